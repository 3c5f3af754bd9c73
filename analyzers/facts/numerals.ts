import type { Span } from '../../contract/types'
import { CHINESE_STARTS, chineseAt, unitFollows } from './chinese-numerals'
import { ENGLISH_STARTS, englishAt, mayBeginNumeral, scaledFigures } from './english-numerals'
import { figuresAt } from './figures'
import type { NumberAt } from './figures'

export { parseChineseNumeral } from './chinese-numerals'
export { parseEnglishNumber } from './english-numerals'

/** A number in a text, in either language. What it counts is for the other readers to say. */
export interface Numeral extends Span {
  /** The words' value when words and figures are both printed: they prevail. */
  readonly value: number
  /** Value of the words, when words and figures are both printed: "three (3)". */
  readonly words?: number
  /** Value of the figures, when words and figures are both printed. */
  readonly figures?: number
  /** Lower end of an approximate number (两三). */
  readonly low?: number
  /** Denominator when printed as a fraction (百分之…: 100); `value` is the quotient. */
  readonly over?: number
  /** Last multiplier (万, million), else 1. */
  readonly scale: number
  readonly spelled: boolean
  /** A Latin letter stands right before it (US$ aside): "A4", "RMB5". Only a currency code makes it a quantity. */
  readonly glued: boolean
}

const OTHER = 0
const FIGURE = 1
const CHINESE = 2
const NUMBER_WORD = 3
const LETTER = 4

const CLASS = new Uint8Array(0x10000)
for (const letter of 'abcdefghijklmnopqrstuvwxyz') for (const char of [letter, letter.toUpperCase()]) CLASS[char.charCodeAt(0)] = ENGLISH_STARTS.includes(letter) ? NUMBER_WORD : LETTER
for (const char of '0123456789') CLASS[char.charCodeAt(0)] = FIGURE
for (const char of CHINESE_STARTS) CLASS[char.charCodeAt(0)] = CHINESE

const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? OTHER

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && classAt(text, at) >= NUMBER_WORD) at++
  return at
}

function numberAt(text: string, at: number, kind: number, spaced: boolean): NumberAt | null {
  if (kind === CHINESE) return chineseAt(text, at)
  if (kind !== FIGURE) return mayBeginNumeral(text, at) ? englishAt(text, at) : null
  const figures = figuresAt(text, at, spaced)
  if (Number.isNaN(figures.value)) return figures
  return (unitFollows(text, figures.end) ? chineseAt(text, at) : null) ?? scaledFigures(text, figures)
}

/** 第三年, 第 3 日 are ordinals; 数十, 几百 have no value. */
function uncountable(text: string, start: number): boolean {
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1]
  return before === '第' || (/[数几]/.test(before ?? '') && /[十百千]/.test(text[start] ?? ''))
}

/** A template's filled blank, 人民币【100】万元: the brackets belong to the number, and so does the 万 after them. */
function unbracketed(text: string, number: NumberAt, start: number): (NumberAt & { readonly start: number }) | null {
  const before = text[start - 1]
  const after = text[number.end]
  if (!((before === '【' && after === '】') || (before === '[' && after === ']'))) return null
  const next = text[number.end + 1]
  const scale = next === '万' ? 1e4 : next === '亿' ? 1e8 : 1
  return { ...number, start: start - 1, end: number.end + (scale > 1 ? 2 : 1), value: number.value * scale, scale: number.scale * scale }
}

/** Puts "three (3)" / 三（3） together; false when `next` does not restate `last`. */
function restated(text: string, last: Numeral, next: NumberAt, start: number): Numeral | null {
  const gap = start - last.end
  if (gap > 4 || last.spelled === next.spelled || last.over !== undefined || next.over !== undefined || last.words !== undefined) return null
  if (!/^个?\s?[(（]\s?$/.test(text.slice(last.end, start))) return null
  const close = /^\s?[)）]/.exec(text.slice(next.end, next.end + 2))
  if (!close) return null
  const words = last.spelled ? last.value : next.value
  const figures = last.spelled ? next.value : last.value
  return { ...last, end: next.end + close[0].length, value: words, words, figures, scale: Math.max(last.scale, next.scale) }
}

/**
 * Every number of `text`, in order. Ordinals (第三), dates in figures and clause numbers (10.1.2) are left out.
 * One pass; a word costs a look-up only when it begins like a number. `spaced`: "1 000 000" is one number.
 */
export function numerals(text: string, spaced = false): Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < text.length; ) {
    const kind = CLASS[text.charCodeAt(at)] as number
    if (kind === OTHER) { at++; continue }
    if (kind === LETTER) { at = wordEnd(text, at); continue }
    const plain = numberAt(text, at, kind, spaced)
    if (!plain) {
      if (kind === CHINESE) while (at < text.length && classAt(text, at) === CHINESE) at++
      else at = wordEnd(text, at)
      continue
    }
    const blank = unbracketed(text, plain, at)
    const number = blank ?? plain
    const start = blank ? blank.start : at
    const last = found[found.length - 1]
    // NaN marks dates and clause numbers; 400 digits in a row are no number either.
    if (Number.isFinite(number.value) && !uncountable(text, at)) {
      const both = last ? restated(text, last, number, start) : null
      if (both) found[found.length - 1] = both
      else found.push({ ...number, start, glued: kind === FIGURE && classAt(text, at - 1) >= NUMBER_WORD })
    }
    at = Math.max(number.end, found[found.length - 1]?.end ?? 0)
  }
  return found
}
