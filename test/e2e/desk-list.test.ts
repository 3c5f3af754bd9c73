import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, settle } from './cards'
import { counts, focused, keys, review, standing, type Standing } from './desk'

let desk: Standing
let panel: Page
beforeAll(async () => {
  // This one has points folded under others.
  desk = await standing('zh-nda')
  panel = desk.panel
})
afterAll(() => desk.close())

const sides = (): Promise<string[]> => panel.$$eval('.side label', (all) => all.map((one) => (one as HTMLElement).innerText.replaceAll('\n', ' ')))
const type = async (selector: string, text: string): Promise<void> => {
  await panel.$eval(selector, (field) => { (field as HTMLInputElement).select() })
  await panel.type(selector, text)
}

describe('the parties in the head', () => {
  it('are corrected by name and by part, reviewed at once, and put back', async () => {
    const before = await sides()
    await panel.click('[data-naming]')
    await panel.waitForSelector('[data-parties]')
    expect(await panel.$eval('[data-name="0"]', (one) => (one as HTMLInputElement).value)).toBe('甲方')
    await panel.click('.side label:nth-of-type(1)')
    await type('[data-full="0"]', '青岬仪器有限公司')
    await keys(panel, 'Enter')
    await panel.waitForFunction(() => document.querySelector('.side label')?.textContent?.includes('青岬仪器'))
    // The side that was taken stays taken under its new name.
    expect(await panel.$eval('.side input:checked', (one) => (one as HTMLInputElement).value)).toBe('甲方')
    expect(await focused(panel)).toBe('input')

    const levels = (): Promise<string> => panel.$$eval('.card', (all) => all.map((one) => `${one.querySelector('[data-finding]')?.getAttribute('data-finding') ?? ''} ${one.querySelector('.lv')?.textContent ?? ''}`).join())
    const mutual = await levels()
    await panel.select('[data-roles]', await panel.$eval('[data-roles]', (one) => [...(one as HTMLSelectElement).options].find(({ text }) => text.startsWith('甲方是接收方'))?.value ?? ''))
    await panel.click('[data-send]')
    await panel.waitForFunction((old) => [...document.querySelectorAll('.card')].map((one) => `${one.querySelector('[data-finding]')?.getAttribute('data-finding') ?? ''} ${one.querySelector('.lv')?.textContent ?? ''}`).join() !== old, {}, mutual)

    await panel.click('[data-as-read]')
    await panel.waitForFunction(() => !document.querySelector('.side label')?.textContent?.includes('青岬仪器'))
    expect(await sides()).toEqual(before)
    expect(await levels()).toBe(mutual)
    await panel.focus('[data-name="0"]')
    await keys(panel, 'Escape')
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-naming'))).toBe(true)
    expect(await panel.$('[data-parties]')).toBeNull()
    await panel.click('.side label:last-of-type')
  })
})

describe('points folded under another', () => {
  it('are walked through and decided by keyboard, and stay decided', async () => {
    const [open = 0] = await counts(panel)
    await panel.$eval('.fold summary', (one) => { (one as HTMLElement).focus() })
    await keys(panel, 'Enter', 'Tab')
    const first = await focused(panel)
    expect(first).toContain('~')
    await keys(panel, 'Enter')
    await panel.waitForSelector('.fold .now [data-decide=reject]')
    await keys(panel, 'r')
    expect(await focused(panel)).toBe('textarea')
    await panel.keyboard.type('对方已有内部规定。')
    await keys(panel, 'Escape')
    expect(await focused(panel)).toBe(first)
    // On to the next one, which is folded into the same card.
    await keys(panel, 'Alt+ArrowDown')
    const second = await panel.$eval('.fold .now [data-finding]', (one) => one.getAttribute('data-finding'))
    expect(second).not.toBe(first)
    expect(await focused(panel)).toBe(second)
    await keys(panel, 'Escape')
    expect(await panel.$eval(`[data-finding="${first}"]`, (one) => one.closest('li')?.querySelector('.verdict')?.textContent)).toBe('不采纳对方已有内部规定。')
    // The card that they follow from is still to be decided.
    expect(await counts(panel)).toEqual([open, 0, expect.any(Number)])
    ;({ panel } = await review(desk.browser, desk.shelf.origin))
    await panel.$eval(`[data-finding="${first}"]`, (one) => { (one.closest('details') as HTMLDetailsElement).open = true })
    expect(await panel.$eval(`[data-finding="${first}"]`, (one) => one.closest('li')?.querySelector('.verdict')?.textContent)).toBe('不采纳对方已有内部规定。')
    await panel.$eval(`[data-finding="${first}"]`, (one) => { one.closest('li')?.querySelector<HTMLElement>('[data-undo]')?.click() })
    await settle(100)
    expect(await panel.$('.fold .verdict')).toBeNull()
  })
})

describe('the list', () => {
  it('is grouped by family and by clause, and filtered by family', async () => {
    await panel.bringToFront()
    const all = await cards(panel)
    await panel.select('.tools select', 'family')
    const heads = await panel.$$eval('[data-group]', (nodes) => nodes.map((node) => node.textContent ?? ''))
    expect(heads.length).toBeGreaterThan(1)
    expect(heads.map((head) => Number(/\d+$/.exec(head)?.[0])).reduce((sum, one) => sum + one, 0)).toBe(all.length)
    await panel.select('.tools select', 'clause')
    expect(await panel.$$eval('[data-group]', (nodes) => nodes.map((node) => node.getAttribute('data-group')))).toEqual(expect.arrayContaining(['whole']))
    await panel.select('.tools select', 'weight')
    expect(await cards(panel)).toEqual(all)
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await keys(panel, '/')
    await panel.select('[data-family]', 'incident')
    expect((await cards(panel)).length).toBeLessThan(all.length)
    expect((await cards(panel)).length).toBeGreaterThan(0)
    await panel.click('[data-search]')
    expect(await cards(panel)).toEqual(all)
  })

  it('keeps title, side and coverage above it while it scrolls', async () => {
    const seen = () => panel.$eval('.stuck', (bar) => ({ shown: getComputedStyle(bar).visibility, top: bar.getBoundingClientRect().top, words: (bar as HTMLElement).innerText }))
    await panel.evaluate(() => { scrollTo(0, 0) })
    await settle(150)
    expect((await seen()).shown).toBe('hidden')
    await panel.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight) })
    await settle(200)
    const { shown, top, words } = await seen()
    expect([shown, top]).toEqual(['visible', 0])
    expect(words).toContain('保密协议')
    expect(words).toContain('已读')
    const bar = await panel.$eval('.stuck', (one) => one.getBoundingClientRect().bottom)
    expect(await panel.$eval('.tabs', (one) => one.getBoundingClientRect().top)).toBeCloseTo(bar, 0)
    await panel.select('.stuck select', '乙方')
    expect(await panel.$eval('.side input:checked', (one) => (one as HTMLInputElement).value)).toBe('乙方')
    // What gets the focus by keyboard is not hidden behind it.
    await keys(panel, 'Alt+ArrowUp')
    await settle(100)
    expect(await panel.evaluate(() => (document.activeElement?.closest('.card')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0))).toBeGreaterThanOrEqual(-1)
    await panel.setViewport({ width: 360, height: 380 })
    expect(await panel.$eval('.stuck', (one) => getComputedStyle(one).display)).toBe('none')
    await panel.setViewport({ width: 360, height: 820 })
  })
})
