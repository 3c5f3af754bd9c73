import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './cards'
import { counts, focused, keys, review, serveContract, start, type Shelf } from './desk'

let shelf: Shelf
let browser: Browser
let page: Page
let panel: Page
const profile = mkdtempSync(path.join(os.tmpdir(), 'leakproof-desk-'))

beforeAll(async () => {
  shelf = await serveContract('zh-cooperation')
  browser = await start(profile)
  ;({ page, panel } = await review(browser, shelf.origin))
})
afterAll(async () => {
  await browser.close()
  await shelf.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

/** Each decided card: its verdict and its reason. */
async function decided(): Promise<string[]> {
  await panel.click('[data-show=decided]')
  await settle(80)
  const said = await panel.$$eval('.card.done .verdict', (nodes) => nodes.map((node) => node.textContent ?? ''))
  await panel.click('[data-show=open]')
  return said
}

async function again(): Promise<void> {
  ;({ page, panel } = await review(browser, shelf.origin))
}

describe('a whole review by keyboard', () => {
  it('decides, writes the reason and goes on, and never loses the focus', async () => {
    const [open = 0] = await counts(panel)
    expect(open).toBeGreaterThan(4)
    await panel.bringToFront()
    await keys(panel, 'Alt+ArrowDown', 'Enter', 'a')
    expect(await focused(panel)).toBe('textarea')
    await panel.keyboard.type('按拟用条款改。')
    await keys(panel, 'Escape')
    expect(await focused(panel)).toContain('~')
    await keys(panel, 'Escape')
    expect(await counts(panel)).toEqual([open - 1, 1, expect.any(Number)])
    await keys(panel, 'Alt+ArrowDown', 'Enter', 'r')
    await panel.keyboard.type('对方不同意。')
    await keys(panel, 'Tab', 'Tab', 'Tab')
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-settle'))).toBe(true)
    await keys(panel, 'Enter')
    await settle(100)
    expect(await focused(panel)).toContain('~')
    expect(await panel.$eval('[data-said]', (node) => node.textContent)).toBe(`不采纳，还有${open - 2}点未决`)
    await keys(panel, 'Enter', 'x', 'Escape', 'Escape')
    expect(await counts(panel)).toEqual([open - 3, 3, expect.any(Number)])
  })

  it('walks the tabs, the search, the sides and the help sheet', async () => {
    for (const [key, tab] of [['2', 'terms'], ['3', 'exposure'], ['4', 'report'], ['1', 'findings']] as const) {
      await keys(panel, key)
      expect(await focused(panel)).toBe(tab)
      expect(await panel.$eval(`[data-tab=${tab}]`, (one) => one.getAttribute('aria-selected'))).toBe('true')
    }
    await keys(panel, '/')
    expect(await focused(panel)).toBe('input')
    await panel.keyboard.type('维权')
    await settle(80)
    expect(await panel.$$eval('.card', (cards) => cards.length)).toBe(1)
    await keys(panel, 'Escape')
    await settle(60)
    expect(await focused(panel)).toContain('~')
    await keys(panel, 's')
    expect(await panel.$eval('.side input:checked', (one) => (one as HTMLInputElement).value)).not.toBe('neutral')
    await keys(panel, 's', 's', '?')
    expect(await panel.$$eval('.key-map tr', (rows) => rows.length)).toBe(13)
    await keys(panel, 'Escape')
    expect(await focused(panel)).not.toBe('nothing')
    await keys(panel, 'h')
    expect(await panel.$eval('[data-said]', (node) => node.textContent)).toBe('标记已隐藏')
    await keys(panel, 'h')
  })
})

describe('what was decided', () => {
  it('is there after the panel was closed, the worker stopped, the tab reloaded and the browser restarted, at thirty moments', async () => {
    const reasons = await decided()
    expect(reasons.map((one) => one.slice(0, 4))).toEqual(expect.arrayContaining(['采纳按拟', '不采纳对', '判断有误']))
    for (let moment = 0; moment < 30; moment++) {
      const choice = ['accept', 'reject', 'wrong'][moment % 3]
      const reason = `第${moment}次`
      // Each time the first undecided point, or the first decided one once there are none.
      await panel.evaluate(() => { if (document.querySelector('.card') === null) document.querySelector<HTMLElement>('[data-show=decided]')?.click() })
      await panel.waitForSelector('.card [data-finding]')
      const id = await panel.$eval('.card [data-finding]', (one) => { (one as HTMLElement).click(); return one.getAttribute('data-finding') ?? '' })
      await panel.waitForSelector(`.now [data-decide=${choice}]`)
      await panel.click(`.now [data-decide=${choice}]`)
      await panel.waitForSelector('.now textarea:not([data-wording])')
      await panel.$eval('.now .field textarea', (field) => { (field as HTMLTextAreaElement).select() })
      await panel.keyboard.type(reason)
      await settle(moment % 5 === 0 ? 0 : (moment * 7) % 60)
      const way = moment % 10 === 9 ? 'browser' : (['panel', 'worker', 'tab'] as const)[moment % 3]
      if (way === 'panel') await panel.close()
      else if (way === 'worker') await (await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker())?.close()
      else if (way === 'tab') await page.reload()
      else { await browser.close(); browser = await start(profile) }
      await again()
      await panel.click('[data-show=decided]')
      await panel.waitForSelector('.card.done')
      const verdict = await panel.evaluate((wanted) => document.querySelector(`[data-finding="${CSS.escape(wanted)}"]`)?.closest('.card')?.querySelector('.verdict')?.textContent ?? 'gone', id)
      expect(verdict, `moment ${moment}, ${way}`).toContain(reason)
      await panel.click('[data-show=open]')
    }
  }, 240_000)

  it('comes back on the next version, which says what is fixed, open and new', async () => {
    await panel.click('.remember input')
    await settle(100)
    shelf.change = (text) => text.replace('千分之<b>五</b>向甲方支付', '万分之<b>三</b>向甲方支付').replace('律师费、公证费、鉴定费', '律师费、鉴定费、保全费')
    await again()
    await panel.waitForSelector('.since')
    const said = await panel.$eval('.since summary', (one) => one.textContent ?? '')
    expect(said).toMatch(/与上一版相比：已改好[1-9]\d*处，仍在\d+处/)
    const verdicts = await decided()
    expect(verdicts.length).toBeGreaterThan(0)
    expect(verdicts.every((one) => one.includes('沿用上一版的决定'))).toBe(true)
  })

  it('shows word by word what was changed, where the older text was remembered', async () => {
    const shown = await panel.evaluate(async () => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      const found: string[] = []
      for (const show of ['decided', 'open']) {
        document.querySelector<HTMLElement>(`[data-show=${show}]`)?.click()
        await wait(100)
        for (const id of [...document.querySelectorAll('.cards [data-finding]')].map((one) => one.getAttribute('data-finding') ?? '')) {
          const title = document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)
          if (title?.getAttribute('aria-expanded') === 'false') title.click()
          // React holds a late part back for 300 ms, so that the screen does not flicker.
          await wait(700)
          for (const one of document.querySelectorAll('.diff del, .diff ins')) found.push(one.textContent ?? '')
        }
      }
      return found.join('|')
    })
    expect(shown).toMatch(/删去.*公证/)
    expect(shown).toMatch(/新加.*保全/)
  })

  it('is gone after one press and a confirmation', async () => {
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.foot > button')[1]?.click())
    await panel.waitForSelector('[data-wipe]')
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('不清除')
    await panel.click('[data-wipe]')
    await panel.waitForFunction(() => document.querySelector('[data-wipe]') === null)
    await keys(panel, 'Escape')
    expect(await panel.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }).chrome.storage.local.get(null)))).toEqual([])
    await again()
    expect((await counts(panel))[1]).toBe(0)
    expect(await panel.$('.since')).toBeNull()
  })
})
