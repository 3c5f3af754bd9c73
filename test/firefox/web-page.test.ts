import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFirefox } from '../../scripts/firefox/find-firefox.mjs'
import { cards, openedCard, settle, type Card } from '../e2e/cards'
import { boxesOf, changed, inView } from '../e2e/light'
import { asPage, figure, pictureFile, raise, type Stand } from './stand'
import { until, type Tab } from './window'

const MEANWHILE = 150

describe.skipIf(!findFirefox()).each([
  { lang: 'zh-CN, zh', name: 'zh-cooperation', tag: 'zh-CN', covered: /^已读\d+\/\d+段/, other: 'English' },
  { lang: 'en-US, en', name: 'en-services', tag: 'en', covered: /\d+ of \d+ paragraphs read/, other: '中文' },
])('a contract on a web page, $name', ({ lang, name, tag, covered, other }) => {
  let stand: Stand
  let tab: Tab
  let before: PNG
  let source: string
  let cover: string
  let found: Card[]

  const height = (): Promise<number> => tab.evaluate(() => innerHeight)
  const html = (): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML)
  const list = (): Promise<Card[]> => cards(asPage(stand.firefox.sidebar))

  beforeAll(async () => {
    stand = await raise(lang)
    const { firefox } = stand
    await firefox.front(firefox.welcome)
    expect(await firefox.sidebarAddress()).toBeNull()
    await firefox.pressButton()
    await until('the sidebar', async () => (await firefox.sidebarAddress())?.endsWith('/sidepanel.html'))
    // Of our own page there is nothing to review; from here on the page has the width that it has beside the sidebar.
    await until('a panel that waits', () => firefox.sidebar.evaluate(() => document.querySelector('.panel .drop') !== null))
    tab = await firefox.visit(`${stand.origin}/contracts/${name}/source.html`)
    await settle(MEANWHILE)
    source = await html()
    before = PNG.sync.read(await firefox.picture('page'))
    const start = performance.now()
    cover = await stand.review()
    figure(`press to review, ${name}`, `${Math.round(performance.now() - start)} ms`)
    await settle()
    found = await list()
  })
  afterAll(() => stand?.end())

  it('lists findings in the real sidebar and says what was read, in the browser’s language', async () => {
    expect(cover).toMatch(covered)
    expect(found.length).toBeGreaterThan(4)
    expect(await stand.firefox.sidebar.evaluate(() => document.querySelector<HTMLElement>('.panel')?.lang)).toBe(tag)
    await stand.firefox.picture('window', pictureFile(`page.${tag}.png`))
  })

  it('paints the quoted sentences in the page, and nothing else', async () => {
    await stand.firefox.front(tab)
    const after = PNG.sync.read(await stand.firefox.picture('page'))
    const shares: number[] = []
    for (const { quote } of found.filter((card) => card.quote !== '')) {
      const boxes = await boxesOf(asPage(tab), quote)
      expect(boxes.length, quote).toBeGreaterThan(0)
      shares.push(changed(before, after, boxes))
    }
    expect(Math.min(...shares)).toBeGreaterThan(0.5)
    figure(`least share of a sentence that is painted, ${name}`, `${Math.round(Math.min(...shares) * 100)} % (of ${shares.length})`)
    const title = await tab.evaluate(() => { const { x, y, width, height } = document.querySelector('h1, h2')?.getBoundingClientRect() ?? new DOMRect(); return { x, y, width, height } })
    expect(changed(before, after, [title])).toBe(0)
    expect(await html()).toBe(source)
  })

  it('scrolls to the sentence when its card is pressed, and opens the card when the sentence is', async () => {
    const { firefox, firefox: { sidebar } } = stand
    const quoted = found.filter((card) => card.quote !== '').reduce((one, two) => (two.quote.length < one.quote.length ? two : one))
    const [first] = await boxesOf(asPage(tab), quoted.quote)
    await tab.evaluate((down) => scrollTo({ top: down ? document.documentElement.scrollHeight : 0, behavior: 'instant' }), (first?.y ?? 0) < 700)
    const tall = await height()
    expect(inView(await boxesOf(asPage(tab), quoted.quote), tall)).toBe(false)
    await firefox.pressSidebar(`[data-finding="${quoted.id}"]`)
    await until('the sentence in view', async () => inView(await boxesOf(asPage(tab), quoted.quote), tall))
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].some((key) => String(key).startsWith('leakproof-now')))).toBe(true)
    await firefox.pressSidebar(`[data-finding="${quoted.id}"]`)
    await until('a folded card', async () => (await openedCard(asPage(sidebar))) === null)
    const [box] = await boxesOf(asPage(tab), quoted.quote)
    await firefox.pressPage(tab, (box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await until('the card of the pressed sentence', async () => (await openedCard(asPage(sidebar))) === quoted.id)
  })

  it('keeps what was decided, and the language, when the sidebar is closed', async () => {
    const { firefox, firefox: { sidebar } } = stand
    const count = (): Promise<string> => sidebar.evaluate(() => document.querySelector('[data-show=decided]')?.textContent ?? '')
    expect(await count()).toMatch(/0$/)
    await firefox.pressSidebar('[data-decide=accept]')
    await until('one decision', async () => /1$/.test(await count()))
    await firefox.pressSidebar('.panel button', other)
    await until('the other language', async () => (await sidebar.evaluate(() => document.querySelector<HTMLElement>('.panel')?.lang)) !== tag)
    await firefox.closeSidebar()
    expect(await firefox.sidebarAddress()).toBeNull()
    await firefox.front(tab)
    await stand.review()
    await until('the decision of before', async () => /1$/.test(await count()))
    expect(await sidebar.evaluate(() => document.querySelector<HTMLElement>('.panel')?.lang)).not.toBe(tag)
  })

  it('puts the review away when the page is left', async () => {
    await tab.evaluate(() => { location.href = '/e2e/pages/strict.html' })
    await until('a sentence', () => stand.firefox.sidebar.evaluate(() => document.querySelector('.panel [role=alert]') !== null))
  })

  it('asks nothing of the network', async () => {
    expect(await stand.ownRequests()).toEqual([])
    expect(stand.asked).toEqual([`GET /contracts/${name}/source.html`, 'GET /e2e/pages/strict.html'])
  })
})
