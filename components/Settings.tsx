import { useId, useRef } from 'react'
import type { ReactNode } from 'react'
import type { ShelfBook } from '../analyzers/playbook/shelf'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { Sheet } from './Sheet'
import { STRINGS } from './strings'

/** How many days decisions are kept; null: for good. */
export type Days = 0 | 7 | 30 | null

export interface SettingsProps {
  readonly uiLang: Lang
  /** null: as the browser. */
  readonly language: Lang | null
  readonly days: Days
  readonly letters: boolean
  /** Name of the playbook in use, '' for none. */
  readonly playbook: string
  readonly books: readonly ShelfBook[]
  /** One sentence about the last import. */
  readonly said: string
  readonly onLanguage: (language: Lang | null) => void
  readonly onDays: (days: Days) => void
  readonly onLetters: (on: boolean) => void
  readonly onPlaybook: (name: string) => void
  readonly onImport: (file: File) => void
  readonly onExport: (book: ShelfBook) => void
  readonly onRemove: (name: string) => void
  readonly onEdit: (book: ShelfBook) => void
  readonly onClose: () => void
}

const DAYS: readonly Days[] = [0, 7, 30, null]

function Row({ label, hint, children }: { label: string; hint?: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <p className="gloss">{hint}</p>}
    </div>
  )
}

/** What a playbook does otherwise than the rules by themselves, in words. */
function Changes({ uiLang, book }: { uiLang: Lang; book: ShelfBook }) {
  const t = DESK_WORDS[uiLang]
  const { levels } = STRINGS[uiLang]
  const join = uiLang === 'zh' ? '，' : ', '
  if (book.changes.length === 0) return <p className="gloss">{t.sameAs}</p>
  return (
    <details className="changes">
      <summary className="link">{t.comparePlaybook}{uiLang === 'zh' ? '：' : ': '}{t.changed(book.changes.length)}</summary>
      <dl>
        {book.changes.map(({ title, setting, thresholds }, at) => (
          <div key={at}>
            <dt>{title[uiLang]}</dt>
            <dd>{setting === null ? t.ownRule : [!setting.on && t.ruleOff, setting.level && t.ruleLevel(levels[setting.level]), ...thresholds.map((one) => one[uiLang]), setting.words && t.ruleWords].filter(Boolean).join(join)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Language, what is kept, keys and playbooks. */
export function Settings(props: SettingsProps) {
  const { uiLang, language, days, letters, playbook, books, said, onLanguage, onDays, onLetters, onPlaybook, onImport, onExport, onRemove, onEdit, onClose } = props
  const file = useRef<HTMLInputElement>(null)
  const t = DESK_WORDS[uiLang]
  const nameOf = ({ name, shipped }: ShelfBook) => (shipped ? (t.playbooks[name] ?? name) : name)
  const chosen = books.find(({ name }) => name === playbook)
  // The rules as they are can be a start too.
  const edited = chosen ?? books.find(({ name }) => name === 'balanced')
  return (
    <Sheet uiLang={uiLang} title={t.settings} onClose={onClose}>
      <Row label={t.language}>
        {(id) => (
          <select id={id} className="input" value={language ?? ''} onChange={(event) => onLanguage((event.target.value || null) as Lang | null)}>
            <option value="">{t.asBrowser}</option>
            <option value="zh" lang="zh-CN">{t.chinese}</option>
            <option value="en" lang="en">{t.english}</option>
          </select>
        )}
      </Row>
      <Row label={t.keepLabel} hint={t.keepHint}>
        {(id) => (
          <select id={id} className="input" value={String(days ?? 'forever')} onChange={(event) => onDays(event.target.value === 'forever' ? null : (Number(event.target.value) as Days))}>
            {DAYS.map((one) => <option key={String(one)} value={String(one ?? 'forever')}>{t.keep[String(one ?? 'forever')]}</option>)}
          </select>
        )}
      </Row>
      <label className="opt">
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
        <span>{t.keysLabel}<small>{t.keysHint}</small></span>
      </label>
      <Row label={t.playbook}>
        {(id) => (
          <select id={id} className="input" data-playbook value={chosen ? playbook : ''} onChange={(event) => onPlaybook(event.target.value)}>
            <option value="">{t.noPlaybook}</option>
            {books.filter(({ name }) => name !== 'balanced').map((book) => <option key={book.name} value={book.name}>{nameOf(book)}</option>)}
          </select>
        )}
      </Row>
      {chosen && <Changes uiLang={uiLang} book={chosen} />}
      <p className="row acts">
        {edited && <button type="button" className="btn" data-edit onClick={() => onEdit(edited)}>{edited.shipped ? t.copyPlaybook : t.editPlaybook}</button>}
        <button type="button" className="btn" onClick={() => file.current?.click()}>{t.importPlaybook}</button>
        {chosen && <button type="button" className="btn" data-export onClick={() => onExport(chosen)}>{t.exportPlaybook}</button>}
        {chosen && !chosen.shipped && <button type="button" className="btn" onClick={() => onRemove(chosen.name)}>{t.removePlaybook}</button>}
      </p>
      <input
        ref={file} type="file" accept=".json,application/json" hidden tabIndex={-1} aria-hidden="true" data-import
        onChange={(event) => {
          const picked = event.target.files?.[0]
          event.target.value = ''
          if (picked) onImport(picked)
        }}
      />
      <p role="status" className="gloss">{said}</p>
    </Sheet>
  )
}
