import type { ContractLang, Coverage, Lang } from '../contract/types'
import type { Annex, FindingType, GoverningLaw, Kind, LeftTo, Level, Party, Topic } from '../analyzers/types'

/** A law line: full citation, date in force (ISO `2021-01-01`, '' when not known), the article in a sentence. */
export interface LawView {
  readonly citation: string
  readonly since: string
  readonly gist: string
  /** Whether the gist was checked against the official text. */
  readonly confirmed: boolean
}

/** One finding in the reader's words. Sentences are in the panel's language, quotes in the contract's. */
export interface FindingView {
  readonly id: string
  readonly rule: string
  readonly type: FindingType
  /** The catalogue's family; null for a house's own rule. */
  readonly topic: Topic | null
  /** As seen by the side the review was made for; used only for a side that `levels` does not name. */
  readonly level: Level
  /** `neutral` and each party's name; null: not shown to that side. */
  readonly levels: Readonly<Record<string, Level | null>>
  readonly certainty: 'clear' | 'possible'
  readonly title: string
  readonly found: string
  readonly why: string
  readonly ask: string
  /** The sentence to show first; for MISSING the nearest wording, null when nothing comes near. */
  readonly quote: string | null
  /** Every sentence, `quote` included, in the order to be shown. */
  readonly quotes: readonly string[]
  /** Clause label of `quote` ("第9.1条", "cl. 9.2"); '' when it has none. */
  readonly place: string
  /** MISSING: labels of the clauses that were read as candidates. */
  readonly lookedAt: readonly string[]
  readonly laws: readonly LawView[]
  /** Suggested wording; '' when the rule has none in that language. */
  readonly draft: Readonly<Record<Lang, string>>
  /** The contract's language: the draft to show first. */
  readonly draftLang: Lang
  /** Points that the same change would settle. */
  readonly folded: readonly FindingView[]
}

/** A review as the panel shows it. `findings` are roots in document order; folded ones are inside their root. */
export interface ReviewView {
  /** '' when the contract has no heading. */
  readonly title: string
  readonly lang: ContractLang
  readonly kind: Kind
  readonly law: GoverningLaw
  readonly parties: readonly Party[]
  readonly coverage: Coverage & { readonly annexes: readonly Annex[]; readonly leftTo?: readonly LeftTo[]; readonly pictures?: number }
  readonly findings: readonly FindingView[]
}

/** What the panel is doing. */
export type PanelState =
  | { readonly at: 'idle' }
  /** `page` is the 1-based page being read; null for a source without pages. */
  | { readonly at: 'loading'; readonly title?: string; readonly page: number | null; readonly pages: number | null }
  /** `reading`: only the pages before this one are reviewed so far. */
  | { readonly at: 'review'; readonly review: ReviewView; readonly reading?: { readonly page: number; readonly pages: number } }
  /** One plain sentence, and what to do; from `outcomeWords`. */
  | { readonly at: 'problem'; readonly sentence: string; readonly hint: string }
