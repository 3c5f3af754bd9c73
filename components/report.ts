import type { DraftOptions } from '../analyzers/drafter/types'
import type { ExposureInput } from '../analyzers/exposure/types'
import type { Lang } from '../contract/types'

/** In what form a review is taken away. `own`: the user's own Word file with comments; `fresh`: a new Word file. */
export type TakeFormat = 'html' | 'own' | 'fresh' | 'letter' | 'text' | 'markdown' | 'csv' | 'json' | 'sarif'

/** Which wordings go into the user's own file as tracked insertions. */
export type Insertions = 'none' | 'accepted' | 'all'

/** What goes into the report besides the findings. */
export interface ReportParts {
  readonly reasons: boolean
  readonly rejected: boolean
  readonly drafts: boolean
  /** Also what was called wrong, for the makers; and whether with the contract's words. */
  readonly wrong: boolean
  readonly wrongWords: boolean
}

export interface TakeWish {
  readonly format: TakeFormat
  /** The report's language. */
  readonly lang: Lang
  readonly parts: ReportParts
  readonly insertions: Insertions
  /** What was entered in the exposure tab. */
  readonly exposure: ExposureInput
  /** The clause drafted in the exposure tab, to be put into the user's own file; null: not wanted. */
  readonly draft: DraftOptions | null
  readonly how: 'copy' | 'download'
}

/** What came of it. `left`: what is not where it belongs in the Word file, one sentence each. */
export type TakeOutcome =
  | { readonly ok: true; readonly name: string; readonly placed: number; readonly left: readonly string[] }
  /** null: no more is known. */
  | { readonly ok: false; readonly sentence: string | null }

/** What the report tab may do. */
export interface ReportAccess {
  /** Whether the contract is a Word file that is at hand. */
  readonly ownFile: boolean
  readonly onTake: (wish: TakeWish) => Promise<TakeOutcome>
}
