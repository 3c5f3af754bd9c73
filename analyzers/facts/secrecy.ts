import type { Contract } from '../../contract/types'
import { articleOf, clauses, lineage, type Clause } from './clauses'
import { fact } from './fact'
import { kind } from './kind'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

/** How much room secrecy takes in a contract. `sentence`: one sentence in a contract about something else. */
export type SecrecyRoom = 'whole' | 'clause' | 'sentence' | 'none'

export interface Secrecy {
  readonly room: SecrecyRoom
  /** Sentences that are about secrecy, personal data or a leak, in order. */
  readonly sentences: readonly Sentence[]
  /** Sentences that oblige somebody to keep something secret. */
  readonly duties: readonly Sentence[]
  /** Clauses whose subject is secrecy or personal data (with those below them). */
  readonly clauses: ReadonlySet<number>
}

const HEADING_ZH = /保密|秘密|机密|个人信息|数据安全|数据保护|信息安全|隐私/
const HEADING_EN = /confiden|secrecy|non-?disclos|data protection|data security|privacy|proprietary information|trade secret/
/** Physical leaks and sealed bids are no secrecy. */
const HOMOGRAPH_ZH = /(?:燃气|气体|液体|阀门|管道|漏水|渗漏|天然气|油品)[^。；]{0,12}(?:泄漏|泄露)|密封[^。；]{0,6}(?:投标|报价)|(?:泄漏|泄露)(?:电流|检测仪)/
const HOMOGRAPH_EN = /(?:gas|water|oil|valve|pipe|roof|coolant)\s[^.;]{0,20}leak|leak(?:s|age)? of (?:gas|water|oil|coolant)|secretary|secretar/

const DUTY_ZH = [
  /(?:应|须|必须|负有|承担|有义务|负责|予以|严格|恪守|严守|履行|遵守|同意|保证|承诺|共同|做到|进行)[^。；]{0,24}(?:保密|守密)/,
  /(?:保守|严守|恪守)[^。；]{0,40}(?:秘密|机密)|保密(?:义务|责任)(?:如下|包括|：|:)|(?:视为|属于|列为)[^。；]{0,8}(?:机密|秘密)/,
  /(?:不得|不能|不可|不应|禁止|不会|严禁|无权|不准|不许|不向|勿)[^。；]{0,60}(?:披露|泄露|泄漏|透露|公开|提供|散布|传播|告知|泄密|外泄|扩散|转让|外传|复制|使用)/,
]
const DUTY_EN = [
  /\b(?:shall|will|must|agrees?|undertakes?|covenants?|required|obligated|obliged)\b[^.;]{0,90}\b(?:not|never|no|without|nor|only|refrain|prevent|prohibited)\b[^.;]{0,160}(?:disclos|divulg|reveal|publish|disseminat|communicat|make available|use\b|copy|transfer)/,
  /\b(?:neither|no)\b[^.;]{0,60}\b(?:shall|will|may|party|person)\b[^.;]{0,120}(?:disclos|divulg|reveal|publish|disseminat)/,
  /\b(?:keep|kept|hold|held|maintain|maintained|treat|treated|preserve|protect|safeguard)\b[^.;]{0,120}(?:confiden|secre|proprietary)/,
  /(?:are|is|be|remain)\s(?:strictly\s)?confidential\b/,
  /\b(?:owes?|respects?|observes?|guard)\b[^.;]{0,40}(?:confiden|secre)/,
]

/** Obligation words stand close to what they oblige; only the start of very long sentences is searched. */
const REACH = 1200

