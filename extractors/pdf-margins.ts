import type { PdfLine } from './pdf-lines'

/** A page's lines with its height, in points. `recognised`: they were read in its picture, a letter here and there wrongly. */
export interface LinedPage { readonly number: number; readonly height: number; readonly lines: readonly PdfLine[]; readonly recognised?: boolean }

/** Headers and footers stand in the outer eighth of a page. */
const BAND = 0.125
const REPEATS = 3
const PAGE_NUMBER = /^(?:[-–—·|]{0,2}\s?\d{1,4}\s?[-–—·|]{0,2}|\d{1,4}\s?(?:\/|of|／)\s?\d{1,4}|第\s?[\d一二三四五六七八九十百]{1,5}\s?页(?:\s?[,，/／|]?\s?[共总]\s?[\d一二三四五六七八九十百]{1,5}\s?页)?|[共总]\s?\d{1,4}\s?页\s?[,，/／|]?\s?第\s?\d{1,4}\s?页|page\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?)$/i

function inBand(line: PdfLine, height: number): boolean {
  return line.y < height * BAND || line.y > height * (1 - BAND)
}

interface Pattern { readonly key: string; readonly text: string; readonly numbers: readonly number[] }

/** The line's place and words with its numbers left open; the numbers apart. */
function patternOf(line: PdfLine): Pattern {
  const numbers: number[] = []
  const text = line.text.replace(/\s+/g, ' ').replace(/\d{1,6}/g, (digits) => { numbers.push(Number(digits)); return '#' })
  return { key: `${Math.round(line.y / 6)}|${text}`, text, numbers }
}

/** From this share of equal pairs of letters on, and no further apart than this (in points), two recognised lines are one line. */
const ALIKE = 0.7
const APART = 9

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))

function areAlike(one: string, other: string): boolean {
  const [a, b] = [pairsOf(one), new Set(pairsOf(other))]
  return 2 * a.filter((pair) => b.has(pair)).length >= ALIKE * (a.length + b.size)
}

/** The patterns of the lines that a running header may be among. On recognised pages a line has the key of an earlier one that it is a misread copy of. */
function marginPatterns(pages: readonly LinedPage[]): Map<PdfLine, Pattern> {
  const patterns = new Map<PdfLine, Pattern>()
  const recognised: { readonly y: number; readonly pattern: Pattern }[] = []
  for (const page of pages) {
    for (const line of page.lines) {
      if (!line.aslant && !inBand(line, page.height)) continue
      const pattern = patternOf(line)
      const copied = page.recognised ? recognised.find(({ y, pattern: { text } }) => Math.abs(y - line.y) <= APART && areAlike(text, pattern.text)) : undefined
      if (page.recognised && !copied) recognised.push({ y: line.y, pattern })
      patterns.set(line, copied ? { ...pattern, key: copied.pattern.key } : pattern)
    }
  }
  return patterns
}

/** Whether the numbers stay the same or run with the page number; clause numbers do neither. */
function runsWithPages(uses: readonly { page: number; numbers: readonly number[] }[]): boolean {
  const first = uses[0]
  if (!first) return false
  return first.numbers.every((value, i) => uses.every((use) => use.numbers[i] === value || (use.numbers[i] ?? 0) - use.page === value - first.page))
}

/** Ends of sentences and clauses, which headers seldom have. */
const SENTENCE = /[。；;]|[.]\s?$/

/** The share of equal lines between the margins from which on two pages are copies of one page, and how many there are at the least. */
const COPIED = 0.5
const LINES = 5

/** Whether two pages, by number, are copies of one page (filled in differently, perhaps): what comes back on them is their text. */
function copiesAmong(pages: readonly LinedPage[]): (one: number, other: number) => boolean {
  const inner = new Map(pages.map((page) => [page.number, new Set(page.lines.flatMap((line) => (line.aslant || inBand(line, page.height) ? [] : [patternOf(line).text])))]))
  const answers = new Map<string, boolean>()
  return (one, other) => {
    const key = `${one} ${other}`
    let answer = answers.get(key)
    if (answer === undefined) {
      const [a, b] = [inner.get(one) ?? new Set(), inner.get(other) ?? new Set()]
      const shared = [...a].filter((text) => b.has(text)).length
      answers.set(key, (answer = shared >= LINES && shared >= COPIED * Math.max(a.size, b.size)))
    }
    return answer
  }
}

/**
 * Whether a line comes back as a running header does: on three pages in a row, or on every second page. What comes back after some pages,
 * or on copies of one page, is the text of a file that holds several copies of one contract, and stays.
 */
function runsOn(pages: readonly number[], text: string, areCopies: (one: number, other: number) => boolean): boolean {
  const apart = SENTENCE.test(text) ? 1 : 2
  const sorted = [...new Set(pages)].sort((a, b) => a - b)
  let run = 1
  return sorted.some((page, at) => {
    const last = sorted[at - 1]
    run = last !== undefined && page - last <= apart && !areCopies(last, page) ? run + 1 : 1
    return run >= REPEATS
  })
}

/**
 * The pages without running headers, footers and page numbers: lines in the outer eighth that are page numbers, or
 * that come back page after page with the same words. A number in a table's cell is a figure. Slanted text that comes back (watermarks) goes too.
 */
export function withoutMargins(pages: readonly LinedPage[]): LinedPage[] {
  const patterns = marginPatterns(pages)
  const uses = new Map<string, { page: number; numbers: readonly number[] }[]>()
  for (const page of pages) {
    for (const line of page.lines) {
      const pattern = patterns.get(line)
      if (pattern) uses.set(pattern.key, [...(uses.get(pattern.key) ?? []), { page: page.number, numbers: pattern.numbers }])
    }
  }
  const areCopies = copiesAmong(pages)
  const running = new Set<string>()
  for (const [key, found] of uses) {
    if (runsOn(found.map(({ page }) => page), key, areCopies) && runsWithPages(found)) running.add(key)
  }
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const pattern = patterns.get(line)
      return !pattern || (!running.has(pattern.key) && (line.aslant || line.cell !== undefined || !PAGE_NUMBER.test(line.text)))
    }),
  }))
}
