import type { Contract, Span } from '../../contract/types'
import { articleOf, clauses, type Clause } from './clauses'
import { fact } from './fact'
import { clauseNumber, clauseNumbers } from './references'
import { isChinese, textOf } from './sentences'
import { holding } from './sieve'

/** A place of the contract that names another place of it. The span is the reference as printed ("第八条第二款"). */
export interface CrossReference extends Span {
  /** The clause that is meant; null: the contract has none of that number. */
  readonly target: Clause | null
  /** What exactly is meant: the clause, or the unnumbered paragraph of it; null with `target`. */
  readonly place: Span | null
}

const ZH = /第\s?([〇零一二两三四五六七八九十百\d.]{1,7})\s?(条|章)(?:\s?第?\s?([（(]?[〇零一二两三四五六七八九十\d]{1,3}[）)]?)\s?(款|项|点))?(?:\s?第?\s?([（(]?[〇零一二两三四五六七八九十\d]{1,3}[）)]?)\s?(项|目))?|(前|上|本)(?:一)?(条|款|项)(?!件|约|目|例|款)|(?:第\s?)?(\d{1,2}(?:\.\d{1,2}){1,3})\s?(?:条|款|项)|(?<=根据|按照|依照|违反|依据|本合同|本协议)第\s?([一二三四五六七八九十\d]{1,3})\s?款/g
const EN_NUMBER = '\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXivx]{1,6}(?![A-Za-z])'
const EN_POINT = '(?:\\s?\\([A-Za-z\\d]{1,4}\\)){0,3}'
const EN = new RegExp(`\\b(?:Sections?|Articles?|Clauses?|Paragraphs?|sections?|articles?|clauses?|paragraphs?)\\s((?:${EN_NUMBER})${EN_POINT})((?:(?:,\\s|,?\\s(?:and|or|to|through)\\s)(?:${EN_NUMBER})${EN_POINT}){0,6})|\\b(?:[Tt]he\\s)?(?:immediately\\s)?(preceding|previous|foregoing|[Tt]his)\\s(paragraph|section|clause|article|Paragraph|Section|Clause|Article)\\b`, 'g')
const EN_NEXT = new RegExp(`(?:${EN_NUMBER})${EN_POINT}`, 'g')
/** A statute's article is no clause of this contract. */
const STATUTE_ZH = /(?:》|法|条例|规定|办法|解释)(?:[（(][^（）()]{0,12}[）)])?(?:的|之|中)?\s?$/
const STATUTE_EN = /^(?:\s?\([^()]{0,20}\))?\s(?:of|under|in)\s(?:the\s)?(?:[A-Z][A-Za-z]{1,20}\s){0,6}(?:Act|Code|Regulations?|GDPR|Directive|Law|Statute|Constitution|Rules|Ordinance)\b|^\s(?:GDPR|U\.?S\.?C)/

const UNITS_ZH = ['条', '款', '项', '章']
const UNITS_EN = ['section', 'article', 'clause', 'paragraph']
const NAMING = { zh: holding(UNITS_ZH), en: holding(UNITS_EN), bilingual: holding([...UNITS_ZH, ...UNITS_EN]) }

interface Numbers {
  readonly byNumber: ReadonlyMap<string, Clause>
  readonly chapters: ReadonlyMap<string, Clause>
  readonly children: ReadonlyMap<number, readonly Clause[]>
}

const numbers = fact((contract: Contract): Numbers => {
  const byNumber = new Map<string, Clause>()
  const chapters = new Map<string, Clause>()
  const children = new Map<number, Clause[]>()
  const all = clauses(contract)
  for (const clause of all) {
    const siblings = children.get(clause.parent)
    if (siblings) siblings.push(clause)
    else children.set(clause.parent, [clause])
    const number = clauseNumbers(contract)[clause.index] as string
    if (number === '') continue
    const chapter = /[章编部]/.test(clause.label)
    const map = chapter ? chapters : byNumber
    // A point "3." below another number is not article 3; "第三条" is, wherever it stands.
    const above = all[clause.parent]
    const point = !number.includes('.') && !/^第|^(?:article|section|clause)/i.test(clause.label) && above !== undefined && above.label !== '' && !/[章编部]/.test(above.label)
    if (point) continue
    const known = map.get(number)
    if (!known || (/^第|^(?:article|section|clause)/i.test(clause.label) && !/^第|^(?:article|section|clause)/i.test(known.label))) map.set(number, clause)
  }
  return { byNumber, chapters, children }
})

const found = (clause: Clause | undefined): { target: Clause | null; place: Span | null } => (clause ? { target: clause, place: { start: clause.start, end: clause.end } } : { target: null, place: null })
const NOWHERE = found(undefined)

/** The point of a clause by its own number or letter: "（二）", "2.", "5.2", "(b)". */
function pointOf(contract: Contract, clause: Clause, name: string): Clause | undefined {
  const bare = name.replace(/[（()）\s]/g, '')
  const number = clauseNumber(bare)
  return numbers(contract).children.get(clause.index)?.find(({ label }) => {
    const own = label.replace(/[（()）\s]/g, '')
    return own === bare || (number !== '' && !/[a-z]/i.test(bare) && clauseNumber(label).split('.').at(-1) === number)
  })
}

