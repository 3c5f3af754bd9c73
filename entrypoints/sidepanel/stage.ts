import type { PageFacts } from '../../bridge/messages'
import type { Contract } from '../../contract/types'
import type { FailureParams } from '../../extractors/failures'
import type { Analysed } from './analysis'

/** Where the reader is with a document, 1-based. */
export interface Reading { readonly page: number; readonly pages: number }

/** A web page as its script tells about it, with the address it has. */
export type PageSource = PageFacts & { readonly address: string | undefined }

/** What the panel is at, before any words are put on it. */
export type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'loading'; readonly title: string; readonly page: number | null; readonly pages: number | null }
  /** `reading`: a review of the pages so far, while the reader is at this page. `subject` stays the same for one document. `note`: the page has changed since. */
  | { readonly at: 'reviewed'; readonly contract: Contract; readonly analysed: Analysed; readonly fetched: boolean; readonly reading: Reading | null; readonly subject: number; readonly page?: PageSource | null; readonly note?: 'grown' | 'restless' | null }
  /** `again`: the page may be read anew without another press of the toolbar button. `site`: the file may be had once this site is allowed. */
  | { readonly at: 'problem'; readonly code: string; readonly params: FailureParams; readonly again?: boolean; readonly site?: string }
