#!/usr/bin/env node
/**
 * Our text of a PDF beside pdf.js's `getTextContent` alone, over the same file, in the same run, in turns.
 *
 *     node scripts/bench/pdf.mjs [FILE…]      default: the bench's own material, .cache/bench/*.pdf
 *
 * Prints medians, and what looking at the drawing (hidden text, borders of tables) takes on top. Ends with 1 when ours takes more
 * than 1.15 times as long over all files.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MATERIAL = path.join(ROOT, '.cache/bench')
const OUT = path.join(ROOT, '.output/bench-pdf')
const GOAL = 1.15
const ROUNDS = 5

let files = process.argv.slice(2)
if (files.length === 0) {
  files = ['zh-300.pdf', 'en-300.pdf'].map((name) => path.join(MATERIAL, name))
  if (!files.every((file) => existsSync(file))) execFileSync(process.execPath, [path.join(import.meta.dirname, 'material.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] })
}
await build({ root: ROOT, configFile: false, logLevel: 'error', build: { ssr: path.join(import.meta.dirname, 'pdf-engine.ts'), outDir: OUT, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } } })
const { lookAtPages, openPdfInNode, opsInNode, readPages, readPdf, TEXT_CONTENT } = await import(path.join(OUT, 'engine.mjs'))

/** Every measurement opens the file anew: pdf.js keeps fonts and pages. */
async function timed(bytes, work) {
  const document = await openPdfInNode(bytes.slice())
  try {
    globalThis.gc?.()
    const before = performance.now()
    await work(document)
    return performance.now() - before
  } finally {
    await document.loadingTask.destroy()
  }
}

async function alone(document) {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent(TEXT_CONTENT)
    page.cleanup()
  }
}

async function looking(document) {
  const pages = await readPages({ document })
  const before = performance.now()
  await lookAtPages(document, pages, await opsInNode())
  return performance.now() - before
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const sums = { ours: 0, theirs: 0 }
console.log(`Node ${process.version}; medians of ${ROUNDS} rounds in turns after one round to warm up`)
console.log('| file | pages | ours, ms | getTextContent, ms | ratio | looking besides, ms |')
console.log('|---|---|---|---|---|---|')
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file))
  const rows = { ours: [], theirs: [] }
  let pages = 0
  for (let round = -1; round < ROUNDS; round++) {
    // Who begins changes from round to round.
    const order = round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']
    for (const who of order) {
      const time = await timed(bytes, who === 'ours' ? async (document) => { pages = document.numPages; await readPdf(document) } : alone)
      if (round >= 0) rows[who].push(time)
    }
  }
  let looked = 0
  await timed(bytes, async (document) => { looked = await looking(document) })
  const [ours, theirs] = [median(rows.ours), median(rows.theirs)]
  sums.ours += ours
  sums.theirs += theirs
  console.log(`| ${path.basename(file)} | ${pages} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(3)} | ${looked.toFixed(0)} |`)
}
const ratio = sums.ours / sums.theirs
console.log(`all: ${ratio.toFixed(3)}, goal ${GOAL}: ${ratio <= GOAL ? 'met' : 'MISSED'}`)
process.exit(ratio <= GOAL ? 0 : 1)
