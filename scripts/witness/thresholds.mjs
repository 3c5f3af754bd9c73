/**
 * What a provision's sentences say, seen by the thresholds that are sought.
 * @typedef {{ contract: number, span: number, lead: number, weight: number, gold: string | undefined, gate: Record<string, boolean>, long: boolean, hit: string | undefined, stated: number, contrary: number }} Seen
 * gate: whether it is judged at all · long: too long to be vetoed · stated, contrary: margins (log odds), -Infinity where there is no model
 * @typedef {{ accept: number, veto: number }} Threshold
 * @typedef {{ stance: string | null, spans: number[], unseen: number }} Doc
 */

/**
 * Where thresholds start, and whither few examples pull them: log odds. A contract without the provision prints three random spans, so
 * what comes near is seldom seen: no sentence is accepted that is less than about as likely as not, whatever the table would reward.
 */
export const START = { accept: 0.3, veto: -4 }
const GRID = { accept: [-0.5, -0.2, 0, 0.3, 0.6, 1, 1.5, 2, 2.6, 3.4, 4.5, 9], veto: [-99, -7, -6, -5.2, -4.6, -4, -3.5, -3, -2.6, -2.2, -1.8, -1.4, -1, -0.6] }

/** What one sentence says: the wordings' word, unless the witness finds it very unlikely; else the witness's alone. As in analyzers/witness/hearing.ts. */
export function saying(seen, thresholds) {
  const { hit } = seen
  if (hit) return thresholds[hit] && !seen.long && seen[hit] < thresholds[hit].veto ? null : hit
  let best = null
  let most = -Infinity
  for (const stance of ['stated', 'contrary']) {
    const over = thresholds[stance] && seen.gate[stance] ? seen[stance] - thresholds[stance].accept : -Infinity
    if (over < 0 || over <= most) continue
    best = stance
    most = over
  }
  return best
}

/** Sentences that stand for those that the table does not print. */
const othersIn = (list) => list.reduce((count, { weight }) => count + (weight > 1 ? 1 : 0), 0)

/** Expected figures over contracts: those sentences that were not printed in the table are expected to behave like those that were. */
export function figures(list, docs, thresholds, others = othersIn(list)) {
  const said = new Map()
  const fired = { stated: 0, contrary: 0 }
  let tp = 0
  let fp = 0
  const found = new Map()
  for (const seen of list) {
    const stance = saying(seen, thresholds)
    if (!stance) continue
    if (seen.weight > 1) fired[stance]++
    const entry = said.get(seen.contract) ?? { stated: [], contrary: [] }
    entry[stance].push(seen)
    said.set(seen.contract, entry)
  }
  const rate = { stated: fired.stated / Math.max(1, others), contrary: fired.contrary / Math.max(1, others) }
  const tally = { right: 0, n: 0, guessed: { stated: 0, contrary: 0 }, hit: { stated: 0, contrary: 0 }, gold: { stated: 0, contrary: 0 } }
  for (const [number, doc] of docs) {
    const entry = said.get(number)
    const first = thresholds.first ?? 'contrary'
    const stance = entry ? (entry[first].length > 0 ? first : first === 'stated' ? 'contrary' : 'stated') : null
    tally.n++
    const quiet = (1 - rate.stated - rate.contrary) ** doc.unseen
    let right = stance === doc.stance ? 1 : 0
    if (right && stance === null) {
      right = quiet
      tally.guessed.stated += 1 - quiet
    }
    if (right && stance && stance !== first) right = (1 - rate[first]) ** doc.unseen
    tally.right += right
    if (doc.stance) tally.gold[doc.stance]++
    if (stance) {
      tally.guessed[stance]++
      if (stance === doc.stance) tally.hit[stance] += right
    }
    const shown = new Map()
    for (const seen of stance ? entry[stance] : []) {
      shown.set(seen.span, seen.weight)
      if (seen.lead >= 0) shown.set(seen.lead, shown.get(seen.lead) ?? 1)
    }
    const gold = new Set(doc.spans)
    for (const [span, weight] of shown)
      if (gold.has(span)) tp++
      else fp += weight
    found.set(number, stance)
  }
  const spans = [...docs.values()].reduce((sum, doc) => sum + doc.spans.length, 0)
  return { ...tally, tp, fp, spans, found }
}

const f1 = (hit, guessed, gold) => (hit > 0 ? (2 * hit) / (guessed + gold) : 0)

/** Sums of several figures as one line of scores. */
export function scores(all) {
  const sum = (of) => all.reduce((total, one) => total + of(one), 0)
  return {
    accuracy: sum((x) => x.right) / sum((x) => x.n),
    f1_entailment: f1(sum((x) => x.hit.stated), sum((x) => x.guessed.stated), sum((x) => x.gold.stated)),
    f1_contradiction: f1(sum((x) => x.hit.contrary), sum((x) => x.guessed.contrary), sum((x) => x.gold.contrary)),
    evidence_f1: f1(sum((x) => x.tp), sum((x) => x.tp + x.fp), sum((x) => x.spans)),
  }
}

const worthOf = (score) => score.accuracy + 0.5 * score.evidence_f1 + 0.2 * score.f1_entailment + 0.2 * score.f1_contradiction

/** Whether the witness is to be heard: it must cost no answers, and win more than chance would. Else the simpler way is kept. */
export function earnsAHearing({ wordings, both }) {
  const [without, beside] = [scores(wordings), scores(both)]
  return beside.accuracy > without.accuracy - 0.003 && worthOf(beside) > worthOf(without) + 0.005
}

/** What is sought: right answers first, then evidence, then both kinds of yes. */
function worth(list, docs, thresholds, others) {
  const one = figures(list, docs, thresholds, others)
  const score = scores([one])
  let value = worthOf(score)
  for (const stance of ['stated', 'contrary']) {
    if (!thresholds[stance]) continue
    const pull = 0.12 / Math.max(1, one.gold[stance])
    value -= pull * ((thresholds[stance].accept - START.accept) ** 2 + (Math.max(-9, thresholds[stance].veto) - START.veto) ** 2)
  }
  return value
}

/**
 * The best thresholds, one at a time in turn.
 * @param {Seen[]} list
 * @param {Map<number, Doc>} docs by contract number
 * @param {string[]} stances for which there is a model
 * @returns {{ stated?: Threshold, contrary?: Threshold, first: 'stated' | 'contrary' }}
 */
export function sought(list, docs, stances, { accepting = true, vetoing = true } = {}) {
  const start = () => Object.fromEntries(stances.map((stance) => [stance, { accept: accepting ? START.accept : 99, veto: vetoing ? START.veto : -99 }]))
  const others = othersIn(list)
  // Most sentences speak at no threshold that is tried.
  const least = Math.min(...GRID.accept)
  const speaking = list.filter((seen) => seen.hit || stances.some((stance) => seen.gate[stance] && seen[stance] >= least))
  let best = { value: -Infinity, thresholds: null }
  for (const first of ['contrary', 'stated']) {
    const thresholds = { ...start(), first }
    let value = worth(speaking, docs, thresholds, others)
    for (let pass = 0; pass < 2; pass++)
      for (const stance of stances)
        for (const which of ['accept', 'veto']) {
          if (!(which === 'accept' ? accepting : vetoing)) continue
          let at = thresholds[stance][which]
          for (const candidate of GRID[which]) {
            thresholds[stance][which] = candidate
            const now = worth(speaking, docs, thresholds, others)
            if (now <= value + 1e-9) continue
            value = now
            at = candidate
          }
          thresholds[stance][which] = at
        }
    if (value > best.value + 1e-9) best = { value, thresholds }
  }
  return best.thresholds
}
