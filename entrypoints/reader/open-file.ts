import type { Contract } from '../../contract/types'
import { ExtractionError } from '../../extractors/failures'
import { readHtml } from '../../extractors/html'
import { looksByTag } from '../../extractors/html-looks'
import { refusal, sniff } from '../../extractors/sniff'
import { decodeText, TEXT_LIMIT } from '../../extractors/text-encoding'
import { readDocxInWorker, type DocxFile } from './docx-job'
import { pictureAsPdf } from './ocr-image'
import { readPdfFile, type PdfFile, type PdfOpening } from './pdf-job'
import PlainTextWorker from './plain-text.worker?worker'
import { readInWorker } from './reading-worker'

/** A file that was read, by the way it is shown. */
export type OpenFile =
  | ({ readonly kind: 'pdf'; readonly contract: Contract } & PdfFile)
  | ({ readonly kind: 'docx' } & DocxFile)
  | { readonly kind: 'text'; readonly contract: Contract }

async function readText(text: string): Promise<Contract> {
  return (await readInWorker<{ readonly contract: Contract }>(new PlainTextWorker(), text)).contract
}

async function readPage(text: string): Promise<Contract> {
  // A parsed document is inert: nothing in it loads or runs, and only its text is taken.
  const page = new DOMParser().parseFromString(text, 'text/html')
  return (await readHtml(page, { looks: looksByTag, documentOf: () => null })).contract
}

/**
 * Reads a file for the reader as what its bytes say it is, whatever it is called.
 * Takes the bytes over. Throws `ExtractionError`.
 */
export async function openFile(name: string, bytes: Uint8Array<ArrayBuffer>, opening: PdfOpening): Promise<OpenFile> {
  const kind = sniff(bytes, name)
  switch (kind) {
    case 'pdf':
    case 'image': {
      const file = await readPdfFile(kind === 'image' ? await pictureAsPdf(bytes) : bytes, opening)
      return { kind: 'pdf', contract: file.text.contract, ...file }
    }
    case 'word': {
      const file = await readDocxInWorker(bytes)
      if (file.contract.text === '') throw new ExtractionError('no-text')
      return { kind: 'docx', ...file }
    }
    case 'html':
    case 'text': {
      if (bytes.length > TEXT_LIMIT) throw new ExtractionError('too-large', { limit: '8 MB' })
      const text = decodeText(bytes)
      const contract = kind === 'html' ? await readPage(text) : await readText(text)
      if (contract.text === '') throw new ExtractionError('empty')
      return { kind: 'text', contract }
    }
    default: throw refusal(kind)
  }
}
