import type { Lang } from '../../contract/types'
import type { Money } from '../exposure/cents'
import type { LawId } from '../law'
import type { Both } from '../matrix/types'
import type { Finding, Options } from '../types'

export type { Money } from '../exposure/cents'

/** 1 protective … 3 balanced … 5 lenient. */
export type Step = 1 | 2 | 3 | 4 | 5

/** What one numbered sentence of the clause settles. */
export type Point = 'information' | 'definition' | 'liable' | 'people' | 'measure' | 'sum' | 'heads' | 'fees' | 'notice' | 'containment' | 'relief' | 'claims' | 'mitigation' | 'defence' | 'carveOut'

export interface DraftOptions {
  /** Language of the clause; default: the contract's own (Chinese in a bilingual one). */
  readonly lang?: Lang
  /** Default: 2 for the side that is protected, 4 for the side that owes, 3 for everybody else. */
  readonly step?: Step
  /** A party's name, `discloser`, `receiver` or `neutral` (default). */
  readonly side?: string
  /** Whether the clause binds both sides; default: as the contract's own duty of secrecy does. */
  readonly mutual?: boolean
  /** Every point, not only what is missing or weak. */
  readonly whole?: boolean
  /** The contract price, where the user knows it; default: the one the contract prints. */
  readonly price?: Money
  /** The loss that the user fears; with it the agreed sum is a sum of money. */
  readonly loss?: Money
  /** The user's thresholds by rule id, over the rules' own. */
  readonly thresholds?: Readonly<Record<string, Options>>
}

export interface DraftSentence {
  readonly point: Point
  /** As printed before the sentence: "9.2", "2.". */
  readonly number: string
  /** The sentence, or the two or three that settle the point, in the clause's language. */
  readonly text: string
  /** Why it is there, in the reader's language. */
  readonly why: Both
  /** Sources of the contract's own law. */
  readonly laws: readonly LawId[]
  /** Rules that found this contract wanting on the point; empty in a whole clause on points that were settled already. */
  readonly settles: readonly string[]
}

/** The numbers that stand in the clause, for a table beside it. */
export interface DraftFigures {
  /** Of the price, in percent. */
  readonly percent: number | null
  /** Times the loss. */
  readonly times: number | null
  readonly sum: Money | null
  /** Highest liability for a leak, times the price. */
  readonly limitTimes: number | null
  readonly noticeHours: number | null
  readonly replyDays: number | null
  readonly payDays: number | null
}

export interface Draft {
  readonly lang: Lang
  readonly step: Step
  readonly mutual: boolean
  /** Who answers and to whom, by the contract's own names; null where the clause binds whoever breaches it. */
  readonly debtor: string | null
  readonly creditor: string | null
  /** "第九条 泄密责任"; where the contract is not numbered, the words alone. */
  readonly heading: string
  readonly sentences: readonly DraftSentence[]
  readonly figures: DraftFigures
  /** Index of the block after which the clause stands. */
  readonly afterBlock: number
  /** Heading and numbered sentences, one a line; '' when there is nothing to draft. */
  readonly text: string
  /** Why there is nothing: every point is settled, or the contract keeps no secret. */
  readonly nothing: 'settled' | 'noSecrecy' | null
}

/** A draft after a review of the contract with the draft in it. */
export interface ProvedDraft extends Draft {
  /** Findings whose evidence lies in the draft; the draft is offered only when there are none. */
  readonly inside: readonly Finding[]
  /** Rules that fired before and no longer do. */
  readonly settled: readonly string[]
  /** Rules that the draft was meant to settle and did not. */
  readonly unsettled: readonly string[]
  /** Rules that fire only with the draft in place, outside of it. */
  readonly opened: readonly string[]
  /** Rules that fire before and after: no clause can settle them, the contract's own wording has to change. */
  readonly left: readonly string[]
}
