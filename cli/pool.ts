import os from 'node:os'
import path from 'node:path'
import type { CompareRequest, Reviewed, ReviewRequest, Settings } from './job'
import { GrewTooMuch, LIMITS, WasLate, WatchedThread, type ThreadLimits } from './watched-thread'

type Asked = ReviewRequest | CompareRequest

interface Waiting {
  readonly request: Asked
  /** Whether nobody else may be at work beside it. */
  readonly alone: boolean
  /** Whether it is tried for the second time. */
  readonly again: boolean
  readonly resolve: (reviewed: Reviewed) => void
  readonly reject: (error: unknown) => void
}

/** Megabytes of heap for each of so many threads, so that all of them together fit into the machine. */
function heapFor(jobs: number): number {
  const machine = Math.min(os.totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20
  return Math.max(256, Math.min(LIMITS.heap ?? 1024, Math.floor((machine * 0.7) / jobs)))
}

/** The bytes of a request are handed over and not copied, unless they may be needed a second time. */
function transferOf(request: Asked, again: boolean): ArrayBuffer[] {
  if (!again || request.task === 'compare' || !('bytes' in request.source)) return []
  return [request.source.bytes.buffer]
}

/** So many threads, each of which reads and reviews whole contracts. Work is begun in the order in which it is given. */
export class Pool {
  private readonly threads: WatchedThread<Asked, Reviewed>[] = []
  private readonly idle: WatchedThread<Asked, Reviewed>[] = []
  private readonly queue: Waiting[] = []
  private exclusive = false

  constructor(
    private readonly jobs: number,
    private readonly settings: Settings,
    private readonly limits: ThreadLimits = { ...LIMITS, heap: heapFor(jobs) },
    private readonly entry: string = path.join(import.meta.dirname, 'reader.mjs'),
  ) {}

  /** @throws ExtractionError for a file that cannot be read; a plain Error where the review itself stopped */
  review(request: Asked): Promise<Reviewed> {
    return new Promise((resolve, reject) => {
      this.queue.push({ request, alone: this.jobs === 1, again: false, resolve, reject })
      this.pump()
    })
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()))
  }

  private get busy(): number {
    return this.threads.length - this.idle.length
  }

  private pump(): void {
    for (let next = this.queue[0]; next && !this.exclusive && (next.alone ? this.busy === 0 : this.busy < this.jobs); next = this.queue[0]) {
      this.queue.shift()
      this.exclusive = next.alone
      void this.work(next)
    }
  }

  private taken(): WatchedThread<Asked, Reviewed> {
    const at = this.idle.findIndex(({ started }) => started)
    const [thread] = this.idle.splice(Math.max(0, at), 1)
    if (thread) return thread
    const fresh = new WatchedThread<Asked, Reviewed>(this.entry, this.limits, this.settings)
    this.threads.push(fresh)
    return fresh
  }

  private async work(waiting: Waiting): Promise<void> {
    const { request, alone, again, resolve, reject } = waiting
    const thread = this.taken()
    try {
      resolve(await thread.ask(request, transferOf(request, again)))
    } catch (error) {
      // The process has one memory: which of several files took it, and which was only kept waiting, shows with nobody beside it.
      const isDoubtful = error instanceof WasLate || (error instanceof GrewTooMuch && !alone)
      if (isDoubtful && !again) this.queue.unshift({ ...waiting, alone: true, again: true })
      else reject(error)
    }
    if (alone) this.exclusive = false
    this.idle.push(thread)
    this.pump()
  }
}
