/**
 * Hours of use in minutes: contracts opened one after the other in one reader beside one panel, and then a panel that stays
 * open for a simulated working day: every simulated minute the person does something (next card, a decision and its undo,
 * another tab, the other side, a search), and every quarter of an hour the service worker is ended, as the browser does.
 * Memory is read after garbage collection; what grows is a leak.
 *
 *     npm run soak [-- --pdf 500] [--docx 300] [--hours 8] [--extension DIR]
 *
 * Not in `npm test`: it takes a quarter of an hour and says more the longer it runs. Ends with 1 when memory is more than a
 * tenth above what it was after the first hundred files, or when a worker or a blob URL is left over.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, ensureBuilt } from './build.mjs'
import { Plain, ROOT, run } from './root.mjs'
import { sampleNames } from './serve.mjs'
import { raise } from './torture/stand.mjs'

/** Files before memory counts as settled: by then everything that is loaded once has been. */
const SETTLED = 100
const EVERY = 50
const LIMIT = 1.1
const MB = 2 ** 20
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })

function number(given, fallback) {
  const value = Number(given ?? fallback)
  if (!Number.isInteger(value) || value < 0) throw new Plain(`"${given}" is no number.`)
  return value
}

/** Runs in a page: counts the blob URLs that are made and not given back. */
function countUrls() {
  const open = new Set()
  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (thing) => { const url = createObjectURL.call(URL, thing); open.add(url); return url }
  URL.revokeObjectURL = (url) => { open.delete(url); revokeObjectURL.call(URL, url) }
  globalThis.openUrls = () => open.size
}

/** The lowest of some readings after garbage collection, bytes. */
async function settled(stand) {
  let least = Infinity
  for (let i = 0; i < 4; i++) {
    await stand.collectGarbage()
    await pause(250)
    least = Math.min(least, stand.memory.now())
  }
  await stand.memory.peak()
  return least
}

async function opened(stand, file) {
  const before = await stand.open(file)
  for (let waited = 0; waited < 60_000; waited += 40) {
    const answer = await stand.ask()
    const seen = answer && answer.reading === undefined && answer.code !== 'still-reading' ? await stand.seen() : null
    if (seen && seen.changes > before && (seen.cover !== null || seen.alert !== null)) return
    await pause(40)
  }
  throw new Plain(`${path.basename(file)} was not read within a minute.`)
}

/** What stays of workers and blob URLs, over reader and panel. */
async function leftovers(stand, pages) {
  const urls = await Promise.all(pages.map((page) => page.evaluate(() => globalThis.openUrls())))
  return { workers: pages.reduce((sum, page) => sum + page.workers().length, 0), urls: urls.reduce((sum, one) => sum + one, 0) }
}

async function files(stand, pages, kind, count) {
  const samples = sampleNames().map((name) => path.join(ROOT, 'test/contracts', name, `source.${kind}`))
  const rows = []
  let first = null
  for (let at = 1; at <= count; at++) {
    await opened(stand, samples[at % samples.length])
    if (at % EVERY !== 0) continue
    const bytes = await settled(stand)
    const left = await leftovers(stand, pages)
    if (at === Math.min(SETTLED, count)) first = { bytes, ...left }
    rows.push({ at, bytes, ...left })
    console.log(`${kind} ${String(at).padStart(4)}  ${(bytes / MB).toFixed(0)} MB${first ? `  ${(bytes / first.bytes).toFixed(2)} ×` : ''}  workers ${left.workers}  blob URLs ${left.urls}`)
  }
  const last = rows.at(-1)
  return !first || !last ? [] : [{ what: `${kind}: memory after ${count} files, of that after ${SETTLED}`, value: last.bytes / first.bytes, bad: last.bytes > first.bytes * LIMIT }, { what: `${kind}: workers and blob URLs more than after ${SETTLED}`, value: last.workers + last.urls - first.workers - first.urls, bad: last.workers + last.urls > first.workers + first.urls }]
}

/** Runs in the panel: what a person may do in a minute. */
function minute(at) {
  const press = (selector) => document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  const key = (name, alt = false) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: alt, bubbles: true }))
  const steps = [
    () => key('ArrowDown', true),
    () => press('.card button'),
    () => { press('[data-decide=accept]'); press('[data-decide=accept]') },
    () => document.querySelector('[data-tab=terms]')?.focus(),
    () => document.querySelector('[data-tab=exposure]')?.focus(),
    () => document.querySelector('[data-tab=report]')?.focus(),
    () => document.querySelector('[data-tab=findings]')?.focus(),
    () => press('.sides button:not([aria-pressed=true])'),
  ]
  steps[at % steps.length]?.()
}

async function day(stand, pages, hours) {
  if (hours === 0) return []
  const [, panel] = pages
  await opened(stand, path.join(ROOT, 'test/contracts', sampleNames()[0], 'source.docx'))
  const session = await stand.browser.target().createCDPSession()
  let first = null
  let last = null
  let ended = 0
  for (let at = 1; at <= hours * 60; at++) {
    await panel.evaluate(minute, at)
    await pause(25)
    if (at % 15 === 0) {
      const { targetInfos } = await session.send('Target.getTargets')
      for (const { targetId, type, url } of targetInfos) if (type === 'service_worker' && url.startsWith('chrome-extension:')) { await session.send('Target.closeTarget', { targetId }); ended++ }
    }
    if (at % 60 !== 0) continue
    last = await settled(stand)
    first ??= last
    console.log(`hour ${at / 60}  ${(last / MB).toFixed(0)} MB  ${(last / first).toFixed(2)} ×`)
  }
  const { cards } = await stand.seen()
  return [
    { what: `${hours} simulated hours: memory, of that after the first`, value: last / first, bad: last > first * LIMIT },
    { what: `service worker ended ${ended} times; cards still shown`, value: cards, bad: cards === 0 },
  ]
}

await run(async () => {
  const { values } = parseArgs({ options: { pdf: { type: 'string' }, docx: { type: 'string' }, hours: { type: 'string' }, extension: { type: 'string' } } })
  if (values.extension === undefined) ensureBuilt()
  const begun = performance.now()
  const stand = await raise(path.resolve(values.extension ?? BUILT))
  const rows = []
  try {
    const all = await stand.browser.pages()
    const reader = all.find((page) => page.url().endsWith('/reader.html'))
    const panel = await (await stand.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))).asPage()
    const pages = [reader, panel]
    for (const page of pages) await page.evaluate(countUrls)
    rows.push(...(await files(stand, pages, 'pdf', number(values.pdf, 500))), ...(await files(stand, pages, 'docx', number(values.docx, 300))), ...(await day(stand, pages, number(values.hours, 8))))
  } finally {
    await stand.close()
  }
  for (const { what, value, bad } of rows) console.log(`${bad ? 'BAD ' : 'ok  '} ${what}: ${Number.isInteger(value) ? value : value.toFixed(2)}`)
  console.log(`${((performance.now() - begun) / 60_000).toFixed(1)} minutes`)
  if (rows.some(({ bad }) => bad)) process.exitCode = 1
})
