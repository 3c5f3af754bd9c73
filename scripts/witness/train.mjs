#!/usr/bin/env node
/**
 * Trains the learned witness (docs/decisions/0008-a-learned-witness.md) and writes analyzers/witness/weights.ts.
 * The same input gives the same weights. By hand, never by the build:
 *
 *     node scripts/witness/train.mjs CONTRACTNLI_FOLDER CUAD_FOLDER
 *
 * CONTRACTNLI_FOLDER holds csv_evidence_only/train.csv, CUAD_FOLDER holds master_clauses*.csv and txt/. Prints cross-validated figures,
 * and writes them to scripts/witness/figures.json.
 */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { Plain, ROOT, run } from '../root.mjs'
import { excerpts } from './contractnli.mjs'
import { cuadContracts } from './cuad.mjs'
import { moduleOf } from './encoding.mjs'
import { learned } from './family.mjs'
import { reader } from './material.mjs'
import { earnsAHearing, scores } from './thresholds.mjs'

/** The product's own sentence splitter, wordings and features. */
async function productAsBundle() {
  const outDir = path.join(ROOT, '.output/witness')
  const output = { entryFileNames: 'engine.mjs' }
  await build({ root: ROOT, configFile: false, publicDir: false, logLevel: 'error', build: { ssr: path.join(ROOT, 'scripts/witness/engine.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output } } })
  return import(pathToFileURL(path.join(outDir, 'engine.mjs')).href)
}

async function gathered(list, read) {
  const items = []
  for (const [number, contract] of list.entries()) items.push(...(await read(contract, number)))
  return items
}

const rounded = (scoring) => Object.fromEntries(Object.entries(scoring).map(([name, value]) => [name, Math.round(value * 1000) / 1000]))

/** Figures by provision and of all together, by wordings alone, the witness alone and both (of all: as the product does, both only where the witness is heard). */
function report(crossed) {
  const each = {}
  const all = {}
  for (const way of ['wordings', 'witness', 'both']) {
    all[way] = rounded(scores([...crossed.values()].flatMap((one) => (way === 'both' && !earnsAHearing(one) ? one.wordings : one[way]))))
    for (const [id, one] of crossed) each[id] = { ...each[id], [way]: rounded(scores(one[way])) }
  }
  return { all, each }
}

await run(async () => {
  const [nliFolder, cuadFolder] = process.argv.slice(2)
  if (!nliFolder || !cuadFolder || !existsSync(nliFolder) || !existsSync(cuadFolder)) throw new Plain('Usage: node scripts/witness/train.mjs CONTRACTNLI_FOLDER CUAD_FOLDER')
  const engine = await productAsBundle()
  const read = reader(engine)
  const setting = { buckets: engine.BUCKETS, concepts: engine.CONCEPT_NAMES }
  const examplesOf = async (ids) => new Map(await Promise.all([...ids].map(async (id) => [id, await read.examples(id)])))

  const ndas = excerpts(nliFolder)
  const secrecy = [...ndas[0].labels.keys()].sort()
  const ndaDocs = new Map(secrecy.map((id) => [id, new Map(ndas.map((nda, number) => [number, { stance: nda.labels.get(id)?.stance ?? null, spans: nda.labels.get(id)?.spans ?? [], unseen: Math.max(0, nda.size - nda.spans.length) }]))]))
  const nli = learned(await gathered(ndas, read.excerpt), ndaDocs, await examplesOf(secrecy), { ...setting, atLeast: 3, contracts: ndas.length })

  const deals = cuadContracts(cuadFolder)
  const clauses = [...deals[0].labels.keys()].sort()
  const items = await gathered(deals, read.whole)
  const dealDocs = new Map(clauses.map((id) => [id, new Map(deals.map((deal, number) => [number, { stance: deal.labels.get(id).present ? 'stated' : null, spans: [], unseen: 0 }]))]))
  for (const item of items) for (const id of item.gold.keys()) dealDocs.get(id).get(item.contract).spans.push(item.span)
  const cuad = learned(items, dealDocs, await examplesOf(clauses), { ...setting, atLeast: 5, contracts: deals.length })

  const models = [...nli.models, ...cuad.models]
  const heard = [...nli.crossed, ...cuad.crossed].filter(([, ways]) => earnsAHearing(ways)).map(([id]) => id)
  const module = moduleOf(models, { ...nli.first, ...cuad.first }, secrecy, heard)
  writeFileSync(path.join(ROOT, 'analyzers/witness/weights.ts'), module)
  const figures = { folds: 5, contractnli: { contracts: ndas.length, ...report(nli.crossed) }, cuad: { contracts: deals.length, ...report(cuad.crossed) }, heard, models: models.length, bytes: module.length }
  writeFileSync(path.join(ROOT, 'scripts/witness/figures.json'), `${JSON.stringify(figures, null, 1)}\n`)
  for (const set of ['contractnli', 'cuad'])
    for (const [id, ways] of Object.entries(figures[set].each)) console.log(id.padEnd(32), ...Object.entries(ways).map(([way, { accuracy, f1_entailment, f1_contradiction, evidence_f1 }]) => `${way} ${[accuracy, f1_entailment, f1_contradiction, evidence_f1].map((v) => v.toFixed(3)).join(' ')} ·`))
  console.log(JSON.stringify({ contractnli: figures.contractnli.all, cuad: figures.cuad.all, heard, models: models.length, bytes: module.length }))
})
