import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Contract } from '../contract/types'
import { ExtractionError } from '../extractors/failures'
import type { ReadAnswer } from './reader'

/** What one file may take. */
export interface ReadingLimits {
  /** Milliseconds for a whole file, and without a page being done. A thread that is busy cannot look at its own clock. */
  readonly whole: number
  readonly stall: number
  /** Bytes that the process may grow by; a file that needs more was made to. */
  readonly growth: number
}

const LIMITS: ReadingLimits = { whole: 60_000, stall: 20_000, growth: 1536 * 2 ** 20 }
/** Of the thread's own heap. */
const HEAP_MB = 1024
const WATCH_EVERY = 100

/** The file is read; or it is not. */
type Settled = { readonly contract: Contract } | { readonly error: ExtractionError }

/**
 * Reads files one after the other in a thread of its own, which is ended, with all its memory, when a file takes too long or
 * too much; the next file gets a fresh one.
 */
export class ReadingThread {
  private worker: Worker | null = null

  /** @param entry the bundled `reader.ts`, beside the bundle that runs */
  constructor(private readonly entry: string = path.join(import.meta.dirname, 'reader.mjs'), private readonly limits: ReadingLimits = LIMITS) {}

  /**
   * @param bytes taken over
   * @throws ExtractionError, and nothing else
   */
  async read(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Contract> {
    const worker = (this.worker ??= this.started())
    const settled = await this.watched(worker, bytes, name)
    if ('contract' in settled) return settled.contract
    throw settled.error
  }

  /** Ends the thread; a later `read` starts another one. */
  async close(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private started(): Worker {
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
    // Also between two files, when nobody waits for it, its end must not be the end of the command line.
    worker.on('error', () => undefined)
    worker.on('exit', () => { if (this.worker === worker) this.worker = null })
    return worker
  }

  private watched(worker: Worker, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Settled> {
    const { limits } = this
    const before = process.memoryUsage.rss()
    const begun = performance.now()
    let lately = begun
    return new Promise((resolve) => {
      const settle = (settled: Settled): void => {
        clearInterval(watch)
        worker.off('message', heard).off('error', broken).off('exit', gone)
        resolve(settled)
      }
      const end = (code: 'timeout' | 'hostile' | 'damaged', cause?: unknown): void => {
        settle({ error: new ExtractionError(code, {}, cause) })
      }
      const watch = setInterval(() => {
        const now = performance.now()
        if (now - begun > limits.whole || now - lately > limits.stall) void this.close().then(() => end('timeout'))
        else if (process.memoryUsage.rss() - before > limits.growth) void this.close().then(() => end('hostile'))
        else return
        clearInterval(watch)
        worker.off('exit', gone)
      }, WATCH_EVERY)
      const heard = (said: ReadAnswer): void => {
        lately = performance.now()
        if (said.at === 'read') settle({ contract: said.contract })
        else if (said.at === 'failed') settle({ error: new ExtractionError(said.code, said.params) })
      }
      const broken = (error: NodeJS.ErrnoException): void => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'hostile' : 'damaged', error)
      const gone = (): void => end('damaged')
      worker.on('message', heard).on('error', broken).on('exit', gone)
      worker.postMessage({ bytes, name }, [bytes.buffer])
    })
  }
}
