import { useRef, useState } from 'react'
import type { Playbook } from '../../analyzers/playbook/playbook'
import type { RuleRow } from '../../analyzers/playbook/rule-rows'
import type { Lang } from '../../contract/types'
import { DESK_WORDS } from '../desk-words'
import { SignIcon } from '../icons'
import { FAMILIES } from '../listing'
import { Sheet } from '../Sheet'
import { draftOf, faultOf, freshHouseRule, houseRuleOf, withRule, type HouseDraft } from './edits'
import { HouseFields } from './HouseFields'
import { RuleFields } from './RuleFields'
import { EDITOR_WORDS } from './words'
import './editor.css'

export interface PlaybookEditorProps {
  readonly uiLang: Lang
  /** What it begins with, whole. */
  readonly book: Playbook
  /** The name it begins with: a copy of a shipped one has another. */
  readonly name: string
  readonly rows: readonly RuleRow[]
  /** Whether a wording says too little to be looked for. */
  readonly refuses: (wording: string) => boolean
  /** Stores and uses it; a sentence where that cannot be, '' where it is done. */
  readonly onSave: (book: Playbook) => Promise<string>
  readonly onClose: () => void
}

/** A house's way of reading contracts: every rule on or off, heavier or lighter, from other numbers on, in its own words; and rules of its own. */
export default function PlaybookEditor({ uiLang, book: begun, name: firstName, rows, refuses, onSave, onClose }: PlaybookEditorProps) {
  const t = EDITOR_WORDS[uiLang]
  const [book, setBook] = useState<Playbook>({ ...begun, base: '' })
  const [name, setName] = useState(firstName)
  const [house, setHouse] = useState<readonly HouseDraft[]>(begun.house.map(draftOf))
  const [said, setSaid] = useState('')
  const [leaving, setLeaving] = useState(false)
  const bad = useRef(new Set<string>())
  const touched = useRef(false)
  const edit = <T,>(set: (value: T) => void) => (value: T) => {
    touched.current = true
    setSaid('')
    set(value)
  }
  const save = async () => {
    const fault = bad.current.size > 0 ? t.faults.number : faultOf(name, house, refuses, t.faults)
    setSaid(fault ?? '')
    if (fault === null) setSaid(await onSave({ ...book, name: name.trim(), house: house.map(houseRuleOf) }))
  }
  const family = (topic: string) => rows.filter((row) => row.topic === topic)
  return (
    <Sheet uiLang={uiLang} title={t.head} onClose={onClose} mayClose={() => { if (touched.current && !leaving) setLeaving(true); return !touched.current || leaving }}>
      <div className="setting">
        <label htmlFor="playbook-name">{t.name}</label>
        <input id="playbook-name" className="input" maxLength={80} value={name} data-book-name onChange={(event) => edit(setName)(event.target.value)} />
        <p className="gloss">{t.nameHint}</p>
      </div>
      <section className="setting">
        <h3>{t.rules}</h3>
        <p className="gloss">{t.rulesHint}</p>
        {FAMILIES.filter((topic) => family(topic).length > 0).map((topic) => (
          <details key={topic} className="family" data-topic={topic}>
            <summary><SignIcon sign="right" />{DESK_WORDS[uiLang].families[topic]} <span className="num">{family(topic).length}</span><span className="changed">{t.changed(family(topic).filter(({ id }) => book.rules[id]).length)}</span></summary>
            <ul>
              {family(topic).map((row) => (
                <RuleFields key={row.id} uiLang={uiLang} row={row} setting={book.rules[row.id]} onChange={(change) => edit(setBook)(withRule(book, row, change))} onBad={(option, is) => { if (is) bad.current.add(option); else bad.current.delete(option) }} />
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section className="setting">
        <h3>{t.house}</h3>
        <p className="gloss">{t.houseHint}</p>
        {house.map((rule, at) => (
          <HouseFields key={rule.id} uiLang={uiLang} rule={rule} onChange={(change) => edit(setHouse)(house.map((one, index) => (index === at ? { ...one, ...change } : one)))} onRemove={() => edit(setHouse)(house.filter((_one, index) => index !== at))} />
        ))}
        <button type="button" className="link" data-add onClick={() => edit(setHouse)([...house, freshHouseRule(house)])}>{t.add}</button>
      </section>
      <div className="save">
        {leaving && <p role="alert"><b>{t.unsavedHead}</b></p>}
        <p role="status" className="gloss">{said}</p>
        <p className="row acts">
          <button type="button" className="btn main" data-save onClick={() => void save()}>{t.save}</button>
          {leaving && <button type="button" className="btn" data-discard onClick={onClose}>{t.discard}</button>}
          {leaving && <button type="button" className="link" onClick={() => setLeaving(false)}>{t.keepOn}</button>}
        </p>
      </div>
    </Sheet>
  )
}
