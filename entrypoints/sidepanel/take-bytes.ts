import { browser } from 'wxt/browser'
import { CHUNK_BYTES } from '../../bridge/handover-code'
import { ExtractionError } from '../../extractors/failures'

/** Largest file taken, in bytes; the extractors' own limit. */
const FILE_LIMIT = 50 * 2 ** 20

interface Taken {
  leakproofBytes?: Uint8Array | undefined
}

/** Runs in the tab. Reads the file into this isolated world; returns its length, or the HTTP status when there is none. */
async function readInTab(address: string | null, limit: number): Promise<{ length: number; status: number; head: string }> {
  const response = await fetch(address ?? location.href, { credentials: 'include' })
  if (!response.ok) return { length: -1, status: response.status, head: '' }
  if (Number(response.headers.get('content-length') ?? 0) > limit) return { length: limit + 1, status: response.status, head: '' }
  const bytes = new Uint8Array(await response.arrayBuffer())
  ;(globalThis as Taken).leakproofBytes = bytes
  return { length: bytes.length, status: response.status, head: String.fromCharCode(...bytes.subarray(0, 1024)) }
}

/** Runs in the tab. One chunk as base64; the last one lets the bytes go. */
function chunkInTab(start: number, size: number): string {
  const holder = globalThis as Taken
  const bytes = holder.leakproofBytes ?? new Uint8Array()
  const slice = bytes.subarray(start, start + size)
  if (start + size >= bytes.length) holder.leakproofBytes = undefined
  let binary = ''
  for (let i = 0; i < slice.length; i += 8192) binary += String.fromCharCode(...slice.subarray(i, i + 8192))
  return btoa(binary)
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
  // Whose login has lapsed is given the page that asks for it, under the file's own address.
  if (/^<(?:!doctype html|html)\b/i.test(read?.result?.head.trimStart() ?? '')) {
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
