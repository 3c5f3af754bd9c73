import { LiteralTable } from './literal-table'
import NEEDS from './needs.json'

/*
 * The literals that a pattern cannot do without. They are read from its syntax tree beforehand (scripts/regexes/required-literals.ts) and
 * kept in needs.json, which test/needs.test.ts writes: reading two thousand trees would cost every first review half a second. A pattern
 * that the file doesn't know is tried everywhere.
 */

/** Patterns told and not yet looked up. */
const told: RegExp[] = []
/** By pattern, the numbers of its needs. */
export const needsOf = new WeakMap<RegExp, readonly number[]>()

/** Every literal that some pattern needs. */
export const table = new LiteralTable()
for (const literal of NEEDS.literals) table.add(literal)
/** By need, the literals that meet it. */
export const metBy: (readonly number[])[] = [...NEEDS.needs]
const patterns: Readonly<Record<string, readonly number[]>> = NEEDS.patterns

/** Two FNV-1a hashes of a pattern's source, 16 hex digits: its name in needs.json. */
export function patternName({ source, unicode, unicodeSets }: RegExp): string {
  let one = 0x811c9dc5
  let two = unicode || unicodeSets ? 0x9747b28c : 0x1b873593
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x5bd1e995) ^ (two >>> 15)
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The number of a new need: one of these literals. */
export function needFor(literals: Iterable<string>): number {
  return metBy.push(Array.from(literals, (literal) => table.add(literal))) - 1
}

/** Tells what a pattern needs, where the file does not know it. Before the first contract is read. */
export function learn(pattern: RegExp, needs: Iterable<Iterable<string>>): void {
  needsOf.set(pattern, Array.from(needs, needFor))
}

/** The patterns that the sieve has been told of and has not looked up yet: all of them, before the first contract is read. */
export function toldPatterns(): readonly RegExp[] {
  return told
}

/** Looks up what the patterns need that were told since the last time. */
export function readTold(): void {
  for (const pattern of told.splice(0)) needsOf.set(pattern, patterns[patternName(pattern)] ?? [])
}

/** Tells the sieve of patterns before the first contract is read; returns them. A pattern it was not told of is tried everywhere. */
export function sieved<T extends readonly RegExp[]>(patterns: T): T {
  told.push(...patterns)
  return patterns
}
