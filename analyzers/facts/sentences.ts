import { clauseLabel } from '../../contract/labels'
import type { Contract, Span } from '../../contract/types'
import { CONCEPT_NAMES, type Concept } from '../concepts'
import { clauseOfBlock } from './clauses'
import { fact } from './fact'
import { lowerText, marks } from './marks'

/** A sentence, or a part of one between semicolons. The unit that rules quote. */
export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  /** Index into `clauses`; -1 when the contract has none. */
  readonly clause: number
  /** Bit i is set when concept i of `CONCEPT_NAMES` stands in it. */
  readonly mask: number
  /** Whether it ends at a semicolon, so that the next one goes on with it. */
  readonly continues: boolean
}

/**
 * The longest a sentence gets, in UTF-16 units. Patterns are proved safe up to here, so a text without full stops
 * (a form, a hostile page) costs no more than prose; a longer sentence goes on as the next one.
 */
export const LONGEST_SENTENCE = 2000

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:inc|ltd|co|corp|llc|no|nos|art|arts|sec|para|vs?|mr|mrs|ms|dr|st|e\.g|i\.e|etc|u\.s|u\.k|p\.r|approx|cl|fig|al|jr|sr|dept|bros|[a-z])$/i
const FULL_STOP = 0x2e
const SEMICOLON = 0x3b

function endsSentence(text: string, at: number, blockStart: number, blockEnd: number): boolean {
  if (at + 1 < blockEnd && !/[\s"”’)）」』]/.test(text.charAt(at + 1))) return false
  if (at - blockStart < 16 && /^\s{0,2}(?:[（(]?\w{1,3}[)）]?|\d{1,3}(?:\.\d{1,3}){0,4}|(?:article|section|clause)\s\w{1,5})$/i.test(text.slice(blockStart, at))) return false
  const before = text.slice(Math.max(blockStart, at - 12), at)
  if (ABBREVIATION.test(before)) {
    let next = at + 1
    while (next < blockEnd && text.charCodeAt(next) === 0x20) next++
    // "Inc. The" starts a new sentence only after a company suffix.
    return /(?:inc|ltd|co|corp|etc)$/i.test(before) && /^(?:The|This|Each|Any|No|If|In)\s/.test(text.slice(next, next + 6))
  }
  return true
}

/** Where a sentence that is too long is cut: after its last comma within the limit, else at a space, else at the limit. */
function cutOf(text: string, from: number): number {
  const part = text.slice(from, from + LONGEST_SENTENCE)
  const cut = Math.max(part.lastIndexOf('，'), part.lastIndexOf(', '), part.lastIndexOf('、')) + 1 || part.lastIndexOf(' ') + 1
  return from + (cut > LONGEST_SENTENCE / 2 ? cut : LONGEST_SENTENCE)
}

/** All sentences in reading order. Linear; every one lies inside one block and is never empty. */
export const sentences = fact((contract: Contract): readonly Sentence[] => {
  const { text, blocks } = contract
  const owner = clauseOfBlock(contract)
  const { starts, masks } = marks(contract)
  const list: Sentence[] = []
  let mark = 0
  blocks.forEach((block, at) => {
    // The clause number is not part of what is quoted.
    const label = block.kind === 'cell' ? null : clauseLabel(text.slice(block.start, Math.min(block.end, block.start + 40)))
    const first = label && block.start + label.length < block.end ? block.start + label.length : block.start
    let from = first
    const push = (end: number, continues: boolean): void => {
      while (end - from > LONGEST_SENTENCE) pushPart(cutOf(text, from), true)
      pushPart(end, continues)
    }
    const pushPart = (end: number, continues: boolean): void => {
      let start = from
      while (start < end && text.charCodeAt(start) === 0x20) start++
      let stop = end
      while (stop > start && text.charCodeAt(stop - 1) === 0x20) stop--
      if (stop > start) {
        let mask = 0
        while (mark < starts.length && (starts[mark] as number) < stop) {
          if ((starts[mark] as number) >= start) mask |= masks[mark] as number
          mark++
        }
        list.push({ index: list.length, block: at, clause: owner[at] as number, start, end: stop, mask, continues })
      }
      from = end
    }
    for (let i = first; i < block.end; i++) {
      const unit = text.charCodeAt(i)
      const hard = unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f
      const soft = unit === 0xff1b || unit === SEMICOLON
      if (!hard && !soft && !(unit === FULL_STOP && endsSentence(text, i, block.start, block.end))) continue
      let end = i + 1
      while (end < block.end && /["”’)）』」]/.test(text.charAt(end))) end++
      push(end, soft)
      i = end - 1
    }
    push(block.end, false)
  })
  return list
})

/** How many sentences end at or before `at`. */
function endedBefore(all: readonly Sentence[], at: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Sentence).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that stands at a place of the text; undefined between two. */
export function sentenceAt(contract: Contract, at: number): Sentence | undefined {
  const all = sentences(contract)
  const found = all[endedBefore(all, at)]
  return found && found.start <= at ? found : undefined
}

/** The sentences that have something in common with a span, in order. */
export function sentencesOver(contract: Contract, { start, end }: Span): Sentence[] {
  const all = sentences(contract)
  const found: Sentence[] = []
  for (let at = endedBefore(all, start); at < all.length && (all[at] as Sentence).start < end; at++) found.push(all[at] as Sentence)
  return found
}

const BITS = Object.fromEntries(CONCEPT_NAMES.map((name, bit) => [name, 1 << bit])) as Record<Concept, number>

/** Bit mask of concepts. */
export function maskOf(...concepts: Concept[]): number {
  let mask = 0
  for (const name of concepts) mask |= BITS[name]
  return mask
}

/** Whether the concept (both, where two are given) stands in the sentence. */
export function has(sentence: Sentence, concept: Concept, other: Concept = concept): boolean {
  const mask = BITS[concept] | BITS[other]
  return (sentence.mask & mask) === mask
}

/** Sentences that hold every one of the concepts. */
export function sentencesWith(contract: Contract, ...concepts: Concept[]): Sentence[] {
  const mask = maskOf(...concepts)
  return sentences(contract).filter((sentence) => (sentence.mask & mask) === mask)
}

/** The sentence as printed; of a longer span the beginning, no longer than a sentence gets. */
export function textOf(contract: Contract, span: Span): string {
  return contract.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE))
}

/** `textOf` in lower case, for English patterns without the `i` flag. Same offsets. */
export function lowerOf(contract: Contract, span: Span): string {
  return lowerText(contract).slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE))
}

/** 1 Chinese, 2 not, 0 not asked yet; by sentence. */
const scripts = fact((contract: Contract): Uint8Array => new Uint8Array(sentences(contract).length))
const HAN = /[㐀-鿿]{2}/

/** Whether the sentence is Chinese by its first words. Remembered: most readers ask. */
export function isChinese(contract: Contract, sentence: Sentence): boolean {
  if (contract.lang === 'zh') return true
  const known = scripts(contract)
  if (known[sentence.index] === 0) known[sentence.index] = HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200))) ? 1 : 2
  return known[sentence.index] === 1
}
