import { chineseAt } from './chinese-numerals'
import { currencyOf, PREFIX, SUFFIX } from './currencies'
import type { Currency } from './currencies'
import { exact, figuresAt } from './figures'
import { numerals } from './numerals'
import type { Numeral } from './numerals'
import { isRange, lowerEnd, piece, quantities, withBareLow } from './quantities'
import type { Piece, Quantity } from './quantities'

export { wordsDiffer } from './quantities'
export type { Currency } from './currencies'

/** A sum of money; `value` is in whole units of `currency` (yuan, dollars), cents as decimals. */
export interface Amount extends Quantity {
  readonly currency: Currency
}

/** Nothing that could make a number money: most sentences end here. */
const MAYBE = /[$¥￥£€元圆圓万亿块]|RMB|CNY|USD|GBP|EUR|HKD|JPY|AUD|CAD|SGD|CHF|INR|KRW|NZD|TWD|dollar|pound|yuan|yen|renminbi|人民币|人民幣|美金|港币|英镑|法郎|台币|卢布/i
const SHORT_SCALE = /\s?(k|mm|mn|mln|m|bn|b)\b/iy
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9 }
/** What a currency ends with; spares most numbers the long search for one. */
const BEFORE_NUMBER = /[$¥￥£€a-z币幣元金镑圆郎布写计)）:：]\s?$/i
const WHOLE = /\s?[整正]/y
const RENMINBI = /人民币/y
/** 赔偿50万: the yuan may go without saying after a word for paying. */
const PAYING = /(?:违约金|赔偿|支付|赔付|赔|罚款|金额|价款|费用|总价|报酬)[^\d，。；]{0,8}$/
const NOT_COUNTED = /^(?:[。，；,;、）)]|$|的|以[上下内]|作为|给)/

const REGISTERED = /注册资[本金]|实[缴收]资本|认缴|保险限额|保险金额|保险责任限额|保额|投保|承保|(?:registered|share|paid-up|issued|authori[sz]ed) capital/i
const INSURED = /\binsur(?:ance|ed|er)\b/i
const POLICY = /\b(?:limits?|cover(?:age)?|polic(?:y|ies)|less than|at least|minimum)\b/i
const OF_CAPITAL = /^\s?(?:的?(?:注册资本|保险)| (?:per occurrence|combined single)| (?:of |in )?(?:registered capital|(?:professional |public |general )?(?:liability |indemnity )?insurance))/i

/** Registered capital and insurance sums say nothing about what a leak costs. */
function elsewhere(text: string, start: number, end: number): boolean {
  const window = text.slice(Math.max(0, start - 100), start)
  const clause = window.slice(Math.max(window.lastIndexOf('。'), window.lastIndexOf('；'), window.lastIndexOf('，'), window.lastIndexOf(';'), window.lastIndexOf('. '), window.lastIndexOf('\n')) + 1)
  return REGISTERED.test(clause) || (INSURED.test(clause) && POLICY.test(clause)) || OF_CAPITAL.test(text.slice(end, end + 48))
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** 肆角伍分 after 元: the part of a yuan, and where it ends. */
function cents(text: string, from: number): { value: number; end: number } {
  let value = 0
  let end = from
  for (const [name, part] of [['角', 0.1], ['分', 0.01]] as const) {
    const begin = text[end] === '零' ? end + 1 : end
    const number = /^\d$/.test(text[begin] ?? '') ? figuresAt(text, begin) : chineseAt(text, begin)
    if (!number || number.value >= 10 || text[number.end] !== name) continue
    value += number.value * part
    end = number.end + 1
  }
  return { value, end }
}

/** "Milestone 3 USD 5,000": the currency that stands from `from` to `to` belongs to the figures after it. */
function beginsNext(text: string, from: number, to: number): boolean {
  return /^\s?\d/.test(text.slice(to, to + 2)) && PREFIX.test(text.slice(from, to + 1).replace(/\d$/, ''))
}

/** `numeral` with the currency before or after it; null when it is no money. */
function money(text: string, numeral: Numeral): Piece | null {
  if (numeral.over !== undefined || (!numeral.spelled && numeral.scale === 1 && /^\d{13}/.test(text.slice(numeral.start, numeral.end)))) return null
  const window = text.slice(Math.max(0, numeral.start - 30), numeral.start)
  const prefix = BEFORE_NUMBER.test(window) ? PREFIX.exec(window) : null
  if (!prefix && numeral.glued) return null
  const short = prefix && !numeral.spelled && numeral.scale === 1 ? at(SHORT_SCALE, text, numeral.end) : null
  const numberEnd = short ? SHORT_SCALE.lastIndex : numeral.end
  const factor = short ? SHORT[(short[1] ?? '').toLowerCase()] ?? 1 : 1
  const follows = at(SUFFIX, text, numberEnd)
  const suffix = follows && !prefix && beginsNext(text, numberEnd, SUFFIX.lastIndex) ? null : follows
  let end = suffix ? numberEnd + suffix[0].length : numberEnd
  const printed = prefix ? prefix[1] ?? prefix[2] ?? prefix[3] : suffix ? suffix[1] ?? suffix[2] : undefined
  if (printed === undefined && !(numeral.scale >= 1e4 && PAYING.test(window) && NOT_COUNTED.test(text.slice(end, end + 2)))) return null
  const rest = suffix && /[元圆圓]$/.test(suffix[0]) ? cents(text, end) : { value: 0, end }
  end = rest.end
  if (at(WHOLE, text, end)) end = WHOLE.lastIndex
  if (at(RENMINBI, text, end)) end = RENMINBI.lastIndex
  const start = prefix ? numeral.start - (window.length - prefix.index) : numeral.start
  const made = piece(numeral, printed === undefined ? 'CNY' : currencyOf(printed), end, factor, start)
  return { ...made, value: made.value + rest.value, scale: numeral.scale * factor }
}

/** "US$1-2 million": the upper end of a range whose currency stands before the lower one. */
function upperEnd(text: string, last: Piece | undefined, numeral: Numeral): Piece | null {
  if (!last || last.low !== undefined || numeral.glued || numeral.over !== undefined || !isRange(text.slice(last.end, numeral.start), text.slice(Math.max(0, last.start - 10), last.start))) return null
  const short = at(SHORT_SCALE, text, numeral.end)
  const factor = short ? SHORT[(short[1] ?? '').toLowerCase()] ?? 1 : 1
  const made = piece(numeral, last.unit, short ? SHORT_SCALE.lastIndex : numeral.end, factor, last.start)
  const low = lowerEnd(last.value, last.scale, numeral.scale * factor)
  return low < made.value ? { ...made, low } : null
}

/** Every sum of money of `text`, in order, spans relative to it. Registered capital and insurance sums are left out. */
export function amounts(text: string): Amount[] {
  if (!MAYBE.test(text)) return []
  const pieces: Piece[] = []
  let bare: Numeral | undefined
  for (const numeral of numerals(text, true)) {
    const found = money(text, numeral)
    const upper = found ? null : upperEnd(text, pieces[pieces.length - 1], numeral)
    // A currency sign begins the amount: "31 May 2018 - $50,000" is no range.
    if (found) pieces.push(found.start === numeral.start ? withBareLow(text, found, bare) : found)
    if (upper) pieces[pieces.length - 1] = upper
    bare = found || upper ? undefined : numeral
  }
  return quantities(text, pieces, (amount, unit): Amount => ({ ...amount, value: exact(amount.value), currency: unit as Currency }))
    .filter((amount) => !elsewhere(text, amount.start, amount.end))
}
