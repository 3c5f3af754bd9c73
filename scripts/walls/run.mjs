import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extensionOf, launch, pressToolbarButton } from '../browser.mjs'
import { canaries, serve } from './canaries.mjs'
import { requestsOf } from './netlog.mjs'
import { watchEverything } from './watch.mjs'

/** Where the browser keeps what an extension stores. History and cache are the browser's own: a person sees the page's title there without us too. */
const KEPT = /(?:^|[\\/])(?:Local Extension Settings|Sync Extension Settings|Managed Extension Settings|Extension State|IndexedDB|Local Storage|Service Worker|File System|Crash Reports|Crashpad)(?:[\\/]|$)/

/** One of ten is a PDF, one of ten a DOCX, the others web pages. */
const typeOf = (turn) => (turn % 10 === 4 ? 'docx' : turn % 10 === 9 ? 'pdf' : 'html')

const settled = (panel) => panel.waitForFunction(() => {
  const now = document.querySelector('.panel .cover, .panel [role=alert]')
  return now !== null && !now.hasAttribute('data-old')
}, { timeout: 60_000, polling: 100 })

/** What an open panel shows from the last review must not pass for this one's. */
async function age(browser) {
  const open = browser.targets().find((one) => /\/sidepanel\.html/.test(one.url()))
  if (open) await (await open.asPage()).evaluate(() => { for (const old of document.querySelectorAll('.panel .cover, .panel [role=alert]')) { old.setAttribute('data-old', ''); old.className = 'old'; old.removeAttribute('role') } })
}

async function closeReaders(browser) {
  for (const one of await browser.pages()) if (/\/reader\.html/.test(one.url())) await one.close()
}

/** Reviews one contract as a person would: the button on its page, or the file handed to the panel. */
async function review(browser, page, { origin, canary, type, folder }) {
  await age(browser)
  if (type === 'docx') {
    const panel = await pressToolbarButton(browser, page)
    await settled(panel)
    await age(browser)
    const file = path.join(folder, canary.name('docx'))
    writeFileSync(file, canary.docx)
    const field = await panel.waitForSelector('input[type=file]')
    await field.uploadFile(file)
    await settled(panel)
    return panel
  }
  await page.goto(`${origin}/${canary.name(type)}`, { timeout: 60_000 })
  const panel = await pressToolbarButton(browser, page)
  await settled(panel)
  return panel
}

/** Decides on the first card, with nothing but a press: the person's own words are theirs to keep. */
function decide(panel) {
  return panel.evaluate(() => {
    if (!document.querySelector('[data-decide]')) document.querySelector('[data-finding]')?.click()
    return new Promise((resolve) => { setTimeout(() => { document.querySelector('[data-decide="accept"]')?.click(); setTimeout(() => resolve(document.querySelector('[data-decide="accept"]')?.getAttribute('aria-pressed') === 'true'), 150) }, 150) })
  })
}

const stored = (panel) => panel.evaluate(async () => {
  const all = async (area) => JSON.stringify(await chrome.storage[area].get(null))
  return { local: await all('local'), sync: await (chrome.storage.sync ? all('sync') : '{}'), session: await all('session'), databases: JSON.stringify(await indexedDB.databases()), page: JSON.stringify({ ...localStorage }) }
})

function onDisk(profile, tokens) {
  const found = []
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || !KEPT.test(path.relative(profile, file))) continue
    const bytes = readFileSync(file, 'latin1')
    const wide = bytes.replaceAll('\0', '')
    for (const token of tokens) if (bytes.includes(token) || wide.includes(token)) found.push(`a token in ${path.relative(profile, file)}`)
  }
  return [...new Set(found)]
}

/**
 * The browser at work: reviews contracts with words in them that stand nowhere else, while every target is watched and no
 * name can be resolved; then looks for those words wherever they have no business to be.
 * @param {string} extension folder of the built extension
 * @param {{ reviews: number, onReview?: (done: number) => void }} options
 * @returns {Promise<import('./wall.mjs').Wall & { targets: Map<string, number>, remembered: boolean }>}
 *   remembered: the control: one contract was remembered at the person's wish, and its word was found where it is kept
 */
