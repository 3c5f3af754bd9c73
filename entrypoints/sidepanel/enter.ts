import { browser } from 'wxt/browser'
import { VIEWER_IS_SHUT } from '../../bridge/platform'
import type { Stage } from './stage'
import { siteOf } from './viewer-tab'

/** Puts our script into a tab and says what it met there: a page, the browser's PDF viewer, or no way in. */
export async function enter(tab: number): Promise<'page' | 'pdf' | 'shut'> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: false }, files: ['/content-scripts/page.js'] as never })
    const contentType = (injected?.result as { contentType?: unknown } | undefined)?.contentType
    return contentType === 'application/pdf' ? 'pdf' : 'page'
  } catch {
    return 'shut'
  }
}

/** What to say of a tab without a way in; with the site to be allowed, where its file can be had all the same. */
export function shutOut(url: string | undefined, pressed: boolean): Stage {
  if (!pressed) return { at: 'problem', code: 'lapsed', params: {} }
  if (!VIEWER_IS_SHUT || url === undefined) return { at: 'problem', code: 'no-access', params: {} }
  if (url.startsWith('file:')) return { at: 'problem', code: 'local-file', params: {} }
  return { at: 'problem', code: 'no-access', params: {}, site: siteOf(url) }
}
