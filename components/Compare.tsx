import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { ContractLang, Lang } from '../contract/types'
import { COMPARE_WORDS } from './compare-words'
import { SignIcon } from './icons'
import { htmlLang } from './language'
import { Stretches } from './Stretches'
import type { Stretch } from './word-diff'
import './compare.css'

/** Paragraphs that belong together; null where one side has none. */
export interface CompareRow { readonly before: readonly Stretch[] | null; readonly now: readonly Stretch[] | null; readonly changed: boolean }

export interface CompareProps {
  readonly uiLang: Lang
  readonly lang: ContractLang
  readonly older: string
  readonly newer: string
  /** null while the two are compared. */
  readonly rows: readonly CompareRow[] | null
  readonly stopped: boolean
  /** One of the two was not read whole. */
  readonly partial: boolean
  readonly onSwap: () => void
  readonly onClose: () => void
}

function Side({ uiLang, stretches }: { readonly uiLang: Lang; readonly stretches: readonly Stretch[] | null }) {
  return stretches === null ? <td className="absent" /> : <td><Stretches uiLang={uiLang} stretches={stretches} /></td>
}

/** Two versions of a contract, paragraph beside paragraph. */
export function Compare({ uiLang, lang, older, newer, rows, stopped, partial, onSwap, onClose }: CompareProps) {
  const t = COMPARE_WORDS[uiLang]
  const body = useRef<HTMLTableSectionElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const [at, setAt] = useState(-1)
  const [only, setOnly] = useState(false)
  const changes = (rows ?? []).flatMap(({ changed }, index) => (changed ? [index] : []))
  useEffect(() => head.current?.focus(), [])
  useEffect(() => setAt(-1), [rows])
  const go = (by: 1 | -1): void => {
    if (changes.length === 0) return
    const to = at < 0 ? (by > 0 ? 0 : changes.length - 1) : Math.min(changes.length - 1, Math.max(0, at + by))
    setAt(to)
    body.current?.querySelector(`[data-row="${changes[to]}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  // Here and not on the document: the reader below has the same keys for its findings.
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
    else if (event.altKey && event.key === 'ArrowDown') go(1)
    else if (event.altKey && event.key === 'ArrowUp') go(-1)
    else return
    event.preventDefault()
  }
  const shown = (rows ?? []).map((row, index) => ({ row, index })).filter(({ row }) => !only || row.changed)
  return (
    <section className="compare" lang={htmlLang(uiLang)} aria-labelledby="compare-head" onKeyDown={press}>
      <div className="compare-bar">
        <h2 id="compare-head" ref={head} tabIndex={-1}>{t.head}</h2>
        <span className="num count" role="status">{stopped ? t.stopped : rows === null ? t.working : partial && changes.length === 0 ? t.noneRead : t.changes(at + 1, changes.length)}</span>
        <button type="button" aria-label={t.previous} aria-disabled={changes.length === 0} onClick={() => go(-1)}><SignIcon sign="up" /></button>
        <button type="button" aria-label={t.next} aria-disabled={changes.length === 0} onClick={() => go(1)}><SignIcon sign="down" /></button>
        <button type="button" aria-pressed={only} aria-disabled={changes.length === 0} onClick={() => setOnly(!only)}>{t.onlyChanges}</button>
        <button type="button" onClick={onSwap}>{t.swap}</button>
        <button type="button" className="close" onClick={onClose}>{t.close}</button>
      </div>
      <div className="compare-scroll" role="region" aria-label={`${older} / ${newer}`} tabIndex={0}>
        {partial && <p className="gloss">{t.partial}</p>}
        <table>
          <thead><tr><th scope="col"><span>{t.older}</span> {older}</th><th scope="col"><span>{t.newer}</span> {newer}</th></tr></thead>
          <tbody ref={body} className="says" lang={lang === 'en' ? 'en' : 'zh-CN'}>
            {shown.map(({ row, index }) => (
              <tr key={index} data-row={index} className={row.changed ? (index === changes[at] ? 'changed here' : 'changed') : undefined}>
                <Side uiLang={uiLang} stretches={row.before} />
                <Side uiLang={uiLang} stretches={row.now} />
              </tr>
            ))}
          </tbody>
        </table>
        {rows !== null && changes.length === 0 && !partial && <p className="gloss">{t.none}</p>}
      </div>
    </section>
  )
}
