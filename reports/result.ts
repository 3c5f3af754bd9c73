import type { Finding, Review } from '../analyzers/types'
import type { Contract, Span } from '../contract/types'

/** A quoted stretch of the text the answer refers to: `exact === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly exact: string
}

/** One contract's answer: the command line's, and with more beside each finding the JSON report's (`docs/report.schema.json`). */
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

/** Offsets of a file's answer refer to its canonical text. */
export function canonicalMap({ text }: Contract): QuoteMap {
  return { text, toGiven: (span) => span }
}

/**
 * The published shape of a review. `map` says which text the offsets refer to: the text as given, or the canonical text of a file.
 * @param beside what else stands with a finding, over its own fields; null leaves it out
 */
export function resultOf(id: string | number, review: Review, contract: Contract, map: QuoteMap, beside: (finding: Finding) => object | null = () => ({})): Result {
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
    findings: review.findings.flatMap((finding) => {
      const more = beside(finding)
      const { rule, type, level, levels, certainty, folded, under, data } = finding
      return more ? [{ rule, type, level, levels, certainty, folded, under, evidence: finding.evidence.map(quote), lookedAt: finding.lookedAt.map(place), data, ...more }] : []
    }),
    remarks: review.remarks.map(({ rule, evidence, data }) => ({ rule, evidence: evidence.map(quote), data })),
    textSha256: contract.id,
  }
}
