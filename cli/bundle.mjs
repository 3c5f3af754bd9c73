import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const SOURCES = ['contract', 'analyzers', 'extractors', 'cli', 'reports', 'package.json', 'package-lock.json']
const HOUR = 3_600_000

/** A name for the sources as they are now. */
function stamp() {
  const hash = createHash('sha256')
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name))
    else hash.update(`${path.relative(ROOT, file)} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const source of SOURCES) visit(path.join(ROOT, source))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds the command line (`main.mjs`) and its thread (`reader.mjs`).
 * @param {string} outDir
 * @param {{ alone?: boolean, plugins?: import('vite').Plugin[] }} [options] alone: with its libraries in it, all but pdf.js
 */
export async function buildCommandLine(outDir, { alone = false, plugins = [] } = {}) {
  const vite = await import('vite')
  await vite.build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    // Libraries that choose between a browser and Node get the one that runs here.
    ...(alone ? { ssr: { noExternal: true, external: ['pdfjs-dist'] } } : {}),
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { main: path.join(ROOT, 'cli/main.ts'), reader: path.join(ROOT, 'cli/reader.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}

/**
 * Bundles the command line when the sources are newer than the last bundle.
 * @returns {Promise<string | null>} the bundle's folder; null when the packages are not installed
 */
export async function bundled() {
  const home = path.join(ROOT, '.output', 'cli')
  const folder = path.join(home, stamp())
  if (existsSync(path.join(folder, 'main.mjs'))) return folder
  if (!(await import('vite').catch(() => null))) return null
  mkdirSync(home, { recursive: true })
  const scratch = path.join(home, `building-${process.pid}`)
  await buildCommandLine(scratch)
  try {
    renameSync(scratch, folder)
  } catch {
    // Another run finished the same bundle first.
    rmSync(scratch, { recursive: true, force: true })
  }
  const isOld = (name) => path.join(home, name) !== folder && !name.startsWith('building-') && Date.now() - statSync(path.join(home, name)).mtimeMs > HOUR
  for (const name of readdirSync(home)) if (isOld(name)) rmSync(path.join(home, name), { recursive: true, force: true })
  return folder
}
