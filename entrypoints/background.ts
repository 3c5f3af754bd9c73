import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { extensionUrl } from '../bridge/home'
import { openPanel } from '../bridge/platform'
import { save } from '../bridge/storage'

const MENU = 'review'
/** Files that the reader opens; only links to these get the menu entry. */
const LINKS = ['*://*/*.docx', '*://*/*.docx?*', '*://*/*.pdf', '*://*/*.pdf?*']

interface PressedTab {
  readonly id?: number | undefined
  readonly windowId: number
}

/** Opens the panel at once (an `await` before it would lose the user's gesture) and leaves a note of what was pressed. */
function press(tab: PressedTab | undefined, link: string | null): void {
  if (tab?.id === undefined) return
  void openPanel({ tabId: tab.id })
  void save('press', { tab: tab.id, window: tab.windowId, link, stamp: crypto.randomUUID() })
}

/** Remembers nothing: the browser may stop this worker at any time. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => press(tab, null))
  // Of a selection the page is asked, even where the words that were pressed are a link.
  browser.contextMenus.onClicked.addListener((info, tab) => press(tab, info.menuItemId === `${MENU}-page` ? null : (info.linkUrl ?? null)))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('welcome.html') })
    browser.contextMenus.removeAll(() => {
      const title = (browser.i18n as unknown as { getMessage(name: string): string }).getMessage('review')
      browser.contextMenus.create({ id: `${MENU}-page`, title, contexts: ['page', 'selection', 'frame'] })
      browser.contextMenus.create({ id: `${MENU}-link`, title, contexts: ['link'], targetUrlPatterns: LINKS })
    })
  })
})
