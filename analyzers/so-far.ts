import type { Finding, FindingType, Review } from './types'

/** What only the whole text can show: that something is absent, and how the parties compare. */
const OF_THE_WHOLE: ReadonlySet<FindingType> = new Set<FindingType>(['MISSING', 'BALANCE'])

/** A review of the first pages of a contract that is still being read: without the findings that a later page may settle. */
export function soFar(review: Review): Review {
  const kept = review.findings.filter((finding) => !OF_THE_WHOLE.has(finding.type))
  const ids = new Set(kept.map((finding) => finding.id))
  // A point that was folded under one that is not shown stands alone.
  const stands = (finding: Finding): Finding => (finding.root !== null && !ids.has(finding.root) ? { ...finding, folded: false, root: null } : finding)
  return { ...review, findings: kept.map(stands) }
}
