/**
 * Mutated copies of our own samples through the readers of the command line, each in its reading thread with a deadline:
 * every one has to end with a contract or with one of the typed outcomes. The seed is fixed, so that a failure comes back.
 *
 *     npm run fuzz [-- --docx 2000] [--pdf 2000] [--seed 20241121]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz/fuzz.mjs'
import { Plain, ROOT, run } from './root.mjs'

const KEPT = path.join(ROOT, '.cache', 'fuzz')

function number(given, fallback) {
  const value = Number(given ?? fallback)
  if (!Number.isInteger(value) || value < 0) throw new Plain(`"${given}" is no number of files.`)
  return value
}

await run(async () => {
  const { values } = parseArgs({ options: { docx: { type: 'string' }, pdf: { type: 'string' }, seed: { type: 'string' } } })
  const begun = performance.now()
  const counts = { docx: number(values.docx, 2000), pdf: number(values.pdf, 2000) }
  let done = 0
  const results = await fuzz({ counts, seed: number(values.seed, 20241121), onDone: () => { if (++done % 500 === 0) console.log(`${done} of ${counts.docx + counts.pdf}`) } })
  for (const format of ['docx', 'pdf']) {
    const rows = results.filter((row) => row.format === format)
    if (rows.length === 0) continue
    const codes = new Map()
    for (const { code } of rows) codes.set(code, (codes.get(code) ?? 0) + 1)
    const slowest = rows.reduce((most, row) => Math.max(most, row.ms), 0)
    console.log(`${format}: ${rows.length} files, ${[...codes].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${code} ${n}`).join(', ')}; slowest ${(slowest / 1000).toFixed(1)} s`)
  }
  const bad = results.filter((row) => row.untyped || row.code === 'timeout')
  mkdirSync(KEPT, { recursive: true })
  for (const row of bad) writeFileSync(path.join(KEPT, `${row.name}.${row.format}`), row.bytes)
  console.log(`untyped ${bad.filter((row) => row.untyped).length}, hung ${bad.filter((row) => row.code === 'timeout').length}${bad.length > 0 ? `; kept in ${path.relative(ROOT, KEPT)}` : ''}; ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (bad.length > 0) process.exitCode = 1
})
