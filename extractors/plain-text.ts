import { clauseLabel } from '../contract/labels'
import { TextBuilder } from '../contract/text-builder'
import type { Span } from '../contract/types'
import { contractOf, type Reading } from './extraction'
import { isMarkedHeading, isTableRule, isUnderline, leadLength, marksIn, withoutMarks } from './markdown'
import { oddCharacters } from './odd-characters'

/** A contract read from a string, and how its spans map to that string. */
export interface PlainReading extends Reading {
  /** The stretch of the given string (UTF-16 units; BOM and CR count) that a canonical span was made from. */
  toGiven(span: Span): Span
}

interface Line {
  readonly start: number
  readonly end: number
  /** Without white space around it. */
  readonly raw: string
  /** As it reads, without Markdown's marks: what decides what kind of line it is. */
  readonly body: string
  readonly indent: number
}

const RULE_LINE = /^[\s|+:=_*·.-]*$/
const BLANK_SLOT = /_{2,}|\.{4,}/
const ENDS_SENTENCE = /[。；;：:！？.!?][”"’)）]?$/
const BULLET = /^(?:[-*•●■◆○▪]\s|[▪●■◆])/
/** "乙方（接收方）：", "日期：": a field of its own, and dates on a line of their own. */
const FIELD = /^[^。；，]{1,14}[：:]|^[\d〇零一二三四五六七八九十]{2,4}\s?年.{1,8}日$/
const HAN_LINE = /^[㐀-鿿]{2,12}$/
/** Where a copy has lost its line breaks, wide spaces after a full stop or a capital heading stand before the next clause number. */
const LOST_BREAK = /(?<=[.;:)]|[A-Z]{3})[ \t]{3,12}(?=(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|\([a-z]{1,3}\)|ARTICLE [IVXL\d]{1,5}|Section \d{1,2}(?:\.\d{1,2})?)[ \t])/g
/** Only paragraphs that no one prints on one line (UTF-16 units). */
const RUN_ON = 400

/** The line [start, end) of `text` as the stretches it is made of. */
function runOn(text: string, start: number, end: number): [number, number][] {
  if (end - start < RUN_ON) return [[start, end]]
  const parts: [number, number][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(LOST_BREAK)) {
    const to = start + match.index
    if (!clauseLabel(text.slice(to, to + 40).trimStart())) continue
    parts.push([from, to])
    from = to
  }
  parts.push([from, end])
  return parts
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++
    for (const [from, to] of runOn(text, start, end)) {
      const whole = text.slice(from, to)
      const raw = whole.trim()
      lines.push({ start: from, end: to, raw, body: withoutMarks(raw), indent: from === start ? whole.length - whole.trimStart().length : 0 })
    }
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

function looksLikeHeading(line: Line, alone: boolean, next: Line | undefined): boolean {
  const { raw, body } = line
  if (isMarkedHeading(raw) || (next && isUnderline(next.raw) && body.length <= 70)) return true
  // A line set in bold from end to end, that is no sentence: the title or the heading of a clause.
  if (/^\*\*[^*]+\*\*$/.test(raw) && body.length <= 70 && !/[。；;.:：，]$/.test(body) && !BLANK_SLOT.test(body)) return true
  if (!alone || body.length > 70 || ENDS_SENTENCE.test(body) || BLANK_SLOT.test(body)) return false
  if (HAN_LINE.test(body)) return true
  if (/[㐀-鿿]/.test(body)) return line.indent >= 8 && body.length <= 30 && !/[：:，,]/.test(body)
  const words = body.split(/\s+/)
  return words.length <= 10 && /[A-Z]{2}/.test(body) && body === body.toUpperCase() && /[A-Z]{3}/.test(body)
}

/** Whether `next` goes on with the paragraph that `line` belongs to. */
function continuesParagraph(line: Line, next: Line, wide: number, hanWide: number, han: boolean, prose: boolean): boolean {
  if (clauseLabel(next.body) || BULLET.test(next.body) || isMarkedHeading(next.raw) || next.raw.startsWith('|')) return false
  if (han) {
    if (hanWide === Infinity || ENDS_SENTENCE.test(line.body) || FIELD.test(next.body)) return false
    // Wrapped text goes on after a full line, in the middle of prose, and with what is left of a word.
    return line.body.length >= hanWide * 0.85 || prose || (/^[㐀-鿿]{1,2}$/.test(next.body) && line.body.length >= hanWide * 0.5)
  }
  if (next.indent >= line.indent + 8 && /^[A-Z]/.test(next.body)) return false
  return line.body.length >= wide * 0.6 || /^[a-z(]/.test(next.body)
}

function typicalWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.body.length).filter((width) => width > 20).sort((a, b) => a - b)
  // Short lines are whole paragraphs, not lines that were wrapped.
  return Math.max(60, widths[Math.floor(widths.length * 0.8)] ?? 80)
}

