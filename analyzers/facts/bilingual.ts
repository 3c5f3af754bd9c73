import { clauseLabel } from '../../contract/labels'
import type { Contract, Lang, Span } from '../../contract/types'
import { fact } from './fact'
import { clauseNumber } from './references'
import { sentencesFor, sieved } from './sieve'
import { lowerOf, textOf, type Sentence } from './sentences'

/** The same words in both languages. Indices into `contract.blocks`; the spans are whole blocks, or halves of one that holds both. */
export interface Pair {
  readonly zh: Span
  readonly en: Span
  readonly zhBlock: number
  readonly enBlock: number
}

/** How a bilingual contract is laid out: paragraph by paragraph (or cell by cell), or one language after the other. */
export interface Bilingual {
  readonly layout: 'alternating' | 'sequential'
  readonly pairs: readonly Pair[]
}

const HAN = /[㐀-鿿]/g
const WORD = /[A-Za-z]{2,}/g

type Tongue = Lang | 'both' | null

/** The language of a block; null for numbers, blanks and lone names. */
function tongueOf(text: string): Tongue {
  const head = text.slice(0, 1200)
  const han = head.match(HAN)?.length ?? 0
  const words = head.match(WORD)?.length ?? 0
  if (han >= 6 && words >= 6 && split(head) !== null) return 'both'
  if (han >= 2 && han >= words) return 'zh'
  return words >= 2 || (words === 1 && han === 0) ? 'en' : null
}

/** Where a block that holds both languages one after the other turns from one to the other; null when they are mixed. */
function split(text: string): { at: number; first: Lang } | null {
  const firstHan = text.search(/[㐀-鿿]/)
  const lastHan = Math.max(...[...text.matchAll(HAN)].map(({ index }) => index))
  const wordsBefore = text.slice(0, firstHan).match(WORD)?.length ?? 0
  const tail = /^[^A-Za-z㐀-鿿]{0,6}/.exec(text.slice(lastHan + 1))?.[0].trimEnd().length ?? 0
  const wordsAfter = text.slice(lastHan + 1).match(WORD)?.length ?? 0
  const within = text.slice(firstHan, lastHan + 1).match(WORD)?.length ?? 0
  if (within > (lastHan - firstHan) / 10) return null
  if (wordsAfter >= 5 && wordsBefore <= 1) return { at: lastHan + 1 + tail, first: 'zh' }
  return wordsBefore >= 5 && wordsAfter <= 1 ? { at: firstHan, first: 'en' } : null
}

interface Run { readonly lang: Lang; readonly blocks: number[] }

function runsOf(tongues: readonly Tongue[]): Run[] {
  const runs: Run[] = []
  tongues.forEach((tongue, at) => {
    if (tongue !== 'zh' && tongue !== 'en') return
    const last = runs[runs.length - 1]
    if (last?.lang === tongue) last.blocks.push(at)
    else runs.push({ lang: tongue, blocks: [at] })
  })
  return runs
}

/** Joins short runs (an English company name in the Chinese part) to the long one around them. */
function merged(runs: readonly Run[], least: number): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept[kept.length - 1]
    if (last && run.lang === last.lang) last.blocks.push(...run.blocks)
    else if (run.blocks.length >= least) kept.push({ lang: run.lang, blocks: [...run.blocks] })
  }
  return kept
}

function keyOf(contract: Contract, block: number): string {
  const { start, end } = contract.blocks[block] as Span
  const label = clauseLabel(contract.text.slice(start, Math.min(end, start + 40)))
  if (!label) return ''
  const number = clauseNumber(label.text)
  return number || label.text.replace(/[（()）\s]/g, '').toLowerCase()
}

/** Pairs the blocks of two runs: those of the same number first, those between two numbers by their order. Linear. */
function aligned(contract: Contract, zh: readonly number[], en: readonly number[]): [number, number][] {
  const places = new Map<string, number[]>()
  en.forEach((block, at) => {
    const key = keyOf(contract, block)
    if (key !== '') places.set(key, [...(places.get(key) ?? []), at])
  })
  const pairs: [number, number][] = []
  let fromZh = 0
  let fromEn = 0
  const between = (toZh: number, toEn: number): void => {
    // Of unequal stretches only what surely belongs together: as many as both have.
    for (let i = 0; i < Math.min(toZh - fromZh, toEn - fromEn); i++) pairs.push([zh[fromZh + i] as number, en[fromEn + i] as number])
  }
  zh.forEach((block, at) => {
    const key = keyOf(contract, block)
    const list = key === '' ? undefined : places.get(key)
    while (list && list.length > 0 && (list[0] as number) < fromEn) list.shift()
    const match = list?.[0]
    // A number far ahead belongs to another article.
    if (match === undefined || match - fromEn > at - fromZh + 12) return
    between(at, match)
    pairs.push([block, en[match] as number])
    fromZh = at + 1
    fromEn = match + 1
  })
  between(zh.length, en.length)
  return pairs
}

/** Whether pairs of runs begin with the first or the second: a lone header may stand before them. Equal numbers decide. */
function offsetOf(contract: Contract, runs: readonly Run[]): 0 | 1 {
  let score = 0
  for (let at = 0; at + 1 < runs.length; at++) {
    const [one, two] = [keyOf(contract, (runs[at] as Run).blocks[0] as number), keyOf(contract, (runs[at + 1] as Run).blocks[0] as number)]
    // Where one language alone is numbered, its number begins the pair.
    if (one !== '' && (one === two || two === '')) score += at % 2 === 0 ? 1 : -1
  }
  return score < 0 ? 1 : 0
}

