import type { Mention } from './actor-words'
import { negated } from './polarity'

/** What a sentence makes of an action: owed, forbidden, allowed, or not owed. */
export type Modality = 'must' | 'must-not' | 'may' | 'need-not'

/** A word of duty or right in a sentence; offsets are UTF-16 units into the text that was read. */
export interface Modal {
  readonly modality: Modality
  /** Where the word stands: a subject is looked for before it. */
  readonly at: number
  /** Where the verb phrase begins, behind negations and adverbs. */
  readonly verb: number
  /** The subject where it follows the word ("nor shall the Recipient", "nothing prevents a party from"). */
  readonly subject?: Mention
  /** Stands without a modal word of its own: it goes on with the one before. */
  readonly goesOn?: boolean
}

/** What a modal word means as it stands, and what it means denied. */
export type Sense = readonly [affirmed: Modality, denied: Modality]

export const DUTY: Sense = ['must', 'must-not']
export const RIGHT: Sense = ['may', 'must-not']
export const REQUIREMENT: Sense = ['must', 'need-not']
export const BAN: Sense = ['must-not', 'may']
/** "Shall refrain from", "shall not fail to". */
export const OMISSION: Sense = ['must-not', 'must']

/** Which of the two senses holds for `words`: from the modal word (or the negative word that rules it) up to the verb. */
export function modalityOf([affirmed, denied]: Sense, words: string): Modality {
  return negated(`${words}#`, words.length) ? denied : affirmed
}
