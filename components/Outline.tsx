import { useEffect, useRef } from 'react'
import type { Level } from '../analyzers/types'
import type { ContractLang, Lang } from '../contract/types'
import { LevelIcon, QuestionIcon } from './icons'
import { htmlLang } from './language'
import { STRINGS } from './strings'
import './outline.css'

/** A clause with the points that stand in it. */
export interface OutlineLine {
  readonly label: string
  readonly words: string
  readonly depth: 0 | 1
  readonly points: number
  /** The heaviest of them; null for none. */
  readonly heaviest: Level | 'ask' | null
}

export interface OutlineProps {
  readonly uiLang: Lang
  readonly lang: ContractLang
  readonly lines: readonly OutlineLine[]
  /** The clause in view; -1 before the first. */
  readonly at: number
  readonly onGo: (index: number) => void
}

/** The contract's clauses, each with how many points stand in it. */
export function Outline({ uiLang, lang, lines, at, onGo }: OutlineProps) {
  const t = STRINGS[uiLang]
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }) }, [at])
  return (
    <nav className="outline" aria-label={t.outline} lang={htmlLang(uiLang)}>
      <h2>{t.outline}</h2>
      {lines.length === 0 && <p className="gloss">{t.outlineNone}</p>}
      <ol ref={list}>
        {lines.map(({ label, words, depth, points, heaviest }, index) => (
          <li key={index} className={depth === 1 ? 'inner' : undefined}>
            <button type="button" aria-current={index === at ? 'location' : undefined} onClick={() => onGo(index)}>
              <span className="says" lang={lang === 'en' ? 'en' : 'zh-CN'}>{label && <span className="num">{label}</span>} {words}</span>
              {heaviest !== null && <span className="pts">{heaviest === 'ask' ? <QuestionIcon /> : <LevelIcon level={heaviest} />}<span className="num" aria-hidden="true">{points}</span><span className="sr">{t.pointsHere(points)}</span></span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
