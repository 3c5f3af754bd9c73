import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extensionOf } from '../../scripts/browser.mjs'
import { barriers, LOOKS, overflows, wear } from './axe'
import { asked, EXTENSION, raise, type Stand } from './stand'

interface Manifest { permissions: string[]; content_security_policy: { extension_pages: string } }

const manifest = (): Manifest => JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8')) as Manifest

async function selfTest(stand: Stand): Promise<Page> {
  const { id } = await extensionOf(stand.browser)
  const page = await stand.browser.newPage()
  await page.goto(`chrome-extension://${id}/selftest.html`)
  await page.waitForFunction(() => document.querySelector('.verdict .btn[aria-disabled="false"]'), { timeout: 20_000 })
  return page
}

/** The rows of a table, as lines. */
function rows(page: Page, label: string): Promise<string[][]> {
  return page.$$eval(`table[aria-labelledby="${label}"] tbody tr`, (found) => found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))
}

describe('the self-test', () => {
  let stand: Stand
  let page: Page
  let panel: Page
  beforeAll(async () => {
    stand = await raise('en-US')
    panel = await stand.review(await stand.visit('/contracts/en-services/source.pdf'))
    page = await selfTest(stand)
  })
  afterAll(() => stand.close())

  it('tries ten ways out, and shows each refused by a rule', async () => {
    const tried = await rows(page, 'tried')
    expect(tried).toHaveLength(10)
    for (const [way, came, rule] of tried) expect(`${way}: ${came} ${rule}`).toMatch(/: Refused (connect|img|style|script|frame)-src/)
    expect(await page.$eval('.verdict', (box) => box.textContent)).toContain('10 ways tried, all refused by the browser')
  })

  it('tries again at a press, and comes to the same', async () => {
    await page.click('.verdict .btn')
    await page.waitForSelector('.verdict .btn[aria-disabled="true"]')
    await page.waitForSelector('.verdict .btn[aria-disabled="false"]', { timeout: 20_000 })
    expect((await rows(page, 'tried')).every(([, came]) => came === 'Refused')).toBe(true)
  })

  it('lists every permission of the manifest with its reason, and every rule of the policy with its meaning', async () => {
    const { permissions, content_security_policy: { extension_pages: policy } } = manifest()
    const may = await rows(page, 'may')
    for (const permission of permissions) expect(may.find(([name]) => name?.endsWith(permission))?.[1]).toMatch(/^To /)
    expect(may).toHaveLength(permissions.length)
    expect(await page.evaluate(() => document.body.textContent)).toContain('Lasting access to websites: none.')
    const rules = await rows(page, 'policy')
    expect(rules.map(([name]) => name)).toEqual(policy.split('; ').map((rule) => rule.split(' ')[0]))
    for (const [, meaning] of rules) expect(meaning).not.toBe('')
    expect(await page.$eval('details pre', (box) => box.textContent)).toBe(`${policy.replaceAll('; ', ';\n')};`)
  })

  it('shows what the other pages fetched in this session: nothing', async () => {
    await page.waitForFunction(() => document.querySelectorAll('table[aria-labelledby="session"] tbody tr').length === 3, { timeout: 5_000 })
    const session = await rows(page, 'session')
    expect(session.map(([name, , fetched]) => [name, fetched])).toEqual([['Panel', '0'], ['Reader', '0'], ['This page', '0']])
    expect(session.slice(0, 2).map(([, , , refused]) => refused)).toEqual(['0', '0'])
    expect(await panel.$('.panel .cover')).not.toBeNull()
  })

  it.each(LOOKS.flatMap((look) => ['zh-CN', 'en'].map((lang) => ({ ...look, lang, look }))))('holds for everybody: $lang, $name', async ({ lang, look }) => {
    await wear(page, look)
    await page.click(`.langs [lang="${lang}"]`)
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang)
    expect(await barriers(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    if (lang === 'zh-CN') for (const table of ['tried', 'may', 'policy']) for (const row of await rows(page, table)) expect(row[1]).toMatch(/\p{Script=Han}/u)
  })

  it('sent nothing: the browser’s own log knows of no request but the PDF’s', async () => {
    const own = 'GET /contracts/en-services/source.pdf'
    expect(asked(await stand.close(), stand)).toEqual([own, own])
  })
})

describe('the self-test of a build whose policy has a hole', () => {
  let folder: string
  let stand: Stand
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-hole-'))
    cpSync(EXTENSION, folder, { recursive: true })
    const holed = manifest()
    holed.content_security_policy.extension_pages = holed.content_security_policy.extension_pages.replace("connect-src 'self'", "connect-src 'self' https://example.com wss://example.com")
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(holed))
    stand = await raise('en-US', { extension: folder })
  })
  afterAll(async () => {
    await stand.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says so, though nothing answers', async () => {
    const page = await selfTest(stand)
    expect(await page.$eval('.verdict.bad', (box) => box.textContent)).toContain('10 ways tried, only 4 refused by the browser')
    expect((await rows(page, 'tried')).filter(([, came]) => came === 'No answer, which proves nothing')).toHaveLength(6)
  })
})
