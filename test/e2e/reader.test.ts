import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, coverLine, openCard, openedCard, settle, type Card } from './cards'
import { boxesOf, changed, inView, picture } from './light'
import { asked, raise, sampleFile, type Stand } from './stand'

const PAGE = '/pages/app-canvas.html'

/** Opens the contract the way its format asks for, and returns the panel with its review. */
const WAYS: Readonly<Record<'pdf' | 'docx', (stand: Stand, name: string) => Promise<Page>>> = {
  pdf: async (stand, name) => {
    const panel = await stand.review(await stand.visit(`/contracts/${name}/source.pdf`))
    return panel
  },
  docx: async (stand, name) => {
    const panel = await stand.review(await stand.visit(PAGE))
    const before = await panel.$eval('.panel', (main) => main.textContent)
    const field = await panel.waitForSelector('input[type=file]')
    await field?.uploadFile(sampleFile(name, 'docx'))
    await panel.waitForFunction((old) => document.querySelector('.panel .cover') !== null && document.querySelector('.panel')?.textContent !== old, { timeout: 30_000 }, before)
    return panel
  },
}

describe.each([
  { type: 'pdf', lang: 'zh-CN', name: 'zh-cooperation', covered: /^已读(\d+)\/\1页/ },
  { type: 'pdf', lang: 'en-US', name: 'en-services', covered: /(\d+) of \1 pages read/ },
  { type: 'docx', lang: 'zh-CN', name: 'zh-cooperation', covered: /已读\d+\/\d+个部分/ },
  { type: 'docx', lang: 'en-US', name: 'en-services', covered: /\d+ of \d+ parts? read/ },
] as const)('a contract as $type, $name', ({ type, lang, name, covered }) => {
  let stand: Stand
  let panel: Page
  let reader: Page
  let quoted: Card
  const boxes = () => boxesOf(reader, quoted.quote, '.scroller')

  beforeAll(async () => {
    stand = await raise(lang)
    panel = await WAYS[type](stand, name)
    reader = await stand.reader()
    await reader.waitForFunction(() => document.querySelector('.textLayer span, [id^="piece-"]') !== null, { timeout: 15_000 })
    await settle()
    const found = (await cards(panel)).filter((card) => card.quote !== '')
    quoted = found.reduce((shortest, card) => (card.quote.length < shortest.quote.length ? card : shortest), found[0] as Card)
  })
  afterAll(() => stand.close())

  it('lists the findings and says what was read', async () => {
    expect(await coverLine(panel)).toMatch(covered)
    expect(quoted.quote).not.toBe('')
    expect(reader.url()).not.toContain('#')
  })

  it('brings the sentence on screen when its card is clicked', async () => {
    await openCard(panel, quoted.id)
    await settle(1200)
    expect(inView(await boxes())).toBe(true)
  })

  it('paints it: nothing with the marks hidden, more than half of its rectangle with them', async () => {
    const lit = await picture(reader)
    const place = await boxes()
    await reader.keyboard.press('h')
    await settle(300)
    const plain = await picture(reader)
    await settle(300)
    expect(changed(plain, await picture(reader), place)).toBe(0)
    expect(changed(plain, lit, place)).toBeGreaterThan(0.5)
    await reader.keyboard.press('h')
    await settle(300)
    expect(changed(plain, await picture(reader), place)).toBeGreaterThan(0.5)
  })

  it('opens the card when the sentence is clicked', async () => {
    await openCard(panel, quoted.id)
    await settle(300)
    expect(await openedCard(panel)).toBeNull()
    const [box] = await boxes()
    if (!box) throw new Error('the sentence is gone')
    await reader.bringToFront()
    await reader.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await settle(400)
    expect(await openedCard(panel)).toBe(quoted.id)
  })

  it('asked the network for nothing but the tab’s own address', async () => {
    const own = `GET /contracts/${name}/source.pdf`
    // The browser's viewer got the PDF once; the extension asked for it once more, inside the tab.
    expect(asked(await stand.close(), stand)).toEqual(type === 'pdf' ? [own, own] : [`GET ${PAGE}`])
  })
})
