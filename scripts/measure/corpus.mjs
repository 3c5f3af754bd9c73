import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../root.mjs'
import { csvRows } from './csv.mjs'

/** The folder of labelled contracts beside the checkout, or null. LEAKPROOF_CORPUS names another place. */
export function corpusFolder() {
  const folder = process.env.LEAKPROOF_CORPUS ?? path.resolve(ROOT, '../shared/corpus')
  return existsSync(folder) ? folder : null
}

/** Offsets counted in code points as UTF-16 units of `text`. */
function unitsOf(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at
  const table = []
  let unit = 0
  for (const character of text) {
    table.push(unit)
    unit += character.length
  }
  table.push(unit)
  return (at) => table[at] ?? unit
}

function nli(folder) {
  const { documents, labels } = JSON.parse(readFileSync(path.join(folder, 'en/labelled/contractnli/dev.json'), 'utf8'))
  return documents.map(({ id, text, spans, annotation_sets: [{ annotations }] }) => {
    const units = unitsOf(text)
    return { id: String(id), text, spans: spans.map(([start, end]) => [units(start), units(end)]), annotations, labels }
  })
}

const squeezed = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '')

function cuad(folder) {
  const home = path.join(folder, 'en/labelled/cuad')
  const files = new Map(readdirSync(path.join(home, 'txt')).filter((name) => name.endsWith('.txt')).map((name) => [squeezed(name.slice(0, -4)), path.join(home, 'txt', name)]))
  return csvRows(readFileSync(path.join(home, 'master_clauses.dev.csv'), 'utf8')).flatMap((row) => {
    const file = files.get(squeezed(row.Filename.replace(/\.[^.]*$/, '')))
    return file ? [{ id: row.Filename, text: readFileSync(file, 'utf8'), row }] : []
  })
}

function gold(folder, lang) {
  const home = path.join(folder, `labels/dev-${lang}`)
  return readdirSync(home).filter((name) => name.endsWith('.json')).sort().map((name) => ({
    id: name.replace(/json$/, 'txt'),
    text: readFileSync(path.join(home, name.replace(/json$/, 'txt')), 'utf8'),
    gold: JSON.parse(readFileSync(path.join(home, name), 'utf8')),
  }))
}

/** Standard terms that a committee of both sides' lawyers drew up: fair by design, so that hardly anything in them is of weight. */
function fair(folder) {
  const home = path.join(folder, 'en/templates/commonpaper')
  return readdirSync(home).filter((name) => name.endsWith('.md')).sort().map((name) => ({ id: name, text: readFileSync(path.join(home, name), 'utf8') }))
}

/** Our own mini-contracts: in the repository, so measured everywhere. */
function ownContracts(file) {
  return readFileSync(path.join(ROOT, 'test', file), 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text, labels, unsure = [], kind, law } = JSON.parse(line)
    return { id, text, gold: { labels: [...labels, ...unsure.map((rule) => ({ rule, verdict: 'ok', sure: false }))], kind, law } }
  })
}

const OWN = ['challenge', 'unseen']
const READERS = { nli, cuad, fair, 'rules-zh': (folder) => gold(folder, 'zh'), 'rules-en': (folder) => gold(folder, 'en'), challenge: () => ownContracts('challenge.jsonl'), unseen: () => ownContracts('unseen.jsonl') }

/** The sets that are there, each with its documents. */
export function setsOf(names) {
  const folder = corpusFolder()
  return names.filter((name) => folder !== null || OWN.includes(name)).map((name) => ({ name, documents: READERS[name](folder) }))
}
