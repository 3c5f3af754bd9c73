import { browser } from 'wxt/browser'
import { CHUNK_BYTES } from '../../bridge/handover-code'
import { ExtractionError } from '../../extractors/failures'

/** Largest file taken, in bytes; the extractors' own limit. */
export const FILE_LIMIT = 50 * 2 ** 20

/** The file as a string of bytes: Firefox lets a page's strings into this world, and keeps its buffers out. */
interface Taken {
  leakproofBytes?: string | undefined
}

/** Runs in the tab. Reads the file into this isolated world; returns its length, or the HTTP status when there is none. */
async function readInTab(address: string | null, limit: number): Promise<{ length: number; status: number; head: string }> {
  const response = await fetch(address ?? location.href, { credentials: 'include' })
  if (!response.ok) return { length: -1, status: response.status, head: '' }
  if (Number(response.headers.get('content-length') ?? 0) > limit) return { length: limit + 1, status: response.status, head: '' }
  const file = await response.blob()
  if (file.size > limit) return { length: file.size, status: response.status, head: '' }
  const bytes = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('not readable')))
    reader.readAsBinaryString(file)
  })
  ;(globalThis as Taken).leakproofBytes = bytes
  return { length: bytes.length, status: response.status, head: bytes.slice(0, 1024) }
}

/** Runs in the tab. One chunk as base64; the last one lets the bytes go. */
function chunkInTab(start: number, size: number): string {
  const holder = globalThis as Taken
  const bytes = holder.leakproofBytes ?? ''
  if (start + size >= bytes.length) holder.leakproofBytes = undefined
  return btoa(bytes.slice(start, start + size))
}

/** Whose login has lapsed is given the page that asks for it, under the file's own address. */
export function looksLikePage(head: string): boolean {
  return /^<(?:!doctype html|html)\b/i.test(head.trimStart())
}

/**
 * Takes a file's bytes inside the tab that already shows it (a PDF tab), or that links to it on its own origin.
 *
 * This is the one place of the product that asks the network for anything: the content security policy lets no page of
 * ours connect anywhere, so the tab asks, for its own address (or `address`, which the caller has checked to be of the
 * tab's origin), with the cookies that the reader's browser would send. One GET; nothing is sent along.
 *
 * Returns base64 chunks of at most 8 MB. Throws `ExtractionError` `too-large`; any other error means that the tab could
 * not read the file (made on the fly, gone, a local file).
 */
export async function takeBytes(tab: number, address: string | null): Promise<string[]> {
  const target = { tabId: tab }
  const [read] = await browser.scripting.executeScript({ target, func: readInTab, args: [address, FILE_LIMIT] })
  const length = read?.result?.length ?? -1
  if (length > FILE_LIMIT) throw new ExtractionError('too-large', { limit: '50 MB' })
  if (length < 0) throw new Error(`status ${read?.result?.status}`)
  if (looksLikePage(read?.result?.head ?? '')) {
    await browser.scripting.executeScript({ target, func: chunkInTab, args: [length, CHUNK_BYTES] })
    throw new Error('a web page in place of the file')
  }
  const chunks: string[] = []
  for (let start = 0; start < length; start += CHUNK_BYTES) {
    const [chunk] = await browser.scripting.executeScript({ target, func: chunkInTab, args: [start, CHUNK_BYTES] })
    chunks.push(chunk?.result ?? '')
  }
  return chunks
}
