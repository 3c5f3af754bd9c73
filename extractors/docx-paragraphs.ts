import type { Label, Numbering } from './docx-numbering'
import type { Origin } from './docx-origins'
import type { Styles } from './docx-styles'
import type { Cell, Tables } from './docx-tables'

/** A stretch as it was met: `counted` of its characters are the ledger's; `code` names the field whose code it stands in, or -1. */
export interface RawRun { text: string; counted: number; readonly marks: number; readonly code: number; readonly origins?: Origin[] }

/** A paragraph as it was met, before fields are settled and lines are joined. */
export interface RawParagraph {
  readonly lines: RawRun[][]
  readonly label: Label | null
  readonly heading: number | null
  readonly style: string | null
  readonly cell: Cell | null
  readonly note: string | null
}

/** A paragraph that is being read. `dead`: it stands in what is left out and takes no number. `joins`: its mark is gone, so it goes on in the next. */
export interface OpenParagraph {
  readonly dead: boolean
  style: string | null
  numId: string | null
  ilvl: number | null
  outline: number | null
  joins: boolean
  lines: RawRun[][]
  /** Paragraphs of text boxes that are anchored here; they follow. */
  readonly boxes: RawParagraph[]
}

/** Follows the paragraphs of one story; those of text boxes stand inside others and come after them. */
export class Paragraphs {
  readonly done: RawParagraph[] = []
  private readonly open: OpenParagraph[] = []
  /** What paragraphs without a mark leave to the next one, by container: body, cell, text box, note. */
  private readonly carries: (OpenParagraph | null)[] = [null]
  note: string | null = null

  constructor(private readonly numbering: Numbering, private readonly styles: Styles, private readonly tables: Tables) {}

  get current(): OpenParagraph | undefined {
    return this.open[this.open.length - 1]
  }

  begin(dead: boolean): OpenParagraph {
    const paragraph: OpenParagraph = { dead, style: null, numId: null, ilvl: null, outline: null, joins: false, lines: [[]], boxes: [] }
    this.open.push(paragraph)
    return paragraph
  }

  write(text: string, counted: number, marks: number, code: number, origin?: Omit<Origin, 'at'>): void {
    const paragraph = this.current ?? this.begin(false)
    const line = paragraph.lines[paragraph.lines.length - 1] as RawRun[]
    const last = line[line.length - 1]
    if (last && last.marks === marks && last.code === code) {
      if (origin) last.origins?.push({ ...origin, at: last.text.length })
      last.text += text
      last.counted += counted
    } else line.push({ text, counted, marks, code, ...(origin ? { origins: [{ ...origin, at: 0 }] } : {}) })
  }

  breakLine(): void {
    this.current?.lines.push([])
  }

  end(): void {
    const paragraph = this.open.pop()
    if (!paragraph || paragraph.dead) return
    const at = this.carries.length - 1
    const carry = this.carries[at]
    if (carry) {
      const [first, ...rest] = paragraph.lines
      const last = carry.lines[carry.lines.length - 1] as RawRun[]
      last.push(...(first ?? []))
      paragraph.lines = [...carry.lines, ...rest]
      paragraph.boxes.unshift(...carry.boxes)
      this.carries[at] = null
    }
    if (paragraph.joins) this.carries[at] = paragraph
    else this.emit(paragraph, this.numbering.next({ numId: paragraph.numId, ilvl: paragraph.ilvl, style: paragraph.style }))
  }

  openContainer(): void {
    this.carries.push(null)
  }

  /** Ends a container; a paragraph that would go on beyond it ends with it. */
  closeContainer(): void {
    const carry = this.carries.pop()
    if (carry) this.emit(carry, null)
    if (this.carries.length === 0) this.carries.push(null)
  }

  /** Ends the story: what is still open counts as ended. */
  finish(): readonly RawParagraph[] {
    while (this.open.length > 0) this.end()
    while (this.carries.length > 1) this.closeContainer()
    this.closeContainer()
    return this.done
  }

  private emit(paragraph: OpenParagraph, label: Label | null): void {
    const { outline, style, lines, boxes } = paragraph
    const heading = outline === null ? this.styles.headingOf(style) : outline >= 0 && outline < 9 ? outline + 1 : null
    const target = this.current?.boxes ?? this.done
    target.push({ lines, label, heading, style, cell: this.tables.cell, note: this.note }, ...boxes)
  }
}
