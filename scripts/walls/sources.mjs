import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../root.mjs'

/** What becomes part of the extension. */
const PRODUCT = ['contract', 'analyzers', 'extractors', 'highlighter', 'components', 'bridge', 'reports', 'entrypoints', 'public']
/** The linter's own words for what this wall is about; other complaints are other checks' business. */
const ABOUT = /no-restricted-(?:globals|properties)|no-eval|no-implied-eval|no-new-func|no-script-url|no-danger/
/** The one file that may switch a ban off in a line of its own, and how often. */
const EXCUSED = { 'entrypoints/selftest/doors.ts': 1 }

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)) : [])

/**
 * The linter's bans: no source of the product names a way out, and none switches the ban off.
 * @param {string} [root] the checkout, or a copy of parts of it with its `.oxlintrc.json`
 * @returns {import('./wall.mjs').Wall}
 */
export function sourcesWall(root = ROOT) {
  const folders = PRODUCT.filter((folder) => existsSync(path.join(root, folder)))
  const { stdout, status, error } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix', ...folders], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  const holes = (stdout ?? '').split('\n').filter((line) => ABOUT.test(line))
  if (error || status === null || status > 1) holes.push('the linter did not run')
  const files = folders.flatMap((folder) => filesIn(path.join(root, folder)))
  for (const file of files) {
    const name = path.relative(root, file).replaceAll('\\', '/')
    const excuses = (readFileSync(file, 'utf8').match(/(?:ox|es)lint-disable/g) ?? []).length
    if (excuses > (EXCUSED[name] ?? 0)) holes.push(`${name}: switches the linter off`)
  }
  return { name: 'sources', checked: `${files.length} files by the linter's bans`, holes }
}
