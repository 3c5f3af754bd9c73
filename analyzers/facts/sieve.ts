import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { leadIns } from './list-items'
import { lowerText } from './marks'
import { metBy, needFor, needsOf, readTold, table } from './pattern-needs'
import { sentences, type Sentence } from './sentences'

export { sieved } from './pattern-needs'

/*
 * Most patterns match hardly anywhere, and an engine that has compiled a thousand of them runs none of them fast. So the literals that
 * the patterns cannot do without (pattern-needs.ts) are searched together, in one pass over the text, and a pattern is tried only where
 * its own stand.
 */

/** A set of sentences: one bit for each, 32 to a number. */
type Bits = Int32Array

/** Where each literal stands, and what was asked of it so far. */
interface Sieve {
  /** How many numbers a set has. */
  readonly width: number
  readonly literals: Bits
  /** How many literals were looked for: those added later are taken to stand everywhere. */
  readonly known: number
  /** By need, the sentences that meet it themselves, and those that meet it together with the sentence they go on from. */
  readonly own: Bits[]
  readonly led: Bits[]
  /** By pattern, the same. */
  readonly ownOf: Map<RegExp, Bits>
  readonly ledOf: Map<RegExp, Bits>
  /** Pairs: a list item, and the sentence it goes on from. */
  readonly pairs: Int32Array
}

const sieve = fact((contract: Contract): Sieve => {
  readTold()
  const text = lowerText(contract)
  const all = sentences(contract)
  const width = (all.length + 31) >> 5
  const known = table.texts.length
  const literals = new Int32Array(known * width)
  // The rows are far apart in memory: what 32 sentences hold is gathered close together first.
  const gathered = new Int32Array(known)
  const touched = new Int32Array(known)
  let count = 0
  let bit = 0
  const mark = (literal: number): void => {
    const held = gathered[literal] as number
    if (held === 0) touched[count++] = literal
    gathered[literal] = held | bit
  }
  for (let word = 0; word < width; word++) {
    for (const { index, start, end } of all.slice(word << 5, (word + 1) << 5)) {
      bit = 1 << (index & 31)
      table.scan(text, start, end, mark)
    }
    for (let i = 0; i < count; i++) {
      const literal = touched[i] as number
      literals[literal * width + word] = gathered[literal] as number
      gathered[literal] = 0
    }
    count = 0
  }
  const pairs = leadIns(contract).flatMap((lead, index) => (lead ? [index, lead.index] : []))
  return { width, literals, known, own: [], led: [], ownOf: new Map(), ledOf: new Map(), pairs: Int32Array.from(pairs) }
})

/** The sentences in which a need is met. */
function meeting({ width, literals, known, own }: Sieve, need: number): Bits {
  let bits = own[need]
  if (bits) return bits
  bits = new Int32Array(width)
  for (const literal of metBy[need] as readonly number[]) {
    if (literal >= known) bits.fill(-1)
    else for (let word = 0, at = literal * width; word < width; word++, at++) bits[word] = (bits[word] as number) | (literals[at] as number)
  }
  own[need] = bits
  return bits
}

/** The sentences in which a need is met, or in the one that they go on from. */
function meetingLed(read: Sieve, need: number): Bits {
  let bits = read.led[need]
  if (bits) return bits
  const own = meeting(read, need)
  bits = own.slice()
  const { pairs } = read
  for (let at = 0; at < pairs.length; at += 2) {
    if (!stands(own, pairs[at + 1] as number)) continue
    const item = pairs[at] as number
    bits[item >> 5] = (bits[item >> 5] as number) | (1 << (item & 31))
  }
  read.led[need] = bits
  return bits
}

/** The sentences in which a pattern can match; `led`: or in them together with the ones they go on from. */
function holdingAll(read: Sieve, pattern: RegExp, led: boolean): Bits {
  const asked = led ? read.ledOf : read.ownOf
  let bits = asked.get(pattern)
  if (bits) return bits
  bits = new Int32Array(read.width).fill(-1)
  for (const need of needsOf.get(pattern) ?? []) {
    const met = led ? meetingLed(read, need) : meeting(read, need)
    for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] as number) & (met[word] as number)
  }
  asked.set(pattern, bits)
  return bits
}

function stands(bits: Bits, index: number): boolean {
  return ((bits[index >> 5] as number) & (1 << (index & 31))) !== 0
}

/** Whether the pattern can match in the sentence; `lead`: or in it together with the sentence it goes on from (`leadIns`). False is certain, true is not. */
export function mayMatch(contract: Contract, pattern: RegExp, sentence: Sentence, lead?: Sentence | null): boolean {
  return stands(holdingAll(sieve(contract), pattern, Boolean(lead)), sentence.index)
}

/** The sentences of a set, in order. */
function listed(all: readonly Sentence[], bits: Bits): Sentence[] {
  const list: Sentence[] = []
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1) {
      const sentence = all[(word << 5) + 31 - Math.clz32(rest & -rest)]
      if (sentence) list.push(sentence)
    }
  }
  return list
}

function holdingAny(contract: Contract, lists: readonly (readonly RegExp[])[], led: boolean): Sentence[] {
  const read = sieve(contract)
  const any = new Int32Array(read.width)
  for (const patterns of lists) {
    for (const pattern of patterns) {
      const bits = holdingAll(read, pattern, led)
      for (let word = 0; word < any.length; word++) any[word] = (any[word] as number) | (bits[word] as number)
    }
  }
  return listed(sentences(contract), any)
}

/** Sentences in which one of the patterns can match, in order. Every one in which one does match is among them. */
export function sentencesFor(contract: Contract, ...lists: readonly (readonly RegExp[])[]): Sentence[] {
  return holdingAny(contract, lists, false)
}

/** `sentencesFor`, where a list item is read together with the sentence it goes on from. */
export function ledSentencesFor(contract: Contract, ...lists: readonly (readonly RegExp[])[]): Sentence[] {
  return holdingAny(contract, lists, true)
}

/**
 * Tells the sieve of plain words, before the first contract is read; returns a reader of the sentences that hold one of them, in order.
 * @param words lower case, not empty
 */
export function holding(words: readonly string[]): (contract: Contract) => readonly Sentence[] {
  const need = needFor(words)
  return fact((contract) => listed(sentences(contract), meeting(sieve(contract), need)))
}
