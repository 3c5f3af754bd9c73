import type { Page } from 'puppeteer-core'

/** A card of the panel, as a reader sees it. */
export interface Card { readonly id: string; readonly title: string; readonly quote: string; readonly missing: boolean }

/** The cards in the order of the panel; `quote` is '' for what is missing. */
export function cards(panel: Page): Promise<Card[]> {
  return panel.evaluate(() => [...document.querySelectorAll('.panel .card')].map((card) => {
    const title = card.querySelector('[data-finding]')
    const missing = card.querySelector('.lv.miss') !== null
    return { id: title?.getAttribute('data-finding') ?? '', title: title?.textContent ?? '', missing, quote: missing ? '' : (card.querySelector('.quote')?.textContent ?? '') }
  }))
}

export async function openCard(panel: Page, id: string): Promise<void> {
  await panel.evaluate((wanted) => document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(wanted)}"]`)?.click(), id)
}

/** The id of the open card; null: none. */
export function openedCard(panel: Page): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('[data-finding][aria-expanded="true"]')?.getAttribute('data-finding') ?? null)
}

export function coverLine(panel: Page): Promise<string> {
  return panel.$eval('.panel .cover', (line) => line.textContent ?? '')
}

export const settle = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
