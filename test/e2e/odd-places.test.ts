import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, coverLine, settle } from './cards'
import { boxesOf, changed, picture } from './light'
import { asked, raise, type Stand } from './stand'

/** What the test uses of the worker's own API. */
interface WorkerApi {
  readonly tabs: { query(what: object): Promise<{ readonly url?: string }[]> }
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } }
}

let stand: Stand
beforeAll(async () => { stand = await raise() })
afterAll(() => stand.close())

const sentence = (panel: Page): Promise<string> => panel.$eval('.panel [role=alert]', (alert) => alert.textContent ?? '')

/** As `review`, and lets the page be painted. */
async function press(page: Page): Promise<Page> {
  const panel = await stand.review(page)
  await settle()
  return panel
}

describe('pages that are hard to read', () => {
  it('reads words split by tags, shadow roots open and closed, and a frame; leaves out what is not displayed, and names what no eye sees', async () => {
    const page = await stand.visit('/pages/split-words.html')
    const panel = await press(page)
    const all = await panel.evaluate(() => document.body.innerText)
    expect(await panel.$eval('.panel h1', (title) => title.textContent)).toBe('Prototype Evaluation Agreement')
    expect(all).not.toContain('88,000,000')
    expect(all).toContain('2 passages in the text cannot be seen on the page')
    expect(all).toContain('letters of another script')
    expect(all).not.toContain('works of its affiliates')
    const quotes = (await cards(panel)).map((card) => card.quote).join('\n')
    expect(quotes).toContain('ten times the loss that the Discloser suffers')
    const placed = await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null
      const lit = (view: (Window & typeof globalThis) | null) => [...(view?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString()))
      return { page: lit(window).join(' '), frame: lit(frame).join(' '), shadow: document.querySelector('#shadow')?.shadowRoot?.adoptedStyleSheets.length }
    })
    expect(placed.page.replace(/\s+/g, ' ')).toContain('mes')
    expect(placed.shadow).toBe(quotes.includes('2% of the evaluation fee') ? 1 : 0)
    expect(placed.frame !== '').toBe(quotes.includes('attorneys’ fees'))
  })

  it('paints on a page whose policy allows nothing', async () => {
    const page = await stand.visit('/pages/strict.html')
    const before = await picture(page)
    const panel = await press(page)
    const [card] = (await cards(panel)).filter(({ quote }) => quote !== '')
    expect(card).toBeDefined()
    expect(changed(before, await picture(page), await boxesOf(page, card?.quote ?? ''))).toBeGreaterThan(0.5)
  })

  it('reads a page without https, where a script has no crypto.subtle', async () => {
    const page = await stand.visit('/pages/app-canvas.html')
    await page.goto(`${stand.origin.replace('127.0.0.1', 'plain.test')}/pages/strict.html`)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    expect(await coverLine(await press(page))).toMatch(/paragraphs read/)
  })

  it('says that a canvas holds no text', async () => {
    expect(await sentence(await press(await stand.visit('/pages/app-canvas.html')))).toContain('draws its text as a picture')
  })

  it('says that the browser lets nobody read its own pages', async () => {
    const page = await stand.browser.newPage()
    await page.goto('chrome://version/')
    expect(await sentence(await press(page))).toContain('lets no extension read this page')
  })

  it('says to press again when the page has been left', async () => {
    const page = await stand.visit('/pages/strict.html')
    const panel = await press(page)
    await page.goto(`${stand.origin}/pages/not-a-contract.html`)
    await panel.waitForSelector('.panel [role=alert]', { timeout: 10_000 })
    expect(await sentence(panel)).toContain('Press the toolbar button again')
  })
})

describe('files', () => {
  it('names a broken file in one sentence', async () => {
    const panel = await press(await stand.visit('/pages/app-canvas.html'))
    const broken = path.join(mkdtempSync(path.join(os.tmpdir(), 'leakproof-')), 'contract.docx')
    writeFileSync(broken, 'PK\u0003\u0004 and then nothing')
    await (await panel.waitForSelector('input[type=file]'))?.uploadFile(broken)
    await panel.waitForFunction(() => /damaged/.test(document.querySelector('.panel [role=alert]')?.textContent ?? ''), { timeout: 15_000 })
    expect(await sentence(panel)).toContain('This file is damaged')
  })

  it('opens a linked DOCX of the page’s own origin, and no other', async () => {
    const page = await stand.visit('/pages/not-a-contract.html')
    const panel = await press(page)
    const worker = await (await stand.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'))).worker()
    // The menu itself belongs to the browser and cannot be driven; its event is given to the same listener.
    const choose = (link: string) => worker?.evaluate(async (linkUrl, url) => {
      const { chrome } = globalThis as unknown as { chrome: WorkerApi }
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
      chrome.contextMenus.onClicked.dispatch({ linkUrl }, tab)
    }, link, page.url())
    await choose('https://elsewhere.example/nda.docx')
    await panel.waitForSelector('.panel [role=alert]', { timeout: 10_000 })
    expect(await sentence(panel)).toContain('leads to another site')
    await choose(`${stand.origin}/contracts/en-services/source.docx`)
    await panel.waitForSelector('.panel .cover', { timeout: 30_000 })
    expect(await coverLine(panel)).toMatch(/parts? read/)
  })

  it('asked the network for the pages that were visited, the link that was chosen, and nothing else', async () => {
    const lines = [...new Set(asked(await stand.close(), stand).map((line) => line.replace(/http:\/\/plain\.test:\d+/, '')))].sort().filter((line) => line !== 'GET /favicon.ico')
    expect(lines).toEqual([
      'GET /contracts/en-services/source.docx',
      'GET /pages/app-canvas.html',
      'GET /pages/frame.html',
      'GET /pages/not-a-contract.html',
      'GET /pages/split-words.html',
      'GET /pages/strict.html',
    ])
  })
})

describe('the log of requests', () => {
  it('would show a request that a page makes', async () => {
    const other = await raise()
    const page = await other.visit('/pages/not-a-contract.html')
    await page.evaluate(() => fetch('http://beacon.invalid/x').catch(() => undefined))
    expect(asked(await other.close(), other)).toContain('GET http://beacon.invalid/x')
  })
})
