import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, coverLine, openCard, settle } from './cards'
import { raise, sampleFile, type Stand } from './stand'

let stand: Stand
beforeAll(async () => { stand = await raise() })
afterAll(() => stand.close())

const dispatch = (page: Page, name: string): Promise<unknown> => page.evaluate((event) => dispatchEvent(new Event(event)), name)
const notes = (panel: Page): Promise<string> => panel.evaluate(() => document.querySelector('.page-notes')?.textContent ?? '')
const shows = (panel: Page, text: string): Promise<unknown> => panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text)
const reviewed = (panel: Page, title: string): Promise<unknown> =>
  panel.waitForFunction((wanted) => document.querySelector('.panel .cover') !== null && document.querySelector('.panel h1')?.textContent === wanted, { timeout: 15_000 }, title)
const press = (panel: Page, label: string): Promise<void> => panel.evaluate((wanted) => { [...document.querySelectorAll<HTMLElement>('.panel button')].find((button) => button.textContent === wanted)?.click() }, label)
const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)
const lit = (page: Page): Promise<string> => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())).join(' '))

describe('text that comes late', () => {
  it('is reviewed by itself as long as nobody has begun to work, and by a press after that', async () => {
    const page = await stand.visit('/pages/growing.html')
    const panel = await stand.review(page)
    await shows(panel, 'ten times the loss')
    expect(await lit(page)).toContain('ten times the loss')
    const [card] = await cards(panel)
    await openCard(panel, card?.id ?? '')
    await dispatch(page, 'more-text')
    await shows(panel, 'The page has changed')
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('attorneys’ fees')
    await press(panel, 'Review the page as it is now')
    await shows(panel, 'attorneys’ fees')
    expect(await notes(panel)).toBe('')
  })
})

describe('an application in one page', () => {
  it('keeps the review where only the address or the elements change', async () => {
    const page = await stand.visit('/pages/app.html')
    const panel = await stand.review(page)
    await shows(panel, 'ten times the loss')
    await dispatch(page, 'go-nowhere')
    await settle(1_200)
    expect(await panel.evaluate(() => document.body.innerText)).toContain('ten times the loss')
    await dispatch(page, 'draw-anew')
    await settle(2_500)
    expect(await lit(page)).toContain('ten times the loss')
    expect(await notes(panel)).toBe('')
  })

  it('shows no finding of the page before, and reviews the new one at a press in the panel', async () => {
    const [page] = (await stand.browser.pages()).filter((one) => one.url().includes('app.html'))
    const panel = await stand.review(page as Page)
    await shows(panel, 'ten times the loss')
    await dispatch(page as Page, 'go-on')
    await panel.waitForSelector('.panel [role=alert]', { timeout: 10_000 })
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('ten times the loss')
    expect(await lit(page as Page)).toBe('')
    await press(panel, 'Review this page')
    await reviewed(panel, 'Fabric Sample Agreement')
    expect((await cards(panel)).map(({ quote }) => quote).join()).toContain('five times the loss')
  })

  it('forgets the review when the page is loaded anew', async () => {
    const page = await stand.visit('/pages/app.html')
    const panel = await stand.review(page)
    await shows(panel, 'ten times the loss')
    await page.reload()
    await panel.waitForSelector('.panel [role=alert]', { timeout: 10_000 })
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('ten times the loss')
  })
})

describe('a part of a page', () => {
  it('of several contracts the longest is reviewed, and the others are offered', async () => {
    const page = await stand.visit('/pages/several.html')
    const panel = await stand.review(page)
    await shows(panel, 'There are 2 contracts on this page')
    expect(await panel.$eval('.panel h1', (title) => title.textContent)).toBe('Tooling Evaluation Agreement')
    expect((await cards(panel)).map(({ quote }) => quote).join()).not.toContain('five times')
    await press(panel, 'Fabric Sample Agreement')
    await reviewed(panel, 'Fabric Sample Agreement')
    expect((await cards(panel)).map(({ quote }) => quote).join()).not.toContain('ten times')
    await settle()
    expect(await lit(page)).toContain('five times')
  })

  it('a selection is reviewed alone, and the whole page at a press', async () => {
    const page = await stand.visit('/pages/app.html')
    await page.evaluate(() => getSelection()?.setBaseAndExtent(document.querySelector('h2') as Node, 0, document.querySelector('#view') as Node, 8))
    const before = await html(page)
    const panel = await stand.review(page)
    await shows(panel, 'Only the selection was reviewed')
    expect(await coverLine(panel)).toContain('the rest not read (not selected)')
    expect((await cards(panel)).map(({ quote }) => quote).join()).not.toContain('ten times')
    await press(panel, 'Review the whole page')
    await shows(panel, 'ten times the loss')
    expect(await coverLine(panel)).not.toContain('not selected')
    expect(await html(page)).toBe(before)
  })
})

