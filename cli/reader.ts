import { parentPort } from 'node:worker_threads'
import type { Contract } from '../contract/types'
import { asExtractionError, type FailureCode, type FailureParams } from '../extractors/failures'
import { readContractBytes } from './files'

/** What the command line asks of its reading thread: one file at a time. */
export interface ReadRequest { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

/** What the thread says: it has begun (page 0), a page is done; the contract; or why there is none. */
export type ReadAnswer =
  | { readonly at: 'page'; readonly page: number; readonly pages: number }
  | { readonly at: 'read'; readonly contract: Contract }
  | { readonly at: 'failed'; readonly code: FailureCode; readonly params: FailureParams }

async function answer({ bytes, name }: ReadRequest, tell: (answer: ReadAnswer) => void): Promise<void> {
  tell({ at: 'page', page: 0, pages: 0 })
  try {
    const { contract } = await readContractBytes(bytes, name, (page, pages) => tell({ at: 'page', page, pages }))
    tell({ at: 'read', contract })
  } catch (error) {
    const { code, params } = asExtractionError(error)
    tell({ at: 'failed', code, params })
  }
}

// Libraries log to the console; standard output is for answers only.
if (parentPort) console.log = console.info = console.warn = console.debug = (...words: unknown[]) => console.error(...words)
parentPort?.on('message', (request: ReadRequest) => {
  void answer(request, (said) => parentPort?.postMessage(said))
})
