import type { Level, Party, Topic } from '../analyzers/types'
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
  if (sort === 'text') return list
  // What is missing from the whole text stands before the first clause.
  if (sort === 'clause') return list.sort((a, b) => Number(clauseOf(a) !== WHOLE_TEXT) - Number(clauseOf(b) !== WHOLE_TEXT))
  const weighed = list.sort((a, b) => rank(a) - rank(b))
  return sort === 'family' ? weighed.sort((a, b) => familyRank(a) - familyRank(b)) : weighed
}

/** The catalogue's families in its order; what the house asks for itself comes last. */
export const FAMILIES: readonly (Topic | 'house')[] = ['definition', 'scope', 'duty', 'incident', 'liability', 'remedy', 'balance', 'term', 'statute', 'quality', 'house']
export type Family = (typeof FAMILIES)[number]

export const familyOf = ({ view }: Listed): Family => view.topic ?? 'house'
const familyRank = (item: Listed): number => FAMILIES.indexOf(familyOf(item))

/** Groups that are no clause: what is missing from the whole text, and what stands in no numbered clause. */
export const WHOLE_TEXT = 'whole'
export const NO_CLAUSE = 'none'

/** The clause that a card stands under: "第9条" of "第9.1条", "五" of "五、1". */
export function clauseOf({ view }: Listed): string {
  if (view.type === 'MISSING') return WHOLE_TEXT
  if (view.place === '') return NO_CLAUSE
  return view.place.replace(/^(\D{0,8}\d{1,4})(?:\.\d{1,4}){1,4}/, '$1').replace(/^([一二三四五六七八九十百]{1,5})、.{1,12}$/, '$1')
}

/** Cards under one heading; `key` is '' where there is one list without headings. */
export interface Group { readonly key: string; readonly items: readonly Listed[] }

/** A sorted list in groups, each in one piece. */
export function grouped(list: readonly Listed[], sort: Filter['sort']): readonly Group[] {
  const keyOf = sort === 'family' ? familyOf : sort === 'clause' ? clauseOf : () => ''
  const groups = new Map<string, Listed[]>()
  for (const item of list) {
    const items = groups.get(keyOf(item))
    if (items) items.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups].map(([key, items]) => ({ key, items }))
}

/** Which of the list: not decided, decided, or the rules that had nothing to say. */
export type Shown = 'open' | 'decided' | 'passed'

/** What the person wants to see of the list. */
export interface Filter {
  readonly show: Shown
  /** By family and by clause: in groups. */
  readonly sort: 'weight' | 'text' | 'family' | 'clause'
  /** null: the search is closed. */
  readonly query: string | null
  readonly level: Level | null
  readonly family: Family | null
}

export const NO_FILTER: Filter = { show: 'open', sort: 'weight', query: null, level: null, family: null }

/** Whether anything is asked for that some cards may not have. */
export const isSought = ({ query, level, family }: Filter): boolean => (query ?? '') !== '' || level !== null || family !== null

/** Whether a finding, or one that is folded into it, holds the words, has the level and belongs to the family. */
export function matches(item: Listed, filter: Filter): boolean {
  const { view, level, children } = item
  const words = (filter.query ?? '').trim().toLowerCase()
  const own = (filter.level === null || level === filter.level) && (filter.family === null || familyOf(item) === filter.family)
    && (words === '' || [view.title, view.found, view.place, ...view.quotes].some((text) => text.toLowerCase().includes(words)))
  return own || children.some((child) => matches(child, filter))
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
