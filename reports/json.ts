import { plainTitle } from '../analyzers/rule-titles'
import type { Finding } from '../analyzers/types'
import { PRODUCT } from './product'
import { canonicalMap, resultOf, type Result } from './result'
import type { ReportSource } from './source'
import { allTaken, calledWrong, wordingOf, type Taken } from './taken'

function flat(list: readonly Taken[]): Taken[] {
  return list.flatMap((one) => [one, ...flat(one.children)])
}

/** What stands beside a finding: its words, and what was decided. */
function besideOf({ parts }: ReportSource, finding: Finding, { view, level, decision }: Taken): object {
  const { title, found, why, ask, place, laws, draft, draftLang } = view
  return {
    id: finding.id,
    level,
    root: finding.root,
    place,
    words: { title, found, why, ask },
    laws,
    ...(parts.drafts && decision?.choice !== 'reject' ? { draft: { lang: draftLang, suggested: draft[draftLang], wanted: wordingOf({ view, decision }) } } : {}),
    ...(parts.reasons && decision ? { decision: { choice: decision.choice, reason: decision.reason } } : {}),
  }
}

function resultFor(source: ReportSource, all: readonly Taken[]): Result {
  const { file, review, contract, parts } = source
  const seen = new Map(flat(all).map((one) => [one.view.id, one]))
  const goesIn = ({ decision }: Taken): boolean => (decision?.choice !== 'wrong' || parts.wrong === true) && (decision?.choice !== 'reject' || parts.rejected)
  return resultOf(file, review, contract, canonicalMap(contract), (finding) => {
    const one = seen.get(finding.id)
    return one && goesIn(one) ? besideOf(source, finding, one) : null
  })
}

/** What was called wrong, for the makers: which rule, on what kind of contract, and what the person says; no word of the contract. */
function noteOf({ review, lang }: ReportSource, finding: Finding, { level, decision }: Taken): object {
  const { rule, variant, type, certainty } = finding
  return { rule, variant, type, level, certainty, title: plainTitle(rule, lang), contract: { lang: review.lang, kind: review.kind, law: review.law }, choice: 'wrong', reason: decision?.reason ?? '' }
}

/** The whole review as JSON, after `docs/report.schema.json`. */
export function json(source: ReportSource): string {
  const { parts, side, lang, playbook, made, review } = source
  const all = allTaken(source)
  const wrong = new Map(calledWrong(all).map((one) => [one.view.id, one]))
  const notes = review.findings.flatMap((finding) => {
    const one = wrong.get(finding.id)
    return one ? [noteOf(source, finding, one)] : []
  })
  // Asked for the notes without the contract's words, the file holds nothing else: whoever sends it on gives nothing away.
  const bare = parts.wrong === true && parts.wrongWords !== true
  const document = {
    schema: 1,
    product: PRODUCT,
    made,
    lang,
    side: bare ? 'neutral' : side,
    playbook: bare ? null : playbook,
    results: bare ? [] : [resultFor(source, all)],
    ...(parts.wrong === true ? { notes } : {}),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
