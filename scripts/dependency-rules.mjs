/**
 * Checks every import of the sources against `fences.mjs`, and that no modules import each other in a circle.
 * Written here because dependency-cruiser reads TypeScript through the compiler's JavaScript interface,
 * which TypeScript 7 no longer has. Imports are read by the parser that also builds the extension.
 *
 *     node scripts/dependency-rules.mjs [FOLDER]
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { parseSync } from 'vite'
import { FENCES } from './fences.mjs'
import { isMain, Plain, ROOT, run } from './root.mjs'

/**
 * @typedef {{ from: string, to: string, typeOnly: boolean }} Edge
 * @typedef {{ name: string, edge: string, tell: string }} Breach
 */

const FOLDERS = ['contract', 'analyzers', 'extractors', 'highlighter', 'reports', 'components', 'bridge', 'cli', 'entrypoints', 'scripts', 'test']
const SOURCE = /\.(ts|tsx|mts|mjs|cjs|js|jsx)$/
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mts', '.mjs', '.js', '.json', '/index.ts', '/index.tsx']
const WORKER_URL = /new URL\(\s*['"](\.[^'"]+\.(?:ts|tsx|mjs|js))['"]\s*,\s*import\.meta\.url/g

function sourcesIn(root) {
  const files = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.posix.join(folder, String(file).replaceAll('\\', '/'))),
  )
  const top = existsSync(root) ? readdirSync(root).filter((file) => SOURCE.test(file)) : []
  return [...files, ...top].filter((file) => SOURCE.test(file) && !file.includes('node_modules/') && statSync(path.join(root, file)).isFile())
}

/** @returns {{ name: string, typeOnly: boolean }[]} what one file imports, as written */
function importsOf(file, code) {
  const { module, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Plain(`${file} can't be parsed: ${errors[0].message}`)
  const onlyTypes = (entries) => entries.length > 0 && entries.every((entry) => entry.isType)
  const found = module.staticImports.map((one) => ({ name: one.moduleRequest.value, typeOnly: onlyTypes(one.entries) }))
  for (const { entries, start, end } of module.staticExports) {
    // `export { a }` of an imported `a` names the import's module too; only `export … from` holds the name itself.
    const name = entries.map((entry) => entry.moduleRequest).find((request) => request && request.start >= start && request.end <= end)?.value
    if (name !== undefined) found.push({ name, typeOnly: onlyTypes(entries) })
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(code.slice(moduleRequest.start, moduleRequest.end))
    if (literal) found.push({ name: literal[1], typeOnly: false })
  }
  for (const [, name] of code.matchAll(WORKER_URL)) found.push({ name, typeOnly: false })
  return found
}

/** The file, `npm:package` or `node:module` that a name stands for in the importing file. Null: a relative file that is not there. */
function resolve(root, from, name) {
  const bare = name.replace(/\?.*$/, '')
  const relative = /^[.]/.test(bare) ? path.posix.join(path.posix.dirname(from), bare) : /^[@~]\//.test(bare) ? bare.slice(2) : null
  if (relative !== null) {
    const end = ENDINGS.find((ending) => statSync(path.join(root, relative + ending), { throwIfNoEntry: false })?.isFile())
    return end === undefined ? null : relative + end
  }
  if (bare.startsWith('node:')) return bare
  if (builtinModules.includes(bare)) return `node:${bare}`
  return `npm:${bare.split('/').slice(0, bare.startsWith('@') ? 2 : 1).join('/')}`
}

/** @returns {Breach | null} */
function breachOf(fence, edge) {
  const match = fence.from.exec(edge.from)
  if (!match || (fence.types && edge.typeOnly)) return null
  const fill = (pattern) => new RegExp(pattern.replaceAll('$1', match[1] ?? ''))
  if (!fill(fence.to).test(edge.to) || (fence.unless !== undefined && fill(fence.unless).test(edge.to))) return null
  return { name: fence.name, edge: `${edge.from} → ${edge.to}`, tell: fence.tell }
}

/** Circles of imports that remain at run time, each once. @returns {Breach[]} */
function circles(edges) {
  const next = new Map()
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge])
  const state = new Map()
  const trail = []
  const found = []
  const visit = (file) => {
    state.set(file, 'open')
    trail.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (state.get(to) === 'open')
        found.push({
          name: 'no-circles',
          edge: [...trail.slice(trail.indexOf(to)), to].join(' → '),
          tell: 'Modules that import each other can only be understood together. Move what both need into a third one below them.',
        })
      else if (!state.has(to)) visit(to)
    }
    trail.pop()
    state.set(file, 'done')
  }
  for (const file of next.keys()) if (!state.has(file)) visit(file)
  return found
}

/** Packages that package.json names; null where there is none. */
function declaredPackages(root) {
  const file = path.join(root, 'package.json')
  if (!existsSync(file)) return null
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
}

/**
 * @param {string} root folder that holds contract/, analyzers/ …
 * @returns {{ files: number, imports: number, breaches: Breach[] }}
 */
export function checkDependencies(root) {
  const files = sourcesIn(root)
  /** @type {Edge[]} */
  const edges = []
  const breaches = []
  const declared = declaredPackages(root)
  for (const from of files)
    for (const { name, typeOnly } of importsOf(from, readFileSync(path.join(root, from), 'utf8'))) {
      const to = resolve(root, from, name)
      if (to === null) breaches.push({ name: 'import-of-nothing', edge: `${from} → ${name}`, tell: 'There is no such file.' })
      else edges.push({ from, to, typeOnly })
    }
  for (const edge of edges) {
    for (const fence of FENCES) {
      const breach = breachOf(fence, edge)
      if (breach) breaches.push(breach)
    }
    if (declared && edge.to.startsWith('npm:') && !declared.has(edge.to.slice(4)))
      breaches.push({
        name: 'packages-are-declared',
        edge: `${edge.from} → ${edge.to}`,
        tell: 'Only what package.json names is there in every checkout; another package may bring this one in today and not tomorrow.',
      })
  }
  breaches.push(...circles(edges.filter((edge) => !edge.typeOnly)))
  return { files: files.length, imports: edges.length, breaches }
}

if (isMain(import.meta.url))
  await run(async () => {
    const { files, imports, breaches } = checkDependencies(path.resolve(process.argv[2] ?? ROOT))
    for (const { name, edge, tell } of breaches) console.error(`error ${name}: ${edge}\n  ${tell}`)
    console.log(`${files} files, ${imports} imports, ${breaches.length} breaches`)
    if (breaches.length > 0) process.exitCode = 1
  })
