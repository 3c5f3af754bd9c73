import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { ROOT } from '../root.mjs'

/** One date for all that is zipped, so that the same files give the same archive. */
const DATE = new Date('2020-01-01T00:00:00Z')
/** Not needed to build, and large. */
const LEFT_OUT = /^docs\/pictures\//

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Files below a folder by their path in it, sorted. @returns {Record<string, Uint8Array>} */
export function filesBelow(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String).filter((name) => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(names.map((name) => name.replaceAll('\\', '/')).sort().map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]))
}

/** The sources as they lie here, tracked or not, without what git ignores. @returns {Record<string, Uint8Array>} */
export function sources() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const names = listed.split('\0').filter((name) => name !== '' && !LEFT_OUT.test(name) && existsSync(path.join(ROOT, name)))
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, new Uint8Array(readFileSync(path.join(ROOT, name)))]))
}

/** An archive that is the same whenever and wherever it is made. @param {Record<string, Uint8Array>} files */
export function zipOf(files) {
  return zipSync(files, { level: 6, mtime: DATE, os: 0 })
}

/** Unpacks an archive into a folder. */
export function unpack(archive, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

/** Names of files that differ between two sets, or are in one only. */
export function differences(one, two) {
  const same = (name) => one[name] !== undefined && two[name] !== undefined && Buffer.compare(one[name], two[name]) === 0
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((name) => !same(name)).sort()
}
