import type { Contract } from '../../contract/types'
import { analyze, type AnalyzeOptions } from '../index'
import type { Finding, Review } from '../types'
import { asPrinted, legible, legibleReview } from '../legible'
import { draft } from './draft'
import { inserted } from './insert'
import type { DraftOptions, ProvedDraft } from './types'

const rulesOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ rule }) => rule))

/**
 * Drafts, puts the draft into the contract and reviews that: what it settles, and that it brings no finding of its own.
 * The rules read the contract's own language, so a draft in another one is proved by its twin in that.
 * @param reviewed the review of `given` by the same `options`
 */
export function provedDraft(given: Contract, reviewed: Review, wish: DraftOptions = {}, options: AnalyzeOptions = {}): ProvedDraft {
  const contract = legible(given)
  const review = legibleReview(given, reviewed)
  const made = draft(contract, review, wish)
  const own = contract.lang === 'en' ? 'en' : 'zh'
  if (made.text === '') return asPrinted(contract, { ...made, inside: [], settled: [], unsettled: [], opened: [], left: [...rulesOf(review.findings)] })
  const { contract: whole, span } = inserted(contract, made.lang === own ? made : draft(contract, review, { ...wish, lang: own }))
  const after = analyze(whole, options)
  const before = rulesOf(review.findings)
  const now = rulesOf(after.findings)
  const meant = new Set(made.sentences.flatMap(({ settles }) => settles))
  return asPrinted(contract, {
    ...made,
    inside: after.findings.filter(({ evidence }) => evidence.some(({ start, end }) => start < span.end && span.start < end)),
    settled: [...before].filter((rule) => !now.has(rule)),
    unsettled: [...meant].filter((rule) => now.has(rule)),
    opened: [...now].filter((rule) => !before.has(rule)),
    left: [...before].filter((rule) => now.has(rule) && !meant.has(rule)),
  })
}
