import { prf } from './prf.mjs'

/** ContractNLI's hypotheses as provisions. */
export const HYPOTHESES = {
  1: 'marking-required', 2: 'technical-information-only', 3: 'oral-information-covered', 4: 'purpose-limit', 5: 'employees-may-receive',
  7: 'third-parties-may-receive', 8: 'compelled-disclosure-notice', 10: 'agreement-itself-confidential', 11: 'no-reverse-engineering',
  12: 'independent-development-allowed', 13: 'third-party-source-allowed', 15: 'no-licence', 16: 'return-or-destroy', 17: 'copies-allowed',
  18: 'no-solicitation', 19: 'survival', 20: 'retention-allowed',
}
const CHOICE = { stated: 'Entailment', contrary: 'Contradiction' }

const meets = (spans, [start, end]) => spans.some((span) => span.start < end && start < span.end)

/** Document-level choice per hypothesis and evidence spans, counted as score.py does. */
export function nliFigures({ documents }, answerOf) {
  const classes = { Entailment: [0, 0, 0], Contradiction: [0, 0, 0], NotMentioned: [0, 0, 0] }
  const spanCount = [0, 0, 0]
  const per = {}
  const wrong = []
  let right = 0
  let decisions = 0
  for (const { id, text, spans, annotations } of documents) {
    const provisions = new Map((answerOf(id)?.provisions ?? []).map((provision) => [provision.id, provision]))
    for (const [key, { choice, spans: gold }] of Object.entries(annotations)) {
      const name = HYPOTHESES[key.split('-')[1]]
      const provision = provisions.get(name)
      const guess = provision ? CHOICE[provision.stance] : 'NotMentioned'
      const row = (per[name] ??= { right: 0, of: 0, evidence: [0, 0, 0] })
      decisions++
      row.of++
      if (guess === choice) {
        right++
        row.right++
        classes[choice][0]++
      } else {
        classes[guess][1]++
        classes[choice][2]++
      }
      const labelled = gold.map((at) => spans[at])
      const ours = provision?.evidence ?? []
      const hit = labelled.filter((span) => meets(ours, span))
      const missed = labelled.filter((span) => !meets(ours, span))
      const extra = ours.filter((span) => !labelled.some((label) => meets([span], label)))
      for (const count of [spanCount, row.evidence]) {
        count[0] += hit.length
        count[1] += extra.length
        count[2] += missed.length
      }
      if (guess !== choice || missed.length + extra.length > 0) {
        wrong.push({
          of: name, id, label: choice, ours: guess, weight: guess === choice ? 0 : 1,
          missed: missed.map(([start, end]) => text.slice(start, end)), extra: extra.map(({ exact }) => exact),
        })
      }
    }
  }
  const rows = Object.entries(per).sort(([, a], [, b]) => a.right / a.of - b.right / b.of)
  return {
    figures: {
      accuracy: right / decisions, f1_entailment: prf(classes.Entailment).f1, f1_contradiction: prf(classes.Contradiction).f1,
      f1_notmentioned: prf(classes.NotMentioned).f1, evidence_f1: prf(spanCount).f1, n_decisions: decisions,
      per: Object.fromEntries(rows.map(([name, { right: good, of, evidence }]) => [name, { accuracy: good / of, evidence_f1: prf(evidence).f1 }])),
    },
    wrong,
  }
}
