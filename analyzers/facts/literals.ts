import type { Contract } from '../../contract/types'
import type { Concept } from '../concepts'
import { fact } from './fact'
import { lowerText } from './marks'
import { lowerOf, sentences, sentencesWith, type Sentence } from './sentences'

/** Indices of the sentences that hold a literal, by literal: several readers ask for the same words. */
const known = fact((_contract: Contract): Map<string, readonly number[]> => new Map())

function indicesOf(contract: Contract, literal: string): readonly number[] {
  const lower = lowerText(contract)
  const all = sentences(contract)
  const found: number[] = []
  let index = 0
  for (let at = lower.indexOf(literal); at >= 0;) {
    while (index < all.length && (all[index] as Sentence).end <= at) index++
    const sentence = all[index]
    if (!sentence) break
    const inside = sentence.start <= at
    if (inside) found.push(index)
    at = lower.indexOf(literal, inside ? sentence.end : at + 1)
  }
  return found
}

/**
 * Sentences in which one of the literals (lower case) stands, in reading order. The text is searched once for each literal, which
 * spares asking every sentence: readers of rare words name them here and match their patterns on what is left.
 */
export function sentencesHolding(contract: Contract, literals: readonly string[]): Sentence[] {
  const all = sentences(contract)
  const memory = known(contract)
  const held = new Set<number>()
  for (const literal of literals) {
    let indices = memory.get(literal)
    if (!indices) memory.set(literal, indices = indicesOf(contract, literal))
    for (const index of indices) held.add(index)
  }
  return [...held].sort((a, b) => a - b).map((index) => all[index] as Sentence)
}

/** Of the sentences with a concept those in which one of the literals stands: the cheaper way where the concept is rare. */
export function sentencesNaming(contract: Contract, concept: Concept, literals: readonly string[]): Sentence[] {
  return sentencesWith(contract, concept).filter((sentence) => {
    const text = lowerOf(contract, sentence)
    return literals.some((literal) => text.includes(literal))
  })
}
