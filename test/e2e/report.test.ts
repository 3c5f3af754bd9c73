import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers } from './axe'
import { openCard } from './cards'
import { asked, raise, sampleFile, type Stand } from './stand'

const folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-report-'))
/** Where pictures for the eye go, if anywhere. */
const PICTURES = process.env['LEAKPROOF_PICTURES']

const tab = (panel: Page, name: string): Promise<void> => panel.$eval(`[data-tab=${name}]`, (one) => (one as HTMLElement).focus())
const tick = (panel: Page, selector: string): Promise<void> => panel.$eval(`.take ${selector}`, (one) => (one as HTMLElement).click())
const told = (panel: Page): Promise<string> => panel.$eval('[data-taken]', (one) => (one as HTMLElement).innerText)

/** Presses Download and waits for the one file that comes of it. */
async function download(panel: Page): Promise<{ name: string; bytes: Buffer }> {
  // The same name would be written over without a sign.
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old))
  await panel.$eval('[data-take=download]', (one) => (one as HTMLElement).click())
  const fresh = (): string | undefined => readdirSync(folder).find((name) => !/\.crdownload$|^\.|\.tmp$/.test(name))
  await expect.poll(fresh, { timeout: 20_000 }).toBeDefined()
  const name = fresh() as string
  await expect.poll(() => readFileSync(path.join(folder, name)).length, { timeout: 5_000 }).toBeGreaterThan(0)
  await expect.poll(() => told(panel)).not.toBe('')
  return { name, bytes: readFileSync(path.join(folder, name)) }
}

async function allowDownloads(stand: Stand): Promise<void> {
  const session = await stand.browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}

