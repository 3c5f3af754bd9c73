import { clauseLabel } from '../contract/labels'
import type { TextBuilder } from '../contract/text-builder'
import type { Block, Unread } from '../contract/types'
import type { Looks } from './html-looks'
import { ListCounter, markerText } from './html-markers'
import { breakIsLayout } from './line-breaks'

/** One piece of the builder: a stretch of a text node as it was when it was read. */
export interface Piece {
  readonly node: Text
  readonly offset: number
  readonly source: string
}

export interface WalkOptions {
  readonly looks: Looks
  readonly leftOut: ReadonlySet<Element>
  readonly documentOf: (frame: Element) => Document | null
}

const NEVER_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK SELECT TEXTAREA INPUT OBJECT EMBED AUDIO VIDEO CANVAS IMG SVG'.split(' '))
const FRAMES = new Set(['IFRAME', 'FRAME'])
const HEADING = /^H[1-6]$/
/** Text nodes and characters after which reading stops and says so. */
const NODE_LIMIT = 200_000
const LENGTH_LIMIT = 4_000_000
/** Elements within elements; a browser's parser stops at 512, a hostile file does not. */
const DEPTH_LIMIT = 1_000

/** Walks what a page shows, in reading order, and feeds the builder: one piece a text node (a line of it, in `<pre>`). */
export class HtmlWalk {
  readonly pieces: Piece[] = []
  readonly unread: Unread[] = []
  tables = 0
  hiddenLength = 0
  private readonly counter = new ListCounter()
  private kind: Block['kind'] = 'paragraph'
  /** The text of the current line, for the decision what a line break means. */
  private line = ''
  private breaks = 0
  private marker = ''
  private length = 0
  private full = false
  private depth = 0

  constructor(private readonly builder: TextBuilder, private readonly options: WalkOptions) {}

  /** Reads an element and all in it. */
  read(element: Element): void {
    const tag = element.tagName.toUpperCase()
    if (NEVER_TEXT.has(tag) || this.options.leftOut.has(element)) return
    if (tag === 'BR') { this.breaks++; return }
    const { looks } = this.options
    const box = looks.boxOf(element)
    if (box === 'none' || looks.isHidden(element)) { this.hiddenLength += (element.textContent ?? '').trim().length; return }
    if (FRAMES.has(tag)) { this.frame(element); return }
    if (tag === 'TABLE') this.tables++
    if (box === 'inline') { this.children(element); return }
    if (box === 'flow-break') { this.put(null, ' ', 0); this.children(element); return }
    const outer = this.kind
    if (HEADING.test(tag)) this.kind = 'heading'
    else if (box === 'cell') this.kind = 'cell'
    else if (box === 'item' && outer !== 'cell') this.kind = 'item'
    this.openBlock()
    if (box === 'item') this.marker = markerText(looks.markerOf(element), this.counter.ordinal(element))
    this.children(element)
    this.kind = outer
    this.openBlock()
  }

  private openBlock(): void {
    this.builder.openBlock(this.kind)
    this.line = ''
    this.breaks = 0
  }

  /** The children as shown: those of an open shadow root, and of a slot what is slotted into it. */
  private children(element: Element): void {
    const shown: Iterable<Node> = element.shadowRoot
      ? element.shadowRoot.childNodes
      : element.tagName === 'SLOT' && (element as HTMLSlotElement).assignedNodes().length > 0
        ? (element as HTMLSlotElement).assignedNodes()
        : element.childNodes
    if (this.depth >= DEPTH_LIMIT) { this.stop(); return }
    this.depth++
    for (const node of shown) {
      if (this.full) break
      if (node.nodeType === 1) this.read(node as Element)
      else if (node.nodeType === 3) this.text(node as Text, element)
    }
    this.depth--
  }

  /** The rest is not read, and the coverage says so. */
  private stop(): void {
    this.full = true
    this.unread.push({ what: 'part', where: '', reason: 'too-long' })
  }

  private text(node: Text, parent: Element): void {
    const { data } = node
    if (data === '') return
    const host = parent.tagName === 'SLOT' ? (node.parentElement ?? parent) : parent
    const blank = data.trim() === ''
    if (!blank && this.options.looks.isInvisible(host)) { this.hiddenLength += data.trim().length; return }
    if (this.pieces.length >= NODE_LIMIT || this.length >= LENGTH_LIMIT) { this.stop(); return }
    this.length += data.length
    if (!data.includes('\n') || !this.options.looks.keepsLines(host)) { this.put(node, data, 0); return }
    let offset = 0
    for (const line of data.split('\n')) {
      if (offset > 0) this.breaks++
      this.put(node, line, offset)
      offset += line.length + 1
    }
  }

  private put(node: Text | null, source: string, offset: number): void {
    const blank = source.trim() === ''
    if (!blank && this.breaks > 0) {
      const layout = this.breaks === 1 && breakIsLayout(this.line, source)
      if (layout) { this.builder.lineBreak(); this.breaks = 0 } else this.openBlock()
    }
    if (!blank && this.marker !== '') {
      const { marker } = this
      this.marker = ''
      // An item that begins with a typed number shows that number; its list style only hides the automatic one.
      if (clauseLabel(`${source.trimStart()} ·`) === null) {
        this.builder.synthetic(marker)
        this.line += marker
      }
    }
    if (node === null) { this.builder.synthetic(source); return }
    this.pieces.push({ node, offset, source })
    this.builder.append(source)
    this.line += source
  }

  private frame(frame: Element): void {
    let inner: Document | null = null
    try {
      inner = this.options.documentOf(frame)
    } catch {
      // Another origin's document may not be looked at; it is named as unread.
    }
    const body = inner?.body
    if (!body) {
      if (this.options.looks.isTiny(frame)) return
      this.unread.push({ what: 'frame', where: frame.getAttribute('title') ?? frame.getAttribute('name') ?? '', reason: 'cross-origin' })
      return
    }
    this.openBlock()
    this.read(body)
    this.openBlock()
  }
}
