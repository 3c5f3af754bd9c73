import { prf } from './prf.mjs'

/** No labels exist for these. */
const UNSCORED = new Set(['scope-one-sentence-secrecy', 'scope-ai-tools'])
const NOT_IN_GOLD = new Set(['technical-information-only'])

function occurrences(quote, text) {
  const places = []
  for (let at = quote ? text.indexOf(quote) : -1; at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length])
  return places
}

/** Rules that fire, their evidence, provisions and facts against gold labels, counted as score.py does. */
export function rulesFigures({ documents }, answerOf) {
  const per = {}
  const facts = {}
  const evidence = [0, 0]
  const provisionCount = [0, 0, 0]
  const perProvision = {}
  const missing = { fired: 0, wrong: 0 }
  const wrong = []
  let quotesWrong = 0
  let shown = 0
  for (const { id, text, gold } of documents) {
    const answer = answerOf(id) ?? { findings: [], provisions: [], parties: [] }
    const sure = new Map(gold.labels.filter((label) => label.verdict === 'fire' && label.sure !== false).map((label) => [label.rule, label]))
    const unsure = new Set(gold.labels.filter((label) => label.sure === false).map((label) => label.rule))
    const fired = new Map()
    const isMissing = new Set()
    for (const finding of answer.findings) {
      fired.set(finding.rule, [...(fired.get(finding.rule) ?? []), ...finding.evidence])
      if (finding.type === 'MISSING') isMissing.add(finding.rule)
      if (!finding.folded) shown++
    }
    for (const { evidence: quotes } of [...answer.findings, ...answer.provisions]) for (const { start, end, exact } of quotes) if (text.slice(start, end) !== exact) quotesWrong++
    for (const rule of new Set([...fired.keys(), ...sure.keys()])) {
      if (UNSCORED.has(rule) || unsure.has(rule)) continue
      const row = (per[rule] ??= [0, 0, 0])
      const label = sure.get(rule)
      const quotes = fired.get(rule)
      const kind = label && quotes ? 0 : quotes ? 1 : 2
      row[kind]++
      if (isMissing.has(rule)) missing.fired++
      if (kind === 1 && isMissing.has(rule)) missing.wrong++
      if (kind === 0) {
        const places = occurrences(label.quote, text)
        if (places.length > 0 && !(isMissing.has(rule) && quotes.length === 0)) {
          evidence[1]++
          if (places.some(([start, end]) => quotes.some((span) => span.start < end && start < span.end))) evidence[0]++
        }
      } else wrong.push({ of: rule, id, label: label ? 'fire' : 'silent', ours: quotes ? 'fire' : 'silent', weight: 1, missed: label ? [label.quote || label.note || ''] : [], extra: quotes?.map(({ exact }) => exact) ?? [] })
    }
    for (const key of ['kind', 'law', 'mutual']) if (key in gold && gold[key] !== undefined) count(facts, key, answer[key] === gold[key])
    if (gold.parties) count(facts, 'parties', samePairs(gold.parties, answer.parties))
    if (gold.provisions) provisions(id, gold.provisions, answer.provisions, provisionCount, perProvision, wrong)
  }
  const total = Object.values(per).reduce((sum, row) => sum.map((value, at) => value + row[at]), [0, 0, 0])
  const rows = Object.entries(per).sort(([, a], [, b]) => b[1] + b[2] - a[1] - a[2])
  return {
    figures: {
      ...prf(total), evidence: evidence[1] ? evidence[0] / evidence[1] : 0, quotes_wrong: quotesWrong,
      false_missing: missing.fired ? missing.wrong / missing.fired : 0, shown_per_document: shown / Math.max(1, documents.length),
      ...Object.fromEntries(Object.entries(facts).map(([key, [good, of]]) => [key, good / of])),
      ...(provisionCount[0] + provisionCount[2] > 0 ? { provision_f1: prf(provisionCount).f1, provisions: countRows(perProvision) } : {}),
      per: Object.fromEntries(rows.map(([rule, [tp, fp, fn]]) => [rule, { tp, fp, fn }])),
    },
    wrong,
  }
}

const countRows = (rows) => Object.fromEntries(Object.entries(rows).sort().map(([id, [tp, fp, fn]]) => [id, { tp, fp, fn }]))

function count(facts, key, right) {
  const row = (facts[key] ??= [0, 0])
  row[1]++
  if (right) row[0]++
}

function samePairs(gold, ours) {
  const set = (parties) => [...new Set(parties.map(({ name, role }) => `${name} ${role}`))].sort().join('\n')
  return set(gold) === set(ours)
}

function provisions(id, gold, ours, total, per, wrong) {
  const labelled = new Map(gold.map((entry) => [`${entry.id} ${entry.stance}`, entry]))
  const read = new Map(ours.filter((entry) => !NOT_IN_GOLD.has(entry.id)).map((entry) => [`${entry.id} ${entry.stance}`, entry]))
  for (const key of new Set([...labelled.keys(), ...read.keys()])) {
    const [name] = key.split(' ')
    const kind = labelled.has(key) && read.has(key) ? 0 : read.has(key) ? 1 : 2
    total[kind]++
    const row = (per[name] ??= [0, 0, 0])
    row[kind]++
    if (kind !== 0) wrong.push({ of: `provision ${name}`, id, label: kind === 2 ? key : 'absent', ours: kind === 1 ? key : 'absent', weight: 1, missed: kind === 2 ? [labelled.get(key).quote] : [], extra: kind === 1 ? read.get(key).evidence.map(({ exact }) => exact) : [] })
  }
}
