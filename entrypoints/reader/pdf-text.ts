import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { extensionUrl } from '../../bridge/home'
import type { Unread } from '../../contract/types'
import { ExtractionError } from '../../extractors/failures'
import type { PdfPage } from '../../extractors/pdf'
import type { PdfAsk, PdfHome, PdfSays, PdfText } from './pdf-messages'
import TextWorker from './pdf-text.worker?worker'

/** What is told, and asked, while a PDF is read. */
export interface PdfEvents {
  onPage(page: number, pages: number): void
  /** The first pages, put together; comes at growing distances, and not at all for a file that is read in a moment. */
  onPart(text: PdfText, page: number, pages: number): void
  /** The text once more, with what the pages' drawing told: hidden text, tables. Comes after `done`, if at all. */
  onMore(text: PdfText): void
  /** Asks the person for the password; null: they gave up. `wrong`: the last one was. */
  askPassword(wrong: boolean): Promise<string | null>
}

/** A PDF being read, in a worker of its own. */
export interface PdfTextJob {
  /** Rejects with `ExtractionError`. */
  readonly done: Promise<PdfText>
  /** What opened the file, for whoever draws it; undefined: it was not locked. */
  password(): string | undefined
  /** Puts recognised pages in place of the empty ones with their number and puts everything together anew. */
  withRecognised(pages: readonly PdfPage[]): Promise<PdfText>
  /** Ends the worker; the text that was read stays. */
  end(): void
}

/** The worker keeps its own time; it is ended when it says nothing for longer than it allows itself for a page. */
const SILENCE_MS = 15_000
/** As the worker's own time for all pages, with room to open the file and to put the pages together. */
const WHOLE_MS = 80_000
const TRIES = 3
/** How long a file is looked at after it was read. */
const LOOKING_MS = 30_000

export function pdfHome(): PdfHome {
  return { worker: new URL(workerUrl, location.href).href, folder: extensionUrl('pdfjs/') }
}

/** A text so far, as all there is: the pages not reached are named. */
function withLosses(text: PdfText): PdfText {
  const lost = text.pages.flatMap(({ number, state }): Unread[] => (state === 'unread' ? [{ what: 'page', where: String(number), reason: 'too-slow' }] : []))
  const { coverage } = text.contract
  return { ...text, contract: { ...text.contract, coverage: { ...coverage, unread: [...coverage.unread, ...lost] } } }
}

/** Whether a text says no more than another one. */
function same(one: PdfText | null, other: PdfText): boolean {
  return one?.contract.id === other.contract.id && JSON.stringify(one.contract.coverage) === JSON.stringify(other.contract.coverage)
}

/** Starts reading. The bytes are copied: drawing needs them too. */
export function readPdfText(bytes: Uint8Array<ArrayBuffer>, events: PdfEvents): PdfTextJob {
  const worker = new TextWorker()
  let password: string | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let waiting: { resolve(text: PdfText): void; reject(error: ExtractionError): void } | null = null
  let left = WHOLE_MS
  let since = performance.now()

  const ask = (asked: PdfAsk, transfer: Transferable[] = []): void => worker.postMessage(asked, transfer)
  const end = (): void => {
    clearTimeout(silence)
    worker.terminate()
  }
  let part: PdfText | null = null
  const fail = (error: ExtractionError): void => {
    end()
    // What was put together before stands, with what is lost named. Once all was read, that stands, and not a part of it.
    if (part && error.code === 'timeout') waiting?.resolve(withLosses(part))
    else waiting?.reject(error)
    waiting = null
  }
  const watch = (): void => {
    clearTimeout(silence)
    silence = setTimeout(() => fail(new ExtractionError('timeout')), Math.min(SILENCE_MS, left - (performance.now() - since)))
  }
  /** A person at a dialogue is not kept to the clock. */
  const rest = (): void => {
    clearTimeout(silence)
    left -= performance.now() - since
  }
  const next = (): Promise<PdfText> => new Promise((resolve, reject) => {
    waiting = { resolve, reject }
    since = performance.now()
    watch()
  })

  let read: PdfText | null = null
  /** Only an empty page leaves something that could still be asked for. */
  const settle = (text: PdfText): void => {
    clearTimeout(silence)
    if (!text.pages.some((page) => page.state === 'no-text-layer')) end()
  }

  let tries = 0
  const unlock = async (wrong: boolean): Promise<void> => {
    rest()
    const given = tries++ < TRIES ? await events.askPassword(wrong) : null
    if (given === null) return fail(new ExtractionError('password'))
    password = given
    since = performance.now()
    watch()
    ask({ ask: 'unlock', password: given })
  }

  worker.addEventListener('error', () => fail(new ExtractionError('damaged')))
  worker.addEventListener('message', ({ data }: MessageEvent<PdfSays>) => {
    if (!waiting) {
      if (data.says !== 'text') return
      if (!same(read, data.text)) events.onMore(data.text)
      if (data.last) settle(data.text)
      return
    }
    watch()
    switch (data.says) {
      case 'locked': void unlock(data.wrong); break
      case 'at': events.onPage(data.page, data.pages); break
      case 'part': part = data.text; events.onPart(data.text, data.page, data.pages); break
      case 'failed': fail(new ExtractionError(data.code, data.params)); break
      case 'text':
        clearTimeout(silence)
        read = data.text
        part = null
        waiting.resolve(read)
        waiting = null
        if (data.last) settle(read)
        else silence = setTimeout(end, LOOKING_MS)
    }
  })
  const done = next()
  const copy = bytes.slice()
  ask({ ask: 'read', bytes: copy, home: pdfHome() }, [copy.buffer])
  return {
    done,
    password: () => password,
    withRecognised(pages) {
      left = WHOLE_MS
      const text = next()
      ask({ ask: 'recognised', pages })
      return text
    },
    end,
  }
}