async function decide(panel: Page, rule: string, choice: string, reason = ''): Promise<void> {
  const id = await panel.evaluate((wanted) => document.querySelector(`[data-finding^="${wanted}~"]`)?.getAttribute('data-finding') ?? '', rule)
  await openCard(panel, id)
  await panel.waitForSelector(`.card.now [data-decide=${choice}]`)
  await panel.$eval(`.card.now [data-decide=${choice}]`, (one) => (one as HTMLElement).click())
  if (reason !== '') {
    await panel.waitForSelector('.card.now textarea:not([data-wording])')
    await panel.focus('.card.now textarea:not([data-wording])')
    await panel.keyboard.type(reason)
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a Word contract, taken away', () => {
  let stand: Stand
  let panel: Page
  beforeAll(async () => {
    stand = await raise('zh-CN')
    await allowDownloads(stand)
    panel = await stand.review(await stand.visit('/pages/app-canvas.html'))
    const field = await panel.waitForSelector('input[type=file]')
    await field?.uploadFile(sampleFile('zh-cooperation', 'docx'))
    await panel.waitForSelector('.panel .cover', { timeout: 30_000 })
    await panel.waitForSelector('.panel [data-show]', { timeout: 10_000 })
    await panel.bringToFront()
    await decide(panel, 'lia-multiplier-excessive', 'accept', '对方已经口头同意')
    await decide(panel, 'q-outdated-law', 'wrong', '这里引的是旧合同')
    await tab(panel, 'report')
    await panel.waitForSelector('.take')
  }, 90_000)
  afterAll(async () => { expect(asked(await stand.close(), stand).filter((line) => !line.startsWith('GET /pages/'))).toEqual([]) })

  test('an HTML file named after the contract, with nothing in it that loads or runs', async () => {
    const { name, bytes } = await download(panel)
    const html = bytes.toString('utf8')
    expect(name).toMatch(/^source 审阅 \d{4}-\d{2}-\d{2}\.html$/)
    expect(await told(panel)).toContain(name)
    for (const words of ['乙方泄露甲方保密资料的，应当按甲方所受损失的十倍向甲方赔偿。', '泄密按损失的10倍赔', '对方已经口头同意', '出了这件事，谁赔谁', 'default-src &#39;none&#39;', '不是法律意见']) expect(html).toContain(words)
    expect(html).not.toContain('引用了已废止的法律')
    expect(html).not.toMatch(/<script|\son\w+=|src=|https?:/i)
    const page = await stand.browser.newPage()
    const seen: string[] = []
    page.on('console', (message) => seen.push(message.text()))
    await page.goto(`file://${path.join(folder, name)}`)
    expect(seen).toEqual([])
    expect(await page.$eval('h1', (one) => one.textContent)).toBe('海洋浮标监测系统联合开发合作协议')
    expect(await page.evaluate(() => [...document.querySelectorAll('nav a')].every((link) => document.querySelector(link.getAttribute('href') ?? '') !== null))).toBe(true)
    await page.setBypassCSP(true)
    await page.reload()
    expect(await barriers(page)).toEqual([])
    if (PICTURES) await page.screenshot({ path: path.join(PICTURES, 'downloaded.png') })
    await page.close()
  })

  test('the user’s own file with comments on the very words', async () => {
    await tick(panel, '[value=own]')
    await tick(panel, '[name=insertions][value=accepted]')
    const { name, bytes } = await download(panel)
    expect(name).toMatch(/^source 批注版 .*\.docx$/)
    const parts = unzipSync(new Uint8Array(bytes))
    const comments = new TextDecoder().decode(parts['word/comments.xml'])
    expect(comments).toContain('泄密按损失的10倍赔')
    expect(await told(panel)).toMatch(/批注已放在原句上/)
  })

  test('the clause that was drafted, put into it as a tracked insertion', async () => {
    expect(await panel.$('[name=clause]')).toBeNull()
    await panel.$eval('[data-tab=exposure]', (tab) => (tab as HTMLElement).focus())
    await panel.waitForSelector('[data-clause]', { timeout: 20_000 })
    const [first = ''] = await panel.$$eval('[data-clause] li .says', (all) => all.map((node) => node.textContent ?? ''))
    await panel.$eval('[data-tab=report]', (tab) => (tab as HTMLElement).focus())
    await tick(panel, '[name=clause]')
    const parts = unzipSync(new Uint8Array((await download(panel)).bytes))
    const text = new TextDecoder().decode(parts['word/document.xml'])
    const inserted = [...text.matchAll(/<w:ins [^>]*>(.*?)<\/w:ins>/gs)].map(([, inside = '']) => inside.replace(/<[^>]+>/g, '')).join('')
    expect(inserted).toContain(first.replace(/^[\d.、（）()一二三四五六七八九十]+\s*/, '').slice(0, 20))
  })

  test('what was called wrong, without the contract’s words unless they are wanted', async () => {
    await tick(panel, '[value=json]')
    await tick(panel, '[name=wrong]')
    const bare = JSON.parse((await download(panel)).bytes.toString('utf8')) as { results: unknown[]; notes: { reason: string; rule: string }[] }
    expect(bare.results).toEqual([])
    expect(bare.notes).toMatchObject([{ rule: 'q-outdated-law', reason: '这里引的是旧合同' }])
    expect(JSON.stringify(bare)).not.toMatch(/浮标|甲方|合同法》/)
    await tick(panel, '[name=wrongWords]')
    expect(JSON.stringify(JSON.parse((await download(panel)).bytes.toString('utf8')))).toContain('浮标')
  })

  test('a letter asks for what was accepted, and is copied', async () => {
    await tick(panel, '[value=letter]')
    // What is handed to the clipboard, whether or not this machine lets a test read it back.
    await panel.evaluate(() => { const write = navigator.clipboard.writeText.bind(navigator.clipboard); navigator.clipboard.writeText = (text) => { document.documentElement.dataset['written'] = text; return write(text) } })
    await panel.bringToFront()
    await panel.click('[data-take=copy]')
    await expect.poll(() => told(panel), { timeout: 20_000 }).toBe('已复制')
    const letter = await panel.evaluate(() => document.documentElement.dataset['written'] ?? '')
    expect(letter).toContain('五、1（违约责任的计算）')
    expect(letter).not.toContain('口头同意')
  })

  test('a fresh Word file, in the other language', async () => {
    await tick(panel, '[value=fresh]')
    await tick(panel, '[name=report-lang][value=en]')
    const { name, bytes } = await download(panel)
    expect(name).toMatch(/^source review .*\.docx$/)
    expect(new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml'])).toContain('10 times the loss for a leak')
  })

  test('no violation, and nothing sideways at 320 px or with twice the text', async () => {
    for (const theme of ['dark', 'light']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      for (const [width, root] of [[320, ''], [400, ''], [360, '32px'], [800, '']] as const) {
        await panel.setViewport({ width, height: 900 })
        await panel.evaluate((size) => { document.documentElement.style.fontSize = size }, root)
        await new Promise((resolve) => setTimeout(resolve, 150))
        expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${theme} ${width} ${root}`).toBeLessThanOrEqual(0)
        if (PICTURES) await panel.screenshot({ path: path.join(PICTURES, `tab-${theme}-${width}${root}.png`), fullPage: true })
        if (root === '') expect(await barriers(panel), `${theme} ${width}`).toEqual([])
      }
    }
  })

  test('where the reader was closed, one sentence says so', async () => {
    await tick(panel, '[value=own]')
    await (await stand.reader()).close()
    await panel.$eval('[data-take=download]', (one) => (one as HTMLElement).click())
    await expect.poll(() => panel.$$eval('.take .bad, .panel [role=alert]', (all) => all.length), { timeout: 20_000 }).toBeGreaterThan(0)
  })
})

describe('a web page, taken away', () => {
  let stand: Stand
  let panel: Page
  beforeAll(async () => {
    stand = await raise('en-US')
    await allowDownloads(stand)
    panel = await stand.review(await stand.visit('/contracts/en-services/source.html'))
    await panel.waitForSelector('.panel [data-show]', { timeout: 10_000 })
    await panel.bringToFront()
    await tab(panel, 'exposure')
    await panel.waitForSelector('[data-input=loss]')
    await panel.type('[data-input=loss]', '800,000')
    await tab(panel, 'report')
    await panel.waitForSelector('.take')
  }, 90_000)
  afterAll(() => stand.close())

  test('has the chart of the loss that was entered, and no file of its own', async () => {
    expect(await panel.$$eval('.take [value=own]', (all) => all.length)).toBe(0)
    const { name, bytes } = await download(panel)
    expect(name).toMatch(/^Data Services Agreement review .*\.html$/)
    const html = bytes.toString('utf8')
    expect(html).toContain('class="chart"')
    expect(html).toContain('US$800,000')
    expect(existsSync(path.join(folder, name))).toBe(true)
  })

  test('without a decision there is no letter, and it says why', async () => {
    await tick(panel, '[value=letter]')
    expect(await panel.$eval('[data-nothing]', (one) => one.textContent)).toContain('accepted or adapted')
    expect(await panel.$eval('[data-take=download]', (one) => one.getAttribute('aria-disabled'))).toBe('true')
  })

  test('a Word file, and a table that Excel opens', async () => {
    await tick(panel, '[value=fresh]')
    expect(new TextDecoder().decode(unzipSync(new Uint8Array((await download(panel)).bytes))['word/document.xml'])).toContain('Customer breaches this Section 4')
    await tick(panel, '[value=csv]')
    expect([...(await download(panel)).bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})
