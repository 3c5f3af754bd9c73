import type { Span } from '../contract/types'

/** What of a span lies outside all of `covering`, in order. Translucent washes would add up where two findings share a sentence. */
export function outside(span: Span, covering: readonly Span[]): Span[] {
  let left: Span[] = [span]
  for (const { start, end } of covering) {
    left = left.flatMap((piece) => {
      if (end <= piece.start || piece.end <= start) return [piece]
      return [{ start: piece.start, end: start }, { start: end, end: piece.end }].filter((rest) => rest.start < rest.end)
    })
  }
  return left
}
