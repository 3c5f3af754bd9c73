/**
 * What a store and a cautious person ask of a package: where everything in it comes from, and whether the sources make it.
 * Packs the sources, unpacks them in a fresh folder, installs there without letting any package run a script, and builds the
 * packages for both browsers from nothing else; then moves the folder, builds again and compares byte by byte. Prints one
 * table; ends with 1 when a row is not ok.
 * Takes two minutes and the registry, so it is for the night and for a release, not for `npm test`.
 *
 *     npm run supply            archives and the list of parts: .output/supply/
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT, run } from './root.mjs'
import { differences, filesBelow, sha256, sources, unpack, zipOf } from './supply/archive.mjs'
import { licences } from './supply/licences.mjs'
import { looseEnds } from './supply/lock.mjs'

const OUT = path.join(ROOT, '.output', 'supply')
const BROWSERS = { chrome: [], firefox: ['-b', 'firefox', '--mv3'] }
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Builds the extension of the checkout in `folder`; returns its files. */
function build(folder, browser) {
  execFileSync(process.execPath, [path.join(folder, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...BROWSERS[browser]], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  return filesBelow(path.join(folder, '.output', `${browser}-mv3`))
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`

await run(async () => {
  mkdirSync(OUT, { recursive: true })
  const rows = []
  const row = (what, ok, told) => { rows.push({ what, ok }); console.log(`${what.padEnd(44)} ${ok ? 'ok    ' : 'FAILED'} ${told}`) }
  const keep = (name, bytes) => { writeFileSync(path.join(OUT, name), bytes); return `${megabytes(bytes.length)}, SHA-256 ${sha256(bytes).slice(0, 16)}…` }
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))

  const { packages, loose } = looseEnds()
  row('every version exact, every package checksummed', loose.length === 0, loose.length === 0 ? `${packages} packages` : loose.join('; '))
  const bad = licences().filter(({ allowed }) => !allowed)
  row('licences allowed', bad.length === 0, bad.length === 0 ? `${packages} packages` : bad.map(({ name, licence }) => `${name}: ${licence}`).join('; '))
  const parts = execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] })
  const { bomFormat, specVersion, components } = JSON.parse(parts)
  row('list of parts', bomFormat === 'CycloneDX' && components.length > 0, `${bomFormat} ${specVersion}, ${components.length} parts, ${keep('parts.cdx.json', Buffer.from(parts)).split(',')[0]}`)

  const archive = zipOf(sources())
  row('sources packed', true, keep(`leakproof-${version}-sources.zip`, archive))
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'leakproof-supply-'))
  const [one, other] = [path.join(fresh, 'one'), path.join(fresh, 'other', 'place')]
  try {
    unpack(archive, one)
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: one, stdio: 'ignore' })
    row('installed in a fresh folder without scripts', true, 'npm ci --ignore-scripts')
    const built = Object.keys(BROWSERS).map((browser) => ({ browser, files: build(one, browser) }))
    for (const { browser, files } of built) row(`packed for ${browser}, from the packed sources`, true, keep(`leakproof-${version}-${browser}.zip`, zipOf(files)))
    mkdirSync(path.dirname(other))
    renameSync(one, other)
    for (const { browser, files } of built) {
      const changed = differences(files, build(other, browser))
      row(`built again in another folder, ${browser}`, changed.length === 0, changed.length === 0 ? `${Object.keys(files).length} files, the same bytes` : changed.join(', '))
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const failed = rows.filter(({ ok }) => !ok).length
  console.log(`${rows.length - failed} ok, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
})
