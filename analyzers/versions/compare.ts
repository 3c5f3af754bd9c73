import type { ClauseMark, FindingMark, VersionRecord } from './record'
import { likeness } from './sketch'

/** From here on a clause is the same one, reworded. Our figure: half of the wording. */
const SAME_CLAUSE = 0.5
/** From here on a text is another version of the same contract. Our figure: two clauses in three come back. */
const SAME_CONTRACT = 2 / 3
/** A text of fewer clauses is told by its whole. */
const FEW = 3

/** What became of the findings of the version before. */
export interface Since {
  /** Findings of the older version that the newer one no longer gives cause for. */
  readonly fixed: readonly FindingMark[]
  /** By name of a finding now: the one before that it goes on from. */
  readonly open: ReadonlyMap<string, FindingMark>
  /** Names of findings that nothing before corresponds to. */
  readonly fresh: ReadonlySet<string>
}

/** For each of `later`, the index of the clause among `earlier` that it comes from, or -1. */
export function origins(earlier: readonly ClauseMark[], later: readonly ClauseMark[]): number[] {
  const byName = new Map(earlier.map(({ name }, index) => [name, index]))
  return later.map(({ name, sketch }) => {
    const same = byName.get(name)
    if (same !== undefined) return same
    let best = -1
    let most = SAME_CLAUSE
    earlier.forEach((clause, index) => {
      const like = likeness(clause.sketch, sketch)
      if (like >= most) {
        most = like
        best = index
      }
    })
    return best
  })
}

/** How sure it is that `later` is a newer version of `earlier`: the share of its clauses that come back; 1 for the same text. */
export function kinship(earlier: VersionRecord, later: VersionRecord): number {
  if (earlier.name === later.name) return 1
  if (Math.min(earlier.clauses.length, later.clauses.length) < FEW) return 0
  return origins(earlier.clauses, later.clauses).filter((at) => at >= 0).length / later.clauses.length
}

/** The nearest earlier version of a contract among what is remembered; null when none is near enough. */
export function versionBefore<T extends VersionRecord>(remembered: readonly T[], now: VersionRecord): T | null {
  let best: T | null = null
  let most = SAME_CONTRACT
  for (const record of remembered) {
    const near = kinship(record, now)
    if (near < most) continue
    most = near
    best = record
  }
  return best
}

/** Compares the findings of two versions: a finding goes on where its rule speaks again of the clause that came from the same one. */
export function since(before: VersionRecord, now: VersionRecord): Since {
  const from = origins(before.clauses, now.clauses)
  const left = new Set(before.findings)
  const open = new Map<string, FindingMark>()
  const take = (finding: FindingMark, matches: (old: FindingMark) => boolean): boolean => {
    for (const old of left) {
      if (old.rule !== finding.rule || !matches(old)) continue
      left.delete(old)
      open.set(finding.name, old)
      return true
    }
    return false
  }
  const rest = now.findings.filter((finding) => !take(finding, (old) => old.name === finding.name))
  const fresh = rest.filter((finding) => !take(finding, (old) => (finding.clause < 0 ? old.clause < 0 : old.clause >= 0 && from[finding.clause] === old.clause)))
  return { fixed: [...left], open, fresh: new Set(fresh.map(({ name }) => name)) }
}
