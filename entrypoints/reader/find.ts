import type { Contract, Span } from '../../contract/types'

/** More hits than anybody steps through. */
const LIMIT = 2_000

/** Where the words stand in the contract's text, without regard to case. The text is canonical, so the words are folded by `normalize` too. */
export function hitsOf({ text }: Contract, words: string): Span[] {
  const needle = words.normalize('NFKC').trim().toLowerCase()
  const hits: Span[] = []
  if (needle === '') return hits
  const hay = text.toLowerCase()
  // A few letters change their length in lower case; then the offsets would not be those of the text.
  const source = hay.length === text.length ? hay : text
  for (let at = source.indexOf(needle); at >= 0 && hits.length < LIMIT; at = source.indexOf(needle, at + needle.length)) hits.push({ start: at, end: at + needle.length })
  return hits
}

const FOUND = 'leakproof-found'

/**
 * Shows what was found. Painted and not selected: a selection would take the focus out of the field that the words are typed in.
 * @param ranges [] takes the paint away
 */
export function markFound(ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(FOUND)
  else CSS.highlights.set(FOUND, new Highlight(...ranges))
}
