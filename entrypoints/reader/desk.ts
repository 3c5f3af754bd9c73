import { listen, tellPanel } from '../../bridge/channel'
import { collect } from '../../bridge/handover'
import type { Extracted } from '../../bridge/messages'
import type { Span } from '../../contract/types'
import { ExtractionError, type FailureParams } from '../../extractors/failures'
import { reveal } from '../../highlighter/reveal'
import { Stage } from '../../highlighter/stage'
import { openFile, type OpenFile } from './open-file'
import type { DocumentView } from './view'

/** What lies on the desk. */
export type OnDesk =
  | { readonly at: 'empty' }
  | { readonly at: 'opening'; readonly name: string; readonly page: number | null; readonly pages: number | null }
  | { readonly at: 'open'; readonly name: string; readonly file: OpenFile }
  | { readonly at: 'problem'; readonly name: string; readonly code: string; readonly params: FailureParams }

/** The reader's document: takes it in, answers the panel about it, and lights it up. A newer file wins over an older one. */
export class Desk {
  on: OnDesk = { at: 'empty' }
  hidden = false
  /** Counts every change, for `useSyncExternalStore`. */
  version = 0
  private view: DocumentView | null = null
  private turn = 0
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
      extract: () => this.answer(),
      paint: ({ marks, hidden }) => {
        const placed = this.stage.show(marks, hidden || this.hidden)
        this.changed()
        return { placed }
      },
      focus: async ({ id, scroll }) => {
        await this.focus(id, scroll)
        return {}
      },
      ping: () => ({}),
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
    this.put({ at: 'opening', name, page: null, pages: null })
    try {
      const file = await openFile(name, await read(), (page, pages) => {
        if (turn !== this.turn) return
        this.put({ at: 'opening', name, page, pages })
        void tellPanel('reading', { read: page, total: pages })
      })
      if (turn === this.turn) this.put({ at: 'open', name, file })
    } catch (error) {
      const { code, params } = error instanceof ExtractionError ? error : new ExtractionError('damaged')
      if (turn === this.turn) this.put({ at: 'problem', name, code, params })
    }
    if (turn === this.turn) void tellPanel('opened', {})
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
    if (!to) return
    void this.focus(to.id, true)
    void tellPanel('clicked', { id: to.id })
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

  private answer(): Extracted {
    const { on } = this
    const failed = (code: string, params: FailureParams): Extracted => ({ ok: false, code, params: Object.entries(params).map(([name, value]) => [name, String(value)]) })
    switch (on.at) {
      case 'open': return { ok: true, name: on.name, contract: on.file.contract }
      case 'problem': return failed(on.code, on.params)
      case 'opening': return failed('still-reading', {})
      case 'empty': return failed('reader-closed', {})
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
