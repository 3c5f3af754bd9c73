import type { Level, Party } from '../analyzers/types'
import { viewOf, type FindingView } from '../analyzers/words'
import type { ReportDecision, ReportSource } from './source'

/** A finding as it goes into a report: as one side sees it, with what was decided. */
export interface Taken {
  readonly view: FindingView
  readonly level: Level
  readonly decision: ReportDecision | null
  /** Points that the same change would settle. */
  readonly children: readonly Taken[]
}

/** Heaviest first. */
export const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']

/** As the panel's list: terms of weight that are absent, then by level; what is clear before what a person must judge. */
function rank({ view, level }: Taken): number {
  const weight = LEVELS.indexOf(level)
  const absent = view.type === 'MISSING' && weight < 2
  return (absent ? 0 : 10) + weight * 2 + (view.certainty === 'possible' ? 1 : 0)
}

function seen(views: readonly FindingView[], source: ReportSource): Taken[] {
  const { side, decisions } = source
  return views.flatMap((view) => {
    const level = view.levels[side] === undefined ? view.level : view.levels[side]
    const children = seen(view.folded, source)
    return level === null ? children : [{ view, level, decision: decisions.get(view.id) ?? null, children }]
  })
}

/** Every finding that the side sees, in the panel's order. */
export function allTaken(source: ReportSource): readonly Taken[] {
  const { findings } = viewOf(source.review, source.contract, source.lang, source.house)
  return seen(findings, source).sort((a, b) => rank(a) - rank(b))
}

/** What goes into the report: not what was called wrong, and what was rejected only where that is wanted. */
export function chosen(source: ReportSource, all: readonly Taken[] = allTaken(source)): readonly Taken[] {
  const goesIn = ({ decision }: Taken): boolean => decision?.choice !== 'wrong' && (source.parts.rejected || decision?.choice !== 'reject')
  const kept = (list: readonly Taken[]): Taken[] => list.flatMap((one) => {
    const children = kept(one.children)
    // What is folded into a finding that was called wrong or turned down was decided with it.
    return goesIn(one) ? [{ ...one, children }] : []
  })
  return kept(all)
}

/** What was called wrong, folded points included. */
export function calledWrong(all: readonly Taken[]): readonly Taken[] {
  return all.flatMap((one) => [...(one.decision?.choice === 'wrong' ? [one] : []), ...calledWrong(one.children)])
}

/** The wording to ask for: the person's own where they adapted it, else the rule's, in the contract's language. */
export function wordingOf({ view, decision }: Pick<Taken, 'view' | 'decision'>): string {
  return decision?.choice === 'adapt' && decision.wording !== '' ? decision.wording : view.draft[view.draftLang]
}

/** A party as a report names it: 甲方（某某公司）. */
export function partyWords({ name, full }: Party, lang: ReportSource['lang']): string {
  if (full === '' || full === name) return name
  return lang === 'zh' ? `${name}（${full}）` : `${full} (${name})`
}
