import { TextBuilder, type BuiltText } from '../contract/text-builder'
import type { Span } from '../contract/types'
import { contractOf, type Reading } from './extraction'
import { htmlCoverage } from './html-coverage'
import { furnitureOf } from './html-landmarks'
import { looksByStyle, type Looks } from './html-looks'
import { HtmlWalk, type Piece } from './html-walk'

/** A web page as contract, with the way back to its live text nodes. */
export interface HtmlReading extends Reading {
  /** Ranges over the text nodes that show a span, one a node; [] when the page has changed there since. */
  locate(span: Span): Range[]
  /** The page draws its text on canvases: next to nothing could be read. */
  readonly canvas: boolean
}

export interface HtmlOptions {
  /** How elements look; default: as the browser computes it. */
  readonly looks?: Looks
  /** The document of a frame when it may be read; default: `contentDocument`. */
  readonly documentOf?: (frame: Element) => Document | null
}

/** Fewer characters than this beside a page-filling canvas: the text is in the picture. */
const CANVAS_TEXT_LIMIT = 400
/** CSS pixels; a canvas this large is a page and no ornament. */
const CANVAS_SIDE = 300

function drawsText(document: Document, text: string): boolean {
  if (text.length >= CANVAS_TEXT_LIMIT) return false
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    const box = canvas.getBoundingClientRect?.()
    return box ? box.width >= CANVAS_SIDE && box.height >= CANVAS_SIDE : true
  })
}

/** Ranges for a span over the nodes of `pieces`; [] when a node is gone or says something else now. */
export function locateIn(built: BuiltText, pieces: readonly Piece[], span: Span): Range[] {
  const ranges: Range[] = []
  for (const part of built.toSource(span)) {
    const piece = pieces[part.piece]
    const { node, offset, source } = piece ?? { node: null, offset: 0, source: '' }
    if (!node?.isConnected || !node.data.startsWith(source, offset)) return []
    const range = (node.ownerDocument as Document).createRange()
    range.setStart(node, offset + part.start)
    range.setEnd(node, offset + part.end)
    ranges.push(range)
  }
  return ranges
}

/**
 * Reads what a web page shows: visible text of the document, of open shadow roots and of same-origin frames, in order.
 * Cross-origin frames are named in the coverage as not read. Reads only; the page's DOM is not touched.
 */
export async function readHtml(document: Document, options: HtmlOptions = {}): Promise<HtmlReading> {
  const builder = new TextBuilder()
  const root = document.body ?? document.documentElement
  const walk = new HtmlWalk(builder, {
    looks: options.looks ?? looksByStyle(),
    leftOut: root ? furnitureOf(root) : new Set(),
    documentOf: options.documentOf ?? ((frame) => (frame as HTMLIFrameElement).contentDocument),
  })
  if (root) walk.read(root)
  const built = builder.build()
  const contract = await contractOf(built, 'html', htmlCoverage(built, walk))
  return { contract, built, canvas: drawsText(document, built.text), locate: (span) => locateIn(built, walk.pieces, span) }
}
