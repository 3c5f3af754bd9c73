import { useId, useState } from 'react'
import { htmlLang } from '../../components/language'
import { STRINGS } from '../../components/strings'
import type { Lang } from '../../contract/types'

export interface UnlockProps {
  readonly lang: Lang
  readonly name: string
  /** The password given last was wrong. */
  readonly wrong: boolean
  /** null: the person gave up. */
  readonly onAnswer: (password: string | null) => void
}

/** Asks for a PDF's password. What is typed lives in this field and in the reading job, and goes with them. */
export function Unlock({ lang, name, wrong, onAnswer }: UnlockProps) {
  const [typed, setTyped] = useState('')
  const hint = useId()
  const t = STRINGS[lang]
  return (
    <form className="state unlock" lang={htmlLang(lang)} onSubmit={(event) => { event.preventDefault(); if (typed !== '') onAnswer(typed) }}>
      <h2>{t.locked}</h2>
      {name !== '' && <p className="says">{name}</p>}
      <p id={hint}>{t.lockedHint}</p>
      <label>
        <span>{t.password}</span>
        <input type="password" className="input" autoFocus autoComplete="off" value={typed} aria-describedby={hint} aria-invalid={wrong} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {wrong && <p className="wrong" role="alert">{t.wrongPassword}</p>}
      <div className="acts">
        <button type="submit" className="btn main" disabled={typed === ''}>{t.unlock}</button>
        <button type="button" className="link" onClick={() => onAnswer(null)}>{t.notNow}</button>
      </div>
    </form>
  )
}
