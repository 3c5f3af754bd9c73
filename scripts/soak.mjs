/**
 * Hours of use in minutes: contracts opened one after the other in one reader beside one panel, and then a panel that stays
 * open for a simulated working day: every simulated minute the person does something (next card, a decision and its undo,
 * another tab, the other side, a search), and every quarter of an hour the service worker is ended, as the browser does, and the
 * toolbar button pressed anew.
 * Memory is read after garbage collection; what grows is a leak.
 *
 *     npm run soak [-- --pdf 500] [--docx 300] [--hours 8] [--extension DIR]
 *
 * Not in `npm test`: it takes a quarter of an hour and says more the longer it runs. Ends with 1 when memory is more than a
 * tenth above what it was after the first hundred files, or when a worker or a blob URL is left over.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pressToolbarButton } from './browser.mjs'
import { BUILT, ensureBuilt } from './build.mjs'
import { workerStopper } from './kills/stop-worker.mjs'
import { Plain, ROOT, run } from './root.mjs'
import { sampleNames } from './serve.mjs'
import { raise } from './torture/stand.mjs'

/** Files before memory counts as settled: by then everything that is loaded once has been. */
const SETTLED = 100
const EVERY = 50
const LIMIT = 1.1
/** The reader looks at a file for at most half a minute after it was read. */
const LOOKING_MS = 35_000
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

/** Whether a worker is there: of one inside another the browser does not always tell that it has ended. */
const answers = (worker) => Promise.race([worker.evaluate(() => true).catch(() => false), pause(2_000).then(() => true)])

/** Workers and blob URLs there are now, over reader and panel. */
async function held(pages) {
  const urls = await Promise.all(pages.map((page) => page.evaluate(() => globalThis.openUrls())))
  const workers = pages.flatMap((page) => page.workers())
  return { workers: (await Promise.all(workers.map(answers))).filter(Boolean).length, urls: urls.reduce((sum, one) => sum + one, 0) }
}

/** What stays of them once the work is done: a file that took long to read is still looked at for a while after its review. */
async function leftovers(pages, open) {
  const sum = ({ workers, urls }) => workers + urls
  let now = await held(pages)
  for (let waited = 0; waited < LOOKING_MS && (open === null || sum(now) > sum(open)); waited += 500) {
    await pause(500)
    now = await held(pages)
  }
  return now
}

/** A row that says why there is no figure: a value is never compared with itself. */
const tooFew = (what, why) => ({ what, value: null, why, bad: false })

/** `open`: what one open document holds of workers and blob URLs; more than that is left over from those before. */
async function files(stand, pages, kind, count) {
  if (count === 0) return []
  const samples = sampleNames().map((name) => path.join(ROOT, 'test/contracts', name, `source.${kind}`))
  let open = null
  let first = null
  let last = null
  let left = null
  for (let at = 1; at <= count; at++) {
    await opened(stand, samples[at % samples.length])
    if (at === 1) {
      open = await leftovers(pages, null)
    }
    if (at % EVERY !== 0 && at !== count) continue
    left = await leftovers(pages, open)
    last = await settled(stand)
    if (at === SETTLED) first = last
    console.log(`${kind} ${String(at).padStart(4)}  ${(last / MB).toFixed(0)} MB${at > SETTLED ? `  ${(last / first).toFixed(2)} ×` : ''}  workers ${left.workers}  blob URLs ${left.urls}`)
  }
  const more = left.workers + left.urls - open.workers - open.urls
  const what = `${kind}: memory after ${count} files, of that after ${SETTLED}`
  return [
    count > SETTLED ? { what, value: last / first, bad: last > first * LIMIT } : tooFew(what, `not compared, it takes more than ${SETTLED} files`),
    { what: `${kind}: workers and blob URLs more than one open file has`, value: more, bad: more > 0 },
  ]
}

/** Runs in the panel: what a person may do in a minute. */
function minute(at) {
  const press = (selector) => document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  const key = (name, alt = false) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: alt, bubbles: true }))
  const steps = [
    () => key('ArrowDown', true),
    () => press('.card button'),
    () => press('[data-decide=accept]'),
    () => press('[data-undo]'),
    () => press('[data-search]'),
    () => document.querySelector('[data-tab=terms]')?.focus(),
    () => document.querySelector('[data-tab=exposure]')?.focus(),
    () => document.querySelector('[data-tab=report]')?.focus(),
    () => document.querySelector('[data-tab=findings]')?.focus(),
    () => press('.side input:not(:checked)'),
  ]
  steps[at % steps.length]?.()
}

async function day(stand, pages, hours) {
  if (hours === 0) return []
  const [reader, panel] = pages
  await opened(stand, path.join(ROOT, 'test/contracts', sampleNames()[0], 'source.docx'))
  // A list is drawn in parts.
  await pause(1_000)
  const { cards: before } = await stand.seen()
  const { stop } = await workerStopper(stand.browser, reader, new URL(panel.url()).host)
  let first = null
  let last = null
  let ended = 0
  let open = null
  for (let at = 1; at <= hours * 60; at++) {
    await panel.evaluate(minute, at)
    await pause(25)
    if (at % 15 === 0) {
      await stop()
      ended++
      // The one who comes back presses the button again: that wakes the next worker, and the review is made anew.
      await panel.evaluate(() => document.querySelector('.panel .cover')?.setAttribute('data-old', ''))
      await pressToolbarButton(stand.browser, reader)
      await panel.waitForSelector('.panel .cover:not([data-old])', { timeout: 30_000 })
      await panel.waitForSelector('.panel [data-show]', { timeout: 10_000 })
    }
    if (at % 60 !== 0) continue
    last = await settled(stand)
    first ??= last
    open ??= await leftovers(pages, null)
    console.log(`hour ${at / 60}  ${(last / MB).toFixed(0)} MB${at > 60 ? `  ${(last / first).toFixed(2)} ×` : ''}`)
  }
  await pause(1_000)
  const { cards } = await stand.seen()
  const left = await leftovers(pages, open)
  const more = left.workers + left.urls - open.workers - open.urls
  const what = `panel open for ${hours} h: memory, of that after the first`
  return [
    hours > 1 ? { what, value: last / first, bad: last > first * LIMIT } : tooFew(what, 'not compared, it takes more than one hour'),
    { what: `panel open for ${hours} h: workers and blob URLs more than after the first`, value: more, bad: more > 0 },
    { what: `service worker ended ${ended} times; cards lost`, value: before - cards, bad: cards !== before },
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
  for (const { what, value, why, bad } of rows) console.log(`${bad ? 'BAD ' : value === null ? '—   ' : 'ok  '} ${what}: ${value === null ? why : Number.isInteger(value) ? value : value.toFixed(2)}`)
  console.log(`${((performance.now() - begun) / 60_000).toFixed(1)} minutes`)
  if (rows.some(({ bad }) => bad)) process.exitCode = 1
})
