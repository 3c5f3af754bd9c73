import { browser } from 'wxt/browser'
import type { Home } from './senders'

/** The address of a file of this extension. */
export function extensionUrl(path: string): string {
  // WXT types the paths from a generated folder that a bare type check does not have.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)
}

/** This extension, to tell its own contexts from strangers. */
export function home(): Home {
  const root = extensionUrl('')
  return { id: browser.runtime.id, root: root.endsWith('/') ? root : `${root}/` }
}
