import * as pdfjs from 'pdfjs-dist'
import { asExtractionError, ExtractionError } from '../../extractors/failures'
import { assemble, lookAtPages, pdfFailure, readPages, type PdfLook, type PdfPage, type PdfReading } from '../../extractors/pdf'
import { offsetTable } from './offset-table'
import type { PdfAsk, PdfHome, PdfSays, PdfText } from './pdf-messages'
import { openingOptions } from './pdf-options'

/**
 * Reads a PDF's text. pdf.js runs in a worker of this worker: it can be ended at a page that it does not come back from, and
 * the pages read so far are still here. Whoever ends this worker ends both.
 */

/** Pages are put together for a first review after so long, in ms, and again each time twice as long has passed. */
const FIRST_PART = 600

/** A file that is read in so little time, in ms, is looked at before it is said to be read; any other one afterwards. */
const QUICK = 3_000

let looks: ReadonlyMap<number, PdfLook> = new Map()
let pages: (PdfPage | number | undefined)[] = []
let total = 0
let password: string | undefined
let unlock: ((password: string) => void) | null = null

function say(words: PdfSays): void {
  self.postMessage(words)
}

function plain({ contract, items, built, pages: states }: PdfReading): PdfText {
  return { contract, items, table: offsetTable(built), pages: states }
}

/** Opens the file in a fresh pdf.js, and asks for its password as often as a wrong one is given. */
async function open(bytes: Uint8Array<ArrayBuffer>, home: PdfHome): Promise<{ document: pdfjs.PDFDocumentProxy; end: () => void }> {
  const port = new Worker(home.worker, { type: 'module' })
  const worker = new pdfjs.PDFWorker({ port, verbosity: pdfjs.VerbosityLevel.ERRORS } as unknown as ConstructorParameters<typeof pdfjs.PDFWorker>[0])
  const task = pdfjs.getDocument({ ...openingOptions(home.folder), data: bytes.slice(), worker, disableFontFace: true, fontExtraProperties: true, useSystemFonts: false, ...(password === undefined ? {} : { password }) })
  task.onPassword = (answer: (password: string) => void, reason: number) => {
    unlock = (given) => { password = given; answer(given) }
    say({ says: 'locked', wrong: reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD })
  }
  try {
    return { document: await task.promise, end: () => port.terminate() }
  } catch (error) {
    port.terminate()
    throw pdfFailure(error)
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, home: PdfHome): Promise<void> {
  let current = await open(bytes, home)
  const begun = performance.now()
  let due = FIRST_PART
  try {
    pages = await readPages({
      document: current.document,
      onPage: async (soFar, all) => {
        say({ says: 'at', page: soFar.length, pages: all })
        const passed = performance.now() - begun
        if (passed < due || soFar.length === all) return
        due = 2 * passed
        say({ says: 'part', text: plain(await assemble(soFar, all, { goesOn: true })), page: soFar.length, pages: all })
      },
      reopen: async () => {
        current.end()
        current = await open(bytes, home)
        return current.document
      },
    })
    total = current.document.numPages
    const quick = performance.now() - begun < QUICK
    if (!quick) say({ says: 'text', text: plain(await assemble(pages, total)), last: false })
    looks = await lookAtPages(current.document, pages, pdfjs.OPS)
  } finally {
    current.end()
  }
  await sayAll()
}

async function sayAll(): Promise<void> {
  say({ says: 'text', text: plain(await assemble(pages, total, { looks })), last: true })
}

async function answer(asked: PdfAsk): Promise<void> {
  try {
    if (asked.ask === 'unlock') unlock?.(asked.password)
    else if (asked.ask === 'read') await read(asked.bytes, asked.home)
    else {
      for (const page of asked.pages) pages[page.number - 1] = page
      await sayAll()
    }
  } catch (error) {
    const { code, params } = error instanceof ExtractionError ? error : asExtractionError(error)
    say({ says: 'failed', code, params })
  }
}

self.addEventListener('message', (event: MessageEvent<PdfAsk>) => void answer(event.data))
