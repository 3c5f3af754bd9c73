import type { BuiltText } from '../contract/text-builder'
import type { Notice, Span } from '../contract/types'

/** One piece of the builder: a stretch of a text node as it was when it was read. */
export interface Piece {
  readonly node: Text
  readonly offset: number
  readonly source: string
}

/** Clipped text shorter than this is the page's own business (labels for screen readers). */
const SUBSTANTIAL = 40
/** Places named in the notice. */
const PLACES = 20

interface Place {
  /** The first piece of a passage that was read, or the piece before which one was left out. */
  readonly piece: number
  /** Pieces of the passage that was read; 0: it was left out. */
  readonly count: number
}

/**
 * Text that the page holds and nobody sees. Inside a sentence it is left out, because the sentence must say what it says to
 * the eye; a paragraph of its own is read in its place. Both are named in the notice.
 */
export class UnseenText {
  private readonly places: Place[] = []
  private pending: { readonly piece: Piece; readonly clipped: boolean; readonly before: number }[] = []
  private seen = false

  /** A text that cannot be seen, in the paragraph at hand. `before`: the index that the next piece will have. */
  add(piece: Piece, clipped: boolean, before: number): void {
    this.pending.push({ piece, clipped, before })
  }

  /** The paragraph at hand has text that is seen. */
  visible(): void {
    this.seen = true
  }

  /** The paragraph ends: hidden text is read with `append` when there is no other, starting with piece `next`. */
  settle(append: (piece: Piece) => void, next: number): void {
    const { pending, seen } = this
    this.pending = []
    this.seen = false
    if (pending.length === 0) return
    const length = pending.reduce((sum, { piece }) => sum + piece.source.trim().length, 0)
    if (length < SUBSTANTIAL && pending.every(({ clipped }) => clipped)) return
    if (seen) {
      const before = new Set(pending.map((one) => one.before))
      for (const piece of before) this.places.push({ piece, count: 0 })
      return
    }
    for (const { piece } of pending) append(piece)
    this.places.push({ piece: next, count: pending.length })
  }

  /** The notice: each passage, or the two characters between which one was left out. */
  notices(built: BuiltText, pieces: readonly Piece[]): Notice[] {
    if (this.places.length === 0) return []
    const evidence = this.places.slice(0, PLACES).map(({ piece, count }): Span => {
      const start = Math.min(built.toText(piece, 0), built.text.length)
      if (count === 0) return { start: Math.max(0, start - 1), end: Math.min(start + 1, built.text.length) }
      const last = pieces[piece + count - 1]?.source.trimEnd().length ?? 1
      return { start, end: Math.min(built.toText(piece + count - 1, Math.max(0, last - 1)) + 1, built.text.length) }
    })
    return [{ code: 'hidden-text', evidence }]
  }
}
