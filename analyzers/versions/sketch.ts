/**
 * What stays of a clause when its words may not be kept: numbers that a random salt makes useless to anybody else. Two clauses that
 * share most of their wording share most of their numbers (bottom-k sketch: A. Broder, "On the resemblance and containment of
 * documents", 1997), so that a clause is found again after it was reworded.
 */

/** Two random 32-bit integers, made once on the user's machine and never sent anywhere. */
export type Salt = readonly [number, number]

/** Ascending distinct 32-bit numbers, `SIZE` at most; [] for a text without letters. */
export type Sketch = readonly number[]

/** Enough to tell halves from thirds; a contract of a hundred clauses takes 20 kB. */
const SIZE = 24
/** UTF-16 units; two Chinese words, or one English one. */
const SHINGLE = 5

/** Spaces, punctuation and the case of letters are no change of wording; the point of 1.5 and a % are. */
function bare(text: string): string {
  return text.toLowerCase().replace(/(?!(?<=\d)\.\d|[%％‰])[\s\p{P}]/gu, '')
}

/** The last steps of MurmurHash3: neighbours in, strangers out. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hashFrom(text: string, start: number, end: number, seed: number): number {
  let hash = seed | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** A salted name for a text, 16 hex digits: equal texts have equal names, spaces and punctuation aside. */
export function nameOf(text: string, [one, two]: Salt): string {
  const plain = bare(text)
  const hex = (seed: number): string => hashFrom(plain, 0, plain.length, seed).toString(16).padStart(8, '0')
  return hex(one) + hex(two)
}

export function sketchOf(text: string, [seed]: Salt): Sketch {
  const plain = bare(text)
  const hashes = new Set<number>()
  const last = Math.max(1, plain.length - SHINGLE + 1)
  for (let at = 0; plain !== '' && at < last; at++) hashes.add(hashFrom(plain, at, Math.min(plain.length, at + SHINGLE), seed))
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE)
}

/** How much of their wording two texts share, 0 to 1, estimated from their sketches. */
export function likeness(one: Sketch, other: Sketch): number {
  const size = Math.min(SIZE, Math.max(one.length, other.length))
  if (size === 0) return 0
  let [mine, yours, taken, shared] = [0, 0, 0, 0]
  // The lowest numbers of both together: a bundle of two thousand clauses is compared clause by clause, so nothing is allocated.
  for (; taken < size && (mine < one.length || yours < other.length); taken++) {
    const [a, b] = [one[mine] ?? Infinity, other[yours] ?? Infinity]
    if (a === b) shared++
    if (a <= b) mine++
    if (b <= a) yours++
  }
  return shared / taken
}
