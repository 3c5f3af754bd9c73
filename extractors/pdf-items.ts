import type { PDFPageProxy } from 'pdfjs-dist'
import { typedOn } from './pdf-fields'
import { times, type Box, type Matrix } from './pdf-matrix'

/**
 * How text content must be asked for, here and by whoever draws the text layer: with other parameters pdf.js may cut
 * its items elsewhere. Without marked content every item has a `str`, so `TextLayer.textDivs[k]` and
 * `textContentItemsStr[k]` belong to `items[k]`; divs of items with an empty `str` exist but are not in the document,
 * and pdf.js stops at 100,000 divs a page.
 */
export const TEXT_CONTENT = { includeMarkedContent: false, disableNormalization: true } as const

/** A stretch of a text item, in page coordinates as seen on screen (points, y downwards, upright). */
export interface PdfItem {
  readonly page: number
  /** Index in `items` of the page's text content; -1 for what was typed onto the page, which is drawn apart. */
  readonly index: number
  /** Where this stretch begins in the item's `str`, UTF-16 units; 0 but for items that were cut. */
  readonly from: number
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Not in the direction of the page's text (watermarks, side notes). */
  readonly aslant: boolean
}

/** A page's items in the order of the file, and the page's size in the same coordinates. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
  /** Share of characters that stand for nothing (private use, U+FFFD, controls), 0 to 1. */
  readonly unreadable: number
  /** Quarter turns, clockwise, that its text is off the upright as the page is shown; `width` and `height` are of the turned page. */
  readonly quarter?: number
  /** Its items are words recognised in the page's picture by us; `index` counts in that layer and not in pdf.js's. */
  readonly recognised?: { /** Mean confidence of its words, 0 to 1. */ readonly confidence: number }
}

function asMatrix(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values
  return [a, b, c, d, e, f]
}

/** Quarter turns, clockwise on screen, of the direction that text runs in; null when it runs aslant. */
function quarterOf(m: Matrix): number | null {
  const turns = Math.atan2(m[1], m[0]) / (Math.PI / 2)
  const whole = Math.round(turns)
  return Math.abs(turns - whole) > 0.05 ? null : ((whole % 4) + 4) % 4
}

const TURNS: readonly ((x: number, y: number, w: number, h: number) => readonly [number, number])[] = [
  (x, y) => [x, y],
  (x, y, w) => [y, w - x],
  (x, y, w, h) => [w - x, h - y],
  (x, y, _w, h) => [h - y, x],
]

/** Where a place of the page as shown comes to stand when the page is turned so that its text is upright. */
export function turnedPlace({ quarter = 0, width, height }: PdfPage, x: number, y: number): readonly [number, number] {
  const turn = TURNS[quarter]
  return turn ? turn(x, y, quarter % 2 ? height : width, quarter % 2 ? width : height) : [x, y]
}

/** As `turnedPlace`, for a rectangle. */
export function turnedBox(page: PdfPage, { left, top, right, bottom }: Box): Box {
  const [x1, y1] = turnedPlace(page, left, top)
  const [x2, y2] = turnedPlace(page, right, bottom)
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
}

function unreadableShare(strings: readonly string[]): number {
  let bad = 0
  let all = 0
  for (const str of strings) {
    for (let i = 0; i < str.length; i++) {
      const unit = str.charCodeAt(i)
      if (unit === 0x20) continue
      all++
      if ((unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd || unit < 0x20) bad++
    }
  }
  return all === 0 ? 0 : bad / all
}

/** What was typed onto the page stands on the line of the print beside it, not a hair above or below. */
function onLines(items: PdfItem[]): PdfItem[] {
  if (!items.some((item) => item.index === -1)) return items
  return items.map((item) => {
    if (item.index !== -1) return item
    const beside = items.filter((other) => other.index !== -1 && !other.aslant && other.str.trim() !== '' && Math.abs(other.y - item.y) < Math.max(item.size, other.size) * 0.8)
    const nearest = beside.reduce<PdfItem | null>((best, other) => (best === null || Math.abs(other.y - item.y) < Math.abs(best.y - item.y) ? other : best), null)
    return nearest ? { ...item, y: nearest.y } : item
  })
}

/** Reads one page's items and turns them upright. Rejects as pdf.js does when the page is damaged. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const toScreen = asMatrix(viewport.transform)
  // What is typed into fields is no reason to lose the page.
  const [{ items }, typed] = await Promise.all([page.getTextContent(TEXT_CONTENT), typedOn(page, toScreen).catch(() => [])])
  const placed = items.flatMap((item, index) => {
    if (!('str' in item) || item.str === '') return []
    const matrix = times(toScreen, asMatrix(item.transform))
    return [{ item, index, matrix, quarter: quarterOf(matrix) }]
  })
  const weights = [0, 0, 0, 0]
  for (const { item, quarter } of placed) if (quarter !== null) weights[quarter] = (weights[quarter] ?? 0) + item.str.trim().length
  const main = weights.indexOf(Math.max(...weights))
  const turn = TURNS[main] ?? ((x: number, y: number) => [x, y] as const)
  const { width, height } = viewport
  return {
    number: page.pageNumber,
    quarter: main,
    width: main % 2 ? height : width,
    height: main % 2 ? width : height,
    unreadable: unreadableShare(placed.map(({ item }) => item.str)),
    items: onLines([...placed.map(({ item, index, matrix, quarter }) => {
      const [x, y] = turn(matrix[4], matrix[5], width, height)
      return { page: page.pageNumber, index, from: 0, str: item.str, x, y, width: item.width, size: Math.hypot(matrix[2], matrix[3]) || 1, aslant: quarter !== main }
    }), ...typed.map(({ str, x: shownX, y: shownY, width: wide, size }): PdfItem => {
      const [x, y] = turn(shownX, shownY, width, height)
      return { page: page.pageNumber, index: -1, from: 0, str, x, y, width: wide, size, aslant: false }
    })]),
  }
}
