import type { OcrPageState, OcrState } from '../../components/OcrBar'
import { emptyPage, UNSURE, type OcrPage } from '../../extractors/ocr-page'
import { OcrEngine, OcrError } from './ocr-engine'
import { drawPage, isEmpty } from './ocr-picture'
import { readPicturePage, type Habit } from './ocr-read-page'
import type { PdfDrawing, PdfFile } from './pdf-job'
import type { PdfText } from './pdf-messages'

/** What recognition does with what it finds. */
export interface Findings {
  /** A page's words, to be laid over its picture. */
  onPage(page: OcrPage): void
  /** The whole text with the pages so far; `at`: the page being read and the pages of the file, null when reading has ended. */
  onText(text: PdfText, at: { readonly page: number; readonly pages: number } | null): void
  /** A page is begun. */
  onTurn(page: number, pages: number): void
}

/** A first guess, before any page was timed. */
const SECONDS_A_PAGE = 5
/** More pages without text are no blank sheets between others. */
const MOST_LOOKED_AT = 20

/** The pages of one PDF that are pictures: asked about once, then read one after the other. What was read stays when it is called off. */
export class Recognition {
  state: OcrState
  pages: readonly OcrPageState[]
  /** Counts every change, for `useSyncExternalStore`. */
  version = 0
  private readonly engine = new OcrEngine()
  private running = 0
  private drawing: PdfDrawing | null = null
  private habit: Habit = { turn: 0, model: null }
  private spent = { pages: 0, ms: 0 }
  private readonly watchers = new Set<() => void>()
  private text: PdfText

  constructor(private readonly file: PdfFile, private readonly findings: Findings) {
    this.text = file.text
    this.pages = file.text.pages.filter(({ state }) => state === 'no-text-layer').map(({ number }) => ({ number, state: 'waiting', confidence: 0, unsure: false }))
    this.state = { at: 'looking' }
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.watchers.add(changed)
    return () => this.watchers.delete(changed)
  }

  /**
   * A look at the pages without text in a file that has some: a sheet that was left blank needs no question. Resolves when
   * there is something to ask, or nothing.
   */
  async look(): Promise<void> {
    const { text } = this.file
    if (text.contract.text === '' || this.pages.length > MOST_LOOKED_AT) return this.set({ at: 'ask', seconds: this.left() })
    const run = ++this.running
    const blank: OcrPage[] = []
    try {
      this.drawing ??= await this.file.draw()
      for (const { number } of this.pages) {
        const drawn = await drawPage(this.drawing.document, number, 1)
        if (isEmpty(drawn)) blank.push(emptyPage(number, drawn.width, drawn.height))
      }
      if (run === this.running && blank.length > 0) {
        const text = await this.file.job.withRecognised(blank.map(({ page }) => page))
        // Another file may lie on the desk by now.
        if (run !== this.running) return
        this.text = text
        this.pages = this.pages.filter(({ number }) => !blank.some(({ page }) => page.number === number))
        this.findings.onText(this.text, null)
      }
    } catch {
      // What can't be looked at is asked about.
    }
    if (run !== this.running) return
    this.rest()
    this.set({ at: 'ask', seconds: this.left() })
  }

  decline(): void {
    this.set({ at: 'declined' })
  }

  /** Reads the pages that were not read yet. */
  async start(): Promise<void> {
    const run = ++this.running
    const total = this.file.text.pages.length
    let engine = true
    try {
      for (const { number } of this.pages.filter(({ state }) => state === 'waiting')) {
        this.set({ at: 'reading', page: number, seconds: this.left() }, number, { state: 'reading' })
        this.findings.onTurn(number, total)
        const began = performance.now()
        const page = await this.readPage(number)
        if (run !== this.running) return
        this.spent = { pages: this.spent.pages + 1, ms: this.spent.ms + performance.now() - began }
        if (!page || (page.words.length === 0 && page.page.recognised?.confidence !== 1)) {
          this.set(this.state, number, { state: 'failed' })
          continue
        }
        const confidence = page.page.recognised?.confidence ?? 0
        const text = await this.file.job.withRecognised([page.page])
        if (run !== this.running) return
        this.text = text
        this.findings.onPage(page)
        this.set(this.state, number, { state: 'read', confidence, unsure: confidence < UNSURE })
        if (this.pages.some(({ state }) => state === 'waiting')) this.findings.onText(text, { page: number, pages: total })
      }
    } catch {
      // The engine did not start, or the text could not be put together: what was read before stands.
      engine = false
    }
    if (run === this.running) this.finish(engine)
  }

  /** Calls reading off; the page that is being read is not read. */
  cancel(): void {
    this.running++
    this.finish(true)
  }

  /** The reader closes: ends everything. */
  end(): void {
    this.running++
    this.rest()
  }

  /** null: the page could not be drawn or took too long; another page may fare better. */
  private async readPage(number: number): Promise<OcrPage | null> {
    try {
      this.drawing ??= await this.file.draw()
      const drawn = await drawPage(this.drawing.document, number)
      if (isEmpty(drawn)) return emptyPage(number, drawn.width, drawn.height)
      const { page, habit } = await readPicturePage(this.engine, drawn, number, this.habit)
      this.habit = habit
      return page
    } catch (error) {
      // A recognition that never starts will not start for the next page either.
      if (error instanceof OcrError && error.code === 'failed') throw error
      return null
    }
  }

  private finish(engine: boolean): void {
    this.rest()
    this.pages = this.pages.map((page) => (page.state === 'reading' ? { ...page, state: 'waiting' } : page))
    this.set({ at: 'done', engine })
    this.findings.onText(this.text, null)
  }

  /** Gives back the memory of engine and drawing. */
  private rest(): void {
    this.engine.end()
    this.drawing?.end()
    this.drawing = null
  }

  /** Seconds for the pages that are left. */
  private left(): number {
    const each = this.spent.pages > 0 ? this.spent.ms / this.spent.pages / 1000 : SECONDS_A_PAGE
    return each * this.pages.filter(({ state }) => state === 'waiting' || state === 'reading').length
  }

  private set(state: OcrState, page = 0, change: Partial<OcrPageState> = {}): void {
    this.state = state
    this.pages = this.pages.map((one) => (one.number === page ? { ...one, ...change } : one))
    this.version++
    for (const watcher of this.watchers) watcher()
  }
}
