import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { LiteralTable } from './literal-table'
import { lowerText } from './marks'
import { requiredLiterals } from './required-literals'
import { sentences, type Sentence } from './sentences'

/*
 * Most patterns match hardly anywhere, and an engine that has compiled a thousand of them runs none of them fast. So the literals that
 * the patterns cannot do without are searched together, in one pass over the text, and a pattern is tried only where its own stand.
 */

/** Patterns told and not yet read. */
const told: RegExp[] = []
/** By pattern, the numbers of its needs. */
const needsOf = new WeakMap<RegExp, readonly number[]>()
const numbers = new Map<string, number>()

const table = new LiteralTable()
/** By literal, the needs it meets as bits of a row: the place of 32 of them, then which. */
const meets: number[][] = []

/** The number of a need: one of these literals. The same literals are the same need. */
function needFor(literals: Iterable<string>): number {
  const sorted = [...literals].sort()
  const key = sorted.join('|')
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(key, number)
  for (const literal of sorted) {
    const row = (meets[table.add(literal)] ??= [])
    const at = row.findIndex((place, index) => index % 2 === 0 && place === number >> 5)
    if (at < 0) row.push(number >> 5, 1 << (number & 31))
    else row[at + 1] = (row[at + 1] as number) | (1 << (number & 31))
  }
  return number
}

function readTold(): void {
  for (const pattern of told.splice(0)) needsOf.set(pattern, requiredLiterals(pattern).map(needFor))
}

/** Tells the sieve of patterns before the first contract is read; returns them. A pattern it was not told of is tried everywhere. */
export function sieved<T extends readonly RegExp[]>(patterns: T): T {
  told.push(...patterns)
  return patterns
}

/** By sentence a row of bits, one for each need: whether one of its literals stands there. */
interface Sieve {
  readonly bits: Int32Array
  readonly row: number
  readonly needs: number
}

const sieve = fact((contract: Contract): Sieve => {
  readTold()
  const text = lowerText(contract)
  const all = sentences(contract)
  const row = (numbers.size + 31) >> 5
  const bits = new Int32Array(all.length * row)
  /** Where a literal was last seen, so that it counts once a sentence. */
  const seen = new Int32Array(table.texts.length).fill(-1)
  let own = 0
  const mark = (literal: number): void => {
    if (seen[literal] === own) return
    seen[literal] = own
    const met = meets[literal] as number[]
    for (let at = 0; at < met.length; at += 2) {
      const place = own * row + (met[at] as number)
      bits[place] = (bits[place] as number) | (met[at + 1] as number)
    }
  }
  for (const { index, start, end } of all) {
    own = index
    table.scan(text, start, end, mark)
  }
  return { bits, row, needs: numbers.size }
})

/** Whether the pattern can match in the sentence, or in it together with the sentence it goes on from. False is certain, true is not. */
export function mayMatch(contract: Contract, pattern: RegExp, sentence: Sentence, lead?: Sentence | null): boolean {
  const read = sieve(contract)
  return meetsAll(read, needsOf.get(pattern), sentence.index, lead ? lead.index : sentence.index)
}

/** Whether every need is met in the sentence or its lead-in, by their indices. Needs told after the pass count as met. */
function meetsAll({ bits, row, needs }: Sieve, wanted: readonly number[] | undefined, own: number, lead: number): boolean {
  if (wanted) {
    for (const need of wanted) {
      const word = need >> 5
      if (need < needs && (((bits[own * row + word] as number) | (bits[lead * row + word] as number)) & (1 << (need & 31))) === 0) return false
    }
  }
  return true
}

/** Sentences in which one of the patterns can match, in order. Every one in which one does match is among them. */
export function sentencesFor(contract: Contract, ...lists: readonly (readonly RegExp[])[]): Sentence[] {
  const read = sieve(contract)
  const wanted = lists.flatMap((patterns) => patterns.map((pattern) => needsOf.get(pattern)))
  return sentences(contract).filter(({ index }) => wanted.some((needs) => meetsAll(read, needs, index, index)))
}

/**
 * Tells the sieve of plain words, before the first contract is read; returns a reader of the sentences that hold one of them, in order.
 * @param words lower case, not empty
 */
export function holding(words: readonly string[]): (contract: Contract) => readonly Sentence[] {
  const need = [needFor(words)]
  return fact((contract) => {
    const read = sieve(contract)
    return sentences(contract).filter(({ index }) => meetsAll(read, need, index, index))
  })
}
