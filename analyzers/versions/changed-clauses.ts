import { origins } from './compare'
import type { VersionRecord } from './record'

/** What became of the clauses, as indices into the records' clauses. Clauses that stand as they stood are not listed. */
export interface ChangedClauses {
  readonly reworded: readonly { readonly before: number; readonly now: number }[]
  readonly added: readonly number[]
  readonly removed: readonly number[]
}

/** Compares the clauses of two versions of a contract, in the newer one's order. */
export function changedClauses(before: VersionRecord, now: VersionRecord): ChangedClauses {
  const from = origins(before.clauses, now.clauses)
  const cameBack = new Set(from)
  return {
    reworded: from.flatMap((old, at) => (old >= 0 && before.clauses[old]?.name !== now.clauses[at]?.name ? [{ before: old, now: at }] : [])),
    added: from.flatMap((old, at) => (old < 0 ? [at] : [])),
    removed: before.clauses.flatMap((_, at) => (cameBack.has(at) ? [] : [at])),
  }
}