/** The clause's n-th paragraph: a numbered point where it has them, else its n-th unnumbered block (its heading line not counted). */
function paragraphOf(contract: Contract, clause: Clause, name: string): { target: Clause | null; place: Span | null } {
  const point = pointOf(contract, clause, name)
  if (point) return found(point)
  const wanted = Number(clauseNumber(name.replace(/[（()）]/g, '')) || 0)
  const own = contract.blocks.slice(clause.firstBlock, clause.lastBlock).filter((block, at) => at > 0 || clause.heading === '' || block.end - block.start > clause.heading.length + clause.label.length + 4)
  const block = own[wanted - 1]
  return block ? { target: clause, place: { start: block.start, end: block.end } } : NOWHERE
}

/** The clause before this one among its siblings; for an unnumbered paragraph the block before it in the same clause. */
function before(contract: Contract, clause: Clause, block: number, unit: string): { target: Clause | null; place: Span | null } {
  const article = /条|section|article/.test(unit) ? articleOf(contract, clause.index) : clause
  if (!article) return NOWHERE
  const line = contract.blocks[block - 1]
  if (article === clause && !/条/.test(unit) && block > clause.firstBlock && line) return { target: clause, place: { start: line.start, end: line.end } }
  // "The preceding section" of 5.2 is 5.1.
  const from = /section|clause/.test(unit) ? clause : article
  const siblings = numbers(contract).children.get(from.parent) ?? []
  return found(siblings.filter(({ index, label }) => index < from.index && label !== '').at(-1) ?? (/款|项|paragraph/.test(unit) ? clauses(contract)[from.parent] : undefined))
}

function english(contract: Contract, name: string): { target: Clause | null; place: Span | null } {
  const head = (/^[^\s(]{1,20}/.exec(name)?.[0] ?? '').toLowerCase()
  let clause = numbers(contract).byNumber.get(clauseNumber(head))
  for (const point of name.matchAll(/\([A-Za-z\d]{1,4}\)/g)) {
    if (!clause) break
    const inner = pointOf(contract, clause, point[0])
    // "(b)" may stand in the running text of the clause.
    if (!inner && !contract.text.slice(clause.start, clause.end).includes(`${point[0]} `)) return NOWHERE
    clause = inner ?? clause
  }
  return found(clause)
}

function chinese(contract: Contract, match: RegExpMatchArray, clause: Clause | undefined, block: number): { target: Clause | null; place: Span | null } {
  const [, article, unit, first, , second, , relative, relativeUnit, decimal, ownParagraph] = match
  if (decimal) return found(numbers(contract).byNumber.get(decimal))
  if (ownParagraph) return clause ? paragraphOf(contract, articleOf(contract, clause.index) ?? clause, ownParagraph) : NOWHERE
  if (relative && clause) return relative === '本' ? found(relativeUnit === '条' ? articleOf(contract, clause.index) : clause) : before(contract, clause, block, relativeUnit as string)
  const map = unit === '章' ? numbers(contract).chapters : numbers(contract).byNumber
  const target = map.get(clauseNumber(article ?? ''))
  if (!target || !first) return found(target)
  const inner = paragraphOf(contract, target, first)
  return second && inner.target ? found(pointOf(contract, inner.target, second) ?? inner.target) : inner
}

/** Every reference from one clause to another, in order; references to statutes left out. Linear. */
export const crossReferences = fact((contract: Contract): readonly CrossReference[] => {
  const all = clauses(contract)
  const list: CrossReference[] = []
  for (const sentence of NAMING[contract.lang](contract)) {
    const text = textOf(contract, sentence)
    const clause = all[sentence.clause]
    const add = (at: number, length: number, to: { target: Clause | null; place: Span | null }): void => {
      list.push({ start: sentence.start + at, end: sentence.start + at + length, ...to })
    }
    if (contract.lang !== 'en' && isChinese(contract, sentence)) {
      for (const match of text.matchAll(ZH)) {
        if (!STATUTE_ZH.test(text.slice(Math.max(0, match.index - 20), match.index))) add(match.index, match[0].length, chinese(contract, match, clause, sentence.block))
      }
    }
    if (contract.lang === 'zh') continue
    for (const match of text.matchAll(EN)) {
      const [whole, name, more, relative, unit] = match
      if (STATUTE_EN.test(text.slice(match.index + whole.length, match.index + whole.length + 120))) continue
      if (relative && clause) add(match.index, whole.length, /^this$/i.test(relative) ? found(/article/i.test(unit as string) ? articleOf(contract, clause.index) : clause) : before(contract, clause, sentence.block, (unit as string).toLowerCase()))
      if (!name) continue
      const first = whole.indexOf(name)
      add(match.index, first + name.length, english(contract, name))
      for (const next of (more ?? '').matchAll(EN_NEXT)) add(match.index + first + name.length + next.index, next[0].length, english(contract, next[0]))
    }
  }
  return list.sort((a, b) => a.start - b.start)
})

/** The clause that a reference as printed ("第八条第二款", "Section 5.2(b)") means; null when there is none. */
export function clauseNamed(contract: Contract, printed: string): Clause | null {
  const zh = [...printed.matchAll(ZH)][0]
  if (zh) return chinese(contract, zh, undefined, -1).target
  const en = [...printed.matchAll(EN)][0]
  return en?.[1] ? english(contract, en[1]).target : null
}
