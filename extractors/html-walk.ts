import type { TextBuilder } from '../contract/text-builder'
import { folded } from '../contract/folding'
import { clauseLabel } from '../contract/labels'
import type { Block, Unread } from '../contract/types'
import { frameContent, unreadTerms, type EmbeddedFile } from './html-frames'
import { isBlank, leadOf } from './html-lead'
import type { Looks } from './html-looks'
import { ListCounter, markerText } from './html-markers'
import { inReadingOrder, isLayoutCell } from './html-tables'
import { UnseenText, type Piece } from './html-unseen'
import { breakIsLayout } from './line-breaks'
import type { Pace } from './pace'

export interface WalkOptions {
  readonly looks: Looks
  readonly leftOut: ReadonlySet<Element>
  readonly documentOf: (frame: Element) => Document | null
  readonly shadowOf: (element: Element) => ShadowRoot | null
  /** Only what lies in it is read; null: everything. */
  readonly within: Range | null
  readonly pace: Pace
}

const NEVER_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK SELECT TEXTAREA INPUT AUDIO VIDEO CANVAS IMG SVG'.split(' '))
const FRAMES = new Set(['IFRAME', 'FRAME', 'OBJECT', 'EMBED'])
const HEADING = /^H[1-6]$/
/** Text nodes and characters after which reading stops and says so. */
const NODE_LIMIT = 200_000
const LENGTH_LIMIT = 2_000_000
/** Elements within elements; a browser's parser stops at 512, a hostile file does not. */
const DEPTH_LIMIT = 1_000

/** Walks what a page shows, in reading order, and feeds the builder: one piece a text node (a line of it, in `<pre>`). */
export class HtmlWalk {
  readonly pieces: Piece[] = []
  readonly unread: Unread[] = []
  readonly files: EmbeddedFile[] = []
  /** Shadow roots and frame documents that were read: changes in these are seen only by who looks at them. */
  readonly roots: Node[] = []
  readonly unseen = new UnseenText()
  /** Those with data in them. */
  readonly tables = new Set<Element>()
  private readonly counter = new ListCounter()
  private kind: Block['kind'] = 'paragraph'
  /** The text of the current line, for the decision what a line break means. */
  private line = ''
  private breaks = 0
  private marker = ''
  private length = 0
  private full = false
  private depth = 0
  private veil: 'clipped' | 'veiled' | null = null
  /** Inside a shadow tree or a frame, to which the range of a selection does not reach: all of it counts as selected. */
  private beyondRange = 0

  constructor(private readonly builder: TextBuilder, private readonly options: WalkOptions) {}

  /** Reads an element and all in it; yields when the page should have its turn. */
  *read(element: Element): Generator<void, void> {
    const tag = element.tagName.toUpperCase()
    const { looks, leftOut } = this.options
    if (tag === 'TEXTAREA' && !leftOut.has(element) && this.isWanted(element)) this.unread.push(...unreadTerms(element, looks))
    if (NEVER_TEXT.has(tag) || leftOut.has(element)) return
    if (tag === 'BR') { this.breaks++; return }
    if (!this.isWanted(element)) {
      if (tag === 'LI' && looks.boxOf(element) === 'item') this.counter.ordinal(element)
      return
    }
    const box = looks.boxOf(element)
    if (box === 'none') return
    if (FRAMES.has(tag)) { yield* this.frame(element); return }
    const veil = this.veil
    this.veil ??= looks.veilOf(element)
    if (box === 'inline') yield* this.children(element)
    else if (box === 'flow-break') { this.put(null, ' ', 0); yield* this.children(element) }
    else yield* this.block(element, tag, box)
    this.veil = veil
  }

  /** Ends the last paragraph. Call once, at the end. */
  finish(): void {
    this.openBlock()
  }

  private *block(element: Element, tag: string, box: 'block' | 'item' | 'cell'): Generator<void, void> {
    const outer = this.kind
    const isData = box === 'cell' && !isLayoutCell(element)
    if (HEADING.test(tag)) this.kind = 'heading'
    else if (isData) this.kind = 'cell'
    else if (box === 'item' && outer !== 'cell') this.kind = 'item'
    if (isData) this.tables.add(element.closest('table') ?? element)
    this.openBlock()
    if (box === 'item') this.marker = markerText(this.options.looks.markerOf(element), this.counter.ordinal(element))
    yield* this.children(element)
    this.kind = outer
    this.openBlock()
  }