/** Both languages of a bilingual contract side by side; null for a contract in one language. */
export const bilingual = fact((contract: Contract): Bilingual | null => {
  if (contract.lang !== 'bilingual') return null
  const { text, blocks } = contract
  const tongues = blocks.map(({ start, end }) => tongueOf(text.slice(start, end)))
  const pairs: Pair[] = []
  const span = (block: number): Span => ({ start: (blocks[block] as Span).start, end: (blocks[block] as Span).end })
  tongues.forEach((tongue, at) => {
    const { start, end } = span(at)
    const turn = tongue === 'both' ? split(text.slice(start, Math.min(end, start + 1200))) : null
    if (!turn) return
    const first = { start, end: start + text.slice(start, start + turn.at).trimEnd().length }
    const rest = start + turn.at
    const second = { start: rest + (text.slice(rest, end).search(/\S/) || 0), end }
    pairs.push({ zh: turn.first === 'zh' ? first : second, en: turn.first === 'zh' ? second : first, zhBlock: at, enBlock: at })
  })
  const raw = runsOf(tongues)
  const told = raw.reduce((sum, { blocks: list }) => sum + list.length, 0)
  const alternating = pairs.length > told / 2 || raw.length >= 0.3 * told
  const runs = alternating ? raw : merged(raw, Math.max(2, Math.floor(told / 12)))
  for (let at = offsetOf(contract, runs); at + 1 < runs.length; at += 2) {
    const [one, two] = [runs[at] as Run, runs[at + 1] as Run]
    const [zh, en] = one.lang === 'zh' ? [one, two] : [two, one]
    for (const [zhBlock, enBlock] of aligned(contract, zh.blocks, en.blocks)) pairs.push({ zh: span(zhBlock), en: span(enBlock), zhBlock, enBlock })
  }
  return { layout: alternating ? 'alternating' : 'sequential', pairs: pairs.sort((a, b) => Math.min(a.zh.start, a.en.start) - Math.min(b.zh.start, b.en.start)) }
})

const counterparts = fact((contract: Contract): ReadonlyMap<number, number> => {
  const map = new Map<number, number>()
  for (const { zhBlock, enBlock } of bilingual(contract)?.pairs ?? []) map.set(zhBlock, enBlock).set(enBlock, zhBlock)
  return map
})

/** The block of the other language that says the same as block `index`; null when there is none. A block that holds both is its own. */
export function counterpartOf(contract: Contract, index: number): number | null {
  return counterparts(contract).get(index) ?? null
}

/** Which language prevails where they differ, and the sentence that says so. `equal`: both are authentic and none is put first. */
export interface Prevailing {
  readonly lang: Lang | 'equal'
  readonly sentence: Sentence
}

const ZH_FIRST = /(?:以|应以|则以)(中文|汉语|英文|英语)(?:版本|文本|版|本|合同|协议)?(?:的)?(?:内容|解释|规定)?为准|(中文|英文)(?:版本|文本|版|本)?(?:具有)?(?:优先|优先效力|为准)/
const EN_FIRST = /\b(chinese|english)(?:[- ]language)?(?: version| text| language)?(?: of this (?:agreement|contract))?,?\s(?:shall\s|will\s|version\s|text\s){0,2}(?:prevails?|controls?|governs?|take precedence|takes precedence|be (?:controlling|decisive|the governing))/
const EQUAL = /(?:同等|相同)(?:的)?(?:法律)?效力|equally (?:authentic|valid|binding)|(?:equal|same) (?:legal )?(?:force|effect|validity|authenticity)/

const NAMED = /中文|英文|汉语|英语|[Cc]hinese|[Ee]nglish|CHINESE|ENGLISH/
sieved([ZH_FIRST, EN_FIRST, NAMED])

/** Every sentence that puts one language first, with that language: more than one language where the contract contradicts itself. */
export const prevailingClaims = fact((contract: Contract): readonly Prevailing[] =>
  sentencesFor(contract, [ZH_FIRST, EN_FIRST]).flatMap((sentence) => {
    const first = ZH_FIRST.exec(textOf(contract, sentence)) ?? EN_FIRST.exec(lowerOf(contract, sentence))
    return first ? [{ lang: /中|汉|chinese/.test(first[1] ?? (first[2] as string)) ? 'zh' as const : 'en' as const, sentence }] : []
  }),
)

/** Reads the sentence about language precedence; null when the contract has none. Where both are equal and one decides doubts, that one prevails. */
export const prevailingLanguage = fact((contract: Contract): Prevailing | null => {
  let equal: Prevailing | null = null
  for (const sentence of sentencesFor(contract, [NAMED])) {
    const text = textOf(contract, sentence)
    if (!NAMED.test(text)) continue
    const first = ZH_FIRST.exec(text) ?? EN_FIRST.exec(lowerOf(contract, sentence))
    if (first) return { lang: /中|汉|chinese/.test(first[1] ?? (first[2] as string)) ? 'zh' : 'en', sentence }
    if (EQUAL.test(text.toLowerCase())) equal ??= { lang: 'equal', sentence }
  }
  return equal
})
