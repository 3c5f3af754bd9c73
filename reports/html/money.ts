import type { Money } from '../../analyzers/exposure/cents'
import { money } from '../../analyzers/matrix/measure-words'
import type { Lang } from '../../contract/types'

/** A sum with its unit: 800,000元, £250,000. */
export function printed({ cents, currency }: Money, lang: Lang): string {
  return money(cents / 100, currency, lang)
}

/** Millionths as a percentage: 182,500 is 18.25%. */
export function percent(millionths: number): string {
  return `${(millionths / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 2 })}%`
}

/** The unit of an axis: large enough that its figures stay short. */
export interface AxisUnit { readonly cents: number; readonly words: string; readonly short: string }

export function axisUnit(mostCents: number, currency: Money['currency'], lang: Lang): AxisUnit {
  const units = mostCents / 100
  // The sign of the currency is what is left of a sum without its figure.
  const sign = money(0, currency, lang).replace('0', '').trim()
  if (lang === 'zh') {
    if (units >= 1e9) return { cents: 1e10, words: `亿${sign}`, short: '亿' }
    if (units >= 1e5) return { cents: 1e6, words: `万${sign}`, short: '万' }
    return { cents: 100, words: sign, short: sign }
  }
  if (units >= 1e7) return { cents: 1e8, words: `${sign} million`, short: 'm' }
  if (units >= 1e4) return { cents: 1e5, words: `${sign} thousand`, short: 'k' }
  return { cents: 100, words: sign, short: '' }
}

export function onAxis(cents: number, unit: AxisUnit): string {
  return (cents / unit.cents).toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
