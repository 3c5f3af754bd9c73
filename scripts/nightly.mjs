/**
 * What is too long, too dependent on a quiet machine or on a second browser for `npm test`; one after the other, each whatever
 * became of the one before, and a table at the end.
 *
 *     npm run nightly [-- NAME…]
 */
import { spawnSync } from 'node:child_process'
import { Plain, ROOT, run } from './root.mjs'

/** Each with why it is not in `npm test`. */
const STEPS = {
  walls: { args: ['scripts/walls.mjs', '--reviews', '200'], why: '200 reviews in a browser take seven minutes; `npm test` does ten' },
  random: { args: ['scripts/random.mjs'], why: '20,000 texts take five minutes; `npm test` does 200' },
  fuzz: { args: ['scripts/fuzz.mjs'], why: '4,000 files take a quarter of an hour; `npm test` does a share' },
  soak: { args: ['scripts/soak.mjs'], why: '800 files and a simulated day take a quarter of an hour' },
  kills: { args: ['scripts/kills.mjs'], why: '100 stopped workers take a quarter of an hour; `npm test` does six' },
  firefox: { args: ['scripts/firefox/run.mjs'], why: 'needs a second browser' },
  supply: { args: ['scripts/supply.mjs'], why: 'needs the package registry, and builds three times' },
  bench: { args: ['scripts/bench.mjs'], why: 'ratios need a machine that does nothing else' },
  'bench:docx': { args: ['scripts/bench/docx.mjs'], why: 'the same' },
  'bench:pdf': { args: ['scripts/bench/pdf.mjs'], why: 'the same' },
  'bench:panel': { args: ['scripts/bench/panel.mjs'], why: 'the same' },
  'bench:rivals': { args: ['scripts/bench/rivals.mjs'], why: 'the same, and installs what it compares with' },
  'bench:ocr': { args: ['scripts/bench/ocr.mjs'], why: 'recognises twelve pages, ten seconds each' },
  'bench:stream': { args: ['scripts/bench/stream.mjs'], why: '5,000 contracts twice' },
}

await run(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS)
  const unknown = names.find((name) => !(name in STEPS))
  if (unknown) throw new Plain(`There is no step "${unknown}"; there are ${Object.keys(STEPS).join(', ')}.`)
  const rows = names.map((name) => {
    const { args, why } = STEPS[name]
    console.log(`\n── ${name} (${why})`)
    const begun = performance.now()
    const ok = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
    return { name, ok, minutes: (performance.now() - begun) / 60_000 }
  })
  console.log('')
  for (const { name, ok, minutes } of rows) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${minutes.toFixed(1)} min`)
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1
})
