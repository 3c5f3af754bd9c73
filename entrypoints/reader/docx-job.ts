import type { Contract } from '../../contract/types'
import type { DocxModel } from '../../extractors/docx-model'
import { ExtractionError, type FailureCode, type FailureParams } from '../../extractors/failures'
import DocxWorker from './docx.worker?worker'
import type { OffsetTable } from './offset-table'

/** A DOCX as the reader shows it: plain data from the worker. */
export interface DocxFile {
  readonly contract: Contract
  readonly model: DocxModel
  /** By piece: the block and the run in it. */
  readonly runs: readonly { readonly block: number; readonly run: number }[]
  readonly table: OffsetTable
}

export type DocxAnswer = ({ readonly ok: true } & DocxFile) | { readonly ok: false; readonly code: FailureCode; readonly params: FailureParams }

/** Hostile files can keep a parser busy for minutes. */
const DEADLINE_MS = 20_000

/** Reads a DOCX in a worker of its own, which ends with it. Throws `ExtractionError`, `timeout` past the deadline. */
export function readDocxInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<DocxFile> {
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
      end(() => (answer.ok ? resolve(answer) : reject(new ExtractionError(answer.code, answer.params))))
    })
    worker.postMessage(bytes, [bytes.buffer])
  })
}
