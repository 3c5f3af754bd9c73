import type { Contract, Span } from '../../contract/types'
import { clauses } from '../facts/clauses'
import { nameOf, sketchOf, type Salt, type Sketch } from './sketch'

/** A clause as it is remembered: no word of it. */
export interface ClauseMark {
  readonly name: string
  readonly sketch: Sketch
}

/** A finding as it is remembered. */
export interface FindingMark {
  /** Salted name of rule, first quote and its place among equals: the same finding in the same text. */
  readonly name: string
  readonly rule: string
  /** Index in `clauses`; -1 for what is missing from the whole text. */
  readonly clause: number
}

/** One version of a contract, without a word of its text. */
export interface VersionRecord {
  /** Salted name of the whole text. */
  readonly name: string
  readonly clauses: readonly ClauseMark[]
  readonly findings: readonly FindingMark[]
}

/** What a record needs to know of a finding. */
export interface Found {
  readonly id: string
  readonly rule: string
  readonly type: string
  readonly evidence: readonly Span[]
}

/** More clauses than any contract has; the rest of a bundle is not remembered. */
const MOST_CLAUSES = 2_000

/** A finding's name in a record, by the finding's id. */
export function findingName({ id }: { readonly id: string }, salt: Salt): string {
  return nameOf(id, salt)
}

/** What may be kept of a reviewed contract. */
export function recordOf(contract: Contract, findings: readonly Found[], salt: Salt): VersionRecord {
  const own = clauses(contract).slice(0, MOST_CLAUSES)
  const clauseAt = (at: number): number => {
    let found = -1
    for (const clause of own) if (clause.start <= at) found = clause.index
    return found
  }
  return {
    name: nameOf(contract.text, salt),
    clauses: own.map(({ start, ownEnd }) => {
      const text = contract.text.slice(start, ownEnd)
      return { name: nameOf(text, salt), sketch: sketchOf(text, salt) }
    }),
    findings: findings.map((finding) => {
      const first = finding.evidence[0]
      return { name: findingName(finding, salt), rule: finding.rule, clause: finding.type === 'MISSING' || !first ? -1 : clauseAt(first.start) }
    }),
  }
}
