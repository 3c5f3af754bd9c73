import { isCjk } from '../contract/folding'
import type { PdfItem, PdfPage } from './pdf-items'
import { confidenceOf, isHan, type OcrLine, type OcrWord } from './ocr-lines'
import { repaired } from './ocr-repair'

/** How a page was held to be read: the picture is the page as seen on screen, turned and straightened. */
export interface Held {
  readonly number: number
  /** The page as seen on screen, in points. */
  readonly width: number
  readonly height: number
  /** Dots of the picture to a point. */
  readonly scale: number
  /** Quarter turns clockwise that were needed before it stood upright. */
  readonly turn: number
  /** Degrees counter-clockwise by which it was straightened after that. */
  readonly slope: number
}

/** A word's place on the picture, in points of the upright page: left, the line's top, the word's width and the line's height. */
export interface PlacedWord { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A page that was read in its picture: for the text, and for the layer over the picture. `words[k]` is item k. */
export interface OcrPage { readonly page: PdfPage; readonly held: Held; readonly words: readonly PlacedWord[] }

/** A page on which nothing is printed: it is read, and there was nothing to read. */
export function emptyPage(number: number, width: number, height: number): OcrPage {
  const page: PdfPage = { number, width, height, items: [], unreadable: 0, recognised: { confidence: 1 } }
  return { page, held: { number, width, height, scale: 1, turn: 0, slope: 0 }, words: [] }
}

/** Below this a page's words are said to be unreliable, 0 to 1. */
export const UNSURE = 0.75

/** Lines of about the usual height are of the usual size: recognition measures to a dot, print has a few sizes. */
const SAME_SIZE = 0.22
/** A gap of this many sizes was left on purpose (a form's field, a table's column). */
const WIDE = 1.2
/** How far a line of ideographs may be from as many squares. */
const REGULAR = 0.3

function usualHeight(lines: readonly OcrLine[]): number {
  const weighed = lines.flatMap(({ words, height }) => Array.from({ length: Math.min(60, words.length) }, () => height)).sort((a, b) => a - b)
  return weighed[weighed.length >> 1] ?? 1
}

/** Whether a space is written between two words: in a Latin line always, in a Chinese one not beside an ideograph or its marks. */
function isSpaced(left: OcrWord, right: OcrWord, latin: boolean): boolean {
  if (latin) return true
  return !isCjk(left.text.charCodeAt(left.text.length - 1)) && !isCjk(right.text.charCodeAt(0)) && !isHan(left.text) && !isHan(right.text)
}

const unitsOf = (text: string): number => [...text].reduce((sum, letter) => sum + (isCjk(letter.charCodeAt(0)) ? 1 : 0.52), 0)

/**
 * The words at their places. In a line of ideographs these are found by counting: its letters are as wide as it is high,
 * and what the recognition says of single words is a guess. A line with columns in it is wider than that and keeps the guess.
 */
function placedWords({ words, x0, x1, height }: OcrLine): OcrWord[] {
  const units = words.reduce((sum, { text }) => sum + unitsOf(text), 0)
  const regular = isHan(words.map(({ text }) => text).join('')) && x1 > x0 && Math.abs((x1 - x0) / (units * height) - 1) < REGULAR
  let at = x0
  return words.map((word) => {
    const from = regular ? at : Math.max(word.x0, at)
    at = regular ? from + (unitsOf(word.text) * (x1 - x0)) / units : from + 1
    return { ...word, x0: from, x1: regular ? at : Math.max(word.x1, from + 1) }
  })
}

/** — 1 / 3 — at a page's edge: the dashes are read as 一, and the number with them as anything. */
const PAGE_NUMBER = /^[一—–-]{1,2}\s?[\d一二三四五六七八九十IlT|丨]{1,4}\s?(?:[/1丨|]\s?\d{0,3}\s?)?[一—–-]{1,2}$/
const EDGE = 0.1

function isPageNumber({ words, baseline }: OcrLine, height: number): boolean {
  return (baseline < height * EDGE || baseline > height * (1 - EDGE)) && PAGE_NUMBER.test(words.map(({ text }) => text).join(''))
}

/** Puts a page's lines on the page: items in points for the assembly, places for the layer. */
export function ocrPage(lines: readonly OcrLine[], held: Held): OcrPage {
  const { number, scale, turn } = held
  const usual = usualHeight(lines)
  const items: PdfItem[] = []
  const placed: PlacedWord[] = []
  const dots = (turn % 2 === 1 ? held.width : held.height) * scale
  for (const line of lines.filter((one) => !isPageNumber(one, dots)).map(repaired)) {
    const height = Math.abs(line.height - usual) <= usual * SAME_SIZE ? usual : line.height
    const size = height / scale
    const words = placedWords(line)
    const latin = !words.some(({ text }) => isHan(text))
    words.forEach((word, i) => {
      const next = words[i + 1]
      const gap = next ? next.x0 - word.x1 : 0
      const space = next !== undefined && isSpaced(word, next, latin)
      // Without a space the word reaches the next one, or the assembly would take the gap for one.
      const until = next && !space && gap < height * WIDE ? Math.max(word.x0 + 1, next.x0) : word.x1
      const str = space ? `${word.text} ` : word.text
      items.push({ page: number, index: placed.length, from: 0, str, x: word.x0 / scale, y: line.baseline / scale, width: (until - word.x0) / scale, size, aslant: false })
      placed.push({ text: str, x: word.x0 / scale, y: line.top / scale, width: (until - word.x0) / scale, height: size })
    })
  }
  const confidence = confidenceOf(lines.flatMap(({ words }) => words)) / 100
  const sideways = turn % 2 === 1
  const page: PdfPage = { number, width: sideways ? held.height : held.width, height: sideways ? held.width : held.height, items, unreadable: 0, recognised: { confidence } }
  return { page, held, words: placed }
}
