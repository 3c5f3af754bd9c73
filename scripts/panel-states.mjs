import { mkdirSync } from 'node:fs'
import path from 'node:path'

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const press = (panel, selector) => panel.evaluate((wanted) => { document.querySelector(wanted)?.click() }, selector)
const tab = async (panel, name) => {
  await panel.evaluate((wanted) => { scrollTo(0, 0); document.querySelector(`[data-tab=${wanted}]`)?.focus() }, name)
  await wait(900)
}

/** Every state of the panel with a review in it, each reached from the one before; `whole`: the picture is as long as the tab. */
const STATES = [
  { name: 'list', reach: () => wait(300) },
  { name: 'parties', reach: (panel) => press(panel, '[data-naming]') },
  { name: 'scrolled', reach: async (panel) => { await press(panel, '[data-naming]'); await panel.evaluate(() => scrollTo(0, 700)) } },
  { name: 'open', reach: async (panel) => { await panel.evaluate(() => scrollTo(0, 0)); await press(panel, '[data-finding]') } },
  { name: 'adapted', reach: (panel) => press(panel, '.now [data-decide=adapt]') },
  { name: 'decided', reach: async (panel) => { await press(panel, '.now [data-settle]'); await press(panel, '[data-show=decided]') } },
  { name: 'passed', reach: (panel) => press(panel, '[data-show=passed]') },
  { name: 'by-family', reach: async (panel) => { await press(panel, '[data-show=open]'); await panel.select('.tools select', 'family') } },
  { name: 'by-clause', reach: (panel) => panel.select('.tools select', 'clause') },
  { name: 'folded', reach: async (panel) => { await panel.select('.tools select', 'weight'); await press(panel, '.fold summary'); await press(panel, '.fold li [data-finding]') } },
  { name: 'search', reach: async (panel) => { await press(panel, '[data-search]'); await panel.evaluate(() => scrollTo(0, 0)) } },
  { name: 'terms', whole: true, reach: async (panel) => { await press(panel, '[data-search]'); await tab(panel, 'terms') } },
  { name: 'exposure', whole: true, reach: async (panel) => { await tab(panel, 'exposure'); await panel.type('[data-input=loss]', '800000'); await press(panel, '.drafter .tick input'); await wait(4_000) } },
  { name: 'report', whole: true, reach: (panel) => tab(panel, 'report') },
  { name: 'settings', reach: async (panel) => { await press(panel, '.foot > button'); await panel.waitForSelector('[data-edit]') } },
  { name: 'editor', reach: async (panel) => { await press(panel, '[data-edit]'); await panel.waitForSelector('[data-book-name]') } },
  { name: 'editor-rule', reach: async (panel) => {
    await press(panel, '[data-topic=liability] > summary')
    await press(panel, '[data-rule=lia-multiplier-excessive] .rule-more > summary')
    await panel.evaluate(() => document.querySelector('[data-rule=lia-multiplier-excessive]')?.scrollIntoView())
  } },
  { name: 'editor-house', reach: async (panel) => { await press(panel, '[data-add]'); await wait(100); await panel.evaluate(() => document.querySelector('.house')?.scrollIntoView()) } },
]

/**
 * Photographs every state of a panel that has a review, for somebody to look at: `FOLDER/NN-state.png`.
 * @param {import('puppeteer-core').Page} panel
 * @param {{ folder: string, width?: number }} how folder: absolute, made when it is not there
 * @returns {Promise<string[]>} states in which something stands out to the side
 */
export async function takeStates(panel, { folder, width = 360 }) {
  mkdirSync(folder, { recursive: true })
  await panel.setViewport({ width, height: 820, deviceScaleFactor: 1.5 })
  const wide = []
  for (const [at, { name, reach, whole = false }] of STATES.entries()) {
    await reach(panel)
    await wait(250)
    await panel.screenshot({ path: path.join(folder, `${String(at + 1).padStart(2, '0')}-${name}.png`), fullPage: whole })
    if (await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(name)
  }
  return wide
}
