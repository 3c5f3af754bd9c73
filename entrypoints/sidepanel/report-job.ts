import type { Stated } from '../../analyzers/facts/stated'
import type { Review } from '../../analyzers/types'
import type { TakeWish } from '../../components/report'
import type { Contract, Lang } from '../../contract/types'
import type { ReportDecision } from '../../reports/source'
import ReportWorker from './report.worker?worker'

/** What the report is made of. */
export interface ReportOrder extends Omit<TakeWish, 'how'> {
  readonly contract: Contract
  readonly stated: Stated
  readonly review: Review
  readonly file: string
  /** The Word file itself, for `own`. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly side: string
  /** The reader's own language: what went wrong is said in it. */
  readonly uiLang: Lang
  readonly decisions: ReadonlyMap<string, ReportDecision>
  /** Name of the playbook in use, and the house's own ones as JSON. */
  readonly playbook: string
  readonly playbooks: readonly string[]
  readonly made: string
}

/** A report, or why there is none; null: our own failure. */
export type ReportAnswer =
  | { readonly ok: true; readonly content: string | Uint8Array<ArrayBuffer>; readonly name: string; readonly type: string; readonly placed: number; readonly left: readonly string[] }
  | { readonly ok: false; readonly sentence: string | null }

/** A report that takes longer is given up; the worker is stopped. */
const DEADLINE_MS = 60_000

/** Makes a report in a worker of its own, which ends with it. Never rejects. */
export function makeReport(order: ReportOrder): Promise<ReportAnswer> {
  return new Promise((resolve) => {
    const worker = new ReportWorker()
    const end = (answer: ReportAnswer): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end({ ok: false, sentence: null }), DEADLINE_MS)
    worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => end(data))
    worker.addEventListener('error', () => end({ ok: false, sentence: null }))
    worker.postMessage(order)
  })
}

