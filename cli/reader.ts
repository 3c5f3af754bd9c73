import { parentPort, workerData } from 'node:worker_threads'
import type { Contract } from '../contract/types'
import { asExtractionError } from '../extractors/failures'
import { readContractBytes } from './files'
import type { Request, Reviewed, Settings } from './job'
import type { ThreadSaid } from './watched-thread'

type Said = ThreadSaid<Contract | Reviewed>

async function answerTo(request: Request, settings: Settings, say: (said: Said) => void): Promise<void> {
  let isRead = false
  const page = (at: number, pages: number): void => say({ at: 'page', page: at, pages })
  const read = (): void => {
    isRead = true
    say({ at: 'read' })
  }
  page(0, 0)
  try {
    switch (request.task) {
      case 'read': return say({ at: 'done', answer: (await readContractBytes(request.bytes, request.name, page)).contract })
      case 'review': return say({ at: 'done', answer: await (await import('./reviewing')).reviewed(request, settings, { page, read }) })
      case 'compare': return say({ at: 'done', answer: await (await import('./comparing')).compared(request, settings, { page, read }) })
    }
  } catch (error) {
    if (isRead) return say({ at: 'failed', code: 'failed', params: {} })
    const { code, params } = asExtractionError(error)
    say({ at: 'failed', code, params })
  }
}

// Libraries log to the console; standard output is for answers only.
if (parentPort) console.log = console.info = console.warn = console.debug = (...words: unknown[]) => console.error(...words)
parentPort?.on('message', (request: Request) => {
  void answerTo(request, workerData as Settings, (said) => parentPort?.postMessage(said))
})
