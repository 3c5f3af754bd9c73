import type { Contract } from '../../contract/types'
import type { Draft, DraftOptions } from '../drafter/types'
import { centsOf, scaled, type Money } from '../exposure/cents'
import { paysAt, pointsOf } from '../exposure/curve'
import type { Curve } from '../exposure/types'
import { limits } from '../facts/limits'
import { contractPrice } from '../facts/price'
import { legible } from '../legible'
import { frameOf } from './frame'

/** What the drafted clause would make the leaking side pay, beside what the contract makes it pay. */
export interface Suggested {
  /** The loss it was reckoned for. */
  readonly loss: Money
  readonly pays: Money
  /** Owed where the loss cannot be shown; topped up where more is shown. */
  readonly sum: Money | null
  /** Highest liability, but for intent and gross negligence. */
  readonly cap: Money | null
  readonly points: readonly { readonly lossCents: number; readonly payCents: number }[]
}

/** Points of a clause that say that loss is owed, and how much. */
const OF_MONEY: ReadonlySet<string> = new Set(['liable', 'measure', 'sum'])

/** null: the draft changes nothing about what is paid, no loss is known, or a cap of the contract would stay over it. */
export function suggestedOf(contract: Contract, draft: Draft, wish: DraftOptions): Suggested | null {
  const { loss } = wish
  const { figures, sentences } = draft
  if (!loss || loss.cents <= 0 || !sentences.some(({ point }) => OF_MONEY.has(point))) return null
  const lifted = sentences.some(({ point }) => point === 'carveOut')
  if (!lifted && limits(legible(contract)).some(({ carveOut, caps }) => caps && carveOut !== 'secrecy')) return null
  const printed = contractPrice(legible(contract))
  const price = wish.price ?? (printed ? { cents: centsOf(printed.value), currency: printed.currency } : null)
  const share = (millionths: number): Money | null => (price ? { cents: scaled(price.cents, millionths), currency: price.currency } : null)
  const cap = figures.limitTimes === null ? null : share(figures.limitTimes * 1_000_000)
  // Two currencies are never drawn on one scale.
  if (cap && cap.currency !== loss.currency) return null
  const sum = figures.sum ?? (figures.percent === null ? null : share(figures.percent * 10_000))
  const curve: Curve = { fixedCents: 0, times: 0, loss: 'top', capCents: cap?.cents ?? null }
  return {
    loss, sum, cap,
    pays: { cents: paysAt(curve, loss.cents), currency: loss.currency },
    points: pointsOf(curve, frameOf(loss.cents, 0).mostLossCents),
  }
}
