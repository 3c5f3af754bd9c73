import { foldLookAlikes, foldUnit, isCjk, isTagLead } from './folding'
import type { Block, Span } from './types'

/** A stretch of one source piece: a DOM text node, a PDF text item, a whole plain text. */
export interface SourceSpan extends Span {
  /** Index of the piece, in the order the pieces were given to the builder. */
  readonly piece: number
}

/** Canonical text with the way back. Offsets are UTF-16 units on both sides. */
export interface BuiltText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Words in which letters of another script stood for Latin ones; `text` has the Latin letters. */
  readonly lookAlikes: readonly Span[]
  /** The source stretches a canonical span was made from, in order; [] for text without a source (automatic numbers). */
  toSource(span: Span): SourceSpan[]
  /** The canonical offset of a source position, or of the first kept character after it. */
  toText(piece: number, offset: number): number
}

const SPACE = 0x20
const HYPHEN = 0x2d
const NO_SOURCE = -1
/** A hyphen at a line's end belongs to the word after these: "non-|disclosure" keeps it, "indem-|nify" does not. */
const KEEPS_HYPHEN = /(?:^|[^a-z])(?:non|self|co|sub|third|well|long|short|full|part|pre|post|cross|re|ex|anti|multi|inter|so|on|in|up|to|by|of|and)-$/i

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f)
}

/**
 * Puts source strings together into canonical text. Whitespace collapses to one space and is dropped at a block's edges;
 * characters fold by `foldUnit`. Call `openBlock` before the first piece of each paragraph.
 */
export class TextBuilder {
  private units = new Uint16Array(1 << 14)
  private length = 0
  private sourceOf = new Int32Array(1 << 14)
  private sourceLength = 0
  private pieceStarts: number[] = []
  private blocks: Block[] = []
  private open: { kind: Block['kind']; page: number | undefined; start: number } | null = null
  private pendingSpace = NO_SOURCE - 1
  private pendingLine = false
  /** The unit before was the first half of a tag character, whose second half may begin the next piece. */
  private tagged = false

  /** Starts a paragraph, heading, list item or cell; closes the one before. */
  openBlock(kind: Block['kind'], page?: number): void {
    this.closeBlock()
    this.open = { kind, page, start: -1 }
  }

  /** Ends the current block; empty ones leave no trace. */
  closeBlock(): void {
    const open = this.open
    this.open = null
    this.pendingSpace = NO_SOURCE - 1
    this.pendingLine = false
    if (!open || open.start < 0 || open.start === this.length) return
    this.blocks.push({ kind: open.kind, start: open.start, end: this.length, ...(open.page === undefined ? {} : { page: open.page }) })
  }

  /** Adds a source string to the current block; returns the piece's index. */
  append(source: string): number {
    const base = this.sourceLength
    this.pieceStarts.push(base)
    this.sourceLength += source.length
    for (let i = 0; i < source.length; i++) {
      const unit = source.charCodeAt(i)
      const tail = this.tagged && unit >> 10 === 0x37
      this.tagged = isTagLead(unit)
      if (tail || this.tagged) continue
      const folded = foldUnit(unit)
      if (folded === ' ' || unit === SPACE) this.space(base + i)
      else if (folded === null) this.put(unit, base + i)
      else for (let k = 0; k < folded.length; k++) this.put(folded.charCodeAt(k), base + i)
    }
    return this.pieceStarts.length - 1
  }

  /** Adds text that no source shows as characters (an automatic clause number); it can be read but not located. */
  synthetic(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === SPACE) this.space(NO_SOURCE)
      else this.put(unit, NO_SOURCE)
    }
  }

  /**
   * A line ended without a paragraph ending. Between ideographs nothing is written; after a hyphen that splits a word
   * the hyphen goes; else one space.
   */
  lineBreak(): void {
    this.pendingLine = true
  }

  build(): BuiltText {
    this.closeBlock()
    const units = this.units.subarray(0, this.length)
    const lookAlikes = foldLookAlikes(units)
    const { sourceLength } = this
    const sourceOf = this.sourceOf.slice(0, this.length)
    const starts = Int32Array.from(this.pieceStarts)
    const pieceAt = (offset: number): number => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      return low
    }
    return {
      text: decode(units),
      blocks: this.blocks,
      lookAlikes,
      toSource(span) {
        const found: { piece: number; start: number; end: number }[] = []
        for (let i = Math.max(0, span.start); i < Math.min(span.end, sourceOf.length); i++) {
          const at = sourceOf[i] as number
          if (at < 0) continue
          const last = found[found.length - 1]
          if (last) {
            const base = starts[last.piece] as number
            const limit = last.piece + 1 < starts.length ? (starts[last.piece + 1] as number) : sourceLength
            if (at >= base && at < limit) { last.end = Math.max(last.end, at - base + 1); continue }
          }
          const piece = pieceAt(at)
          const base = starts[piece] as number
          found.push({ piece, start: at - base, end: at - base + 1 })
        }
        return found
      },
      toText(piece, offset) {
        const target = (starts[piece] ?? sourceLength) + offset
        let low = 0
        let high = sourceOf.length
        while (low < high) {
          const middle = (low + high) >> 1
          let probe = middle
          while (probe < high && (sourceOf[probe] as number) < 0) probe++
          if (probe === high) high = middle
          else if ((sourceOf[probe] as number) < target) low = probe + 1
          else high = middle
        }
        while (low < sourceOf.length && (sourceOf[low] as number) < 0) low++
        return low
      },
    }
  }

  private space(source: number): void { if (this.pendingSpace === NO_SOURCE - 1) this.pendingSpace = source }

  private put(unit: number, source: number): void {
    if (!this.open) this.open = { kind: 'paragraph', page: undefined, start: -1 }
    if (this.open.start < 0) {
      if (this.length > 0) this.write(0x0a, NO_SOURCE)
      this.open.start = this.length
    } else if (this.pendingLine) this.joinLines(unit)
    else if (this.pendingSpace !== NO_SOURCE - 1) this.write(SPACE, this.pendingSpace)
    this.pendingSpace = NO_SOURCE - 1
    this.pendingLine = false
    this.write(unit, source)
  }

  private joinLines(next: number): void {
    const last = this.units[this.length - 1] as number
    if (isCjk(last) && isCjk(next)) return
    if (last === HYPHEN && isLetter(next) && next > 0x5a && isLetter(this.units[this.length - 2] ?? 0)) {
      if (!KEEPS_HYPHEN.test(decode(this.units.subarray(Math.max(0, this.length - 16), this.length)))) this.length--
      return
    }
    this.write(SPACE, NO_SOURCE)
  }

  private write(unit: number, source: number): void {
    if (this.length === this.units.length) {
      this.units = grown(this.units, new Uint16Array(this.length * 2))
      this.sourceOf = grown(this.sourceOf, new Int32Array(this.length * 2))
    }
    this.sourceOf[this.length] = source
    this.units[this.length++] = unit
  }
}

function grown<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from)
  return into
}

function decode(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[])
  return text
}
