import path from 'node:path'
import { rowsOf } from './table.mjs'

/** Our provision for what each hypothesis says, by words of it. */
const HYPOTHESES = [
  [/expressly identified/, 'marking-required'], [/only include technical/, 'technical-information-only'], [/verbally/, 'oral-information-covered'],
  [/for any purpose other/, 'purpose-limit'], [/with some of Receiving Party's employees/, 'employees-may-receive'], [/some third-parties/, 'third-parties-may-receive'],
  [/required by law/, 'compelled-disclosure-notice'], [/fact that Agreement/, 'agreement-itself-confidential'], [/reverse engineer/, 'no-reverse-engineering'],
  [/independently develop/, 'independent-development-allowed'], [/acquire information similar/, 'third-party-source-allowed'], [/not grant/, 'no-licence'],
  [/destroy or return/, 'return-or-destroy'], [/create a copy/, 'copies-allowed'], [/solicit/, 'no-solicitation'], [/survive/, 'survival'], [/retain some/, 'retention-allowed'],
]
const STANCES = ['stated', 'contrary', null]
const ENDS_OPEN = /(?:[:—–-]|\b(?:that|which|to|who|not|shall|will|may|and|or|by|of|is|are|if))\s*$/
const GOES_ON = /[;,]\s?(?:and|or|and\/or)?\s*$|\b(?:and|or)\s*$/

/**
 * @typedef {{ stance: 'stated' | 'contrary' | null, spans: number[] }} Label spans: places in `spans`, none where absent
 * @typedef {{ size: number, spans: string[], evidence: Set<number>, order: number[], labels: Map<string, Label> }} Excerpts
 */

/**
 * The training rows of ContractNLI, gathered by contract. Of each contract the evidence of all hypotheses is known and a few
 * other spans; `order` puts them so that items stand below what they go on from (a lead-in is repeated where needed).
 * @param {string} folder that holds csv_evidence_only/train.csv
 * @returns {Excerpts[]}
 */
export function excerpts(folder) {
  const contracts = new Map()
  for (const row of rowsOf(path.join(folder, 'csv_evidence_only', 'train.csv'))) {
    const key = `${row.num_spans} ${row.num_tokens}`
    if (!contracts.has(key)) contracts.set(key, [])
    contracts.get(key).push(row)
  }
  return [...contracts.values()].map(gathered)
}

function gathered(rows) {
  const place = new Map()
  const spans = []
  const leadOf = []
  const evidence = new Set()
  const labels = new Map()
  for (const row of [...rows].sort((a, b) => a.label - b.label)) {
    const id = HYPOTHESES.find(([words]) => words.test(row.hypothesis))?.[1]
    if (!id) throw new Error(`no provision for the hypothesis: ${row.hypothesis}`)
    const stance = STANCES[Number(row.label)]
    const own = []
    let before = -1
    for (const part of row.concatenated_spans.split('\n').map((p) => p.trim()).filter(Boolean)) {
      if (!place.has(part)) {
        place.set(part, spans.length)
        spans.push(part)
        leadOf.push(-1)
      }
      const at = place.get(part)
      if (stance) {
        own.push(at)
        evidence.add(at)
        if (before >= 0 && leadOf[at] < 0 && at !== before) leadOf[at] = ENDS_OPEN.test(spans[before]) ? before : GOES_ON.test(spans[before]) ? leadOf[before] : -1
        before = at
      }
    }
    labels.set(id, { stance, spans: own })
  }
  return { size: Number(rows[0].num_spans), spans, evidence, order: ordered(spans, leadOf), labels }
}

/** A span that stands alone between an open end and what does not go on from it. */
export const BREAK = -1

function ordered(spans, leadOf) {
  const items = spans.map((_, at) => spans.map((__, i) => i).filter((i) => leadOf[i] === at))
  const order = []
  const seen = new Set()
  const visit = (at) => {
    if (seen.has(at)) return
    seen.add(at)
    order.push(at)
    items[at].forEach((item, i) => {
      if (i > 0 && !GOES_ON.test(spans[order[order.length - 1]])) order.push(BREAK, at)
      visit(item)
    })
    if (ENDS_OPEN.test(spans[order[order.length - 1]]) || GOES_ON.test(spans[order[order.length - 1]])) order.push(BREAK)
  }
  spans.forEach((_, at) => leadOf[at] < 0 && visit(at))
  spans.forEach((_, at) => visit(at))
  return order
}
