import { since, versionBefore } from './compare'
import type { VersionRecord } from './record'

/** A version that was reviewed before. */
export interface Earlier extends VersionRecord {
  /** Milliseconds since 1970: last and first review. */
  readonly seen: number
  readonly first?: number | undefined
}

/** What is known of a contract from before. */
export interface History<T extends Earlier> {
  /** This very text. */
  readonly same: T | null
  /** The nearest version that was reviewed before this one. */
  readonly before: T | null
  /** Rules whose finding the version before had and this one has not. */
  readonly fixed: readonly string[]
  /** Names of findings now → their names in the version before. */
  readonly open: Readonly<Record<string, string>>
  /** Names of findings that the version before did not have. */
  readonly fresh: readonly string[]
  /** Names of findings whose clause stands as it stood. */
  readonly untouched: readonly string[]
}

/** Finds a contract, and the version before it, among what is remembered, and compares. */
export function historyOf<T extends Earlier>(now: VersionRecord, remembered: readonly T[]): History<T> {
  const begun = (version: T): number => version.first ?? version.seen
  const same = remembered.find(({ name }) => name === now.name) ?? null
  const older = remembered.filter((version) => version.name !== now.name && (same === null || begun(version) < begun(same)))
  const before = versionBefore(older, now)
  if (!before) return { same, before, fixed: [], open: {}, fresh: [], untouched: [] }
  const { fixed, open, fresh } = since(before, now)
  const stood = new Set(before.clauses.map(({ name }) => name))
  const untouched = now.findings.filter(({ clause }) => stood.has(now.clauses[clause]?.name ?? '')).map(({ name }) => name)
  return { same, before, fixed: fixed.map(({ rule }) => rule), open: Object.fromEntries([...open].map(([name, old]) => [name, old.name])), fresh: [...fresh], untouched }
}
