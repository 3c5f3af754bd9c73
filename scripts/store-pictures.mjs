import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extensionOf, launch } from './browser.mjs'
import { GAP, writeComposition } from './composition.mjs'
import { Plain, ROOT } from './root.mjs'
import { serveSamples } from './serve.mjs'

/** What the Chrome Web Store asks for, and Firefox's takes as well. */
const WIDTH = 1280
const HEIGHT = 800
const HEAVIEST = 300_000
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })

const LANGS = [
  { lang: 'zh-CN', sample: 'zh-cooperation', typed: { loss: '800,000', price: '2,000,000' } },
  // Its price is printed in it.
  { lang: 'en-US', sample: 'en-services', typed: { loss: '500,000' } },
]

/** Opens the heaviest point that stands in the text, and lets the page scroll to its sentence. */
async function openPoint(panel) {
  await panel.waitForSelector('.card:has(.quote) [data-finding]')
  await panel.$eval('.card:has(.quote) [data-finding]', (title) => title.click())
  await panel.waitForSelector('.card.now')
  await wait(1_000)
}

async function toTab(panel, name) {
  // A tab is chosen by the focus, which a page in the background does not give.
  await panel.bringToFront()
  await panel.evaluate((wanted) => { scrollTo(0, 0); document.querySelector(`[data-tab=${wanted}]`)?.focus() }, name)
  await panel.waitForSelector(`[data-tab=${name}][aria-selected=true]`)
  await wait(600)
}

/** Scrolls so that this part of the panel stands right below the tabs, which stick to the upper edge. */
async function bringUp(panel, selector, above = 0) {
  for (let i = 0; i < 2; i++) {
    await panel.evaluate((wanted, space) => {
      const below = document.querySelector('[role=tablist]')?.getBoundingClientRect().bottom ?? 0
      window.scrollBy({ top: (document.querySelector(wanted)?.getBoundingClientRect().top ?? 0) - below - space, behavior: 'instant' })
    }, selector, above)
    await wait(300)
  }
}

/** Scrolls the page to where most of its marked sentences stand together. */
function toMostMarks() {
  const tops = [...CSS.highlights].filter(([name]) => name.startsWith('leakproof-')).flatMap(([, ranges]) => [...ranges]).map((range) => range.getBoundingClientRect().top + scrollY)
  const seenFrom = (top) => tops.filter((one) => one >= top && one < top + innerHeight * 0.8).length
  const best = tops.reduce((most, top) => (seenFrom(top) > seenFrom(most) ? top : most), tops[0] ?? 0)
  window.scrollTo({ top: best - 120, behavior: 'instant' })
}

/** Each from the one before, in the same panel; `panel`: its width, as a person may draw it wider. */
const VIEWS = [
  { name: '1-review', width: 380, reach: async ({ page }) => { await page.evaluate(toMostMarks); await wait(300) } },
  { name: '2-point', width: 484, reach: async ({ panel }) => { await openPoint(panel); await bringUp(panel, '.card.now') } },
  { name: '3-matrix', width: 592, reach: ({ panel }) => toTab(panel, 'terms') },
  { name: '4-exposure', width: 592, reach: async ({ panel, typed }) => {
    await toTab(panel, 'exposure')
    await panel.waitForSelector('[data-input=loss]')
    for (const [name, figure] of Object.entries(typed)) await panel.type(`[data-input=${name}]`, figure)
    await panel.$eval('.drafter .tick input', (box) => box.click())
    // The drafted clause is drawn into the chart.
    await panel.waitForSelector('.legend .draft', { timeout: 30_000 })
    await wait(1_500)
    await bringUp(panel, '.exposure-tab .chart-box', -2)
  } },
]

/** The sample as a person would have typed it: it prints parts of words bold, to be hard to read for a machine. */
function plainSample(sample, folder) {
  const file = path.join(folder, 'source.html')
  writeFileSync(file, readFileSync(path.join(ROOT, 'test', 'contracts', sample, 'source.html'), 'utf8').replace(/(?<![“\s])<b>([^<]*)<\/b>/g, '$1'))
  return file
}

async function takeReview(folder, { lang, sample, typed }, { extension, reviewInBrowser, speak }) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'leakproof-store-'))
  const { ownAddress, close } = await serveSamples(plainSample(sample, scratch))
  const browser = await launch({ extension, lang })
  try {
    const { page, panel } = await reviewInBrowser(browser, ownAddress)
    for (const one of [page, panel]) await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    await speak(panel, lang)
    for (const { name, width, reach } of VIEWS) {
      const pageWidth = WIDTH - GAP - width
      await page.setViewport({ width: pageWidth, height: HEIGHT, deviceScaleFactor: 1 })
      await panel.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1 })
      await reach({ page, panel, typed })
      await panel.evaluate(() => document.activeElement?.blur())
      await writeComposition(browser, page, panel, { file: fileOf(folder, name, lang), scale: 1, pageWidth, panelWidth: width })
    }
  } finally {
    await browser.close()
    close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The page that tries ten ways out: a page of its own, so it fills the picture. */
async function takeSelfTest(folder, lang, extension) {
  const browser = await launch({ extension, lang })
  try {
    const { id } = await extensionOf(browser)
    const page = await browser.newPage()
    await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 1 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    await page.goto(`chrome-extension://${id}/selftest.html`)
    await (await page.waitForSelector(`.langs [lang|="${lang.slice(0, 2)}"]`)).click()
    await page.waitForSelector('.verdict .btn[aria-disabled="false"]', { timeout: 20_000 })
    await wait(600)
    // From the heading to the last of the ways out, and nothing that is cut above or below.
    const height = Math.ceil((await page.evaluate(() => document.querySelector('.proof table').getBoundingClientRect().bottom - document.querySelector('h1').getBoundingClientRect().top + 64)) / 5) * 5
    const width = (height * WIDTH) / HEIGHT
    await page.setViewport({ width, height, deviceScaleFactor: WIDTH / width })
    await page.evaluate(() => { document.activeElement?.blur(); window.scrollBy({ top: document.querySelector('h1').getBoundingClientRect().top - 32, behavior: 'instant' }) })
    await wait(300)
    await page.screenshot({ path: fileOf(folder, '5-self-test', lang) })
  } finally {
    await browser.close()
  }
}

const fileOf = (folder, name, lang) => path.join(folder, `${name}.${lang.slice(0, 2)}.png`)

/**
 * Takes the stores' pictures, five a language: real screenshots, those with a panel put together out of two.
 * @param {{ extension: string, folder: string, reviewInBrowser: Function, speak: (panel: import('puppeteer-core').Page, lang: string) => Promise<void> }} how
 */
export async function takeStorePictures({ extension, folder, reviewInBrowser, speak }) {
  mkdirSync(folder, { recursive: true })
  for (const one of LANGS) {
    await takeReview(folder, one, { extension, reviewInBrowser, speak })
    await takeSelfTest(folder, one.lang, extension)
  }
  for (const { lang } of LANGS) for (const name of [...VIEWS.map((view) => view.name), '5-self-test']) {
    const file = fileOf(folder, name, lang)
    const { size } = statSync(file)
    console.log(`${path.relative(ROOT, file)}  ${Math.round(size / 1000)} kB`)
    if (size > HEAVIEST) throw new Plain(`${path.relative(ROOT, file)} is heavier than ${HEAVIEST / 1000} kB.`)
  }
}
