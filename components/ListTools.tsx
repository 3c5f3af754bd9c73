import { useEffect, useRef } from 'react'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { SignIcon } from './icons'
import { LEVELS, type Filter, type Shown } from './listing'
import { STRINGS } from './strings'

export interface ListToolsProps {
  readonly uiLang: Lang
  readonly filter: Filter
  readonly counts: Readonly<Record<Shown, number>>
  /** How many cards the filter lets through. */
  readonly matches: number
  /** Without decisions there is one list only. */
  readonly decides: boolean
  readonly onFilter: (change: Partial<Filter>) => void
  /** The search was closed with Esc: the focus goes back to the list. */
  readonly onLeave: () => void
}

const KINDS: readonly Shown[] = ['open', 'decided', 'passed']

/** Above the cards: which of them, in what order, and a search. */
export function ListTools({ uiLang, filter, counts, matches, decides, onFilter, onLeave }: ListToolsProps) {
  const field = useRef<HTMLInputElement>(null)
  const t = DESK_WORDS[uiLang]
  const searching = filter.query !== null
  useEffect(() => {
    if (searching) field.current?.focus()
  }, [searching])
  return (
    <div className="tools-box">
      <div className="tools" role="group" aria-label={t.tools}>
        {decides && KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={filter.show === kind} data-show={kind} onClick={() => onFilter({ show: kind })}>
            {t[kind]} <span className="num">{counts[kind]}</span>
          </button>
        ))}
        <span className="end">
          <span className="pick">
            <select aria-label={t.sort} value={filter.sort} onChange={(event) => onFilter({ sort: event.target.value as Filter['sort'] })}>
              <option value="weight">{t.byWeight}</option>
              <option value="text">{t.byText}</option>
            </select>
            <SignIcon sign="down" />
          </span>
          <button type="button" aria-label={searching ? t.closeSearch : t.search} aria-expanded={searching} aria-keyshortcuts="/" data-search onClick={() => onFilter({ query: searching ? null : '', level: null })}>
            <SignIcon sign={searching ? 'cross' : 'search'} />
          </button>
        </span>
      </div>
      {searching && (
        <search className="seek">
          <input
            ref={field} type="search" aria-label={t.search} placeholder={t.searchHint} value={filter.query ?? ''}
            onChange={(event) => onFilter({ query: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              onFilter({ query: null, level: null })
              onLeave()
            }}
          />
          <span className="pick">
            <select aria-label={t.levelLabel} value={filter.level ?? ''} onChange={(event) => onFilter({ level: (event.target.value || null) as Level | null })}>
              <option value="">{t.allLevels}</option>
              {LEVELS.map((level) => <option key={level} value={level}>{STRINGS[uiLang].levels[level]}</option>)}
            </select>
            <SignIcon sign="down" />
          </span>
          <span className="sr" role="status">{filter.query !== '' || filter.level ? t.found(matches) : ''}</span>
        </search>
      )}
    </div>
  )
}
