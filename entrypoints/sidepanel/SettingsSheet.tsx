import { useEffect, useState } from 'react'
import type { Shelf, ShelfBook } from '../../analyzers/playbook/shelf'
import { keepFor, loadDesk } from '../../bridge/kept'
import { load, save } from '../../bridge/storage'
import { DESK_WORDS } from '../../components/desk-words'
import { Settings, type Days } from '../../components/Settings'
import type { Lang } from '../../contract/types'
import { sha256 } from '../../extractors/extraction'
import { playbookProblem } from '../words/playbook-problems'
import { readShelf } from './shelf'
import { change } from './use-preferences'

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
  useEffect(() => {
    void loadDesk().then((desk) => setDays(desk.days))
    void load('settings').then((settings) => setPlaybook(settings?.playbook ?? ''))
    void load('playbooks').then((files) => readShelf(files ?? [])).then(setShelf, () => undefined)
  }, [])
  const use = async (name: string): Promise<void> => {
    setPlaybook(name)
    await change({ playbook: name })
    onPlaybook()
  }
  const store = async (next: Shelf): Promise<void> => {
    setShelf(next)
    await save('playbooks', next.books.filter(({ shipped }) => !shipped).map(({ file }) => file))
  }
  const take = async (file: File): Promise<void> => {
    const next = await readShelf((await load('playbooks')) ?? [], await file.text()).catch(() => null)
    if (!next) return
    if (next.imported === null) setShelf(next)
    else { await store(next); await use(next.imported) }
  }
  const remove = async (name: string): Promise<void> => {
    await store({ ...shelf, books: shelf.books.filter((book) => book.name !== name), imported: null, problem: null })
    await use('')
  }
  const said = shelf.problem ? playbookProblem(shelf.problem, uiLang) : shelf.imported !== null ? DESK_WORDS[uiLang].imported(shelf.imported) : ''
  return (
    <Settings
      uiLang={uiLang} language={language} days={days} letters={letters} playbook={playbook} books={shelf.books} said={said}
      onLanguage={onLanguage} onLetters={onLetters} onClose={onClose}
      onDays={(chosen) => { setDays(chosen); void keepFor(chosen, Date.now()).then(onKept) }}
      onPlaybook={(name) => void use(name)} onImport={(file) => void take(file)} onExport={(book) => void download(book)} onRemove={(name) => void remove(name)}
    />
  )
}
