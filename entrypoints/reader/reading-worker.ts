import { ExtractionError, type FailureCode, type FailureParams } from '../../extractors/failures'

/** What a worker that reads one file says: what it read, or why it could not. */
export type ReadingAnswer<Read> = ({ readonly ok: true } & Read) | { readonly ok: false; readonly code: FailureCode; readonly params: FailureParams }

/** The readings stop by themselves before; this is for a parser that can't. */
const DEADLINE_MS = 12_000

/** Has a worker of its own, which ends with the reading, carry out one order. Throws `ExtractionError`, `timeout` past the deadline. */
export function readInWorker<Read>(worker: Worker, order: unknown): Promise<Read> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    const timer = setTimeout(() => end(() => reject(new ExtractionError('timeout'))), DEADLINE_MS)
    worker.addEventListener('error', () => end(() => reject(new ExtractionError('damaged'))))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer<Read>>) => {
      end(() => (data.ok ? resolve(data) : reject(new ExtractionError(data.code, data.params))))
    })
    worker.postMessage(order)
  })
}

/** In such a worker: answers each order with what `read` makes of it, and with its failure's code where it throws. */
export function answerOrders<Order, Read>(read: (order: Order) => Promise<Read>): void {
  const answer = async (order: Order): Promise<ReadingAnswer<Read>> => {
    try {
      return { ok: true, ...(await read(order)) }
    } catch (error) {
      const { code, params } = error instanceof ExtractionError ? error : new ExtractionError('damaged')
      return { ok: false, code, params }
    }
  }
  self.addEventListener('message', (event: MessageEvent<Order>) => {
    void answer(event.data).then((reply) => self.postMessage(reply))
  })
}
