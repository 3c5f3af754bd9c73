import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '../../root.mjs'
import { longDocx } from '../docx.mjs'

const MATERIAL = path.join(ROOT, '.cache', 'bench')
const PATTERNS = 200
const HAN = /[\u4e00-\u9fff]/
const LATIN = /[a-z]{3}/i

function make(lang, pages) {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/bench/material.mjs'), lang, '--pages', pages.join(',')], { stdio: ['ignore', 2, 'inherit'] })
}

/** PDFs of so many pages in a language, printed by `../material.mjs` where they are not there yet. */
export function pdfFiles(lang, pages) {
  const files = pages.map((count) => ({ lang, pages: count, file: path.join(MATERIAL, `${lang}-${count}.pdf`), on: `${lang}, ${count} pages` }))
  const missing = files.filter(({ file }) => !existsSync(file))
  if (missing.length > 0) make(lang, missing.map((one) => one.pages))
  return files
}

/** The 4 MB of contracts of a language. */
export function textFile(lang) {
  const file = path.join(MATERIAL, `${lang}.txt`)
  if (!existsSync(file)) make(lang, [300])
  return file
}

/** A sample of each language as it is, and about 300 pages made of them. */
export async function docxFiles(langs) {
  const samples = { zh: 'zh-cooperation', en: 'en-services' }
  mkdirSync(MATERIAL, { recursive: true })
  const files = []
  for (const lang of langs) {
    const long = path.join(MATERIAL, `${lang}-long.docx`)
    if (!existsSync(long)) writeFileSync(long, await longDocx(lang))
    files.push({ lang, file: path.join(ROOT, 'test/contracts', samples[lang], 'source.docx'), on: samples[lang] }, { lang, file: long, on: `${lang}, about 300 pages` })
  }
  return files
}

/** Bundles our own readers and engine for Node, and writes down the patterns that others are given. @returns {Promise<string>} the folder */
export async function bundleOurs() {
  const outDir = path.join(ROOT, '.output', 'bench-rivals')
  const input = { analysis: path.join(ROOT, 'scripts/bench/engine.ts'), pdf: path.join(ROOT, 'scripts/bench/pdf-engine.ts'), docx: path.join(ROOT, 'extractors/docx.ts') }
  await build({ root: ROOT, configFile: false, publicDir: false, logLevel: 'error', build: { ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } } } })
  const { mergedLiterals, toldPatterns } = await import(pathToFileURL(path.join(outDir, 'analysis.mjs')).href)
  const told = toldPatterns()
  const first = (isIts) => told.filter(({ source }) => isIts(source)).slice(0, PATTERNS).map(({ source, flags }) => ({ source, flags }))
  const patterns = {
    zh: { patterns: first((source) => HAN.test(source)), merged: mergedLiterals('zh').source },
    en: { patterns: first((source) => !HAN.test(source) && LATIN.test(source)), merged: mergedLiterals('en').source },
  }
  writeFileSync(path.join(outDir, 'patterns.json'), JSON.stringify(patterns))
  return outDir
}
