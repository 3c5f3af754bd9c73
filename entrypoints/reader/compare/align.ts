import { diffArrays } from 'diff'
import type { CompareRow } from '../../../components/Compare'
import { wordDiff } from '../../../components/word-diff'
import type { Contract, Lang } from '../../../contract/types'

/** Time for the paragraphs of a whole contract, for the words of one pair, and of all; past it, all of it counts as changed. */
const WHOLE_MS = 8_000
const PAIR_MS = 300
const PAIRS_MS = 15_000
/** Share of words that two paragraphs have in common to count as one that was reworded. */
const ALIKE = 0.4
/** Pairs tried between two runs of changed paragraphs: more would take time that nobody waits. */
const MOST_PAIRS = 40_000

function paragraphs({ text, blocks }: Contract): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end))
}

function wordsOf(text: string): Set<string> {
  const words = text.match(/[㐀-鿿]|[A-Za-z0-9]+/g)
  return new Set(words)
}

/** Words in common, as a share of those in either; 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  const all = a.size + b.size - both
  return all === 0 ? 1 : both / all
}

/** Which paragraphs of two runs belong together: the most alike in order, by dynamic programming. Pairs of indices, ascending. */
function pairs(before: readonly string[], now: readonly string[]): [number, number][] {
  if (before.length * now.length > MOST_PAIRS) return before.slice(0, now.length).map((_, at) => [at, at])
  const [left, right] = [before.map(wordsOf), now.map(wordsOf)]
  const alike = left.map((a) => right.map((b) => { const share = likeness(a, b); return share >= ALIKE ? share : 0 }))
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(now.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = now.length - 1; k >= 0; k--) {
      const [here, below] = [best[i] as Float64Array, best[i + 1] as Float64Array]
      const share = alike[i]?.[k] ?? 0
      here[k] = Math.max(below[k] ?? 0, here[k + 1] ?? 0, share > 0 ? share + (below[k + 1] ?? 0) : 0)
    }
  }
  const found: [number, number][] = []
  for (let i = 0, k = 0; i < before.length && k < now.length;) {
    const share = alike[i]?.[k] ?? 0
    const here = best[i]?.[k] ?? 0
    if (share > 0 && here === share + (best[i + 1]?.[k + 1] ?? 0)) found.push([i++, k++])
    else if (here === (best[i + 1]?.[k] ?? 0)) i++
    else k++
  }
  return found
}

/** In which language words are told apart, and until when there is time for it. */
interface Way { readonly lang: Lang; readonly until: number }

function reworded(before: string, now: string, { lang, until }: Way): CompareRow {
  const stretches = wordDiff(before, now, lang, Math.min(PAIR_MS, Math.max(0, until - performance.now())))
  return { before: stretches.filter(({ how }) => how !== 'new'), now: stretches.filter(({ how }) => how !== 'gone'), changed: true }
}

const gone = (text: string): CompareRow => ({ before: [{ text, how: 'gone' }], now: null, changed: true })
const fresh = (text: string): CompareRow => ({ before: null, now: [{ text, how: 'new' }], changed: true })

/** A run of paragraphs that went and one that came in its place. */
function replaced(before: readonly string[], now: readonly string[], way: Way): CompareRow[] {
  const rows: CompareRow[] = []
  let [i, k] = [0, 0]
  for (const [left, right] of [...pairs(before, now), [before.length, now.length] as const]) {
    while (i < left) rows.push(gone(before[i++] as string))
    while (k < right) rows.push(fresh(now[k++] as string))
    if (left < before.length && right < now.length) rows.push(reworded(before[i++] as string, now[k++] as string, way))
  }
  return rows
}

/** Two versions of a contract, paragraph beside paragraph, with the words that changed. */
export function align(older: Contract, newer: Contract): CompareRow[] {
  const way: Way = { lang: newer.lang === 'en' ? 'en' : 'zh', until: performance.now() + WHOLE_MS + PAIRS_MS }
  const [before, now] = [paragraphs(older), paragraphs(newer)]
  const changes = diffArrays(before, now, { timeout: WHOLE_MS })
  if (!changes) return replaced(before, now, way)
  const rows: CompareRow[] = []
  for (let at = 0; at < changes.length; at++) {
    const { value, added, removed } = changes[at] as (typeof changes)[number]
    const next = changes[at + 1]
    if (!added && !removed) for (const text of value) rows.push({ before: [{ text, how: 'same' }], now: [{ text, how: 'same' }], changed: false })
    else if (removed && next?.added) { rows.push(...replaced(value, next.value, way)); at++ }
    else if (added && next?.removed) { rows.push(...replaced(next.value, value, way)); at++ }
    else rows.push(...value.map(removed ? gone : fresh))
  }
  return rows
}
