import type { Lang } from '../../contract/types'
import type { Currency } from '../facts/money'
import type { Base } from '../facts/penalties'
import { KIND_LABELS } from './labels'
import type { Measure } from './types'

const BASES: Readonly<Record<Base, { readonly zh: string; readonly en: string }>> = {
  loss: { zh: '损失', en: 'the loss' }, price: { zh: '合同价款', en: 'the price' }, gain: { zh: '违约所得', en: 'the gain' }, turnover: { zh: '营业额', en: 'turnover' },
  value: { zh: '评估价值', en: 'the value' }, unspecified: { zh: '（没写基数）', en: '(base not stated)' },
}
const UNITS: Readonly<Record<Currency, { readonly zh: string; readonly en: string }>> = {
  CNY: { zh: '元', en: 'RMB ' }, USD: { zh: '美元', en: 'US$' }, GBP: { zh: '英镑', en: '£' }, EUR: { zh: '欧元', en: '€' }, HKD: { zh: '港元', en: 'HK$' }, JPY: { zh: '日元', en: 'JPY ' }, other: { zh: '（外币）', en: '' },
}

/** At most two decimals, groups of three. */
function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/** A sum with its unit: 400,000元, £250,000. Cents only where there are any, and then both. */
export function money(value: number, currency: Currency, lang: Lang): string {
  const figure = value.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 })
  return lang === 'zh' ? `${figure}${UNITS[currency].zh}` : `${UNITS[currency].en}${figure}`
}

function ofBase({ base }: Measure, lang: Lang): string {
  return base === undefined ? '' : BASES[base][lang]
}

function amount(measure: Measure, lang: Lang): string {
  const { value = 0, currency } = measure
  if (currency !== undefined) return money(value, currency, lang)
  const zh = lang === 'zh'
  const times = measure.kind === 'multiple' || (measure.kind === 'cap' && value > 1)
  if (measure.base === 'unspecified') return times ? (zh ? `${number(value)}倍（没写基数）` : `${number(value)} times (base not stated)`) : zh ? `${number(value * 100)}%（没写基数）` : `${number(value * 100)}% (base not stated)`
  if (times) return zh ? `${ofBase(measure, lang)}的${number(value)}倍` : `${number(value)} times ${ofBase(measure, lang)}`
  return zh ? `${ofBase(measure, lang)}的${number(value * 100)}%` : `${number(value * 100)}% of ${ofBase(measure, lang)}`
}

/** A measure in a few plain words of the reader's language. */
export function measureWords(measure: Measure, lang: Lang): string {
  const zh = lang === 'zh'
  const { kind, bound, value } = measure
  if (kind === 'cap') return value === undefined ? (zh ? '有上限' : 'A cap') : zh ? `以${amount(measure, lang)}为限` : `up to ${amount(measure, lang)}`
  if (kind === 'rate') {
    if (measure.currency !== undefined) return zh ? `按日计，合每年${money(value ?? 0, measure.currency, lang)}` : `by the day, ${money(value ?? 0, measure.currency, lang)} a year`
    const yearly = `${number((value ?? 0) * 100)}%`
    return zh ? `按日计，合每年${ofBase(measure, lang)}的${yearly}` : `by the day, ${yearly} of ${ofBase(measure, lang)} a year`
  }
  if (kind !== 'multiple' && kind !== 'share' && kind !== 'sum') return KIND_LABELS[kind][lang]
  const words = amount(measure, lang)
  const limited = bound === 'floor' ? (zh ? `至少${words}` : `at least ${words}`) : bound === 'ceiling' ? (zh ? `至多${words}` : `at most ${words}`) : words
  const wilful = measure.wilfulOnly ? (zh ? '（故意）' : ' (if wilful)') : measure.fallback ? (zh ? '（损失算不出时）' : ' (where the loss cannot be shown)') : ''
  return measure.perEvent ? (zh ? `每次${limited}${wilful}` : `${limited}, each time${wilful}`) : `${limited}${wilful}`
}
