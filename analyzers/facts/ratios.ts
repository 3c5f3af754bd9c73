import { chineseAt } from './chinese-numerals'
import { exact } from './figures'
import { numerals } from './numerals'
import type { Numeral } from './numerals'
import { isRange, piece, quantities, withBareLow } from './quantities'
import type { Piece, Quantity } from './quantities'

export { wordsDiffer } from './quantities'

/** A share of something; `value` is a fraction: 0.3 for 30%, 百分之三十 or 三成. */
export type Ratio = Quantity

/** One of these stands in every text with a share: most texts are spared the reading of their numbers. */
const MAYBE = /[%％‰‱成]|分之|百分|per ?(?:cent|mil)|basis point|bps/i
/** "1%0" and "3 %o" are how scanned ‰ comes out. */
const PERMILLE = /\s?(?:%0(?![\d.])|%o(?![a-z])|‰)| ?per mille?\b/iy
const PERCENT = /\s?[%％](?!\d)|[ -]?per ?cent\b/iy
const PER_TEN_THOUSAND = /\s?‱| (?:basis points?|bps)\b/iy
/** 成 means tenths only after one to ten, and not in 三成功, 两成员, 一成不变. */
const TENTHS = /成(?![为立功果员本品交分长就年绩套熟效人活都型像不])/y
const UNITS: readonly (readonly [RegExp, number])[] = [[PERMILLE, 1000], [PERCENT, 100], [PER_TEN_THOUSAND, 10000]]

function unitAt(text: string, numeral: Numeral): { end: number; over: number } | null {
  for (const [pattern, over] of UNITS) {
    pattern.lastIndex = numeral.end
    if (pattern.test(text)) return { end: pattern.lastIndex, over }
  }
  TENTHS.lastIndex = numeral.end
  return numeral.value >= 1 && numeral.value <= 10 && TENTHS.test(text) ? { end: TENTHS.lastIndex, over: 10 } : null
}

/** "five (5%) percent": the bare words before figures in parentheses, and the word after them. */
function enclosed(text: string, made: Piece, bare: Numeral | undefined): Piece {
  if (!bare?.spelled || made.spelled || !/^\s?[(（]\s?$/.test(text.slice(bare.end, Math.max(bare.end, Math.min(made.start, bare.end + 4))))) return made
  const close = /^\s?[)）](?: ?per ?cent\b)?/i.exec(text.slice(made.end, made.end + 12))
  if (!close || !close[0].endsWith('t')) return made
  const words = bare.value / 100
  return { ...made, start: bare.start, end: made.end + close[0].length, value: words, words, figures: made.value }
}

/** 百分之五至十: the upper end repeats no denominator. */
function sharedDenominator(text: string, lower: Piece, over: number): Piece {
  const gap = /^\s?(?:至|到|-|~|～|—)\s?/.exec(text.slice(lower.end, lower.end + 3))
  const upper = gap && isRange(gap[0], '') ? chineseAt(text, lower.end + gap[0].length) : null
  if (!upper || upper.over !== undefined || upper.value / over <= lower.value || /^[%％‰成]/.test(text.slice(upper.end, upper.end + 1))) return lower
  return { ...lower, end: upper.end, value: upper.value / over, low: lower.value }
}

/** Every percentage, permillage, 成 and fraction of `text`, in order, spans relative to it. */
export function ratios(text: string): Ratio[] {
  if (!MAYBE.test(text)) return []
  const pieces: Piece[] = []
  let bare: Numeral | undefined
  for (const numeral of numerals(text)) {
    if (numeral.over !== undefined) {
      pieces.push(sharedDenominator(text, piece(numeral, '', numeral.end), numeral.over))
      bare = undefined
      continue
    }
    const unit = numeral.glued && !/[fyms]/i.test(text[numeral.start - 1] ?? '') ? null : unitAt(text, numeral)
    if (!unit) { bare = numeral; continue }
    const whole = withBareLow(text, piece(numeral, '', unit.end), bare)
    const factor = 1 / unit.over
    const made: Piece = { ...whole, value: whole.value * factor }
    if (whole.low !== undefined) made.low = whole.low * factor
    if (whole.words !== undefined && whole.figures !== undefined) { made.words = whole.words * factor; made.figures = whole.figures * factor }
    pieces.push(enclosed(text, made, bare))
    bare = undefined
  }
  return quantities(text, pieces, (ratio) => ({
    ...ratio,
    value: exact(ratio.value),
    ...(ratio.low === undefined ? {} : { low: exact(ratio.low) }),
    ...(ratio.words === undefined || ratio.figures === undefined ? {} : { words: exact(ratio.words), figures: exact(ratio.figures) }),
  }))
}
