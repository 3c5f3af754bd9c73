import { parseHTML } from 'linkedom'
import { readHtml, type HtmlReading } from './html'
import { looksByTag } from './html-looks'

/**
 * Reads a saved web page without a browser: what is hidden by attribute or inline style is left out, style sheets are not
 * applied, and frames are named as not read. A string without any markup is one paragraph.
 */
export async function readHtmlString(html: string): Promise<HtmlReading> {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  return readHtml(document as unknown as Document, { looks: looksByTag, documentOf: () => null })
}
