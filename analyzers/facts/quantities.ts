import type { Span } from '../../contract/types'
import { boundAt } from './bounds'
import type { Bound } from './bounds'
import type { Numeral } from './numerals'

export type { Bound } from './bounds'

/** A number with a unit, as printed: the common part of amounts, ratios, multiples and periods. */
export interface Quantity extends Span {
  /** Upper end when `low` is given; the words' value when words and figures are both printed. */
  readonly value: number
  /** Lower end of a range (五万元至二十万元). */
  readonly low?: number
  /** Absent for a range. */
  readonly bound?: Bound
  /** Value of the words, when words and figures are both printed. */
  readonly words?: number
  /** Value of the figures, when words and figures are both printed. */
  readonly figures?: number
}

/** A quantity on its way; `unit` must be equal for two of them to be one. */
export interface Piece {
  start: number
  end: number
  value: number
  unit: string
  spelled: boolean
  scale: number
  low?: number
  words?: number
  figures?: number
}

const RANGE = /^(?:以上)?\s?[,，]?\s?(?:至|到|-|–|—|~|～|to|or)\s?$/i
const RANGE_ABOVE = /^以上[,，]?$/
const BETWEEN = /(?:between|介于|在)\s?$/i
const AND = /^\s?(?:and|和|与)\s?$/i
const AND_AT_MOST = /^(?:以上)?[,，]?\s?(?:且|但|并|and|but)?\s?(?:最高)?(?:不得?超过|不高于|不多于|not (?:more than|exceeding)|no more than|up to)\s?$/i
const LABEL = '(?:大写|小写|即|计|in words|in figures|say|being)'
const OPENED = new RegExp(`^[整正]?\\s?[(（]\\s?(?:${LABEL}\\s?[:：]?\\s?)?$`, 'i')
const LABELLED = new RegExp(`^[整正]?[)）]?\\s?[,，、;；]?\\s?(?:[(（]${LABEL}[)）]|${LABEL})\\s?[:：]?\\s?$`, 'i')
const CLOSED = /\s?(?:only|整|正)?\s?[)）]/iy

/** Whether the gap between two numbers makes them the ends of one range. `before` is the text before the first. */
export function isRange(gap: string, before: string): boolean {
  return gap.length < 12 && (RANGE.test(gap) || (AND.test(gap) && BETWEEN.test(before)))
}

/** "5-10万", "$1-2 million": the lower end shares the upper end's multiplier. */
export function lowerEnd(low: number, lowScale: number, scale: number): number {
  return lowScale === 1 && scale > 1 ? low * scale : low
}

/** A piece for `numeral` with its unit's end and, with a prefix, another start. */
export function piece(numeral: Numeral, unit: string, end: number, factor = 1, start: number = numeral.start): Piece {
  const made: Piece = { start, end, value: numeral.value * factor, unit, spelled: numeral.spelled, scale: numeral.scale }
  if (numeral.low !== undefined) made.low = numeral.low * factor
  if (numeral.words !== undefined && numeral.figures !== undefined) {
    made.words = numeral.words * factor
    made.figures = numeral.figures * factor
  }
  return made
}

/** Takes the bare number before a range into `made`: the "5" of 5-10倍. */
export function withBareLow(text: string, made: Piece, bare: Numeral | undefined): Piece {
  if (!bare || bare.over !== undefined || bare.end > made.start) return made
  if (made.start - bare.end > 8 || !isRange(text.slice(bare.end, made.start), text.slice(Math.max(0, bare.start - 10), bare.start))) return made
  const low = lowerEnd(bare.value, bare.scale, made.scale)
  return low < made.value ? { ...made, low, start: bare.start } : made
}

function restatedEnd(text: string, last: Piece, next: Piece, gap: string): number {
  if (last.spelled === next.spelled && last.words === undefined) return -1
  if (last.words !== undefined && last.value !== next.value) return -1
  if (LABELLED.test(gap) && gap.split(/[(（]/).length === gap.split(/[)）]/).length) return next.end
  if (!OPENED.test(gap)) return -1
  CLOSED.lastIndex = next.end
  return CLOSED.test(text) ? CLOSED.lastIndex : -1
}

function merged(text: string, last: Piece, next: Piece): Piece | null {
  if (last.unit !== next.unit || next.start - last.end > 24 || next.start < last.end) return null
  const gap = text.slice(last.end, next.start)
  const end = restatedEnd(text, last, next, gap)
  if (end >= 0) {
    const words = last.words ?? (last.spelled ? last.value : next.value)
    return { ...last, end, value: words, words, figures: last.figures ?? (last.spelled ? next.value : last.value) }
  }
  if (last.low !== undefined || next.low !== undefined) return null
  const before = text.slice(Math.max(0, last.start - 10), last.start)
  const floor = AND_AT_MOST.test(gap) && boundAt(text, last.start, last.end) === 'floor'
  const fromTo = isRange(gap, before) || (RANGE_ABOVE.test(gap) && /^\s?(?:以下|以内)/.test(text.slice(next.end, next.end + 3)))
  return (floor || fromTo) && last.value < next.value ? { ...next, start: last.start, low: last.value } : null
}

/** Puts restatements (thirty per cent (30%)) and ranges (10%-20%) together and reads the bounds; `make` gets each result with its unit. */
export function quantities<T>(text: string, pieces: readonly Piece[], make: (quantity: Quantity, unit: string) => T): T[] {
  const whole: Piece[] = []
  for (const next of pieces) {
    const last = whole[whole.length - 1]
    const both = last ? merged(text, last, next) : null
    if (both) whole[whole.length - 1] = both
    else whole.push(next)
  }
  return whole.map(({ start, end, value, unit, low, words, figures }) => {
    const bound = low === undefined ? boundAt(text, start, end) : undefined
    const quantity: Quantity = {
      start, end, value,
      ...(low === undefined ? {} : { low }),
      ...(bound === undefined ? {} : { bound }),
      ...(words === undefined || figures === undefined ? {} : { words, figures }),
    }
    return make(quantity, unit)
  })
}

/** Whether words and figures are both printed and say different things: "three (5) times". */
export function wordsDiffer(quantity: Pick<Quantity, 'words' | 'figures'>): boolean {
  const { words, figures } = quantity
  return words !== undefined && figures !== undefined && Math.abs(words - figures) > 1e-9 * Math.max(Math.abs(words), Math.abs(figures))
}
