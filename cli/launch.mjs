#!/usr/bin/env node
// Runs the command line from a checkout: bundles it when the sources are newer than the last bundle, then hands over.
import { existsSync, readdirSync, statSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const sources = ['contract', 'analyzers', 'extractors', 'cli', 'reports', 'package-lock.json']

function stamp() {
  const hash = createHash('sha256')
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name))
    else hash.update(`${path.relative(root, file)} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const source of sources) visit(path.join(root, source))
  return hash.digest('hex').slice(0, 16)
}

const home = path.join(root, '.output', 'cli')
const bundle = path.join(home, stamp(), 'main.mjs')
if (!existsSync(bundle)) {
  let vite
  try {
    vite = await import('vite')
  } catch {
    console.error('The packages are not installed yet: run `npm test` or `npm start` once, or `npm ci --ignore-scripts`.')
    process.exit(2)
  }
  mkdirSync(home, { recursive: true })
  const scratch = path.join(home, `building-${process.pid}`)
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'cli/main.ts'),
      outDir: scratch,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  try {
    renameSync(scratch, path.dirname(bundle))
  } catch {
    // Another run finished the same bundle first.
    rmSync(scratch, { recursive: true, force: true })
  }
  for (const old of readdirSync(home)) if (!path.dirname(bundle).endsWith(old) && !old.startsWith('building-') && Date.now() - statSync(path.join(home, old)).mtimeMs > 3_600_000) rmSync(path.join(home, old), { recursive: true, force: true })
}
const { main } = await import(pathToFileURL(bundle).href)
process.exitCode = await main(process.argv.slice(2))
