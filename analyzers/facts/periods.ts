import { numerals } from './numerals'
import type { Numeral } from './numerals'
import { piece, quantities, withBareLow } from './quantities'
import type { Bound, Piece } from './quantities'
import type { Span } from '../../contract/types'

export { wordsDiffer } from './quantities'

export type PeriodUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'

/** A length of time. Dates (3月5日, 2024年), ordinals (第三年), ages and "24 hours a day" are not. */
export interface Period extends Span {
  /** In `unit`s; the upper end when `low` is given; the words' value when words and figures are both printed. */
  readonly amount: number
  readonly unit: PeriodUnit
  readonly low?: number
  readonly bound?: Bound
  readonly words?: number
  readonly figures?: number
  /** Tells a period from a reading of 立即/immediately, which has no number, where a caller keeps both in one list. */
  readonly immediate?: false
}

/** One of these stands in every text with a length of time. */
const MAYBE = /[时日天期拜周季月年]|hour|hrs?\b|day|week|fortnight|month|quarter|year/i
const CHINESE_UNIT =
  /\s?[余多]?(?:(个?小时)|(个?(?:工作日|营业日|交易日))|(个?(?:自然日|日历日|日历天)|天(?![然津气猫使])|日(?![元圆币本志常用程记均]))|(个?星期|个?礼拜|周(?![岁年]))|(个?季度)|(个半?月|个(?:自然|日历)月)|(周?年半?)(?![级龄代检报度]))/y
const HALF_MONTH = /\s?月/y
const ENGLISH_UNIT =
  /(?: of)?(?: an?)?(?:[ -](?:consecutive|additional|successive|full|clear|further|calendar|natural|(business|working|banking|trading))){0,2}[ -]?(?:(hours?|hrs?)|(days?)|(weeks?)|(months?)|(quarters?)|(years?))\b/iy
const ONLY_A_FREQUENCY = /[\s-](?:of age|old|a[\s-](?:day|week|month|year)|per|each)\b/iy
/** 每逾期一日, 每满一年, 每周7天, 7×24小时: a step or a frequency, not a length. */
const EVERY = /[每逐][^，。；、\d不次至最]{0,4}$|[×x*]\s?$/
const AGE = /(?:满|未满|不满)\s?$/
const MONTH_AND_DAY = /^\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月/

interface Unit { readonly unit: PeriodUnit; readonly end: number; readonly factor: number; readonly plus: number; readonly chineseDay: boolean }

function chineseUnit(text: string, numeral: Numeral): Unit | null {
  CHINESE_UNIT.lastIndex = numeral.end
  const found = CHINESE_UNIT.exec(text)
  const made = (unit: PeriodUnit, factor = 1, plus = 0, chineseDay = false): Unit => ({ unit, end: CHINESE_UNIT.lastIndex, factor, plus, chineseDay })
  if (!found) {
    HALF_MONTH.lastIndex = numeral.end
    return text.slice(numeral.start, numeral.end) === '半' && HALF_MONTH.test(text) ? { unit: 'month', end: HALF_MONTH.lastIndex, factor: 1, plus: 0, chineseDay: false } : null
  }
  if (found[1]) return made('hour')
  if (found[2]) return made('working-day')
  if (found[3]) return made('day', 1, 0, found[3] === '日')
  if (found[4]) return made('week')
  if (found[5]) return made('month', 3)
  if (found[6]) return made('month', 1, found[6] === '个半月' ? 0.5 : 0)
  const calendarYear = numeral.value >= 1900 && numeral.value < 2200 && found[7] === '年'
  const end = CHINESE_UNIT.lastIndex
  return calendarYear || MONTH_AND_DAY.test(text.slice(end, end + 6)) ? null : made('year', 1, found[7]?.endsWith('半') ? 0.5 : 0)
}

function englishUnit(text: string, numeral: Numeral): Unit | null {
  ENGLISH_UNIT.lastIndex = numeral.end
  const found = ENGLISH_UNIT.exec(text)
  if (!found) return null
  const end = ENGLISH_UNIT.lastIndex
  const made = (unit: PeriodUnit, factor = 1): Unit => ({ unit, end, factor, plus: 0, chineseDay: false })
  // "half a year" takes an article, "3 a year" does not.
  if (/^(?: of)? an? /i.test(found[0]) && numeral.value !== 0.5) return null
  ONLY_A_FREQUENCY.lastIndex = end
  if (ONLY_A_FREQUENCY.test(text)) return null
  if (found[2]) return made('hour')
  if (found[3]) return made(found[1] ? 'working-day' : 'day')
  if (found[4]) return made('week')
  if (found[5]) return made('month')
  return found[6] ? made('month', 3) : made('year')
}

/** "Within a day", "inside the hour", "a fortnight": one of a unit, and no numeral. */
const ONE_OF = /\b(?:within|inside)(?: of)? (?:an?|the) (hour|day|week|month|year)\b(?![ -](?:of the week|\d))|\b(?:an?|one) fortnight\b/gi

function unnumbered(text: string): Period[] {
  return [...text.matchAll(ONE_OF)].map((match) => ({
    start: match.index, end: match.index + match[0].length,
    ...(match[1] === undefined ? { amount: 2, unit: 'week' as const } : { amount: 1, unit: match[1].toLowerCase() as PeriodUnit }),
  }))
}

/** Every length of time of `text`, in order, spans relative to it. */
export function periods(text: string): Period[] {
  if (!MAYBE.test(text)) return []
  const pieces: Piece[] = []
  let bare: Numeral | undefined
  let dateEnd = -1
  for (const numeral of numerals(text)) {
    // The 半 of 一个半月 has been read with the 一.
    if (numeral.start < (pieces[pieces.length - 1]?.end ?? 0)) continue
    const unit = numeral.glued || numeral.over !== undefined ? null : chineseUnit(text, numeral) ?? englishUnit(text, numeral)
    if (!unit) { bare = numeral; continue }
    const before = text.slice(Math.max(0, numeral.start - 8), numeral.start)
    const afterDate = dateEnd >= 0 && numeral.start - dateEnd <= 2 && /^\s?[至到\-~～—]?$/.test(text.slice(dateEnd, numeral.start))
    if (unit.chineseDay && (/月\s?$/.test(before) || afterDate)) dateEnd = unit.end
    else if (!EVERY.test(before) && !(AGE.test(before) && text[unit.end] === '岁')) {
      const made = withBareLow(text, piece(numeral, unit.unit, unit.end), bare)
      pieces.push(unit.factor === 1 && unit.plus === 0 ? made : scaled(made, unit))
    }
    bare = undefined
  }
  const counted: Period[] = quantities(text, pieces, ({ value, ...rest }, unit) => ({ ...rest, amount: value, unit: unit as PeriodUnit }))
  const others = unnumbered(text).filter((one) => !counted.some(({ start, end }) => start < one.end && one.start < end))
  return others.length > 0 ? [...counted, ...others].sort((a, b) => a.start - b.start) : counted
}

function scaled(made: Piece, { factor, plus }: Unit): Piece {
  const result: Piece = { ...made, value: made.value * factor + plus }
  if (made.low !== undefined) result.low = made.low * factor
  if (made.words !== undefined && made.figures !== undefined) { result.words = made.words * factor + plus; result.figures = made.figures * factor + plus }
  return result
}
