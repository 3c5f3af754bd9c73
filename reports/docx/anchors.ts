import type { Span } from '../../contract/types'
import type { DocxReading } from '../../extractors/docx'
import { boundaryOf, type Boundary, type CharacterPlace } from './boundaries'
import { around, XmlPart, type XmlNode } from './xml-part'

/**
 * Why a comment does not stand on the very words: Word keeps comments in the text itself only, and some of the text
 * cannot be torn.
 */
export type AnchorReason = 'text-box' | 'note' | 'margin' | 'whole' | 'parted' | 'no-words'

/** The stretch of the main text that a comment is put on. */
export interface Anchor {
  readonly start: Boundary
  readonly end: Boundary
  /** The elements that hold its first and last character. */
  readonly first: XmlNode
  readonly last: XmlNode
  /** null: exactly the words. */
  readonly reason: AnchorReason | null
}

interface Stretch { readonly part: string; readonly tag: number; readonly from: number; readonly to: number }

/** Finds the places of a contract's spans in the file that it was read from. */
export class Anchors {
  private readonly notes = new Map<string, XmlPart | null>()

  /** @param main the main document; @param read gives another part of the package */
  constructor(private readonly reading: DocxReading, private readonly name: string, readonly main: XmlPart, private readonly read: (name: string) => Uint8Array | null) {}

  /** Where a comment on these words goes; null only in a file without a single word in its main text. */
  place(span: Span): Anchor | null {
    let stretches = this.stretches(span)
    const unprinted = stretches.length === 0
    // Words without characters in the file, such as an automatic number: their paragraph.
    if (unprinted) stretches = this.stretches(this.reading.contract.blocks.find(({ start, end }) => start <= span.start && span.start <= end) ?? span)
    const own = stretches.filter((one) => this.inMain(one))
    const first = own[0]
    const last = own[own.length - 1]
    if (first && last) {
      const anchor = this.between(this.character(first, first.from), this.character(last, last.to))
      if (anchor) return { ...anchor, reason: unprinted ? 'no-words' : own.length < stretches.length ? 'parted' : anchor.reason }
    }
    return this.instead(stretches[0])
  }

  /** The stretch of the first words of the main text. */
  title(): Anchor | null {
    for (const block of this.reading.contract.blocks) {
      const own = this.stretches(block).filter((one) => this.inMain(one))
      const anchor = own.length > 0 ? this.between(this.character(own[0] as Stretch, (own[0] as Stretch).from), this.character(own[own.length - 1] as Stretch, (own[own.length - 1] as Stretch).to)) : null
      if (anchor) return anchor
    }
    return null
  }

  /** The paragraph of the main text that a block's last words stand in; text boxes and notes have none. */
  paragraphOf(block: Span): XmlNode | null {
    const own = this.stretches(block).filter((one) => this.inMain(one))
    const last = own[own.length - 1]
    return last ? around(this.character(last, last.to).node, 'w:p') : null
  }

  /** Where a comment goes whose words stand where Word keeps none. */
  private instead(stretch: Stretch | undefined): Anchor | null {
    const node = stretch && this.node(stretch)
    const box = node && stretch.part === this.name ? this.holderOfBox(node) : null
    const note = node && !box ? this.referenceTo(node) : null
    const at = box ?? note
    const anchor = at ? this.between({ node: at, offset: -1 }, { node: at, offset: -1 }) : null
    const reason = !stretch ? 'no-words' : box ? 'text-box' : note ? 'note' : 'margin'
    const found = anchor ?? this.title()
    return found && { ...found, reason }
  }

  private between(from: CharacterPlace, to: CharacterPlace): Anchor | null {
    const start = boundaryOf(this.main, from, 'start')
    const end = boundaryOf(this.main, to, 'end')
    return start.at < end.at ? { start, end, first: from.node, last: to.node, reason: start.exact && end.exact ? null : 'whole' } : null
  }

  /** Where a span's characters come from, in order; signs and text alike. */
  private stretches(span: Span): Stretch[] {
    const { built, runs, model } = this.reading
    return built.toSource(span).flatMap(({ piece, start, end }) => {
      const at = runs[piece]
      const run = at && model.blocks[at.block]?.runs[at.run]
      const origins = run?.origins ?? []
      return origins.flatMap((origin, index): Stretch[] => {
        const from = Math.max(start, origin.at)
        const to = Math.min(end, origins[index + 1]?.at ?? run?.text.length ?? 0)
        if (from >= to) return []
        const shift = origin.from < 0 ? null : origin.from - origin.at
        return [{ part: origin.part, tag: origin.tag, from: shift === null ? -1 : from + shift, to: shift === null ? -1 : to - 1 + shift }]
      })
    })
  }

  private character(stretch: Stretch, offset: number): CharacterPlace {
    return { node: this.node(stretch) as XmlNode, offset }
  }

  private inMain(stretch: Stretch): boolean {
    const node = stretch.part === this.name ? this.node(stretch) : null
    return node !== null && around(node, 'w:p') !== null && around(node, 'w:txbxContent') === null
  }

  private node({ part, tag }: Stretch): XmlNode | null {
    if (part === this.name) return this.main.byTag.get(tag) ?? null
    let other = this.notes.get(part)
    if (other === undefined) {
      const bytes = this.read(part)
      this.notes.set(part, (other = bytes ? new XmlPart(bytes) : null))
    }
    return other?.byTag.get(tag) ?? null
  }

  /** What holds a text box in the main text: the child of the outermost paragraph. */
  private holderOfBox(node: XmlNode): XmlNode | null {
    let holder: XmlNode | null = null
    for (let at: XmlNode | null = node; at; at = at.parent) if (at.parent?.name === 'w:p' && !around(at.parent, 'w:txbxContent')) holder = at
    return holder
  }

  private referenceTo(node: XmlNode): XmlNode | null {
    for (const kind of ['footnote', 'endnote']) {
      const id = around(node, `w:${kind}`)?.attributes['id']
      const found = id === undefined ? undefined : this.main.all(`w:${kind}Reference`).find(({ attributes, parent }) => attributes['id'] === id && parent?.name === 'w:r')
      if (found) return found
    }
    return null
  }
}
