/**
 * Firefox: a file that the browser's own viewer shows is read out of the answer to a tab's own request. The viewer takes no
 * script, and our policy lets no page of ours connect anywhere, so the tab is doubled out of sight, what arrives for the double
 * is copied on its way to it, and the double is closed. (Loading the tab itself again would lose what a person has filled in,
 * and a file that was made for them only.) The person allows the one site in a press; it is given back when the file is read.
 */
import { browser } from 'wxt/browser'
import { encode } from '../../bridge/handover-code'
import { VIEWER_IS_SHUT } from '../../bridge/platform'
import { ExtractionError } from '../../extractors/failures'
import { FILE_LIMIT, looksLikePage } from './take-bytes'

const LISTENING = ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse']
/** No byte for so long, in ms: the site does not answer. */
const SILENCE_MS = 30_000

/** As Firefox has it; the types of `browser` are Chromium's. */
interface Firefox {
  readonly tabs: { duplicate(tab: number, how: { active: boolean }): Promise<{ readonly id?: number }> }
  readonly permissions: {
    request(wanted: { origins: string[]; permissions: string[] }): Promise<boolean>
    remove(had: { origins: string[]; permissions: string[] }): Promise<boolean>
    getAll(): Promise<{ origins?: string[]; permissions?: string[] }>
  }
  readonly webRequest: {
    filterResponseData(request: string): Copier
    readonly onBeforeRequest: {
      addListener(heard: Heard, which: { urls: string[]; types: ['main_frame'] }, how: ['blocking']): void
      removeListener(heard: Heard): void
    }
  }
}

interface Copier {
  ondata: ((event: { readonly data: ArrayBuffer }) => void) | null
  onstop: (() => void) | null
  onerror: (() => void) | null
  write(data: ArrayBuffer): void
  disconnect(): void
}

type Heard = (request: { readonly requestId: string; readonly url: string; readonly method: string; readonly tabId: number }) => { cancel: true } | undefined

const firefox = browser as unknown as Firefox

/** The pattern that stands for an address's site in a question to the person. */
export function siteOf(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Asks for the site. To be called in a press's own handler, before anything is waited for. */
export function askForSite(site: string): Promise<boolean> {
  return VIEWER_IS_SHUT ? firefox.permissions.request({ origins: [site], permissions: LISTENING }).catch(() => false) : Promise.resolve(false)
}

/** Gives every site back, and the leave to listen. */
export async function giveBack(): Promise<void> {
  const { origins = [] } = await firefox.permissions.getAll()
  await firefox.permissions.remove({ origins, permissions: LISTENING })
}

const bare = (address: string): string => address.replace(/#.*$/s, '')

/** What a double of the tab is sent; the double gets all of it too, and is closed. */
async function copyOf(tab: number, address: string): Promise<Uint8Array> {
  const before = new Set((await browser.tabs.query({})).map(({ id }) => id))
  const parts: Uint8Array[] = []
  let length = 0
  let double: number | undefined
  let heard: Heard = () => undefined
  let timer: ReturnType<typeof setTimeout>
  const copied = new Promise<void>((resolve, reject) => {
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => reject(new Error('no answer')), SILENCE_MS)
    }
    heard = ({ requestId, url, method, tabId }) => {
      if (before.has(tabId) || bare(url) !== bare(address)) return undefined
      double = tabId
      // What a form was sent for is not sent a second time.
      if (method !== 'GET') { reject(new Error('not a plain request')); return { cancel: true } }
      const copier = firefox.webRequest.filterResponseData(requestId)
      copier.ondata = ({ data }) => {
        wait()
        copier.write(data)
        length += data.byteLength
        if (length <= FILE_LIMIT) parts.push(new Uint8Array(data))
        else { copier.disconnect(); reject(new ExtractionError('too-large', { limit: '50 MB' })) }
      }
      copier.onstop = () => { copier.disconnect(); resolve() }
      copier.onerror = () => reject(new Error('no copy'))
      return undefined
    }
    firefox.webRequest.onBeforeRequest.addListener(heard, { urls: [siteOf(address)], types: ['main_frame'] }, ['blocking'])
    wait()
    firefox.tabs.duplicate(tab, { active: false }).then(({ id }) => { double ??= id }, reject)
  })
  return copied.then(() => joined(parts, length)).finally(() => {
    clearTimeout(timer)
    firefox.webRequest.onBeforeRequest.removeListener(heard)
    if (double !== undefined) browser.tabs.remove(double).catch(() => undefined)
  })
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) { bytes.set(part, at); at += part.length }
  return bytes
}

/**
 * Takes the bytes of the file that a tab shows, once its site is allowed. One GET, made by a tab.
 * Returns and throws as `takeBytes` does.
 */
export async function takeFromViewer(tab: number, address: string): Promise<string[]> {
  // Known when this is built: what follows is in no other browser's package.
  if (!VIEWER_IS_SHUT) throw new Error('not in this browser')
  try {
    const bytes = await copyOf(tab, address)
    if (bytes.length === 0 || looksLikePage(String.fromCharCode(...bytes.subarray(0, 1024)))) throw new Error('no file')
    return encode(bytes)
  } finally {
    await giveBack().catch(() => undefined)
  }
}
