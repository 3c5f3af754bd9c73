import type { Contract } from '../../contract/types'
import { EVERY, type Actor } from './actor'
import { actorNames } from './actor-names'
import { holderIn, payerIn } from './actor-reader'
import { consequences, type Consequence } from './consequences'
import { fact } from './fact'
import { secrecy } from './secrecy'
import { lowerOf, type Sentence } from './sentences'

export type { Actor } from './actor'

/** Who must pay or answer by a sentence; `after` (UTF-16 units into the sentence) starts the search behind a trigger. */
export const payerOf = payerIn

/** Who owes the duty that a sentence states. */
export const holderOf = holderIn

/** A consequence of a leak with the one who bears it. */
export interface Charge extends Consequence {
  readonly payer: Actor
}

/** `consequences` with who bears each. */
export const charges = fact((contract: Contract): readonly Charge[] =>
  consequences(contract).map((consequence) => ({ ...consequence, payer: payerOf(contract, consequence.sentence) })),
)

/** A duty of secrecy with the one who owes it. */
export interface Duty {
  readonly sentence: Sentence
  readonly holder: Actor
}

/** Secrets of outsiders that a party must not bring along are no secrets of the other side. */
const OUTSIDERS = /(?:information|secrets?|inventions?) (?:of|belonging to) (?:any |a )?(?:other person|third part|former employer|others)/
/** An exception says who owes no secrecy. */
const DENIED = /不(?:负有?|承担|受)[^。；，]{0,6}保密(?:义务|责任)|(?:无需|无须|没有|不再)[^。；，]{0,6}保密|保密义务[^。；，]{0,4}不适用|\b(?:has|have|is under|are under|owes?) no (?:duty|duties|obligations?)\b[^.;]{0,40}\bconfiden/
const EITHER = /\b(?:either|each) (?:of the )?part(?:y|ies)\b/

/** `secrecy(contract).duties` with who owes each; a sentence about the consequence of a leak is no duty here. */
export const duties = fact((contract: Contract): readonly Duty[] => {
  const charged = new Set(consequences(contract).map(({ sentence }) => sentence.index))
  return secrecy(contract)
    .duties.filter((sentence) => !charged.has(sentence.index) && !OUTSIDERS.test(lowerOf(contract, sentence).slice(0, 1200)) && !DENIED.test(lowerOf(contract, sentence).slice(0, 1200)))
    .map((sentence) => ({ sentence, holder: EITHER.test(lowerOf(contract, sentence).slice(0, 1200)) ? EVERY : holderOf(contract, sentence) }))
})

/** Whether both sides owe secrecy by the subjects of their duties: `both`, the one party's name, or null when it cannot be told. */
export const bound = fact((contract: Contract): 'both' | { readonly only: string } | null => {
  const owed = new Set<string>()
  for (const { holder } of duties(contract)) {
    if (holder?.is === 'everyone' || holder?.is === 'implied') return 'both'
    if (holder?.is === 'party') owed.add(holder.name)
  }
  if (owed.size >= 2 && owed.size >= actorNames(contract).length) return 'both'
  const [only] = owed
  return owed.size === 1 && only ? { only } : null
})
