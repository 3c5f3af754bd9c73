import type { Unread } from '../contract/types'
import type { Looks } from './html-looks'

/** A file shown inside a page, which has to be opened by itself. */
export interface EmbeddedFile {
  /** Absolute address. */
  readonly address: string
  readonly name: string
}

/** What a frame, `<object>` or `<embed>` turned out to be; null: nothing to read and nothing to say. */
export type FrameContent = { readonly body: Element; readonly document: Document } | { readonly unread: Unread; readonly file?: EmbeddedFile } | null

function addressOf(frame: Element): URL | null {
  const given = frame.getAttribute('src') ?? frame.getAttribute('data') ?? ''
  try {
    return given === '' ? null : new URL(given, frame.baseURI || undefined)
  } catch {
    return null
  }
}

function nameOf(address: URL | null): string {
  const last = address?.pathname.split('/').pop() ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Looks into a frame as far as the browser lets us, and says why where it does not. */
export function frameContent(frame: Element, looks: Looks, documentOf: (frame: Element) => Document | null): FrameContent {
  let inner: Document | null = null
  try {
    inner = documentOf(frame)
  } catch {
    // Another origin's document may not be looked at; it is named as unread.
  }
  const address = addressOf(frame)
  const title = frame.getAttribute('title') ?? ''
  const isPdf = frame.getAttribute('type') === 'application/pdf' || inner?.contentType === 'application/pdf' || /\.pdf$/i.test(address?.pathname ?? '')
  const isFrame = /FRAME$/i.test(frame.tagName)
  if (!isPdf && !isFrame && !inner) return null
  if (!isPdf && inner?.body) {
    // A frame that the browser loads only when it is scrolled to holds an empty page until then.
    const waits = inner.URL === 'about:blank' && address?.protocol.startsWith('http') && inner.body.childNodes.length === 0
    return waits ? { unread: { what: 'frame', where: title || address?.host || '', reason: 'not-loaded' } } : { body: inner.body, document: inner }
  }
  if (looks.isTiny(frame)) return null
  if (isPdf) {
    const name = nameOf(address)
    return { unread: { what: 'embedded-pdf', where: title || name, reason: 'own-file' }, ...(address ? { file: { address: address.href, name: name || title } } : {}) }
  }
  const sandbox = frame.getAttribute('sandbox')
  const shut = (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) || address?.protocol === 'data:'
  return { unread: { what: 'frame', where: title || address?.host || frame.getAttribute('name') || '', reason: shut ? 'sandboxed' : 'cross-origin' } }
}

/** Characters from which on a text box holds terms, and not what somebody typed. */
const TERMS = 300

/** Terms shown in a text box: named and not read, since nothing in it can be lit up. */
export function unreadTerms(box: Element, looks: Looks): Unread[] {
  const shown = (box as HTMLTextAreaElement).value ?? box.textContent ?? ''
  if (shown.trim().length < TERMS || looks.boxOf(box) === 'none' || looks.isInvisible(box)) return []
  return [{ what: 'text-box', where: box.getAttribute('title') ?? box.getAttribute('aria-label') ?? '', reason: 'not-supported' }]
}
