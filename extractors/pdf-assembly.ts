import { TextBuilder, type BuiltText } from '../contract/text-builder'
import type { Notice, Span, Unread } from '../contract/types'
import { contractOf, type Reading } from './extraction'
import { hiddenSpans } from './pdf-hidden'
import { gridsOf } from './pdf-grid'
import { turnedBox, type PdfPage } from './pdf-items'
import { isGap, linesOf, printedOnce, type PdfLine } from './pdf-lines'
import type { PdfLook } from './pdf-look'
import { withoutMargins } from './pdf-margins'
import { paragraphsOf, type PdfParagraph } from './pdf-paragraphs'
import { tabled } from './pdf-tables'

/** Where a piece of the built text comes from. */
export interface PdfPiece {
  /** 1-based page number. */
  readonly page: number
  /** Index in `items` of that page's text content, which is the index of its div in the text layer (see `TEXT_CONTENT`). */
  readonly index: number
  /** UTF-16 offset in the item's `str` at which the piece begins: add it to the offsets of `toSource`. */
  readonly from: number
}

/** A PDF as contract, with the way from a piece to its item on a page. */
export interface PdfReading extends Reading {
  /** By piece of `built`. An item is one piece, or two when another item is printed in the middle of it. */
  readonly items: readonly PdfPiece[]
  readonly pages: readonly PdfPageState[]
}

/** What became of a page. */
export interface PdfPageState {
  readonly number: number
  /** `recognised`: read in its picture by us. `unread`: not reached, by now or because the time was over. */
  readonly state: 'read' | 'recognised' | 'no-text-layer' | 'damaged' | 'unread'
}

const UNREADABLE_SHARE = 0.05

function appendLine(builder: TextBuilder, line: PdfLine, pieces: PdfPiece[]): void {
  line.items.forEach((item, i) => {
    const before = line.items[i - 1]
    if (before && isGap(before, item)) builder.synthetic(' ')
    pieces.push({ page: item.page, index: item.index, from: item.from })
    builder.append(item.str)
  })
}

function buildText(paragraphs: readonly PdfParagraph[]): { builder: TextBuilder; pieces: PdfPiece[] } {
  const builder = new TextBuilder()
  const pieces: PdfPiece[] = []
  for (const { kind, lines } of paragraphs) {
    builder.openBlock(kind, lines[0]?.page)
    lines.forEach((line, i) => {
      if (i > 0) builder.lineBreak()
      appendLine(builder, line, pieces)
    })
  }
  return { builder, pieces }
}

function hasText(page: PdfPage): boolean {
  return page.items.some((item) => item.str.trim() !== '')
}

function stateOf(page: PdfPage | number | undefined, look: PdfLook | undefined): PdfPageState['state'] {
  if (page === undefined) return 'unread'
  if (typeof page === 'number') return 'damaged'
  // A page that was looked at and is blank has been read.
  if (page.recognised) return 'recognised'
  return hasText(page) && look?.pictured !== true ? 'read' : 'no-text-layer'
}

/** The blocks of some pages; of a block that runs over a page's end, the part that stands there. */
function spansOn(pages: ReadonlySet<number>, built: BuiltText, pieces: readonly PdfPiece[]): Span[] {
  const parts: Span[] = []
  pieces.forEach(({ page }, i) => {
    if (!pages.has(page) || pieces[i - 1]?.page === page) return
    const end = pieces.findIndex((other, k) => k > i && other.page !== page)
    parts.push({ start: built.toText(i, 0), end: end < 0 ? built.text.length : built.toText(end, 0) })
  })
  return built.blocks.flatMap((block) => parts.flatMap((part): Span[] => {
    const start = Math.max(block.start, part.start)
    const end = start + built.text.slice(start, Math.min(block.end, part.end)).trimEnd().length
    return start < end ? [{ start, end }] : []
  }))
}

const UNREAD_REASON = { damaged: 'damaged', 'no-text-layer': 'no-text-layer', unread: 'too-slow' } as const

/** What is known of a file's pages, from page 1 on: a page; the number of one that pdf.js could not read; undefined for one that took too long. */
export type PdfPages = readonly (PdfPage | number | undefined)[]

/** What else is known when pages are put together. */
export interface Beside {
  /** The rest is still being read: then it is not named as lost, and the reading is not complete either. */
  readonly goesOn?: boolean
  /** What the drawing of pages tells, by page number. */
  readonly looks?: ReadonlyMap<number, PdfLook>
}

/**
 * Puts pages together into one text: reading order, running headers and footers out, tables into cells, lines into paragraphs.
 * @param total How many pages the file has; those behind the last one of `pages` are not read.
 */
export async function assemble(pages: PdfPages, total = pages.length, { goesOn = false, looks = new Map() }: Beside = {}): Promise<PdfReading> {
  const states = Array.from({ length: Math.max(total, pages.length) }, (_, i): PdfPageState => ({ number: i + 1, state: stateOf(pages[i], looks.get(i + 1)) }))
  const whole = pages.filter((page) => typeof page === 'object')
  let tables = 0
  const lined = withoutMargins(whole.map((page) => {
    const rules = (looks.get(page.number)?.rules ?? []).map((box) => turnedBox(page, box))
    const found = tabled(printedOnce(page), gridsOf(rules), linesOf)
    tables += found.tables
    return { number: page.number, height: page.height, lines: found.lines, recognised: page.recognised !== undefined }
  }))
  const { builder, pieces } = buildText(paragraphsOf(lined))
  const built = builder.build()
  const lost = states.flatMap(({ number, state }): Unread[] => (state === 'read' || state === 'recognised' ? [] : [{ what: 'page', where: String(number), reason: UNREAD_REASON[state] }]))
  const unread = goesOn ? lost.filter((part) => Number(part.where) <= pages.length) : lost
  const blocksOn = (wanted: (page: PdfPage) => boolean): Span[] => {
    const numbers = new Set(whole.filter(wanted).map((page) => page.number))
    return numbers.size === 0 ? [] : spansOn(numbers, built, pieces)
  }
  const notices: Notice[] = []
  const hidden = hiddenSpans(built, pieces, whole.map((page) => ({ page, hidden: looks.get(page.number)?.hidden ?? [] })))
  if (hidden.length > 0) notices.push({ code: 'hidden-text', evidence: hidden })
  const unreliable = (page: PdfPage): boolean => page.unreadable > UNREADABLE_SHARE || looks.get(page.number)?.contradicted === true
  if (whole.some(unreliable)) notices.push({ code: 'text-unreliable', evidence: blocksOn(unreliable) })
  const recognised = (page: PdfPage): boolean => page.recognised !== undefined && hasText(page)
  if (whole.some(recognised)) notices.push({ code: 'recognised', evidence: blocksOn(recognised) })
  const scanned = (page: PdfPage): boolean => looks.get(page.number)?.scanned === true
  if (whole.some(scanned)) notices.push({ code: 'recognised-elsewhere', evidence: blocksOn(scanned) })
  const contract = await contractOf(built, 'pdf', {
    complete: lost.length === 0 && built.text !== '',
    units: 'page',
    read: states.length - lost.length,
    total: states.length,
    tables,
    unread,
    notices,
  })
  return { contract, built, items: pieces, pages: states }
}