/** Whether the sentence itself speaks of secrecy, a leak or personal data in the legal sense. */
export function speaksOfSecrecy(contract: Contract, sentence: Sentence): boolean {
  const candidate = has(sentence, 'secrecy') || has(sentence, 'data') || (has(sentence, 'leak') && has(sentence, 'outsider')) || (has(sentence, 'leak') && (has(sentence, 'incident') || has(sentence, 'liability')))
  if (!candidate) return false
  const text = textOf(contract, sentence).slice(0, REACH)
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (HOMOGRAPH_ZH.test(text) || HOMOGRAPH_EN.test(lower)) return /保密|商业秘密|confiden|trade secret/.test(lower)
  if (has(sentence, 'secrecy') || has(sentence, 'data')) return true
  if (!has(sentence, 'outsider') && !/[㐀-鿿]/.test(text)) return /(?:each|any|every|such|wrongful|unauthori[sz]ed|improper) disclosure|\bleak|divulg|misappropriat/.test(lower)
  return /泄露|泄密|外泄|透露|披露|disclos|divulg|reveal|leak|misappropriat/.test(lower)
}

function isDuty(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence).slice(0, REACH)
  if (DUTY_ZH.some((pattern) => pattern.test(text))) return true
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  return DUTY_EN.some((pattern) => pattern.test(lower))
}

function headsSecrecy(clause: Clause): boolean {
  return clause.heading !== '' && (HEADING_ZH.test(clause.heading) || HEADING_EN.test(clause.heading.toLowerCase()))
}

/** What the contract says about secrecy, and how much room it gives it (clarifications to the catalogue, "For all rules"). */
export const secrecy = fact((contract: Contract): Secrecy => {
  const about = sentences(contract).filter((sentence) => speaksOfSecrecy(contract, sentence))
  const all = clauses(contract)
  const owned = new Set<number>()
  for (const clause of all) {
    if (headsSecrecy(clause) || (clause.parent >= 0 && owned.has(clause.parent))) owned.add(clause.index)
  }
  const perClause = new Map<number, Sentence[]>()
  for (const sentence of about) {
    const list = perClause.get(sentence.clause)
    if (list) list.push(sentence)
    else perClause.set(sentence.clause, [sentence])
  }
  const isNda = kind(contract) === 'NDA' || kind(contract) === 'DPA'
  for (const [index, list] of perClause) if (index >= 0 && list.length >= 3) owned.add(index)
  const known = new Set(about)
  const duties = about.filter((sentence) => isDuty(contract, sentence))
  for (const sentence of sentences(contract)) {
    if (owned.has(sentence.clause) && !known.has(sentence) && isDuty(contract, sentence) && has(sentence, 'leak')) duties.push(sentence)
  }
  duties.sort((a, b) => a.start - b.start)
  let room: SecrecyRoom = 'none'
  if (isNda) room = 'whole'
  else if (duties.length > 0) room = hasOwnClause(contract, owned, duties) ? 'clause' : 'sentence'
  return { room, sentences: about, duties, clauses: owned }
})

/** A clause of its own: longer than a line or two, or three sentences, or one that carries its own consequence. */
function hasOwnClause(contract: Contract, owned: ReadonlySet<number>, duties: readonly Sentence[]): boolean {
  const enough = contract.lang === 'en' ? 350 : 110
  const articles = new Map<number, { sentences: number; consequence: boolean }>()
  for (const sentence of sentences(contract)) {
    if (!owned.has(sentence.clause) || sentence.end - sentence.start < 12) continue
    const article = articleOf(contract, sentence.clause)
    if (!article) continue
    const count = articles.get(article.index) ?? { sentences: 0, consequence: false }
    count.sentences++
    if (has(sentence, 'liability') && (has(sentence, 'breach') || has(sentence, 'leak'))) count.consequence = true
    articles.set(article.index, count)
  }
  for (const { sentences: number, consequence } of articles.values()) if (number >= 3 || (number >= 2 && consequence)) return true
  const dutiesIn = new Map<number, number>()
  for (const duty of duties) {
    const clause = clauses(contract)[duty.clause]
    if (clause && owned.has(clause.index) && clause.end - clause.start >= enough) return true
    const article = articleOf(contract, duty.clause)
    if (article) dutiesIn.set(article.index, (dutiesIn.get(article.index) ?? 0) + 1)
  }
  return [...dutiesIn.values()].some((count) => count >= 3)
}

