import type { Contract } from '../../contract/types'
import type { FailureCode, FailureParams } from '../../extractors/failures'
import type { PdfPage, PdfPageState, PdfPiece } from '../../extractors/pdf'
import type { OffsetTable } from './offset-table'

/** A PDF's text as plain data, so that it may cross from the worker to the page. */
export interface PdfText {
  readonly contract: Contract
  /** By piece of `table`. */
  readonly items: readonly PdfPiece[]
  readonly table: OffsetTable
  readonly pages: readonly PdfPageState[]
}

/** Where pdf.js's worker and the files it reads at run time are packed; a worker cannot ask the browser for it. */
export interface PdfHome { readonly worker: string; readonly folder: string }

/** What the page asks of the text worker. */
export type PdfAsk =
  | { readonly ask: 'read'; readonly bytes: Uint8Array<ArrayBuffer>; readonly home: PdfHome }
  | { readonly ask: 'unlock'; readonly password: string }
  /** Recognised pages in place of the empty ones. */
  | { readonly ask: 'recognised'; readonly pages: readonly PdfPage[] }

/** What the text worker says. */
export type PdfSays =
  | { readonly says: 'locked'; /** The password given last was wrong. */ readonly wrong: boolean }
  | { readonly says: 'at'; readonly page: number; readonly pages: number }
  /** The pages so far, for a first review. */
  | { readonly says: 'part'; readonly text: PdfText; readonly page: number; readonly pages: number }
  /** All pages. `last`: nothing more comes unless it is asked for. */
  | { readonly says: 'text'; readonly text: PdfText; readonly last: boolean }
  | { readonly says: 'failed'; readonly code: FailureCode; readonly params: FailureParams }
