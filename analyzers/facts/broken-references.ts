import type { Contract, Span } from '../../contract/types'
import { clauses, type Clause } from './clauses'
import { crossReferences } from './cross-references'
import { fact } from './fact'
import { clauseNumber, clauseNumbers } from './references'
import { sentences, type Sentence } from './sentences'

/** A reference as printed, with the sentence that holds it. */
export interface PlacedReference extends Span {
  readonly printed: string
  readonly sentence: Sentence
  readonly target: Clause | null
}

/** Before the reference: the statute or the other document that it belongs to. */
const FOREIGN_BEFORE = /(?:》|法|法典|条例|规定|办法|解释|细则|准则|章程|公约|规则|标准)(?:[（(][^（）()]{0,12}[)）])?(?:的|之|中)?\s?(?:[（(]?第?[〇零一二三四五六七八九十百\d条款项、和及或与,，至（）()]{1,40})?$|(?:主合同|主协议|原合同|原协议|框架(?:合同|协议)|总包合同|采购合同|招标文件|投标文件|该(?:合同|协议)|上述(?:合同|协议)|通用(?:条款|合同条款)|专用(?:条款|合同条款)|附件[一二三四五六七八九十\d]{0,2}|《[^《》]{1,30}》[^，。；]{0,6})(?:的|之|中)?\s?$/
const FOREIGN_BEFORE_EN = /\b(?:code|acts?|law|statutes?|regulations?|gdpr|ucc|u\.s\.c\.?|c\.f\.r\.?|rules?|directive|constitution|convention|treaty|title \w{1,4}|(?:exhibit|schedule|annex|appendix|attachment|addendum) ?\w{0,3}|lease|msa|dpa|sow|clauses|incoterms|master (?:\w{1,12} ){0,3}agreement|see|new|renumbered as)(?:['’]s)?,?\s(?:\([^()]{0,20}\)\s)?(?:§\s?)?$/
/** After it: "of the Code", "of that certain Lease", "in Exhibit B"; "of this Agreement" is this one. */
const FOREIGN_AFTER = /^(?:\([a-z\d]{1,4}\)|,?\s(?:and|or|to|through)\s(?:(?:article|section|clause)s?\s)?[\d.()a-z]{1,10}|,\s[\d.()a-z]{1,10}){0,4}\s?(?:\([^()]{0,60}\)\s?)?(?:,\srespectively)?,?\s(?:(?:thereof|therein)\b|of\s(?!this\b|these\b|the present\b)|(?:in|to|under|from)\s(?:the\s)?(?:exhibit|schedule|annex|appendix|attachment|addendum|master|main|lease|act|code|dpa|msa))/
/** "Section 409A", "Rule 10b", "Section 1542": a number that goes on; "until 24 months": a length of time. */
const GOES_ON = /^(?:[A-Za-z\d]|\.\d|-\d|\s?%|\s(?:full|calendar|business|working|consecutive|days?|months?|years?|hours?|weeks?|per ?cent)\b)/

/** Whether the text before or after a reference shows that it names a statute or another document. */
function foreign(contract: Contract, reference: Span, sentence: Sentence): boolean {
  const before = contract.text.slice(Math.max(sentence.start, reference.start - 60), reference.start)
  const after = contract.text.slice(reference.end, Math.min(sentence.end, reference.end + 100))
  if (/^第|[条款项]$/.test(contract.text.slice(reference.start, reference.end))) return FOREIGN_BEFORE.test(before)
  return GOES_ON.test(after) || FOREIGN_BEFORE_EN.test(before.toLowerCase()) || FOREIGN_AFTER.test(after.toLowerCase())
}

/** Every reference to a numbered place of this contract, with its sentence; statutes, other documents and "this section" left out. */
export const placedReferences = fact((contract: Contract): readonly PlacedReference[] => {
  const all = sentences(contract)
  let at = 0
  const list: PlacedReference[] = []
  for (const reference of crossReferences(contract)) {
    while (at < all.length && (all[at] as Sentence).end <= reference.start) at++
    const sentence = all[at]
    const printed = contract.text.slice(reference.start, reference.end)
    if (!sentence || sentence.start > reference.start || /^[前上本]|this|preceding|previous|foregoing/i.test(printed) || foreign(contract, reference, sentence)) continue
    list.push({ start: reference.start, end: reference.end, printed, sentence, target: reference.target })
  }
  return list
})

interface Numbering {
  /** First numbers of the contract's clauses: 1 … max. */
  readonly heads: ReadonlySet<number>
  readonly max: number
  /** Every number or letter that begins a block, in one form ("5.2", "14", "(b)"). */
  readonly printed: ReadonlySet<string>
}

const numbering = fact((contract: Contract): Numbering => {
  const heads = new Set<number>()
  const printed = new Set<string>()
  for (const number of clauseNumbers(contract)) {
    if (number === '') continue
    printed.add(number)
    heads.add(Number(number.split('.')[0]))
  }
  for (const block of contract.blocks) {
    const found = /^(?:第\s?)?(?:article|section|clause)?\s?([〇零一二两三四五六七八九十百]{1,4}|\d{1,3}(?:\.\d{1,3}){0,4})(?=[\s.、．条款章:：)）]|[㐀-鿿])/i.exec(contract.text.slice(block.start, Math.min(block.end, block.start + 24)))
    if (found) printed.add(clauseNumber(found[1] as string))
  }
  return { heads, max: Math.max(0, ...[...heads].filter((head) => heads.has(head - 1) || head === 1)), printed }
})

/** Whether the number stands somewhere in the text as a heading's would: not behind "Section", not in a list of references. */
function standsBare(contract: Contract, number: string): boolean {
  const bare = number.replace(/\./g, '\\.')
  const pattern = new RegExp(`(?:^|[^\\d.])${bare}(?![\\d])[.)、．]?\\s{0,4}(?=[A-Z"“㐀-鿿])`, 'gm')
  return [...contract.text.matchAll(pattern)].some(({ index }) => !/(?:sections?|articles?|clauses?|paragraphs?|and|or|to|through|第|[,、和与及或])[\s(]{0,3}$/i.test(contract.text.slice(Math.max(0, index - 12), index + 1).replace(/\n/g, ' ')) && !/^\W{0,2}[\d.]{1,8}\s?[条款项]/.test(contract.text.slice(index, index + 14)))
}

/** What "第三款" or "(c)" adds to the number; '' where the reference names a whole clause. */
function pointsIn(printed: string): string {
  return /[条章]\s?(第?[^条章]{1,12})$/.exec(printed)?.[1] ?? /\([A-Za-z\d]{1,4}\)/.exec(printed)?.[0] ?? ''
}

/** Whether the clause's own text has the point in some form: "（三）", "3、", "③", "(c)". */
function hasPoint(contract: Contract, clause: Clause, point: string): boolean {
  const text = contract.text.slice(clause.start, clause.end)
  const bare = point.replace(/[第款项点目（()）\s]/g, '')
  if (/^[a-z]+$/i.test(bare)) return new RegExp(`(?:^|[\\s(（])${bare}[.)）]`, 'i').test(text)
  const number = Number(clauseNumber(bare))
  const own = contract.blocks.filter(({ start, end }) => start >= clause.start && end <= clause.end).length
  const han = '一二三四五六七八九十'.charAt(number - 1)
  if (number >= 1 && number <= 10 && (text.includes(`${han}、`) || text.includes(`（${han}）`) || text.includes(`(${han})`) || text.includes('①②③④⑤⑥⑦⑧⑨⑩'.charAt(number - 1)))) return true
  return new RegExp(`(?:^|[^\\d.])${number}[)）、.．]`, 'm').test(text) || own - 1 >= number || text.split(/[。；;]/).length - 1 > number + 2
}

/**
 * References whose target the contract does not have. Silent where its numbering was lost or is unreadable: a contract counts
 * as numbered when it has three articles or more without many gaps.
 */
export const absentTargets = fact((contract: Contract): readonly PlacedReference[] => {
  const { heads, max, printed: begun } = numbering(contract)
  if (max < 3 || [...heads].filter((head) => head <= max).length < 0.8 * max) return []
  const all = clauses(contract)
  const numbers = clauseNumbers(contract)
  const bare = new Map<string, boolean>()
  const stands = (number: string): boolean => bare.get(number) ?? (bare.set(number, standsBare(contract, number)).get(number) as boolean)
  // "Article 21" beside a regulation that the contract names is the regulation's.
  const regulated = /digital services act|\bgdpr\b|regulation \(e[uc]\)|\bdirective\b/i.test(contract.text)
  return placedReferences(contract).filter(({ printed, target }) => {
    if (regulated && /^article/i.test(printed)) return false
    const name = /^第?\s?(\d{1,3}(?:\.\d{1,3}){1,4})|([〇零一二两三四五六七八九十百\d.]{1,7})\s?[条章]|([\d.]{1,14}|[ivxl]{1,6})(?:\s?\(|$)/i.exec(printed)
    const number = clauseNumber((name?.[1] ?? name?.[2] ?? name?.[3] ?? '').toLowerCase())
    if (number === '' || /章/.test(printed)) return false
    const point = pointsIn(printed)
    const head = Number(number.split('.')[0])
    if (target) return point !== '' && /款|项|点/.test(printed) && target.label !== '' && !hasPoint(contract, target, point)
    const clause = all[numbers.indexOf(number)]
    if (clause && point !== '') return !hasPoint(contract, clause, point) && !(contract.lang !== 'zh' && new RegExp(`(?:^|[^\\da-z)])\\(?${point.slice(1, -1)}[.)]`, 'im').test(contract.text))
    if (begun.has(number) || head >= 100 || stands(number)) return false
    const missing = heads.has(head - 1) && heads.has(head + 1) && ![...begun].some((one) => one.split('.')[0] === String(head))
    if (head > max) return head <= max + 40
    if (!number.includes('.')) return missing
    // "5.9" is absent when article 5 is numbered that way, or when there is no article 5 at all.
    return missing || (heads.has(head) && [...begun].filter((one) => one.startsWith(`${head}.`)).length >= 2)
  })
})
