import { browser } from 'wxt/browser'
import { askTab, listen } from '../../bridge/channel'
import { offer, type Parcel } from '../../bridge/handover'
import { encode } from '../../bridge/handover-code'
import { extensionUrl } from '../../bridge/home'
import type { Mark } from '../../bridge/messages'
import { forget, load, watch, type Value } from '../../bridge/storage'
import type { Contract } from '../../contract/types'
import { sha256 } from '../../extractors/extraction'
import { ExtractionError, type FailureParams } from '../../extractors/failures'
import { analyseInWorker, type Analysed } from './analysis'
import { fileNameOf, isOwnLink, placeOf } from './subject'
import { takeBytes } from './take-bytes'

/** What the panel is at, before any words are put on it. */
export type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'loading'; readonly title: string; readonly page: number | null; readonly pages: number | null }
  | { readonly at: 'reviewed'; readonly contract: Contract; readonly analysed: Analysed; readonly fetched: boolean }
  | { readonly at: 'problem'; readonly code: string; readonly params: FailureParams }

/** How long a fresh panel waits for the note of the press that opened it, in ms. */
const PRESS_WAIT_MS = 400

/** One review after the other: which tab it is about, and how it came there. A newer press wins over an older one. */
export class Session {
  stage: Stage = { at: 'idle' }
  /** The finding last clicked in the page, for the panel to open; each click is a new object. */
  clicked: { readonly id: string } | null = null
  private tab: number | null = null
  private turn = 0
  private fetched = false
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
      opened: (_body, { tab }) => { if (tab !== null && tab === this.tab) void this.read(tab); return {} },
      reading: ({ read, total }, { tab }) => {
        if (tab === this.tab && this.stage.at === 'loading') this.set({ ...this.stage, page: Math.min(read + 1, total), pages: total })
        return {}
      },
    })
    browser.tabs.onUpdated.addListener((tab, change) => { if (tab === this.tab && change.status === 'complete') void this.checkStillThere(tab) })
    const { id: window } = await browser.windows.getCurrent()
    let pressed = false
    const take = (press: Value<'press'> | null): void => {
      if (!press || press.window !== window) return
      pressed = true
      void forget('press')
      void this.reviewTab(press.tab, press.link, true)
    }
    watch('press', take)
    take(await load('press'))
    await new Promise((resolve) => setTimeout(resolve, PRESS_WAIT_MS))
    const [active] = pressed ? [] : await browser.tabs.query({ active: true, currentWindow: true })
    // Opened from the browser's own menu: no press, so most likely nothing may be read; the attempt says so.
    if (!pressed && active?.id !== undefined) void this.reviewTab(active.id, null, false)
  }

  /** A file picked or dropped in the panel: the reader opens it beside the current tab. */
  async reviewFile(file: File): Promise<void> {
    const turn = this.begin(file.name)
    try {
      const parcel = { name: file.name, chunks: encode(new Uint8Array(await file.arrayBuffer())) }
      const [active] = await browser.tabs.query({ active: true, currentWindow: true })
      if (turn === this.turn) await this.openReader(parcel, active)
    } catch {
      this.fail(turn, 'damaged')
    }
  }

  async paint(marks: readonly Mark[]): Promise<void> {
    if (this.tab !== null) await askTab(this.tab, 'paint', { marks, hidden: false })
  }

  async focus(id: string | null, scroll: boolean): Promise<void> {
    if (this.tab !== null) await askTab(this.tab, 'focus', { id, scroll })
  }

  private async reviewTab(id: number, link: string | null, pressed: boolean): Promise<void> {
    const tab = await browser.tabs.get(id).catch(() => null)
    const turn = this.begin(tab?.title ?? '')
    this.tab = id
    const place = placeOf(tab?.url, extensionUrl('reader.html'))
    if (link !== null) return isOwnLink(link, tab?.url) ? this.fetchInto(turn, id, tab, link) : this.fail(turn, 'link-elsewhere')
    if (place === 'reader') return this.read(id)
    if (place === 'restricted') return this.fail(turn, 'no-access')
    if (place === 'unknown') return this.fail(turn, pressed ? 'no-access' : 'lapsed')
    try {
      const [injected] = await browser.scripting.executeScript({ target: { tabId: id, allFrames: false }, files: ['/content-scripts/page.js'] as never })
      const contentType = (injected?.result as { contentType?: unknown } | undefined)?.contentType
      if (contentType !== 'application/pdf') return await this.read(id)
    } catch {
      return this.fail(turn, pressed ? 'no-access' : 'lapsed')
    }
    if (tab?.url?.startsWith('file:')) return this.fail(turn, 'local-file')
    return this.fetchInto(turn, id, tab, null)
  }

  private async fetchInto(turn: number, id: number, tab: { url?: string | undefined; title?: string | undefined; index: number } | null, link: string | null): Promise<void> {
    try {
      const chunks = await takeBytes(id, link)
      if (turn !== this.turn) return
      this.fetched = true
      await this.openReader({ name: fileNameOf(link ?? tab?.url ?? '') || (tab?.title ?? ''), chunks }, { id, index: tab?.index ?? 0 })
    } catch (error) {
      if (error instanceof ExtractionError) this.fail(turn, error.code, error.params)
      else this.fail(turn, 'generated')
    }
  }

  /** The reader calls for the parcel by its id, and says `opened` when it has read it. */
  private async openReader(parcel: Parcel, beside: { id?: number | undefined; index: number } | undefined): Promise<void> {
    const place = beside?.id === undefined ? {} : { index: beside.index + 1, openerTabId: beside.id }
    const tab = await browser.tabs.create({ url: `${extensionUrl('reader.html')}#${offer(parcel)}`, ...place })
    this.tab = tab.id ?? null
  }

  private async read(tab: number): Promise<void> {
    const turn = this.stage.at === 'loading' ? this.turn : this.begin('')
    const text = await askTab(tab, 'extract', {})
    if (turn !== this.turn) return
    if (!text) return this.fail(turn, 'lapsed')
    if (!text.ok) {
      if (text.code !== 'still-reading') this.fail(turn, text.code, Object.fromEntries(text.params.map(([name, value]) => [name ?? '', value ?? ''])))
      return
    }
    this.set({ at: 'loading', title: text.contract.title || text.name, page: null, pages: null })
    try {
      const contract = { ...text.contract, id: await sha256(text.contract.text) }
      const analysed = await analyseInWorker(contract)
      if (turn === this.turn) this.set({ at: 'reviewed', contract, analysed, fetched: this.fetched })
    } catch {
      this.fail(turn, 'failed')
    }
  }

  /** A navigation takes our script, and the browser's leave to read, with it. */
  private async checkStillThere(tab: number): Promise<void> {
    if (this.stage.at !== 'reviewed' || (await askTab(tab, 'ping', {}))) return
    if (tab === this.tab && this.stage.at === 'reviewed') this.fail(++this.turn, 'lapsed')
  }

  private begin(title: string): number {
    this.fetched = false
    this.clicked = null
    this.set({ at: 'loading', title, page: null, pages: null })
    return ++this.turn
  }

  private fail(turn: number, code: string, params: FailureParams = {}): void {
    if (turn === this.turn) this.set({ at: 'problem', code, params })
  }

  private set(stage: Stage): void {
    this.update(() => { this.stage = stage })
  }

  private update(change: () => void): void {
    change()
    for (const changed of this.watchers) changed()
  }
}
