import type { Contract, Lang } from '../../contract/types'
import { CONCEPTS, CONCEPT_NAMES } from '../concepts'
import { escaped } from './escaped'
import { fact } from './fact'
import { LiteralTable } from './literal-table'

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

interface Scanner { readonly table: LiteralTable; readonly maskOf: readonly number[] }

const scanners = new Map<Lang, Scanner>()

function scannerFor(lang: Lang): Scanner {
  let scanner = scanners.get(lang)
  if (scanner) return scanner
  const own = new Map<string, number>()
  CONCEPT_NAMES.forEach((name, bit) => {
    for (const literal of CONCEPTS[name][lang]) own.set(literal, (own.get(literal) ?? 0) | (1 << bit))
  })
  const table = new LiteralTable()
  const plain: number[] = []
  for (const [literal, mask] of own) plain[table.add(literal)] = mask
  // A literal found also carries the concepts of the shorter literals inside it ("泄露" in "信息泄露事件").
  const maskOf = table.texts.map((literal) => {
    let whole = 0
    table.scan(literal, 0, literal.length, (part) => { whole |= plain[part] as number })
    return whole
  })
  scanner = { table, maskOf }
  scanners.set(lang, scanner)
  return scanner
}

/** One merged RegExp of the literals of all concepts in `lang`, of two that begin alike the longer first (for the benchmark). */
export function mergedLiterals(lang: Lang): RegExp {
  const literals = [...scannerFor(lang).table.texts].sort((a, b) => (a.startsWith(b) ? -1 : b.startsWith(a) ? 1 : a < b ? -1 : 1))
  return new RegExp(literals.map(escaped).join('|'), 'g')
}

/** One pass over the text for all concepts of the languages the contract is written in. */
export const marks = fact((contract: Contract): Marks => {
  const lower = lowerText(contract)
  const languages: readonly Lang[] = contract.lang === 'bilingual' ? ['zh', 'en'] : [contract.lang]
  const starts: number[] = []
  const masks: number[] = []
  for (const lang of languages) {
    const { table, maskOf } = scannerFor(lang)
    /** The longest literal at the last place, and where it ends. */
    let last = -1
    let end = -1
    table.scan(lower, 0, lower.length, (literal, at) => {
      const length = (table.texts[literal] as string).length
      // Chinese words overlap without a space between them ("信息安全" and "安全事件" in "信息安全事件"); an English one begins behind the last.
      if (at === last ? at + length <= end : lang === 'en' && at < end) return
      if (at !== last) {
        starts.push(at)
        masks.push(0)
      }
      masks[masks.length - 1] = maskOf[literal] as number
      last = at
      end = at + length
    })
  }
  if (languages.length === 1) return { starts: Int32Array.from(starts), masks: Int32Array.from(masks) }
  const order = starts.map((_, i) => i).sort((a, b) => (starts[a] as number) - (starts[b] as number))
  return { starts: Int32Array.from(order, (i) => starts[i] as number), masks: Int32Array.from(order, (i) => masks[i] as number) }
})
