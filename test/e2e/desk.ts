import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launch, pressToolbarButton } from '../../scripts/browser.mjs'
import { settle } from './cards'

const ROOT = path.resolve(import.meta.dirname, '../..')
const EXTENSION = process.env['LEAKPROOF_BUILD'] ?? path.join(ROOT, '.output/chrome-mv3')

/** Serves one contract, whose text a test may change: another version at the same address. */
export interface Shelf {
  readonly origin: string
  change: (text: string) => string
  close(): Promise<void>
}

export async function serveContract(name: string): Promise<Shelf> {
  const shelf = { origin: '', change: (text: string) => text, close: () => Promise.resolve() }
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    let text = ''
    createReadStream(path.join(ROOT, 'test/contracts', name, 'source.html'), 'utf8').on('data', (part) => { text += String(part) }).on('end', () => response.end(shelf.change(text)))
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  shelf.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  shelf.close = () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()) })
  return shelf
}

/** A browser with the built extension, on a folder that outlives it. */
export function start(profile: string, lang = 'zh-CN'): Promise<Browser> {
  return launch({ extension: EXTENSION, lang, profile })
}

/** A contract in a tab, and its review in the panel. */
export async function review(browser: Browser, address: string): Promise<{ page: Page; panel: Page }> {
  const page = (await browser.pages()).find((one) => !one.url().startsWith('chrome-extension:')) ?? (await browser.newPage())
  await page.goto(address)
  // What an open panel shows from before must not pass for the answer to this press.
  const open = browser.targets().find((one) => /\/sidepanel\.html/.test(one.url()))
  if (open) await (await open.asPage()).evaluate(() => document.querySelector('.panel .cover')?.setAttribute('data-old', ''))
  const panel = await pressToolbarButton(browser, page)
  await panel.waitForSelector('.panel .cover:not([data-old])', { timeout: 30_000 })
  await panel.waitForSelector('.panel [data-show]', { timeout: 10_000 })
  return { page, panel }
}

/** One contract reviewed in a browser of its own, with what it takes to end it. */
export interface Standing {
  /** The browser's own folder. */
  readonly profile: string
  readonly shelf: Shelf
  readonly browser: Browser
  readonly panel: Page
  close(): Promise<void>
}

export async function standing(contract: string): Promise<Standing> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'leakproof-desk-'))
  const shelf = await serveContract(contract)
  const browser = await start(profile)
  const { panel } = await review(browser, shelf.origin)
  await panel.bringToFront()
  return {
    profile, shelf, browser, panel,
    async close() {
      await browser.close()
      await shelf.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** The numbers on the three filters: open, decided, passed. */
export function counts(panel: Page): Promise<number[]> {
  return panel.$$eval('.tools [data-show] .num', (nodes) => nodes.map((node) => Number(node.textContent)))
}

export function focused(panel: Page): Promise<string> {
  return panel.evaluate(() => {
    const one = document.activeElement
    return one === null || one === document.body ? 'nothing' : (one.getAttribute('data-finding') ?? one.getAttribute('data-tab') ?? one.tagName.toLowerCase())
  })
}

/** Presses keys one after the other; `Alt+ArrowDown` holds Alt. */
export async function keys(panel: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const [modifier, key] = name.includes('+') ? (name.split('+') as ['Alt', 'ArrowDown']) : [null, name as 'Enter']
    if (modifier) await panel.keyboard.down(modifier)
    await panel.keyboard.press(key)
    if (modifier) await panel.keyboard.up(modifier)
    await settle(60)
  }
}
