import type { Shelf } from '../../analyzers/playbook/shelf'
import AnalysisWorker from './analysis.worker?worker'

/** What the worker is given to look through playbooks. */
export interface ShelfAsked { readonly files: readonly string[]; readonly added: string | null }

/** Has the playbooks read where the rules are: the panel's own thread does not hold them. Rejects when the engine fails. */
export function readShelf(files: readonly string[], added: string | null = null): Promise<Shelf> {
  return new Promise((resolve, reject) => {
    const worker = new AnalysisWorker()
    worker.addEventListener('message', (event: MessageEvent<Shelf>) => { worker.terminate(); resolve(event.data) })
    worker.addEventListener('error', (event) => { worker.terminate(); reject(new Error(event.message)) })
    worker.postMessage({ files, added } satisfies ShelfAsked)
  })
}
