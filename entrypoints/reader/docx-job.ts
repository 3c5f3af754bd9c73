import type { Contract } from '../../contract/types'
import type { DocxReading } from '../../extractors/docx'
import type { DocxModel, Revisions } from '../../extractors/docx-model'
import type { RevisionReading } from '../../extractors/docx-runs'
import DocxWorker from './docx.worker?worker'
import type { OffsetTable } from './offset-table'
import { readInWorker } from './reading-worker'

/** A DOCX as the worker read it: plain data. */
export interface DocxText {
  readonly contract: Contract
  readonly model: DocxModel
  /** By piece: the block and the run in it. */
  readonly runs: DocxReading['runs']
  readonly table: OffsetTable
  readonly ledger: DocxReading['ledger']
  readonly revisions: Revisions
}

/** A DOCX as the reader shows it. */
export interface DocxFile extends DocxText {
  /** Which of the two texts of a file with tracked changes this is. */
  readonly reading: RevisionReading
  /** The file itself, for its original look and for the other reading. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface DocxOrder { readonly bytes: Uint8Array<ArrayBuffer>; readonly revisions: RevisionReading }

/** Reads a DOCX in a worker. Throws `ExtractionError`. */
export async function readDocxInWorker(bytes: Uint8Array<ArrayBuffer>, revisions: RevisionReading = 'accepted'): Promise<DocxFile> {
  const text = await readInWorker<DocxText>(new DocxWorker(), { bytes, revisions } satisfies DocxOrder)
  return { ...text, reading: revisions, bytes }
}
