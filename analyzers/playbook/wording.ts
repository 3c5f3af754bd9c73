/**
 * A house's wording: literal text, in which `…` stands for a gap of at most 40 characters. It is searched for part by part and never made
 * a regular expression, so that no wording can be slow.
 */

const GAP = '…'
/** UTF-16 units between two parts. */
const WIDEST = 40
const MOST_PARTS = 6

function partsOf(wording: string): string[] {
  return wording.toLowerCase().split(GAP).map((part) => part.trim())
}

/** Whether a wording says too little to be looked for: empty parts, a single letter, or too many gaps. */
export function badWording(wording: string): boolean {
  const parts = partsOf(wording)
  return parts.length > MOST_PARTS || parts.some((part) => part === '') || parts.join('').length < 2
}

/**
 * Whether the wording stands in a text, in one piece or with short gaps. Linear in the text.
 * @param lower the text in lower case
 */
export function stands(wording: string, lower: string): boolean {
  const [first, ...rest] = partsOf(wording)
  if (!first) return false
  /** Where the part before may end, ascending. */
  let ends = everyEnd(lower, first, 0)
  for (const part of rest) {
    const reached: number[] = []
    let at = 0
    for (const end of everyEnd(lower, part, 0)) {
      const start = end - part.length
      // The nearest end before this part's beginning is the one to measure from.
      while (at + 1 < ends.length && (ends[at + 1] as number) <= start) at++
      const before = ends[at]
      if (before !== undefined && before <= start && start - before <= WIDEST) reached.push(end)
    }
    ends = reached
  }
  return ends.length > 0
}

function everyEnd(text: string, part: string, from: number): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) ends.push(at + part.length)
  return ends
}
