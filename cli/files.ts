import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Contract, Span } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

/** npm changes to the checkout's folder before it runs a script; names are meant from where the person stood. */
const CALLED_FROM = process.env['npm_lifecycle_event'] === 'review' ? (process.env['INIT_CWD'] ?? '') : ''

/** A contract file, read. */
export interface FileReading {
  readonly contract: Contract
}

const identity = (span: Span): Span => span

/** Offsets of a file's answer refer to its canonical text, the one that `--text` prints. */
export function canonicalMap(contract: Contract): { text: string; toGiven(span: Span): Span } {
  return { text: contract.text, toGiven: identity }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

/**
 * Reads a PDF, DOCX, HTML, TXT or Markdown file; the bytes decide, the name only helps.
 * @throws ExtractionError with a code for what cannot be read; a Node error for what cannot be opened
 */
export async function readContractFile(file: string): Promise<FileReading> {
  const bytes = new Uint8Array(await readFile(path.resolve(CALLED_FROM, file)))
  const extension = path.extname(file).toLowerCase()
  if (startsWith(bytes, '%PDF-') || extension === '.pdf') {
    const { openPdfInNode } = await import('../extractors/pdf-node')
    const { readPdf } = await import('../extractors/pdf')
    const document = await openPdfInNode(bytes)
    try {
      return await readPdf(document)
    } finally {
      await document.loadingTask.destroy()
    }
  }
  if (startsWith(bytes, 'PK') || startsWith(bytes, '\xd0\xcf\x11\xe0') || extension === '.docx' || extension === '.doc') {
    const { readDocx } = await import('../extractors/docx')
    return readDocx(bytes)
  }
  const text = decodeText(bytes)
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml' || /^\s{0,200}<(?:!doctype html|html)/i.test(text.slice(0, 400))) {
    const { readHtmlString } = await import('../extractors/html-node')
    return readHtmlString(text)
  }
  return readPlainText(text)
}

/** UTF-8 unless it is not valid UTF-8; then GB18030, which older Chinese files use. UTF-16 by its mark. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
