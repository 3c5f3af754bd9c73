import type { GoverningLaw, Kind, Role } from '../analyzers/types'

/** What a person decided on a finding. `wrong`: this is not so. */
export type Choice = 'accept' | 'adapt' | 'reject' | 'wrong'

export interface DecisionView {
  readonly choice: Choice
  /** The person's own words; '' for none. */
  readonly reason: string
  /** `adapt`: the wording as the person changed it; else ''. */
  readonly wording: string
  /** Taken over from the version before, and not looked at since. */
  readonly carried: boolean
}

/** What became of the findings of the version before. */
export interface SinceView {
  /** Titles. */
  readonly fixed: readonly string[]
  readonly open: number
  /** How many of `open` came with their decision. */
  readonly carried: number
  /** Ids of findings that are new. */
  readonly fresh: ReadonlySet<string>
  /** Ids of findings whose clause stands word for word as it stood. */
  readonly untouched: ReadonlySet<string>
  /** Whether the older text is at hand. */
  readonly text: boolean
  /** By finding: both wordings of its line, where it was reworded and the older text is at hand. */
  readonly passages: Readonly<Record<string, { readonly before: string; readonly now: string }>>
}

/** Everything that a person does with a review. Absent while only a part of the text is known. */
export interface DeskView {
  /** By finding. */
  readonly decisions: ReadonlyMap<string, DecisionView>
  /** Titles of the rules that had nothing to say. */
  readonly passed: readonly string[]
  /** null: no version before is known. */
  readonly since: SinceView | null
  readonly remembers: boolean
  /** False: the browser refused to store the last change. */
  readonly saved: boolean
  /** A change of a decision, or a new one; null takes it back. */
  readonly onDecide: (id: string, change: Partial<Pick<DecisionView, 'choice' | 'reason' | 'wording'>> | null) => void
  readonly onRemember: (on: boolean) => void
  /** Everything was wiped: nothing is decided any more. */
  readonly onForget: () => void
}

/** A side as a person names it; without a `role` it plays the one that was read, or that was said before. */
export interface PartyCorrection {
  readonly name: string
  readonly full: string
  readonly role?: Role
}

/** What of the head can be corrected. */
export interface Correction {
  readonly kind?: Kind
  readonly law?: GoverningLaw
  /** The two sides in their order; null: as they were read. */
  readonly parties?: readonly PartyCorrection[] | null
}
