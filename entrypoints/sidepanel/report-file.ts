import { browser } from 'wxt/browser'
import { askTab } from '../../bridge/channel'
import { decode } from '../../bridge/handover-code'

/** The file under the review, as far as the reader has one. */
export interface ReviewedFile {
  /** Its name, or the page's title; '' when there is none. */
  readonly name: string
  /** A Word file's own bytes. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

/** Asks the reader for its file. A web page has none, only a title. @param whole whether its bytes are wanted */
export async function reviewedFile(tab: number | null, whole: boolean): Promise<ReviewedFile> {
  const first = tab === null ? null : await askTab(tab, 'file', { chunk: 0 })
  if (tab === null || !first) return { name: tab === null ? '' : ((await browser.tabs.get(tab).catch(() => null))?.title ?? ''), bytes: null }
  if (!whole || first.chunks === 0) return { name: first.name, bytes: null }
  const chunks = [first.data]
  for (let chunk = 1; chunk < first.chunks; chunk++) {
    const next = await askTab(tab, 'file', { chunk })
    // Another file lies on the desk by now.
    if (next?.name !== first.name || next.chunks !== first.chunks) return { name: first.name, bytes: null }
    chunks.push(next.data)
  }
  return { name: first.name, bytes: decode(chunks) }
}
