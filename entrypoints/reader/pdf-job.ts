import * as pdfjs from 'pdfjs-dist'
import { ExtractionError } from '../../extractors/failures'
import { pdfFailure } from '../../extractors/pdf'
import type { PdfText } from './pdf-messages'
import { openingOptions } from './pdf-options'
import { pdfHome, readPdfText, type PdfEvents, type PdfTextJob } from './pdf-text'

/** The file for drawing, opened in a pdf.js worker of its own. */
export interface PdfDrawing {
  readonly document: pdfjs.PDFDocumentProxy
  /** Ends its worker, whatever it is at. */
  end(): void
}

/** A PDF on the desk: its text, and the way to draw it. */
export interface PdfFile {
  readonly text: PdfText
  readonly job: PdfTextJob
  /** Opens the file for drawing; again when a drawing had to be ended. Rejects with `ExtractionError`. */
  draw(): Promise<PdfDrawing>
}

const OPEN_MS = 10_000
const FILE_LIMIT = 50 * 2 ** 20

async function openForDrawing(bytes: Uint8Array<ArrayBuffer>, password: string | undefined): Promise<PdfDrawing> {
  const home = pdfHome()
  const port = new Worker(home.worker, { type: 'module' })
  const worker = new pdfjs.PDFWorker({ port, verbosity: pdfjs.VerbosityLevel.ERRORS } as unknown as ConstructorParameters<typeof pdfjs.PDFWorker>[0])
  const task = pdfjs.getDocument({ ...openingOptions(home.folder), data: bytes.slice(), worker, ...(password === undefined ? {} : { password }) })
  const end = (): void => {
    port.terminate()
    void task.destroy()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new ExtractionError('timeout')), OPEN_MS) })
  try {
    return { document: await Promise.race([task.promise, late]), end }
  } catch (error) {
    end()
    throw error instanceof ExtractionError ? error : pdfFailure(error)
  } finally {
    clearTimeout(timer)
  }
}

/** What is told, and asked, while a PDF is opened. */
export interface PdfOpening extends Omit<PdfEvents, 'onPart'> {
  /** Called at once, so that the job can be ended with the reader. */
  onJob(job: PdfTextJob): void
  /** The first pages, to be shown and reviewed while the others are read. */
  onPart(file: PdfFile, page: number, pages: number): void
}

/**
 * Reads a PDF's text; drawing is a job apart. A file whose pages are all pictures is one with an empty text.
 * @throws ExtractionError
 */
export async function readPdfFile(bytes: Uint8Array<ArrayBuffer>, opening: PdfOpening): Promise<PdfFile> {
  if (bytes.length === 0) throw new ExtractionError('empty')
  if (bytes.length > FILE_LIMIT) throw new ExtractionError('too-large', { limit: '50 MB' })
  const fileOf = (text: PdfText): PdfFile => ({ text, job, draw })
  const draw = (): Promise<PdfDrawing> => openForDrawing(bytes, job.password())
  const job: PdfTextJob = readPdfText(bytes, { ...opening, onPart: (text, page, pages) => opening.onPart(fileOf(text), page, pages) })
  opening.onJob(job)
  const text = await job.done
  const states = new Set(text.pages.map((page) => page.state))
  // Only pages that are pictures leave something to be shown and recognised.
  if (text.contract.text === '' && !states.has('no-text-layer')) throw new ExtractionError(states.has('damaged') ? 'damaged' : 'timeout')
  return fileOf(text)
}
