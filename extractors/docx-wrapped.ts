import { clauseLabel } from '../contract/labels'
import type { ReadBlock } from './docx-blocks'

/**
 * Files made from a printout or a mail hold one paragraph for each printed line. They are told by their shape: many
 * lines of nearly one width, hardly any longer, and full lines that end in mid-sentence.
 */

const FEWEST_LINES = 12
/** A wrapped line is at least this share of the usual width. */
const FULL = 0.82
/** How many of the full lines must end in mid-sentence. */
const OPEN_ENDS = 0.5
/** How many lines may be longer than the usual width. */
const BEYOND = 0.03

const HAN = /[㐀-鿿]/
const ENDS_SENTENCE = /[。；;：:！？.!?][”"’)）]?\s{0,8}$/
const FIELD = /^[^。；，]{1,14}[：:]|_{3,}|^[•●■◆▪-]\s/

interface Line { readonly text: string; readonly width: number; readonly plain: boolean }

function lineOf({ block }: ReadBlock): Line {
  const text = block.runs.map((run) => run.text).join('').trim()
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x2e80 ? 2 : 1
  return { text, width, plain: block.kind === 'paragraph' && block.label === undefined && block.note === undefined && text !== '' }
}

/** The width at which lines were wrapped, in half-width characters; Infinity where paragraphs are whole. */
function wrapWidth(lines: readonly Line[]): number {
  const plain = lines.filter((line) => line.plain)
  const widths = plain.map((line) => line.width).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (plain.length < FEWEST_LINES || usual < 36 || usual > 140) return Infinity
  if (widths.filter((width) => width > usual * 1.15 + 2).length > widths.length * BEYOND) return Infinity
  const full = plain.filter((line) => line.width >= usual * FULL)
  const open = full.filter((line) => !ENDS_SENTENCE.test(line.text))
  return full.length >= plain.length * 0.4 && open.length >= full.length * OPEN_ENDS ? usual : Infinity
}

function goesOn(line: Line, next: Line, width: number): boolean {
  if (!line.plain || !next.plain || line.width < width * FULL || clauseLabel(next.text) || FIELD.test(next.text)) return false
  // A sentence may end where the line does; then only a small letter or a Han line shows that the paragraph goes on.
  return ENDS_SENTENCE.test(line.text) ? false : HAN.test(next.text) || !/^[A-Z]{4,}\b/.test(next.text)
}

/** Joins paragraphs that are clearly the printed lines of longer ones; all other files stay as they are. */
export function joinWrapped(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  if (blocks.length < FEWEST_LINES) return blocks
  const lines = blocks.map(lineOf)
  const width = wrapWidth(lines)
  if (width === Infinity) return blocks
  const joined: ReadBlock[] = []
  blocks.forEach((one, at) => {
    const last = joined[joined.length - 1]
    if (!last || at === 0 || !goesOn(lines[at - 1] as Line, lines[at] as Line, width) || last.style !== one.style) {
      joined.push(one)
      return
    }
    joined[joined.length - 1] = { ...last, counted: last.counted + one.counted, block: { ...last.block, runs: [...last.block.runs, { text: '\n' }, ...one.block.runs] } }
  })
  return joined
}
