import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { halves } from './split.mjs'

/** The longest input, in UTF-16 units, on which a pattern that is not proved linear may be run: a sentence with the lead-in it goes on from. */
export const BOUND = 2501
/** What the worst input found may cost at that length, in milliseconds. */
export const BUDGET = 50

/**
 * @typedef {{ prefix: string, pump: string }} Pump
 * @typedef {{ pumps: Pump[], suffix: string }} Attack
 * @typedef {{ source: string, flags: string, status: 'safe' | 'bounded' | 'vulnerable' | 'unknown', bound?: number, attack?: Attack }} Proof
 *   `safe`: proved or searched by recheck; `bounded`: costs something on long input, but only ever sees `bound` units
 */

/** @param {{ source: string, flags: string }} pattern @returns {string} its key in the committed file */
export function keyOf({ source, flags }) {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16)
}

/** @param {string} root @returns {string} */
export function proofFile(root) {
  return path.join(root, 'test/regex-safety.json')
}

/** @param {string} root @returns {Record<string, Proof>} */
export function knownProofs(root) {
  return JSON.parse(readFileSync(proofFile(root), 'utf8'))
}

/** The attack's string, pumped up to `length` units. @param {Attack} attack @param {number} length */
export function pumped({ pumps, suffix }, length) {
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const times = Math.max(1, Math.floor((length - fixed) / pumps.reduce((sum, { pump }) => sum + pump.length, 0)))
  return (pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix).slice(0, length)
}

/** Milliseconds that searching the pumped string takes: the best of three runs, of twelve when it is not far below the budget, since other work only ever adds. */
export function costOf({ source, flags }, attack, length) {
  const text = pumped(attack, length)
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  let best = Infinity
  for (let run = 0; run < 3 || (run < 12 && best > BUDGET / 3); run++) {
    const before = performance.now()
    for (const match of text.matchAll(pattern)) if (match.index < 0) break
    best = Math.min(best, performance.now() - before)
  }
  return best
}

/**
 * The verdict on one pattern.
 * @param {{ source: string, flags: string }} pattern
 * @param {import('recheck').Diagnostics} diagnostics recheck's
 * @param {number | undefined} longest the longest input it was seen on; undefined: never seen
 * @returns {Proof}
 */
export function proofOf({ source, flags }, diagnostics, longest) {
  if (diagnostics.status === 'safe') return { source, flags, status: 'safe' }
  if (diagnostics.status === 'unknown') return { source, flags, status: 'unknown' }
  const { pumps, suffix } = diagnostics.attack
  const attack = { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix }
  const polynomial = diagnostics.complexity.type === 'polynomial'
  const bounded = polynomial && longest !== undefined && longest <= BOUND && costOf({ source, flags }, attack, BOUND) <= BUDGET
  return bounded ? { source, flags, status: 'bounded', bound: BOUND, attack } : { source, flags, status: 'vulnerable', attack }
}

/** What the examination of one pattern may take before its halves are examined instead, and what one that can't be halved may take, in milliseconds. */
const PATIENCE = { whole: 8_000, last: 30_000 }

/**
 * Examines a pattern; where the time is up before there is a verdict, its halves, and theirs.
 * @param {{ source: string, flags: string }} pattern
 * @param {(source: string, flags: string, options: { timeout: number }) => Promise<import('recheck').Diagnostics>} check recheck's
 * @param {number | undefined} longest as for `proofOf`
 * @returns {Promise<Proof>}
 */
export async function examine(pattern, check, longest) {
  const parts = halves(pattern.source)
  const named = { source: pattern.source, flags: pattern.flags }
  const proof = proofOf(pattern, await check(pattern.source, pattern.flags, { timeout: parts ? PATIENCE.whole : PATIENCE.last }), longest)
  if (proof.status !== 'unknown' || !parts) return proof
  const halved = []
  for (const source of parts) {
    const half = await examine({ source, flags: pattern.flags }, check, longest)
    if (half.status !== 'safe' && half.status !== 'bounded') return { ...named, status: half.status }
    halved.push(half)
  }
  const costs = halved.map((half) => (half.attack ? costOf(half, half.attack, BOUND) : 0))
  const total = costs.reduce((sum, cost) => sum + cost, 0)
  if (halved.every(({ status }) => status === 'safe')) return { ...named, status: 'safe' }
  const worst = halved[costs.indexOf(Math.max(...costs))]
  return { ...named, status: total <= BUDGET ? 'bounded' : 'vulnerable', bound: BOUND, attack: worst?.attack }
}
