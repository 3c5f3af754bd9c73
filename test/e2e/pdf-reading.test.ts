import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endlessPdf, lockedPdf, longPdf } from '../pdf-trials'
import { cards, coverLine } from './cards'
import { raise, type Stand } from './stand'

const PAGE = '/pages/app-canvas.html'

let stand: Stand
let folder: string
beforeAll(async () => {
  stand = await raise('en-US')
  folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-pdf-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await stand.close()
})

/** Chooses a file in the panel, which opens the reader; gives both. Readers of other files are closed. */
async function choose(name: string, bytes: Uint8Array): Promise<{ panel: Page; reader: Page }> {
  for (const page of await stand.browser.pages()) if (page.url().includes('/reader.html')) await page.close()
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const panel = await stand.review(await stand.visit(PAGE))
  const field = await panel.waitForSelector('input[type=file]')
  await field?.uploadFile(file)
  return { panel, reader: await stand.reader() }
}

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent ?? '')

async function unlock(reader: Page, password: string): Promise<void> {
  const field = await reader.waitForSelector('.unlock input[type=password]', { timeout: 15_000 })
  await field?.type(password)
  await reader.click('.unlock button[type=submit]')
}

describe('a PDF behind a password', () => {
  it('asks in the reader, says when it was wrong, and opens with the right one', async () => {
    const { panel, reader } = await choose('locked.pdf', lockedPdf('open sesame'))
    await reader.waitForSelector('.unlock', { timeout: 15_000 })
    expect(await textOf(reader, '.unlock')).toContain('stays in memory')
    expect(await reader.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password')
    await unlock(reader, 'wrong')
    await reader.waitForSelector('.unlock .wrong[role=alert]', { timeout: 15_000 })
    await unlock(reader, 'open sesame')
    await reader.waitForSelector('.textLayer span', { timeout: 20_000 })
    await panel.waitForSelector('.panel .cover', { timeout: 30_000 })
    expect(await coverLine(panel)).toContain('1 of 1 page read')
    // Nothing of it is kept.
    const kept = await panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }> } }).chrome
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null), Object.entries(localStorage)])
    })
    expect(kept).not.toContain('sesame')
  })

  it('gives up after three wrong ones, in a plain sentence', async () => {
    const { panel, reader } = await choose('locked-again.pdf', lockedPdf('open sesame'))
    for (const password of ['a', 'b', 'c']) {
      await unlock(reader, password)
      await reader.waitForFunction((typed) => document.querySelector('.unlock input') === null || document.querySelector<HTMLInputElement>('.unlock input')?.value !== typed, { timeout: 15_000 }, password)
      await reader.waitForFunction(() => document.querySelector('.unlock .wrong, .waiting [role=alert]:not(.wrong)') !== null, { timeout: 15_000 })
    }
    await reader.waitForFunction(() => document.querySelector('.unlock') === null && document.querySelector('[role=alert]') !== null, { timeout: 15_000 })
    expect(await textOf(reader, '.waiting')).toContain('locked with a password')
    await panel.waitForFunction(() => document.querySelector('.panel [role=alert]')?.textContent?.includes('password'), { timeout: 15_000 })
  })
})

describe('a long PDF', () => {
  it('shows the first findings while it is still read, and calls nothing missing before its end', async () => {
    const { panel } = await choose('long.pdf', longPdf(800))
    await panel.waitForFunction(() => document.querySelector('.panel .still') !== null && document.querySelector('.panel .card') !== null, { timeout: 45_000, polling: 30 })
    expect(await textOf(panel, '.panel .still')).toMatch(/Reading page \d+ of 800/)
    expect((await cards(panel)).filter((card) => card.missing)).toEqual([])
    await panel.waitForFunction(() => document.querySelector('.panel .still') === null && document.querySelector('.panel .cover') !== null, { timeout: 70_000 })
    expect(await coverLine(panel)).toMatch(/800 of 800 pages read/)
    expect((await cards(panel)).some((card) => card.missing)).toBe(true)
  }, 150_000)
})

describe('a PDF with a page made to be endless', () => {
  it('reads the other pages, names the one that is lost, and says so where it would be drawn', async () => {
    const { panel, reader } = await choose('endless.pdf', endlessPdf())
    await panel.waitForFunction(() => document.querySelector('.panel .cover') !== null && document.querySelector('.panel .still') === null, { timeout: 40_000 })
    expect(await coverLine(panel)).toMatch(/2 of 3 pages read.*page 2 not read \(took too long\)/)
    expect((await cards(panel)).some((card) => card.quote.includes('500%'))).toBe(true)
    await reader.bringToFront()
    await reader.waitForSelector('.page .undrawn', { timeout: 40_000 })
    expect(await textOf(reader, '.page[data-page-number="2"]')).toContain('could not be drawn')
    await reader.waitForFunction(() => document.querySelector('.page[data-page-number="1"] .textLayer span') !== null, { timeout: 20_000 })
  }, 150_000)
})

describe('one PDF after the other', () => {
  it('leaves no worker behind, at whatever it was when the next one came', async () => {
    const { reader } = await choose('first.pdf', longPdf(30))
    await reader.waitForSelector('.textLayer span', { timeout: 20_000 })
    // The page's own count: a worker that is ended while the debugger greets it stays in the debugger's list for good, page or no page.
    await reader.evaluate(() => {
      const page = globalThis as unknown as { running: Set<Worker> }
      page.running = new Set()
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          page.running.add(this)
        }
        override terminate(): void {
          page.running.delete(this)
          super.terminate()
        }
      }
    })
    const drop = (name: string, bytes: Uint8Array): Promise<void> =>
      reader.evaluate((title, base64) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], title, { type: 'application/pdf' }))
        document.querySelector('.stand, main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      }, name, Buffer.from(bytes).toString('base64'))
    for (let at = 0; at < 12; at++) {
      await drop(`${at}.pdf`, longPdf(20 + at))
      await new Promise((resolve) => setTimeout(resolve, at * 60))
    }
    await reader.waitForFunction(() => document.title.includes('11.pdf') || document.body.innerText.includes('11.pdf'), { timeout: 20_000 })
    await reader.waitForSelector('.textLayer span', { timeout: 20_000 })
    // The one that draws the last.
    await expect.poll(() => reader.evaluate(() => (globalThis as unknown as { running: Set<Worker> }).running.size), { timeout: 20_000 }).toBe(1)
  }, 90_000)
})
