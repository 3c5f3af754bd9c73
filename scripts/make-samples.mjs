/**
 * Makes `source.html`, `source.pdf` and `source.docx` of each sample from its `contract.json`.
 *
 *   node scripts/make-samples.mjs [slug…]
 *
 * Two of them are also the built-in samples of the first page, in `entrypoints/welcome/samples/`.
 *
 * HTML and DOCX come out byte for byte the same on every run; a PDF depends on the browser and the fonts it finds.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { docxFile } from './samples/docx.mjs'
import { htmlPage } from './samples/html.mjs'
import { numberedBlocks } from './samples/numbering.mjs'
import { launchPrinter, printPdf } from './samples/pdf.mjs'
import { linesOf } from './samples/text.mjs'

const ROOT = fileURLToPath(new URL('../test/contracts/', import.meta.url))
const WELCOME = fileURLToPath(new URL('../entrypoints/welcome/samples/', import.meta.url))
/** The built-in sample of each language. */
const BUILT_IN = { 'zh-cooperation': 'zh.docx', 'en-services': 'en.docx' }

/** Quotes in `expected.json` must be words of the contract, or every test against them is about another text. */
function checkQuotes(folder, blocks) {
  const path = join(folder, 'expected.json')
  if (!existsSync(path)) return
  const text = linesOf(blocks).join('\n')
  for (const { rule, exact } of JSON.parse(readFileSync(path, 'utf8')).findings) {
    if (!text.includes(exact)) throw new Error(`${path}: ${rule} quotes words that the contract does not have: ${exact}`)
  }
}

async function makeSample(slug, browser) {
  const folder = join(ROOT, slug)
  const contract = JSON.parse(readFileSync(join(folder, 'contract.json'), 'utf8'))
  const blocks = numberedBlocks(contract)
  checkQuotes(folder, blocks)
  const html = join(folder, 'source.html')
  const save = (name, data) => {
    writeFileSync(join(folder, name), data)
    console.log(`${slug}/${name}  ${Buffer.byteLength(data)} bytes`)
  }
  save('source.html', htmlPage(contract, blocks))
  const docx = await docxFile(contract, blocks)
  save('source.docx', docx)
  if (BUILT_IN[slug]) writeFileSync(join(WELCOME, BUILT_IN[slug]), docx)
  save('source.pdf', await printPdf(browser, pathToFileURL(html).href, contract))
}

const all = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'contract.json'))).sort()
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all
const unknown = wanted.filter((slug) => !all.includes(slug))
if (unknown.length > 0) {
  console.error(`No sample called ${unknown.join(', ')}. There are: ${all.join(', ')}`)
  process.exit(2)
}
const browser = await launchPrinter()
try {
  for (const slug of wanted) await makeSample(slug, browser)
} finally {
  await browser.close()
}