/** Confidentiality context (gate 5): the sentence, its clause or a clause above it is about secrecy. */
export function inSecrecyContext(contract: Contract, sentence: Sentence): boolean {
  if (speaksOfSecrecy(contract, sentence)) return true
  const { clauses: owned, room } = secrecy(contract)
  if (owned.has(sentence.clause)) return true
  if (room === 'whole' && lineage(contract, sentence.clause).length === 0) return true
  return lineage(contract, sentence.clause).some((clause) => owned.has(clause.index))
}

const GENERAL_ZH = /违反(?:了)?(?:本|上述|前述|以上|合同|协议|双方)[^。；，]{0,16}(?:合同|协议|约定|条款|规定|义务|承诺|内容|任何)|任何违约|(?:任何)?一方[^。；]{0,10}违约|违约方|违反本(?:合同|协议|承诺)|(?:甲|乙)方违约/
const GENERAL_EN = /(?:any|a|material|such|each|every)\s(?:\w+\s)?(?:breach|violation|default)|breach(?:es)?\s(?:of\s)?(?:this|the|any|its)|violat\w{1,4}\s(?:of\s)?(?:this|the|any)|in (?:breach|violation) of (?:this|the|any)|party in (?:breach|default)|(?:breaching|defaulting) party/
const NARROW_ZH = /逾期|迟延|延期|付款|支付(?!违约金|赔偿)|交付|交货|质量|验收|租金|拖欠|维修/
const NARROW_EN = /late payment|overdue|payment default|fails? to pay|delay in|late delivery|warranty|rent\b/

/** A breach clause that covers any breach of the contract, and so a leak. A clause for late payment or delivery alone is none. */
export function coversAnyBreach(contract: Contract, sentence: Sentence): boolean {
  if (!has(sentence, 'breach')) return false
  const text = textOf(contract, sentence).slice(0, REACH)
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (/[㐀-鿿]/.test(text)) {
    if (NARROW_ZH.test(text.slice(0, 60))) return false
    return GENERAL_ZH.test(text) || pointsAtSecrecy(contract, text)
  }
  if (NARROW_EN.test(lower)) return false
  // In an NDA whatever is breached is secrecy.
  return GENERAL_EN.test(lower) || kind(contract) === 'NDA' || pointsAtSecrecy(contract, lower)
}

/** Numbers of the clauses that are about secrecy, without "Section" and the like. */
export const secrecyNumbers = fact((contract: Contract): readonly string[] => {
  const owned = secrecy(contract).clauses
  return clauses(contract)
    .filter((clause) => owned.has(clause.index) && clause.label !== '')
    .map((clause) => clause.label.toLowerCase().replace(/^(?:article|section|clause)\s+/, ''))
})

const REFERENCE_EN = /\b(?:sections?|articles?|clauses?|paragraphs?)\s((?:\d{1,3}(?:\.\d{1,3}){0,3}(?:\([a-z]{1,3}\))?(?:,?\s(?:and|or)?\s?)?){1,8})/g
const REFERENCE_ZH = /第\s?[〇零一二三四五六七八九十百\d.]{1,6}\s?条/g

/** Whether a sentence (lower case) points at a secrecy clause by its number ("breach of Section 7", "违反第五条"). */
export function pointsAtSecrecy(contract: Contract, lower: string): boolean {
  const numbers = secrecyNumbers(contract)
  if (numbers.length === 0) return false
  for (const match of lower.matchAll(REFERENCE_EN)) {
    const named: readonly string[] = (match[1] as string).match(/\d{1,3}(?:\.\d{1,3}){0,3}/g) ?? []
    if (named.some((name) => numbers.some((number) => number === name || number.startsWith(`${name}.`)))) return true
  }
  return (lower.match(REFERENCE_ZH) ?? []).some((name) => numbers.includes(name.replace(/\s/g, '')))
}
