import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pause } from './desk.mjs'

const CONTRACT = '/zh-cooperation/source.html'
const FILE = '/zh-cooperation/source.pdf'
const OTHER = '/en-services/source.html'
const TITLE = '海洋浮标监测系统联合开发合作协议'
const REASON = '按拟用条款改。'

/** The panel shows the review of the contract with this title, and not the one from before. */
async function titled(desk, title) {
  await desk.panel.waitForFunction((wanted) => document.querySelector('.panel h1')?.textContent === wanted, { timeout: 30_000 }, title)
  await desk.reviewed()
}

/** Both lists of the panel: what is open, and what is decided with its reason. */
async function decided(desk) {
  await desk.click('[data-show=decided]')
  await pause(60)
  const { verdicts } = await desk.view()
  await desk.click('[data-show=open]')
  await pause(60)
  return { ...(await desk.view()), verdicts }
}

/** The settings as their sheet shows them. */
async function settings(desk) {
  await openSettings(desk)
  const shown = await desk.panel.evaluate(() => ({ days: document.querySelector('dialog .setting:nth-of-type(2) select')?.value, letters: document.querySelector('dialog .opt input')?.checked }))
  await closeSheet(desk)
  return { ...shown, ...(await desk.view()) }
}

async function openSettings(desk) {
  await desk.click('.foot > button')
  // What is stored is shown once the sheet has read it; the playbooks are read last.
  await desk.panel.waitForSelector('[data-playbook] option[value=cautious-recipient]', { timeout: 15_000 })
}

async function closeSheet(desk) {
  await desk.panel.$eval('dialog', (one) => one.close())
  await desk.panel.waitForSelector('dialog', { hidden: true })
}

/** A report without the day it was made. */
function downloaded(desk) {
  const [name] = readdirSync(desk.downloads).filter((one) => !/\.crdownload$|^\.|\.tmp$/.test(one))
  return name === undefined ? null : readFileSync(path.join(desk.downloads, name), 'utf8').replace(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/g, 'DAY')
}

async function decide(desk) {
  await desk.click('.card [data-finding]')
  await desk.click('.card.now [data-decide=accept]')
  await desk.panel.waitForSelector('.card.now textarea:not([data-wording])')
  await desk.panel.bringToFront()
  await desk.panel.focus('.card.now textarea:not([data-wording])')
  await desk.panel.keyboard.type(REASON)
  await desk.click('.card.now [data-settle]')
}

/** Where the first lit sentence of the page stands, brought into view. */
function firstLit() {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('leakproof-')).flatMap(([, all]) => [...all])
  const [first] = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  first.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = first.getClientRects()[0]
  return { x: x + width / 2, y: y + height / 2 }
}

/**
 * The steps of a review. `begin` makes ready, `act` is what the service worker may be stopped in, `see` tells what a person has
 * before the eyes afterwards. `later`: the same after the panel was closed and the button pressed once more.
 * @type {readonly { name: string, begin: (desk: object) => Promise<void>, act: (desk: object) => Promise<void>, see: (desk: object) => Promise<object>, later?: (desk: object) => Promise<object> }[]}
 */
export const STEPS = [
  {
    name: 'toolbar press',
    begin: async (desk) => { await desk.begin(CONTRACT); await desk.closePanel() },
    act: async (desk) => { await desk.press(); await desk.reviewed() },
    see: (desk) => desk.view(),
  },
  {
    name: 'reading a page',
    begin: (desk) => desk.begin(OTHER),
    act: async (desk) => { await desk.goto(CONTRACT); await desk.press(); await titled(desk, TITLE) },
    see: (desk) => desk.view(),
  },
  {
    name: 'reading a PDF tab',
    begin: (desk) => desk.begin(OTHER),
    act: async (desk) => { await desk.goto(FILE); await desk.press(); await desk.toReader(); await titled(desk, TITLE) },
    see: (desk) => desk.view(),
  },
  {
    name: 'analysis',
    begin: (desk) => desk.begin(CONTRACT),
    act: async (desk) => { await desk.panel.select('.picks .pick:nth-child(2) select', 'UK'); await desk.panel.waitForFunction(() => document.querySelector('.picks .pick:nth-child(2) select')?.value === 'UK', { timeout: 15_000 }) },
    see: (desk) => desk.view(),
  },
  {
    name: 'click on a card',
    begin: (desk) => desk.begin(CONTRACT),
    act: (desk) => desk.click('.card:has(.quote) [data-finding]'),
    see: (desk) => desk.view(),
  },
  {
    name: 'click on a highlight',
    begin: (desk) => desk.begin(CONTRACT),
    act: async (desk) => {
      await desk.page.bringToFront()
      const { x, y } = await desk.page.evaluate(firstLit)
      await desk.page.mouse.click(x, y)
      await desk.panel.waitForSelector('[data-finding][aria-expanded=true]', { timeout: 15_000 })
    },
    see: (desk) => desk.view(),
  },
  {
    name: 'decision',
    begin: (desk) => desk.begin(CONTRACT),
    act: decide,
    see: decided,
    later: decided,
  },
  {
    name: 'change of side',
    begin: (desk) => desk.begin(CONTRACT),
    act: (desk) => desk.click('.side label:nth-of-type(2) input'),
    see: (desk) => desk.view(),
  },
  {
    name: 'change of settings',
    begin: (desk) => desk.begin(CONTRACT),
    act: async (desk) => {
      await openSettings(desk)
      await desk.panel.select('dialog .setting:nth-of-type(2) select', '7')
      await desk.click('dialog .opt input')
      await closeSheet(desk)
    },
    see: settings,
    later: settings,
  },
  {
    name: 'report',
    begin: async (desk) => {
      for (const old of readdirSync(desk.downloads)) rmSync(path.join(desk.downloads, old))
      await desk.begin(CONTRACT)
    },
    act: async (desk) => {
      await desk.panel.$eval('[data-tab=report]', (one) => one.focus())
      await desk.click('.take [value=json]')
      await desk.click('[data-take=download]')
      await desk.panel.waitForSelector('[data-taken] .told', { timeout: 20_000 })
    },
    see: async (desk) => ({ file: downloaded(desk), bad: await desk.panel.evaluate(() => document.querySelector('.told.bad')?.textContent ?? null) }),
  },
  {
    name: 'another tab',
    begin: (desk) => desk.begin(CONTRACT),
    act: async (desk) => {
      await desk.newTab()
      await desk.goto(OTHER)
      await desk.press()
      await titled(desk, 'Data Services Agreement')
      desk.toHome()
      await desk.press()
      await titled(desk, TITLE)
    },
    see: (desk) => desk.view(),
  },
  {
    name: 'wipe',
    begin: async (desk) => { await desk.begin(CONTRACT); await decide(desk) },
    act: async (desk) => {
      await desk.click('.foot > button:nth-of-type(2)')
      await desk.click('[data-wipe]')
      await desk.panel.waitForSelector('[data-wipe]', { hidden: true, timeout: 5_000 })
      await closeSheet(desk)
    },
    see: async (desk) => ({ stored: await desk.panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null))), ...(await decided(desk)) }),
    later: decided,
  },
]
