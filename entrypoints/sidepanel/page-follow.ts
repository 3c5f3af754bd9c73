import { browser } from 'wxt/browser'
import { askTab } from '../../bridge/channel'
import type { Body } from '../../bridge/messages'
import type { Stage } from './stage'

/** What of a page is asked for. */
export type Wanted = Body<'extract'>

/** What the follower needs of the session. */
export interface FollowHost {
  stage(): Stage
  tab(): number | null
  show(stage: Stage): void
  /** Reads the tab again; the review on screen stays until the new one is there when `again`. */
  reread(wanted: Wanted): void
  /** The page is gone. `again`: our script is still there, so that a press in the panel is enough. */
  drop(again: boolean): void
  /** Opens a file of the tab's own origin in the reader. */
  open(address: string): void
}

/** Reviews made by themselves after one press; a page that grows more often is reviewed when its reader says so. */
const BY_ITSELF = 5

type Said = Body<'changed'>['what']
/** From the least to the gravest. */
const GRAVITY: readonly Said[] = ['restless', 'grown', 'moved', 'left']

/** Keeps a review and the live page it belongs to together: what the page says of itself, and what the reader asks of it. */
export class PageFollow {
  private touched = false
  private byItself = 0
  /** What the page said while what it showed before was still being reviewed; the gravest word counts. */
  private unheard: Said | null = null

  constructor(private readonly host: FollowHost) {}

  /** Drops the review when its page is replaced. */
  watchTab(): void {
    browser.tabs.onUpdated.addListener((tab, change) => { if (tab === this.host.tab() && change.status === 'complete') this.changed('left') })
  }

  /** A new review has begun. */
  begin(): void {
    this.touched = false
    this.byItself = 0
    this.unheard = null
  }

  /** Something is on screen: what was said of the page meanwhile is heard now. */
  settled(): void {
    const { unheard } = this
    if (!unheard || this.host.stage().at === 'loading') return
    this.unheard = null
    this.changed(unheard)
  }

  /** The reader has begun to work with the review: it does not change under the hand any more. */
  touch(): void {
    this.touched = true
  }

  /** The page says that it is not what was read, or the browser that its tab has loaded. */
  changed(what: Said): void {
    const stage = this.host.stage()
    if (stage.at === 'loading') {
      if (GRAVITY.indexOf(what) > (this.unheard ? GRAVITY.indexOf(this.unheard) : -1)) this.unheard = what
      return
    }
    if (what === 'left') { void this.checkStillThere(); return }
    if (what === 'moved') { if (stage.at === 'reviewed') this.host.drop(true); return }
    if (what === 'grown' && !this.touched && this.byItself < BY_ITSELF && (stage.at === 'reviewed' || stage.at === 'problem')) {
      this.byItself++
      this.host.reread({ again: true })
      return
    }
    if (stage.at === 'reviewed') this.host.show({ ...stage, note: what })
  }

  /** The page once more, as it is now. */
  again(): void {
    this.begin()
    this.host.reread({})
  }

  /** All of the page, or one of its contracts. */
  choose(wanted: Wanted): void {
    this.begin()
    this.host.reread(wanted)
  }

  open(address: string): void {
    this.host.open(address)
  }

  /** A navigation takes our script, and the browser's leave to read, with it. */
  private async checkStillThere(): Promise<void> {
    const tab = this.host.tab()
    if (tab === null || this.host.stage().at !== 'reviewed' || (await askTab(tab, 'ping', {}))) return
    if (tab === this.host.tab() && this.host.stage().at === 'reviewed') this.host.drop(false)
  }
}
