import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'
import { HAN, requiredLiterals } from './required-literals'
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

/** Literals by how they begin: with a Han character by that, else by their first four units, or by all three of them. */
const byHan: (number[] | undefined)[] = []
const byFour: (number[] | undefined)[] = []
const byThree: (number[] | undefined)[] = []
const texts: string[] = []
/** By literal, the needs it meets. */
const meets: number[][] = []
const known = new Map<string, number>()

function add(literal: string, need: number): void {
  let index = known.get(literal)
  if (index === undefined) {
    index = texts.length
    known.set(literal, index)
    texts.push(literal)
    meets.push([])
    const first = literal.charCodeAt(0)
    const three = threeAt(first, literal.charCodeAt(1), literal.charCodeAt(2))
    if (first >= HAN) (byHan[first] ??= []).push(index)
    else if (literal.length === 3) (byThree[three] ??= []).push(index)
    else (byFour[fourAt(three, literal.charCodeAt(3))] ??= []).push(index)
  }
  const needs = meets[index] as number[]
  if (!needs.includes(need)) needs.push(need)
}

function threeAt(a: number, b: number, c: number): number {
  return ((a * 31 + b) * 31 + c) & 0xffff
}

function fourAt(three: number, d: number): number {
  return (three * 31 + d) & 0xffff
}

function readTold(): void {
  for (const pattern of told.splice(0)) {
    const needs: number[] = []
    for (const need of requiredLiterals(pattern)) {
      const key = [...need].sort().join('|')
      let number = numbers.get(key)
      if (number === undefined) {
        numbers.set(key, number = numbers.size)
        for (const literal of need) add(literal, number)
      }
      needs.push(number)
    }
    needsOf.set(pattern, needs)
  }
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
  const seen = new Int32Array(texts.length).fill(-1)
  for (const { index, start, end } of all) {
    const base = index * row
    const look = (candidates: readonly number[], at: number): void => {
      for (const literal of candidates) {
        if (seen[literal] === index || !standsAt(text, at, end, texts[literal] as string)) continue
        seen[literal] = index
        for (const need of meets[literal] as number[]) bits[base + (need >> 5)] = (bits[base + (need >> 5)] as number) | (1 << (need & 31))
      }
    }
    for (let at = start; at < end; at++) {
      const first = text.charCodeAt(at)
      if (first >= HAN) {
        const candidates = byHan[first]
        if (candidates) look(candidates, at)
        continue
      }
      const three = threeAt(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2))
      const short = byThree[three]
      if (short) look(short, at)
      const long = byFour[fourAt(three, text.charCodeAt(at + 3))]
      if (long) look(long, at)
    }
  }
  return { bits, row, needs: numbers.size }
})

/** Compares unit by unit: most literals differ within the first few. */
function standsAt(text: string, at: number, end: number, literal: string): boolean {
  if (at + literal.length > end) return false
  for (let i = 0; i < literal.length; i++) if (text.charCodeAt(at + i) !== literal.charCodeAt(i)) return false
  return true
}

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
