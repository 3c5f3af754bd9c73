/** Buckets that hashed words and word pairs fall into. */
export const BUCKETS = 1 << 20

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME)
  return hash | 0
}

/** The last steps of MurmurHash3: neighbours in, strangers out. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

const NUMBER = hashOf('0')
const MONEY = hashOf('$')
const RECEIVER = hashOf('recipient')
const DISCLOSER = hashOf('discloser')
const PARTY = hashOf('party')
const INFORMATION = hashOf('information')

/** What the drafter calls a side, or the information, says nothing about the provision. */
const CALLED: readonly (readonly [string, number])[] = [
  ['receiving party', RECEIVER], ['recipient party', RECEIVER], ['receiver', RECEIVER], ['disclosee', RECEIVER], ['receiving parties', RECEIVER], ['recipients', RECEIVER],
  ['disclosing party', DISCLOSER], ['disclosing parties', DISCLOSER], ['owner', DISCLOSER],
  ['confidential information', INFORMATION], ['proprietary information', INFORMATION], ['evaluation material', INFORMATION], ['evaluation materials', INFORMATION],
  ['confidential material', INFORMATION], ['confidential materials', INFORMATION], ['confidential and proprietary information', INFORMATION],
]

interface Name { readonly words: readonly number[]; readonly as: number }

/** Names by the hash of their first word, longer ones first. `first` tells cheaply of most words that no name begins with them: 1 at the hash's last ten bits. */
export interface Names { readonly by: ReadonlyMap<number, readonly Name[]>; readonly first: Uint8Array }

const LAST_TEN = 0x3ff

/**
 * The names by which a contract calls its sides.
 * @param parties lower-case short names with the part each plays
 */
export function namesOf(parties: readonly { readonly name: string; readonly role: string }[]): Names {
  const names = new Map<number, Name[]>()
  const called = [...CALLED, ...parties.map(({ name, role }) => [name, role === 'receiving' || role === 'employee' ? RECEIVER : role === 'disclosing' || role === 'employer' ? DISCLOSER : PARTY] as const)]
  for (const [name, as] of called) {
    const words = (name.match(/[a-z]+/g) ?? []).filter((word) => word !== 'the').map(hashOf)
    const first = words[0]
    if (first === undefined || words.length > 4) continue
    names.set(first, [...(names.get(first) ?? []), { words, as }].sort((a, b) => b.words.length - a.words.length))
  }
  const begins = new Uint8Array(LAST_TEN + 1)
  for (const hash of names.keys()) begins[hash & LAST_TEN] = 1
  return { by: names, first: begins }
}

/** The words of a text as hashes, and where each stands. The first `count` entries count. */
export interface Words {
  count: number
  hashes: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** Room for the words of the longest sentence with its lead-in; used again for every sentence. */
export function roomForWords(units = 4096): Words {
  return { count: 0, hashes: new Int32Array(units), starts: new Int32Array(units), ends: new Int32Array(units) }
}

/** Reads `text` (lower case) into `into`: words of Latin letters; every number is one word, every currency sign too; names as their part. */
export function wordsOf(text: string, names: Names, into: Words): Words {
  const { hashes, starts, ends } = into
  let count = 0
  const end = text.length
  for (let at = 0; at < end && count < hashes.length; ) {
    const unit = text.charCodeAt(at)
    const from = at
    if (unit >= 0x61 && unit <= 0x7a) {
      let hash = FNV_OFFSET
      for (let u = unit; u >= 0x61 && u <= 0x7a; u = text.charCodeAt(++at)) hash = Math.imul(hash ^ u, FNV_PRIME)
      hashes[count] = hash | 0
    } else if (unit >= 0x30 && unit <= 0x39) {
      for (let u = unit; (u >= 0x30 && u <= 0x39) || u === 0x2c || u === 0x2e; u = text.charCodeAt(++at));
      hashes[count] = NUMBER
    } else {
      at++
      if (unit !== 0x24 && unit !== 0xa3 && unit !== 0x20ac) continue
      hashes[count] = MONEY
    }
    starts[count] = from
    ends[count++] = at
  }
  into.count = renamed(into, count, names)
  return into
}

/** Puts what a name stands for in its place; the number of words that are left. */
function renamed({ hashes, starts, ends }: Words, count: number, names: Names): number {
  let to = 0
  for (let at = 0; at < count; to++) {
    const name = names.first[(hashes[at] as number) & LAST_TEN] === 0 ? undefined : names.by.get(hashes[at] as number)?.find(({ words }) => at + words.length <= count && words.every((word, i) => hashes[at + i] === word))
    const length = name ? name.words.length : 1
    hashes[to] = name ? name.as : (hashes[at] as number)
    starts[to] = starts[at] as number
    ends[to] = ends[at + length - 1] as number
    at += length
  }
  return to
}

const LEAD_IN = 0x5bd1e995

/**
 * Calls `see` for every feature: each word, each pair of neighbours, apart for the lead-in (words that start before `own`).
 * @param see gets the bucket, and where the feature stands in the text; a bucket may come twice
 */
export function eachFeature(words: Words, own: number, see: (bucket: number, start: number, end: number) => void): void {
  const { hashes, starts, ends, count } = words
  let before = 0
  let from = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    const lead = start < own ? LEAD_IN : 0
    if (i === 0 || (start >= own && (starts[i - 1] as number) < own)) {
      before = 0
      from = start
    }
    const hash = hashes[i] as number
    const end = ends[i] as number
    see(mixed(hash ^ lead) >>> 12, start, end)
    see(mixed((Math.imul(before, 0x9e3779b1) + hash) ^ lead ^ 0x2545f491) >>> 12, from, end)
    before = hash
    from = start
  }
}
