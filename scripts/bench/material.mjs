/**
 * Makes the material that `npm run bench` measures on, from the samples with names and numbers changed:
 * `.cache/bench/{zh,en}-300.pdf`, 300 pages each, and `.cache/bench/{zh,en}.txt`, the last whole line within 4 MiB.
 *
 *   node scripts/bench/material.mjs [zh|en] [--pages 10,100,1000]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { htmlBody, htmlPage } from '../samples/html.mjs'
import { numberedBlocks } from '../samples/numbering.mjs'
import { launchPrinter, printPdf } from '../samples/pdf.mjs'
import { linesOf } from '../samples/text.mjs'
import { variedContract } from '../samples/variation.mjs'

const SAMPLES = fileURLToPath(new URL('../../test/contracts/', import.meta.url))
const OUT = fileURLToPath(new URL('../../.cache/bench/', import.meta.url))
const SLUGS = { zh: ['zh-nda', 'zh-cooperation'], en: ['en-mutual-nda', 'en-services'] }
const PAGES = '300'
const TEXT_BYTES = 4 * 1024 * 1024

/** Blocks of contract number `copy`: the language's samples in turn. */
function contractsOf(lang) {
  const contracts = SLUGS[lang].map((slug) => JSON.parse(readFileSync(join(SAMPLES, slug, 'contract.json'), 'utf8')))
  return { first: contracts[0], blocksOf: (copy) => numberedBlocks(variedContract(contracts[copy % contracts.length], Math.floor(copy / contracts.length))) }
}

function makeText(lang) {
  const { blocksOf } = contractsOf(lang)
  const lines = []
  let bytes = 0
  for (let copy = 0; ; copy++) {
    for (const line of linesOf(blocksOf(copy))) {
      bytes += Buffer.byteLength(line) + 1
      if (bytes > TEXT_BYTES) return lines.join('')
      lines.push(`${line}\n`)
    }
  }
}

/** Chromium writes one `/Type /Page` object a page, outside object streams. */
const pageCount = (pdf) => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length

async function print(browser, lang, copies, pageRanges) {
  const { first, blocksOf } = contractsOf(lang)
  const blocks = Array.from({ length: copies }, (_, copy) => blocksOf(copy))
  const page = join(OUT, `${lang}.html`)
  writeFileSync(page, htmlPage(first, blocks[0], blocks.map(htmlBody).join('\n')))
  try {
    return await printPdf(browser, pathToFileURL(page).href, first, pageRanges)
  } finally {
    rmSync(page)
  }
}

async function makePdf(lang, browser, pages) {
  const trial = 20
  const perCopy = pageCount(await print(browser, lang, trial, '')) / trial
  // A tenth more than needed, then cut: how copies fall onto pages depends on the fonts at hand.
  const copies = Math.ceil((pages / perCopy) * 1.1)
  console.log(`${lang}: ${perCopy.toFixed(2)} pages a contract, printing ${copies} contracts for ${pages} pages …`)
  const pdf = await print(browser, lang, copies, `1-${pages}`)
  if (pageCount(pdf) !== pages) throw new Error(`${lang}: ${pageCount(pdf)} pages came out instead of ${pages}`)
  return pdf
}

const { values, positionals } = parseArgs({ options: { pages: { type: 'string', default: PAGES } }, allowPositionals: true })
const wanted = positionals.length > 0 ? positionals : Object.keys(SLUGS)
const counts = values.pages.split(',').map(Number)
if (wanted.some((lang) => !(lang in SLUGS)) || !counts.every((count) => Number.isInteger(count) && count > 0)) {
  console.error('Languages: zh, en; pages: whole numbers with commas between them')
  process.exit(2)
}
mkdirSync(OUT, { recursive: true })
const browser = await launchPrinter()
try {
  for (const lang of wanted) {
    const save = (name, data) => {
      writeFileSync(join(OUT, name), data)
      console.log(`${name}  ${Buffer.byteLength(data)} bytes`)
    }
    save(`${lang}.txt`, makeText(lang))
    for (const pages of counts) save(`${lang}-${pages}.pdf`, await makePdf(lang, browser, pages))
  }
} finally {
  await browser.close()
}
