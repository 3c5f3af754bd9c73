import type { Contract } from '../../contract/types'
import { parseChineseNumeral } from './chinese-numerals'
import { articleOf, clauses, lineage } from './clauses'
import { fact } from './fact'
import { secrecy } from './secrecy'

/** A clause's number in one form for all ways to print it: "第五条", "五、", "5.", "Section 5" → "5"; "5.2" → "5.2"; '' when it has none. */
export function clauseNumber(label: string): string {
  const bare = label.toLowerCase().replace(/^(?:article|section|clause)\s+|[第条款项章节部编（）()\s]/g, '')
  if (/^[\d.．]+$/.test(bare)) return bare.replace(/．/g, '.').replace(/\.$/, '')
  const roman = romanNumber(bare)
  if (roman !== null) return String(roman)
  const han = parseChineseNumeral(bare)
  return han === null ? '' : String(han)
}

/** `clauseNumber` of every clause, by its index: labels repeat, and each is read once. */
export const clauseNumbers = fact((contract: Contract): readonly string[] => {
  const known = new Map<string, string>()
  return clauses(contract).map(({ label }) => {
    let number = known.get(label)
    if (number === undefined) known.set(label, number = clauseNumber(label))
    return number
  })
})

/** "3．" below 第十一条 is a point of that article: "第三条" means another one. */
function isPoint(contract: Contract, index: number): boolean {
  const [own, ...above] = lineage(contract, index)
  if (contract.lang === 'en' || !own || /^第|[.．]\d/.test(own.label)) return false
  return above.some(({ label }) => clauseNumber(label) !== '' && !/[章节部编]/.test(label))
}

/** "B." heads a paragraph that others call "paragraph B". */
const LETTER = /^([A-H])[.)]?$/
const REFERENCE_LETTER = /\b(?:section|article|clause|paragraph)s? ([a-h])\b(?!['’])/g

/** Numbers of the clauses that are about secrecy or hold a duty of secrecy. */
export const secrecyNumbers = fact((contract: Contract): ReadonlySet<string> => {
  const { clauses: owned, duties: known, sentences: about } = secrecy(contract)
  const duties = known.length > 0 ? known : about
  const all = clauses(contract)
  const numbers = new Set<string>()
  const add = (label: string | undefined): void => {
    const number = label ? clauseNumber(label) || LETTER.exec(label)?.[1]?.toLowerCase() : ''
    if (number) numbers.add(number)
  }
  for (const index of owned) if (!isPoint(contract, index)) add(all[index]?.label)
  for (const duty of duties) {
    if (!isPoint(contract, duty.clause)) add(all[duty.clause]?.label)
    // An article of a few lines that holds the duty is meant by its own number too.
    const article = articleOf(contract, duty.clause)
    if (article && article.end - article.start < 1500) add(article.label)
  }
  return numbers
})

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** "ix" → 9; null when the letters are no Roman numeral up to 89. */
function romanNumber(letters: string): number | null {
  if (!/^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters)) return null
  const values = [...letters].map((letter) => ROMAN[letter] as number)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

const REFERENCE_ROMAN = /\b(?:sections?|articles?|clauses?|paragraphs?)\s([ivxl]{1,7})\b/g
const REFERENCE_EN = /\b(?:sections?|articles?|clauses?|paragraphs?)\s((?:\d{1,3}(?:\.\d{1,3}){0,3}(?:\([a-z]{1,3}\))?(?:,?\s(?:and|or|to)?\s?)?){1,8})/g
const REFERENCE_ZH = /第\s?([〇零一二三四五六七八九十百\d.]{1,6})\s?[条款章]/g

/** Whether a sentence (lower case) points at a secrecy clause by its number ("breach of Section 7", "违反第五条"). */
export function pointsAtSecrecy(contract: Contract, lower: string): boolean {
  const numbers = secrecyNumbers(contract)
  if (numbers.size === 0) return false
  const meant = (name: string): boolean => numbers.has(name) || [...numbers].some((number) => number.startsWith(`${name}.`))
  for (const match of lower.matchAll(REFERENCE_EN)) if ((match[1] as string).match(/\d{1,3}(?:\.\d{1,3}){0,3}/g)?.some(meant)) return true
  for (const match of lower.matchAll(REFERENCE_ROMAN)) if (meant(clauseNumber(match[1] as string))) return true
  for (const match of lower.matchAll(REFERENCE_LETTER)) if (numbers.has(match[1] as string)) return true
  for (const match of lower.matchAll(REFERENCE_ZH)) if (meant(clauseNumber(match[1] as string))) return true
  return false
}

/** Whether clause `index` is numbered inside an article about secrecy ("4.3" where 第四条 is, or where 4.1 holds the duty). */
export function standsInSecrecyArticle(contract: Contract, index: number): boolean {
  const head = clauseNumber(clauses(contract)[index]?.label ?? '').split('.')[0]
  return head !== undefined && head !== '' && [...secrecyNumbers(contract)].some((number) => number === head || number.startsWith(`${head}.`))
}
