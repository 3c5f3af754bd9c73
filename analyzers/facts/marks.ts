import type { Contract, Lang } from '../../contract/types'
import { CONCEPTS, CONCEPT_NAMES } from '../concepts'
import { escaped } from './escaped'
import { fact } from './fact'

/** Where concepts stand in the text: parallel arrays, in order of position. `masks[i]` has a bit for every concept of the literal at `starts[i]`. */
export interface Marks {
  readonly starts: Int32Array
  readonly masks: Int32Array
}

/** Text for matching without the `i` flag: lower case, of exactly the same length as `text`. */
export const lowerText = fact((contract: Contract): string => sameLengthLower(contract.text))

/** Lower case that keeps every offset (İ would grow by one unit). */
export function sameLengthLower(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i)
    const small = unit.toLowerCase()
    return small.length === 1 ? small : unit
  }).join('')
}

interface Scanner { readonly pattern: RegExp; readonly maskOf: ReadonlyMap<string, number> }

const scanners = new Map<Lang, Scanner>()

function scannerFor(lang: Lang): Scanner {
  let scanner = scanners.get(lang)
  if (scanner) return scanner
  const maskOf = new Map<string, number>()
  CONCEPT_NAMES.forEach((name, bit) => {
    for (const literal of CONCEPTS[name][lang]) maskOf.set(literal, (maskOf.get(literal) ?? 0) | (1 << bit))
  })
  // A literal found also carries the concepts of the shorter literals inside it ("泄露" in "信息泄露事件").
  for (const [literal, mask] of maskOf) {
    let whole = mask
    for (const [part, partMask] of maskOf) if (part !== literal && literal.includes(part)) whole |= partMask
    maskOf.set(literal, whole)
  }
  // Neighbours share their beginnings, which lets the engine branch as in a trie; of two that begin alike the longer comes first.
  const literals = [...maskOf.keys()].sort((a, b) => (a.startsWith(b) ? -1 : b.startsWith(a) ? 1 : a < b ? -1 : 1))
  scanner = { pattern: new RegExp(literals.map(escaped).join('|'), 'g'), maskOf }
  scanners.set(lang, scanner)
  return scanner
}

/** The literals of all concepts in `lang`, longest first: what one merged RegExp of them would search (for the benchmark). */
export function mergedLiterals(lang: Lang): RegExp {
  return new RegExp(scannerFor(lang).pattern.source, 'g')
}

/** One pass over the text for all concepts of the languages the contract is written in. */
export const marks = fact((contract: Contract): Marks => {
  const lower = lowerText(contract)
  const languages: readonly Lang[] = contract.lang === 'bilingual' ? ['zh', 'en'] : [contract.lang]
  const starts: number[] = []
  const masks: number[] = []
  for (const lang of languages) {
    const { pattern, maskOf } = scannerFor(lang)
    pattern.lastIndex = 0
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      starts.push(match.index)
      masks.push(maskOf.get(match[0]) as number)
      // Chinese words overlap without a space between them ("信息安全" and "安全事件" in "信息安全事件").
      if (lang === 'zh') pattern.lastIndex = match.index + 1
    }
  }
  if (languages.length === 1) return { starts: Int32Array.from(starts), masks: Int32Array.from(masks) }
  const order = starts.map((_, i) => i).sort((a, b) => (starts[a] as number) - (starts[b] as number))
  return { starts: Int32Array.from(order, (i) => starts[i] as number), masks: Int32Array.from(order, (i) => masks[i] as number) }
})
