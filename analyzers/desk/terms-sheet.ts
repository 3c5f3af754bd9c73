import type { Contract } from '../../contract/types'
import type { Both } from '../matrix/types'
import type { LeftTo, Review } from '../types'
import { EXPECTED, PROVISION_GROUPS } from './provision-labels'
import { quoted, type Quoted } from './quoted'

/** One term. `absent`: nothing is said about it, in this file. */
export interface TermView {
  readonly id: string
  readonly label: Both
  readonly stance: 'stated' | 'contrary' | 'absent'
  readonly quotes: readonly Quoted[]
  /** The document that may say it, which is not in this file. */
  readonly elsewhere: string | null
}

export interface TermGroupView {
  readonly label: Both
  readonly terms: readonly TermView[]
}

/** What the contract says, point by point. */
export interface TermsSheet {
  readonly groups: readonly TermGroupView[]
  /** Further points that it does not speak of. */
  readonly unsaid: readonly Both[]
}

const LEFT: Readonly<Record<string, LeftTo['what']>> = { 'confidentiality-term': 'term', 'breach-consequence': 'consequence', 'leak-notification': 'incident' }

/** The provisions of a review with their sentences, and the expected ones that are absent. Pure. */
export function termsSheet(contract: Contract, review: Review): TermsSheet {
  const found = new Map(review.provisions.map((reading) => [reading.id, reading]))
  const unsaid: Both[] = []
  const groups = PROVISION_GROUPS.map(({ label, provisions }) => ({
    label,
    terms: Object.entries(provisions).flatMap(([id, name]): TermView[] => {
      const reading = found.get(id)
      if (reading) return [{ id, label: name, stance: reading.stance, quotes: reading.evidence.map((span) => quoted(contract, span)), elsewhere: null }]
      if (!EXPECTED.has(id)) {
        unsaid.push(name)
        return []
      }
      const elsewhere = review.coverage.leftTo.find(({ what }) => what === LEFT[id])?.document ?? null
      return [{ id, label: name, stance: 'absent', quotes: [], elsewhere }]
    }),
  }))
  return { groups: groups.filter(({ terms }) => terms.length > 0), unsaid }
}
