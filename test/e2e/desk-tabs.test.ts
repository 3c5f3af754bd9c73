import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers } from './axe'
import { raise, type Stand } from './stand'

let stand: Stand
beforeAll(async () => { stand = await raise('zh-CN') }, 60_000)
afterAll(async () => { await stand.close() })

const said = (panel: Page, selector: string): Promise<string> => panel.$eval(selector, (node) => (node as HTMLElement).innerText)

/** The sentence that is shown without being a finding. */
const current = (page: Page): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('leakproof-near') ?? [])].map(String).join(''))

describe('terms and exposure in the real panel', () => {
  let page: Page
  let panel: Page
  beforeAll(async () => {
    page = await stand.visit('/contracts/zh-cooperation/source.html')
    panel = await stand.review(page)
    await panel.bringToFront()
  }, 60_000)

  test('a cell of the matrix opens its sentence in the page', async () => {
    await panel.$eval('[data-tab=terms]', (tab) => (tab as HTMLElement).focus())
    await panel.waitForSelector('.matrix [data-event=leak] .place')
    expect(await said(panel, '.matrix [data-event=leak]')).toContain('损失的10倍')
    expect(await said(panel, '.matrix [data-event=leak]')).toContain('只写协商')
    await panel.$$eval('.matrix [data-event=leak] td .place', (all) => (all.at(-1) as HTMLElement).click())
    await expect.poll(() => current(page), { timeout: 5_000 }).toContain('十倍')
    expect(await barriers(panel)).toEqual([])
  })

  test('price and loss are typed, and the figures are the contract’s', async () => {
    await panel.$eval('[data-tab=exposure]', (tab) => (tab as HTMLElement).focus())
    await panel.waitForSelector('[data-input=loss]')
    await panel.type('[data-input=price]', '2,000,000')
    await panel.type('[data-input=loss]', '80万')
    await panel.type('[data-input=days]', '30')
    await panel.waitForSelector('svg.chart[role=img]')
    await expect.poll(() => said(panel, '[data-figures]')).toContain('8,000,000')
    expect(await said(panel, '[data-figures]')).toContain('1,040,000')
    expect(await said(panel, '[data-figures]')).toContain('6,960,000')
    // 2,000,000 at five in a thousand a day: 300,000 in thirty days.
    await expect.poll(() => said(panel, '[data-rates]')).toContain('300,000元')
    expect(await panel.$eval('svg.chart[role=img] desc', (node) => node.textContent)).toContain('超出图幅')
    await panel.$eval('[data-input=loss]', (field) => { (field as HTMLInputElement).select() })
    await panel.type('[data-input=loss]', '许多')
    await expect.poll(() => panel.$eval('[data-input=loss]', (field) => field.getAttribute('aria-invalid'))).toBe('true')
    await panel.$eval('[data-input=loss]', (field) => { (field as HTMLInputElement).select() })
    await panel.type('[data-input=loss]', '800,000')
  })

  test('a draft is made stricter, in English, and copied', async () => {
    await panel.waitForSelector('[data-clause]', { timeout: 20_000 })
    const first = await said(panel, '[data-clause]')
    await panel.$eval('input[name=draft-lang][value=en]', (radio) => (radio as HTMLElement).click())
    await expect.poll(() => said(panel, '[data-clause] h3'), { timeout: 20_000 }).toContain('Breach of Confidentiality')
    await panel.$eval('.drafter .tick input', (box) => (box as HTMLElement).click())
    await panel.focus('[data-step]')
    await panel.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await said(panel, '[data-clause]')).length, { timeout: 20_000 }).toBeGreaterThan(first.length)
    // What is handed to the clipboard, whether or not this machine lets a test read it back.
    await panel.evaluate(() => { const write = navigator.clipboard.writeText.bind(navigator.clipboard); navigator.clipboard.writeText = (text) => { document.documentElement.dataset['written'] = text; return write(text) } })
    await panel.bringToFront()
    await panel.$eval('[data-copy-draft]', (button) => { button.scrollIntoView({ block: 'center' }) })
    await panel.click('[data-copy-draft]')
    await expect.poll(() => said(panel, '[data-copy-draft]')).toBe('已复制')
    expect(await panel.evaluate(() => document.documentElement.dataset['written'])).toBe(await panel.evaluate(() => [document.querySelector('[data-clause] h3'), ...document.querySelectorAll('[data-clause] li > p.says')].map((one) => one?.textContent ?? '').join('\n')))
  })

  test('no violation, nothing sideways at 320 px, and at twice the text size', async () => {
    for (const theme of ['dark', 'light']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      for (const tab of ['terms', 'exposure']) {
        await panel.$eval(`[data-tab=${tab}]`, (one) => (one as HTMLElement).focus())
        await new Promise((resolve) => setTimeout(resolve, 150))
        expect(await barriers(panel), `${tab} ${theme}`).toEqual([])
      }
    }
    for (const [width, root] of [[320, ''], [360, '32px'], [800, '']] as const) {
      await panel.setViewport({ width, height: 800 })
      await panel.evaluate((size) => { document.documentElement.style.fontSize = size }, root)
      for (const tab of ['terms', 'exposure']) {
        await panel.$eval(`[data-tab=${tab}]`, (one) => (one as HTMLElement).focus())
        await new Promise((resolve) => setTimeout(resolve, 150))
        expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${tab} ${width} ${root}`).toBeLessThanOrEqual(0)
      }
    }
  })
})
