import { useEffect, useRef } from 'react'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { SignIcon } from './icons'
import { FAMILIES, isSought, LEVELS, type Family, type Filter, type Shown } from './listing'
import { STRINGS } from './strings'

export interface ListToolsProps {
  readonly uiLang: Lang
  readonly filter: Filter
  readonly counts: Readonly<Record<Shown, number>>
  /** Families that this side's list has. */
  readonly families: ReadonlySet<Family>
  /** How many cards the filter lets through. */
  readonly matches: number
  /** Without decisions there is one list only. */
  readonly decides: boolean
  readonly onFilter: (change: Partial<Filter>) => void
  /** The search was closed with Esc: the focus goes back to the list. */
  readonly onLeave: () => void
}

/** Without the search row nothing may be held back by what it says. */
const CLOSED = { query: null, level: null, family: null } as const
const KINDS: readonly Shown[] = ['open', 'decided', 'passed']

/** Above the cards: which of them, in what order, and a search. */
export function ListTools({ uiLang, filter, counts, families, matches, decides, onFilter, onLeave }: ListToolsProps) {
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
              <option value="family">{t.byFamily}</option>
              <option value="clause">{t.byClause}</option>
            </select>
            <SignIcon sign="down" />
          </span>
          <button type="button" aria-label={searching ? t.closeSearch : t.search} aria-expanded={searching} aria-keyshortcuts="/" data-search onClick={() => onFilter(searching ? CLOSED : { query: '' })}>
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
              onFilter(CLOSED)
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
          <span className="pick">
            <select aria-label={t.familyLabel} data-family value={filter.family ?? ''} onChange={(event) => onFilter({ family: (event.target.value || null) as Family | null })}>
              <option value="">{t.allFamilies}</option>
              {FAMILIES.filter((one) => families.has(one)).map((one) => <option key={one} value={one}>{t.families[one]}</option>)}
            </select>
            <SignIcon sign="down" />
          </span>
          <span className="sr" role="status">{isSought(filter) ? t.found(matches) : ''}</span>
        </search>
      )}
    </div>
  )
}
