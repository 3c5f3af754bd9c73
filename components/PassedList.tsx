import { useState } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { SignIcon } from './icons'

/** Rows shown before the rest is asked for. */
const FIRST = 6

/** What was looked for and is not there: the rules' titles, after a head that says so. */
export function PassedList({ uiLang, titles, complete }: { uiLang: Lang; titles: readonly string[]; complete: boolean }) {
  const [all, setAll] = useState(false)
  const t = DESK_WORDS[uiLang]
  return (
    <section className="passed">
      <h2>{t.passedHead(titles.length)}</h2>
      <p className="gloss">{complete ? t.passedText : t.passedPart}</p>
      <ul className="list">
        {titles.slice(0, all ? undefined : FIRST).map((title, at) => <li key={at}><SignIcon sign="none" tone="ok" /><span>{title}</span></li>)}
      </ul>
      {!all && titles.length > FIRST && <button type="button" className="link" onClick={() => setAll(true)}>{t.showAll(titles.length)}</button>}
    </section>
  )
}
