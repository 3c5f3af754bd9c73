import type { Block } from '../contract/types'
import type { Fields } from './docx-fields'
import type { LedgerBook } from './docx-ledger'
import { styleOf, type DocxBlock, type DocxRun } from './docx-model'
import type { RawParagraph } from './docx-paragraphs'
import type { Places } from './docx-tables'

/** A block with what it was made from. */
export interface ReadBlock {
  readonly block: DocxBlock
  /** Characters of it that the ledger counts. */
  readonly counted: number
  /** The note it belongs to. */
  readonly note: string | null
  /** Its paragraph style, and whether it is a line of a longer paragraph. */
  readonly style: string | null
}

const HEADING_LIMIT = 80
const CLAUSE_START = /^\s{0,8}(?:第[〇零一二三四五六七八九十百千\d]{1,6}[条章节款编]|[一二三四五六七八九十]{1,4}[、．.]|[（(][一二三四五六七八九十\dA-Za-z]{1,4}[)）]|\d{1,3}(?:\.\d{1,3}){0,4}[.、)）\s]|[•●■◆▪-]\s|(?:Article|Section|Clause)\s\d)/i
const ENDS_OPEN = /(?:[,，、(（-]|\b(?:and|or|the|of|to))\s{0,3}$/
const CLOSED = /[。；;，,]\s{0,8}$/

/** A line break typed inside a paragraph usually begins a new line of the contract; in mid-sentence it is only layout. */
function breakIsLayout(before: string, after: string): boolean {
  return !CLAUSE_START.test(after) && (ENDS_OPEN.test(before) || /^\s{0,8}[a-z]/.test(after))
}

interface Line { runs: DocxRun[]; text: string; counted: number }

/** The paragraph's lines without field codes, those that break in mid-sentence put together again. */
function linesOf(paragraph: RawParagraph, fields: Fields, part: string, book: LedgerBook): { lines: Line[]; blank: number } {
  const lines: Line[] = []
  let blank = 0
  for (const raw of paragraph.lines) {
    const runs: DocxRun[] = []
    let text = ''
    let counted = 0
    for (const run of raw) {
      if (fields.isCode(run.code)) { book.leave(part, 'field-code', run.counted); continue }
      counted += run.counted
      text += run.text
      runs.push({ text: run.text, ...styleOf(run.marks), ...(run.origins ? { origins: run.origins } : {}) })
    }
    const last = lines[lines.length - 1]
    if (text.trim() === '') blank += counted
    else if (last && breakIsLayout(last.text, text)) {
      last.runs.push({ text: '\n' }, ...runs)
      last.text += `\n${text}`
      last.counted += counted
    } else lines.push({ runs, text, counted })
  }
  return { lines, blank }
}

/** How the blocks of one story are made. */
export interface BlockMaking {
  readonly fields: Fields
  readonly places: Places
  readonly book: LedgerBook
  readonly part: string
  /** What all blocks of this story are besides paragraphs. */
  readonly extra?: Pick<DocxBlock, 'note' | 'part'>
}

/** Turns paragraphs as met into blocks as shown. White space that makes no block counts as read. */
export function blocksOf(paragraphs: readonly RawParagraph[], making: BlockMaking): ReadBlock[] {
  const { fields, places, book, part, extra } = making
  const blocks: ReadBlock[] = []
  for (const paragraph of paragraphs) {
    const { lines, blank } = linesOf(paragraph, fields, part, book)
    book.read(blank)
    const place = lines.length > 0 ? places.of(paragraph.cell) : null
    lines.forEach(({ runs, text, counted }, index) => {
      const label = index === 0 ? paragraph.label : null
      const heading = index === 0 && paragraph.heading !== null && text.length <= HEADING_LIMIT && !CLOSED.test(text) && !extra ? paragraph.heading : null
      const kind: Block['kind'] = place ? 'cell' : heading !== null ? 'heading' : label?.bullet ? 'item' : 'paragraph'
      const level = heading ?? label?.ilvl
      const block: DocxBlock = { kind, ...(level === undefined ? {} : { level }), ...(label?.text ? { label: label.text } : {}), runs, ...(place ? { table: place } : {}), ...extra }
      blocks.push({ block, counted, note: paragraph.note, style: paragraph.style })
    })
  }
  return blocks
}

