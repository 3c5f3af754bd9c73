import type { Contract } from '../../contract/types'
import type { DocxReading } from '../../extractors/docx'
import type { DocxModel, Revisions } from '../../extractors/docx-model'
import type { RevisionReading } from '../../extractors/docx-runs'
import { ExtractionError, type FailureCode, type FailureParams } from '../../extractors/failures'
import DocxWorker from './docx.worker?worker'
import type { OffsetTable } from './offset-table'

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
export type DocxAnswer = ({ readonly ok: true } & DocxText) | { readonly ok: false; readonly code: FailureCode; readonly params: FailureParams }

/** The reading stops by itself before; this is for a parser that can't. */
const DEADLINE_MS = 12_000

/** Reads a DOCX in a worker of its own, which ends with it. Throws `ExtractionError`, `timeout` past the deadline. */
export function readDocxInWorker(bytes: Uint8Array<ArrayBuffer>, revisions: RevisionReading = 'accepted'): Promise<DocxFile> {
  return new Promise((resolve, reject) => {
    const worker = new DocxWorker()
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    const timer = setTimeout(() => end(() => reject(new ExtractionError('timeout'))), DEADLINE_MS)
    worker.addEventListener('error', () => end(() => reject(new ExtractionError('damaged'))))
    worker.addEventListener('message', (event: MessageEvent<DocxAnswer>) => {
      const answer = event.data
      end(() => (answer.ok ? resolve({ ...answer, reading: revisions, bytes }) : reject(new ExtractionError(answer.code, answer.params))))
    })
    worker.postMessage({ bytes, revisions } satisfies DocxOrder)
  })
}
