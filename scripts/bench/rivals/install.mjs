/**
 * Installs what the product is measured beside, on demand and outside the product: its own package.json and lock file, into
 * `.cache/rivals`, without letting any package run a script. Nothing of it is shipped. Licences of the five: MIT; what
 * @hyzyla/pdfium wraps is under Apache-2.0 and BSD-3-Clause. pdftotext (GPL-2.0) and pandoc (GPL-2.0) are called as
 * commands, where they are installed.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../root.mjs'

const FOLDER = path.join(ROOT, '.cache', 'rivals')
const COPIED = ['package.json', 'package-lock.json', 'load.mjs']
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function isInstalled() {
  const same = (name) => existsSync(path.join(FOLDER, name)) && readFileSync(path.join(FOLDER, name), 'utf8') === readFileSync(path.join(import.meta.dirname, name), 'utf8')
  // npm writes this one last.
  return COPIED.every(same) && existsSync(path.join(FOLDER, 'node_modules', '.package-lock.json'))
}

/**
 * @returns {string | null} the module whose `load` gives the rivals' packages, absolute; null when they cannot be installed: their rows say so
 */
export function installRivals() {
  const loader = path.join(FOLDER, 'load.mjs')
  if (isInstalled()) return loader
  mkdirSync(FOLDER, { recursive: true })
  for (const name of COPIED) cpSync(path.join(import.meta.dirname, name), path.join(FOLDER, name))
  console.error('Installing what is measured beside ours into .cache/rivals …')
  try {
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  } catch {
    console.error('The packages to compare with could not be installed: `npm ci` failed in .cache/rivals, see above.')
    return null
  }
  return loader
}
