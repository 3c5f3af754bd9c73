import { browser } from 'wxt/browser'
import { offer, type Parcel } from '../../bridge/handover'
import { extensionUrl } from '../../bridge/home'
import { openPanel as open } from '../../bridge/platform'
import { save } from '../../bridge/storage'

/** The tab and window that show this page. */
export interface Here { readonly tab: number; readonly window: number; readonly index: number }

/** Asked for once, ahead of any press: the panel opens only while the press itself is being answered. */
export async function whereWeAre(): Promise<Here | null> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined)
  return tab?.id === undefined ? null : { tab: tab.id, window: tab.windowId, index: tab.index }
}

/**
 * Opens the panel. To be called in a press's own handler, before anything is waited for.
 * Resolves to false where the browser refuses.
 */
export function openPanel(here: Here | null): Promise<boolean> {
  if (!here) return Promise.resolve(false)
  return open({ windowId: here.window }).then(() => true, () => false)
}

/** Opens the reader in a tab beside this one, which calls for the parcel, and tells the panel to review it as after a press of the toolbar button. */
export async function openReader(here: Here | null, parcel: Parcel): Promise<void> {
  const place = here ? { windowId: here.window, index: here.index + 1, openerTabId: here.tab } : {}
  const tab = await browser.tabs.create({ url: `${extensionUrl('reader.html')}#${offer(parcel)}`, ...place })
  if (tab.id !== undefined) await save('press', { tab: tab.id, window: tab.windowId, link: null, stamp: crypto.randomUUID() })
}
