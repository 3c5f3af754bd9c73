import type { Contract } from '../../contract/types'
import { fact } from './fact'

/** Lines that may name the document, best first: its title, short first lines, and what "This … Agreement" calls itself. No line breaks, at most 120 characters each. */
export const titleLines = fact((contract: Contract): readonly string[] => {
  const { text, blocks } = contract
  const lines: string[] = contract.title ? [contract.title] : []
  let opening = ''
  for (const block of blocks.slice(0, 24)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 400))
    if (line.length <= 120 && DOCUMENT_WORD.test(line) && !/[。；]/.test(line)) lines.push(line)
    if (!opening) opening = SELF_NAME.exec(line)?.[1] ?? ''
  }
  if (opening) lines.push(opening)
  return lines.map((line) => (/[㐀-鿿]/.test(line) ? line.replace(/\s/g, '') : line)).map((line) => line.slice(0, 120))
})

const DOCUMENT_WORD = /协\s?议|合\s?同|条\s?款|条\s?約|契约|承诺书|声明|政策|须知|规则|agreement|contract|terms|undertaking|policy|addendum|\bnda\b|certificate|notice|statement|licen[cs]e|letter|deed/i
const SELF_NAME = /\bth(?:is|e following)\s((?:[A-Za-z&/-]{2,20}\s){1,7}(?:agreement|contract|addendum|nda))\b/i

/** Where the parties are named: the first 6,000 characters (UTF-16 units). */
export const OPENING = 6000

/** Where they sign: the last 3,000 characters. */
export const CLOSING = 3000

/** How often `word` stands in `text`; stops counting at `enough`. */
export function countOf(text: string, word: string, enough: number): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < enough; at = text.indexOf(word, at + word.length)) count++
  return count
}
