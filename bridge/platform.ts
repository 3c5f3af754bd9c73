/**
 * What Firefox does differently from Chromium: the one file that asks which of them this is. In words: docs/firefox.md.
 * It is known when the extension is built, so each build holds its own half.
 */
import { browser } from 'wxt/browser'

const FIREFOX = import.meta.env.BROWSER === 'firefox'

/** Firefox has one sidebar a window, and opens it in the window that was pressed in. */
interface Sidebar {
  readonly sidebarAction: { open(): Promise<void> }
}

/**
 * Opens the panel. To be called in a press's own handler, before anything is waited for.
 * Rejects where the browser refuses.
 */
export function openPanel(where: { readonly tabId: number } | { readonly windowId: number }): Promise<void> {
  return FIREFOX ? (browser as unknown as Sidebar).sidebarAction.open() : browser.sidePanel.open(where)
}

/** Whether a tab that shows a file in the browser's own viewer takes no script of ours, even after a press. */
export const VIEWER_IS_SHUT = FIREFOX

/** Web sites that this browser keeps from every extension. */
export const SHUT_HOSTS: readonly string[] = FIREFOX
  ? ['addons.mozilla.org', 'discovery.addons.mozilla.org', 'accounts.firefox.com', 'support.mozilla.org']
  : []
