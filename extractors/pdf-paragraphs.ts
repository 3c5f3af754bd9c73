import { clauseStart } from '../contract/labels'
import type { PdfLine } from './pdf-lines'
import type { LinedPage } from './pdf-margins'

/** The lines of one paragraph, in order; it may run over a page's end. */
export interface PdfParagraph { readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'; readonly lines: readonly PdfLine[] }

/** What is usual in a column: where lines begin and end, how far they are apart, how large the text is. */
interface Measure { readonly left: number; readonly right: number; readonly pitch: number; readonly size: number }

const BULLET = /^(?:[•●■◆▪○►]|[–-]\s(?![–-]{4}))/
/** After these a number at a line's start is a reference, not a clause: "pursuant to Section | 4.2 of". */
const REFERS = /(?:\b(?:sections?|clauses?|articles?|paragraphs?|exhibits?|schedules?|rule|part|to|of|in|by|and|or|under|this|see|the|with|than|least|within|page|no\.|¥|\$)|第|和|及|与|或|、|與|按照|依照|根据|根據|依据|依據|违反|違反|本合同|本合約|不超过|不超過|不少于|不少於|[,，(（])$/i
const GOES_ON = /^第\s?[〇零一二三四五六七八九十百千\d]{1,6}\s?[条章节款](?:[的之约规所和及或、，,第中项]|\s?[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[)）]\s?[项款的])/
const SENTENCE_END = /[。；;：:！？.!?][”"’'）)\]】]{0,2}$/
const HEADING_LIMIT = 70

/** The size most characters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    weights.set(size, (weights.get(size) ?? 0) + line.text.length)
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0]
}

/** Where full lines end: one line that sticks out does not move the margin. */
function usualRight(lines: readonly PdfLine[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  return rights[Math.floor(rights.length * 0.88)] ?? 0
}

function measureOf(lines: readonly PdfLine[], whole: Measure | null): Measure {
  if (whole && lines.length < 4) return whole
  const gaps: number[] = []
  lines.forEach((line, i) => {
    const gap = line.y - (lines[i - 1]?.y ?? line.y)
    if (gap > line.size * 0.8 && gap < line.size * 4) gaps.push(gap)
  })
  const size = bodySize(lines)
  gaps.sort((a, b) => a - b)
  return {
    left: lines.reduce((least, line) => Math.min(least, line.left), Infinity),
    right: usualRight(lines),
    // The lower third: gaps inside paragraphs are the small ones.
    pitch: gaps[Math.floor(gaps.length / 3)] ?? size * 1.5,
    size,
  }
}

/** Whether the next line's first word would still have found room: then the line ended on purpose. */
function endedEarly(line: PdfLine, next: PdfLine, measure: Measure): boolean {
  const room = measure.right - line.right
  // A blank to be filled in is not broken.
  const blank = /^_{2,40}\S{0,2}/.exec(next.text)?.[0].length ?? 0
  if (blank > 0) return room > Math.max(2.2 * line.size, ((next.right - next.left) / next.text.length) * blank + line.size)
  if (/[㐀-鿿）】。，；：]$/.test(line.text)) return room > line.size * 2.2
  if (/^[㐀-鿿（【“]/.test(next.text)) return room > line.size * 2.2
  const word = /^(?:[㐀-鿿]{1,2}|[^\s㐀-鿿]{1,30})/.exec(next.text)?.[0].length ?? 1
  const width = ((next.right - next.left) / Math.max(1, next.text.length)) * word
  // Ragged text and half a sentence: only a line that is plainly short ends a paragraph.
  return room > width + line.size * (SENTENCE_END.test(line.text) ? 1.2 : 5)
}

function startsClause(line: PdfLine, before: PdfLine | undefined, early: boolean): boolean {
  if (BULLET.test(line.text)) return true
  const start = clauseStart(line.text)
  if (start === 'no') return false
  if (start === 'maybe' && before && !early && !SENTENCE_END.test(before.text)) return false
  if (before && !early && (REFERS.test(before.text) || (GOES_ON.test(line.text) && !SENTENCE_END.test(before.text)))) return false
  return true
}

/** Whether `before` leaves a bracket open that `line` closes: then they are one sentence, whatever `line` begins with. */
function closesBracket(line: PdfLine, before: PdfLine): boolean {
  return /[（(][^（()）]{0,60}$/.test(before.text) && /^[^（()）]{0,60}[)）]/.test(line.text) && !/^[^（()）]{0,6}[)）]/.test(line.text) && Math.abs(line.size - before.size) < 0.12 * line.size
}

/** Whether `line` begins a new paragraph after `before`; `opens` = `before` is its paragraph's first line. */
function begins(line: PdfLine, before: PdfLine, opens: boolean, measure: Measure): boolean {
  const gap = line.y - before.y
  const sameColumn = line.page === before.page && line.column === before.column
  if (line.cell !== before.cell) return true
  const early = endedEarly(before, line, measure)
  if (line.aslant === before.aslant && closesBracket(line, before)) return false
  if (line.aslant !== before.aslant || startsClause(line, before, early)) return true
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true
  const ended = SENTENCE_END.test(before.text)
  // "of the" at the end, a small letter at the start: a sentence goes on, whatever the layout says.
  if (/^[a-z]/.test(line.text) && !ended && /[a-z,]$/.test(before.text)) return sameColumn && gap > measure.pitch * 2.2
  if (sameColumn && gap > Math.max(measure.pitch * 1.35, line.size * 1.35)) return true
  if (early) return true
  const shift = sameColumn ? line.left - before.left : 0
  const labelled = clauseStart(before.text) !== 'no' || BULLET.test(before.text)
  if (shift > line.size * 1.2 && !(opens && labelled)) return true
  if (shift < -line.size * 1.2 && !opens && ended) return true
  return !sameColumn && ended && line.left > measure.left + line.size * 1.2
}

function isHeading(lines: readonly PdfLine[], measure: Measure): boolean {
  const first = lines[0] as PdfLine
  const text = lines.map((line) => line.text).join(' ')
  if (lines.length > 3 || text.length > HEADING_LIMIT || first.aslant || /[。；;，,.:：]$/.test(text) || /_{3}|…|\.{4}/.test(text)) return false
  if (first.size > measure.size * 1.15) return true
  if (/^第\s?[一二三四五六七八九十\d]{1,4}\s?[章编部]/.test(text) || (/^第\s?[一二三四五六七八九十百\d]{1,4}\s?条\s?\S{0,14}$/.test(text) && !/[，。]/.test(text))) return true
  const middle = (first.left + first.right) / 2
  const centred = Math.abs(middle - (measure.left + measure.right) / 2) < first.size * 1.5 && first.left > measure.left + first.size * 4
  if (centred && /[A-Za-z㐀-鿿]{2}/.test(text)) return true
  const letters = text.replace(/[^A-Za-z]/g, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && text.split(/\s+/).length <= 12 && !/[㐀-鿿]/.test(text)
}

/** Puts lines together into paragraphs: by clause numbers, gaps, indentation, short last lines and size. */
export function paragraphsOf(pages: readonly LinedPage[]): PdfParagraph[] {
  const paragraphs: { lines: PdfLine[]; measure: Measure }[] = []
  const all = pages.flatMap((page) => page.lines)
  const size = bodySize(all)
  let before: PdfLine | undefined
  for (const page of pages) {
    const upright = page.lines.filter((line) => !line.aslant)
    const whole = upright.length > 0 ? measureOf(upright, null) : null
    for (let i = 0; i < page.lines.length;) {
      const { column, cell } = page.lines[i] as PdfLine
      let end = i
      while (end < page.lines.length && page.lines[end]?.column === column && page.lines[end]?.cell === cell) end++
      const lines = page.lines.slice(i, end)
      const measured = { ...measureOf(lines, whole), size }
      // A cell is as wide as its longest line, whatever the page is.
      const measure = cell === undefined ? measured : { ...measured, left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)) }
      for (const line of lines) {
        const last = paragraphs[paragraphs.length - 1]
        if (last && before && !begins(line, before, last.lines.length === 1, line.page === before.page && line.column === before.column ? measure : { ...last.measure, left: measure.left })) last.lines.push(line)
        else paragraphs.push({ lines: [line], measure })
        before = line
      }
      i = end
    }
  }
  return paragraphs.map(({ lines, measure }) => {
    const first = lines[0] as PdfLine
    return { lines, kind: first.cell !== undefined ? 'cell' : isHeading(lines, measure) ? 'heading' : BULLET.test(first.text) ? 'item' : 'paragraph' }
  })
}
