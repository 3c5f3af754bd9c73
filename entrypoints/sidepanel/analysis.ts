import { loadDesk, remembered, type Kept } from '../../bridge/kept'
import { load } from '../../bridge/storage'
import type { Stated } from '../../analyzers/facts/stated'
import type { Review } from '../../analyzers/types'
import type { History } from '../../analyzers/versions/history'
import type { VersionRecord } from '../../analyzers/versions/record'
import type { Ask, Question, Questions } from '../../components/desk'
import type { ReviewView } from '../../components/view'
import type { Contract, Lang } from '../../contract/types'
import { Ledger } from './ledger'
import type { Passage } from './passages'
import { analysisWorker } from './spare-worker'

export type Titles = Readonly<Record<Lang, string>>

/** What the worker says about a contract: a review, how it is shown in each language, and what is known of it from before. */
export interface Told {
  readonly review: Review
  readonly views: Readonly<Record<Lang, ReviewView>>
  /** What may be kept of this version; null while only a part of the text is known. */
  readonly record: VersionRecord | null
  readonly history: History<Kept> | null
  /** Titles of the findings that the version before had and this one has not. */
  readonly fixed: readonly Titles[]
  /** By finding: the line as it stood in the version before, where its text is at hand and the line was reworded. */
  readonly passages: Readonly<Record<string, Passage>>
  /** Rules that were asked and found nothing. */
  readonly passed: readonly Titles[]
}

/** A review, and who answers further questions about it: switching the language asks nobody again. */
export interface Analysed extends Told {
  /** What is decided; null while only a part of the text is known. */
  readonly ledger: Ledger | null
  readonly ask: Ask
}

/** What the worker is given first. `goesOn`: the rest of the contract is still being read, or only a part was chosen. */
export interface Asked {
  readonly contract: Contract
  readonly goesOn: boolean
  readonly salt: readonly number[]
  readonly remembered: readonly Kept[]
  readonly stated: Stated
  /** Name of the playbook in use, and the house's own ones as JSON. */
  readonly playbook: string
  readonly playbooks: readonly string[]
}

/** A question after the review, and its answer. */
export interface AskedNext { readonly id: number; readonly question: Question; readonly asked: Questions[Question]['asked'] }
export interface Answered { readonly id: number; readonly ok: boolean; readonly answer: Questions[Question]['answer'] | null }

/** A contract that takes longer is not reviewed; the worker is stopped. */
const DEADLINE_MS = 60_000

/** Lets a worker answer questions one by one, told apart by their number. */
function askOf(worker: Worker): Ask {
  let asked = 0
  return (question, body) =>
    new Promise((resolve, reject) => {
      const id = ++asked
      const take = ({ data }: MessageEvent<Answered>): void => {
        if (data.id !== id) return
        worker.removeEventListener('message', take)
        if (data.ok) resolve(data.answer as never)
        else reject(new Error('no answer'))
      }
      worker.addEventListener('message', take)
      worker.postMessage({ id, question, asked: body } satisfies AskedNext)
    })
}

/** Reviews contracts, each in a worker of its own, which stays for questions until the next review is there. */
export class Analyst {
  /** What the person corrected on this document. */
  stated: Stated = {}
  private worker: Worker | null = null
  private ledger: Ledger | null = null
  private latest = 0

  /** The review is put away: nobody asks about it any more, and its worker holds the contract. */
  rest(): void {
    this.latest++
    this.stated = {}
    this.worker?.terminate()
    this.worker = null
  }

  /** Rejects when the engine fails or runs past the deadline. */
  async review(contract: Contract, goesOn = false): Promise<Analysed> {
    const turn = ++this.latest
    const worker = analysisWorker()
    try {
      const [{ salt }, kept, settings, playbooks] = await Promise.all([loadDesk(), remembered(Date.now()), load('settings'), load('playbooks')])
      const asked: Asked = { contract, goesOn, salt, remembered: kept, stated: this.stated, playbook: settings?.playbook ?? '', playbooks: playbooks ?? [] }
      const told = await firstWord(worker, asked)
      const ledger = told.record && new Ledger(told.record, told.history, contract.text, this.ledger)
      if (turn < this.latest) worker.terminate()
      else {
        this.worker?.terminate()
        this.worker = worker
        this.ledger = ledger
      }
      return { ...told, ledger, ask: askOf(worker) }
    } catch (error) {
      worker.terminate()
      throw error
    }
  }
}

function firstWord(worker: Worker, asked: Asked): Promise<Told> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      worker.removeEventListener('message', take)
      worker.removeEventListener('error', fail)
      settle()
    }
    const take = (event: MessageEvent<Told>): void => end(() => resolve(event.data))
    const fail = (event: ErrorEvent): void => end(() => reject(new Error(event.message)))
    const timer = setTimeout(() => end(() => reject(new Error('timeout'))), DEADLINE_MS)
    worker.addEventListener('message', take)
    worker.addEventListener('error', fail)
    worker.postMessage(asked)
  })
}
