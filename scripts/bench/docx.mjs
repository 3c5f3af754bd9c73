/**
 * Measures the DOCX reader beside mammoth's raw text, on the same bytes, in the same run, in turn. Ours gives blocks,
 * automatic numbers, headers, footers, notes and the ledger; mammoth gives the words of the body.
 *
 *     node scripts/bench/docx.mjs [FILE.docx …]      default: the samples, and about 300 pages made of each language's
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import mammoth from 'mammoth'
import { build } from 'vite'
import { isMain, ROOT, run } from '../root.mjs'
import { docxFile } from '../samples/docx.mjs'
import { numberedBlocks } from '../samples/numbering.mjs'
import { variedContract } from '../samples/variation.mjs'

const RUNS = 9
const WARM_UP = 3
const GOAL = 2
const SLUGS = { zh: ['zh-nda', 'zh-cooperation'], en: ['en-mutual-nda', 'en-services'] }
/** Copies of the samples that print on about 300 pages. */
const COPIES = 100

const sample = (slug, file) => path.join(ROOT, 'test/contracts', slug, file)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** A long contract: the samples of a language one after the other, names and numbers changed. */
export async function longDocx(lang) {
  const contracts = SLUGS[lang].map((slug) => JSON.parse(readFileSync(sample(slug, 'contract.json'), 'utf8')))
  const blocks = Array.from({ length: COPIES }, (_, copy) => numberedBlocks(variedContract(contracts[copy % 2], Math.floor(copy / 2)))).flat()
  return docxFile(contracts[0], blocks)
}

async function reader() {
  const outDir = path.join(ROOT, '.output/bench-docx')
  await build({ root: ROOT, configFile: false, publicDir: false, logLevel: 'error', build: { ssr: path.join(ROOT, 'extractors/docx.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'docx.mjs' } } } })
  return (await import(pathToFileURL(path.join(outDir, 'docx.mjs')).href)).readDocx
}

async function timed(work) {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** Medians of both readers, in milliseconds. */
async function measure(readDocx, bytes) {
  const works = [() => readDocx(new Uint8Array(bytes)), () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })]
  const times = works.map(() => [])
  for (let round = 0; round < WARM_UP + RUNS; round++)
    for (const [index, work] of works.entries()) {
      const ms = await timed(work)
      if (round >= WARM_UP) times[index].push(ms)
    }
  return times.map(median)
}

if (isMain(import.meta.url))
  await run(async () => {
    const readDocx = await reader()
    const files = process.argv.slice(2).map((file) => [path.basename(file), readFileSync(file)])
    if (files.length === 0) {
      for (const slug of Object.values(SLUGS).flat()) files.push([slug, readFileSync(sample(slug, 'source.docx'))])
      for (const lang of Object.keys(SLUGS)) files.push([`${lang}, ${COPIES} contracts`, await longDocx(lang)])
    }
    console.log(`Node ${process.version}; medians of ${RUNS} runs in turn after ${WARM_UP} warm-up rounds`)
    console.log('| file | characters | ours | mammoth raw text | times as fast | |')
    console.log('|---|---|---|---|---|---|')
    for (const [name, bytes] of files) {
      const { contract } = await readDocx(new Uint8Array(bytes))
      const [ours, theirs] = await measure(readDocx, bytes)
      const met = theirs / ours >= GOAL
      console.log(`| ${name} | ${contract.text.length} | ${ours.toFixed(1)} ms | ${theirs.toFixed(1)} ms | ${(theirs / ours).toFixed(2)} | ${met ? 'met' : 'MISSED'} |`)
      if (!met) process.exitCode = 1
    }
  })
