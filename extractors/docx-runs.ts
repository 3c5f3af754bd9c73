import { MARK } from './docx-model'
import type { Styles } from './docx-styles'
import { isOn, type Attributes } from './docx-xml'

/** Half-points; smaller type is not seen on paper. */
const SMALLEST = 3

const SWITCHES: Readonly<Record<string, number>> = { 'w:b': MARK.bold, 'w:i': MARK.italic, 'w:strike': MARK.strike, 'w:dstrike': MARK.strike }

/** The look of the run at hand, from its own properties and its styles. */
export class RunLook {
  private own = 0
  private vanish: boolean | null = null
  private style: string | null = null
  private known = -1

  constructor(private readonly styles: Styles) {}

  /** A run begins. */
  reset(): void {
    this.own = 0
    this.vanish = null
    this.style = null
    this.known = -1
  }

  /** Takes a child of the run's `w:rPr`. */
  property(name: string, at: Attributes): void {
    this.known = -1
    const mark = SWITCHES[name]
    if (mark !== undefined) this.own = isOn(at) ? this.own | mark : this.own & ~mark
    else if (name === 'w:u') this.own = isOn(at) ? this.own | MARK.underline : this.own & ~MARK.underline
    else if (name === 'w:vanish') this.vanish = isOn(at)
    else if (name === 'w:rStyle') this.style = at['val'] ?? null
    else if (name === 'w:sz' && Number(at['val']) <= SMALLEST) this.vanish ??= true
  }

  /** The run's marks, in a paragraph of this style. */
  marks(paragraphStyle: string | null): number {
    if (this.known < 0) {
      const hidden = this.vanish ?? (this.styles.isHidden(this.style) || this.styles.isHidden(paragraphStyle))
      this.known = this.own | (hidden ? MARK.hidden : 0)
    }
    return this.known
  }
}

/** The two readings of a file with tracked changes. */
export type RevisionReading = 'accepted' | 'original'

/** Follows tracked changes: which of them stand around the place at hand, and what that means in this reading. */
export class RevisionState {
  private inserted = 0
  private deleted = 0
  private movedFrom = 0
  private movedTo = 0

  constructor(private readonly reading: RevisionReading) {}

  shift(name: string, by: 1 | -1): void {
    if (name === 'w:ins') this.inserted += by
    else if (name === 'w:del') this.deleted += by
    else if (name === 'w:moveFrom') this.movedFrom += by
    else if (name === 'w:moveTo') this.movedTo += by
  }

  /** Whether a mark, row or cell with this change on it is gone in this reading. */
  removes(name: string): boolean {
    return this.reading === 'accepted' ? name === 'w:del' || name === 'w:moveFrom' || name === 'w:cellDel' : name === 'w:ins' || name === 'w:moveTo' || name === 'w:cellIns'
  }

  /** Why text here is left out, or null. `struck`: it stands in `w:delText`. */
  reason(struck: boolean): 'deleted' | 'inserted' | 'moved' | null {
    if (this.reading === 'accepted') return this.deleted > 0 || (struck && this.movedFrom === 0) ? 'deleted' : this.movedFrom > 0 ? 'moved' : null
    return this.inserted > 0 ? 'inserted' : this.movedTo > 0 ? 'moved' : null
  }

  /** The kind of change on text here, for the account of the whole file. */
  kind(struck: boolean): 'deleted' | 'inserted' | 'moved' | null {
    if (this.deleted > 0) return 'deleted'
    if (this.movedFrom > 0 || this.movedTo > 0) return 'moved'
    return struck ? 'deleted' : this.inserted > 0 ? 'inserted' : null
  }

  /** What is marked on text that is read. */
  marks(struck: boolean): number {
    const kind = this.inserted === 0 && this.deleted === 0 && this.movedFrom === 0 && this.movedTo === 0 && !struck ? null : this.kind(struck)
    return kind === null ? 0 : MARK[kind]
  }
}
