import type { ExposureInput } from '../analyzers/exposure/types'
import type { Playbook } from '../analyzers/playbook/playbook'
import type { Review } from '../analyzers/types'
import type { Contract, Lang } from '../contract/types'

/** What a person decided on a finding. `wrong`: this is not so. */
export interface ReportDecision {
  readonly choice: 'accept' | 'adapt' | 'reject' | 'wrong'
  /** The person's own words; '' for none. */
  readonly reason: string
  /** `adapt`: the wording as the person changed it; else ''. */
  readonly wording: string
}

/** What goes into a report besides the findings. */
export interface TakenParts {
  readonly reasons: boolean
  readonly rejected: boolean
  readonly drafts: boolean
  /** CSV and JSON only: also what was called wrong, to report it to the makers. Without the contract's words, unless `wrongWords`. */
  readonly wrong?: boolean
  readonly wrongWords?: boolean
}

/** Everything that a report is made of. Plain data (but for the map): what it says depends on nothing else. */
export interface ReportSource {
  /** The file's or the page's name as a person knows it; '' when there is none. */
  readonly file: string
  readonly contract: Contract
  readonly review: Review
  /** A party's `name`, or `neutral`. */
  readonly side: string
  /** The reader's language. */
  readonly lang: Lang
  /** By `Finding.id`. */
  readonly decisions: ReadonlyMap<string, ReportDecision>
  readonly parts: TakenParts
  /** The playbook that the review was made with; `digest`: SHA-256 of its canonical JSON, lower-case hex. */
  readonly playbook: { readonly name: string; readonly digest: string } | null
  /** The playbook itself: its own words and rules are in it. */
  readonly house?: Playbook
  /** ISO date (and time, if known) of the report. */
  readonly made: string
  /** What the reader told about price and loss; absent: no chart. */
  readonly exposure?: ExposureInput
}

/** What goes in when nobody was asked. */
export const ALL_PARTS: TakenParts = { reasons: true, rejected: false, drafts: true }
