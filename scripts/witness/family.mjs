import { margin, pruned, regression } from './regression.mjs'
import { figures, sought } from './thresholds.mjs'

const FOLDS = 5
/** Weights kept of each model. */
const MOST = 2500
/** Contracts that a stance must stand in to be learned at all. */
const ENOUGH = 10
/** How much one sentence of our own examples counts. */
const OWN = 3
const COVERED = 0.99

/**
 * Learns one family of provisions from one set of contracts.
 * @param {import('./material.mjs').Item[]} items
 * @param {Map<string, Map<number, import('./thresholds.mjs').Doc>>} docs by provision and contract
 * @param {Map<string, object[]>} own examples by provision
 * @param {{ buckets: number, atLeast: number, concepts: readonly string[], contracts: number }} setting atLeast: contracts a feature must stand in
 */
export function learned(items, docs, own, { buckets, atLeast, concepts, contracts }) {
  const { rowOf, bucketOf } = vocabulary(items, buckets, atLeast)
  const rows = (list) => list.filter((bucket) => rowOf[bucket] >= 0).map((bucket) => rowOf[bucket])
  for (const item of items) item.rows = rows(item.buckets)
  const models = []
  const first = {}
  const crossed = new Map()
  for (const [id, labels] of docs) {
    const extra = (own.get(id) ?? []).map((item) => ({ ...item, rows: rows(item.buckets), learn: OWN, contract: -1 }))
    const seen = items.map((item) => ({ contract: item.contract, span: item.span, lead: item.lead, weight: item.weight, long: item.long, hit: item.hits.get(id), gate: {}, stated: -Infinity, contrary: -Infinity }))
    const stances = ['stated', 'contrary'].filter((stance) => [...labels.values()].filter((label) => label.stance === stance).length >= ENOUGH)
    const finals = {}
    for (const stance of stances) {
      const gate = gateFor(items, (item) => item.gold.get(id) === stance, concepts)
      const mask = gate.reduce((bits, name) => bits | (1 << concepts.indexOf(name)), 0)
      const material = items.filter((item) => item.kept && !item.open.has(id)).concat(extra.filter((item) => stance === 'stated' || item.of !== 'miss'))
      const is = (item) => (item.contract < 0 ? item.gold === stance : item.gold.get(id) === stance)
      const fit = (list) => pruned(regression(list, Uint8Array.from(list, (item) => (is(item) ? 1 : 0)), bucketOf.length), MOST)
      for (let fold = 0; fold < FOLDS; fold++) {
        const model = fit(material.filter((item) => item.contract < 0 || item.contract % FOLDS !== fold))
        items.forEach((item, at) => {
          if (item.contract % FOLDS === fold) seen[at][stance] = margin(model, item)
        })
      }
      seen.forEach((one, at) => (one.gate[stance] = (items[at].mask & mask) !== 0))
      finals[stance] = { ...fit(material), gate }
    }
    const thresholds = sought(seen, labels, stances)
    first[id] = thresholds.first
    for (const stance of stances) {
      const { weights, bias, step, gate } = finals[stance]
      models.push({ provision: id, stance, bias, step, ...thresholds[stance], gate, weights: stored(weights, step, bucketOf) })
    }
    crossed.set(id, { wordings: [figures(seen, labels, { first: thresholds.first })], witness: nested(seen.map((one) => ({ ...one, hit: undefined })), labels, stances, contracts), both: nested(seen, labels, stances, contracts) })
  }
  return { models, first, crossed }
}

/** Thresholds sought on four fifths of the contracts, figures of the last fifth: nothing is measured on what it was chosen by. */
function nested(seen, labels, stances, contracts) {
  const all = []
  for (let fold = 0; fold < FOLDS && fold < contracts; fold++) {
    const part = (inside) => new Map([...labels].filter(([contract]) => (contract % FOLDS === fold) === inside))
    const thresholds = sought(seen.filter(({ contract }) => contract % FOLDS !== fold), part(false), stances)
    all.push(figures(seen.filter(({ contract }) => contract % FOLDS === fold), part(true), thresholds))
  }
  return all
}

/** Features that stand in enough contracts, numbered in the order of their buckets. */
function vocabulary(items, buckets, atLeast) {
  const contracts = new Uint16Array(buckets)
  const last = new Int32Array(buckets).fill(-1)
  for (const { buckets: list, contract } of items)
    for (const bucket of list) {
      if (last[bucket] !== contract) contracts[bucket]++
      last[bucket] = contract
    }
  const rowOf = new Int32Array(buckets).fill(-1)
  const bucketOf = []
  for (let bucket = 0; bucket < buckets; bucket++) if (contracts[bucket] >= atLeast) rowOf[bucket] = bucketOf.push(bucket) - 1
  return { rowOf, bucketOf }
}

/** Few concepts one of which stands in nearly every example: what has none of them need not be judged. */
function gateFor(items, is, concepts) {
  const yes = items.filter(is)
  let open = yes.filter(({ mask }) => mask !== 0)
  const enough = open.length * (1 - COVERED)
  let others = items.filter((item) => !is(item))
  const gate = []
  while (open.length > enough && gate.length < concepts.length) {
    let best = -1
    let most = 0
    concepts.forEach((_, bit) => {
      const value = open.filter(({ mask }) => mask & (1 << bit)).length / (20 + others.filter(({ mask }) => mask & (1 << bit)).length)
      if (value <= most) return
      best = bit
      most = value
    })
    gate.push(concepts[best])
    open = open.filter(({ mask }) => !(mask & (1 << best)))
    others = others.filter(({ mask }) => !(mask & (1 << best)))
  }
  return gate
}

/** Weights as signed bytes, by bucket. */
function stored(weights, step, bucketOf) {
  const list = new Map()
  weights.forEach((weight, row) => weight !== 0 && Math.round(weight / step) !== 0 && list.set(bucketOf[row], Math.round(weight / step)))
  return list
}
