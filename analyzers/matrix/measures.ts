import type { Contract } from '../../contract/types'
import { charges, type Charge } from '../facts/actors'
import { cappedAlike, sideCaps } from '../facts/capped-sides'
import { clauses } from '../facts/clauses'
import { fact } from '../facts/fact'
import { feeShifts } from '../facts/fee-payers'
import { limits } from '../facts/limits'
import { amounts } from '../facts/money'
import { multiples } from '../facts/multiples'
import { baseAt } from '../facts/penalty-bases'
import { penalties, type Penalty } from '../facts/penalties'
import { ratios } from '../facts/ratios'
import { isChinese, lowerOf, textOf, type Sentence } from '../facts/sentences'
import { bearersOf, sideNames } from './sides'
import type { Measure, MeasureKind } from './types'

/** A measure with those who bear it and the sentence that states it. */
export interface Borne {
  readonly measure: Measure
  readonly names: readonly string[]
  readonly from: Sentence
  readonly scope: 'secrecy' | 'any'
}

const spanOf = ({ start, end }: Sentence): { start: number; end: number } => ({ start, end })

/** A penalty as a measure of the matrix. */
export function measureOf(penalty: Penalty): Measure {
  const { measure, value, low, bound, base, currency, perEvent, wilfulOnly, span, sentence } = penalty
  return {
    kind: measure, value, base, at: span, sentence: spanOf(sentence),
    ...(low === undefined ? {} : { low }), ...(bound === undefined ? {} : { bound }), ...(currency === undefined ? {} : { currency }),
    ...(perEvent ? { perEvent: true as const } : {}), ...(wilfulOnly ? { wilfulOnly: true as const } : {}),
  }
}

/** A measure without a number. */
export function plain(kind: MeasureKind, sentence: Sentence, more: Partial<Measure> = {}): Measure {
  return { kind, at: spanOf(sentence), sentence: spanOf(sentence), ...more }
}

/** Loss beside the agreed sum, in words. */
const LOSS_WORDS = ['损失', 'loss', 'damages', 'indemnif', 'compensat']
/** Money that is owed, though no loss is named. */
const OWES = ['责任', '赔偿', '补偿', '损害', 'liab', 'responsib', 'answer', 'make good', 'makes good', 'reimburs', 'harmless', 'whole']
/** The sum stands in where the loss cannot be shown. */
const FAILING = ['难以确定', '无法确定', '难以计算', '无法计算', '难以证明', 'cannot be', 'can not be', 'failing which', 'failing that', 'not be established']

/** The heading of a clause promises nothing. */
function isHeading(contract: Contract, sentence: Sentence): boolean {
  return contract.blocks[sentence.block]?.kind === 'heading' || clauses(contract)[sentence.clause]?.heading === textOf(contract, sentence)
}

function ofCharge(contract: Contract, { sentence, scope, strength, payer }: Charge, agreed: readonly Penalty[]): Borne[] {
  const { names, sure } = bearersOf(contract, payer)
  const unsure = sure ? {} : { unsure: true as const }
  const own = agreed.filter((penalty) => penalty.sentence.index === sentence.index && penalty.bound !== 'ceiling')
  if (strength === 'status') return [{ measure: plain('termination', sentence, unsure), names, from: sentence, scope }]
  const text = lowerOf(contract, sentence)
  if (strength === 'relief') return (['relief', ...(text.includes('damages') || text.includes('损失') ? ['loss' as const] : [])] as const).map((kind) => ({ measure: plain(kind, sentence, unsure), names, from: sentence, scope }))
  const losses = LOSS_WORDS.some((word) => text.includes(word))
  if (own.length === 0) {
    // Costs are a row of their own; how a sum is paid is no measure.
    const costs = feeShifts(contract).some((shift) => shift.sentence.index === sentence.index)
    return losses || (!costs && OWES.some((word) => text.includes(word))) ? [{ measure: plain('loss', sentence, unsure), names, from: sentence, scope }] : []
  }
  const failing = losses && FAILING.some((word) => text.includes(word)) ? { fallback: true as const } : {}
  const found = own.map((penalty): Borne => ({ measure: { ...measureOf(penalty), ...failing, ...(penalty.debtor === null ? unsure : {}) }, names: penalty.debtor === null ? names : [penalty.debtor], from: sentence, scope }))
  const beside = losses && !own.some(({ base }) => base === 'loss') && own.some(({ topUp, greaterOf }) => topUp || greaterOf || failing.fallback)
  if (beside) found.push({ measure: plain('loss', sentence, unsure), names, from: sentence, scope })
  return found
}

/** Everything that a breach of secrecy, or any breach, makes somebody bear, in order. Sentences that only limit are left out. */
export const borne = fact((contract: Contract): readonly Borne[] => {
  const agreed = penalties(contract)
  const limiting = new Set(limits(contract).map(({ sentence }) => sentence.index))
  const charged = charges(contract).filter(({ sentence }) => !limiting.has(sentence.index) && !isHeading(contract, sentence))
  const known = new Set(charged.map(({ sentence }) => sentence.index))
  const rest = agreed.filter(({ sentence, bound }) => !known.has(sentence.index) && !limiting.has(sentence.index) && bound !== 'ceiling')
  const found = [
    ...charged.flatMap((charge) => ofCharge(contract, charge, agreed)),
    ...rest.map((penalty): Borne => {
      const { names, sure } = penalty.debtor === null ? bearersOf(contract, null) : { names: [penalty.debtor], sure: true }
      return { measure: { ...measureOf(penalty), ...(sure ? {} : { unsure: true as const }) }, names, from: penalty.sentence, scope: penalty.scope }
    }),
  ]
  return found.sort((a, b) => a.from.index - b.from.index)
})

/** A cap on liability: of whom, how much, and whether it reaches a leak. */
export interface Cap {
  readonly measure: Measure
  readonly names: readonly string[]
  readonly from: Sentence
  /** `secrecy`: a leak is outside of it; `wilful`: only intent or gross negligence is. */
  readonly carveOut: 'secrecy' | 'wilful' | null
}

function amountOf(contract: Contract, sentence: Sentence): Partial<Measure> {
  const chinese = isChinese(contract, sentence)
  const text = chinese ? textOf(contract, sentence) : lowerOf(contract, sentence)
  const placed = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start: sentence.start + start, end: sentence.start + end })
  const [amount] = amounts(textOf(contract, sentence))
  if (amount) return { value: amount.value, currency: amount.currency, at: placed(amount) }
  const [multiple] = multiples(text)
  const [ratio] = ratios(text)
  const one = multiple ?? ratio
  return one ? { value: one.value, base: baseAt(text, one, chinese), at: placed(one) } : {}
}

/** Every cap on liability with the side that it protects. */
export const caps = fact((contract: Contract): readonly Cap[] => {
  const own = sideCaps(contract)
  const alike = new Set(cappedAlike(contract).map(({ sentence }) => sentence.index))
  return limits(contract).filter((limit) => limit.caps).flatMap(({ sentence, carveOut }): Cap[] => {
    const sides = own.filter((one) => one.sentence.index === sentence.index)
    const measure = plain('cap', sentence, amountOf(contract, sentence))
    if (sides.length > 0 && !alike.has(sentence.index)) {
      return sides.map(({ side, amount }) => ({ measure: sides.length > 1 && amount !== null ? { ...measure, value: amount } : measure, names: [side], from: sentence, carveOut }))
    }
    return [{ measure: alike.has(sentence.index) ? measure : { ...measure, unsure: true }, names: sideNames(contract), from: sentence, carveOut }]
  })
})
