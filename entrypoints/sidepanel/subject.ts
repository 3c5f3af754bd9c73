import { SHUT_HOSTS } from '../../bridge/platform'

/** What kind of place a tab's address is, as far as it can be reviewed. */
export type Place = 'web' | 'reader' | 'own' | 'restricted' | 'unknown'

const READABLE = new Set(['http:', 'https:', 'file:'])
const STORES = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', ...SHUT_HOSTS])

/** `url` is undefined when the browser has not given us the tab (no press, a press that ended with a navigation, a generated page). */
export function placeOf(url: string | undefined, readerUrl: string): Place {
  if (!url) return 'unknown'
  if (url.split(/[?#]/)[0] === readerUrl) return 'reader'
  // Our other pages hold no contract: the panel waits for one.
  if (url.startsWith(readerUrl.slice(0, readerUrl.lastIndexOf('/') + 1))) return 'own'
  let address: URL
  try {
    address = new URL(url)
  } catch {
    return 'restricted'
  }
  if (!READABLE.has(address.protocol)) return 'restricted'
  if (STORES.has(address.hostname) || (address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore'))) return 'restricted'
  return 'web'
}

/** Whether a link's file may be read from inside a page: same origin only. */
export function isOwnLink(link: string, page: string | undefined): boolean {
  try {
    const { origin, protocol } = new URL(link)
    return protocol.startsWith('http') && page !== undefined && origin === new URL(page).origin
  } catch {
    return false
  }
}

/** The file name at the end of an address, '' when it has none. */
export function fileNameOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '')
  } catch {
    return ''
  }
}
