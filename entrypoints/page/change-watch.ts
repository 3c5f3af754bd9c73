/** Changes of one burst are looked at together, this long after the first of them, in ms. */
const BURST_MS = 1_000
/** A page that goes on changing without changing its text (a clock, a slide show) is looked at less and less often, down to this. */
const SLOWEST_MS = 10_000
/** Bursts that changed the text; after these the page is taken for one that never comes to rest. */
const LIMIT = 50

/** What became of the text since it was last looked at. */
export type Verdict = 'same' | 'changed'

/**
 * One observer for a page and its shadow trees and frames. It is disconnected from the first change of a burst until the
 * burst is looked at, so that a storm of changes costs no more than a single one.
 */
export class ChangeWatch {
  private readonly observer = new MutationObserver(() => this.begin())
  private timer: ReturnType<typeof setTimeout> | undefined
  private roots: readonly Node[] = []
  private bursts = 0
  private wait = BURST_MS

  /**
   * @param look Looks at the page after a burst.
   * @param gaveUp The page changed too often and is watched no longer.
   */
  constructor(private readonly look: () => Promise<Verdict>, private readonly gaveUp: () => void) {}

  /** Watches these roots and no others. `afresh`: somebody asked for the page anew, so its count begins again. */
  watch(roots: readonly Node[], afresh: boolean): void {
    this.roots = roots
    if (afresh) { this.bursts = 0; this.wait = BURST_MS }
    if (this.timer === undefined) this.observe()
  }

  stop(): void {
    this.observer.disconnect()
    clearTimeout(this.timer)
    this.timer = undefined
    this.roots = []
  }

  private observe(): void {
    this.observer.disconnect()
    for (const root of this.roots) this.observer.observe(root, { subtree: true, childList: true, characterData: true })
  }

  private begin(): void {
    this.observer.disconnect()
    this.timer = setTimeout(() => void this.end(), this.wait)
  }

  private async end(): Promise<void> {
    // A page that could not be looked at this time is looked at again.
    const verdict = await this.look().catch((): Verdict => 'same')
    this.timer = undefined
    if (verdict === 'changed') {
      this.wait = BURST_MS
      if (++this.bursts >= LIMIT) { this.stop(); this.gaveUp(); return }
    } else this.wait = Math.min(SLOWEST_MS, this.wait * 1.5)
    if (this.roots.length > 0) this.observe()
  }
}

/** Characters in these roots, shown or not: a cheap sign that something came or went. */
export function lengthOf(roots: readonly Node[]): number {
  return roots.reduce((sum, root) => sum + ((root.nodeType === 9 ? (root as Document).body : root)?.textContent?.length ?? 0), 0)
}
