import type { Contract, Lang } from '../../contract/types'
import type { Actor } from './actor'
import type { Sentence } from './sentences'

/** A word of a sentence that means somebody. Offsets are UTF-16 units into the text that was read. */
export interface Mention {
  readonly at: number
  readonly end: number
  readonly actor: Actor
}

/** How one language names who acts, and where a subject stands. The reader (`actor-reader.ts`) is one for all. */
export interface ActorWords {
  readonly lang: Lang
  /** How much of a long sentence is read (UTF-16 units). */
  readonly reach: number
  /** Sources of patterns, each without groups that capture: role words that either side may bear, and persons who are no party. */
  readonly roles: string
  readonly persons: string
  /** Around the parties' own words, so that they are not found inside longer ones. */
  readonly boundary: readonly [before: string, after: string]
  /** A role word that names the writer or the addressee: only one side is left. */
  readonly letter: RegExp
  /** Parties called by these words bear them in turn where secrecy is mutual. */
  readonly turns: RegExp
  /** Words of paying or answering for, and of any duty (both global). */
  readonly owes: RegExp
  readonly duty: RegExp
  /** The duty of an earlier sentence, whose subject is carried on. */
  readonly earlierDuty: RegExp
  /** Right before a mention: it is the agent, wherever it stands. */
  readonly agent: RegExp
  /** Between two mentions: both of them are the subject, when the verb follows within `joinedWithin` units. */
  readonly joins: RegExp
  readonly joinedWithin: number
  /** Right before a mention: it is an object. Right after: it only owns what follows, or is given a right. */
  readonly object: RegExp
  readonly owner: RegExp
  readonly entitled: RegExp
  /** Whether `entitled` also passes over role words, not only parties. */
  readonly rolesEntitled: boolean
  /** How many sentences back a subject is looked for. */
  readonly back: number
  /** Whether a sentence may leave its subject to an earlier one. */
  elides(text: string, prior: Sentence | undefined): boolean
  /** Whether the sentence that the subject is looked for in belongs with this one. */
  belongs(contract: Contract, sentence: Sentence, earlier: Sentence): boolean
  /** Whether an earlier sentence's first words are its subject even without a duty. */
  readonly opensWithSubject: boolean
  /** The one who pays, where it is named outside the place of a subject ("payable by", 向…追偿). */
  payer(text: string, all: readonly Mention[], after: number): Mention | undefined
  /** Whether a payee is named by a role, so that only the other side is left to pay. */
  readonly payee: RegExp
}
