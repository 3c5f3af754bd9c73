import { Worker } from 'node:worker_threads'
import { ExtractionError, type FailureCode, type FailureParams } from '../extractors/failures'

/** What one piece of work may take. */
export interface ThreadLimits {
  /**
   * Milliseconds of work for reading a whole file, and without a page being done. A thread that is busy cannot look at its own
   * clock; and on a machine that is busy with other things a good file takes long without having had its time.
   */
  readonly whole: number
  readonly stall: number
  /** Milliseconds of work from when the file is read until the answer is there. */
  readonly review?: number
  /** Bytes that the process may grow by; a file that needs more was made to. */
  readonly growth: number
  /** Megabytes of the thread's own heap. */
  readonly heap?: number
}

/** What a thread says: it goes on; the file is read, and the review begins; what came of it. */
export type ThreadSaid<Answer> =
  | { readonly at: 'page'; readonly page: number; readonly pages: number }
  | { readonly at: 'read' }
  | { readonly at: 'done'; readonly answer: Answer }
  | { readonly at: 'failed'; readonly code: FailureCode | 'failed'; readonly params: FailureParams }

export const LIMITS: ThreadLimits = { whole: 60_000, stall: 20_000, review: 60_000, growth: 1536 * 2 ** 20, heap: 1024 }
const WATCH_EVERY = 100
/** A thread that only waits has its time so many times more slowly than one that works. */
const PATIENCE = 6

/** How many threads share the processor time of this process. */
let atWork = 0

/** A clock that goes by the work that a thread can have done: its share of the processor time of the process. */
function workClock(): () => number {
  let wall = performance.now()
  let cpu = process.cpuUsage()
  let spent = 0
  return () => {
    const passed = performance.now() - wall
    const { user, system } = process.cpuUsage(cpu)
    spent += Math.min(passed, Math.max((user + system) / 1000 / Math.max(1, atWork), passed / PATIENCE))
    wall += passed
    cpu = process.cpuUsage()
    return spent
  }
}

/** The process grew too much while this thread was at work: not always its own doing where others work beside it. */
export class GrewTooMuch extends ExtractionError {
  constructor() {
    super('hostile')
  }
}

/** A reader itself gave up a page by the clock on the wall: on a busy machine not always the page's own doing. */
export class WasLate extends ExtractionError {
  constructor() {
    super('timeout')
  }
}

function failureSaid({ code, params }: { readonly code: FailureCode | 'failed'; readonly params: FailureParams }): Error {
  if (code === 'failed') return stopped()
  return code === 'timeout' ? new WasLate() : new ExtractionError(code, params)
}

type Settled<Answer> = { readonly answer: Answer } | { readonly error: Error }

/** The review of a contract that was read came to no end: none of the outcomes of a file. */
const stopped = (cause?: unknown): Error => new Error('the review stopped', { cause })

/**
 * Does one piece of work after the other in a thread of its own, which is ended, with all its memory, when one takes too long or
 * too much; the next gets a fresh thread.
 */
export class WatchedThread<Request, Answer> {
  private worker: Worker | null = null

  /**
   * @param entry the bundled `reader.ts`
   * @param settings what holds for all of its work
   */
  constructor(private readonly entry: string, private readonly limits: ThreadLimits = LIMITS, private readonly settings: unknown = null) {}

  /** Whether a thread runs, so that the next work need not wait for one to start. */
  get started(): boolean {
    return this.worker !== null
  }

  /**
   * @param transfer taken over by the thread
   * @throws ExtractionError for a file that cannot be read; a plain Error where the review itself stopped
   */
  async ask(request: Request, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    const worker = (this.worker ??= this.start())
    const settled = await this.watched(worker, request, transfer)
    if ('answer' in settled) return settled.answer
    throw settled.error
  }

  /** Ends the thread; a later `ask` starts another one. */
  async close(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(this.entry, { workerData: this.settings, resourceLimits: { maxOldGenerationSizeMb: this.limits.heap ?? 1024 } })
    // Also between two files, when nobody waits for it, its end must not be the end of the command line.
    worker.on('error', () => undefined)
    worker.on('exit', () => { if (this.worker === worker) this.worker = null })
    return worker
  }

  private watched(worker: Worker, request: Request, transfer: readonly ArrayBuffer[]): Promise<Settled<Answer>> {
    const { limits } = this
    const before = process.memoryUsage.rss()
    const clock = workClock()
    let [spent, lately] = [0, 0]
    let isRead = false
    atWork++
    return new Promise((resolve) => {
      let isSettled = false
      const settle = (settled: Settled<Answer>): void => {
        if (isSettled) return
        isSettled = true
        clearInterval(watch)
        worker.off('message', heard).off('error', broken).off('exit', gone)
        atWork--
        resolve(settled)
      }
      const isOverdue = (): boolean => (isRead ? spent - lately > (limits.review ?? limits.whole) : spent > limits.whole || spent - lately > limits.stall)
      const watch = setInterval(() => {
        spent = clock()
        const error = isOverdue() ? new ExtractionError('timeout') : process.memoryUsage.rss() - before > limits.growth ? new GrewTooMuch() : null
        if (!error) return
        clearInterval(watch)
        worker.off('exit', gone)
        void this.close().then(() => settle({ error }))
      }, WATCH_EVERY)
      const heard = (said: ThreadSaid<Answer>): void => {
        lately = spent
        if (said.at === 'read') isRead = true
        else if (said.at === 'done') settle({ answer: said.answer })
        else if (said.at === 'failed') settle({ error: failureSaid(said) })
      }
      const broken = (error: NodeJS.ErrnoException): void => {
        settle({ error: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ExtractionError('hostile', {}, error) : isRead ? stopped(error) : new ExtractionError('damaged', {}, error) })
      }
      const gone = (): void => settle({ error: isRead ? stopped() : new ExtractionError('damaged') })
      worker.on('message', heard).on('error', broken).on('exit', gone)
      worker.postMessage(request, transfer)
    })
  }
}
