import { TextBuilder, type BuiltText } from '../contract/text-builder'
import type { Span, Unread } from '../contract/types'
import { contractOf, type Reading } from './extraction'
import { drawnShare, editorAt, type Editor } from './html-canvas'
import { htmlCoverage } from './html-coverage'
import type { EmbeddedFile } from './html-frames'
import { furnitureOf } from './html-landmarks'
import { looksByStyle, type Looks } from './html-looks'
import type { Piece } from './html-unseen'
import { HtmlWalk } from './html-walk'
import { Pace } from './pace'

/** A web page as contract, with the way back to its live text nodes. */
export interface HtmlReading extends Reading {
  /** Ranges over the text nodes that show a span, one a node; [] when the page has changed there since. */
  locate(span: Span): Range[]
  /** The page draws its text on canvases: next to nothing could be read. */
  readonly canvas: boolean
  /** The document editor that the page belongs to, whose text is not in the page or only in part. */
  readonly editor: Editor | null
  /** Files shown inside the page, to be opened by themselves. */
  readonly files: readonly EmbeddedFile[]
  /** The document, and every shadow root and frame document that was read. */
  readonly roots: readonly Node[]
}

export interface HtmlOptions {
  /** How elements look; default: as the browser computes it. */
  readonly looks?: Looks
  /** The document of a frame when it may be read; default: `contentDocument`. */
  readonly documentOf?: (frame: Element) => Document | null
  /** The shadow tree of an element when it may be read; default: an open one. */
  readonly shadowOf?: (element: Element) => ShadowRoot | null
  /** Reads only what lies in this range (a selection, one of several contracts), which may be in a frame's document. */
  readonly within?: Range | null
  /** The address that the page was loaded from; default: the document's own. */
  readonly address?: string
}

/** Ranges for a span over the nodes of `pieces`; [] when a node is gone or says something else now. */
function locateIn(built: BuiltText, pieces: readonly Piece[], span: Span): Range[] {
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

/** What is known to be missing without having met it: text that an editor keeps from the page, large pictures of text. */
function beyondReach(editor: Editor | null, drawn: 'all' | 'part' | 'none'): Unread[] {
  if (editor?.text === 'in-view') return [{ what: 'part', where: '', reason: 'in-view-only' }]
  return drawn === 'part' ? [{ what: 'canvas', where: '', reason: 'drawn' }] : []
}

/**
 * Reads what a web page shows: visible text of the document, of shadow roots and of same-origin frames, in order, in slices
 * that leave the page answerable. What can't be read is named in the coverage. Reads only; the page's DOM is not touched.
 */
export async function readHtml(document: Document, options: HtmlOptions = {}): Promise<HtmlReading> {
  const builder = new TextBuilder()
  const within = options.within ?? null
  const home = within?.startContainer.ownerDocument ?? document
  const root = home.body ?? home.documentElement
  const pace = new Pace()
  const walk = new HtmlWalk(builder, {
    looks: options.looks ?? looksByStyle(),
    leftOut: root && !within ? await pace.run(furnitureOf(root, pace)) : new Set(),
    documentOf: options.documentOf ?? ((frame) => (frame as HTMLIFrameElement).contentDocument),
    shadowOf: options.shadowOf ?? ((element) => element.shadowRoot ?? null),
    within,
    pace,
  })
  if (root) await pace.run(walk.read(root))
  walk.finish()
  await pace.rest()
  const built = builder.build()
  await pace.rest()
  const editor = editorAt(options.address ?? document.URL ?? '')
  const drawn = within ? 'none' : drawnShare(document, built.text.length)
  const coverage = htmlCoverage(built, walk, within ? [] : beyondReach(editor, drawn))
  await pace.rest()
  const contract = await contractOf(built, 'html', coverage)
  await pace.rest()
  return {
    contract, built, editor,
    canvas: drawn === 'all' || (!within && editor?.text === 'nowhere'),
    files: walk.files,
    roots: [document, ...walk.roots],
    locate: (span) => locateIn(built, walk.pieces, span),
  }
}
