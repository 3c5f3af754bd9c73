import type { RuleRow } from '../../analyzers/playbook/rule-rows'
import type { Shelf } from '../../analyzers/playbook/shelf'
import AnalysisWorker from './analysis.worker?worker'

/** What the worker is given to look through playbooks. */
export interface ShelfAsked { readonly files: readonly string[]; readonly added: string | null }
/** What it is given to tell every rule with its title, level and thresholds. */
export interface RowsAsked { readonly rows: true }

function asked<T>(question: ShelfAsked | RowsAsked): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new AnalysisWorker()
    worker.addEventListener('message', (event: MessageEvent<T>) => { worker.terminate(); resolve(event.data) })
    worker.addEventListener('error', (event) => { worker.terminate(); reject(new Error(event.message)) })
    worker.postMessage(question)
  })
}

/** Has the playbooks read where the rules are: the panel's own thread does not hold them. Rejects when the engine fails. */
export function readShelf(files: readonly string[], added: string | null = null): Promise<Shelf> {
  return asked({ files, added })
}

/** Every rule, for the editor. Rejects when the engine fails. */
export function readRows(): Promise<readonly RuleRow[]> {
  return asked({ rows: true })
}
