import type { PDFDocumentProxy } from 'pdfjs-dist'
import { isCjk } from '../contract/folding'
import { TextBuilder } from '../contract/text-builder'
import type { Notice, Span, Unread } from '../contract/types'
import { contractOf, type Reading } from './extraction'
import { asExtractionError, ExtractionError } from './failures'
import { readPage, type PdfItem, type PdfPage } from './pdf-items'
import { linesOf, type PdfLine } from './pdf-lines'
import { withoutMargins } from './pdf-margins'
import { paragraphsOf, type PdfParagraph } from './pdf-paragraphs'

export { TEXT_CONTENT } from './pdf-items'

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
export interface PdfPageState { readonly number: number; readonly state: 'read' | 'no-text-layer' | 'damaged' }

/** More characters than any contract has; a file made to exhaust memory has more. */
const CHARACTER_LIMIT = 6_000_000
const UNREADABLE_SHARE = 0.05
/** Milliseconds: for one page, and for all of them. */
const PAGE_TIME = 10_000
const WHOLE_TIME = 60_000

/** Whether a gap between two items of a line is a space nobody wrote as a character. */
function isGap(left: PdfItem, right: PdfItem): boolean {
  const last = left.str.charCodeAt(left.str.length - 1)
  const first = right.str.charCodeAt(0)
  const wide = isCjk(last) && isCjk(first) ? 1 : 0.2
  return right.x - left.x - left.width > wide * Math.max(left.size, right.size)
}

function appendLine(builder: TextBuilder, line: PdfLine, pieces: PdfPiece[]): void {
  line.items.forEach((item, i) => {
    const before = line.items[i - 1]
    if (before && before.str.trim() !== '' && item.str.trim() !== '' && isGap(before, item)) builder.synthetic(' ')
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

/** @throws ExtractionError `timeout` when `work` is not done in `time` ms; whoever opened the document ends pdf.js's work. */
async function within<T>(time: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new ExtractionError('timeout')), Math.max(0, time)) })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function readPages(document: PDFDocumentProxy, onPage?: (page: number, total: number) => void): Promise<(PdfPage | number)[]> {
  const pages: (PdfPage | number)[] = []
  let characters = 0
  const end = performance.now() + WHOLE_TIME
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const time = Math.min(PAGE_TIME, end - performance.now())
      const read = await within(time, document.getPage(number).then(async (page) => {
        const items = await readPage(page)
        page.cleanup()
        return items
      }))
      for (const item of read.items) characters += item.str.length
      pages.push(read)
    } catch (error) {
      if (error instanceof ExtractionError) throw error
      pages.push(number)
    }
    if (characters > CHARACTER_LIMIT) throw new ExtractionError('too-large', { limit: `${CHARACTER_LIMIT}` })
    onPage?.(number, document.numPages)
  }
  return pages
}

function hasText(page: PdfPage): boolean {
  return page.items.some((item) => item.str.trim() !== '')
}

async function read(document: PDFDocumentProxy, onPage?: (page: number, total: number) => void): Promise<PdfReading> {
  const pages = await readPages(document, onPage)
  const states = pages.map((page, i): PdfPageState => ({ number: i + 1, state: typeof page === 'number' ? 'damaged' : hasText(page) ? 'read' : 'no-text-layer' }))
  const whole = pages.filter((page) => typeof page !== 'number')
  const lined = withoutMargins(whole.map((page) => ({ number: page.number, height: page.height, lines: linesOf(page) })))
  const { builder, pieces } = buildText(paragraphsOf(lined))
  const built = builder.build()
  const unread = states.flatMap((page): Unread[] => (page.state === 'read' ? [] : [{ what: 'page', where: String(page.number), reason: page.state }]))
  const unreliable = new Set(whole.filter((page) => page.unreadable > UNREADABLE_SHARE).map((page) => page.number))
  const evidence: Span[] = built.blocks.filter((block) => unreliable.has(block.page ?? 0)).map(({ start, end }) => ({ start, end }))
  const notices: Notice[] = unreliable.size > 0 ? [{ code: 'text-unreliable', evidence }] : []
  const contract = await contractOf(built, 'pdf', {
    complete: unread.length === 0 && built.text !== '',
    units: 'page',
    read: states.length - unread.length,
    total: states.length,
    tables: 0,
    unread,
    notices,
  })
  return { contract, built, items: pieces, pages: states }
}

/**
 * Reads the text of all pages. A page without a text layer, or one that pdf.js cannot read, is named in the coverage;
 * when no page has text the contract is empty and `coverage.read` is 0. Running headers, footers and page numbers are
 * left out; words and sentences that run over a line or a page are put together.
 * @param onPage Called after each page, 1-based.
 * @throws ExtractionError `too-large` or `timeout` (10 s a page, 60 s in all) or `damaged`, and nothing else. Where pdf.js runs in
 * the same thread (Node) a page made to stall it also stalls the clock: only ending that thread helps.
 */
export async function readPdf(document: PDFDocumentProxy, onPage?: (page: number, total: number) => void): Promise<PdfReading> {
  try {
    return await read(document, onPage)
  } catch (error) {
    throw asExtractionError(error)
  }
}

/** What pdf.js's errors mean for a person; for whoever opens the document, in Node or in the browser. */
export function pdfFailure(error: unknown): ExtractionError {
  const name = error instanceof Error ? error.name : ''
  return new ExtractionError(name === 'PasswordException' ? 'password' : 'damaged', {}, error)
}
