import type { Contract } from '../../contract/types'
import { fact } from '../facts/fact'
import { leadIns, readOut } from '../facts/list-items'
import type { Sentence } from '../facts/sentences'
import { eachFeature, roomForWords, wordsOf } from './features'
import { models, modelsFor, type Stance } from './models'
import { contractNames } from './names'

/** How likely it is that a sentence carries a provision, 0 to 1. */
export interface Opinion {
  readonly stated: number
  readonly contrary: number
}

const HAN = /[㐀-鿿]/
const room = roomForWords()
let seen = new Int32Array(0)
let stamp = 0

/** Margins by sentence index, all models at once; filled as sentences are asked about. */
const margins = fact((_contract: Contract): Map<number, Float32Array | null> => new Map())

/**
 * The margin (log odds) of every model for one sentence read with its lead-in; null for a Chinese one.
 * Deterministic: sums in the order of the words.
 */
export function marginsOf(contract: Contract, sentence: Sentence): Float32Array | null {
  if (contract.lang === 'zh') return null
  const known = margins(contract)
  const before = known.get(sentence.index)
  if (before !== undefined) return before
  const result = contract.lang === 'bilingual' && HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))) ? null : judged(contract, sentence)
  known.set(sentence.index, result)
  return result
}

function judged(contract: Contract, sentence: Sentence): Float32Array {
  const { list, row, weighed, from, model, weight } = models()
  if (seen.length < from.length) seen = new Int32Array(from.length)
  stamp++
  const sums = new Float32Array(list.length)
  const { text, own } = readOut(contract, sentence, true)
  const words = wordsOf(text, contractNames(contract), room)
  eachFeature(words, own, (bucket) => {
    if (((weighed[bucket >> 5] as number) & (1 << (bucket & 31))) === 0) return
    const at = row[bucket] as number
    if (seen[at] === stamp) return
    seen[at] = stamp
    for (let i = from[at - 1] as number, end = from[at] as number; i < end; i++) sums[model[i] as number] = (sums[model[i] as number] as number) + (weight[i] as number)
  })
  const norm = 1 / Math.sqrt(Math.max(1, words.count))
  for (const { index, bias, step } of list) sums[index] = bias + (sums[index] as number) * step * norm
  return sums
}

const chance = (margin: number): number => 1 / (1 + Math.exp(-margin))

/** What the witness thinks of a sentence; null for a Chinese sentence or a provision that it has not learned. A stance that it has not learned is 0. */
export function opinion(contract: Contract, sentence: Sentence, provision: string): Opinion | null {
  const all = marginsOf(contract, sentence)
  if (!all) return null
  const { stated, contrary } = modelsFor(provision)
  if (!stated && !contrary) return null
  return { stated: stated ? chance(all[stated.index] as number) : 0, contrary: contrary ? chance(all[contrary.index] as number) : 0 }
}

const STRONGEST = 5

/** The sentence's own words (or pairs of them, as printed) that spoke loudest for the stance, strongest first. */
export function because(contract: Contract, sentence: Sentence, provision: string, stance: Stance): string[] {
  const chosen = contract.lang === 'zh' ? undefined : modelsFor(provision)[stance]
  if (!chosen) return []
  const { row, from, model, weight } = models()
  const { text, own } = readOut(contract, sentence, true)
  const strongest: { weight: number; words: string }[] = []
  eachFeature(wordsOf(text, contractNames(contract), room), own, (bucket, start, end) => {
    const at = row[bucket] as number
    if (at === 0 || start < own) return
    for (let i = from[at - 1] as number, stop = from[at] as number; i < stop; i++)
      if (model[i] === chosen.index && (weight[i] as number) > 0) strongest.push({ weight: weight[i] as number, words: contract.text.slice(sentence.start + start - own, sentence.start + end - own) })
  })
  strongest.sort((a, b) => b.weight - a.weight)
  const words: string[] = []
  for (const { words: next } of strongest) {
    if (words.length >= STRONGEST) break
    if (!words.some((word) => word.toLowerCase().includes(next.toLowerCase()))) words.push(next)
  }
  return words
}

/** The concepts of a sentence and of what it goes on from. */
export function maskWithLeadIn(contract: Contract, sentence: Sentence): number {
  const lead = leadIns(contract)[sentence.index]
  return sentence.mask | (lead ? lead.mask : 0)
}
