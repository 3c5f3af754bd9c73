import type { Block, Contract, Span } from '../../contract/types'

/** A paragraph longer than this, in UTF-16 units, is drawn in parts: a browser lays out one of a million for seconds, and again for every light on it. */
const LONGEST = 8_000
/** A part ends behind white space or a Chinese full stop that stands this near to its longest end; else anywhere. */
const NEAR = 400
/** How much text is laid out together, in UTF-16 units: some five pages, more than a screen shows. */
const SHEAF = 16_000

/** A stretch of a plain text that is one element on the sheet. */
export interface PaperPart extends Span {
  /** The element's `data-piece`. */
  readonly key: string
  readonly kind: Block['kind']
  /** It continues the part before. */
  readonly goesOn: boolean
}

function endOf(text: string, start: number, end: number): number {
  const most = start + LONGEST
  if (end <= most) return end
  for (let at = most; at > most - NEAR; at--) if (/[\s。；]/.test(text.charAt(at - 1))) return at
  return most
}

/** Block number `at` in the parts that it is drawn in: itself, or stretches of it in order. */
export function partsOf({ blocks, text }: Contract, at: number): readonly PaperPart[] {
  const block = blocks[at]
  const parts: PaperPart[] = []
  for (let start = block?.start ?? 0; block && start < block.end;) {
    const end = endOf(text, start, block.end)
    parts.push({ key: parts.length === 0 ? String(at) : `${at}+${parts.length}`, kind: block.kind, goesOn: parts.length > 0, start, end })
    start = end
  }
  return parts
}

/** All parts of a text in order, in sheaves that a browser may lay out one by one. */
export function sheavesOf(contract: Contract): readonly (readonly PaperPart[])[] {
  const sheaves: PaperPart[][] = []
  let from = -Infinity
  for (let at = 0; at < contract.blocks.length; at++) {
    for (const part of partsOf(contract, at)) {
      if (part.end - from > SHEAF) {
        sheaves.push([])
        from = part.start
      }
      sheaves.at(-1)?.push(part)
    }
  }
  return sheaves
}
