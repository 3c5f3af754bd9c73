import type { Contract } from '../../contract/types'
import { ExtractionError } from '../../extractors/failures'
import { readHtml } from '../../extractors/html'
import { looksByTag } from '../../extractors/html-looks'
import { readPlainText } from '../../extractors/plain-text'
import { readDocxInWorker, type DocxFile } from './docx-job'
import { readPdfFile, type PdfFile } from './pdf-job'

/** A file that was read, by the way it is shown. */
export type OpenFile =
  | ({ readonly kind: 'pdf'; readonly contract: Contract } & PdfFile)
  | ({ readonly kind: 'docx' } & DocxFile)
  | { readonly kind: 'text'; readonly contract: Contract }

const HEAD = 1024
const WORD_HEADS = ['PK', '\xd0\xcf\x11\xe0', '{\\rtf']

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD))
}

/** UTF-8 unless it is not valid UTF-8; then GB18030, which older Chinese files use. UTF-16 by its mark. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

async function readText(text: string, name: string): Promise<Contract> {
  if (!/\.x?html?$/i.test(name) && !/^\s{0,200}<(?:!doctype html|html)/i.test(text.slice(0, 400))) return (await readPlainText(text)).contract
  // A parsed document is inert: nothing in it loads or runs, and only its text is taken.
  const page = new DOMParser().parseFromString(text, 'text/html')
  return (await readHtml(page, { looks: looksByTag, documentOf: () => null })).contract
}

/**
 * Reads a file for the reader; its first bytes decide what it is, its name only helps.
 * Takes the bytes over. Throws `ExtractionError`.
 */
export async function openFile(name: string, bytes: Uint8Array<ArrayBuffer>, onPage: (page: number, total: number) => void): Promise<OpenFile> {
  if (bytes.length === 0) throw new ExtractionError('empty')
  const head = headOf(bytes)
  if (head.includes('%PDF-') || /\.pdf$/i.test(name)) {
    const file = await readPdfFile(bytes, onPage)
    return { kind: 'pdf', contract: file.reading.contract, ...file }
  }
  if (WORD_HEADS.some((word) => head.startsWith(word)) || /\.docx?$/i.test(name)) {
    const file = await readDocxInWorker(bytes)
    if (file.contract.text === '') throw new ExtractionError('no-text')
    return { kind: 'docx', ...file }
  }
  const text = decodeText(bytes)
  if (text.includes('\0')) throw new ExtractionError('not-a-contract-format')
  const contract = await readText(text, name)
  if (contract.text === '') throw new ExtractionError('empty')
  return { kind: 'text', contract }
}
