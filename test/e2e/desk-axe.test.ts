import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './cards'
import { keys, review, serveContract, start, type Shelf } from './desk'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let shelf: Shelf
let browser: Browser
let panel: Page
const profile = mkdtempSync(path.join(os.tmpdir(), 'leakproof-axe-'))

/** What axe has against the panel as it stands: rule and first place. */
async function faults(): Promise<string[]> {
  if (!(await panel.evaluate('typeof axe === "object"'))) await panel.evaluate(AXE)
  return panel.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }> } }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary.slice(0, 160)}`).join(' | ')}`)
  })
}

const press = (at: number): Promise<void> => panel.evaluate((nth) => document.querySelectorAll<HTMLElement>('.foot > button')[nth]?.click(), at)
const blur = (): Promise<void> => panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

/** Every state of the panel, each reached from the one before. */
const STATES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['list', () => settle(50)],
  ['parties', () => panel.click('[data-naming]')],
  ['by family', async () => { await panel.click('[data-naming]'); await panel.select('.tools select', 'family') }],
  ['by clause', () => panel.select('.tools select', 'clause')],
  ['stuck', async () => { await panel.select('.tools select', 'weight'); await panel.evaluate(() => { scrollTo(0, 700) }); await settle(150) }],
  ['open', async () => { await panel.evaluate(() => { scrollTo(0, 0) }); await settle(150); await panel.click('[data-finding]') }],
  ['adapt', () => panel.click('.now [data-decide=adapt]')],
  ['decided', async () => { await panel.click('.now [data-settle]'); await panel.click('[data-show=decided]') }],
  ['passed', () => panel.click('[data-show=passed]')],
  ['search', async () => { await panel.click('[data-show=open]'); await blur(); await keys(panel, '/') }],
  ['no match', async () => { await panel.keyboard.type('zzzz') }],
  ['side', async () => { await keys(panel, 'Escape'); await blur(); await keys(panel, 's') }],
  ['theirs', () => keys(panel, 'o')],
  ['terms', async () => { await keys(panel, 'o', '2'); await settle(600) }],
  ['exposure', async () => { await keys(panel, '3'); await settle(600) }],
  ['report', () => keys(panel, '4')],
  ['help', async () => { await keys(panel, '1', '?') }],
  ['settings', async () => { await keys(panel, 'Escape'); await press(0); await panel.waitForSelector('[data-playbook] option[value=cautious-recipient]') }],
  ['playbook', async () => { await panel.select('[data-playbook]', 'cautious-recipient'); await panel.waitForSelector('.changes summary'); await panel.click('.changes summary') }],
  ['editor', async () => { await panel.click('[data-edit]'); await panel.waitForSelector('[data-book-name]') }],
  ['editor, a rule', async () => {
    await panel.click('[data-topic=liability] > summary')
    await panel.$eval('[data-rule=lia-multiplier-excessive] .rule-more > summary', (one) => { (one as HTMLElement).click() })
  }],
  ['editor, a house rule', () => panel.click('[data-add]')],
  ['editor, not saved', async () => { await panel.click('[data-save]'); await keys(panel, 'Escape'); await panel.waitForSelector('[data-discard]') }],
  ['wipe', async () => { await panel.click('[data-discard]'); await panel.select('[data-playbook]', ''); await keys(panel, 'Escape'); await press(1) }],
  ['wiped', async () => { await panel.click('[data-wipe]'); await panel.waitForFunction(() => document.querySelector('[data-wipe]') === null); await settle(100) }],
]

beforeAll(async () => {
  shelf = await serveContract('zh-cooperation')
  browser = await start(profile)
})
afterAll(async () => {
  await browser.close()
  await shelf.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

describe.each([['zh', 'light'], ['zh', 'dark'], ['en', 'light'], ['en', 'dark']] as const)('axe, %s, %s', (lang, theme) => {
  it('has nothing against any state', async () => {
    ;({ panel } = await review(browser, shelf.origin))
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }])
    if ((await panel.$eval('.panel', (main) => (main as HTMLElement).lang.slice(0, 2))) !== lang) await panel.click('.tongue')
    await panel.bringToFront()
    const found: string[] = []
    for (const [name, reach] of STATES) {
      await reach()
      await settle(80)
      for (const fault of await faults()) found.push(`${name}: ${fault}`)
      // Nothing may have to be scrolled sideways.
      if (await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${name}: wider than the panel`)
    }
    await keys(panel, 'Escape')
    expect(found).toEqual([])
  }, 120_000)
})
