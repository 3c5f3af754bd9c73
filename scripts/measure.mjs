/**
 * Measures the engine against what people labelled, as `../shared/tools/score.py` counts it, and writes the worst errors
 * with their sentences to .output/measure/errors.md (never committed: it quotes contracts that are not ours).
 *
 *     node scripts/measure.mjs [--check | --save] [SET…]     SET: nli cuad fair rules-zh rules-en challenge unseen; default: all
 *
 * --check: exits 1 when a figure is more than 0.01 below test/figures.json · --save: writes test/figures.json
 * Where the corpus is not there, the sets that need it are skipped with one line saying so.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { corpusFolder, setsOf } from './measure/corpus.mjs'
import { answers } from './measure/engine.mjs'
import { errorPage } from './measure/errors.mjs'
import { cuadFigures } from './measure/cuad.mjs'
import { fairFigures } from './measure/fair.mjs'
import { nliFigures } from './measure/nli.mjs'
import { rulesFigures } from './measure/rules.mjs'
import { ROOT, Plain, run } from './root.mjs'

const SCORERS = { nli: nliFigures, cuad: cuadFigures, fair: fairFigures, 'rules-zh': rulesFigures, 'rules-en': rulesFigures, challenge: rulesFigures, unseen: rulesFigures }
/** How far a figure may fall before it counts as lost ground. */
const SLACK = 0.01
const FILE = path.join(ROOT, 'test/figures.json')

const round = (value) => (typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e4) / 1e4 : value)
const rounded = (figures) => Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, typeof value === 'object' ? rounded(value) : round(value)]))

/** Of these one more is one too many. */
const COUNTED = /^(?:quotes_wrong|errors|most_heavy|heavy)$/

/** Figures that lost ground, as sentences. */
function losses(name, before, now) {
  const lost = []
  for (const [key, value] of Object.entries(before ?? {})) {
    if (typeof value === 'object' || !(key in now)) continue
    const worse = COUNTED.test(key) ? now[key] > value : key === 'false_missing' ? now[key] > value + SLACK : !/^(?:n_|shown)/.test(key) && now[key] < value - SLACK
    if (worse) lost.push(`${name} ${key}: ${now[key]}, was ${value}`)
  }
  return lost
}

await run(async () => {
  const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const unknown = wanted.find((name) => !(name in SCORERS))
  if (unknown) throw new Plain(`There is no set "${unknown}"; there are ${Object.keys(SCORERS).join(', ')}.`)
  const sets = setsOf(wanted.length > 0 ? wanted : Object.keys(SCORERS))
  if (!corpusFolder()) console.log('Skipped what needs labelled contracts: there is no ../shared/corpus beside this checkout.')
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
  const got = await answers(sets.flatMap(({ name, documents }) => documents.map(({ id, text }) => ({ id: `${name} ${id}`, text }))))
  const after = { ...before }
  const lost = []
  const mistakes = []
  for (const set of sets) {
    const { figures, wrong } = SCORERS[set.name](set, (id) => got.get(`${set.name} ${id}`))
    const missing = set.documents.filter(({ id }) => !got.has(`${set.name} ${id}`)).length
    after[set.name] = rounded({ n_documents: set.documents.length, errors: missing, ...figures })
    lost.push(...losses(set.name, before[set.name], after[set.name]))
    mistakes.push({ name: set.name, wrong })
    const { per, provisions, ...heads } = after[set.name]
    console.log(`\n${set.name}`)
    for (const [id, row] of Object.entries({ ...per, ...provisions })) console.log(`  ${id.padEnd(34)} ${Object.entries(row).map(([key, value]) => `${key} ${value}`).join('  ')}`)
    console.log(`  ${Object.entries(heads).map(([key, value]) => `${key.replace(/^n_/, '')} ${value}`).join('  ')}`)
  }
  if (mistakes.some(({ wrong }) => wrong.length > 0)) {
    const page = path.join(ROOT, '.output/measure/errors.md')
    mkdirSync(path.dirname(page), { recursive: true })
    writeFileSync(page, errorPage(mistakes))
    console.log(`\nErrors with their sentences: ${path.relative(ROOT, page)}`)
  }
  if (flags.includes('--save')) writeFileSync(FILE, `${JSON.stringify(after, null, 1)}\n`)
  else if (lost.length > 0) {
    console.log(`\nLost ground:\n  ${lost.join('\n  ')}`)
    if (flags.includes('--check')) process.exitCode = 1
  }
})
