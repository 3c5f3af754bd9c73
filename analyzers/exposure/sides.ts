import type { Contract, Span } from '../../contract/types'
import { otherParty } from '../facts/actor-names'
import { penalties } from '../facts/penalties'
import { optionOf } from '../registry'
import { borneFor, indirectExcluded } from '../matrix/events'
import { caps, type Borne } from '../matrix/measures'
import { owesSecrecy, sideNames } from '../matrix/sides'
import type { Review } from '../types'
import { millionthsOf, scaled, type Money } from './cents'
import { agreedAt, paysAt } from './curve'
import { capOf, lineOf, type Known } from './lines'
import type { CapLine, Curve, Line, Side, ThirtyPercent } from './types'

const same = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Sentences that the review found to take the loss on top of the agreed sum. */
function addsLoss(review: Review, sentence: Span): boolean {
  return review.findings.some(({ rule, evidence }) => rule === 'lia-penalty-plus-loss' && evidence.some((span) => same(span, sentence)))
}

/** One agreed sum a sentence: the highest of its grades, not below its floor, not above its ceiling. */
function ofSentence(lines: readonly Line[]): { readonly fixed: number; readonly times: number; readonly ceiling: number | null } | null {
  const open = lines.filter(({ bound }) => bound !== 'ceiling')
  if (open.some(({ amount, base }) => amount === null && base !== 'loss')) return null
  const ceilings = lines.filter(({ bound, amount }) => bound === 'ceiling' && amount).map(({ amount }) => (amount as Money).cents)
  const byLoss = open.filter(({ base }) => base === 'loss')
  const fixed = open.filter(({ base }) => base !== 'loss').map(({ amount }) => (amount as Money).cents)
  return { fixed: Math.max(0, ...fixed), times: Math.max(0, ...byLoss.map(({ times }) => times ?? 0)), ceiling: ceilings.length > 0 ? Math.min(...ceilings) : null }
}

/** The curve of a side, where every agreed measure can be put in figures of one currency. */
function curveOf(contract: Contract, review: Review, lines: readonly Line[], cap: CapLine | null, currency: string | null): Curve | null {
  const agreed = lines.filter(({ kind, fallback }) => kind !== 'loss' && !fallback)
  const owesLoss = lines.some(({ kind }) => kind === 'loss')
  if (agreed.length === 0 && !owesLoss) return null
  const currencies = new Set(agreed.flatMap(({ amount, base }) => (amount && base !== 'loss' ? [amount.currency] : [])))
  if (currency) currencies.add(currency as Money['currency'])
  if (currencies.size > 1 || (cap?.amount && currencies.size === 1 && !currencies.has(cap.amount.currency))) return null
  let fixedCents = 0
  let times = 0
  let ceiling: number | null = null
  for (const start of new Set(agreed.map(({ sentence }) => sentence.start))) {
    const one = ofSentence(agreed.filter(({ sentence }) => sentence.start === start))
    if (!one) return null
    fixedCents += one.ceiling === null ? one.fixed : Math.min(one.fixed, one.ceiling)
    times += one.times
    if (one.ceiling !== null && one.times > 0) ceiling = Math.max(ceiling ?? 0, one.ceiling)
  }
  const onTop = agreed.some(({ sentence }) => addsLoss(review, sentence))
  const balance = owesLoss || penalties(contract).some(({ topUp, sentence }) => topUp && agreed.some((line) => same(line.sentence, sentence)))
  const limits = [cap && !cap.doubtful ? cap.amount?.cents ?? null : null, ceiling].filter((one): one is number => one !== null)
  return { fixedCents, times, loss: onTop ? 'added' : balance ? 'top' : 'none', capCents: limits.length > 0 ? Math.min(...limits) : null }
}

function thirtyOf(curve: Curve, loss: Money, debtor: string | null, known: Known): ThirtyPercent | null {
  if (curve.fixedCents === 0 && curve.times === 0) return null
  const times = optionOf('lia-multiplier-excessive', 'lossTimes', known.thresholds)
  const line = scaled(loss.cents, millionthsOf(times))
  const agreed = agreedAt(curve, loss.cents)
  const above = Math.max(0, (curve.capCents === null ? agreed : Math.min(agreed, curve.capCents)) - line)
  return { line: { cents: line, currency: loss.currency }, above: { cents: above, currency: loss.currency }, onRequest: true, burden: debtor, laws: known.lawsOf(['cn.civil-code.585.2', 'cn.spc-2023-13.64', 'cn.spc-2023-13.65', 'cn.spc-2023-13.66']) }
}

/** The measures of a leak that fall on a party; general clauses where none is about a leak. */
function measuresOf(contract: Contract, name: string | null): readonly Borne[] {
  return borneFor(contract, 'leak').filter(({ names }) => name === null || names.includes(name))
}

function sideOf(contract: Contract, review: Review, debtor: string | null, known: Known): Side {
  const creditor = debtor === null ? null : otherParty(contract, debtor)
  const measures = measuresOf(contract, debtor)
  const lines = measures.flatMap(({ measure }) => lineOf(contract, measure, debtor, creditor, known) ?? [])
  const own = caps(contract).filter(({ names, carveOut }) => carveOut !== 'secrecy' && (debtor === null || names.includes(debtor)))
  const cap = own[0] ? capOf(contract, own[0].measure, own[0].carveOut, known) : null
  const loss = known.loss ?? null
  const curve = curveOf(contract, review, lines, cap, loss?.currency ?? null)
  // A cap in words is a cap nobody can reckon with.
  const open = cap !== null && !cap.doubtful && cap.amount === null
  const pays = curve && loss && !open ? { cents: paysAt(curve, loss.cents), currency: loss.currency } : null
  const byLawOnly = measures.length === 0 && owesSecrecy(contract, debtor)
  return {
    debtor, creditor, lines, cap, curve, pays,
    uncovered: pays && loss ? { cents: Math.max(0, loss.cents - pays.cents), currency: loss.currency } : null,
    byLawOnly,
    excluded: indirectExcluded(contract).map(({ start, end }) => ({ start, end })),
    thirty: curve && loss && review.law === 'PRC' ? thirtyOf(curve, loss, debtor, known) : null,
    mayBeRaised: review.law === 'PRC' && curve !== null && loss !== null && curve.loss === 'none' && agreedAt(curve, loss.cents) < loss.cents && agreedAt(curve, loss.cents) > 0,
  }
}

/** What each side pays when it leaks; one side without a name where the parties cannot be told. */
export function sidesOf(contract: Contract, review: Review, known: Known): readonly Side[] {
  const names = sideNames(contract)
  return (names.length > 0 ? names : [null]).map((name) => sideOf(contract, review, name, known))
}
