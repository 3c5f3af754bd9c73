/**
 * The browser may stop an extension's service worker at any time. Here it is stopped before, during and after each step of a
 * review, 100 times in all; cards, marks, decisions, settings and reports must be what they are when nothing is stopped, at once
 * and after another press. Ends with 1 when something is lost.
 *
 *     npm run kills [-- --kills 100] [--seed 20261122] [--extension DIR]
 *
 * Not in `npm test`: it takes a quarter of an hour; test/e2e/kills.test.ts does the first six steps, once each.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, ensureBuilt } from './build.mjs'
import { runKills } from './kills/run.mjs'
import { Plain, run } from './root.mjs'

const EVERY = 25

await run(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' }, extension: { type: 'string' } } })
  const [kills, seed] = [Number(values.kills ?? 100), Number(values.seed ?? 20261122)]
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) throw new Plain('Kills and seed are whole numbers.')
  if (values.extension === undefined) ensureBuilt()
  const begun = performance.now()
  const rows = await runKills(path.resolve(values.extension ?? BUILT), { kills, seed, onKill: (done) => { if (done % EVERY === 0) console.log(`${done} of ${kills}`) } })
  for (const row of rows) {
    console.log(`${row.lost.length === 0 ? 'ok  ' : 'LOST'} ${row.step.padEnd(20)} ${String(row.kills).padStart(3)} (${row.moments}), lost ${row.lost.length}`)
    for (const one of row.lost) console.log(`       ${one}`)
  }
  const lost = rows.reduce((sum, row) => sum + row.lost.length, 0)
  console.log(`kills ${kills}, lost ${lost}; seed ${seed}, ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`)
  if (lost > 0) process.exitCode = 1
})
