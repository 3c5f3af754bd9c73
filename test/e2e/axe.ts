import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page as it is now: rule and place, one a line. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.split('\n')[1] ?? ''}`))
  })
}

/** The looks in which a page must hold: both themes, wide, and as narrow as a phone. */
export const LOOKS = [
  { name: 'light, wide', theme: 'light', width: 1100 },
  { name: 'dark, wide', theme: 'dark', width: 1100 },
  { name: 'light, narrow', theme: 'light', width: 340 },
] as const

/** Shows a page in one of the looks. */
export async function wear(page: Page, { theme, width }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
}

/** Whether something sticks out to the side, so that the page would have to be pushed. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}
