#!/usr/bin/env node
// npm run bench: the engine beside pdf.js and one merged RegExp, on the same text, in the same run, interleaved.
import { existsSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const material = path.join(root, '.cache/bench')
const outDir = path.join(root, '.output/bench')

if (!['zh-300.pdf', 'en-300.pdf', 'zh.txt', 'en.txt'].every((name) => existsSync(path.join(material, name)))) {
  execFileSync(process.execPath, [path.join(root, 'scripts/bench/material.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] })
}
await build({ root, configFile: false, logLevel: 'error', build: { ssr: path.join(root, 'scripts/bench/engine.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } } })

// Each language in a process of its own, as a review has a worker of its own: what one compiles is not charged to the other.
const measured = ['zh', 'en'].map((lang) =>
  JSON.parse(execFileSync(process.execPath, [path.join(root, 'scripts/bench/language.mjs'), lang, path.join(outDir, 'engine.mjs'), material], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })),
)
const rows = measured.flatMap((one) => one.rows)
console.log(`Node ${process.version}; medians of ${measured[0].runs} interleaved runs after ${measured[0].warmUp} warm-up rounds`)
console.log('| measured | ours | beside it | ratio | goal | |')
console.log('|---|---|---|---|---|---|')
for (const row of rows) console.log(`| ${row.what} | ${row.ours} | ${row.theirs} | ${row.ratio === null ? '' : row.ratio.toFixed(3)} | ${row.goal} | ${row.verdict} |`)
process.exitCode = rows.every((row) => row.verdict !== 'MISSED') ? 0 : 1
