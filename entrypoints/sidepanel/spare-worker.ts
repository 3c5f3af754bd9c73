import AnalysisWorker from './analysis.worker?worker'

let spare: Worker | null = new AnalysisWorker()

/** A worker that nobody uses: the first one was begun with the page, and has read the rules while the page handed over its text. */
export function analysisWorker(): Worker {
  const worker = spare ?? new AnalysisWorker()
  spare = null
  return worker
}
