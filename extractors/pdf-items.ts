import type { PDFPageProxy } from 'pdfjs-dist'

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
  /** Index in `items` of the page's text content. */
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
}

type Matrix = readonly [number, number, number, number, number, number]

function times(m: Matrix, n: Matrix): Matrix {
  return [m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5]]
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

/** Reads one page's items and turns them upright. Rejects as pdf.js does when the page is damaged. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent(TEXT_CONTENT)
  const viewport = page.getViewport({ scale: 1 })
  const toScreen = asMatrix(viewport.transform)
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
    width: main % 2 ? height : width,
    height: main % 2 ? width : height,
    unreadable: unreadableShare(placed.map(({ item }) => item.str)),
    items: placed.map(({ item, index, matrix, quarter }) => {
      const [x, y] = turn(matrix[4], matrix[5], width, height)
      return { page: page.pageNumber, index, from: 0, str: item.str, x, y, width: item.width, size: Math.hypot(matrix[2], matrix[3]) || 1, aslant: quarter !== main }
    }),
  }
}
