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

/** Selects ranges as a reader's own selection: the browser shows it, and it can be copied. */
export function select(ranges: readonly Range[]): void {
  const selection = document.getSelection()
  const [first, last] = [ranges[0], ranges[ranges.length - 1]]
  if (!selection || !first || !last) return
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}
