import { exact, figuresAt } from './figures'
import type { NumberAt } from './figures'

type Rank = 'unit' | 'teen' | 'tens' | 'hundred' | 'scale'

const WORDS = new Map<string, { readonly rank: Rank; readonly value: number }>()
const addWords = (rank: Rank, words: string, value: (index: number) => number): void =>
  words.split(' ').forEach((word, index) => WORDS.set(word, { rank, value: value(index) }))
addWords('unit', 'zero one two three four five six seven eight nine', (index) => index)
addWords('teen', 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (index) => index + 10)
addWords('tens', 'twenty thirty forty fifty sixty seventy eighty ninety', (index) => (index + 2) * 10)
WORDS.set('fourty', { rank: 'tens', value: 40 })
WORDS.set('hundred', { rank: 'hundred', value: 100 })
addWords('scale', 'thousand million billion', (index) => 1000 ** (index + 1))

/** First letters of the words a numeral may begin with ("a hundred", "half" included). */
export const ENGLISH_STARTS = 'zotfsenha'

const OPENING = new Uint8Array(1 << 15)
const openingKey = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31)
for (const word of [...WORDS.keys(), 'half', 'a h', 'a t', 'a m', 'a b']) OPENING[openingKey(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1

/** Whether the three characters at `start` can begin a numeral in words; most words end here. */
export function mayBeginNumeral(text: string, start: number): boolean {
  return OPENING[openingKey(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2))] === 1
}

const WORD = /[a-z]{1,40}/iy
const JOINT = /(?:-| (?:and )?|, (?:and )?)(?=[a-z])/iy
const AND_HALF = / and (?:a|one)[ -]half\b/iy
const ONE_HALF = /(?:one[ -])?half\b/iy
const A_HUNDRED = /a (?=(?:hundred|thousand|million|billion)\b)/iy
const SCALE_WORD = /[ -]?(hundred|thousand|million|billion)\b/iy

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function allowed(rank: Rank, value: number, last: Rank | null, group: number, lastScale: number): boolean {
  if (rank === 'scale') return group > 0 && value < lastScale
  if (rank === 'hundred') return group > 0 && group < 100 && last !== 'hundred'
  if (last === null || last === 'hundred' || last === 'scale') return true
  return rank === 'unit' && last === 'tens' && value > 0
}

/** The numeral in words at `start`, which must be the beginning of a word: "one hundred and twenty thousand". */
export function englishAt(text: string, start: number): NumberAt | null {
  const half = endOf(ONE_HALF, text, start)
  if (half >= 0) return { value: 0.5, end: half, scale: 1, spelled: true }
  const article = endOf(A_HUNDRED, text, start)
  let at = article >= 0 ? article : start
  let group = article >= 0 ? 1 : 0
  let last: Rank | null = article >= 0 ? 'unit' : null
  let total = 0
  let lastScale = Infinity
  let scale = 1
  let end = -1
  for (;;) {
    const wordEnd = endOf(WORD, text, at)
    const word = wordEnd < 0 || wordEnd - at > 9 ? undefined : WORDS.get(text.slice(at, wordEnd).toLowerCase())
    if (!word || !allowed(word.rank, word.value, last, group, lastScale)) break
    if (word.rank === 'scale') { total += group * word.value; group = 0; lastScale = word.value; scale = word.value }
    else if (word.rank === 'hundred') group *= 100
    else group += word.value
    last = word.rank
    end = wordEnd
    const next = endOf(JOINT, text, end)
    if (next < 0) break
    const joint = text.slice(end, next)
    if (joint.startsWith(',') ? last !== 'scale' : joint === ' and ' && last !== 'hundred' && last !== 'scale') break
    at = next
  }
  if (end < 0) return null
  const withHalf = endOf(AND_HALF, text, end)
  const value = total + group + (withHalf >= 0 ? 0.5 : 0)
  return { value, end: withHalf >= 0 ? withHalf : end, scale, spelled: true }
}

/** "1.5" at its end, followed by a word for a power of ten ("1.5 million"): the whole; else what was given. */
export function scaledFigures(text: string, figures: NumberAt): NumberAt {
  SCALE_WORD.lastIndex = figures.end
  const found = SCALE_WORD.exec(text)
  if (!found) return figures
  const scale = WORDS.get((found[1] ?? '').toLowerCase())?.value ?? 1
  return { value: exact(figures.value * scale), end: SCALE_WORD.lastIndex, scale, spelled: false }
}

/** The value of a string that is one English number and nothing else, in words or figures ("1.5 million"); null for anything else. */
export function parseEnglishNumber(s: string): number | null {
  const text = s.trim()
  const found = /^\d/.test(text) ? scaledFigures(text, figuresAt(text, 0)) : englishAt(text, 0)
  return found && found.end === text.length && !Number.isNaN(found.value) ? found.value : null
}
