import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/browser.mjs'
import { scanOf } from '../../scripts/samples/scan.mjs'
import { cards, coverLine, openCard, settle, type Card } from './cards'
import { boxesOf, changed, inView, picture } from './light'
import { asked, raise, sampleFile, type Stand } from './stand'

const CACHE = path.resolve(import.meta.dirname, '../../.cache/scans')
const PAGE = '/pages/app-canvas.html'
/** Recognising one page on a slow machine with others at work on it. */
const SLOW = 180_000

describe.each([
  { lang: 'zh-CN', name: 'zh-nda', asks: /图片.*本机/, done: /已识别1页/, covered: /^已读1\/1页/ },
  { lang: 'en-US', name: 'en-services', asks: /picture.*on this machine/, done: /One page recognised/, covered: /^1 of 1 page read/ },
] as const)('a scan, $name', ({ lang, name, asks, done, covered }) => {
  let stand: Stand
  let panel: Page
  let reader: Page
  let quoted: Card
  const strip = (): Promise<string> => reader.$eval('.ocr', (line) => line.textContent ?? '')
  const boxes = () => boxesOf(reader, quoted.quote, '.ocrLayer')

  beforeAll(async () => {
    stand = await raise(lang)
    mkdirSync(CACHE, { recursive: true })
    const file = path.join(CACHE, `one-page-${name}.pdf`)
    // A browser of its own: what it loads is not to be found in the log of the one that is watched.
    const scanner = await launch()
    writeFileSync(file, await scanOf(scanner, readFileSync(sampleFile(name, 'pdf')), { pages: [2] }).finally(() => scanner.close()))
    panel = await stand.review(await stand.visit(PAGE))
    const field = await panel.waitForSelector('input[type=file]')
    await field?.uploadFile(file)
    reader = await stand.reader()
    await reader.waitForSelector('.ocr', { timeout: 30_000 })
  }, SLOW)
  afterAll(() => stand.close())

  it('says at once that it is a picture, asks, and says of no finding that there is none', async () => {
    expect(await strip()).toMatch(asks)
    await settle()
    expect(await panel.$('.panel .cover')).toBeNull()
    expect(await panel.$('.panel [role=alert]')).not.toBeNull()
  })

  it('reads it with progress, and the findings appear', async () => {
    await reader.bringToFront()
    await reader.click('.ocr .btn.main')
    await reader.waitForSelector('.ocr .pages .at', { timeout: 10_000 })
    await reader.waitForFunction(() => document.querySelector('.ocr .acts .link') !== null && document.querySelector('.ocrLayer span') !== null, { timeout: SLOW })
    expect(await strip()).toMatch(done)
    await panel.waitForFunction(() => document.querySelector('.panel .cover') !== null, { timeout: 30_000 })
    await settle()
    expect(await coverLine(panel)).toMatch(covered)
    const found = (await cards(panel)).filter((card) => card.quote !== '')
    expect(found.length).toBeGreaterThan(0)
    quoted = found.reduce((shortest, card) => (card.quote.length < shortest.quote.length ? card : shortest), found[0] as Card)
  }, SLOW)

  it('paints the sentence on the picture, and puts nothing else there', async () => {
    await openCard(panel, quoted.id)
    await settle(1200)
    const place = await boxes()
    expect(inView(place)).toBe(true)
    const lit = await picture(reader)
    await reader.keyboard.press('h')
    await settle(300)
    const plain = await picture(reader)
    expect(changed(plain, lit, place)).toBeGreaterThan(0.5)
    await reader.$$eval('.ocrLayer', (layers) => { for (const layer of layers) (layer as HTMLElement).style.visibility = 'hidden' })
    await settle(300)
    // The layer itself is not seen.
    expect(changed(plain, await picture(reader), place)).toBe(0)
    await reader.$$eval('.ocrLayer', (layers) => { for (const layer of layers) (layer as HTMLElement).style.visibility = '' })
    await reader.keyboard.press('h')
    // Ink lies where the words are said to be.
    expect(inked(plain, place)).toBeGreaterThan(0.05)
  })

  it('finds words of the picture as they are typed', async () => {
    const words = quoted.quote.slice(0, lang === 'zh-CN' ? 8 : 24).trim()
    await reader.bringToFront()
    await reader.focus('.find')
    await reader.keyboard.type(words)
    const wanted = words.replace(/\s/g, '').toLowerCase()
    await reader.waitForFunction((sought) => [...(CSS.highlights.get('leakproof-found') ?? [])].map((range) => (range as Range).toString()).join('').replace(/\s/g, '').toLowerCase() === sought, { timeout: 10_000 }, wanted)
  })

  it('asked the network for nothing', async () => {
    expect(asked(await stand.close(), stand).filter((line) => line !== `GET ${PAGE}`)).toEqual([])
  })
})

/** Share of dark pixels in the boxes. */
function inked({ width, height, data }: Awaited<ReturnType<typeof picture>>, places: readonly { x: number; y: number; width: number; height: number }[]): number {
  let all = 0
  let dark = 0
  for (const box of places) {
    for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(height, box.y + box.height); y++) {
      for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(width, box.x + box.width); x++) {
        all++
        if ((data[(y * width + x) * 4] ?? 255) < 140) dark++
      }
    }
  }
  return all === 0 ? 0 : dark / all
}
