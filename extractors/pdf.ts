import type { PDFDocumentProxy } from 'pdfjs-dist'
import { asExtractionError, ExtractionError } from './failures'
import { assemble, type PdfPages, type PdfReading } from './pdf-assembly'
import { readPage, type PdfPage } from './pdf-items'
import { lookAt, type Ops, type PdfLook } from './pdf-look'

export { assemble, type PdfPages, type PdfPageState, type PdfPiece, type PdfReading } from './pdf-assembly'
export { TEXT_CONTENT, type PdfPage } from './pdf-items'
export type { PdfLook } from './pdf-look'

/** More characters than any contract has; a file made to exhaust memory has more. */
const CHARACTER_LIMIT = 6_000_000
/** Milliseconds: for one page; for each hundred pages; for all of them. */
const PAGE_TIME = 5_000
const HUNDRED_TIME = 10_000
const WHOLE_TIME = 60_000

/** A document that is being read, and what to do beside reading it. */
export interface PageSource {
  readonly document: PDFDocumentProxy
  /** Called after each page, with all pages so far; waited for. */
  onPage?(pages: readonly (PdfPage | number | undefined)[], total: number): void | Promise<void>
  /** Ends a pdf.js that a page keeps busy and opens the same file anew. Without it the reading ends at such a page. */
  reopen?(): Promise<PDFDocumentProxy>
}

const LATE = Symbol('late')

/** What `work` gives, or LATE when it is not done in `time` ms. */
async function within<T>(time: number, work: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => { timer = setTimeout(() => resolve(LATE), Math.max(0, time)) })
  // Whoever is too late may still fail; nobody listens then.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PdfPage | number> {
  try {
    const page = await document.getPage(number)
    const read = await readPage(page)
    page.cleanup()
    return read
  } catch {
    return number
  }
}

/**
 * The pages' items. A page that pdf.js cannot read is its number; one that takes longer than 5 s is undefined, and so is
 * every page after the time for the whole file (10 s each hundred pages, at most 60 s).
 * @throws ExtractionError `timeout` when not one page came in time, `too-large`.
 */
export async function readPages(source: PageSource): Promise<(PdfPage | number | undefined)[]> {
  const total = source.document.numPages
  const pages: (PdfPage | number | undefined)[] = []
  let { document } = source
  let characters = 0
  const end = performance.now() + Math.min(WHOLE_TIME, HUNDRED_TIME * Math.ceil(total / 100))
  let next: Promise<PdfPage | number> | null = null
  for (let number = 1; number <= total; number++) {
    const current = next ?? pageOf(document, number)
    // pdf.js works on the next page while this one is put in order.
    next = null
    const read = await within(Math.min(PAGE_TIME, end - performance.now()), current)
    if (read === LATE) {
      const over = performance.now() >= end - 1
      if (over || !source.reopen) break
      pages.push(undefined)
      document = await source.reopen()
      continue
    }
    if (number < total) next = pageOf(document, number + 1)
    if (typeof read === 'object') for (const item of read.items) characters += item.str.length
    pages.push(read)
    if (characters > CHARACTER_LIMIT) throw new ExtractionError('too-large', { limit: `${CHARACTER_LIMIT}` })
    await source.onPage?.(pages, total)
  }
  if (!pages.some((page) => page !== undefined)) throw new ExtractionError('timeout')
  return pages
}

/** How long is taken to look at pages, in ms: for one, and for all. What is not looked at is read all the same. */
const LOOK_PAGE_TIME = 2_000
const LOOK_TIME = 20_000

/**
 * Looks at the drawing of the pages that have text, as many as there is time for: for what cannot be seen, and for the borders
 * of tables. Ends at a page that takes too long.
 * @param ops pdf.js's `OPS`
 */
export async function lookAtPages(document: PDFDocumentProxy, pages: PdfPages, ops: Ops): Promise<Map<number, PdfLook>> {
  const looks = new Map<number, PdfLook>()
  const end = performance.now() + LOOK_TIME
  const layers = await document.getOptionalContentConfig()
  for (const read of pages) {
    if (typeof read !== 'object' || read.recognised || read.items.length === 0) continue
    const work = document.getPage(read.number).then(async (page) => {
      const look = await lookAt(page, ops, layers)
      page.cleanup()
      return look
    }, () => null).catch(() => null)
    const look = await within(Math.min(LOOK_PAGE_TIME, end - performance.now()), work)
    if (look === LATE) break
    if (look) looks.set(read.number, look)
  }
  return looks
}

/**
 * Reads the text of all pages. A page without a text layer, or one that pdf.js cannot read, is named in the coverage;
 * when no page has text the contract is empty and `coverage.read` is 0. Running headers, footers and page numbers are
 * left out; words and sentences that run over a line or a page are put together.
 * @param onPage Called after each page, 1-based.
 * @param ops pdf.js's `OPS`: also looks for text that cannot be seen, and for tables by their borders; takes about as long again.
 * @throws ExtractionError as `readPages`, or `damaged`, and nothing else. Where pdf.js runs in the same thread (Node) a page made
 * to stall it also stalls the clock: only ending that thread helps.
 */
export async function readPdf(document: PDFDocumentProxy, onPage?: (page: number, total: number) => void, ops?: Ops): Promise<PdfReading> {
  try {
    const pages = await readPages({ document, ...(onPage ? { onPage: (read, total) => onPage(read.length, total) } : {}) })
    return await assemble(pages, document.numPages, ops ? { looks: await lookAtPages(document, pages, ops) } : {})
  } catch (error) {
    throw asExtractionError(error)
  }
}

/** What pdf.js's errors mean for a person; for whoever opens the document, in Node or in the browser. */
export function pdfFailure(error: unknown): ExtractionError {
  const name = error instanceof Error ? error.name : ''
  return new ExtractionError(name === 'PasswordException' ? 'password' : 'damaged', {}, error)
}
