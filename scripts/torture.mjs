/**
 * Opens every file below the folders in the built extension's reader, beside the real panel, and prints what came of it.
 * What is done is kept in .cache/torture.jsonl; a second run over the same build goes on where the first one ended.
 *
 *     npm run torture -- DIR… [--list] [--fresh] [--race] [--only PATTERN] [--extension DIR]
 *
 * --list: a line a file; --fresh: forget earlier results; --race: our readers beside mammoth and pdf.js, on the same files;
 * --extension: another build than the checkout's. Exit code 1 when an outcome was untyped or a page froze.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { BUILT, ensureBuilt } from './build.mjs'
import { Plain, ROOT, run } from './root.mjs'
import { baselineOf, runJob } from './torture/job.mjs'
import { race } from './torture/race.mjs'
import { raise } from './torture/stand.mjs'
import { line, table } from './torture/table.mjs'

const RESULTS = path.join(ROOT, '.cache', 'torture.jsonl')
const SAMPLES = ['zh-nda/source.pdf', 'zh-nda/source.docx', 'en-services/source.pdf', 'en-services/source.docx'].map((file) => path.join(ROOT, 'test/contracts', file))
/** Opened after a job that was ended: small, and read without a worker's leftovers. */
const SMALL = path.join(ROOT, 'test/fixtures/one-way.txt')

function filesBelow(folder) {
  const whole = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder)
  if (!existsSync(whole)) throw new Plain(`There is no folder ${whole}.`)
  if (statSync(whole).isFile()) return [whole]
  return readdirSync(whole, { recursive: true }).map((name) => path.join(whole, String(name))).filter((file) => statSync(file).isFile()).sort()
}

/** The product's own words and codes, from its sources. */
async function outcomeTable() {
  const server = await createServer({ root: ROOT, configFile: false, logLevel: 'error', server: { middlewareMode: true, watch: null }, appType: 'custom', optimizeDeps: { noDiscovery: true } })
  try {
    const { outcomeWords } = await server.ssrLoadModule('/reports/outcome-words.ts')
    const { OUTCOME_CODES } = await server.ssrLoadModule('/contract/outcomes.ts')
    return { words: (code, params) => outcomeWords(code, 'en', params), codes: new Set(OUTCOME_CODES) }
  } finally {
    await server.close()
  }
}

/** Results of the same build, by file. */
function earlier(build) {
  const lines = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split('\n').filter(Boolean).map((one) => JSON.parse(one)) : []
  return new Map(lines.filter((row) => row.build === build && statSync(row.file, { throwIfNoEntry: false })?.size === row.size).map((row) => [row.file, row]))
}

async function torture(files, extension, { list, fresh }) {
  const build = `${extension} ${statSync(path.join(extension, 'manifest.json')).mtimeMs}`
  mkdirSync(path.dirname(RESULTS), { recursive: true })
  if (fresh) rmSync(RESULTS, { force: true })
  const done = earlier(build)
  const known = await outcomeTable()
  let stand = null
  let baseline = 0
  const rows = []
  for (const [at, file] of files.entries()) {
    let row = done.get(file)
    if (!row) {
      if (!stand) {
        stand = await raise(extension)
        baseline = await baselineOf(stand, [...SAMPLES, SMALL])
      }
      row = { ...(await runJob(stand, file, { ...known, baseline, sample: SMALL })), build }
      appendFileSync(RESULTS, `${JSON.stringify(row)}\n`)
      if (row.outcome === 'frozen') {
        await stand.close()
        stand = null
      }
    }
    rows.push(row)
    if (list || row.outcome === 'untyped' || row.outcome === 'frozen') console.log(line(row))
    else if (at % 50 === 49) console.log(`${at + 1} of ${files.length}`)
  }
  if (stand) {
    const after = await baselineOf(stand, [SMALL])
    console.log(`memory after all files, of the baseline: ${(after / baseline).toFixed(2)} ×`)
    await stand.close()
  }
  return rows
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean' }, fresh: { type: 'boolean' }, race: { type: 'boolean' }, only: { type: 'string' }, extension: { type: 'string' } },
  })
  if (positionals.length === 0) throw new Plain('Name the folders: npm run torture -- DIR…')
  const wanted = values.only === undefined ? null : new RegExp(values.only)
  const files = positionals.flatMap(filesBelow).filter((file) => wanted === null || wanted.test(file))
  if (values.race) return race(files)
  if (values.extension === undefined) ensureBuilt()
  const rows = await torture(files, path.resolve(values.extension ?? BUILT), { list: values.list ?? false, fresh: values.fresh ?? false })
  console.log(table(rows))
  if (rows.some((row) => row.outcome === 'untyped' || row.outcome === 'frozen')) process.exitCode = 1
})
