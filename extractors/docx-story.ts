import { CLOSE, OPEN } from './docx-elements'
import { Fields } from './docx-fields'
import type { LedgerBook, LeftReason } from './docx-ledger'
import type { Losses } from './docx-losses'
import { MathLine } from './docx-math'
import { OriginTrail } from './docx-origins'
import type { Numbering } from './docx-numbering'
import { Paragraphs, type RawParagraph } from './docx-paragraphs'
import { RevisionState, RunLook, type RevisionReading } from './docx-runs'
import type { Styles } from './docx-styles'
import { Tables } from './docx-tables'
import type { Attributes, XmlPass } from './docx-xml'

/** What all stories of a file share. */
export interface StoryContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly book: LedgerBook
  readonly losses: Losses
  readonly reading: RevisionReading
  /** Whether each stretch of text is to know its place in the XML. */
  readonly origins?: boolean
}

/**
 * Reads one story of the file (text, notes, a header …) in one pass: every character is either written or accounted as
 * left. What each element does stands in `docx-elements.ts`; here is the state that they share.
 */
export class Story implements XmlPass {
  readonly fields = new Fields()
  readonly tables = new Tables()
  readonly math = new MathLine()
  readonly paragraphs: Paragraphs
  readonly look: RunLook
  readonly revisions: RevisionState
  readonly losses: Losses
  /** Notes referred to, in order, as `footnote-1`. */
  readonly notes = new Set<string>()
  /** Notes whose reference this reading leaves out. */
  readonly droppedNotes = new Set<string>()
  /** By note: who wrote it, where the file says so (comments). */
  readonly authors = new Map<string, string>()
  /** Choices of one content for different programs (`mc:AlternateContent`), innermost last. */
  readonly alternatives: { met: number; pictures: number; text: boolean; drawn: boolean }[] = []
  /** Depths of the open table rows and cells, innermost last. */
  readonly frames: number[] = []
  /** The element that the `w:rPr` at hand belongs to. */
  propertiesOf = ''
  /** A form's check box, until its definition ends. */
  checkbox: string | null = null
  /** The size of the drawing at hand. */
  size: Attributes = {}
  private readonly trail: OriginTrail | null
  private depth = 0
  private skip: { readonly depth: number; readonly reason: LeftReason } | null = null

  constructor(readonly part: string, private readonly context: StoryContext) {
    this.paragraphs = new Paragraphs(context.numbering, context.styles, this.tables)
    this.look = new RunLook(context.styles)
    this.revisions = new RevisionState(context.reading)
    this.losses = context.losses
    this.trail = context.origins ? new OriginTrail(part) : null
  }

  /** Characters met in all stories so far. */
  get met(): number {
    return this.context.book.met
  }

  /** Whether a paragraph here is left out with its number. */
  get silent(): boolean {
    return this.skip !== null || this.revisions.reason(false) !== null
  }

  /** What was read, once the pass is over. */
  finish(): readonly RawParagraph[] {
    return this.paragraphs.finish()
  }

  open(name: string, at: Attributes, parent: string, end: number): void {
    this.depth++
    this.trail?.open(end)
    if (this.skip === null || name === 'w:p' || name === 'w:fldChar') OPEN.get(name)?.(this, at, parent)
    else this.revisions.shift(name, 1)
    if (parent === 'w:rPr') this.runProperty(name, at)
  }

  close(name: string): void {
    if (this.skip?.depth === this.depth) this.skip = null
    this.depth--
    if (this.skip === null || name === 'w:p') CLOSE.get(name)?.(this)
    else this.revisions.shift(name, -1)
    this.trail?.close()
  }

  text(value: string, parent: string): void {
    const struck = parent === 'w:delText'
    if (!struck && parent !== 'w:t') {
      if (parent === 'm:t' && !this.silent) this.math.write(value)
      return
    }
    const { book, losses } = this.context
    book.met += value.length
    const kind = this.skip?.reason === 'alternative' ? null : this.revisions.kind(struck)
    if (kind !== null) losses.revised[kind] += value.length
    const reason = this.skip?.reason ?? this.revisions.reason(struck)
    if (reason !== null) {
      book.leave(this.part, reason, value.length)
      losses.left(reason, value)
    } else if (this.math.active) this.math.write(value, value.length)
    else this.write(value, value.length, struck, value.length)
  }

  /** Adds text to the paragraph at hand; `counted` of its characters are the ledger's, `own` stand as they are in the element at hand. */
  write(text: string, counted: number, struck = false, own = 0): void {
    if (text === '') return
    this.paragraphs.write(text, counted, this.look.marks(this.paragraphs.current?.style ?? null) | this.revisions.marks(struck), this.fields.code, this.trail?.here(own))
  }

  /** Adds a sign that is no character in the file: a tab, a symbol. */
  sign(text: string): void {
    if (!this.silent) this.write(text, 0)
  }

  /** Adds the sign of a form field, which is defined inside the field's code and printed all the same. */
  formSign(text: string): void {
    if (!this.silent && text !== '') this.paragraphs.write(text, 0, 0, -1, this.trail?.here(0))
  }

  /** Leaves out the element at hand, or the one open at `depth`, with all that is in it. */
  leave(reason: LeftReason, depth = this.depth): void {
    this.skip ??= { depth, reason }
  }

  /** A row or cell begins; a tracked change on it concerns all that is in it. */
  openFrame(): void {
    this.frames.push(this.depth)
  }

  private runProperty(name: string, at: Attributes): void {
    if (this.skip !== null) return
    if (this.propertiesOf === 'w:r') this.look.property(name, at)
    else if (this.propertiesOf === 'w:pPr' && this.revisions.removes(name)) {
      const paragraph = this.paragraphs.current
      if (paragraph) paragraph.joins = true
    }
  }
}
