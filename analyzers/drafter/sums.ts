import { scaled, type Money } from '../exposure/cents'
import { optionOf } from '../registry'
import type { Range } from './figures'
import type { Setting } from './setting'
import type { DraftOptions } from './types'
import type { Material } from './words'

/** A sum that neither of the rules on sums would raise: too small to deter, or large with no price to compare it with. */
function passes({ cents, currency }: Money, price: Money | null, thresholds: DraftOptions['thresholds']): boolean {
  const yuan = currency === 'CNY' || currency === 'HKD'
  const least = yuan ? optionOf('lia-amount-too-low', 'secretYuan', thresholds) : optionOf('lia-amount-too-low', 'leastDollars', thresholds)
  const most = yuan ? optionOf('lia-fixed-sum-disproportionate', 'justifyYuan', thresholds) : optionOf('lia-fixed-sum-disproportionate', 'justifyDollars', thresholds)
  return cents >= least * 100 && (price?.currency === currency || cents < most * 100)
}

/** Down to whole hundreds, which read better and never pass the estimate. */
function rounded(cents: number): number {
  return cents >= 1_000_000 ? Math.floor(cents / 10_000) * 10_000 : cents
}

/**
 * The agreed sum, by what is known: a part of the feared loss, a part of the price, else the loss itself where the law lets it be
 * raised. null: none is agreed, as with an employee, or with consumers.
 * @param printed whether the contract prints the price, so that a clause can point to it
 */
export function sumOf(setting: Setting, range: Range, options: DraftOptions, price: Money | null, printed: boolean): Material['sum'] {
  if (setting.employee || setting.kind === 'TOS') return null
  const { loss, thresholds } = options
  const known: Money[] = []
  if (loss) {
    const cents = rounded(scaled(loss.cents, range.lossPercent * 10_000))
    known.push({ cents: price?.currency === loss.currency ? Math.min(cents, price.cents) : cents, currency: loss.currency })
  } else if (price && !printed) known.push({ cents: rounded(scaled(price.cents, range.percent * 10_000)), currency: price.currency })
  const money = known.find((one) => passes(one, printed ? price : null, thresholds))
  if (money) return { by: 'money', money, of: loss ? 'loss' : 'price' }
  if (price && printed) return { by: 'percent' }
  return setting.law === 'PRC' && range.times > 1 ? { by: 'times' } : null
}
