import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** Widths on screen in CSS pixels: the page beside an open panel in a window of 1280, the panel, and the line between them. */
const PAGE_WIDTH = 894
const PANEL_WIDTH = 360
export const GAP = 1

const dataUrl = (bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`

/**
 * Writes one picture of page and side panel side by side. The browser photographs the two apart, so they are put
 * together in a small HTML page: each half is a real screenshot, the whole is a composition.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page the tab, narrowed by the open panel
 * @param {import('puppeteer-core').Page} panel the real side panel
 * @param {{ file: string, dark?: boolean, scale?: number, pageWidth?: number, panelWidth?: number }} how
 *   file: absolute path of the PNG; scale: pixels a CSS pixel, default 2; widths: in CSS pixels, default a window of 1280
 */
export async function writeComposition(browser, page, panel, { file, dark = false, scale = 2, pageWidth = PAGE_WIDTH, panelWidth = PANEL_WIDTH }) {
  const width = pageWidth + GAP + panelWidth
  await page.bringToFront()
  // A panel of another width, or a page beside it, would be drawn smaller: the picture keeps both at their own size.
  const [pageShot, panelShot] = [await page.screenshot(), await panel.screenshot()]
  const desk = await browser.newPage()
  try {
    await desk.setViewport({ width, height: 800, deviceScaleFactor: scale })
    await desk.setContent(
      `<!doctype html><style>
        body { margin: 0; display: flex; gap: ${GAP}px; align-items: flex-start; background: ${dark ? '#2f3439' : '#c9cdd0'}; width: ${width}px }
        div { overflow: hidden } img { display: block; width: 100% }
        div:first-child { width: ${pageWidth}px } div:last-child { width: ${panelWidth}px }
      </style><div><img id="page" src="${dataUrl(pageShot)}"></div><div><img id="panel" src="${dataUrl(panelShot)}"></div>`,
    )
    const height = await desk.evaluate(async () => {
      const images = [...document.images]
      await Promise.all(images.map((image) => image.decode()))
      return Math.floor(Math.min(...images.map((image) => image.getBoundingClientRect().height)))
    })
    mkdirSync(path.dirname(file), { recursive: true })
    await desk.screenshot({ path: file, clip: { x: 0, y: 0, width, height } })
  } finally {
    await desk.close()
    await page.bringToFront()
  }
}
