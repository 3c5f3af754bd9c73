import type { Contract } from '../contract/types'
import type { Options, Rule } from './types'

/** Declares a rule. Identity at run time; the types check that every word, law key and example is there. */
export function defineRule<O extends Options>(rule: Rule<O>): Rule<O> {
  return rule
}

/** Whether patterns for `lang` apply to this contract (both do in a bilingual one). */
export function speaks(contract: Contract, lang: 'zh' | 'en'): boolean {
  return contract.lang === lang || contract.lang === 'bilingual'
}

export { clauses, articleOf, lineage, placeOf, type Clause } from './facts/clauses'
export { has, lowerOf, sentenceAt, sentences, sentencesWith, textOf, type Sentence } from './facts/sentences'
export { lowerText } from './facts/marks'
