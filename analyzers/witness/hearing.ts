import type { Contract, Span } from '../../contract/types'
import { fact } from '../facts/fact'
import { leadIns } from '../facts/list-items'
import { kind } from '../facts/kind'
import { inSecrecyContext } from '../facts/secrecy'
import { sentences, type Sentence } from '../facts/sentences'
import type { Reading } from '../provisions/provision'
import { withLeadIns } from '../provisions/wordings'
import { modelsFor, type Stance } from './models'
import { WEIGHTS } from './weights'
import { marginsOf, maskWithLeadIn } from './witness'

/** A sentence of more UTF-16 units holds a whole list, whose one telling item the many other words drown: it is not vetoed. */
export const LONG = 700

/** Whether a sentence stands where the text is about secrecy: 1 yes, 2 no, 0 not asked yet. */
const secrecyKnown = fact((contract: Contract): Uint8Array => new Uint8Array(sentences(contract).length))

function aboutSecrecy(contract: Contract, sentence: Sentence): boolean {
  const known = secrecyKnown(contract)
  if (known[sentence.index] === 0) {
    const lead = leadIns(contract)[sentence.index]
    known[sentence.index] = inSecrecyContext(contract, sentence) || (lead && inSecrecyContext(contract, lead)) ? 1 : 2
  }
  return known[sentence.index] === 1
}

/** The sentences that a reading quotes, without those that are there as lead-ins only. */
export function carriers(contract: Contract, evidence: readonly Span[]): Set<number> {
  const all = sentences(contract)
  const found = new Set<number>()
  let at = 0
  for (const span of [...evidence].sort((a, b) => a.start - b.start)) {
    while (at < all.length && (all[at] as Sentence).end <= span.start) at++
    if (at < all.length && (all[at] as Sentence).start < span.end) found.add(at)
  }
  const leads = leadIns(contract)
  const leading = new Set([...found].map((index) => leads[index]?.index ?? -1))
  return new Set([...found].filter((index) => !leading.has(index)))
}

/**
 * What a contract provides by its wordings, after the witness has been heard on its English sentences: one that the witness
 * is sure of counts though no wording found it, one that it finds very unlikely does not. Chinese sentences are never touched.
 */
export function heard(contract: Contract, provision: string, reading: Reading): Reading {
  if (contract.lang === 'zh' || !WEIGHTS.heard.includes(provision)) return reading
  const known = modelsFor(provision)
  if (!known.stated && !known.contrary) return reading
  const hits = reading ? carriers(contract, reading.evidence) : new Set<number>()
  if (reading && hits.size === 0) return reading
  const inSecrecy = WEIGHTS.secrecy.includes(provision)
  // What non-disclosure agreements taught is not applied to other contracts' secrecy clauses.
  if (inSecrecy && kind(contract) !== 'NDA') return reading
  const gate = (known.stated?.mask ?? 0) | (known.contrary?.mask ?? 0)
  const said: Record<Stance, Sentence[]> = { stated: [], contrary: [] }
  for (const sentence of sentences(contract)) {
    const hit = hits.has(sentence.index) ? (reading?.stance ?? null) : null
    const mask = maskWithLeadIn(contract, sentence)
    if (!hit && ((mask & gate) === 0 || sentence.mask === 0 || (inSecrecy && !aboutSecrecy(contract, sentence)))) continue
    const stance = verdict(marginsOf(contract, sentence), known, mask, hit, sentence.end - sentence.start > LONG)
    if (stance) said[stance].push(sentence)
  }
  const first = WEIGHTS.first[provision] ?? 'contrary'
  const stance = said[first].length > 0 ? first : first === 'stated' ? 'contrary' : 'stated'
  return said[stance].length > 0 ? { stance, evidence: withLeadIns(contract, said[stance]) } : null
}

/** The wordings' stance unless vetoed; without one, the stance that is furthest beyond its threshold. What the witness cannot read stays as the wordings have it. */
function verdict(margins: Float32Array | null, known: ReturnType<typeof modelsFor>, mask: number, hit: Stance | null, long: boolean): Stance | null {
  if (!margins) return hit
  if (hit) {
    const model = known[hit]
    return model && !long && (margins[model.index] as number) < model.veto ? null : hit
  }
  let best: Stance | null = null
  let most = -Infinity
  for (const stance of ['stated', 'contrary'] as const) {
    const model = known[stance]
    const over = model && (mask & model.mask) !== 0 ? (margins[model.index] as number) - model.accept : -Infinity
    if (over < 0 || over <= most) continue
    best = stance
    most = over
  }
  return best
}
