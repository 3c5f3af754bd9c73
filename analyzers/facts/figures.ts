/** A number read at one position of a text. */
export interface NumberAt {
  readonly value: number
  /** Where it ends (exclusive). */
  readonly end: number
  /** Its last multiplier (万 10⁴, 亿 10⁸, million 10⁶ …), 1 when there is none: "5-10万" means 50,000 to 100,000. */
  readonly scale: number
  /** Written in words ("three", 三) and not in figures ("3", "5万"). */
  readonly spelled: boolean
  /** Denominator of 百分之…, 三分之…; `value` is the quotient. */
  readonly over?: number
  /** Lower end of an approximate number (两三, 七八). */
  readonly low?: number
}

const FIGURES = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?![.\d])|\d+(?:\.\d+)?/y
const SPACED = /\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?/y
/** 2024-03-05, 2024/3/5, 2024.3.5: not numbers. */
const DATE = /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/y
/** "1 1/2%", "1-1/2 percent". */
const MIXED = /(\d{1,3})[ -](\d)\/([2-9])(?=\)? ?(?:%|per ?cent|times|years?))/iy
const DOTTED = /[\d.]*/y

/** Takes away the noise of binary fractions (0.1 × 3). */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14))
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? found[0] : null
}

function valueOf(printed: string): number {
  const plain = Number(printed)
  if (!Number.isNaN(plain)) return plain
  const dots = printed.split('.').length - 1
  return Number(dots > 1 ? printed.replace(/\./g, '') : printed.replace(/[,， ]/g, ''))
}

/**
 * Figures at `at`, where a digit must stand: 1,000.50 · 5，000 · 10.000.000. `spaced` also takes 1 000 000.
 * Dates and clause numbers (10.1.2) give `value: NaN`, so that the caller can step over them.
 */
export function figuresAt(text: string, at: number, spaced = false): NumberAt {
  const date = matchAt(DATE, text, at)
  if (date) return { value: NaN, end: at + date.length, scale: 1, spelled: false }
  MIXED.lastIndex = at
  const mixed = MIXED.exec(text)
  if (mixed) return { value: exact(Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3])), end: MIXED.lastIndex, scale: 1, spelled: false }
  const printed = (spaced ? matchAt(SPACED, text, at) : null) ?? matchAt(FIGURES, text, at) ?? ''
  const end = at + printed.length
  const next = text.charCodeAt(end + 1)
  if (text[end] === '.' && next >= 0x30 && next <= 0x39) return { value: NaN, end: end + (matchAt(DOTTED, text, end) ?? '').length, scale: 1, spelled: false }
  return { value: valueOf(printed), end, scale: 1, spelled: false }
}
