import type { Contract, Span } from '../contract/types'
import type { Review } from '../analyzers/types'

/** A quoted stretch of the text the answer refers to: `exact === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly exact: string
}

/** One contract's answer, as documented in the README ("Command line"). */
export interface Result {
  readonly id: string | number
  readonly [key: string]: unknown
}

/** How spans of the canonical text are given back. */
export interface QuoteMap {
  /** The text that offsets refer to. */
  readonly text: string
  toGiven(span: Span): Span
}

/**
 * The published shape of a review. `map` says which text the offsets refer to: the text as given, or the canonical text of a file.
 * @param ms whole milliseconds spent on this contract
 */
export function resultOf(id: string | number, review: Review, contract: Contract, map: QuoteMap, ms: number): Result {
  const quote = (span: Span): Quote => {
    const { start, end } = map.toGiven(span)
    return { start, end, exact: map.text.slice(start, end) }
  }
  const place = (span: Span): Span => {
    const { start, end } = map.toGiven(span)
    return { start, end }
  }
  const { complete, units, read, total, unread, annexes, leftTo, notices } = review.coverage
  return {
    id,
    title: review.title,
    lang: review.lang,
    kind: review.kind,
    law: review.law,
    mutual: review.mutual,
    parties: review.parties,
    coverage: { complete, units, read, total, unread, annexes, leftTo, notices: notices.map(({ code, evidence }) => ({ code, evidence: evidence.map(quote) })) },
    provisions: review.provisions.map(({ id: provision, stance, evidence }) => ({ id: provision, stance, evidence: evidence.map(quote) })),
    findings: review.findings.map((finding) => ({
      rule: finding.rule,
      type: finding.type,
      level: finding.level,
      levels: finding.levels,
      certainty: finding.certainty,
      folded: finding.folded,
      under: finding.under,
      evidence: finding.evidence.map(quote),
      lookedAt: finding.lookedAt.map(place),
      data: finding.data,
    })),
    remarks: review.remarks.map(({ rule, evidence, data }) => ({ rule, evidence: evidence.map(quote), data })),
    textSha256: contract.id,
    ms,
  }
}
