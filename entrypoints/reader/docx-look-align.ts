import type { DocxBlock } from '../../extractors/docx-model'

/**
 * The way from the reading to the texts that a renderer has drawn. Blocks are found by their characters, in order; a block
 * that is not found to the letter has no place, so that no light falls on other words.
 */

/** A stretch of one drawn text. */
export interface Drawn { readonly text: number; readonly start: number; readonly end: number }

/** How far ahead a block is looked for when it does not follow at once, in characters. */
const WINDOW = 6_000
/** Shorter blocks are found again anywhere; they only count where they follow closely. */
const TELLING = 12
const CLOSE = 80
/** Searches through everything: for blocks that stand elsewhere, as text boxes do. */
const SEARCHES = 300

/** White space, soft hyphens and signs are drawn in other ways than they are stored; they are left out of the comparison. */
function counts(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0xad || unit === 0x3000 || unit === 0xfeff) return false
  return !((unit >= 0x2000 && unit <= 0x200f) || unit === 0x2011 || unit === 0x2028 || (unit >= 0x25a0 && unit <= 0x27bf) || (unit >= 0xe000 && unit <= 0xf8ff))
}

interface Stream { readonly chars: string; readonly texts: Int32Array; readonly offsets: Int32Array }

function streamOf(texts: readonly string[]): Stream {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const at = new Int32Array(length)
  const offsets = new Int32Array(length)
  const parts: string[] = []
  let kept = 0
  texts.forEach((text, index) => {
    let part = ''
    for (let i = 0; i < text.length; i++) {
      if (!counts(text.charCodeAt(i))) continue
      part += text[i]
      at[kept] = index
      offsets[kept++] = i
    }
    parts.push(part)
  })
  return { chars: parts.join(''), texts: at, offsets }
}

function charsOf(block: DocxBlock): string {
  return streamOf(block.runs.map(({ text }) => text)).chars
}

/** Where each block begins among the drawn characters; -1 where it is not found. */
function startsOf(blocks: readonly DocxBlock[], chars: string): Int32Array {
  const starts = new Int32Array(blocks.length).fill(-1)
  const strays: number[] = []
  let cursor = 0
  blocks.forEach((block, b) => {
    const wanted = charsOf(block)
    if (wanted === '') return
    const found = chars.startsWith(wanted, cursor) ? cursor : chars.slice(cursor, cursor + WINDOW + wanted.length).indexOf(wanted) + cursor
    if (found < cursor || (wanted.length < TELLING && found - cursor > CLOSE)) {
      strays.push(b)
      return
    }
    starts[b] = found
    cursor = found + wanted.length
  })
  for (const b of strays.slice(0, SEARCHES)) {
    const wanted = charsOf(blocks[b] as DocxBlock)
    const found = wanted.length < TELLING ? -1 : chars.indexOf(wanted)
    // What is there twice might be the other one.
    if (found >= 0 && chars.indexOf(wanted, found + 1) < 0) starts[b] = found
  }
  return starts
}

/** Knows for each stretch of a run where it is drawn. */
export class Alignment {
  private readonly stream: Stream
  private readonly starts: Int32Array

  /** @param texts what is drawn, in document order. */
  constructor(private readonly blocks: readonly DocxBlock[], texts: readonly string[]) {
    this.stream = streamOf(texts)
    this.starts = startsOf(blocks, this.stream.chars)
  }

  /** Blocks that have a place. */
  get placed(): number {
    return this.starts.filter((start) => start >= 0).length
  }

  /** The drawn text that a block begins in; null without a place. */
  textOf(block: number): number | null {
    const start = this.starts[block] ?? -1
    return start < 0 ? null : (this.stream.texts[start] ?? null)
  }

  /** The drawn stretches of `[start, end)` of a run; [] without a place. */
  locate(block: number, run: number, start: number, end: number): Drawn[] {
    const from = this.starts[block] ?? -1
    if (from < 0) return []
    let at = from
    const runs = this.blocks[block]?.runs ?? []
    const found: { text: number; start: number; end: number }[] = []
    for (let r = 0; r <= run; r++) {
      const text = runs[r]?.text ?? ''
      for (let i = 0; i < (r === run ? end : text.length); i++) {
        if (!counts(text.charCodeAt(i))) continue
        if (r === run && i >= start) {
          const index = this.stream.texts[at] as number
          const offset = this.stream.offsets[at] as number
          const last = found[found.length - 1]
          if (last && last.text === index) last.end = offset + 1
          else found.push({ text: index, start: offset, end: offset + 1 })
        }
        at++
      }
    }
    return found
  }
}
