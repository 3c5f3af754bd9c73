import type { Mark } from '../../bridge/messages'
import type { Review } from '../../analyzers/types'

/** What the page is told: places and weights, as seen by `side` (a party's name, or `neutral`). Findings not shown to that side are left out. */
export function marksOf(review: Review, side: string): Mark[] {
  const marks: Mark[] = []
  for (const { id, type, level, levels, certainty, evidence } of review.findings) {
    const seen = Object.hasOwn(levels, side) ? levels[side] : level
    if (!seen) continue
    const spans = evidence.map(({ start, end }) => ({ start, end }))
    const missing = type === 'MISSING'
    marks.push({ id, level: seen, certainty, spans: missing ? [] : spans, near: missing ? spans : [] })
  }
  return marks
}
