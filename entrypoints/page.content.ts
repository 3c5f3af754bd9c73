import { defineContentScript } from 'wxt/utils/define-content-script'
import { servePage } from './page/serve'

/** Injected into a tab by the toolbar click, and never by itself. Returns what kind of document the tab shows. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const { contentType } = document
    // In a PDF tab there is only the viewer's empty outer document to be seen.
    if (contentType !== 'application/pdf') servePage()
    return { contentType }
  },
})
