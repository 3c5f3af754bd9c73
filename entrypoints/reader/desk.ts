import { listen, tellPanel } from '../../bridge/channel'
import { collect } from '../../bridge/handover'
import type { Span } from '../../contract/types'
import { ExtractionError } from '../../extractors/failures'
import { reveal } from '../../highlighter/reveal'
import { Stage } from '../../highlighter/stage'
import { answerOf, fileOf, type OnDesk } from './on-desk'
import { openFile, type OpenFile } from './open-file'
import type { PdfOpening } from './pdf-job'
import type { PdfText } from './pdf-messages'
import type { PdfTextJob } from './pdf-text'
import type { DocumentView } from './view'

/** The reader's document: takes it in, answers the panel about it, and lights it up. A newer file wins over an older one. */
export class Desk {
  on: OnDesk = { at: 'empty' }
  hidden = false
  /** Counts every change, for `useSyncExternalStore`. */
  version = 0
  private view: DocumentView | null = null
  private turn = 0
  private job: PdfTextJob | null = null
  private readonly watchers = new Set<() => void>()
  private readonly stage = new Stage(
    { document, ground: () => this.view?.ground ?? 'page', locate: (span) => this.view?.locate(span) ?? [] },
    (id) => void tellPanel('clicked', { id }),
  )

  readonly subscribe = (changed: () => void): (() => void) => {
    this.watchers.add(changed)
    return () => this.watchers.delete(changed)
  }

  /** Findings that have a place in the text, in reading order. */
  get places(): readonly { readonly id: string; readonly span: Span; readonly style: string }[] {
    const places = this.stage.marks.flatMap(({ id, spans, level, certainty }) => (spans[0] ? [{ id, span: spans[0], style: certainty === 'possible' ? 'ask' : level }] : []))
    return places.sort((a, b) => a.span.start - b.span.start)
  }

  get current(): string | null {
    return this.stage.current
  }

  /** Answers the panel, and takes the file that the address's one-time id stands for. */
  start(): void {
    listen({
      extract: () => answerOf(this.on),
      paint: ({ marks, hidden }) => {
        const placed = this.stage.show(marks, hidden || this.hidden)
        this.changed()
        return { placed }
      },
      focus: async ({ id, scroll }) => {
        await this.focus(id, scroll)
        return {}
      },
      ping: () => ({}), file: ({ chunk }) => fileOf(this.on, chunk),
    })
    const id = location.hash.slice(1)
    history.replaceState(null, '', location.pathname)
    if (id) void this.receive(id)
  }

  /** A picked, dropped or pasted document. */
  async open(name: string, read: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
    const turn = ++this.turn
    this.view = null
    this.stage.show([], false)
    this.job?.end()
    this.job = null
    this.put({ at: 'opening', name, page: null, pages: null })
    try {
      const file = await openFile(name, await read(), this.opening(turn, name))
      if (turn !== this.turn) return
      this.stage.show([], this.hidden)
      this.put({ at: 'open', name, file, reading: null })
    } catch (error) {
      const { code, params } = error instanceof ExtractionError ? error : new ExtractionError('damaged')
      if (turn === this.turn) this.put({ at: 'problem', name, code, params })
    }
    if (turn === this.turn) void tellPanel('opened', {})
  }

  /** The text of the PDF on the desk with more in it (recognised pages): the panel is told to read it anew. `reading`: more is to come. */
  replaceText(text: PdfText, reading: { readonly page: number; readonly pages: number } | null = null): void {
    if (this.on.at === 'open' && this.on.file.kind === 'pdf') this.replaceFile({ ...this.on.file, text, contract: text.contract }, reading)
  }

  /** The document on the desk read in another way. Marks count in the text before; the panel reviews it anew and sends new ones. */
  replaceFile(file: OpenFile, reading: { readonly page: number; readonly pages: number } | null = null): void {
    if (this.on.at !== 'open') return
    this.stage.show([], this.hidden)
    this.put({ ...this.on, file, reading })
    void (reading ? tellPanel('part', {}) : tellPanel('opened', { again: true }))
  }

  /** A page of the document on the desk is being recognised; the first one takes the panel back from its review to waiting. */
  readingAt(page: number, pages: number): void {
    if (this.on.at !== 'open') return
    const first = this.on.reading === null
    this.put({ ...this.on, reading: { page, pages } })
    void (first ? tellPanel('opened', {}) : tellPanel('reading', { read: page - 1, total: pages }))
  }

  /** The document is on screen. */
  attach(view: DocumentView | null): void {
    this.view = view
    this.stage.repaint()
    this.changed()
  }

  repaint(): void {
    this.stage.repaint()
  }

  hide(hidden: boolean): void {
    this.hidden = hidden
    this.stage.hide(hidden)
    this.changed()
  }

  /** The next or previous finding in reading order; the panel opens its card and tells us to focus it. */
  step(by: 1 | -1): void {
    const { places } = this
    const from = places.findIndex(({ id }) => id === this.current)
    const to = places[from < 0 ? (by > 0 ? 0 : places.length - 1) : Math.min(places.length - 1, Math.max(0, from + by))]
    if (to) this.go(to.id)
  }

  /** Goes to a finding; the panel opens its card. */
  go(id: string): void {
    void this.focus(id, true)
    void tellPanel('clicked', { id })
  }

  /** Brings a span on screen and returns its ranges. */
  async bring(span: Span): Promise<Range[]> {
    await this.view?.bring(span)
    const ranges = this.view?.locate(span) ?? []
    if (ranges[0]) reveal(ranges[0])
    return ranges
  }

  private async focus(id: string | null, scroll: boolean): Promise<void> {
    const mark = this.stage.marks.find((candidate) => candidate.id === id)
    const span = mark?.spans[0] ?? mark?.near[0]
    if (scroll && span) await this.view?.bring(span)
    if (scroll) this.stage.focusAndReveal(id)
    else this.stage.focus(id)
    this.changed()
  }

  private async receive(id: string): Promise<void> {
    this.put({ at: 'opening', name: '', page: null, pages: null })
    const parcel = await collect(id)
    if (parcel) return this.open(parcel.name, () => Promise.resolve(parcel.bytes))
    this.put({ at: 'problem', name: '', code: 'reader-closed', params: {} })
    void tellPanel('opened', {})
  }

  /** What a PDF tells while it is read, as far as it is still the one that is wanted. */
  private opening(turn: number, name: string): PdfOpening {
    return {
      onJob: (job) => {
        if (turn === this.turn) this.job = job
        else job.end()
      },
      onPage: (page, pages) => {
        if (turn !== this.turn) return
        this.put(this.on.at === 'open' ? { ...this.on, reading: { page, pages } } : { at: 'opening', name, page, pages })
        void tellPanel('reading', { read: page, total: pages })
      },
      onPart: (file, page, pages) => {
        if (turn !== this.turn || file.text.contract.text === '') return
        this.stage.show([], this.hidden)
        this.put({ at: 'open', name, file: { kind: 'pdf', contract: file.text.contract, ...file }, reading: { page, pages } })
        void tellPanel('part', {})
      },
      onMore: (text) => { if (turn === this.turn) this.replaceText(text) },
      askPassword: (wrong) => new Promise((resolve) => {
        if (turn !== this.turn) return resolve(null)
        const answer = (password: string | null): void => {
          this.put({ at: 'opening', name, page: null, pages: null })
          resolve(password)
        }
        this.put({ at: 'locked', name, wrong, answer })
      }),
    }
  }

  private put(on: OnDesk): void {
    this.on = on
    this.changed()
  }

  private changed(): void {
    this.version++
    for (const watcher of this.watchers) watcher()
  }
}
