import type { Level, Party } from '../analyzers/types'
import type { FindingView } from './view'

/** A finding as one side sees it. */
export interface Listed {
  readonly view: FindingView
  readonly level: Level
  readonly children: readonly Listed[]
}

/** How many points of each sort a side sees; children are counted only in `folded`. */
export interface Counts {
  readonly levels: Readonly<Record<Level, number>>
  readonly missing: number
  readonly change: number
  readonly judge: number
  readonly folded: number
}

/** Heaviest first. */
export const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']

function levelFor(view: FindingView, side: string): Level | null {
  const level = view.levels[side]
  return level === undefined ? view.level : level
}

/** 0: a term of weight is absent; then by level; what is clear before what a person must judge. */
function rank({ view, level }: Listed): number {
  const weight = LEVELS.indexOf(level)
  const absent = view.type === 'MISSING' && weight < 2
  return (absent ? 0 : 10) + weight * 2 + (view.certainty === 'possible' ? 1 : 0)
}

function shown(views: readonly FindingView[], side: string): Listed[] {
  return views.flatMap((view) => {
    const level = levelFor(view, side)
    const children = shown(view.folded, side)
    // A root that this side does not see must not hide a point that it does see.
    return level === null ? children : [{ view, level, children }]
  })
}

/** The findings that a side sees, absent terms of weight first, then by level; otherwise in the order given, which is the contract's. */
export function listedFor(views: readonly FindingView[], side: string, sort: Filter['sort'] = 'weight'): Listed[] {
  const list = shown(views, side)
  return sort === 'text' ? list : list.sort((a, b) => rank(a) - rank(b))
}

/** Which of the list: not decided, decided, or the rules that had nothing to say. */
export type Shown = 'open' | 'decided' | 'passed'

/** What the person wants to see of the list. */
export interface Filter {
  readonly show: Shown
  readonly sort: 'weight' | 'text'
  /** null: the search is closed. */
  readonly query: string | null
  readonly level: Level | null
}

export const NO_FILTER: Filter = { show: 'open', sort: 'weight', query: null, level: null }

/** Whether a finding, or one that is folded into it, holds the words and has the level. */
export function matches({ view, level, children }: Listed, { query, level: wanted }: Filter): boolean {
  const words = (query ?? '').trim().toLowerCase()
  const own = (wanted === null || level === wanted) && (words === '' || [view.title, view.found, view.place, ...view.quotes].some((text) => text.toLowerCase().includes(words)))
  return own || children.some((child) => matches(child, { show: 'open', sort: 'weight', query, level: wanted }))
}

/** Counts for the summary. */
export function countsOf(list: readonly Listed[]): Counts {
  const levels: Record<Level, number> = { critical: 0, high: 0, medium: 0, low: 0 }
  let missing = 0, change = 0, judge = 0, folded = 0
  for (const { view, level, children } of list) {
    levels[level]++
    folded += children.length
    if (view.certainty === 'possible') judge++
    else if (view.type === 'MISSING') missing++
    else change++
  }
  return { levels, missing, change, judge, folded }
}

/** The sides a reader may take, in the order of the switch and of the S key. */
export function sidesOf(parties: readonly Party[]): string[] {
  return [...parties.slice(0, 2).map((party) => party.name), 'neutral']
}

/** The party across the table from `side`; null for a neutral reader, or where only one party is named. */
export function acrossFrom(parties: readonly Party[], side: string): Party | null {
  const [first, second] = parties
  if (!first || !second) return null
  return side === first.name ? second : side === second.name ? first : null
}

/** The next one of `items` after `current`, around the end; the first when `current` is not among them. */
export function after(items: readonly string[], current: string): string {
  return items[(items.indexOf(current) + 1) % items.length] ?? current
}

const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|,? (?:Limited|Ltd\.?|Inc\.?|LLC|LLP|PLC|Corporation|Corp\.?|GmbH|B\.V\.|Co\., Ltd\.?))$/

/** Registered names without their legal form, so that both fit the switch; in full where they would be the same. */
export function shortNames(parties: readonly Party[]): string[] {
  const full = parties.map((party) => party.full || party.name)
  const short = full.map((name) => name.replace(LEGAL_FORM, '') || name)
  return new Set(short).size === short.length ? short : full
}
