/**
 * A file's bytes from the panel to the reader: over a port, under a one-time id that names nothing.
 * No address ever carries a document or its name.
 */
import { browser } from 'wxt/browser'
import { isCount, isOneOf, isRecordOf, isString } from './guards'
import { decode } from './handover-code'
import { home } from './home'
import { senderKind } from './senders'

/** A file on its way: base64 chunks, so that a message stays far below the browser's 64 MB. */
export interface Parcel {
  readonly name: string
  readonly chunks: readonly string[]
}

const PREFIX = 'parcel:'
const isHead = isRecordOf({ part: isOneOf('head'), name: isString, chunks: isCount })
const isChunk = isRecordOf({ part: isOneOf('chunk'), data: isString })

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
