import type { Currency } from '../facts/money'
import type { Range } from './figures'
import type { Setting } from './setting'
import type { Money, Point } from './types'

/** What a sentence may use besides the setting and the step's numbers. */
export interface Material {
  readonly setting: Setting
  readonly range: Range
  /** Points that stand in the clause: a sentence may lean on those before it. */
  readonly points: ReadonlySet<Point>
  /** How the agreed sum is reckoned; null: none is agreed. */
  readonly sum: { readonly by: 'percent' } | { readonly by: 'times' } | { readonly by: 'money'; readonly money: Money; readonly of: 'loss' | 'price' } | null
  /** Whether the contract has a price to reckon a limit by. */
  readonly priced: boolean
  /** What the contract's own limits do: cap the liability, exclude indirect loss. */
  readonly caps: boolean
  readonly excludes: boolean
}

/** The sentences of one language. */
export type Sentences = Readonly<Record<Point, (material: Material) => string>>

const NAMES: Readonly<Record<Currency, { readonly zh: string; readonly en: string }>> = {
  CNY: { zh: '元', en: 'RMB ' }, USD: { zh: '美元', en: 'US$' }, GBP: { zh: '英镑', en: '£' }, EUR: { zh: '欧元', en: '€' }, HKD: { zh: '港元', en: 'HK$' }, JPY: { zh: '日元', en: 'JPY ' }, other: { zh: '', en: '' },
}

/** Groups of three from the right: 1234567 → 1,234,567. */
export function grouped(whole: number): string {
  const digits = String(whole)
  let out = ''
  for (let at = 0; at < digits.length; at++) out += (at > 0 && (digits.length - at) % 3 === 0 ? ',' : '') + digits.charAt(at)
  return out
}

/** A sum as a clause prints it: 人民币240,000元, US$240,000. Cents only where there are any. */
export function printedMoney({ cents, currency }: Money, lang: 'zh' | 'en'): string {
  const rest = cents % 100
  const figure = grouped(Math.floor(cents / 100)) + (rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`)
  const name = NAMES[currency][lang]
  return lang === 'en' ? `${name}${figure}` : `${currency === 'CNY' ? '人民币' : ''}${figure}${name}`
}
