import path from 'node:path'
import type { Contract } from '../contract/types'
import type { ReadRequest } from './job'
import { LIMITS, WatchedThread, type ThreadLimits } from './watched-thread'

/** Reads files one after the other in a watched thread, without reviewing them. */
export class ReadingThread {
  private readonly thread: WatchedThread<ReadRequest, Contract>

  /** @param entry the bundled `reader.ts`, beside the bundle that runs */
  constructor(entry: string = path.join(import.meta.dirname, 'reader.mjs'), limits: ThreadLimits = LIMITS) {
    this.thread = new WatchedThread(entry, limits)
  }

  /**
   * @param bytes taken over
   * @throws ExtractionError, and nothing else
   */
  read(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Contract> {
    return this.thread.ask({ task: 'read', bytes, name }, [bytes.buffer])
  }

  /** Ends the thread; a later `read` starts another one. */
  close(): Promise<void> {
    return this.thread.close()
  }
}
