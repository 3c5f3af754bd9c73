/**
 * Brings up to date what is made from the rules and kept in the repository: which literals each pattern needs, the proofs of
 * the patterns, the snapshot of rules against each other's examples, the handbook and the measured figures. Look at what
 * changed (`git diff`) before it is committed: a snapshot that moved says what a rule did to its neighbours.
 *
 *     npm run renew
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Plain, ROOT, run } from './root.mjs'

const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
/** In this order: the handbook prints the figures, and figures count what the sieve lets through. */
const STEPS = [
  { what: 'literals that patterns need', args: [vitest, 'run', 'test/needs.test.ts', '-u', '--testTimeout=60000'] },
  { what: 'proofs of patterns', args: ['scripts/regexes.mjs'] },
  { what: 'figures', args: ['scripts/measure.mjs', '--save'] },
  { what: 'rules against each other, handbook', args: [vitest, 'run', 'test/cross-talk.test.ts', 'test/handbook.test.ts', '-u', '--testTimeout=60000'] },
]

await run(async () => {
  for (const { what, args } of STEPS) {
    console.log(`\n── ${what}`)
    if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) throw new Plain(`"${what}" failed; what comes after it was not renewed.`)
  }
})
