import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards } from './cards'
import { keys, review, standing, type Standing } from './desk'

let desk: Standing
let panel: Page
beforeAll(async () => {
  desk = await standing('zh-cooperation')
  panel = desk.panel
})
afterAll(() => desk.close())

const RULE = 'lia-multiplier-excessive'
const find = async (id: string) => (await cards(panel)).find((card) => card.id.startsWith(id))
const click = (selector: string): Promise<void> => panel.$eval(selector, (one) => { (one as HTMLElement).click() })

async function edit(): Promise<void> {
  await click('.foot > button')
  await panel.waitForSelector('[data-edit]')
  await click('[data-edit]')
  await panel.waitForSelector('[data-book-name]')
}

async function write(selector: string, text: string): Promise<void> {
  await panel.$eval(selector, (field) => { field.scrollIntoView({ block: 'center' }); (field as HTMLInputElement).select() })
  await panel.type(selector, text)
}

async function saved(name: string): Promise<void> {
  await click('[data-save]')
  await panel.waitForFunction(() => document.querySelector('[data-book-name]') === null)
  expect(await panel.$eval('[data-playbook]', (one) => (one as HTMLSelectElement).value)).toBe(name)
  await keys(panel, 'Escape')
}

describe('the editor of playbooks', () => {
  it('sets level, threshold and wording of a rule, switches one off, and reviews by it', async () => {
    expect((await find(RULE))?.title).toContain('10')
    await edit()
    await write('[data-book-name]', '本所的')
    await click('[data-topic=liability] > summary')
    const rule = `[data-rule=${RULE}]`
    await click(`${rule} .rule-more > summary`)
    expect(await panel.$eval(`${rule} .threshold`, (one) => (one as HTMLElement).innerText)).toContain('超过损失的')
    await write(`${rule} [data-draft=zh]`, '违约金为损失的两倍，由本所拟定。')
    await panel.select(`${rule} [data-level]`, 'low')
    await click('[data-rule=lia-daily-rate-excessive] [data-on]')
    await saved('本所的')
    // The review on screen stays until the new one is there.
    await expect.poll(() => find('lia-daily-rate-excessive'), { timeout: 15_000 }).toBeUndefined()
    const card = await find(RULE)
    await click(`[data-finding="${card?.id ?? ''}"]`)
    await panel.waitForSelector('.now .draft')
    expect(await panel.$eval('.now .lv', (one) => one.textContent)).toBe('轻微')
    expect(await panel.$eval('.now .draft .says', (one) => one.textContent)).toBe('违约金为损失的两倍，由本所拟定。')
    await click('.now [data-finding]')
  })

  it('moves a threshold, refuses what is no number, and knows what is not saved', async () => {
    await edit()
    await click('[data-topic=liability] > summary')
    await click(`[data-rule=${RULE}] .rule-more > summary`)
    const field = `[data-rule=${RULE}] [data-option=lossTimes]`
    await write(field, '十倍')
    expect(await panel.$eval(field, (one) => one.getAttribute('aria-invalid'))).toBe('true')
    await click('[data-save]')
    await panel.waitForFunction(() => document.querySelector('.save [role=status]')?.textContent === '有的门槛不是数，请改好再存。')
    await write(field, '12')
    await keys(panel, 'Escape')
    // Esc once more is not lost: what was typed is asked about first.
    await panel.waitForSelector('[data-discard]')
    await saved('本所的')
    await expect.poll(() => find(RULE), { timeout: 15_000 }).toBeUndefined()
    // In the list of differences the threshold has its own name and unit.
    await click('.foot > button')
    await panel.waitForSelector('.changes summary')
    await click('.changes summary')
    expect(await panel.$eval('.changes', (one) => (one as HTMLElement).innerText)).toContain('超过损失的：12倍')
    await keys(panel, 'Escape')
  })

  it('takes a rule of the house, refuses a wording that says too little, and finds by it', async () => {
    await edit()
    await click('[data-add]')
    await panel.waitForSelector('.house')
    await write('.house [data-name=zh]', '不得用甲方名称宣传')
    await write('.house [data-wordings]', '甲')
    await write('.house [data-advice=zh]', '写明使用名称须经书面同意。')
    await click('[data-save]')
    await panel.waitForFunction(() => document.querySelector('.save [role=status]')?.textContent?.startsWith('“甲”太短'))
    await write('.house [data-wordings]', '宣传…须经甲方书面同意')
    await saved('本所的')
    await expect.poll(async () => (await find('house-1'))?.missing, { timeout: 15_000 }).toBe(true)
    ;({ panel } = await review(desk.browser, desk.shelf.origin))
    expect((await find('house-1'))?.title).toBe('不得用甲方名称宣传')
  })
})
