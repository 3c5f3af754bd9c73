import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extensionOf } from '../../scripts/browser.mjs'
import { barriers, LOOKS, overflows, wear } from './axe'
import { asked, raise, sampleFile, type Stand } from './stand'

const count = (reader: Page): Promise<string> => reader.$eval('.compare [role=status]', (line) => line.textContent ?? '')

describe('two versions of a contract in the reader', () => {
  let stand: Stand
  let reader: Page
  let folder: string
  const choose = async (file: string): Promise<void> => {
    const field = (await reader.waitForSelector('.bar-top input[type=file]')) as ElementHandle<HTMLInputElement>
    await field.uploadFile(file)
  }
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-versions-'))
    const html = readFileSync(sampleFile('en-services', 'html'), 'utf8')
    const older = html.replace('US$1,000,000', 'US$250,000').replace('seventy-two (72) hours', 'forty-eight (48) hours').replace(/<p[^>]*>(?:(?!<\/p>).)*take effect on receipt(?:(?!<\/p>).)*<\/p>/s, '')
    expect(older).not.toBe(html)
    writeFileSync(path.join(folder, 'older.html'), older)
    writeFileSync(path.join(folder, 'no-contract.zip'), 'PK\u0003\u0004 not a zip')
    stand = await raise('en-US')
    const { id } = await extensionOf(stand.browser)
    reader = await stand.browser.newPage()
    await wear(reader, LOOKS[0])
    await reader.goto(`chrome-extension://${id}/reader.html`)
    const field = (await reader.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
    await field.uploadFile(sampleFile('en-services', 'html'))
    await reader.waitForSelector('.sheetpage')
  })
  afterAll(async () => {
    await stand.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says in a sentence when the other file is no contract', async () => {
    await choose(path.join(folder, 'no-contract.zip'))
    await reader.waitForFunction(() => /could not be read: ./.test(document.querySelector('.still[role=alert]')?.textContent ?? ''), { timeout: 10_000 })
    expect(await reader.$('.compare')).toBeNull()
  })

  it('shows the older beside the newer, and the words that changed', async () => {
    await choose(path.join(folder, 'older.html'))
    await reader.waitForSelector('.compare .changed', { timeout: 15_000 })
    const words = (kind: string): Promise<string[]> => reader.$$eval(`.compare ${kind}`, (marks) => marks.map((mark) => mark.textContent?.replace(/^(?:Removed|Added) /, '') ?? ''))
    expect(await words('del')).toEqual(expect.arrayContaining([expect.stringContaining('250,000')]))
    expect((await words('del')).join(' ')).toContain('48')
    expect((await words('ins')).join(' ')).toContain('1,000,000')
    expect((await words('ins')).join(' ')).toContain('72')
    expect((await reader.$$eval('.compare th', (heads) => heads.map((head) => head.textContent)))).toEqual(['Older older.html', 'Newer source.html'])
  })

  it('goes from change to change by button and key', async () => {
    const of = Number(/\/ (\d+)/.exec(await count(reader))?.[1])
    expect(of).toBeGreaterThanOrEqual(2)
    await reader.click('.compare [aria-label="Next difference"]')
    expect(await count(reader)).toMatch(/^1 \//)
    await reader.keyboard.down('Alt')
    await reader.keyboard.press('ArrowDown')
    await reader.keyboard.up('Alt')
    expect(await count(reader)).toMatch(/^2 \//)
    const box = await reader.$eval('.compare .here', (row) => row.getBoundingClientRect().toJSON() as { top: number; bottom: number })
    expect(box.top).toBeGreaterThan(0)
    expect(box.bottom).toBeLessThan(900)
  })

  it('holds for everybody', async () => {
    for (const look of LOOKS) {
      await wear(reader, look)
      expect(await barriers(reader)).toEqual([])
      expect(await overflows(reader)).toBe(false)
    }
    await wear(reader, LOOKS[0])
  })

  it('swaps the sides, shows the differences alone, and goes back to the contract with Esc', async () => {
    await reader.$$eval('.compare-bar button', (buttons) => buttons.find((button) => button.textContent === 'Swap sides')?.click())
    await reader.waitForFunction(() => document.querySelector('.compare th')?.textContent === 'Older source.html' && document.querySelector('.compare .changed') !== null, { timeout: 10_000 })
    await reader.$$eval('.compare-bar button', (buttons) => buttons.find((button) => button.textContent === 'Differences only')?.click())
    expect(await reader.$$eval('.compare tbody tr:not(.changed)', (rows) => rows.length)).toBe(0)
    await reader.keyboard.press('Escape')
    await reader.waitForFunction(() => document.querySelector('.compare') === null)
    expect(await reader.$('.sheetpage')).not.toBeNull()
    await reader.waitForFunction(() => document.activeElement?.textContent === 'Compare', { timeout: 2_000 })
  })

  it('asked the network for nothing', async () => {
    expect(asked(await stand.close(), stand)).toEqual([])
  })
})