/** The width at which Chinese lines were wrapped, in characters; Infinity where lines are whole paragraphs. */
function hanWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => /[㐀-鿿]/.test(line.body)).map((line) => line.body.length).sort((a, b) => a - b)
  const typical = widths[Math.floor(widths.length * 0.9)] ?? 0
  const beyond = widths.filter((width) => width > typical * 1.15 + 2).length
  return typical < 18 || typical > 100 || beyond > widths.length * 0.03 ? Infinity : typical
}

/** A stretch of the given string, as it went to the builder. */
interface Piece { readonly base: number; readonly source: string }

/** Adds a stretch of the text without the marks that Markdown puts around words. */
function appendRun(builder: TextBuilder, text: string, start: number, end: number, pieces: Piece[]): void {
  const run = text.slice(start, end)
  let from = 0
  const add = (to: number): void => {
    if (to <= from) return
    pieces.push({ base: start + from, source: run.slice(from, to) })
    builder.append(run.slice(from, to))
  }
  for (const mark of marksIn(run)) { add(mark.start); from = mark.end }
  add(run.length)
}

/**
 * Reads a plain or Markdown text: hard-wrapped lines are joined again, table rules go, headings and list items are told apart.
 * Never fails; an empty string gives an empty contract with nothing read.
 */
export async function readPlainText(given: string): Promise<PlainReading> {
  const builder = new TextBuilder()
  const pieces: Piece[] = []
  const lines = linesOf(given)
  const wide = typicalWidth(lines)
  const hanWide = hanWidth(lines)
  let previous: Line | null = null
  let gap = true
  /** Whether the open paragraph is a sentence already, and not a title or a field. */
  let prose = false
  let tables = 0
  let inTable = false
  lines.forEach((line, at) => {
    const { raw, body } = line
    const next = lines[at + 1]
    if (RULE_LINE.test(raw) && !BLANK_SLOT.test(raw)) { gap = true; if (!raw.includes('|')) inTable = false; return }
    const start = line.start + given.slice(line.start, line.end).indexOf(raw)
    // A row may do without the bar at its start when the table has a rule below its head.
    if (raw.startsWith('|') || (raw.includes('|') && (inTable || (next && isTableRule(next.raw))))) {
      if (!inTable) tables++
      inTable = true
      let from = start
      for (const cell of raw.split('|')) {
        if (cell.trim()) { builder.openBlock('cell'); appendRun(builder, given, from, from + cell.length, pieces) }
        from += cell.length + 1
      }
      previous = null
      gap = true
      return
    }
    inTable = false
    const han = /[㐀-鿿]/.test(body) || (previous !== null && /[㐀-鿿]$/.test(previous.body))
    const heading = looksLikeHeading(line, gap && (!next || RULE_LINE.test(next.raw)), next)
    const broken = previous && gap && !heading && /^[a-z]/.test(body) && !ENDS_SENTENCE.test(previous.body) && previous.body.length > 40
    if (previous && !heading && (broken || (!gap && continuesParagraph(previous, line, wide, hanWide, han, prose)))) builder.lineBreak()
    else {
      builder.openBlock(heading ? 'heading' : BULLET.test(body) ? 'item' : 'paragraph')
      prose = false
    }
    prose ||= /[，。]/.test(body)
    appendRun(builder, given, start + leadLength(raw), start + raw.length, pieces)
    previous = heading ? null : line
    gap = heading
  })
  const built = builder.build()
  const toGiven = (span: Span): Span => {
    const parts = built.toSource(span)
    const first = parts[0]
    const last = parts[parts.length - 1]
    if (!first || !last) return { start: 0, end: 0 }
    return { start: (pieces[first.piece] as Piece).base + first.start, end: (pieces[last.piece] as Piece).base + last.end }
  }
  const contract = await contractOf(built, 'text', {
    complete: true,
    units: 'char',
    read: given.length,
    total: given.length,
    tables,
    unread: [],
    notices: oddCharacters(built, pieces.map(({ source }) => source)),
  })
  return { contract, built, toGiven }
}
