import type { Contract, Span, Unread } from '../../contract/types'
import type { HtmlReading } from '../../extractors/html'

/** Characters a selection must have to be reviewed by itself; less was selected by the way. */
const SELECTION_LEAST = 200

function rangeIn(document: Document): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return range.toString().trim().length >= SELECTION_LEAST ? range.cloneRange() : null
}

/** What the reader of the page has selected, in it or in a frame that may be read; null: nothing to speak of. */
export function selectedRange(document: Document): Range | null {
  const own = rangeIn(document)
  if (own) return own
  for (const frame of document.querySelectorAll('iframe, frame')) {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument
      const range = inner && rangeIn(inner)
      if (range) return range
    } catch {
      // Another origin's frame: its selection is not ours to see.
    }
  }
  return null
}

/** Automatic numbers have no place in the page; a number of more characters than this is none. */
const NUMBER = 16

/** The range of a stretch of the text; null when its ends are gone, or in two documents. */
export function rangeOf(reading: HtmlReading, { start, end }: Span): Range | null {
  let first: Range | undefined
  let last: Range | undefined
  for (let at = 0; at < NUMBER && (!first || !last); at++) {
    first ??= reading.locate({ start: start + at, end: start + at + 1 })[0]
    last ??= reading.locate({ start: end - at - 1, end: end - at })[0]
  }
  const document = first?.startContainer.ownerDocument
  if (!first || !last || !document || last.startContainer.getRootNode() !== first.startContainer.getRootNode()) return null
  const range = document.createRange()
  range.setStart(first.startContainer, first.startOffset)
  range.setEnd(last.endContainer, last.endOffset)
  return range
}

const UNSELECTED: Unread = { what: 'rest', where: '', reason: 'not-selected' }

/** A contract of which only the selection was read, and says so. */
export function asSelection(contract: Contract): Contract {
  const { coverage } = contract
  return { ...contract, coverage: { ...coverage, complete: false, unread: [...coverage.unread, UNSELECTED] } }
}
