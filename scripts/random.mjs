/**
 * Random texts through the reader and the engine: shuffled clauses, words in any order, damage. Each has to end with a review
 * whose every quote stands in the text. The seed is fixed, so that a failure comes back; give another for new dice.
 *
 *     npm run random [-- --texts 20000] [--seed 20241121]
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { Plain, ROOT, run } from './root.mjs'

await run(async () => {
  const { values } = parseArgs({ options: { texts: { type: 'string' }, seed: { type: 'string' } } })
  const [texts, seed] = [Number(values.texts ?? 20_000), Number(values.seed ?? 20241121)]
  if (!Number.isInteger(texts) || texts < 1 || !Number.isInteger(seed)) throw new Plain('--texts and --seed are whole numbers.')
  const outDir = path.join(ROOT, '.output/random')
  await build({ root: ROOT, configFile: false, logLevel: 'error', build: { ssr: path.join(ROOT, 'scripts/random/engine.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } } })
  const { randomText, judged } = await import(pathToFileURL(path.join(outDir, 'engine.mjs')).href)
  const begun = performance.now()
  const bad = []
  let slowest = { ms: 0, at: 0 }
  let characters = 0
  for (let at = 0; at < texts; at++) {
    const text = randomText(seed + at)
    characters += text.length
    const from = performance.now()
    const wrong = await judged(text, seed + at)
    const ms = performance.now() - from
    // The first texts build the tables that all later ones use.
    if (ms > slowest.ms && at > 20) slowest = { ms, at: seed + at }
    if (wrong) bad.push(`seed ${seed + at}: ${wrong}`)
    if ((at + 1) % 5_000 === 0) console.log(`${at + 1} of ${texts}`)
  }
  for (const line of bad.slice(0, 20)) console.error(line)
  console.log(`${texts} texts, ${(characters / 1e6).toFixed(1)} million characters, ${((performance.now() - begun) / 1000).toFixed(0)} s: ${bad.length} wrong; slowest ${slowest.ms.toFixed(0)} ms (seed ${slowest.at})`)
  if (bad.length > 0) process.exitCode = 1
})
