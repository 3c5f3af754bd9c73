import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extensionOf, launch, pressToolbarButton } from '../browser.mjs'
import { serveSamples } from '../serve.mjs'
import { workerStopper } from './stop-worker.mjs'

const SHOWN_MS = 30_000
export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })
const isPanel = (target) => /^chrome-extension:\/\/[^/]+\/sidepanel\.html/.test(target.url())
const isReader = (target) => /^chrome-extension:\/\/[^/]+\/reader\.html/.test(target.url())

/** Runs in the panel: what a person sees of a review. */
function listed() {
  const text = (selector) => document.querySelector(selector)?.textContent ?? null
  const all = (selector, told) => [...document.querySelectorAll(selector)].map(told)
  return {
    alert: text('.panel [role=alert]'),
    cover: text('.panel .cover'),
    law: document.querySelector('.picks .pick:nth-child(2) select')?.value ?? null,
    side: document.querySelector('.side input:checked')?.value ?? null,
    counts: all('.tools [data-show] .num', (one) => one.textContent),
    cards: all('.panel .card', (one) => `${one.querySelector('[data-finding]')?.getAttribute('data-finding')} ${one.querySelector('.tag')?.textContent ?? ''} ${one.querySelector('h3')?.textContent}`),
    open: document.querySelector('[data-finding][aria-expanded=true]')?.getAttribute('data-finding') ?? null,
    verdicts: all('.card.done .verdict', (one) => one.textContent),
  }
}

/** Runs in the page: what is lit, and how; of the current sentence also whether it can be seen. */
function lit() {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('leakproof-'))
  const now = ours.filter(([name]) => name.startsWith('leakproof-now-')).flatMap(([, ranges]) => [...ranges])
  const seen = (range) => { const { top, bottom } = range.getBoundingClientRect(); return bottom > 0 && top < innerHeight }
  return { lit: ours.flatMap(([name, ranges]) => [...ranges].map((range) => `${name} ${range}`)).sort(), nowInView: now.length === 0 ? null : now.some(seen) }
}

/**
 * A browser with the built extension, a contract in a tab and the panel beside it.
 * @param {string} extension folder of the built extension
 */
export async function raiseDesk(extension) {
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'leakproof-kills-'))
  const { origin, close: endServer } = await serveSamples()
  const browser = await launch({ extension, lang: 'zh-CN' })
  const { id } = await extensionOf(browser)
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  const [home] = await browser.pages()
  const { stop: stopWorker, errors } = await workerStopper(browser, home, id)
  const watched = new WeakSet()
  const watch = (page) => {
    if (!watched.has(page)) page.on('pageerror', (error) => errors.push(`${page.url().replace(/^.*\//, '')}: ${error.message}`))
    watched.add(page)
    return page
  }
  watch(home)

  const desk = {
    downloads,
    errors,
    /** Where the contract is shown, and the panel; a press changes them. */
    page: home,
    panel: null,
    goto: (address) => desk.page.goto(origin + address),
    async newTab() { desk.page = watch(await browser.newPage()) },
    toHome() { desk.page = home },
    async press() { desk.panel = watch(await pressToolbarButton(browser, desk.page)) },
    async toReader() { desk.page = watch(await (await browser.waitForTarget(isReader, { timeout: SHOWN_MS })).asPage()) },
    /** The review is there, and the page is marked. */
    async reviewed() {
      await desk.panel.waitForSelector('.panel [data-show]', { timeout: SHOWN_MS })
      await desk.page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('leakproof-')), { timeout: SHOWN_MS })
    },
    async closePanel() {
      for (const target of browser.targets().filter(isPanel)) await (await target.asPage()).close()
      while (browser.targets().some(isPanel)) await pause(10)
      desk.panel = null
    },
    /** Nothing stored, one tab, and a review of the contract at `address` in a fresh panel. */
    async begin(address) {
      desk.page = home
      const open = browser.targets().find(isPanel)
      if (open) await (await open.asPage()).evaluate(() => chrome.storage.local.clear())
      await desk.closePanel()
      for (const one of await browser.pages()) if (one !== home) await one.close()
      await desk.goto(address)
      await desk.press()
      await desk.reviewed()
    },
    /** What a person sees now, in panel and page. */
    async view() { return { ...(await desk.panel.evaluate(listed)), ...(await desk.page.evaluate(lit)) } },
    /** Presses in the panel as a person would; waits for what is to be pressed. */
    async click(selector) {
      await desk.panel.waitForSelector(selector, { timeout: SHOWN_MS })
      await desk.panel.$eval(selector, (one) => one.click())
    },
    stopWorker,
    async close() {
      await browser.close()
      endServer()
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
  return desk
}
