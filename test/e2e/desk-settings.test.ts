import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, settle } from './cards'
import { keys, review, standing, type Standing } from './desk'

let desk: Standing
let panel: Page
beforeAll(async () => {
  desk = await standing('zh-cooperation')
  panel = desk.panel
})
afterAll(() => desk.close())

const ids = async (): Promise<string[]> => (await cards(panel)).map(({ id }) => id)
const rule = 'lia-multiplier-excessive'
const has = async (): Promise<boolean> => (await ids()).some((id) => id.startsWith(rule))

async function settings(): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('.foot > button')?.click())
  await panel.waitForSelector('[data-playbook] option[value=cautious-recipient]')
}

describe('the head', () => {
  it('lets kind and law be corrected, and reviews again at once', async () => {
    const before = JSON.stringify(await ids())
    const law = '.picks .pick:nth-child(2) select'
    const listed = (old: string, same: boolean) => panel.waitForFunction((was, equal) => (JSON.stringify([...document.querySelectorAll('.card [data-finding]')].map((one) => one.getAttribute('data-finding'))) === was) === equal, {}, old, same)
    await panel.select(law, 'UK')
    // The field shows what the new review says, not what was pressed.
    await panel.waitForFunction((select) => document.querySelector<HTMLSelectElement>(select)?.value === 'UK', {}, law)
    await panel.click('[data-finding]')
    expect(await panel.$$eval('.now .law b', (laws) => laws.map((one) => one.textContent).join())).not.toContain('民法典')
    await panel.click('[data-finding]')
    await panel.select('.picks .pick select', 'EMP')
    await listed(before, false)
    await panel.select('.picks .pick select', 'SVC')
    await panel.waitForFunction(() => document.querySelector<HTMLSelectElement>('.picks .pick select')?.value === 'SVC')
    await panel.select(law, 'PRC')
    await listed(before, true)
  })
})

describe('settings', () => {
  it('takes a house’s playbook in, reviews by it, and knows it after a restart', async () => {
    expect(await has()).toBe(true)
    const file = path.join(desk.profile, 'house.json')
    writeFileSync(file, JSON.stringify({ schema: 1, name: '本所手册', base: '', rules: { [rule]: { on: false } }, house: [] }))
    await settings()
    const field = (await panel.$('[data-import]')) as ElementHandle<HTMLInputElement>
    await field.uploadFile(file)
    await panel.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent?.includes('本所手册'))
    expect(await panel.$eval('[data-playbook]', (one) => (one as HTMLSelectElement).value)).toBe('本所手册')
    await keys(panel, 'Escape')
    // The review on screen stays until the new one is there.
    await expect.poll(has, { timeout: 15_000 }).toBe(false)
    ;({ panel } = await review(desk.browser, desk.shelf.origin))
    expect(await has()).toBe(false)
  })

  it('says in words what is wrong with a file', async () => {
    const file = path.join(desk.profile, 'broken.json')
    writeFileSync(file, JSON.stringify({ schema: 1, name: 'x', base: '', rules: { 'no-such-rule': { on: true } }, house: [] }))
    await settings()
    await ((await panel.$('[data-import]')) as ElementHandle<HTMLInputElement>).uploadFile(file)
    await panel.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent === '没有rules.no-such-rule这条规则。')
    await panel.select('[data-playbook]', '')
    await keys(panel, 'Escape')
    await expect.poll(has, { timeout: 15_000 }).toBe(true)
  })

  it('switches single letters off, and Alt with arrows still works', async () => {
    await panel.bringToFront()
    await settings()
    await panel.click('dialog .opt input')
    await keys(panel, 'Escape')
    await keys(panel, 'Alt+ArrowDown', 'Enter', 'a')
    expect(await panel.$('.now [data-decide=accept][aria-pressed=true]')).toBeNull()
    await keys(panel, 'Escape')
    await settings()
    await panel.click('dialog .opt input')
    await keys(panel, 'Escape')
  })

  it('keeps nothing when nothing is to be kept', async () => {
    await settings()
    await panel.select('dialog .setting:nth-of-type(2) select', '0')
    await settle(200)
    await keys(panel, 'Escape')
    await panel.click('[data-finding]')
    await panel.click('.now [data-decide=accept]')
    await settle(200)
    expect(await panel.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }).chrome.storage.local.get(null)).filter((key) => /^(?:kept|decided)/.test(key)))).toEqual([])
  })
})
