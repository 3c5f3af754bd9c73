#!/usr/bin/env node
// npm run package: the command line as one package that `npm i -g` installs without asking a registry for anything.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildCommandLine } from '../cli/bundle.mjs'
import { ROOT, run } from './root.mjs'

const FOLDER = path.join(ROOT, '.output', 'package')
/** pdf.js finds its fonts and tables beside itself, so it stays a package of its own inside this one. */
const PDFJS = ['LICENSE', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs', 'cmaps', 'standard_fonts', 'wasm']

const inFolder = (...names) => path.join(FOLDER, ...names)
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Folder of the package that a bundled module belongs to; null for our own. */
function packageOf(id) {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))
  return found ? found[1] : null
}

/** Licences of everything that went into the bundle. @returns the packages' names with their licences */
function writeLicences(folders) {
  return [...folders].sort().map((folder) => {
    const { name, version, license } = json(path.join(folder, 'package.json'))
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    const target = inFolder('licences', `${name.replace('/', '__')}-${version}`)
    mkdirSync(target, { recursive: true })
    for (const file of files) cpSync(path.join(folder, file), path.join(target, file))
    if (files.length === 0) writeFileSync(path.join(target, 'LICENSE'), `${name} ${version} is under the licence ${license}; its package holds no text of it.\n`)
    return { name, version, license }
  })
}

function writePdfjs() {
  const from = path.join(ROOT, 'node_modules', 'pdfjs-dist')
  const to = inFolder('node_modules', 'pdfjs-dist')
  for (const name of PDFJS) cpSync(path.join(from, name), path.join(to, name), { recursive: true })
  const { name, version, license, repository, homepage } = json(path.join(from, 'package.json'))
  // Reading text needs no canvas: the optional dependency on one is left out.
  writeFileSync(path.join(to, 'package.json'), `${JSON.stringify({ name, version, license, repository, homepage, main: 'legacy/build/pdf.mjs' }, null, 2)}\n`)
}

const size = (file) => `${(statSync(file).size / 2 ** 20).toFixed(1)} MB`

await run(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(inFolder('bin'), { recursive: true })
  const bundledPackages = new Set()
  await buildCommandLine(inFolder('lib'), {
    alone: true,
    plugins: [{ name: 'licences', generateBundle(_, bundle) { for (const chunk of Object.values(bundle)) for (const id of Object.keys(chunk.modules ?? {})) if (packageOf(id)) bundledPackages.add(packageOf(id)) } }],
  })
  writeFileSync(inFolder('bin', 'leakproof.mjs'), "#!/usr/bin/env node\nimport { main } from '../lib/main.mjs'\n\nprocess.exitCode = await main(process.argv.slice(2), 'leakproof')\n", { mode: 0o755 })
  writePdfjs()
  const licences = writeLicences(bundledPackages)
  for (const name of ['man', 'completions']) cpSync(path.join(ROOT, name), inFolder(name), { recursive: true })
  cpSync(path.join(ROOT, 'docs', 'cli.md'), inFolder('README.md'))
  const { name, version, description, engines, dependencies } = json(path.join(ROOT, 'package.json'))
  writeFileSync(inFolder('package.json'), `${JSON.stringify({
    name, version, description, type: 'module', engines, license: 'UNLICENSED',
    bin: { leakproof: 'bin/leakproof.mjs' },
    man: ['man/leakproof.1'],
    files: ['bin', 'lib', 'man', 'completions', 'licences'],
    dependencies: { 'pdfjs-dist': dependencies['pdfjs-dist'] },
    bundleDependencies: ['pdfjs-dist'],
  }, null, 2)}\n`)
  const [{ filename, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', path.join(ROOT, '.output'), '--loglevel', 'error'], { cwd: FOLDER, encoding: 'utf8', shell: process.platform === 'win32' }))
  const packed = path.join(ROOT, '.output', filename)
  if (!existsSync(packed)) throw new Error(`npm pack wrote no ${filename}`)
  console.log(`${path.relative(ROOT, packed)}: ${size(packed)}, ${files.length} files; bundled: ${licences.map((one) => `${one.name} ${one.version} (${one.license})`).join(', ')}, pdfjs-dist`)
})
