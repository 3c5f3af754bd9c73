import { PNG } from 'pngjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findFirefox } from '../../scripts/firefox/find-firefox.mjs'
import { cards, settle } from '../e2e/cards'
import { boxesOf, changed, inView } from '../e2e/light'
import { answerFileDialog, answerPermission, askedPermission } from './dialogs'
import { asPage, figure, pictureFile, raise, sampleFile, type Stand } from './stand'
import { HOME, until, type FirefoxWindow, type Tab } from './window'

let stand: Stand
let firefox: FirefoxWindow

/** What the extension may do beyond its manifest's own permissions. */
const granted = (): Promise<string[]> => firefox.welcome.evaluate(async () => {
  const { browser } = window as unknown as { browser: { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } } }
  const { origins, permissions } = await browser.permissions.getAll()
  return [...origins, ...permissions.filter((name) => name.startsWith('webRequest'))]
})
const said = (): Promise<string> => firefox.sidebar.evaluate(() => document.querySelector('.panel [role=alert]')?.textContent ?? '')
/** What the review of the whole file says was read; the one of its first pages is passed over. */
const cover = (): Promise<string> => until('a review', () => firefox.sidebar.evaluate(() => (document.querySelector('.panel .still') ? '' : (document.querySelector('.panel .cover')?.textContent ?? ''))), 60_000)
const footer = (): Promise<string> => firefox.sidebar.evaluate(() => document.querySelector('.panel .zero')?.textContent ?? '')
const startWith = async (lang: string): Promise<void> => { stand = await raise(lang); ({ firefox } = stand) }

async function afresh(): Promise<void> {
  await firefox.closeSidebar()
  stand.asked.length = 0
}

/** Presses the first card with a quote; the share of that sentence's pixels in the reader that differ from the same place without marks. */
async function painted(reader: Tab): Promise<number> {
  await firefox.front(reader)
  const card = (await cards(asPage(firefox.sidebar))).find(({ quote }) => quote !== '')
  if (!card) throw new Error('No card quotes a sentence.')
  await firefox.pressSidebar(`[data-finding="${card.id}"]`)
  const boxes = await until('the sentence in view', async () => {
    const found = await boxesOf(asPage(reader), card.quote, '.scroller')
    return inView(found) && found
  })
  await settle(600)
  const lit = await firefox.picture('page')
  return changed(PNG.sync.read(await hidden(reader)), PNG.sync.read(lit), boxes)
}

/** The same without the marks, which the reader's own switch hides. */
async function hidden(reader: Tab): Promise<Buffer> {
  const press = (): Promise<unknown> => reader.evaluate(() => [...document.querySelectorAll<HTMLElement>('header button')].find((one) => one.textContent?.trim().endsWith('H'))?.click())
  await press()
  await settle(200)
  const plain = await firefox.picture('page')
  await press()
  return plain
}

