/** Pages with several contracts: where each begins and ends. */
import { clauseLabel } from '../contract/labels'
import type { Block, Contract, Span } from '../contract/types'
import { isDocumentTitle } from './extraction'

/** One of the contracts of a page. */
export interface Part extends Span {
  readonly title: string
}

/** Characters that a contract has at the least; below it, a title is a line of a list. */
const LEAST = 400
/** Characters after the title in which the parties are named. */
const OPENING = 600
const TITLE_LIMIT = 70
/** Parties named as they are at the head of a contract, and nowhere else in it. */
const PARTIES = /[甲乙]\s{0,4}方\s{0,2}(?:[（(][^（）()\n]{0,20}[）)])?\s{0,2}[：:]|\b(?:between|by and among|entered into|is made|hereinafter)\b/i
/** A title after these belongs to the contract before it. */
const ANNEX = /(?:附\s?件|附\s?录|附\s?表|补充|annex|exhibit|schedule|appendix|attachment|addendum|amendment)/i
const HAN = /[㐀-鿿]/

function isTitle({ text, blocks }: Contract, at: number): boolean {
  const block = blocks[at] as Block
  const line = text.slice(block.start, block.end)
  if (block.kind === 'cell' || block.kind === 'item' || line.length > TITLE_LIMIT || /[。；，,;:：]/.test(line)) return false
  if (!isDocumentTitle(line) || clauseLabel(line) || ANNEX.test(line)) return false
  const before = blocks[at - 1]
  return !before || !ANNEX.test(text.slice(before.start, Math.min(before.end, before.start + 40)))
}

/** Whether the title at `at` begins a contract: parties at its head, and clauses that are numbered anew before the next title. */
function begins({ text, blocks }: Contract, at: number, next: number): boolean {
  const { end } = blocks[at] as Block
  const stop = (blocks[next] as Block | undefined)?.start ?? text.length
  if (!PARTIES.test(text.slice(end, Math.min(stop, end + OPENING)))) return false
  return blocks.slice(at + 1, next).some((block) => {
    const label = clauseLabel(text.slice(block.start, Math.min(block.end, block.start + 40)))
    return label !== null && /^(?:第?[一1]条?|(?:article|section|clause)\s[1I]|1)$/i.test(label.text)
  })
}

/**
 * The contracts of a page when it holds two or more whole ones in one language, each under a title of its own; [] when it
 * holds one. A contract and its annexes are one; so are two languages of the same text.
 */
export function partsOf(contract: Contract): Part[] {
  const { text, blocks } = contract
  const titles = blocks.flatMap((_block, at) => (isTitle(contract, at) ? [at] : []))
  // A title that begins nothing (a heading inside, the site's name above) belongs to what it stands in.
  const starts = titles.filter((at, nth) => begins(contract, at, titles[nth + 1] ?? blocks.length))
  const parts = starts.map((at, nth): Part => {
    const { start, end } = blocks[at] as Block
    const last = blocks[(starts[nth + 1] ?? blocks.length) - 1] as Block
    return { title: text.slice(start, end), start, end: last.end }
  })
  const whole = parts.length > 1 && parts.every((part) => part.end - part.start >= LEAST && HAN.test(part.title) === HAN.test(parts[0]?.title ?? ''))
  return whole ? parts : []
}
