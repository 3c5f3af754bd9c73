import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers, LOOKS, overflows, wear } from './axe'
import { cards, coverLine, settle } from './cards'
import { asked, raise, sampleFile, type Stand } from './stand'

const isWelcome = (url: string): boolean => /\/welcome\.html/.test(url)

/** The page that the extension opens by itself after its installation. */
async function welcomeOf(stand: Stand): Promise<Page> {
  const target = await stand.browser.waitForTarget((one) => isWelcome(one.url()), { timeout: 15_000 })
  const page = await target.asPage()
  await page.waitForSelector('.cta .btn.main')
  await page.bringToFront()
  return page
}

async function panelOf(stand: Stand): Promise<Page> {
  const target = await stand.browser.waitForTarget((one) => /\/sidepanel\.html/.test(one.url()), { timeout: 15_000 })
  const panel = await target.asPage()
  await panel.waitForSelector('.panel .cover', { timeout: 30_000 })
  return panel
}

describe.each([
  { lang: 'zh-CN', name: '合作协议', zero: '0次网络请求，离线可用' },
  { lang: 'en-US', name: 'services agreement', zero: '0 requests · works offline' },
] as const)('the first page, $lang', ({ lang, name, zero }) => {
  let stand: Stand
  let welcome: Page
  beforeAll(async () => {
    stand = await raise(lang, { welcome: true })
    welcome = await welcomeOf(stand)
  })
  afterAll(() => stand.close())

  it('opens once after installation, in the browser’s language', async () => {
    expect(stand.browser.targets().filter((one) => isWelcome(one.url()))).toHaveLength(1)
    expect(await welcome.evaluate(() => document.documentElement.lang)).toBe(lang === 'zh-CN' ? 'zh-CN' : 'en')
    expect(await welcome.$eval('.leaf-foot .zero', (line) => line.textContent)).toBe(zero)
  })

  it('reviews the sample in one click: the contract in the reader, the real panel beside it', async () => {
    await welcome.click('.cta .btn.main')
    const panel = await panelOf(stand)
    const reader = await stand.reader()
    expect(await cards(panel)).not.toHaveLength(0)
    expect(await coverLine(panel)).toMatch(/(\d+)( of |\/)\1/)
    expect(await reader.$eval('.bar-top .name', (head) => head.textContent)).toContain(name)
    await reader.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 })
    expect(await panel.$eval('.foot .zero', (line) => line.textContent)).toContain(zero)
  })

  it('asked the network for nothing', async () => {
    expect(asked(await stand.close(), stand)).toEqual([])
  })
})

describe('the first page', () => {
  let stand: Stand
  let welcome: Page
  beforeAll(async () => {
    stand = await raise('en-US', { welcome: true })
    welcome = await welcomeOf(stand)
  })
  afterAll(() => stand.close())

  it('speaks the other language at a press, and remembers it', async () => {
    await welcome.click('.langs [lang="zh-CN"]')
    await welcome.waitForFunction(() => document.documentElement.lang === 'zh-CN')
    await welcome.reload()
    await welcome.waitForFunction(() => document.documentElement.lang === 'zh-CN')
    await welcome.waitForSelector('.langs [lang="en"]')
    await welcome.click('.langs [lang="en"]')
    await welcome.waitForFunction(() => document.documentElement.lang === 'en')
  })

  it.each(LOOKS.flatMap((look) => ['zh-CN', 'en'].map((lang) => ({ ...look, lang, look }))))('holds for everybody: $lang, $name', async ({ lang, look }) => {
    await wear(welcome, look)
    await welcome.click(`.langs [lang="${lang}"]`)
    await welcome.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang)
    expect(await barriers(welcome)).toEqual([])
    expect(await overflows(welcome)).toBe(false)
  })

  it('opens a file of one’s own, by the keyboard alone', async () => {
    await wear(welcome, LOOKS[0])
    await welcome.focus('.cta .btn:not(.main)')
    const waiting = welcome.waitForFileChooser()
    // The browser has to be told first that this page's file dialog is ours to answer.
    await settle(300)
    await welcome.keyboard.press('Enter')
    await (await waiting).accept([sampleFile('en-mutual-nda', 'docx')])
    const panel = await panelOf(stand)
    expect(await panel.$eval('.head h1', (head) => head.textContent)).toMatch(/non-?disclosure/i)
    await welcome.bringToFront()
    expect(await welcome.$eval('.cta [role=status]', (line) => line.textContent)).toMatch(/panel beside it/)
  })
})
