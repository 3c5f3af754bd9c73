/**
 * `npm run firefox`: builds the extension for Firefox, drives a real Firefox through the whole path, and prints the figures.
 *
 *     node scripts/firefox/run.mjs [--pictures]      --pictures: whole-window pictures into docs/pictures/firefox/
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Plain, ROOT, run } from '../root.mjs'
import { findFirefox } from './find-firefox.mjs'

const FIGURES = path.join(ROOT, '.cache', 'firefox.json')
const tool = (...file) => path.join(ROOT, 'node_modules', ...file)

await run(async () => {
  const firefox = findFirefox()
  if (firefox === undefined) return console.log('Firefox was not tried: none is installed here (Debian: apt-get install firefox-esr).')
  console.log(spawnSync(firefox, ['--version'], { encoding: 'utf8' }).stdout.trim())
  if (!process.env.LEAKPROOF_FIREFOX_BUILD) {
    const built = spawnSync(process.execPath, [tool('wxt', 'bin', 'wxt.mjs'), 'build', '-b', 'firefox', '--mv3'], { cwd: ROOT, encoding: 'utf8' })
    if (built.status !== 0) throw new Plain(`${built.stdout}\n${built.stderr}\nThe build failed, see above.`)
  }
  rmSync(FIGURES, { force: true })
  const pictures = process.argv.includes('--pictures') ? { FIREFOX_PICTURES: path.join(ROOT, 'docs/pictures/firefox') } : {}
  const start = Date.now()
  const { status } = spawnSync(process.execPath, [tool('vitest', 'vitest.mjs'), 'run', '--config', 'test/firefox/vitest.config.ts'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...pictures } })
  const figures = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {}
  for (const [name, value] of Object.entries({ ...figures, 'whole run': `${Math.round((Date.now() - start) / 1000)} s` })) console.log(`${name.padEnd(76)} ${value}`)
  if (status !== 0) process.exitCode = 1
})
