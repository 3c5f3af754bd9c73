/**
 * A file's bytes from the panel to the reader: over a port, under a one-time id that names nothing.
 * No address ever carries a document or its name.
 */
import { browser } from 'wxt/browser'
import { isCount, isOneOf, isRecordOf, isString } from './guards'
import { home } from './home'
import { senderKind } from './senders'

/** A file on its way: base64 chunks, so that a message stays far below the browser's 64 MB. */
export interface Parcel {
  readonly name: string
  readonly chunks: readonly string[]
}

/** Bytes per chunk; a multiple of 3, so that chunks join without padding between them. */
export const CHUNK_BYTES = 6 * 1024 * 1024

const PREFIX = 'parcel:'
const isHead = isRecordOf({ part: isOneOf('head'), name: isString, chunks: isCount })
const isChunk = isRecordOf({ part: isOneOf('chunk'), data: isString })

export function encode(bytes: Uint8Array): string[] {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const slice = bytes.subarray(at, at + CHUNK_BYTES)
    let binary = ''
    for (let i = 0; i < slice.length; i += 8192) binary += String.fromCharCode(...slice.subarray(i, i + 8192))
    chunks.push(btoa(binary))
  }
  return chunks
}

/** Throws a DOMException when a chunk is not base64. */
export function decode(chunks: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = chunks.map((chunk) => Uint8Array.from(atob(chunk), (char) => char.charCodeAt(0)))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const waiting = new Map<string, Parcel>()

/** Panel: keeps the parcel until the reader with this id calls for it, once. Returns the id. */
export function offer(parcel: Parcel): string {
  const id = crypto.randomUUID()
  waiting.set(id, parcel)
  return id
}

/** Panel: hands parcels to our reader pages, and to nobody else. */
export function serveParcels(): void {
  const self = home()
  browser.runtime.onConnect.addListener((port) => {
    const id = port.name.startsWith(PREFIX) ? port.name.slice(PREFIX.length) : ''
    const parcel = waiting.get(id)
    if (!parcel || senderKind(port.sender, self) !== 'reader') return
    waiting.delete(id)
    port.postMessage({ part: 'head', name: parcel.name, chunks: parcel.chunks.length })
    for (const data of parcel.chunks) port.postMessage({ part: 'chunk', data })
  })
}

/** Reader: fetches the parcel with this id. null: no panel has it (any more). */
export function collect(id: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: PREFIX + id })
    const chunks: string[] = []
    let head: { name: string; chunks: number } | null = null
    const finish = (): void => {
      clearTimeout(timer)
      port.disconnect()
      try {
        resolve(head && chunks.length === head.chunks ? { name: head.name, bytes: decode(chunks) } : null)
      } catch {
        resolve(null)
      }
    }
    const timer = setTimeout(finish, 10_000)
    port.onDisconnect.addListener(finish)
    port.onMessage.addListener((message: unknown) => {
      if (isHead(message)) head = message
      else if (isChunk(message)) chunks.push(message.data)
      else return
      if (head && chunks.length === head.chunks) finish()
    })
  })
}
