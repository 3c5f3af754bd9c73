import { lazy, Suspense, useEffect, useState } from 'react'
import type { RuleRow } from '../../analyzers/playbook/rule-rows'
import type { Playbook } from '../../analyzers/playbook/playbook'
import type { Shelf, ShelfBook } from '../../analyzers/playbook/shelf'
import { badWording } from '../../analyzers/playbook/wording'
import { keepFor, loadDesk } from '../../bridge/kept'
import { load, save } from '../../bridge/storage'
import { DESK_WORDS } from '../../components/desk-words'
import { Settings, type Days } from '../../components/Settings'
import type { Lang } from '../../contract/types'
import { sha256 } from '../../extractors/extraction'
import { playbookProblem } from '../../reports/playbook-problems'
import { changeSettings } from '../words/use-language'
import { readRows, readShelf } from './shelf'

const PlaybookEditor = lazy(() => import('../../components/playbook/PlaybookEditor'))

export interface SettingsSheetProps {
  readonly uiLang: Lang
  readonly language: Lang | null
  readonly letters: boolean
  readonly onLanguage: (language: Lang | null) => void
  readonly onLetters: (on: boolean) => void
  /** Decisions are kept for another time; what was removed on the way may have to be stored again. */
  readonly onKept: () => void
  /** Another playbook is in use now. */
  readonly onPlaybook: () => void
  readonly onClose: () => void
}

const EMPTY: Shelf = { books: [], imported: null, problem: null }

/** Hands a file to the browser's downloads, on this machine; nothing is sent. The name carries what the file is known by. */
async function download({ name, file }: ShelfBook): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }))
  link.download = `${name}.${(await sha256(file)).slice(0, 8)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}

/** Wires the settings to what is stored. */
export default function SettingsSheet({ uiLang, language, letters, onLanguage, onLetters, onKept, onPlaybook, onClose }: SettingsSheetProps) {
  const [days, setDays] = useState<Days>(30)
  const [playbook, setPlaybook] = useState('')
  const [shelf, setShelf] = useState(EMPTY)
  const [edited, setEdited] = useState<{ readonly book: ShelfBook; readonly rows: readonly RuleRow[] } | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    void loadDesk().then((desk) => setDays(desk.days))
    void load('settings').then((settings) => setPlaybook(settings?.playbook ?? ''))
    void load('playbooks').then((files) => readShelf(files ?? [])).then(setShelf, () => undefined)
  }, [])
  const use = async (name: string): Promise<void> => {
    setPlaybook(name)
    await changeSettings({ playbook: name })
    onPlaybook()
  }
  const store = async (next: Shelf): Promise<boolean> => {
    const stored = await save('playbooks', next.books.filter(({ shipped }) => !shipped).map(({ file }) => file))
    setRefused(!stored)
    if (stored) setShelf(next)
    return stored
  }
  const take = async (file: File): Promise<void> => {
    const next = await readShelf((await load('playbooks')) ?? [], await file.text()).catch(() => null)
    if (!next) return
    if (next.imported === null) { setRefused(false); setShelf(next) }
    else if (await store(next)) await use(next.imported)
  }
  const edit = async (book: ShelfBook): Promise<void> => {
    const rows = await readRows().catch(() => null)
    if (rows) setEdited({ book, rows })
  }
  /** The name of a playbook to begin with: the shipped ones keep theirs. */
  const nameFor = ({ name, shipped }: ShelfBook): string => (shipped ? DESK_WORDS[uiLang].copyOf(DESK_WORDS[uiLang].playbooks[name] ?? name) : name)
  const saveEdited = async (book: Playbook): Promise<string> => {
    const next = await readShelf((await load('playbooks')) ?? [], JSON.stringify(book)).catch(() => null)
    if (!next) return DESK_WORDS[uiLang].notStored
    if (next.problem) return playbookProblem(next.problem, uiLang)
    if (next.imported === null || !(await store(next))) return DESK_WORDS[uiLang].notStored
    await use(next.imported)
    setEdited(null)
    return ''
  }
  const remove = async (name: string): Promise<void> => {
    if (await store({ ...shelf, books: shelf.books.filter((book) => book.name !== name), imported: null, problem: null })) await use('')
  }
  const said = refused ? DESK_WORDS[uiLang].notStored : shelf.problem ? playbookProblem(shelf.problem, uiLang) : shelf.imported !== null ? DESK_WORDS[uiLang].imported(shelf.imported) : ''
  return (
    <>
      <Settings
        uiLang={uiLang} language={language} days={days} letters={letters} playbook={playbook} books={shelf.books} said={said}
        onLanguage={onLanguage} onLetters={onLetters} onClose={onClose}
        onDays={(chosen) => { setDays(chosen); void keepFor(chosen, Date.now()).then(onKept) }}
        onPlaybook={(name) => void use(name)} onImport={(file) => void take(file)} onExport={(book) => void download(book)} onRemove={(name) => void remove(name)}
        onEdit={(book) => void edit(book)}
      />
      {edited && <Suspense fallback={null}><PlaybookEditor uiLang={uiLang} book={edited.book.whole} name={nameFor(edited.book)} rows={edited.rows} refuses={badWording} onSave={saveEdited} onClose={() => setEdited(null)} /></Suspense>}
    </>
  )
}
