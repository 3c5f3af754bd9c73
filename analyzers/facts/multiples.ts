import { numerals } from './numerals'
import type { Numeral } from './numerals'
import { piece, quantities, withBareLow } from './quantities'
import type { Piece, Quantity } from './quantities'

export { wordsDiffer } from './quantities'

/** So many times something: 3 for 三倍, treble, "three (3) times the fees". */
export interface Multiple extends Quantity {
  /** 增加N倍: `value` is already N+1, an uplift of N on top of the base. */
  readonly increase?: true
}

/** One of these stands in every text with a multiple. */
const MAYBE = /倍|[x×](?!\w)|times|fold|doubl|trebl|tripl|quadrupl|twice/i
const BEI = /\s?[余多]?倍(?![速率频增感数线])(半)?/y
const TIMES = /[ -]times\b/iy
const CROSS = / ?[x×](?![\w])/iy
const FOLD = /[ -]?fold\b/iy
/** "N times" is a multiple only of something: "reminded three times" and "3x redundancy" are not. */
const BASE =
  /\s(?:of )?(?:(?:the|its|such|that|those|any|all|their|his|her|your|our|said|this|what|as much|greater|higher|more than|average|annual|monthly|total|actual|aggregate|contract|amounts?|fees?|loss(?:es)?|price|damages|value|salary|base|charges|revenue)\b|[a-z]{1,20}['’]s?\s)/iy
const COUNTED = /\s(?:the|any|all|such|this|that) (?:number|numbers|time|day|week|month|year)\b/iy
const INCREASE = /(?:增加|提高|上浮|加收|加罚|多付|多赔|增长)了?\s?$/

const NAMED = /[双加翻]倍(?![速率频努小注数])|\b(?:double|treble|triple|quadruple|doubled|trebled|tripled|quadrupled|twice|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold)\b/gi
const NAMES: Readonly<Record<string, number>> = {
  double: 2, doubled: 2, twice: 2, treble: 3, trebled: 3, triple: 3, tripled: 3, quadruple: 4, quadrupled: 4,
  twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, twentyfold: 20, hundredfold: 100,
}
const MONEY_NOUN =
  /\s(?:of )?(?:(?:the|its|such|any|all|actual|direct|proven|total|annual|monthly|contract|aggregate|said|that|those|their|his|her|your|our|full|agreed|liquidated|purchase|service|licen[cs]e|[a-z]{1,20}['’]s?) ){0,4}(?:damages?|loss(?:es)?|amounts?|fees?|prices?|values?|sums?|payments?|compensation|costs?|profits?|gains?|royalt(?:y|ies)|penalt(?:y|ies)|salary|deposits?|liabilit(?:y|ies)|charges?|consideration)\b/iy
const MONEY_WORD = /\b(?:damages?|loss(?:es)?|amounts?|fees?|prices?|sums?|payments?|compensation|penalt(?:y|ies)|liabilit(?:y|ies)|charges?)\b/i

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** "damages shall be trebled": the words just before, in the same sentence. */
function sentenceBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - 48), at)
  return window.slice(Math.max(window.lastIndexOf('.'), window.lastIndexOf(';')) + 1)
}

function unitAt(text: string, numeral: Numeral): { end: number; half: boolean } | null {
  BEI.lastIndex = numeral.end
  const bei = BEI.exec(text)
  if (bei) return { end: BEI.lastIndex, half: bei[1] !== undefined }
  if (follows(FOLD, text, numeral.end)) return { end: FOLD.lastIndex, half: false }
  for (const pattern of [TIMES, CROSS]) {
    if (!follows(pattern, text, numeral.end)) continue
    const end = pattern.lastIndex
    return follows(BASE, text, end) && !follows(COUNTED, text, end) ? { end, half: false } : null
  }
  return null
}

/** double, treble … only as what is done to a sum of money; 双倍 always. */
function named(text: string): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(NAMED)) {
    const end = match.index + match[0].length
    const word = match[0].toLowerCase()
    const chinese = word.endsWith('倍')
    const base = word.endsWith('ed') ? MONEY_WORD.test(sentenceBefore(text, match.index)) : follows(MONEY_NOUN, text, end)
    if (chinese || base) found.push({ start: match.index, end, value: chinese ? 2 : NAMES[word] ?? 2, unit: '', spelled: true, scale: 1 })
  }
  return found
}

/** Every multiple of `text`, in order, spans relative to it. Whether it multiplies a loss, a price or a wage is for the rules. */
export function multiples(text: string): Multiple[] {
  if (!MAYBE.test(text)) return []
  const pieces: Piece[] = []
  let bare: Numeral | undefined
  for (const numeral of numerals(text)) {
    const unit = numeral.glued || (numeral.over !== undefined && numeral.over > 10) ? null : unitAt(text, numeral)
    if (unit) {
      const made = withBareLow(text, piece(numeral, '', unit.end), bare)
      pieces.push(unit.half ? { ...made, value: made.value + 0.5 } : made)
    }
    bare = unit ? undefined : numeral
  }
  const words = named(text)
  const all = words.length > 0 ? [...pieces, ...words].sort((a, b) => a.start - b.start) : pieces
  return quantities(text, all, (multiple) => {
    if (!INCREASE.test(text.slice(Math.max(0, multiple.start - 8), multiple.start))) return multiple
    return { ...multiple, value: multiple.value + 1, ...(multiple.low === undefined ? {} : { low: multiple.low + 1 }), increase: true as const }
  })
}