describe.skipIf(!findFirefox())('a PDF in Firefox’s own viewer', () => {
  beforeAll(() => startWith('en-US, en'))
  afterAll(() => stand?.end())
  beforeEach(afresh)

  it('says what is so, and offers the site and the file', async () => {
    await firefox.visit(`${stand.origin}/contracts/en-services/source.pdf`)
    expect(await stand.review()).toMatch(/^Firefox shows this file in a viewer of its own/)
    expect(await firefox.sidebar.evaluate(() => [...document.querySelectorAll('.drop .btn')].map((one) => one.textContent))).toEqual(['Allow this site once', 'Choose a file'])
    expect(await granted()).toEqual([])
    await firefox.picture('window', pictureFile('pdf-tab.en.png'))
  })

  it('does nothing when the person says no', async () => {
    await firefox.visit(`${stand.origin}/contracts/en-services/source.pdf`)
    await stand.review()
    await firefox.pressSidebar('.drop .btn', 'Allow this site once')
    expect(await until('Firefox’s own question', () => askedPermission(firefox))).toContain('127.0.0.1')
    await answerPermission(firefox, false)
    await settle()
    expect(await said()).toMatch(/^Firefox shows this file/)
    expect(await granted()).toEqual([])
    expect(stand.asked).toEqual(['GET /contracts/en-services/source.pdf'])
  })

  it('reads the file once its site is allowed: one more request, made by a double of the tab, and no permission left', async () => {
    await firefox.visit(`${stand.origin}/contracts/en-services/source.pdf?fresh`)
    await stand.review()
    await firefox.pressSidebar('.drop .btn', 'Allow this site once')
    await until('Firefox’s own question', () => askedPermission(firefox))
    await firefox.picture('window', pictureFile('pdf-question.en.png'))
    const start = performance.now()
    await answerPermission(firefox, true)
    expect(await cover()).toMatch(/3 of 3 pages read/)
    figure('site allowed to review, en-services.pdf', `${Math.round(performance.now() - start)} ms`)
    expect(await footer()).toContain('1 request: this file, from its own address')
    expect(await granted()).toEqual([])
    expect(stand.asked).toEqual(['GET /contracts/en-services/source.pdf?fresh', 'GET /contracts/en-services/source.pdf?fresh'])
    expect((await firefox.addresses()).filter((address) => address.endsWith('?fresh'))).toHaveLength(1)
    const reader = await firefox.tab('/reader.html')
    await settle(800)
    const share = await painted(reader)
    figure('share of a sentence that is painted, en-services.pdf in the reader', `${Math.round(share * 100)} %`)
    expect(share).toBeGreaterThan(0.5)
    await firefox.picture('window', pictureFile('pdf-reader.en.png'))
    await firefox.close(reader)
  })

  it('reads the same file from the file picker without any permission', async () => {
    await firefox.visit(`${stand.origin}/contracts/en-services/source.pdf`)
    await stand.review()
    await answerFileDialog(firefox, sampleFile('en-services', 'pdf'))
    await firefox.pressSidebar('.drop .btn', 'Choose a file')
    expect(await cover()).toMatch(/pages|paragraphs/)
    expect(await footer()).toContain('0 requests')
    expect(await granted()).toEqual([])
    expect(stand.asked).toEqual(['GET /contracts/en-services/source.pdf'])
    await firefox.close(await firefox.tab('/reader.html'))
  })

  it.each([
    { kept: 'kept by the browser', where: '/form.pdf', told: /pages/, more: [] },
    { kept: 'not kept', where: '/form.pdf?fresh', told: /^The site did not hand this file over/, more: ['GET /form.pdf?fresh'] },
  ])('sends no form a second time, and leaves its answer in the tab ($kept)', async ({ where, told, more }) => {
    const tab = await firefox.visit(stand.origin + where)
    await tab.evaluate(() => document.querySelector('button')?.click())
    await until('the viewer', () => tab.evaluate(() => document.title !== 'form' && document.readyState === 'complete'))
    await stand.review()
    await firefox.pressSidebar('.drop .btn', 'Allow this site once')
    await until('Firefox’s own question', () => askedPermission(firefox))
    await answerPermission(firefox, true)
    await until('the answer', async () => told.test(`${await said()}${await firefox.sidebar.evaluate(() => document.querySelector('.panel .cover')?.textContent ?? '')}`), 30_000)
    expect(stand.asked).toEqual([`GET ${where}`, `POST ${where}`, ...more])
    expect(await tab.evaluate(() => document.title)).not.toBe('form')
    expect(await granted()).toEqual([])
  })

  it('asks nothing of the network by itself', async () => {
    expect(await stand.ownRequests()).toEqual([])
  })
})

describe.skipIf(!findFirefox())('files in the reader’s own page', () => {
  beforeAll(() => startWith('zh-CN, zh'))
  afterAll(() => stand?.end())
  beforeEach(afresh)

  it('reads a DOCX from the file picker, marks it and jumps in it', async () => {
    const reader = await firefox.visit(`${HOME}reader.html`)
    await answerFileDialog(firefox, sampleFile('zh-cooperation', 'docx'))
    await reader.evaluate(() => document.querySelector<HTMLElement>('.btn.main')?.focus())
    await firefox.type('\uE007')
    await until('the document', () => reader.evaluate(() => document.querySelector('.scroller.docx') !== null))
    const start = performance.now()
    expect(await stand.review()).toMatch(/^已读/)
    figure('press to review, zh-cooperation.docx', `${Math.round(performance.now() - start)} ms`)
    expect((await cards(asPage(firefox.sidebar))).length).toBeGreaterThan(4)
    const share = await painted(reader)
    figure('share of a sentence that is painted, zh-cooperation.docx in the reader', `${Math.round(share * 100)} %`)
    expect(share).toBeGreaterThan(0.5)
    await firefox.picture('window', pictureFile('docx-reader.zh.png'))
    await firefox.close(reader)
  })

  it('says in Chinese what Firefox’s viewer is', async () => {
    await firefox.visit(`${stand.origin}/contracts/zh-nda/source.pdf`)
    expect(await stand.review()).toMatch(/^Firefox用自带的查看器显示这份文件/)
    await firefox.picture('window', pictureFile('pdf-tab.zh.png'))
  })

  it('says of a page that is kept from extensions that it is', async () => {
    await firefox.visit('about:license')
    expect(await stand.review()).toMatch(/^浏览器不允许扩展读取这个页面/)
  })

  it('refuses all ten ways out in the self-test', async () => {
    const tab = await firefox.visit(`${HOME}selftest.html`)
    const outcomes = await until('ten outcomes', async () => {
      const rows = await tab.evaluate(() => [...document.querySelectorAll('table')].map((table) => [...table.querySelectorAll('tbody tr')].map((row) => row.textContent ?? ''))[0] ?? [])
      return rows.length === 10 && rows.every((row) => row.includes('-src')) && rows
    })
    expect(outcomes.every((row) => row.includes('拒绝'))).toBe(true)
    figure('ways out refused in the self-test', `${outcomes.length} of 10`)
    await firefox.picture('window', pictureFile('selftest.zh.png'))
  })

  it('asks nothing of the network by itself', async () => {
    expect(await stand.ownRequests()).toEqual([])
  })
})
