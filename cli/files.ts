import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Contract } from '../contract/types'
import { ExtractionError } from '../extractors/failures'
import { readPlainText } from '../extractors/plain-text'
import { refusal, sniff } from '../extractors/sniff'
import { decodeText, TEXT_LIMIT } from '../extractors/text-encoding'

/** npm changes to the checkout's folder before it runs a script; names are meant from where the person stood. */
const CALLED_FROM = process.env['npm_lifecycle_event'] === 'review' ? (process.env['INIT_CWD'] ?? '') : ''

/** A contract file, read. */
export interface FileReading {
  readonly contract: Contract
}

/** Bytes beyond which no reader would take a file, so that it is not even loaded. */
const LOAD_LIMIT = 2 ** 28

/** A name as the person meant it, as an absolute path. */
export function asMeant(file: string): string {
  return path.resolve(CALLED_FROM, file)
}

/**
 * @throws a Node error for what cannot be opened
 * @throws ExtractionError `too-large`
 */
export async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): ExtractionError => new ExtractionError('too-large', { limit: '50 MB' })
  const place = asMeant(file)
  const found = await stat(place)
  if (found.isFile() || found.isDirectory()) {
    if (found.size > LOAD_LIMIT) throw tooLarge()
    return new Uint8Array(await readFile(place))
  }
  // A pipe or a device does not say how much it holds.
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of createReadStream(place) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > LOAD_LIMIT) throw tooLarge()
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

async function readPdfBytes(bytes: Uint8Array, onPage?: (page: number, total: number) => void): Promise<FileReading> {
  const { openPdfInNode, opsInNode } = await import('../extractors/pdf-node')
  const { readPdf } = await import('../extractors/pdf')
  const document = await openPdfInNode(bytes)
  try {
    return await readPdf(document, onPage, await opsInNode())
  } finally {
    await document.loadingTask.destroy()
  }
}

async function read(bytes: Uint8Array, name: string, onPage?: (page: number, total: number) => void): Promise<FileReading> {
  const kind = sniff(bytes, name)
  switch (kind) {
    case 'pdf': return readPdfBytes(bytes, onPage)
    case 'word': return (await import('../extractors/docx')).readDocx(bytes)
    case 'html':
    case 'text': {
      if (bytes.length > TEXT_LIMIT) throw new ExtractionError('too-large', { limit: '8 MB' })
      const text = decodeText(bytes)
      return kind === 'text' ? readPlainText(text) : (await import('../extractors/html-node')).readHtmlString(text)
    }
    default: throw refusal(kind)
  }
}

/**
 * Reads a file's bytes in this thread, as what they say they are, whatever the file is called.
 * @throws ExtractionError with a code for what cannot be read
 */
export async function readContractBytes(bytes: Uint8Array, name: string, onPage?: (page: number, total: number) => void): Promise<FileReading> {
  const reading = await read(bytes, name, onPage)
  const { text, origin } = reading.contract
  if (text === '') throw new ExtractionError(origin === 'pdf' || origin === 'docx' ? 'no-text' : 'empty')
  return reading
}

/**
 * Reads a PDF, DOCX, HTML, TXT or Markdown file in this thread.
 * @throws ExtractionError for what cannot be read; a Node error for what cannot be opened
 */
export async function readContractFile(file: string): Promise<FileReading> {
  return readContractBytes(await bytesOf(file), file)
}
