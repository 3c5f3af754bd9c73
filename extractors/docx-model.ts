import type { Block } from '../contract/types'
import type { Origin } from './docx-origins'

/** What tracked changes have to do with a stretch of text. */
export type Revision = 'inserted' | 'deleted' | 'moved'

/** A stretch of text in one style. Links are plain text; nothing here is markup. A run of `\n` alone is a line break that ends no paragraph. */
export interface DocxRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  readonly hidden?: true
  readonly revision?: Revision
  /** Where its text stands in the file, stretch by stretch; only when asked for. */
  readonly origins?: readonly Origin[]
}

/** Where a block stands in a table: table number in the document, row, cell in that row, first grid column; all 0-based. */
export interface TablePlace {
  readonly table: number
  readonly row: number
  readonly cell: number
  readonly column: number
  /** Grid columns and rows that the cell covers, when more than one. */
  readonly span?: number
  readonly rows?: number
  /** The cell that the table itself stands in. */
  readonly outer?: TablePlace
}

/** A paragraph as the reader page renders it. */
export interface DocxBlock {
  readonly kind: Block['kind']
  /** Headings: 1 to 9. List items: depth from 0. */
  readonly level?: number
  /** The automatic number Word prints before the text ("第一条", "1.2"). Absent for bullets. */
  readonly label?: string
  readonly runs: readonly DocxRun[]
  readonly table?: TablePlace
  /** A footnote or endnote, moved to the end of the document. */
  readonly note?: true
  /** Where it stands when not in the text itself. Headers and footers follow the text; comments are shown and not reviewed. */
  readonly part?: 'header' | 'footer' | 'comment'
  /** A comment's author. */
  readonly author?: string
}

/** What the reader page shows: an allow-list of paragraphs, headings, items and cells with runs. */
export interface DocxModel { readonly blocks: readonly DocxBlock[]; readonly tables: number }

/** Characters under tracked changes in the whole file, whichever way it was read. */
export interface Revisions { readonly inserted: number; readonly deleted: number; readonly moved: number }

/** Marks of a run in one number, so that equal styles are equal numbers. */
export const MARK = { bold: 1, italic: 2, underline: 4, strike: 8, hidden: 16, inserted: 32, deleted: 64, moved: 128 } as const

const STYLES = new Map<number, Omit<DocxRun, 'text'>>()

/** The style that a run's marks stand for. */
export function styleOf(marks: number): Omit<DocxRun, 'text'> {
  let style = STYLES.get(marks)
  if (!style) {
    const on = (mark: number): boolean => (marks & mark) !== 0
    style = {
      ...(on(MARK.bold) ? { bold: true as const } : {}),
      ...(on(MARK.italic) ? { italic: true as const } : {}),
      ...(on(MARK.underline) ? { underline: true as const } : {}),
      ...(on(MARK.strike) ? { strike: true as const } : {}),
      ...(on(MARK.hidden) ? { hidden: true as const } : {}),
      ...(on(MARK.deleted) ? { revision: 'deleted' as const } : on(MARK.moved) ? { revision: 'moved' as const } : on(MARK.inserted) ? { revision: 'inserted' as const } : {}),
    }
    STYLES.set(marks, style)
  }
  return style
}
