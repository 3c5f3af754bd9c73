import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContractBytes } from '../../cli/files'
import { barriers } from './axe'
import { settle } from './cards'
import { raise, sampleFile, type Stand } from './stand'

/** The reader with a sample in it and its marks drawn. */
async function open(stand: Stand, name: string, type: 'pdf' | 'docx'): Promise<Page> {
  if (type === 'pdf') await stand.review(await stand.visit(`/contracts/${name}/source.pdf`))
  else {
    const panel = await stand.review(await stand.visit('/pages/app-canvas.html'))
    const field = await panel.waitForSelector('input[type=file]')
    await field?.uploadFile(sampleFile(name, 'docx'))
  }
  const reader = await stand.reader()
  await reader.waitForFunction(() => CSS.highlights.size > 0, { timeout: 30_000 })
  await reader.bringToFront()
  return reader
}

const outline = (reader: Page): Promise<string[]> => reader.$$eval('.outline .says', (lines) => lines.map((line) => line.textContent?.trim() ?? ''))
const current = (reader: Page): Promise<string> => reader.$eval('.outline [aria-current]', (line) => line.querySelector('.says')?.textContent?.trim() ?? '')

describe.each([
  { type: 'pdf', lang: 'zh-CN', name: 'zh-cooperation', clauses: ['一 合作内容', '二 合同价款与支付', '三 成果归属', '四 保密', '五 违约责任', '六 不可抗力', '七 争议解决及其他'], wanted: '违约责任', words: '每日按合同总价的千分之五' },
  { type: 'docx', lang: 'en-US', name: 'en-services', clauses: ['1 SERVICES', '2 FEES', '3 TERM AND TERMINATION', '4 CONFIDENTIALITY', '5 INTELLECTUAL PROPERTY', '6 INDEMNIFICATION AND COSTS', '7 LIMITATION OF LIABILITY', '8 GENERAL'], wanted: 'INDEMNIFICATION', words: 'US$1,000,000 for each breach' },
] as const)('the reader with $name as $type', ({ type, lang, name, clauses, wanted, words }) => {
  let stand: Stand
  let reader: Page
  beforeAll(async () => {
    stand = await raise(lang)
    reader = await open(stand, name, type)
  })
  afterAll(() => stand.close())

  it('lists the clauses, with the points that stand in them', async () => {
    await reader.click('.bar-top button')
    await reader.waitForSelector('.outline li')
    expect(await outline(reader)).toEqual(clauses)
    const points = await reader.$$eval('.outline .pts > .num', (counts) => counts.reduce((sum, count) => sum + Number(count.textContent), 0))
    expect(points).toBeGreaterThanOrEqual(4)
  })

  it('goes to a clause, and says where it is', async () => {
    const at = clauses.findIndex((clause) => clause.includes(wanted))
    const buttons = await reader.$$('.outline li button')
    await buttons[at]?.click()
    await settle(1_000)
    expect(await current(reader)).toContain(wanted)
    await reader.$eval('.scroller', (box) => box.scrollTo({ top: 0, behavior: 'instant' }))
    await settle(600)
    expect(await reader.$eval('.outline', (nav) => nav.querySelector('[aria-current]')?.textContent ?? '')).not.toContain(wanted)
  })

  it('has a mark a point on the scroll edge, a band for what is on screen, and goes where it is pressed', async () => {
    const marks = await reader.$$eval('.edge i', (all) => all.map((mark) => mark.getBoundingClientRect().toJSON() as { x: number; y: number }))
    expect(marks.length).toBeGreaterThanOrEqual(4)
    const band = (): Promise<number> => reader.$eval('.edge b', (one) => one.getBoundingClientRect().top)
    const before = await band()
    const last = marks.reduce((low, mark) => (mark.y > low.y ? mark : low))
    await reader.mouse.click(last.x + 3, last.y + 1)
    await reader.waitForSelector('.edge .here', { timeout: 5_000 })
    await settle(600)
    expect(await reader.$eval('.edge .here', (mark) => mark.getBoundingClientRect().y)).toBeCloseTo(last.y, 0)
    expect(await band()).toBeGreaterThan(before)
    const panel = await (await stand.browser.waitForTarget((one) => /\/sidepanel\.html/.test(one.url()))).asPage()
    await panel.waitForSelector('[data-finding][aria-expanded="true"]', { timeout: 5_000 })
  })

  it('holds for everybody, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      expect(await barriers(reader)).toEqual([])
    }
  })

  it('prints every page on A4 with the marks, and nothing of ours', async () => {
    await reader.evaluate(() => {
      const seen = { pages: 0, marks: 0 }
      Object.assign(window, { seen, print: () => {
        seen.pages = document.querySelectorAll('.print-page').length
        seen.marks = [...CSS.highlights.values()].flatMap((one) => [...one]).filter((range) => document.querySelector('.print-pages')?.contains(range.startContainer)).length
        Object.assign(seen, { done: true })
      } })
    })
    await reader.keyboard.down('Control')
    await reader.keyboard.press('p')
    await reader.keyboard.up('Control')
    if (type === 'pdf') {
      await reader.waitForFunction(() => (window as unknown as { seen: { done?: boolean } }).seen.done, { timeout: 30_000 })
      const seen = await reader.evaluate(() => (window as unknown as { seen: { pages: number; marks: number } }).seen)
      expect(seen.pages).toBe(3)
      expect(seen.marks).toBeGreaterThan(6)
      await reader.waitForFunction(() => document.querySelector('.print-pages') === null)
      return
    }
    const { contract, pages } = await printed(reader)
    expect(pages).toBeGreaterThan(1)
    expect(contract.replace(/\s+/g, ' ')).toContain(words)
    for (const ours of ['Hide marks', 'Outline', 'Find']) expect(contract).not.toContain(ours)
    // In the dark, too, paper is white.
    expect(await reader.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined()
  })
})

/** The text of what the browser would print. */
async function printed(page: Page): Promise<{ contract: string; pages: number }> {
  const { contract } = await readContractBytes(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), 'printed.pdf')
  return { contract: contract.text, pages: contract.coverage.total }
}
