import type { SourceSpan, BuiltText } from '../../contract/text-builder'
import type { Span } from '../../contract/types'

/** The way back from canonical text to pieces as plain numbers, so that it may cross from a worker to the page. */
export interface OffsetTable {
  /** By canonical offset: the piece it came from, -1 for text without a source. */
  readonly pieces: Int32Array<ArrayBuffer>
  /** By canonical offset: the UTF-16 offset in that piece. */
  readonly offsets: Int32Array<ArrayBuffer>
}

export function offsetTable(built: BuiltText): OffsetTable {
  const pieces = new Int32Array(built.text.length).fill(-1)
  const offsets = new Int32Array(built.text.length)
  for (let at = 0; at < pieces.length; at++) {
    const source = built.toSource({ start: at, end: at + 1 })[0]
    if (!source) continue
    pieces[at] = source.piece
    offsets[at] = source.start
  }
  return { pieces, offsets }
}

/** As `BuiltText.toSource`: the source stretches of a span, in order. */
export function sourcesOf(table: OffsetTable, span: Span): SourceSpan[] {
  const found: { piece: number; start: number; end: number }[] = []
  for (let at = Math.max(0, span.start); at < Math.min(span.end, table.pieces.length); at++) {
    const piece = table.pieces[at] as number
    if (piece < 0) continue
    const offset = table.offsets[at] as number
    const last = found[found.length - 1]
    if (last && last.piece === piece) last.end = Math.max(last.end, offset + 1)
    else found.push({ piece, start: offset, end: offset + 1 })
  }
  return found
}
