import type { DraftView } from '../analyzers/desk/draft-view'
import type { ExposureView } from '../analyzers/desk/exposure-view'
import type { MatrixView } from '../analyzers/desk/matrix-view'
import type { TermsSheet } from '../analyzers/desk/terms-sheet'
import type { DraftOptions } from '../analyzers/drafter/types'
import type { ExposureInput } from '../analyzers/exposure/types'
import type { Lang, Span } from '../contract/types'
import type { ReviewView } from './view'

/** What a tab may ask about the contract under review. The rules answer, in the analysis worker, which holds the contract. */
export interface Questions {
  readonly terms: { readonly asked: Readonly<Record<string, never>>; readonly answer: { readonly matrix: MatrixView; readonly sheet: TermsSheet } }
  readonly exposure: { readonly asked: ExposureInput; readonly answer: ExposureView }
  readonly draft: { readonly asked: DraftOptions; readonly answer: DraftView }
}

export type Question = keyof Questions

/** Rejects when the engine failed. Nobody answers once the review on screen has changed. */
export type Ask = <Q extends Question>(question: Q, asked: Questions[Q]['asked']) => Promise<Questions[Q]['answer']>

/** What the lazy tabs are given. */
export interface TabProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** A party's `name`, or `neutral`. */
  readonly side: string
  /** A new function for every new review: an effect may depend on it. */
  readonly ask: Ask
  /** Scrolls the page to a sentence and emphasises it. */
  readonly onOpenSpan: (span: Span) => void
}
