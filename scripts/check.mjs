/**
 * Everything that must hold, cheapest first; goes on after a failure, so that one run shows them all.
 * Prints `N passed, N failed` at the end: tests, and one for each check that is not a test run.
 *
 *     node scripts/check.mjs [STEP…]      types lint fences unit measure build e2e; default: all
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Plain, ROOT, run } from './root.mjs'

const CACHE = path.join(ROOT, '.cache')
const tool = (...file) => path.join(ROOT, 'node_modules', ...file)
const VITEST = [tool('vitest', 'vitest.mjs'), 'run']

/** @type {Readonly<Record<string, { commands: string[][], tests?: boolean }>>} arguments for Node, one list a command */
const STEPS = {
  types: {
    commands: [
      [tool('typescript', 'bin', 'tsc'), '--noEmit'],
      [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'analyzers/tsconfig.json'],
    ],
  },
  lint: { commands: [[tool('oxlint', 'bin', 'oxlint'), '--deny-warnings']] },
  fences: { commands: [['scripts/dependency-rules.mjs']] },
  // The limit is for what never ends: what may take how long is asked by the tests that measure it.
  unit: { commands: [[...VITEST, '--dir', 'test', '--exclude', '**/e2e/**', '--exclude', '**/firefox/**', '--testTimeout=30000', '--hookTimeout=60000']], tests: true },
  // Where labelled contracts are at hand, nobody loses ground unnoticed; elsewhere only our own mini-contracts are measured.
  measure: { commands: [['scripts/measure.mjs', '--check']] },
  build: { commands: [[tool('wxt', 'bin', 'wxt.mjs'), 'build']] },
  // One browser at a time: two would fight for the focus, and time limits assume a free processor.
  e2e: {
    commands: [[...VITEST, '--dir', 'test/e2e', '--no-file-parallelism', '--testTimeout=60000', '--hookTimeout=120000']],
    tests: true,
  },
}

const node = (args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** Runs one step. @returns {{ passed: number, failed: number }} tests, or the step itself as one */
function outcome(name) {
  const { commands, tests } = STEPS[name]
  const report = path.join(CACHE, `${name}.json`)
  rmSync(report, { force: true })
  const extra = tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const ok = commands.map((command) => node([...command, ...extra])).every(Boolean)
  if (!tests || !existsSync(report)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that can't even be loaded has no tests that could fail.
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) }
}

await run(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS)
  const unknown = names.find((name) => !(name in STEPS))
  if (unknown) throw new Plain(`There is no step "${unknown}"; there are ${Object.keys(STEPS).join(', ')}.`)
  mkdirSync(CACHE, { recursive: true })
  const rows = names.map((name) => {
    console.log(`\n── ${name}`)
    return { name, ...outcome(name) }
  })
  console.log('')
  for (const { name, passed, failed } of rows) console.log(`${name.padEnd(8)} ${failed === 0 ? 'ok' : 'FAILED'} (${passed} passed, ${failed} failed)`)
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  if (sum('failed') > 0) process.exitCode = 1
})
