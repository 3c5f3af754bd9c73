import { browser } from 'wxt/browser'
import { offer, type Parcel } from '../../bridge/handover'
import { encode } from '../../bridge/handover-code'
import { extensionUrl } from '../../bridge/home'
import { ExtractionError, type FailureParams } from '../../extractors/failures'
import { enter, shutOut } from './enter'
import type { Stage } from './stage'
import { fileNameOf, isOwnLink, placeOf } from './subject'
import { takeBytes } from './take-bytes'
import { takeFromViewer } from './viewer-tab'

/** What a way in needs of the session. A `turn` is one review; a later one makes it void. */
export interface Visit {
  begin(title: string): number
  isCurrent(turn: number): boolean
  tab(): number | null
  /** The review is about this tab from now on. */
  goTo(tab: number | null): void
  /** The document was fetched out of its tab, for the reader. */
  fetched(): void
  read(tab: number): Promise<void>
  show(stage: Stage): void
  fail(turn: number, code: string, params?: FailureParams): void
}

interface Tab { readonly url?: string | undefined; readonly title?: string | undefined; readonly index: number }

/** How what the person pressed becomes a document that can be read: in its own tab, or as a file in the reader beside it. */
export class WaysIn {
  constructor(private readonly visit: Visit) {}

  /** A file picked or dropped in the panel: the reader opens it beside the current tab. */
  async file(file: File): Promise<void> {
    const { visit } = this
    const turn = visit.begin(file.name)
    try {
      const parcel = { name: file.name, chunks: encode(new Uint8Array(await file.arrayBuffer())) }
      const [active] = await browser.tabs.query({ active: true, currentWindow: true })
      if (visit.isCurrent(turn)) await this.openReader(parcel, active)
    } catch {
      visit.fail(turn, 'damaged')
    }
  }

  /** The file of a tab whose viewer is shut to us, once the person has allowed its site. */
  async allowed(granted: Promise<boolean>): Promise<void> {
    const id = this.visit.tab()
    if (id === null || !(await granted) || id !== this.visit.tab()) return
    const tab = await browser.tabs.get(id).catch(() => null)
    await this.fetchInto(this.visit.begin(tab?.title ?? ''), id, tab, null, () => takeFromViewer(id, tab?.url ?? ''))
  }

  /**
   * A tab, or the file that a link in it names.
   * @param pressed false when the panel was opened without a press on the page: then most pages are shut
   */
  async tab(id: number, link: string | null, pressed: boolean): Promise<void> {
    const { visit } = this
    const tab = await browser.tabs.get(id).catch(() => null)
    const turn = visit.begin(tab?.title ?? '')
    visit.goTo(id)
    const place = placeOf(tab?.url, extensionUrl('reader.html'))
    if (link !== null) return isOwnLink(link, tab?.url) ? this.fetchInto(turn, id, tab, link) : visit.fail(turn, 'link-elsewhere')
    if (place === 'reader') return visit.read(id)
    if (place === 'own') return visit.show({ at: 'idle' })
    if (place === 'restricted') return visit.fail(turn, 'no-access')
    if (place === 'unknown') return visit.fail(turn, pressed ? 'no-access' : 'lapsed')
    const inside = await enter(id)
    if (inside === 'page') return visit.read(id)
    if (inside === 'shut') return visit.isCurrent(turn) ? visit.show(shutOut(tab?.url, pressed)) : undefined
    if (tab?.url?.startsWith('file:')) return visit.fail(turn, 'local-file')
    return this.fetchInto(turn, id, tab, null)
  }

  private async fetchInto(turn: number, id: number, tab: Tab | null, link: string | null, take = () => takeBytes(id, link)): Promise<void> {
    const { visit } = this
    try {
      const chunks = await take()
      if (!visit.isCurrent(turn)) return
      visit.fetched()
      await this.openReader({ name: fileNameOf(link ?? tab?.url ?? '') || (tab?.title ?? ''), chunks }, { id, index: tab?.index ?? 0 })
    } catch (error) {
      if (error instanceof ExtractionError) visit.fail(turn, error.code, error.params)
      else visit.fail(turn, 'generated')
    }
  }

  /** The reader calls for the parcel by its id, and says `opened` when it has read it. */
  private async openReader(parcel: Parcel, beside: { id?: number | undefined; index: number } | undefined): Promise<void> {
    const place = beside?.id === undefined ? {} : { index: beside.index + 1, openerTabId: beside.id }
    const tab = await browser.tabs.create({ url: `${extensionUrl('reader.html')}#${offer(parcel)}`, ...place })
    this.visit.goTo(tab.id ?? null)
  }
}
