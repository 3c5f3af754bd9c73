import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rowsOf } from './table.mjs'

const COLUMNS = { 'cap-on-liability': 'Cap on Liability', 'uncapped-liability': 'Uncapped Liability', 'liquidated-damages': 'Liquidated Damages', 'audit-right': 'Audit Rights', 'governing-law': 'Governing Law' }
const plain = (name) => name.toLowerCase().replace(/\W/g, '')

/** The strings of a Python list literal. */
function quotes(list) {
  const found = []
  for (const [, a, b] of (list ?? '').matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)) found.push((a ?? b).replace(/\\n/g, ' ').replace(/\\(['"\\])/g, '$1'))
  return found
}

/**
 * CUAD contracts with the clauses of five types.
 * @param {string} folder that holds master_clauses*.csv and txt/
 * @returns {{ text: string, labels: Map<string, { present: boolean, quotes: string[] }> }[]}
 */
export function cuadContracts(folder) {
  const table = readdirSync(folder).find((name) => /^master_clauses.*\.csv$/.test(name))
  const texts = path.join(folder, 'txt')
  if (!table || !existsSync(texts)) return []
  const files = new Map(readdirSync(texts).map((name) => [plain(name.slice(0, -4)), path.join(texts, name)]))
  const contracts = []
  for (const row of rowsOf(path.join(folder, table))) {
    const file = files.get(plain(row.Filename.replace(/\.[^.]*$/, '')))
    if (!file) continue
    const labels = new Map()
    for (const [id, column] of Object.entries(COLUMNS)) {
      const answer = (row[`${column}-Answer`] ?? '').trim()
      labels.set(id, { present: answer !== '' && answer.toLowerCase() !== 'no', quotes: quotes(row[column]) })
    }
    contracts.push({ text: readFileSync(file, 'utf8'), labels })
  }
  return contracts
}
