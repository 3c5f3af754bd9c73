import type { GreyPicture } from './ocr-skew'
import { confidenceOf, isHan, type OcrBox, type OcrLine, type OcrWord } from './ocr-lines'

/**
 * The model for Chinese reads Latin words and figures worse than the one for English. Lines of a Chinese page that hold
 * no ideograph (the English half of a bilingual contract) are therefore cut out, set on one sheet, and read again.
 * Figures inside a Chinese line can't be had so: where they stand in it is a guess of the recognition.
 */

/** A line by its index, and where it stands. */
export interface Run extends OcrBox { readonly line: number }

/** The cut-out lines under each other, and where each of them stands on the sheet. */
export interface Sheet { readonly picture: GreyPicture; readonly runs: readonly (Run & { readonly top: number; readonly bottom: number; readonly left: number })[] }

/** Air around a line, in its heights. */
const MARGIN = 0.25
const PAPER = 255
/** More dots than a page's lines take; a picture full of noise would fill it. */
const LIMIT = 12_000_000
const FIGURE = /[0-9A-Za-z%]/
/** All that may stand in a run: letters of Latin script, figures and the marks around them. */
const PLAIN = /^[0-9A-Za-z\s.,:;%‰°()[\]{}/¥$€£+=<>*#&@!?|'"“”‘’_—–-]+$/

const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0

/** The lines worth a second look: those in Latin script. */
export function latinLines(lines: readonly OcrLine[]): Run[] {
  return lines.flatMap(({ words, x0, x1 }, line) => {
    const text = words.map((word) => word.text).join('')
    if (isHan(text) || !FIGURE.test(text)) return []
    return [{ line, x0, x1, y0: Math.min(...words.map(({ y0 }) => y0)), y1: Math.max(...words.map(({ y1 }) => y1)) }]
  })
}

/** Sets the runs on one sheet of their own, each on a line. null: there are none, or far too many. */
export function sheetOf(picture: GreyPicture, lines: readonly OcrLine[], runs: readonly Run[]): Sheet | null {
  const cut = runs.map((run) => {
    const air = Math.round((lines[run.line]?.height ?? 20) * MARGIN)
    return { run, air, x0: Math.max(0, run.x0 - air), x1: Math.min(picture.width, run.x1 + air), y0: Math.max(0, run.y0 - air), y1: Math.min(picture.height, run.y1 + air) }
  }).filter(({ x0, x1, y0, y1 }) => x1 > x0 && y1 > y0)
  if (cut.length === 0) return null
  const width = Math.max(...cut.map(({ x0, x1 }) => x1 - x0)) + 80
  const height = cut.reduce((sum, { y0, y1, air }) => sum + y1 - y0 + air * 3, 80)
  if (width * height > LIMIT) return null
  const pixels = new Uint8Array(width * height).fill(PAPER)
  let top = 40
  const placed = cut.map(({ run, air, x0, x1, y0, y1 }) => {
    for (let row = y0; row < y1; row++) pixels.set(picture.pixels.subarray(row * picture.width + x0, row * picture.width + x1), (top + row - y0) * width + 40)
    const place = { ...run, top, bottom: top + y1 - y0, left: 40 - x0 }
    top += y1 - y0 + air * 3
    return place
  })
  return { picture: { width, height, pixels }, runs: placed }
}

/** How much surer the first reading must be to stand against the second; the second model is made for what it read. */
const HEAD_START = 12

/** Whether the second reading of a run may stand for the first: as many figures, about as long, as sure, and nothing foreign in it. */
function isBetter(first: readonly OcrWord[], second: readonly OcrWord[]): boolean {
  const [before, after] = [first, second].map((words) => words.map(({ text }) => text).join(' ')) as [string, string]
  if (!PLAIN.test(after) || !FIGURE.test(after)) return false
  const bare = (text: string): number => text.replace(/\s/g, '').length
  if (confidenceOf(second) < confidenceOf(first) - HEAD_START) return false
  return Math.abs(digitsIn(before) - digitsIn(after)) <= Math.max(2, digitsIn(before) * 0.34) && Math.abs(bare(before) - bare(after)) <= Math.max(2, bare(before) * 0.3)
}

/** The lines with what was read better the second time. `again` are the lines recognised on the sheet. */
export function mergedAgain(lines: readonly OcrLine[], sheet: Sheet, again: readonly OcrLine[]): OcrLine[] {
  const found = [...lines]
  for (const run of sheet.runs) {
    const line = found[run.line]
    const words = again.filter(({ baseline }) => baseline > run.top && baseline <= run.bottom).flatMap((one) => one.words)
    if (!line || words.length === 0 || !isBetter(line.words, words)) continue
    const up = (run.y0 + run.y1) / 2 - (run.top + run.bottom) / 2
    found[run.line] = { ...line, words: words.map((word) => ({ ...word, x0: word.x0 - run.left, x1: word.x1 - run.left, y0: word.y0 + up, y1: word.y1 + up })) }
  }
  return found
}
