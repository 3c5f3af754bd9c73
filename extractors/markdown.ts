/** The marks that Markdown puts around words: where they stand, and a line as it reads without them. */
import type { Span } from '../contract/types'

const MARKDOWN_HEADING = /^#{1,6}\s+/
/** `> quoted`, as often as it is nested. */
const QUOTE_MARK = /^(?:>\s?){1,6}/
/** Emphasis, code, escapes and stray HTML tags; a run of underscores is a blank slot and stays, and so does "<a company of …>", a slot in words. */
const MARK = /<\/?(?:span|strong|em|b|i|u|p|div|br|a|sup|sub|small|font|center|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|caption|s|c|page)(?:\s{1,4}[\w:-]{1,30}\s?=[^<>]*|\s)?\/?>|\*{2,3}|(?<!_)__(?!_)|`|\\(?=[.\-()[\]_*#+!>])/gi
/** `[words](address)`: the words stay. What is no address is text: "[12](b)", "[某公司](以下简称甲方)". */
const LINK = /!?\[([^[\]\n]+)\]\((?:(?:[a-z]{3,8}:|www\.|[#/]|\.{1,2}\/)[^()\s]*|[\w./%-]{1,200}\.(?:md|html?|pdf|docx?|png|jpe?g|gif|svg)(?:#[^()\s]*)?)?\)/gi
/** `*words*`; whether it is one shows in what stands around it. */
const SINGLE = /\*[\p{L}\p{N}“‘"'（【《][^*\n]*\*/gu

function isAt(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.charAt(at))
}

/** Stars that stand for what was left out, by what is before and after them: "[***]", "{**}", "[...***...]", "*** omitted". */
function isOmission(before: string, after: string): boolean {
  if (/[[({*]/.test(before) && /[\])}*]/.test(after)) return true
  return before === '*' || after === '*' || (before === after && before !== '') || (/^\s?$/.test(before) && /\s/.test(after))
}

/** Where marks stand in `run`, in order and without overlap. */
export function marksIn(run: string): Span[] {
  if (!/[<*_`\\[]/.test(run)) return []
  const found: Span[] = []
  for (const { index, 0: mark } of run.matchAll(MARK)) {
    const end = index + mark.length
    if (mark.startsWith('*') && isOmission(run.charAt(index - 1), run.charAt(end))) continue
    found.push({ start: index, end })
  }
  for (const { index, 0: link, 1: words = '' } of run.matchAll(LINK)) {
    const open = index + (link.startsWith('!') ? 2 : 1)
    found.push({ start: index, end: open }, { start: open + words.length, end: index + link.length })
  }
  for (const { index, 0: whole } of run.matchAll(SINGLE)) {
    const end = index + whole.length
    if (isAt(run, index - 1, /[\w*[({\\]/) || isAt(run, end, /[\w*\]]/) || isAt(run, end - 2, /[\s\\]/)) continue
    found.push({ start: index, end: index + 1 }, { start: end - 1, end })
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((mark, at) => at === 0 || mark.start >= (found[at - 1] as Span).end)
}

/** `## words`, quoted or not. */
export function isMarkedHeading(line: string): boolean {
  return MARKDOWN_HEADING.test(line.replace(QUOTE_MARK, ''))
}

/** How many characters of quote and heading marks stand before a line's text. */
export function leadLength(line: string): number {
  const quote = QUOTE_MARK.exec(line)?.[0].length ?? 0
  return quote + (MARKDOWN_HEADING.exec(line.slice(quote))?.[0].length ?? 0)
}

/** A line as it reads: what decides whether it is a clause, a field or a heading. */
export function withoutMarks(line: string): string {
  const lead = leadLength(line)
  let bare = ''
  let from = lead
  for (const { start, end } of marksIn(line)) {
    if (start < from) continue
    bare += line.slice(from, start)
    from = end
  }
  return (bare + line.slice(from)).trim()
}

/** Whether `next` is the line of dashes below the head of a table. */
export function isTableRule(next: string): boolean {
  return next.includes('|') && /-{3}/.test(next) && /^[\s|:-]+$/.test(next)
}

/** Whether `next`, a row of `=`, makes the line above it a heading. */
export function isUnderline(next: string): boolean {
  return /^={3,}$/.test(next)
}
