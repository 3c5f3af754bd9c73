import type { Money } from '../../analyzers/exposure/cents'
import type { Lang } from '../../contract/types'

export type Currency = Money['currency']

const SIGNS: Readonly<Record<Currency, string>> = { CNY: '¥', USD: '$', GBP: '£', EUR: '€', HKD: 'HK$', JPY: 'JP¥', other: '¤' }
const UNITS_ZH: Readonly<Record<Currency, string>> = { CNY: '元', USD: '美元', GBP: '英镑', EUR: '欧元', HKD: '港元', JPY: '日元', other: '（外币）' }
const UNITS_EN: Readonly<Record<Currency, string>> = { CNY: 'RMB ', USD: 'US$', GBP: '£', EUR: '€', HKD: 'HK$', JPY: 'JPY ', other: '' }

/** Those that a field offers. */
export const CURRENCIES: readonly Currency[] = ['CNY', 'USD', 'GBP', 'EUR', 'HKD', 'JPY']

export const signOf = (currency: Currency): string => SIGNS[currency]

/** Cents as a figure with commas: 1,040,000 or 0.50. */
export function amount(cents: number): string {
  return (cents / 100).toLocaleString('en-GB', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })
}

/** A figure with its unit: 800,000元, £250,000. */
export function printed({ cents, currency }: Money, lang: Lang): string {
  return lang === 'zh' ? `${amount(cents)}${UNITS_ZH[currency]}` : `${UNITS_EN[currency]}${amount(cents)}`
}

/** Millionths as a percentage: 182,500 is 18.25%. */
export function percent(millionths: number): string {
  return `${(millionths / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 2 })}%`
}

/** The unit of an axis: large enough that its figures stay short. */
export interface AxisUnit { readonly cents: number; readonly words: string; readonly short: string }

export function axisUnit(mostCents: number, currency: Currency, lang: Lang): AxisUnit {
  const units = mostCents / 100
  if (lang === 'zh') {
    const money = UNITS_ZH[currency]
    if (units >= 1e9) return { cents: 1e10, words: `亿${money}`, short: '亿' }
    if (units >= 1e5) return { cents: 1e6, words: `万${money}`, short: '万' }
    return { cents: 100, words: money, short: money }
  }
  const money = UNITS_EN[currency].trim()
  if (units >= 1e7) return { cents: 1e8, words: `${money} million`, short: 'm' }
  if (units >= 1e4) return { cents: 1e5, words: `${money} thousand`, short: 'k' }
  return { cents: 100, words: money, short: '' }
}

/** A figure on the axis, or beside a point of the chart. */
export function onAxis(cents: number, unit: AxisUnit): string {
  return (cents / unit.cents).toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, thousand: 1e3, million: 1e6 }
const FIGURE = /^(\d{1,15}(?:\.\d{1,6})?)\s?(万|亿|k|m|thousand|million)?元?$/

/** What a person types for a sum: 800,000, 80万, 1.2m. null: no sum that can be reckoned with. Cents. */
export function centsTyped(typed: string): number | null {
  const plain = typed.slice(0, 40).trim().toLowerCase().replaceAll(/[,，\s]/g, '').replaceAll('．', '.')
  const found = FIGURE.exec(plain)
  if (!found) return null
  const cents = Math.round(Number(found[1]) * (TIMES[found[2] ?? ''] ?? 1) * 100)
  return Number.isSafeInteger(cents) && cents <= 1e17 ? cents : null
}
