import * as pdfjs from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { extensionUrl } from '../../bridge/home'
import { ExtractionError } from '../../extractors/failures'
import { readPdf, type PdfReading } from '../../extractors/pdf'

export interface PdfFile {
  readonly reading: PdfReading
  readonly document: pdfjs.PDFDocumentProxy
}

/** In all; a page that keeps pdf.js busy for longer is hostile or hopeless. */
const DEADLINE_MS = 60_000
const FILE_LIMIT = 50 * 2 ** 20
/** Pixels; larger pictures are not drawn. */
const IMAGE_LIMIT = 16 * 2 ** 20

function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ExtractionError('timeout')), DEADLINE_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Opens a PDF with pdf.js's worker and reads the text of all pages. Scripts, XFA and eval stay off; everything that
 * pdf.js may want to load is packed. Throws `ExtractionError`.
 */
export async function readPdfFile(bytes: Uint8Array<ArrayBuffer>, onPage: (page: number, total: number) => void): Promise<PdfFile> {
  if (bytes.length === 0) throw new ExtractionError('empty')
  if (bytes.length > FILE_LIMIT) throw new ExtractionError('too-large', { limit: '50 MB' })
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const task = pdfjs.getDocument({
    data: bytes,
    cMapUrl: extensionUrl('pdfjs/cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: extensionUrl('pdfjs/standard_fonts/'),
    wasmUrl: extensionUrl('pdfjs/wasm/'),
    iccUrl: extensionUrl('pdfjs/iccs/'),
    enableXfa: false,
    maxImageSize: IMAGE_LIMIT,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const document = await withDeadline(task.promise)
    const reading = await withDeadline(readPdf(document, onPage))
    if (reading.contract.text === '') throw new ExtractionError('no-text')
    return { reading, document }
  } catch (error) {
    await task.destroy()
    if (error instanceof ExtractionError) throw error
    throw new ExtractionError(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged')
  }
}
