import type { Block, Contract, Span } from '../../contract/types'
import type { DocxBlock } from '../../extractors/docx-model'

/** A paragraph longer than this, in UTF-16 units, is drawn in parts: a browser lays out one of a million for seconds, and again for every light on it. */
const LONGEST = 8_000
/** A part ends behind white space or a Chinese full stop that stands this near to its longest end; else anywhere. */
const NEAR = 400
/** How much text is laid out together, in UTF-16 units: some five pages, more than a screen shows. */
const SHEAF = 16_000

/** The id of the element that shows piece `key` of a sheet: browsers keep a table of ids, so none of ours is made. */
export const pieceId = (key: string): string => `piece-${key}`

/** A stretch of a plain text that is one element on the sheet. */
export interface PaperPart extends Span {
  /** What `pieceId` makes the element's id of. */
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

/** Laid out together where that is not too much: what follows each other, in order; `size` of one in UTF-16 units. */
function sheaves<One>(all: Iterable<One>, size: (one: One) => number): readonly (readonly One[])[] {
  const made: One[][] = []
  let room = 0
  for (const one of all) {
    const wants = size(one)
    if (made.length === 0 || wants > room) {
      made.push([])
      room = SHEAF
    }
    made.at(-1)?.push(one)
    room -= wants
  }
  return made
}

/** All parts of a plain text in order, in sheaves that a browser may lay out one by one. */
export function sheavesOf(contract: Contract): readonly (readonly PaperPart[])[] {
  return sheaves(contract.blocks.flatMap((_, at) => partsOf(contract, at)), ({ start, end }) => end - start)
}

/** A block of a DOCX and its number in the model. */
export interface Placed { readonly block: DocxBlock; readonly at: number }

/** What an element costs a browser beside its letters, in letters: paragraphs of a word each are many on a screen, too. */
const ELEMENT = 20

const sizeOf = ({ block }: Placed): number => block.runs.reduce((sum, { text }) => sum + text.length + ELEMENT, ELEMENT)

/** The outermost table that a block stands in. */
function outermost({ block }: Placed): number | undefined {
  let place = block.table
  while (place?.outer) place = place.outer
  return place?.table
}

/** Blocks of a DOCX in order, in sheaves that a browser may lay out one by one; a table stays whole. */
export function docxSheavesOf(blocks: readonly Placed[]): readonly (readonly Placed[])[] {
  const wholes: Placed[][] = []
  let before: number | undefined
  for (const placed of blocks) {
    const table = outermost(placed)
    if (table !== undefined && table === before) wholes.at(-1)?.push(placed)
    else wholes.push([placed])
    before = table
  }
  return sheaves(wholes, (whole) => whole.reduce((sum, placed) => sum + sizeOf(placed), 0)).map((sheaf) => sheaf.flat())
}
