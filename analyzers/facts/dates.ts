import type { Span } from '../../contract/types'

/** A date as printed; day and month are 1-based and left out where they are blank or not given. */
export interface DateReading extends Span {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const HAN_DIGITS = '〇一二三四五六七八九'
const CHINESE = /((?:19|20)\d{2}|[一二][〇零○O九一二三四五六七八]{3})\s?年(?:\s{0,2}(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月)?(?:\s{0,2}(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号])?/g
const NUMERIC = /(?<![\d.\/-])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d])/g
const SLASHED = /(?<![\d.\/-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2}|\d{2})(?![\d\/])/g
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s{0,2}(\\d{1,2}(?:st|nd|rd|th)?|_{1,12})?\\s{0,2},?\\s{0,2}((?:19|20)\\d{2})\\b`, 'gi')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\s?(?:st|nd|rd|th|t h)?_{0,3},?\\s(?:day\\s)?(?:of\\s)?_{0,3}${MONTH},?\\s{0,2}((?:19|20)\\d{2})\\b`, 'gi')

function han(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return HAN_DIGITS.indexOf(text)
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.charAt(0))
  const ones = ten === text.length - 1 ? 0 : HAN_DIGITS.indexOf(text.charAt(ten + 1))
  return tens * 10 + ones
}

function yearOf(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text)
  if (/^\d{2}$/.test(text)) return Number(text) + (Number(text) < 50 ? 2000 : 1900)
  return Number([...text].map((unit) => Math.max(0, HAN_DIGITS.indexOf(unit))).join(''))
}

function reading(start: number, length: number, year: number, month: number | undefined, day: number | undefined): DateReading | null {
  if (year < 1900 || year > 2100 || (month !== undefined && (month < 1 || month > 12))) return null
  const known = day !== undefined && day >= 1 && day <= 31
  return { start, end: start + length, year, ...(month === undefined ? {} : { month }), ...(known && month !== undefined ? { day } : {}) }
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** Every date in `text`, in order; Chinese and Western, in figures or words; 12/10/98 is read month first. */
export function datesIn(text: string): DateReading[] {
  const found: (DateReading | null)[] = []
  for (const match of text.matchAll(CHINESE)) found.push(reading(match.index, match[0].length, yearOf(match[1] as string), match[2] ? han(match[2]) : undefined, match[3] ? han(match[3]) : undefined))
  for (const match of text.matchAll(NUMERIC)) found.push(reading(match.index, match[0].length, Number(match[1]), Number(match[3]), Number(match[4])))
  for (const match of text.matchAll(SLASHED)) {
    const [a, b] = [Number(match[1]), Number(match[2])]
    found.push(reading(match.index, match[0].length, yearOf(match[3] as string), a > 12 ? b : a, a > 12 ? a : b))
  }
  for (const match of text.matchAll(MONTH_FIRST)) found.push(reading(match.index, match[0].length, Number(match[3]), monthOf(match[1] as string), match[2] && /^\d/.test(match[2]) ? parseInt(match[2], 10) : undefined))
  for (const match of text.matchAll(DAY_FIRST)) found.push(reading(match.index, match[0].length, Number(match[3]), monthOf(match[2] as string), Number(match[1])))
  const kept: DateReading[] = []
  // The longer reading of one place wins ("12 May 2003" over "May 2003").
  for (const date of found.filter((date): date is DateReading => date !== null).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1]
    if (last && date.start < last.end) continue
    kept.push(date)
  }
  return kept
}

/** "2016-07-01", "2016-07" or "2016", as far as the date is known. */
export function isoOf(date: DateReading): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return [String(date.year), ...(date.month === undefined ? [] : [two(date.month)]), ...(date.day === undefined ? [] : [two(date.day)])].join('-')
}
