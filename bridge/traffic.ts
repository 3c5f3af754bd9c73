/**
 * What our own pages loaded over the network, and what the browser refused them: each page keeps its list in the browser
 * session's memory, for the self-test to show after the page is gone. Never a document's words or name.
 */
import { browser } from 'wxt/browser'
import { isCount, isListOf, isOneOf, isRecordOf, isString, type Guarded } from './guards'
import { home } from './home'

const PAGES = ['panel', 'reader', 'welcome', 'selftest'] as const
export type OwnPage = (typeof PAGES)[number]

/** More addresses than anybody reads. */
const LISTED = 400

const isTraffic = isRecordOf({
  page: isOneOf(...PAGES),
  /** Milliseconds since 1970 when the page was opened. */
  since: isCount,
  /** Addresses loaded from anywhere but this extension's own files: there should be none. */
  outside: isListOf(isString, LISTED),
  /** Refused by the browser: the directive of our policy, and the address that was tried. */
  refused: isListOf(isRecordOf({ rule: isString, address: isString }), LISTED),
})

/** One page's list. */
export type Traffic = Guarded<typeof isTraffic>

const PREFIX = 'traffic.v1.'
const SAVE_AFTER_MS = 250
/** The browser tells of a refused script twice, at once. */
const REPEAT_MS = 100

/** Whether an address is not a file of this extension, and not made inside the page either. */
export function isOutside(address: string, root: string): boolean {
  return !address.startsWith(root) && !/^(?:data|blob|about):/.test(address)
}

/** An address as both lists can have it: of a refused frame the browser names the origin alone. */
function bare(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/$/, '')
}

/**
 * What of the addresses loaded went outside, less those refused: the browser lists a refused one among the loaded.
 * One refusal answers for one entry.
 */
export function outsideOf(loaded: readonly string[], refused: Traffic['refused'], root: string): string[] {
  const stopped = refused.map(({ address }) => bare(address))
  return loaded.filter((address) => isOutside(address, root)).map(bare).filter((address) => {
    const at = stopped.indexOf(address)
    if (at >= 0) stopped.splice(at, 1)
    return at < 0
  })
}

/** Call once in each of our pages, before anything else. */
export function recordTraffic(page: OwnPage): void {
  const { root } = home()
  const key = PREFIX + crypto.randomUUID()
  const since = Date.now()
  const loaded: string[] = []
  const refused: { rule: string; address: string }[] = []
  let last = { told: '', at: 0 }
  let timer: ReturnType<typeof setTimeout> | null = null
  const put = (): void => {
    timer ??= setTimeout(() => {
      timer = null
      const traffic: Traffic = { page, since, outside: outsideOf(loaded, refused, root).slice(0, LISTED), refused: refused.slice(0, LISTED) }
      void browser.storage.session.set({ [key]: traffic }).catch(() => undefined)
    }, SAVE_AFTER_MS)
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (isOutside(name, root)) loaded.push(name)
    put()
  }).observe({ type: 'resource', buffered: true })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective: rule, blockedURI: address, timeStamp }) => {
    const told = `${rule} ${address}`
    if (told === last.told && timeStamp - last.at < REPEAT_MS) return
    last = { told, at: timeStamp }
    refused.push({ rule, address })
    put()
  })
  put()
}

/** The lists of all our pages in this browser session, oldest first. */
export async function allTraffic(): Promise<Traffic[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}))
  const lists = Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) && isTraffic(value) ? [value] : []))
  return lists.sort((a, b) => a.since - b.since)
}

/** Calls `changed` whenever a list has grown; returns the way to stop. */
export function watchTraffic(changed: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, where: string): void => {
    if (where === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
