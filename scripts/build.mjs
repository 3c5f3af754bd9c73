import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Plain, ROOT } from './root.mjs'

/** Folder of the built extension, absolute. */
export const BUILT = path.join(ROOT, '.output', 'chrome-mv3')

const SOURCES = ['contract', 'analyzers', 'extractors', 'highlighter', 'components', 'bridge', 'reports', 'entrypoints', 'public']
const SINGLE = ['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Time of the last change below the folder, the folder's own (a deleted file) included; ms. */
function newestIn(folder) {
  if (!existsSync(folder)) return 0
  const inside = readdirSync(folder, { recursive: true }).map((file) => statSync(path.join(folder, String(file)), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return inside.reduce((a, b) => Math.max(a, b), statSync(folder).mtimeMs)
}

function isStale() {
  const manifest = statSync(path.join(BUILT, 'manifest.json'), { throwIfNoEntry: false })
  if (!manifest) return true
  const singles = SINGLE.map((file) => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.max(...singles, ...SOURCES.map((folder) => newestIn(path.join(ROOT, folder)))) > manifest.mtimeMs
}

/** Builds the extension when a source is newer than the last build. */
export function ensureBuilt() {
  if (!isStale()) return
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  console.log('Building the extension …')
  // Its list of some hundred files is of interest only when it fails.
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Plain(`${stdout}\n${stderr}\nThe build failed, see above.`)
}
