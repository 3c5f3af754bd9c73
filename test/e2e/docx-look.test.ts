import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './cards'
import { asked, raise, sampleFile, type Stand } from './stand'

const PAGE = '/pages/app-canvas.html'

/** What is lit: letters and digits of all marks, in no order. */
function litWords(reader: Page): Promise<string[]> {
  return reader.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString().replace(/\s/g, ''))).sort())
}

/** Presses a switch of the bar by its words. */
function press(reader: Page, words: string): Promise<void> {
  return reader.evaluate((label) => [...document.querySelectorAll<HTMLElement>('.bar-top button')].find(({ textContent }) => textContent === label)?.click(), words)
}

describe.each([['zh-CN', 'zh-nda', '原貌'], ['en-US', 'en-services', 'Original look']] as const)('a DOCX in its original look, %s', (lang, name, label) => {
  let stand: Stand
  let reader: Page
  let clean: string[]

  beforeAll(async () => {
    stand = await raise(lang)
    const panel = await stand.review(await stand.visit(PAGE))
    const field = await panel.waitForSelector('input[type=file]')
    await field?.uploadFile(sampleFile(name, 'docx'))
    reader = await stand.reader()
    await reader.waitForFunction(() => document.querySelector('[id^="piece-"]') !== null && CSS.highlights.size > 0, { timeout: 30_000 })
    clean = await litWords(reader)
    await press(reader, label)
    await reader.waitForFunction(() => (document.querySelector('.look')?.shadowRoot?.childNodes.length ?? 0) > 0, { timeout: 15_000 })
    await settle(600)
  })
  afterAll(() => stand.close())

  it('lights the same words', async () => {
    const drawn = await litWords(reader)
    expect(clean.join('').length).toBeGreaterThan(20)
    expect([...drawn.join('')].sort().join('')).toBe([...clean.join('')].sort().join(''))
  })

  it('shows the clause numbers that were read', async () => {
    const numbers = await reader.evaluate(() => [...(document.querySelector('.look')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-no]') ?? [])].map((one) => one.dataset['no']))
    expect(numbers.length).toBeGreaterThan(10)
  })

  it('holds nothing that leads out of it', async () => {
    const found = await reader.evaluate(() => {
      const root = document.querySelector('.look')?.shadowRoot
      return [...(root?.querySelectorAll('*') ?? [])].filter((one) => ['A', 'SCRIPT', 'STYLE', 'LINK', 'IFRAME', 'OBJECT', 'FORM'].includes(one.tagName) || one.getAttributeNames().some((attribute) => attribute.startsWith('on') || attribute === 'href')).length
    })
    expect(found).toBe(0)
  })

  it('goes back to the clean look with the same light', async () => {
    await press(reader, label)
    await reader.waitForFunction(() => document.querySelector('[id^="piece-"]') !== null)
    await settle()
    expect(await litWords(reader)).toEqual(clean)
  })

  it('asked the network for nothing', async () => {
    expect(asked(await stand.close(), stand)).toEqual([`GET ${PAGE}`])
  })
})
