import type { Contract, Lang } from '../../contract/types'
import type { Review } from '../../analyzers/types'
import type { ReviewView } from '../../components/view'
import AnalysisWorker from './analysis.worker?worker'

/** A review, and how it is shown in each language: switching the language asks nobody again. */
export interface Analysed {
  readonly review: Review
  readonly views: Readonly<Record<Lang, ReviewView>>
}

/** A contract that takes longer is not reviewed; the worker is stopped. */
const DEADLINE_MS = 60_000

/** Reviews a contract in a worker of its own, which ends with it. Rejects when the engine fails or runs past the deadline. */
export function analyseInWorker(contract: Contract): Promise<Analysed> {
  return new Promise((resolve, reject) => {
    const worker = new AnalysisWorker()
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    const timer = setTimeout(() => end(() => reject(new Error('timeout'))), DEADLINE_MS)
    worker.addEventListener('message', (event: MessageEvent<Analysed>) => end(() => resolve(event.data)))
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))))
    worker.postMessage(contract)
  })
}