export async function runWall(extension, { reviews, onReview = () => undefined }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-walls-'))
  const [profile, log] = [path.join(folder, 'profile'), path.join(folder, 'net.json')]
  const all = await canaries()
  const tokens = all.map(({ token }) => token)
  const { origin, close } = await serve(all)
  const browser = await launch({ extension, lang: 'en-US', profile, args: [`--log-net-log=${log}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  const holes = []
  let remembered = false
  const { id } = await extensionOf(browser)
  const noted = await watchEverything(browser, id)
  const asked = new Map()
  const count = { decided: 0, failed: 0 }
  try {
    const page = await browser.newPage()
    let panel
    for (let turn = 0; turn < reviews; turn++) {
      const [canary, type] = [all[turn % all.length], typeOf(turn)]
      if (type !== 'docx') asked.set(`${origin}/${canary.name(type)}`, (asked.get(`${origin}/${canary.name(type)}`) ?? 0) + (type === 'pdf' ? 2 : 1))
      panel = await review(browser, page, { origin, canary, type, folder })
      if (await panel.$('.panel [role=alert]')) count.failed++
      if (turn % 3 === 0 && (await decide(panel))) count.decided++
      if (type !== 'html') { await closeReaders(browser); await page.bringToFront() }
      onReview(turn + 1)
    }
    // A file that can't be read: what is said of it must not quote it.
    const broken = path.join(folder, `broken-${tokens[0]}.docx`)
    writeFileSync(broken, `PK\u0003\u0004${tokens[1]}`)
    await age(browser)
    await (await panel.waitForSelector('input[type=file]')).uploadFile(broken)
    await settled(panel)
    const alert = await panel.$eval('.panel [role=alert]', (one) => one.textContent ?? '').catch(() => '')
    if (tokens.some((token) => alert.includes(token))) holes.push(`an error that quotes the file: ${alert}`)
    await closeReaders(browser)
    for (const [area, text] of Object.entries(await stored(panel))) if (area !== 'session' && tokens.some((token) => text.includes(token))) holes.push(`a token in ${area} storage`)
    for (const target of browser.targets()) if (target.url().includes(id) && tokens.some((token) => target.url().includes(token))) holes.push(`a token in the address ${target.url()}`)
    // The control: what a person asks to be remembered is found, so the search can find.
    const last = all[0]
    asked.set(`${origin}/${last.name('html')}`, (asked.get(`${origin}/${last.name('html')}`) ?? 0) + 1)
    panel = await review(browser, page, { origin, canary: last, type: 'html', folder })
    await decide(panel)
    await panel.waitForSelector('.remember input', { timeout: 10_000 }).then((box) => box.evaluate((one) => one.click())).catch(() => undefined)
    for (let wait = 0; wait < 30 && !remembered; wait++) { remembered = (await stored(panel)).local.includes(last.token); await new Promise((resolve) => setTimeout(resolve, 100)) }
  } catch (error) {
    holes.push(`the run broke off: ${String(error).split('\n')[0]}`)
  } finally {
    await browser.close()
    close()
  }
  const { requests, packed } = await requestsOf(log)
  for (const { method, url, initiator } of requests) {
    const left = asked.get(url) ?? 0
    if (url === `${origin}/favicon.ico`) continue
    if (method === 'GET' && left > 0) asked.set(url, left - 1)
    else holes.push(`${method} ${url.slice(0, 160)} asked by ${initiator}`)
  }
  if (packed.some((url) => tokens.some((token) => url.includes(token)))) holes.push('a token in the address of a packed file')
  holes.push(...new Set(noted.outside), ...new Set(noted.refused.map((text) => `tried and refused: ${text.slice(0, 200)}`)))
  for (const [where, texts] of [['a console', noted.said], ['an error that nobody caught', noted.errors]]) for (const text of texts) if (tokens.some((token) => text.includes(token))) holes.push(`a token on ${where}: ${text.slice(0, 160)}`)
  if (existsSync(profile)) holes.push(...onDisk(profile, tokens.slice(1)))
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  const targets = noted.targets()
  const watched = [...targets.values()].reduce((sum, times) => sum + times, 0)
  return { name: 'run', checked: `${reviews} reviews (${count.failed} refused), ${count.decided} decisions, ${tokens.length} tokens, ${requests.length} requests, ${watched} targets, ${noted.said.length} console lines`, holes, targets, remembered }
}
