import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ExtractionError } from './failures'
import { pdfFailure } from './pdf'

/** Largest PDF taken, in bytes. */
const FILE_LIMIT = 50 * 2 ** 20

type PdfLibrary = typeof import('pdfjs-dist')

/** pdf.js 6 calls `Promise.withResolvers`, which Node 20 does not have; it must be there before the import. */
function addWithResolvers(): void {
  if (typeof Promise.withResolvers === 'function') return
  Promise.withResolvers = function withResolvers<T>(): PromiseWithResolvers<T> {
    let resolve!: PromiseWithResolvers<T>['resolve']
    let reject!: PromiseWithResolvers<T>['reject']
    const promise = new Promise<T>((yes, no) => { resolve = yes; reject = no })
    return { promise, resolve, reject }
  }
}

/** And `ArrayBuffer.prototype.transferToFixedLength`, for a page's operators; a copy does as well. */
function addTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: () => ArrayBuffer }
  prototype.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer) { return this.slice(0) }
}

let library: Promise<PdfLibrary> | null = null

/** pdf.js warns on load that there is no canvas. Reading text needs none, and the command line must stay silent. */
async function loadLibrary(): Promise<PdfLibrary> {
  addWithResolvers()
  addTransfer()
  const { warn, log } = console
  console.warn = console.log = () => {}
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary
  } finally {
    console.warn = warn
    console.log = log
  }
}

/**
 * Opens a PDF in Node for `readPdf`; destroy the document's `loadingTask` when done.
 * @param bytes Taken over by pdf.js: hand in a copy when they are needed again.
 * @throws ExtractionError `empty`, `too-large`, `password`, `damaged`.
 */
export async function openPdfInNode(bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  if (bytes.length === 0) throw new ExtractionError('empty')
  if (bytes.length > FILE_LIMIT) throw new ExtractionError('too-large', { limit: '50 MB' })
  const pdfjs = await (library ??= loadLibrary())
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = pdfjs.getDocument({
    data: bytes,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    ...(password === undefined ? {} : { password }),
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    throw pdfFailure(error)
  }
}

/** pdf.js's operators, for `readPdf`; there once a document was opened. */
export async function opsInNode(): Promise<PdfLibrary['OPS']> {
  return (await (library ??= loadLibrary())).OPS
}