describe('a page that never rests', () => {
  it('costs next to nothing, and is left as it was', async () => {
    const page = await stand.visit('/pages/restless.html')
    const panel = await stand.review(page)
    await shows(panel, 'ten times the loss')
    const source = await page.evaluate(() => document.querySelector('main')?.outerHTML)
    const storm = async (where: Page): Promise<number> => {
      const before = (await where.metrics()).TaskDuration ?? 0
      await dispatch(where, 'storm')
      await where.waitForFunction(() => document.title === 'at rest', { timeout: 40_000, polling: 200 })
      return ((await where.metrics()).TaskDuration ?? 0) - before
    }
    const watched = await storm(page)
    expect(await page.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(source)
    expect(await lit(page)).toContain('ten times')
    expect(await notes(panel)).toBe('')
    const alone = await storm(await stand.visit('/pages/restless.html'))
    console.log(`10,000 changes: ${Math.round(watched * 1000)} ms of work with the extension, ${Math.round(alone * 1000)} ms without`)
    expect(watched - alone).toBeLessThan(1)
  })
})

/** A site that hands its files only to who has its cookie. */
function site(): Promise<http.Server> {
  const pdf = readFileSync(sampleFile('en-services', 'pdf'))
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const known = /\bpass=1\b/.test(request.headers.cookie ?? '')
    if (pathname === '/login') response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'pass=1; HttpOnly' }).end('<p>Welcome</p>')
    else if (pathname === '/logout') response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'pass=0; HttpOnly' }).end('<p>Bye</p>')
    else if (!known) response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title><h1>Sign in</h1>')
    else if (pathname === '/file') response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': pdf.length }).end(pdf)
    else if (pathname === '/desk') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Desk</title><h1>Your documents</h1>${'<p>This page lists what was sent to you for signature, with the date and the name of the sender, and keeps it for thirty days.</p>'.repeat(5)}<iframe src="/file" type="application/pdf" title="services.pdf" width="600" height="400"></iframe>`)
    else if (pathname === '/frame') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Viewer</title><embed src="/file" type="application/pdf" width="800" height="700">')
    else response.writeHead(404).end()
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe('a PDF behind a login', () => {
  let server: http.Server
  let origin: string
  beforeAll(async () => {
    server = await site()
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => { server.closeAllConnections(); server.close() })

  const visit = async (where: string): Promise<Page> => {
    const page = await stand.browser.newPage()
    await page.goto(`${origin}/login`)
    await page.goto(origin + where)
    await settle(500)
    return page
  }
  const closeReaders = async (): Promise<void> => { for (const one of await stand.browser.pages()) if (one.url().includes('reader.html')) await one.close() }

  it('in its own tab is taken with the cookie', async () => {
    const panel = await stand.review(await visit('/file'))
    await panel.waitForSelector('.panel .cover', { timeout: 30_000 })
    expect(await coverLine(panel)).toMatch(/pages read/)
    await closeReaders()
  })

  it('shown in a frame is named, and opens at a press', async () => {
    const panel = await stand.review(await visit('/desk'))
    await shows(panel, 'is embedded in this page and not counted')
    expect(await coverLine(panel)).toContain('embedded PDF “services.pdf” not read')
    await press(panel, 'Open it in the reader')
    await panel.waitForFunction(() => /pages read/.test(document.querySelector('.panel .cover')?.textContent ?? ''), { timeout: 30_000 })
    await closeReaders()
  })

  it('that is all there is on the page opens by itself', async () => {
    const panel = await stand.review(await visit('/frame'))
    await panel.waitForFunction(() => /pages read/.test(document.querySelector('.panel .cover')?.textContent ?? ''), { timeout: 30_000 })
    await closeReaders()
  })

  it('is not mistaken for the page that asks to sign in again', async () => {
    const page = await visit('/file')
    const other = await stand.browser.newPage()
    await other.goto(`${origin}/logout`)
    const panel = await stand.review(page)
    await panel.waitForSelector('.panel [role=alert]', { timeout: 15_000 })
    expect(await panel.$eval('.panel [role=alert]', (alert) => alert.textContent ?? '')).toContain('did not hand this file over')
  })
})
