import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cards, coverLine, openCard, openedCard, settle, type Card } from './cards'
import { boxesOf, changed, inView } from './light'
import { asked, raise, type Stand } from './stand'

const whole = async (page: Page): Promise<PNG> => PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })))
const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)

describe.each([
  { lang: 'zh-CN', name: 'zh-cooperation', covered: /^已读\d+\/\d+段/ },
  { lang: 'en-US', name: 'en-services', covered: /\d+ of \d+ paragraphs read/ },
])('a contract on a web page, $name', ({ lang, name, covered }) => {
  let stand: Stand
  let page: Page
  let panel: Page
  let before: PNG
  let source: string
  let quoted: Card

  beforeAll(async () => {
    stand = await raise(lang)
    page = await stand.visit(`/contracts/${name}/source.html`)
    source = await html(page)
    before = await whole(page)
    panel = await stand.review(page)
    await settle()
    const found = (await cards(panel)).filter((card) => card.quote !== '')
    quoted = found.reduce((shortest, card) => (card.quote.length < shortest.quote.length ? card : shortest), found[0] as Card)
  })
  afterAll(() => stand.close())

  it('lists findings and says what was read, in the browser’s language', async () => {
    expect((await cards(panel)).length).toBeGreaterThan(0)
    expect(await coverLine(panel)).toMatch(covered)
    expect(await panel.$eval('.panel', (main) => (main as HTMLElement).lang)).toBe(lang === 'zh-CN' ? 'zh-CN' : 'en')
  })

  it('paints every quoted sentence: nothing before, more than half of its rectangle after', async () => {
    const again = await whole(page)
    for (const { quote } of (await cards(panel)).filter((card) => card.quote !== '')) {
      const boxes = (await boxesOf(page, quote)).map((box) => ({ ...box }))
      expect(boxes.length, quote).toBeGreaterThan(0)
      expect(changed(before, again, boxes), quote).toBeGreaterThan(0.5)
    }
    const title = await page.$eval('h1', (heading) => { const { x, y, width, height } = heading.getBoundingClientRect(); return { x, y, width, height } })
    expect(changed(before, again, [title])).toBe(0)
  })

  it('scrolls to the sentence when its card is clicked', async () => {
    const [first] = await boxesOf(page, quoted.quote)
    await page.evaluate((down) => scrollTo(0, down ? document.body.scrollHeight : 0), (first?.y ?? 0) < 1000)
    expect(inView(await boxesOf(page, quoted.quote))).toBe(false)
    await openCard(panel, quoted.id)
    await settle()
    expect(inView(await boxesOf(page, quoted.quote))).toBe(true)
    expect(await page.evaluate(() => [...CSS.highlights.keys()].some((key) => String(key).startsWith('leakproof-now')))).toBe(true)
  })

  it('opens the card when the sentence is clicked, and not when a script clicks it', async () => {
    await openCard(panel, quoted.id)
    await settle(200)
    expect(await openedCard(panel)).toBeNull()
    const [box] = await boxesOf(page, quoted.quote)
    if (!box) throw new Error('the sentence is gone')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.bringToFront()
    await page.evaluate((left, top) => document.elementFromPoint(left, top)?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left, clientY: top })), x, y)
    await settle(300)
    expect(await openedCard(panel)).toBeNull()
    await page.mouse.click(x, y)
    await settle(300)
    expect(await openedCard(panel)).toBe(quoted.id)
  })

  it('switches the panel’s language and leaves the page as it was', async () => {
    const title = await panel.$eval('.panel [data-finding]', (button) => button.textContent)
    await panel.evaluate(() => { for (const button of document.querySelectorAll<HTMLElement>('.panel button')) if (/^(English|中文)$/.test(button.textContent ?? '')) button.click() })
    await settle(200)
    expect(await panel.$eval('.panel [data-finding]', (button) => button.textContent)).not.toBe(title)
    expect(await html(page)).toBe(source)
  })

  it('asked the network for the page and for nothing else', async () => {
    expect(asked(await stand.close(), stand)).toEqual([`GET /contracts/${name}/source.html`])
  })
})
