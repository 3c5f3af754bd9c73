import type { LawId } from '../law'
import { RULES } from '../registry'
import type { Point } from './types'

/** Order of the clause. */
export const POINTS: readonly Point[] = ['information', 'definition', 'liable', 'people', 'measure', 'sum', 'heads', 'fees', 'notice', 'containment', 'mitigation', 'relief', 'claims', 'defence', 'carveOut']

/** A clause of this point answers these rules. */
export const SETTLES: Readonly<Record<Point, readonly string[]>> = {
  information: ['def-confidential-info-missing'],
  definition: ['def-leak-undefined'],
  liable: ['lia-consequence-missing', 'scope-one-sentence-secrecy'],
  people: ['lia-personnel-not-covered'],
  measure: ['lia-calculation-missing'],
  sum: ['lia-calculation-missing'],
  heads: ['lia-loss-scope-unclear'],
  fees: ['rem-fee-recovery-missing'],
  notice: ['inc-notify-missing', 'inc-deadline-quality'],
  containment: ['inc-response-steps-missing'],
  relief: ['rem-nonmonetary-missing'],
  claims: ['rem-procedure-missing'],
  mitigation: [],
  defence: [],
  carveOut: ['lia-cap-swallows-breach'],
}

/** Rules whose numbers bound the point's, and sources of points that no rule asks for. */
const BOUNDED_BY: Partial<Record<Point, readonly string[]>> = { sum: ['lia-percentage-excessive', 'lia-fixed-sum-disproportionate', 'lia-multiplier-excessive'], defence: ['lia-no-fault-liability'] }
const OWN_LAW: Partial<Record<Point, readonly LawId[]>> = { mitigation: ['cn.civil-code.591.1', 'cn.civil-code.591.2'] }

/** Sources of law behind a point, of all countries. */
export function lawsBehind(point: Point): readonly LawId[] {
  const rules = [...SETTLES[point], ...(BOUNDED_BY[point] ?? [])]
  return [...new Set([...(OWN_LAW[point] ?? []), ...rules.flatMap((rule) => RULES.get(rule)?.law ?? [])])]
}
