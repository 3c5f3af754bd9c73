import type { Contract, Span } from '../../contract/types'
import { contractDate } from '../facts/contract-date'
import { contractPrice } from '../facts/price'
import type { LawId } from '../law'
import type { GoverningLaw, Review } from '../types'
import { lawsFor } from '../words'
import { centsOf } from './cents'
import type { Known } from './lines'
import { depositsOf, ratesOf } from './rates'
import { sidesOf } from './sides'
import type { Exposure, ExposureInput, Need, Question, Rate, Side, Yardstick } from './types'

const YARDSTICKS: Readonly<Record<GoverningLaw, Yardstick>> = { PRC: 'thirty', US: 'reasonable', UK: 'legitimate', EU: 'none', other: 'none', unknown: 'none' }
const YARDSTICK_LAWS: Readonly<Record<Yardstick, readonly LawId[]>> = {
  thirty: ['cn.civil-code.585.2', 'cn.spc-2023-13.64', 'cn.spc-2023-13.65', 'cn.practice.thirty-percent'],
  reasonable: ['us.restatement-contracts.356', 'us.ucc.2-718.1'], legitimate: ['uk.makdessi'], none: [],
}

function questionsOf(sides: readonly Side[], rates: readonly Rate[], known: Known): readonly Question[] {
  const asked = new Map<Need, Span[]>()
  const ask = (need: Need | null, span: Span): void => {
    if (need === null) return
    const list = asked.get(need) ?? []
    if (!list.some(({ start }) => start === span.start)) list.push(span)
    asked.set(need, list)
  }
  for (const { lines, cap } of sides) {
    for (const line of lines) ask(line.need, line.sentence)
    if (cap) ask(cap.need, cap.sentence)
    // Two currencies are never added up: the user says which one the loss is in.
    if (known.loss) for (const { amount, sentence } of lines) if (amount && amount.currency !== known.loss.currency) ask('currency', sentence)
  }
  for (const rate of rates) ask(rate.need, rate.sentence)
  if (!known.loss) asked.set('loss', asked.get('loss') ?? [])
  return [...asked].map(([need, spans]) => ({ need, spans }))
}

/** What a leak costs each side by the contract's own words, in cents. Pure; what is not known is asked, never guessed. */
export function exposure(contract: Contract, review: Review, input: ExposureInput = {}): Exposure {
  const printed = contractPrice(contract)
  const price = input.price ?? (printed ? { cents: centsOf(printed.value), currency: printed.currency } : undefined)
  const date = contractDate(contract)?.iso
  const known: Known = { ...input, ...(price ? { price } : {}), lawsOf: (ids) => lawsFor(ids, review.law, date).map(({ id }) => id) }
  const sides = sidesOf(contract, review, known)
  const rates = ratesOf(contract, known)
  const yardstick = YARDSTICKS[review.law]
  return {
    law: review.law, yardstick, yardstickLaws: known.lawsOf(YARDSTICK_LAWS[yardstick]),
    price: price ?? null, priceFrom: input.price ? 'user' : printed ? 'contract' : null, priceAt: input.price || !printed ? null : printed.span,
    loss: input.loss ?? null,
    sides, rates, deposits: depositsOf(contract, known), questions: questionsOf(sides, rates, known),
  }
}
