/** Why characters of the file are not in the text. Each is accounted, not lost. */
export type LeftReason =
  /** Tracked: deleted in the reading "accepted", inserted in the reading "original", moved away in either. */
  | 'deleted' | 'inserted' | 'moved'
  /** The same content stored a second time for older programs (`mc:AlternateContent`). */
  | 'alternative'
  /** A header or footer that only says again what the text says. */
  | 'repeated'
  | 'page-number'
  /** What Word keeps and shows nowhere on the page. */
  | 'field-code' | 'note-separator' | 'building-block' | 'unused-part'
  /** Reading aids above the characters (`w:rt`). */
  | 'ruby'
  /** Shown beside the text, and no part of the contract. */
  | 'comment'
  | 'damaged'

/** Characters of one part that were left out for one reason. */
export interface Left { readonly part: string; readonly reason: LeftReason; readonly characters: number }

/** Every character of `w:t` and `w:delText` in the package: `total` = `read` + all of `left`. In UTF-16 units. */
export interface Ledger { readonly total: number; readonly read: number; readonly left: readonly Left[] }

/** Keeps the account while parts are read. What was met is counted apart from what became of it, so that a gap would show. */
export class LedgerBook {
  private readonly pages = new Map<string, Map<LeftReason, number>>()
  private readTotal = 0
  /** Characters met so far. */
  met = 0

  read(characters: number): void {
    this.readTotal += characters
  }

  leave(part: string, reason: LeftReason, characters: number): void {
    if (characters === 0) return
    const page = this.pages.get(part) ?? new Map<LeftReason, number>()
    this.pages.set(part, page.set(reason, (page.get(reason) ?? 0) + characters))
  }

  close(): Ledger {
    const left = [...this.pages].flatMap(([part, reasons]) => Array.from(reasons, ([reason, characters]) => ({ part, reason, characters })))
    return { total: this.met, read: this.readTotal, left }
  }
}
