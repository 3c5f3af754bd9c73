/**
 * Measures one language, in a process of its own: prints the rows of `npm run bench` as JSON.
 *
 *     node scripts/bench/language.mjs zh|en ENGINE MATERIAL      a bundled engine; the folder of the contracts
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const [lang, bundle, material] = process.argv.slice(2)
const RUNS = 7
const WARM_UP = 2
/** What a ratio must hold, and what is wished for. */
const GOALS = {
  pdf: { sign: '≤', must: 0.1, wished: 0.05 },
  merged: { sign: '≥', must: 0.05, wished: 0.1 },
  growth: { sign: '≤', must: 2.2, wished: 2.1 },
}
const engine = await import(pathToFileURL(bundle).href)

// Young objects are collected before each run, outside its time: what one run left behind is not charged to the next.
// A full collection would also throw away compiled expressions, which no user's second review has to compile again.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
async function timed(work) {
  collect({ type: 'minor' })
  const before = performance.now()
  await work()
  return performance.now() - before
}
/** Runs all works in turn, RUNS times after WARM_UP rounds; the median of each, in milliseconds. */
async function interleaved(works) {
  const times = works.map(() => [])
  for (let round = 0; round < WARM_UP + RUNS; round++) {
    for (const [index, work] of works.entries()) {
      const ms = await timed(work)
      if (round >= WARM_UP) times[index].push(ms)
    }
  }
  return times.map(median)
}
// Facts are remembered by contract, so that each run gets a contract of its own.
const fresh = (contract) => ({ ...contract })

async function pdfText(bytes) {
  const document = await engine.openPdfInNode(new Uint8Array(bytes))
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    for (const item of content.items) characters += item.str?.length ?? 0
    page.cleanup()
  }
  await document.loadingTask.destroy()
  return characters
}

function judged(ratio, { sign, must, wished }) {
  const holds = (bound) => (sign === '≤' ? ratio <= bound : ratio >= bound)
  return { ratio, goal: `${sign} ${must}, wished ${wished}`, verdict: holds(wished) ? 'met' : holds(must) ? 'short of the wish' : 'MISSED' }
}

const rows = []
const bytes = readFileSync(path.join(material, `${lang}-300.pdf`))
const document = await engine.openPdfInNode(new Uint8Array(bytes))
const { contract } = await engine.readPdf(document)
const pages = document.numPages
await document.loadingTask.destroy()
const [read, analysed] = await interleaved([() => pdfText(bytes), () => engine.analyze(fresh(contract))])
rows.push({ what: `${lang}: analysis ÷ pdf.js text (${pages} pages, ${contract.text.length} characters)`, ours: `${analysed.toFixed(0)} ms`, theirs: `${read.toFixed(0)} ms`, ...judged(analysed / read, GOALS.pdf) })

const whole = readFileSync(path.join(material, `${lang}.txt`), 'utf8')
const megabyte = (await engine.readPlainText(whole.slice(0, 1_000_000))).contract
const merged = new RegExp(engine.mergedLiterals(lang).source, lang === 'en' ? 'gi' : 'g')
const [scan, analysis] = await interleaved([
  () => {
    merged.lastIndex = 0
    let hits = 0
    while (merged.exec(megabyte.text)) hits++
    return hits
  },
  () => engine.analyze(fresh(megabyte)),
])
const size = Buffer.byteLength(megabyte.text) / 1e6
rows.push({ what: `${lang}: analysis MB/s ÷ one merged RegExp`, ours: `${((size / analysis) * 1000).toFixed(1)} MB/s`, theirs: `${((size / scan) * 1000).toFixed(1)} MB/s`, ...judged(scan / analysis, GOALS.merged) })

// Bytes of UTF-8, as a file's size is counted; a Chinese character takes three.
const perCharacter = Buffer.byteLength(whole) / whole.length
const sizes = [50_000, 100_000, 200_000, 400_000, 800_000, 1_600_000, 3_200_000, 4_000_000].filter((bytes) => bytes / perCharacter <= whole.length)
const contracts = []
for (const bytes of sizes) contracts.push((await engine.readPlainText(whole.slice(0, Math.round(bytes / perCharacter)))).contract)
const times = await interleaved(contracts.map((contract) => () => engine.analyze(fresh(contract))))
for (let i = 1; i < sizes.length; i++) {
  if (sizes[i] !== sizes[i - 1] * 2) continue
  const ratio = times[i] / times[i - 1]
  rows.push({ what: `${lang}: time(${sizes[i] / 1000} KB) ÷ time(${sizes[i - 1] / 1000} KB)`, ours: `${times[i].toFixed(1)} ms`, theirs: `${times[i - 1].toFixed(1)} ms`, ...judged(ratio, GOALS.growth) })
}
rows.push({ what: `${lang}: ${sizes[sizes.length - 1] / 1e6} MB, reading the text not counted`, ours: `${times[times.length - 1].toFixed(0)} ms`, theirs: '', ratio: null, goal: '', verdict: '' })

console.log(JSON.stringify({ rows, runs: RUNS, warmUp: WARM_UP }))
