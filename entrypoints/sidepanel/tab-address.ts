import { browser } from 'wxt/browser'

/** The address that a tab shows, as far as the browser tells it; undefined: not ours to know. */
export async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.get(tab).catch(() => null))?.url
}