  private openBlock(): void {
    this.unseen.settle((one) => this.append(one), this.pieces.length)
    this.builder.openBlock(this.kind)
    this.line = ''
    this.breaks = 0
  }

  private isWanted(node: Node): boolean {
    const { within } = this.options
    return within === null || this.beyondRange > 0 || within.intersectsNode(node)
  }

  /** The children as shown: those of a shadow root, and of a slot what is slotted into it. */
  private *children(element: Element): Generator<void, void> {
    const shadow = this.options.shadowOf(element)
    if (shadow) this.roots.push(shadow)
    const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : []
    // A copy: while the page has its turn it may change the live list.
    const shown = shadow ? [...shadow.childNodes] : slotted.length > 0 ? slotted : element.tagName === 'TABLE' ? inReadingOrder(element) : [...element.childNodes]
    if (this.depth >= DEPTH_LIMIT) { this.stop(''); return }
    this.depth++
    if (shadow) this.beyondRange++
    for (const node of shown) {
      if (this.full) break
      if (this.options.pace.due()) yield
      if (node.nodeType === 1) yield* this.read(node as Element)
      else if (node.nodeType === 3) this.text(node as Text, element)
    }
    if (shadow) this.beyondRange--
    this.depth--
  }

  /** What comes after is not read, and the coverage says so. */
  private stop(next: string): void {
    this.full = true
    this.unread.push({ what: 'part', where: next.trim().slice(0, 24), reason: 'too-long' })
  }

  private text(node: Text, parent: Element): void {
    if (node.data === '' || !this.isWanted(node)) return
    const { within, looks } = this.options
    const from = within?.startContainer === node ? within.startOffset : 0
    const data = node.data.slice(from, within?.endContainer === node ? within.endOffset : undefined)
    const host = parent.tagName === 'SLOT' ? (node.parentElement ?? parent) : parent
    const blank = isBlank(data)
    if (!blank && looks.isInvisible(host)) return
    if (this.pieces.length >= NODE_LIMIT || this.length >= LENGTH_LIMIT) { this.stop(data); return }
    this.length += data.length
    if (!blank && (this.veil !== null || looks.isUnseen(host))) { this.unseen.add({ node, offset: from, source: data }, this.veil === 'clipped', this.pieces.length); return }
    if (!data.includes('\n') || !looks.keepsLines(host)) { this.put(node, data, from); return }
    let offset = from
    for (const line of data.split('\n')) {
      if (offset > from) this.breaks++
      this.put(node, line, offset)
      offset += line.length + 1
    }
  }

  private put(node: Text | null, source: string, offset: number): void {
    const blank = isBlank(source)
    if (!blank && this.breaks > 0) {
      const layout = this.breaks === 1 && node !== null && breakIsLayout(folded(this.line.slice(-400)), leadOf(node, source, this.options.looks))
      if (layout) { this.builder.lineBreak(); this.breaks = 0 } else this.openBlock()
    }
    if (!blank && this.marker !== '') {
      const { marker } = this
      this.marker = ''
      // An item that begins with a typed number shows that number; its list style only hides the automatic one.
      if (node === null || clauseLabel(`${leadOf(node, source, this.options.looks)} ·`) === null) {
        this.builder.synthetic(marker)
        this.line += marker
      }
    }
    if (node === null) { this.builder.synthetic(source); return }
    if (!blank) this.unseen.visible()
    this.append({ node, offset, source })
    this.line += source
  }

  private append(piece: Piece): void {
    this.pieces.push(piece)
    this.builder.append(piece.source)
  }

  private *frame(frame: Element): Generator<void, void> {
    const { looks, documentOf } = this.options
    const content = frameContent(frame, looks, documentOf)
    if (!content) return
    if ('unread' in content) {
      this.unread.push(content.unread)
      if (content.file) this.files.push(content.file)
      return
    }
    this.roots.push(content.document)
    this.openBlock()
    this.beyondRange++
    yield* this.read(content.body)
    this.beyondRange--
    this.openBlock()
  }
}
