import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFirefox } from '../../scripts/firefox/find-firefox.mjs'
import { cards } from '../e2e/cards'
import { answerFileDialog, chooseInMenu } from './dialogs'
import { asPage, figure, raise, type Stand } from './stand'
import { HOME, until } from './window'

const PICTURE = path.resolve(import.meta.dirname, '../../.cache/scans/firefox-page.png')
/** Recognising one page on a slow machine with others at work on it. */
const SLOW = 240_000

describe.skipIf(!findFirefox())('other ways in', () => {
  let stand: Stand
  beforeAll(async () => { stand = await raise('en-US, en') })
  afterAll(() => stand?.end())

  it('reviews the file behind a link of the page’s own site, from the right-click menu', async () => {
    const { firefox } = stand
    const tab = await firefox.visit(`${stand.origin}/links.html`)
    const [x, y] = await tab.evaluate(() => { const box = document.querySelector('a')?.getBoundingClientRect() ?? new DOMRect(); return [box.x + box.width / 2, box.y + box.height / 2] as const })
    const covered = await stand.review(async () => {
      await firefox.pressPage(tab, x, y, 2)
      await until('our entry in the menu', () => chooseInMenu(firefox, 'Review this contract'))
    })
    expect(covered).toMatch(/ read/)
    expect(stand.asked).toEqual(['GET /links.html', 'GET /contracts/en-services/source.docx'])
    expect(await stand.ownRequests()).toEqual([])
    await firefox.close(await firefox.tab('/reader.html'))
  })

  it('recognises the words of a picture on this machine', async () => {
    const { firefox } = stand
    const page = await firefox.visit(`${stand.origin}/contracts/en-services/source.html`)
    mkdirSync(path.dirname(PICTURE), { recursive: true })
    writeFileSync(PICTURE, await firefox.picture('page'))
    await firefox.close(page)
    const reader = await firefox.visit(`${HOME}reader.html`)
    await answerFileDialog(firefox, PICTURE)
    await reader.evaluate(() => document.querySelector<HTMLElement>('.btn.main')?.focus())
    await firefox.type('\uE007')
    await until('the question', () => reader.evaluate(() => document.querySelector('.ocr .btn.main') !== null))
    await firefox.pressButton()
    const start = performance.now()
    await reader.evaluate(() => document.querySelector<HTMLElement>('.ocr .btn.main')?.click())
    await until('the end of the recognition', () => reader.evaluate(() => document.querySelector('.ocrLayer span') !== null && document.querySelector('.ocr .acts .link') !== null), SLOW)
    figure('recognising one tall picture of en-services', `${((performance.now() - start) / 1000).toFixed(1)} s`)
    await until('findings', async () => (await cards(asPage(firefox.sidebar))).length > 0, SLOW)
    expect(await stand.ownRequests()).toEqual([])
  }, SLOW)
})
