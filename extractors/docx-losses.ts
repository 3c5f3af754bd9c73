import type { Unread } from '../contract/types'
import type { LeftReason } from './docx-ledger'
import type { Attributes } from './docx-xml'

/** A picture this large (an eighth of an A4 page, in square EMU) may be a scanned page; smaller ones are logos and stamps. */
const PICTURE_AREA = (7_560_000 * 10_692_000) / 8
const EMU_PER_POINT = 12_700

/** What a reader calls a part, by its name in the package. */
function kindOf(part: string): Unread['what'] {
  const [kind] = /header|footer|footnote|endnote|comment/.exec(part) ?? ['']
  if (kind === '') return 'clause-numbers'
  return kind === 'endnote' ? 'footnote' : (kind as 'header' | 'footer' | 'footnote' | 'comment')
}

/** What a file holds and the reading leaves out, in characters or pieces. */
export class Losses {
  /** Characters under tracked changes, whichever reading. */
  readonly revised = { inserted: 0, deleted: 0, moved: 0 }
  imported = 0
  /** Equations of an editor of their own, and diagrams: drawn, their text kept elsewhere. */
  formulas = 0
  diagrams = 0
  comments = 0
  /** Names of parts that could not be read. */
  readonly damaged: string[] = []
  /** Pictures met, of any size. */
  seen = 0
  private deleted = 0
  private inserted = 0
  private moved = ''
  private pictures = 0

  /** Takes characters that were left out. */
  left(reason: LeftReason, text: string): void {
    if (reason === 'deleted') this.deleted += text.length
    else if (reason === 'inserted') this.inserted += text.length
    else if (reason === 'moved') this.moved += text
  }

  /** Notes a picture by the attributes of its `wp:extent` or of its VML shape. */
  picture(size: Attributes): void {
    this.seen++
    const style = size['style'] ?? ''
    const points = (name: string): number => Number(new RegExp(`(?:^|;)${name}:([0-9.]{1,10})pt`).exec(style)?.[1] ?? 0) * EMU_PER_POINT
    const area = (Number(size['cx']) || points('width')) * (Number(size['cy']) || points('height'))
    if (area >= PICTURE_AREA) this.pictures++
  }

  /** What people are told, one entry for each kind; `text` is what was read. Pictures too small to hold a page are not named. */
  unread(text: string, original: boolean): Unread[] {
    const entries: Unread[] = []
    const add = (amount: number, what: Unread['what'], reason: Unread['reason']): void => { if (amount > 0) entries.push({ what, where: '', reason }) }
    // What was moved stands elsewhere in the text, unless the other end of the move is gone.
    const vanished = this.moved !== '' && !text.replace(/\s/g, '').includes(this.moved.replace(/\s/g, '')) ? this.moved.length : 0
    add(this.deleted + (original ? 0 : vanished), 'deleted-text', 'hidden')
    add(this.inserted + (original ? vanished : 0), 'inserted-text', 'hidden')
    add(this.imported, 'imported-part', 'not-supported')
    add(this.formulas, 'formula', 'not-supported')
    add(this.diagrams, 'image', 'not-supported')
    add(this.pictures, 'image', 'no-text-layer')
    for (const name of this.damaged) entries.push({ what: kindOf(name), where: name, reason: 'damaged' })
    add(this.comments, 'comment', 'not-contract-text')
    return entries
  }
}
