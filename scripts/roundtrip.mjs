/**
 * Puts a review into every Word file below the folders and looks again, by other means: is everything that was there
 * still there, and do the comments stand on the words? Prints a table; nothing is written but with `--out`.
 *
 *     npm run roundtrip -- DIR…
 *
 *     --spans N       also comment on N stretches anywhere in each text (default 20; 0: findings only)
 *     --insertions    also put in the suggested wordings and the drafted clause
 *     --office        open each file and its result in LibreOffice (`soffice`), one at a time, and count the pages
 *     --out DIR       keep the results
 *     --verbose       name every file
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { build } from 'vite'
import { isMain, onPath, Plain, ROOT, run } from './root.mjs'

const OPTIONS = { spans: { type: 'string', default: '20' }, insertions: { type: 'boolean' }, office: { type: 'boolean' }, out: { type: 'string' }, verbose: { type: 'boolean' } }
const OFFICE_MS = 120_000

function wordFilesIn(folder) {
  if (!existsSync(folder)) throw new Plain(`${folder} is not there.`)
  if (statSync(folder).isFile()) return [folder]
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))).filter((name) => /\.(?:docx|docm|dotx|dotm)$/i.test(name) && statSync(name).isFile()).sort()
}

async function trialModule() {
  const outDir = path.join(ROOT, '.output/roundtrip')
  await build({ root: ROOT, configFile: false, publicDir: false, logLevel: 'error', build: { ssr: path.join(ROOT, 'scripts/roundtrip/trial.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'trial.mjs' } } } })
  return import(pathToFileURL(path.join(outDir, 'trial.mjs')).href)
}

/** Pages that LibreOffice prints; null when it does not open the file. */
async function pagesOf(bytes, extension, scratch) {
  const file = path.join(scratch, `file${extension}`)
  const pdf = path.join(scratch, 'file.pdf')
  writeFileSync(file, bytes)
  rmSync(pdf, { force: true })
  try {
    await promisify(execFile)('nice', ['soffice', '--headless', `-env:UserInstallation=${pathToFileURL(path.join(scratch, 'profile')).href}`, '--convert-to', 'pdf', '--outdir', scratch, file], { timeout: OFFICE_MS })
  } catch {
    return null
  }
  if (!existsSync(pdf)) return null
  const pages = readFileSync(pdf, 'latin1').match(/\/Type\s{0,3}\/Page[^s]/g)
  return pages ? pages.length : null
}

if (isMain(import.meta.url))
  await run(async () => {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    const folders = positionals.length > 0 ? positionals : [path.join(ROOT, 'test/contracts')]
    if (values.office && !onPath('soffice')) throw new Plain('--office needs LibreOffice (soffice), which is not on this machine.')
    const { tried } = await trialModule()
    const scratch = values.office ? mkdtempSync(path.join(tmpdir(), 'roundtrip-')) : ''
    const sum = { files: 0, done: 0, comments: 0, placed: 0, astray: 0, changed: 0, otherParts: 0, inserted: 0, opened: 0, unopened: 0, otherPages: 0 }
    const outcomes = {}
    const left = {}
    const times = []
    for (const file of folders.flatMap(wordFilesIn)) {
      const bytes = new Uint8Array(readFileSync(file))
      sum.files++
      const trial = await tried(bytes, Number(values.spans), values.insertions === true)
      outcomes[trial.outcome] = (outcomes[trial.outcome] ?? 0) + 1
      for (const [reason, count] of Object.entries(trial.left)) left[reason] = (left[reason] ?? 0) + count
      const wrong = trial.astray.length + trial.changed.length + trial.otherParts.length > 0
      if (values.verbose || wrong) console.log(`${trial.outcome.padEnd(12)} ${String(trial.placed).padStart(4)}/${String(trial.comments).padEnd(4)} ${path.relative(process.cwd(), file)}`)
      for (const line of [...trial.changed.map((name) => `changed: ${name}`), ...trial.otherParts.map((name) => `not to be touched: ${name}`), ...trial.astray.map((words) => `astray: ${words}`)]) console.log(`    ${line}`)
      if (trial.outcome !== 'done') continue
      sum.done++
      times.push(trial.ms)
      for (const key of ['comments', 'placed', 'inserted']) sum[key] += trial[key]
      for (const key of ['astray', 'changed', 'otherParts']) sum[key] += trial[key].length
      if (values.out) {
        mkdirSync(values.out, { recursive: true })
        writeFileSync(path.join(values.out, path.basename(file)), trial.bytes)
      }
      if (values.office) {
        const was = await pagesOf(bytes, path.extname(file), scratch)
        const is = await pagesOf(trial.bytes, path.extname(file), scratch)
        if (was !== null && is === null) sum.unopened++
        else if (is !== null) sum.opened++
        if (was !== is) {
          sum.otherPages++
          console.log(`    pages ${was} → ${is}: ${path.relative(process.cwd(), file)}`)
        }
      }
    }
    if (scratch) rmSync(scratch, { recursive: true, force: true })
    const ordered = times.sort((a, b) => a - b)
    console.log(`files ${sum.files}: ${Object.entries(outcomes).map(([name, count]) => `${name} ${count}`).join(', ')}`)
    console.log(`comments ${sum.comments}, on the very words ${sum.placed}, of these found elsewhere by the second look ${sum.astray}; instead: ${Object.entries(left).map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}; insertions ${sum.inserted}`)
    console.log(`parts whose own content changed ${sum.changed}, other parts touched ${sum.otherParts}; median ${Math.round(ordered[Math.floor(ordered.length / 2)] ?? 0)} ms, slowest ${Math.round(ordered[ordered.length - 1] ?? 0)} ms`)
    if (values.office) console.log(`opened by LibreOffice ${sum.opened}, no longer opened ${sum.unopened}, other page count ${sum.otherPages}`)
    if (sum.astray + sum.changed + sum.otherParts + sum.unopened > 0) process.exitCode = 1
  })
