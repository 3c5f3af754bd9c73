/**
 * How well scans are read: our samples, scanned (150 dpi, blurred, askew, noisy), opened in the built extension's reader
 * in Chromium without any network, and read there. Prints the share of right characters and the seconds a page. Ends with 1
 * when a language stays below its goal; much worse scans (--worse) have none.
 *
 *   node scripts/bench/ocr.mjs [--worse] [--extension FOLDER] [slug…]
 *
 * A character counts as right by the edit distance between the text of the scan and the text layer of the PDF that was
 * scanned, both as the reader puts them together. Marks are folded (full and half width, kinds of quotes and brackets);
 * white space counts in English and not in Chinese.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, ensureBuilt } from '../build.mjs'
import { extensionOf, launch, pressToolbarButton } from '../browser.mjs'
import { isMain, Plain, ROOT, run } from '../root.mjs'
import { scanOf } from '../samples/scan.mjs'
import { sampleNames } from '../serve.mjs'

const CACHE = path.join(ROOT, '.cache', 'scans')
/** The share of characters to be right, over all samples of a language. */
const GOALS = { zh: 0.97, en: 0.98 }
const WORSE = { blur: 0.45, noise: 18, quality: 0.4 }

/** Marks that look alike are the same mark here. */
function foldMarks(text) {
  return text.normalize('NFKC').replace(/[“”„"]/g, '"').replace(/[‘’]/g, "'").replace(/[—–―‐-]+/g, '-').replace(/[〈《]/g, '(').replace(/[〉》]/g, ')').replace(/、/g, ',').replace(/。/g, '.')
}

function comparable(text, chinese) {
  const folded = foldMarks(text)
  return chinese ? folded.replace(/\s+/g, '') : folded.replace(/\s+/g, ' ').trim()
}

/** Edits between two texts: Levenshtein's distance in rows. */
function editsBetween(a, b) {
  let before = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1)
    row[0] = i
    for (let k = 1; k <= b.length; k++) row[k] = Math.min(before[k] + 1, row[k - 1] + 1, before[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1))
    before = row
  }
  return before[b.length]
}

/** Puts a file into the reader page, waits until it is on the desk. */
async function put(page, file) {
  await page.bringToFront()
  await page.reload()
  const field = await page.waitForSelector('input[type=file]')
  await field.uploadFile(file)
  await page.waitForSelector('.reader .page', { timeout: 60_000 })
}

/** The text of what the reader shows, asked for as the panel asks; null while it reads. */
async function textIn(panel, page) {
  const address = page.url()
  return panel.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
    const answer = await chrome.tabs.sendMessage(tab.id, { leakproof: 1, kind: 'extract', body: {} }, { frameId: 0 })
    return answer?.ok && !answer.reading ? answer.contract.text : null
  }, address)
}

async function settledText(panel, page) {
  for (let i = 0; i < 300; i++) {
    const text = await textIn(panel, page)
    if (text !== null) return text
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Plain('The reader gave no text.')
}

/** Scans one sample, has it read, and compares. */
async function measure(browser, panel, page, slug, wear) {
  const source = path.join(ROOT, 'test', 'contracts', slug, 'source.pdf')
  const scan = path.join(CACHE, `${slug}.pdf`)
  writeFileSync(scan, await scanOf(browser, readFileSync(source), wear))
  await put(page, source)
  const truth = await settledText(panel, page)
  await put(page, scan)
  await page.waitForSelector('.ocr .btn.main', { timeout: 30_000 })
  const pages = await page.$eval('.ocr', () => document.querySelectorAll('.pdfViewer .page').length)
  const began = performance.now()
  await page.click('.ocr .btn.main')
  await page.waitForFunction(() => document.querySelector('.ocr .acts .link') !== null && document.querySelector('.ocr .main') === null, { timeout: 600_000 })
  const seconds = (performance.now() - began) / 1000
  const text = await settledText(panel, page)
  const said = await page.$eval('.ocr p', (line) => line.textContent)
  const lang = slug.startsWith('zh') ? 'zh' : 'en'
  const chinese = lang === 'zh'
  const [right, read] = [comparable(truth, chinese), comparable(text, chinese)]
  writeFileSync(path.join(CACHE, `${slug}.truth.txt`), truth)
  writeFileSync(path.join(CACHE, `${slug}.read.txt`), text)
  return { lang, pages, characters: right.length, edits: editsBetween(right, read), seconds: seconds / pages, said }
}

if (isMain(import.meta.url))
  await run(async () => {
    const { values, positionals } = parseArgs({ options: { worse: { type: 'boolean' }, extension: { type: 'string' } }, allowPositionals: true })
    if (values.extension === undefined) ensureBuilt()
    mkdirSync(CACHE, { recursive: true })
    const browser = await launch({ extension: path.resolve(values.extension ?? BUILT), args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
    try {
      const extension = await extensionOf(browser)
      const page = await browser.newPage()
      await page.setViewport({ width: 860, height: 800 })
      await page.goto(`chrome-extension://${extension.id}/reader.html`)
      const panel = await pressToolbarButton(browser, page)
      console.log(values.worse ? 'Scans of 150 dpi, much blurred and noisy, askew by 0.6°' : 'Scans of 150 dpi, blurred, askew by 0.6°')
      const sums = {}
      for (const slug of positionals.length > 0 ? positionals : sampleNames()) {
        const { lang, pages, characters, edits, seconds, said } = await measure(browser, panel, page, slug, values.worse ? WORSE : {})
        console.log(`${slug.padEnd(16)} ${pages} pages  ${characters} characters  ${((1 - edits / characters) * 100).toFixed(2)}% right  ${seconds.toFixed(1)} s a page   ${said}`)
        const sum = (sums[lang] ??= { characters: 0, edits: 0 })
        sum.characters += characters
        sum.edits += edits
      }
      for (const [lang, { characters, edits }] of Object.entries(values.worse ? {} : sums)) {
        const right = 1 - edits / characters
        console.log(`${lang}: ${(right * 100).toFixed(2)}% right, goal ${GOALS[lang] * 100}%: ${right >= GOALS[lang] ? 'met' : 'MISSED'}`)
        if (right < GOALS[lang]) process.exitCode = 1
      }
    } finally {
      await browser.close()
    }
  })
