import { askTab, listen } from '../../bridge/channel'
import type { Mark } from '../../bridge/messages'
import { sha256 } from '../../extractors/extraction'
import type { FailureParams } from '../../extractors/failures'
import { Analyst } from './analysis'
import { PageFollow, type Wanted } from './page-follow'
import { followPresses } from './press'
import type { Reading, Stage } from './stage'
import { addressOf } from './tab-address'
import { WaysIn } from './ways-in'

/** One review after the other: which tab it is about, and how it came there. A newer press wins over an older one. */
export class Session {
  stage: Stage = { at: 'idle' }
  /** The finding last clicked in the page, for the panel to open; each click is a new object. */
  clicked: { readonly id: string } | null = null
  /** The live page under the review. */
  readonly page = new PageFollow({
    stage: () => this.stage,
    tab: () => this.tab,
    show: (stage) => this.set(stage),
    reread: (wanted) => { if (this.tab !== null) void this.read(this.tab, wanted) },
    drop: (again) => { this.turn++; this.analyst.rest(); this.set({ at: 'problem', code: 'lapsed', params: {}, again }) },
    open: (address) => { if (this.tab !== null) void this.ways.tab(this.tab, address, true) },
  })
  /** How what was pressed, picked or dropped becomes a review. */
  readonly ways = new WaysIn({
    begin: (title) => this.begin(title),
    isCurrent: (turn) => turn === this.turn,
    tab: () => this.tab,
    goTo: (tab) => { this.tab = tab },
    fetched: () => { this.fetched = true },
    read: (tab) => this.read(tab),
    show: (stage) => this.set(stage),
    fail: (turn, code, params) => this.fail(turn, code, params),
  })
  readonly analyst = new Analyst()
  tab: number | null = null
  private turn = 0
  private fetched = false
  /** A first review is being made. */
  private parting = false
  /** The turn whose text is whole. */
  private whole = -1
  private readonly watchers = new Set<() => void>()

  /** For `useSyncExternalStore`. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.watchers.add(changed)
    return () => this.watchers.delete(changed)
  }

  /** Takes the press that opened the panel, and every later one in this window. */
  async start(): Promise<void> {
    listen({
      clicked: ({ id }, { tab }) => { if (tab === this.tab) this.update(() => { this.clicked = { id } }); return {} },
      changed: ({ what }, { tab }) => { if (tab === this.tab) this.page.changed(what); return {} },
      opened: ({ again }, { tab }) => { if (tab !== null && tab === this.tab) void this.read(tab, again && this.stage.at === 'reviewed' ? { again } : {}); return {} },
      part: (_body, { tab }) => { if (tab !== null && tab === this.tab) void this.readPart(tab); return {} },
      reading: ({ read, total }, { tab }) => {
        const at = { page: Math.min(read + 1, total), pages: total }
        if (tab === this.tab && this.stage.at === 'loading') this.set({ ...this.stage, ...at })
        else if (tab === this.tab && this.stage.at === 'reviewed' && this.stage.reading) this.set({ ...this.stage, reading: at })
        return {}
      },
    })
    this.page.watchTab()
    await followPresses((tab, link, pressed) => void this.ways.tab(tab, link, pressed))
  }

  async paint(marks: readonly Mark[], hidden: boolean): Promise<void> { if (this.tab !== null) await askTab(this.tab, 'paint', { marks, hidden }) }

  async focus(id: string | null, scroll: boolean): Promise<void> { if (this.tab !== null) await askTab(this.tab, 'focus', { id, scroll }) }

  private async read(tab: number, wanted: Wanted = {}): Promise<void> {
    // A review of the first pages stays on screen until the one of all of them is there.
    const kept = wanted.again && this.stage.at === 'reviewed' ? this.stage.subject : null
    const turn = wanted.again ? ++this.turn : this.unfinished() ? this.turn : this.begin('')
    const text = await askTab(tab, 'extract', wanted)
    if (turn !== this.turn) return
    if (!text) return this.fail(turn, 'lapsed')
    if (!text.ok) {
      const [file, ...more] = text.files ?? []
      // A page that only frames a file: the file is what was meant.
      if (text.code === 'page-without-text' && file && more.length === 0) return this.ways.tab(tab, file.address, true)
      if (text.code !== 'still-reading') this.fail(turn, text.code, Object.fromEntries(text.params.map(([name, value]) => [name ?? '', value ?? ''])))
      return
    }
    if (text.reading) return this.readPart(tab)
    if (this.stage.at === 'loading') this.set({ at: 'loading', title: text.contract.title || text.name, page: null, pages: null })
    this.whole = turn
    try {
      const contract = { ...text.contract, id: await sha256(text.contract.text) }
      // Of a selection, as of the first pages, nobody can say what is missing.
      const analysed = await this.analyst.review(contract, text.page?.selection)
      if (turn === this.turn) this.set({ at: 'reviewed', contract, analysed, fetched: this.fetched, reading: null, subject: kept ?? turn, page: text.page ? { ...text.page, address: await addressOf(tab) } : null, note: null })
    } catch {
      this.fail(turn, 'failed')
    }
  }

  /** Where reading is, above a review of the first pages. */
  private at(): Reading | null { return this.stage.at === 'reviewed' ? this.stage.reading : null }

  private unfinished(): boolean { return this.stage.at === 'loading' || this.at() !== null }

  /** Reviews the pages so far. A part that comes while another one is reviewed is left out: the next one holds it too. */
  private async readPart(tab: number): Promise<void> {
    const { turn } = this
    if (this.parting || this.whole === turn || !this.unfinished()) return
    this.parting = true
    try {
      const text = await askTab(tab, 'extract', {})
      if (turn !== this.turn || !text?.ok || !text.reading) return
      const analysed = await this.analyst.review(text.contract, true)
      if (turn !== this.turn || !this.unfinished()) return
      const reading = this.at() ?? { page: Math.min(text.reading.page + 1, text.reading.pages), pages: text.reading.pages }
      this.set({ at: 'reviewed', contract: text.contract, analysed, fetched: this.fetched, reading, subject: turn })
    } catch {
      // The review of the whole text will say what is wrong.
    } finally {
      this.parting = false
    }
  }

  private begin(title: string): number {
    this.fetched = false
    this.clicked = null
    this.page.begin()
    this.analyst.rest()
    this.set({ at: 'loading', title, page: null, pages: null })
    return ++this.turn
  }

  private fail(turn: number, code: string, params: FailureParams = {}): void {
    if (turn === this.turn) this.set({ at: 'problem', code, params })
  }

  /** For what is not about reading: the same text, seen anew. */
  set(stage: Stage): void { this.update(() => { this.stage = stage }); this.page.settled() }

  private update(change: () => void): void {
    change()
    for (const changed of this.watchers) changed()
  }
}
