import mammoth from 'mammoth'
import * as pdfjs from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { readDocx } from '../../../extractors/docx'
import { readPdf, TEXT_CONTENT } from '../../../extractors/pdf'

/** One reader's time and text; `error` when it refused. */
interface Lap { readonly ms: number; readonly text: string; readonly error: string; readonly emptyPages: readonly number[]; readonly flagged: readonly number[] }

type Reader = (bytes: Uint8Array<ArrayBuffer>) => Promise<{ text: string; emptyPages?: number[]; flagged?: number[] }>

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl

const opened = (data: Uint8Array<ArrayBuffer>) => pdfjs.getDocument({ data, cMapUrl: '/pdfjs/cmaps/', cMapPacked: true, standardFontDataUrl: '/pdfjs/standard_fonts/', wasmUrl: '/pdfjs/wasm/', enableXfa: false, verbosity: 0 })

/** What each format is read with: ours, and what stands beside it. */
const READERS: Readonly<Record<'docx' | 'pdf', Readonly<Record<'ours' | 'theirs', Reader>>>> = {
  docx: {
    ours: async (bytes) => ({ text: (await readDocx(bytes)).contract.text }),
    theirs: async (bytes) => ({ text: (await mammoth.extractRawText({ arrayBuffer: bytes.buffer })).value }),
  },
  pdf: {
    ours: async (bytes) => {
      const task = opened(bytes)
      try {
        const { contract } = await readPdf(await task.promise)
        return { text: contract.text, flagged: contract.coverage.unread.filter(({ what }) => what === 'page').map(({ where }) => Number(where)) }
      } finally {
        await task.destroy()
      }
    },
    theirs: async (bytes) => {
      const task = opened(bytes)
      try {
        const document = await task.promise
        const parts: string[] = []
        const emptyPages: number[] = []
        for (let number = 1; number <= document.numPages; number++) {
          const page = await document.getPage(number)
          const { items } = await page.getTextContent(TEXT_CONTENT)
          const text = items.map((item) => ('str' in item ? item.str : '')).join('')
          if (text.trim() === '') emptyPages.push(number)
          parts.push(text)
          page.cleanup()
        }
        return { text: parts.join('\n'), emptyPages }
      } finally {
        await task.destroy()
      }
    },
  },
}

async function lap(reader: Reader, bytes: Uint8Array<ArrayBuffer>): Promise<Lap> {
  const copy = bytes.slice()
  const begun = performance.now()
  try {
    const { text, emptyPages = [], flagged = [] } = await reader(copy)
    return { ms: performance.now() - begun, text, error: '', emptyPages, flagged }
  } catch (error) {
    return { ms: performance.now() - begun, text: '', error: String((error as { code?: unknown }).code ?? error), emptyPages: [], flagged: [] }
  }
}

/** Both readers in turn on the file in the page's field, three rounds; the first one does not count. */
async function raceFile(format: 'docx' | 'pdf'): Promise<object> {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) return {}
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { ours, theirs } = READERS[format]
  const best = { ours: Infinity, theirs: Infinity }
  let last: { ours: Lap; theirs: Lap } | null = null
  for (let round = 0; round < 3; round++) {
    last = round % 2 === 0 ? { ours: await lap(ours, bytes), theirs: await lap(theirs, bytes) } : { theirs: await lap(theirs, bytes), ours: await lap(ours, bytes) }
    if (round > 0) for (const who of ['ours', 'theirs'] as const) best[who] = Math.min(best[who], last[who].ms)
  }
  if (!last) return {}
  const bare = (text: string): number => text.normalize('NFKC').replace(/\s/g, '').length
  return {
    ours: best.ours, theirs: best.theirs, oursError: last.ours.error, theirsError: last.theirs.error,
    oursLength: bare(last.ours.text), theirsLength: bare(last.theirs.text),
    unflagged: last.theirs.emptyPages.filter((page) => !last.ours.flagged.includes(page)),
  }
}

Object.assign(globalThis, { raceFile })
