/**
 * How large a built extension may get: bytes after gzip, by part, against the limits in `bundle-budget.json`. The build asks at
 * its end (`wxt.config.ts`) and fails with a sentence for each part that grew over its limit.
 *
 *     node scripts/bundle-budget.mjs [FOLDER]      prints all parts of a built extension
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { parseSync } from 'vite'
import { isMain, ROOT, run } from './root.mjs'

const WORKER = /^assets\/(.+?\.worker)(?:\.min)?-[\w-]{8}\.m?js$/
const SCRIPT = /\.m?js$/
/** Pages whose script does nothing but ask for the rest by import(). */
const LAUNCHED = new Set(['sidepanel.html'])
/** What an `import()` needs besides scripts, as Vite writes it down. */
const DEPENDENCIES = /__vite__mapDeps=.*?\[("[^\]]*")\]/

/** @typedef {ReadonlyMap<string, Buffer>} Files by their path in the extension */

/** @param {string} folder @returns {Files} */
export function builtFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(entries.map((entry) => path.join(entry.parentPath, entry.name)).sort().map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]))
}

const inExtension = (from, name) => path.posix.join('/', name.startsWith('/') ? '' : path.posix.dirname(from), name).slice(1)
const literal = (code, { start, end }) => /^["'`](\.[^"'`$]+)["'`]$/.exec(code.slice(start, end))?.[1]

/** What a page loads before anybody presses anything: its scripts and styles with all that they import. */
function firstLoad(files, page) {
  const html = files.get(page).toString('utf8')
  const named = Array.from(html.matchAll(/(?:src|href)="([^"]+\.(?:m?js|css))"/g), ([, name]) => inExtension(page, name))
  const loaded = new Set([page])
  const take = (file, isLauncher) => {
    if (loaded.has(file) || !files.has(file)) return
    loaded.add(file)
    if (!SCRIPT.test(file)) return
    const code = files.get(file).toString('utf8')
    const { module } = parseSync(file, code)
    for (const { moduleRequest } of module.staticImports) take(inExtension(file, moduleRequest.value), false)
    if (!isLauncher) return
    for (const { moduleRequest } of module.dynamicImports) {
      const name = literal(code, moduleRequest)
      if (name) take(inExtension(file, name), false)
    }
    for (const name of JSON.parse(`[${DEPENDENCIES.exec(code)?.[1] ?? ''}]`)) take(name, false)
  }
  for (const file of named) take(file, LAUNCHED.has(page))
  return [...loaded]
}

/**
 * The parts of a built extension, each with its files: every page's first load, the scripts of pages and background, every worker,
 * the two packed folders, and everything (`*`).
 * @param {Files} files
 * @returns {Map<string, string[]>}
 */
export function partsOf(files) {
  const names = [...files.keys()]
  const parts = new Map()
  for (const name of names) {
    if (/^[^/]+\.html$/.test(name)) parts.set(name, firstLoad(files, name))
    else if (/^(?:content-scripts\/.+|background)\.js$/.test(name)) parts.set(name, [name])
    const worker = WORKER.exec(name)
    if (worker) parts.set(worker[1], [name])
  }
  for (const folder of ['ocr/', 'pdfjs/']) parts.set(folder, names.filter((name) => name.startsWith(folder)))
  return parts.set('*', names)
}

/**
 * @param {Files} files
 * @returns {Promise<Map<string, number>>} bytes of each part, each file gzipped by itself at level 9
 */
export async function partSizes(files) {
  const zipped = new Map(await Promise.all(Array.from(files, async ([name, bytes]) => [name, (await promisify(gzip)(bytes, { level: 9 })).length])))
  return new Map(Array.from(partsOf(files), ([part, names]) => [part, names.reduce((sum, name) => sum + zipped.get(name), 0)]))
}

/** @returns {Record<string, { what: string, limit: number, look: string }>} */
export function bundleBudget() {
  return JSON.parse(readFileSync(path.join(ROOT, 'scripts', 'bundle-budget.json'), 'utf8'))
}

const count = (bytes) => bytes.toLocaleString('en-US')

/**
 * A sentence for each part that is over its limit, has none, or is no longer there.
 * @param {ReadonlyMap<string, number>} sizes
 * @param {Readonly<Record<string, { what: string, limit: number, look: string }>>} budget
 */
export function overBudget(sizes, budget) {
  const told = []
  for (const [part, bytes] of sizes) {
    const given = budget[part]
    if (!given) told.push(`${part} is new (${count(bytes)} bytes gzip) and has no limit: give it one in scripts/bundle-budget.json.`)
    else if (bytes > given.limit)
      told.push(`${given.what} is ${count(bytes)} bytes gzip, ${count(bytes - given.limit)} (${((bytes / given.limit - 1) * 100).toFixed(1)} %) over its limit of ${count(given.limit)}: look at ${given.look}, or raise the limit in scripts/bundle-budget.json and say why.`)
  }
  for (const part of Object.keys(budget)) if (!sizes.has(part)) told.push(`${part} has a limit in scripts/bundle-budget.json and is no longer built: take its line out.`)
  return told
}

/**
 * Ends a build that grew over its budget.
 * @param {string} folder of the built extension
 * @throws an error that says what grew, by how much, and where to look
 */
export async function keepBudget(folder) {
  const told = overBudget(await partSizes(builtFiles(folder)), bundleBudget())
  if (told.length === 0) return
  const error = new Error(told.join('\n'))
  // The sentences are all there is to say; where the check stands in the code is not.
  error.stack = error.message
  throw error
}

if (isMain(import.meta.url))
  await run(async () => {
    const sizes = await partSizes(builtFiles(path.resolve(process.argv[2] ?? path.join(ROOT, '.output', 'chrome-mv3'))))
    for (const [part, bytes] of sizes) console.log(`${part.padEnd(32)} ${count(bytes).padStart(12)}`)
  })
