import { extensionOf, launch, pressToolbarButton } from '../browser.mjs'
import { watchMemory } from './memory.mjs'

/** Milliseconds without an answer after which a page counts as frozen. */
const FROZEN_MS = 8_000

export class Frozen extends Error {}

/** @template T @param {Promise<T>} work @returns {Promise<T>} or `Frozen` */
async function alive(work) {
  let timer
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Frozen('no answer')), FROZEN_MS) })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Runs in a page: notes every task that kept the page from answering for longer than 50 ms, and every change. */
function observe() {
  const noted = { longest: 0, changes: 0 }
  globalThis.torture = noted
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration) }).observe({ type: 'longtask' })
  new MutationObserver(() => { noted.changes++ }).observe(document.documentElement, { childList: true, subtree: true, characterData: true })
}

/** Runs in the reader: the file in our own field is dropped on the page, as a person would drop it. */
function drop() {
  const field = document.querySelector('#torture-field')
  const data = new DataTransfer()
  data.items.add(field.files[0])
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
}

/** Runs in the panel: what it asks the reader with. */
async function ask() {
  const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('reader.html') })
  return chrome.tabs.sendMessage(tab.id, { leakproof: 1, kind: 'extract', body: {} })
}

/** Runs in the panel: what a person sees there. */
function seen() {
  const text = (selector) => document.querySelector(selector)?.textContent ?? null
  const cover = document.querySelector('.panel .cover')
  return { changes: globalThis.torture.changes, cover: cover?.textContent ?? null, part: cover?.classList.contains('part') ?? false, alert: text('.panel [role=alert]'), all: text('.panel') ?? '', cards: document.querySelectorAll('.panel .card').length }
}

/**
 * A browser with the built extension, our reader in a tab and the real panel beside it.
 * @param {string} extension folder of the built extension
 */
export async function raise(extension) {
  const browser = await launch({ extension, lang: 'en-US', args: ['--host-resolver-rules=MAP * ~NOTFOUND'] })
  const { id } = await extensionOf(browser)
  const reader = await browser.newPage()
  await reader.goto(`chrome-extension://${id}/reader.html`)
  await reader.waitForSelector('input[type=file]', { timeout: 15_000 })
  const panel = await pressToolbarButton(browser, reader)
  await panel.waitForSelector('.panel [role=alert]', { timeout: 15_000 })
  for (const page of [reader, panel]) await page.evaluate(observe)
  await reader.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.id = 'torture-field'
    field.hidden = true
    document.documentElement.append(field)
  })
  const heap = await reader.createCDPSession()
  const memory = await watchMemory(browser)
  return {
    browser,
    memory,
    /** Puts a file on the desk; the answers of `ask` are about it from then on. */
    async open(file) {
      const field = await alive(reader.$('#torture-field'))
      await alive(field.uploadFile(file))
      const { changes } = await alive(panel.evaluate(seen))
      await alive(reader.evaluate(drop))
      return changes
    },
    ask: () => alive(panel.evaluate(ask)),
    seen: () => alive(panel.evaluate(seen)),
    /** Whether the reader shows its prompt for a password. */
    locked: () => alive(reader.evaluate(() => document.querySelector('input[type=password]') !== null)),
    /** The longest task of the reader's and of the panel's main thread since the last call, ms. */
    async longest() {
      const take = () => { const { longest } = globalThis.torture; globalThis.torture.longest = 0; return Math.round(longest) }
      const [inReader, inPanel] = await Promise.all([alive(reader.evaluate(take)), alive(panel.evaluate(take))])
      return { reader: inReader, panel: inPanel }
    },
    collectGarbage: () => alive(heap.send('HeapProfiler.collectGarbage')),
    async close() {
      memory.stop()
      await Promise.race([browser.close(), new Promise((resolve) => { setTimeout(resolve, 5_000) })])
      browser.process()?.kill('SIGKILL')
    },
  }
}
