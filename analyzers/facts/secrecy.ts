import type { Contract } from '../../contract/types'
import { articleOf, clauses, lineage, type Clause } from './clauses'
import { forbidsTelling, gotOut } from './everyday-secrecy'
import { fact } from './fact'
import { onlyOfFiling } from './filing'
import { kind } from './kind'
import { secrecyPoints } from './kind-signals'
import { lowerText } from './marks'
import { isDuty } from './secrecy-duties'
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
const HOMOGRAPH_ZH = /(?:燃气|煤气|气体|液体|阀门|管道|漏水|渗漏|天然气|油品|制冷剂|冷媒|蒸汽|污水|化学品|危化品|液氨)[^。；信数资]{0,12}(?:泄漏|泄露)|密封[^。；]{0,6}(?:投标|报价)|(?:泄漏|泄露)(?:电流|检测仪)/
/** Public-order lists of online terms: the state's secrets are not the parties'. */
const PUBLIC_ORDER_ZH = /(?:危害|损害)国家|颠覆国家|国家统一|破坏政治稳定|宪法/
const HOMOGRAPH_EN = /(?:gas|water|oil|valve|pipe|roof|coolant|refrigerant|fuel|steam|sewage|chemical)\s[^.;]{0,20}leak|leak(?:s|ages?)? of (?:\w{3,12} )?(?:gas|water|oil|coolant|refrigerant|fuel|petrol|diesel|steam|sewage|ammonia|chlorine|hydrogen|methane|propane|air|effluent|(?:chemical|fluid|liquid|pollutant|substance)s?)\b|leaks? (?:in|from) (?:any |the |a )?(?:pipe|roof|valve|tank|joint|pump|hose|ceiling|boiler)/

const PRICED_LEAK = /泄[露密漏]|走漏|外流|外泄|\b(?:data |any |a )leak\b/

/** Obligation words stand close to what they oblige; only the start of very long sentences is searched. */
const REACH = 1200

/** 1 speaks of secrecy, 2 does not, 0 not asked yet; by sentence. */
const spoken = fact((contract: Contract): Uint8Array => new Uint8Array(sentences(contract).length))

/** Whether the sentence itself speaks of secrecy, a leak or personal data in the legal sense. */
export function speaksOfSecrecy(contract: Contract, sentence: Sentence): boolean {
  const known = spoken(contract)
  if (known[sentence.index] === 0) known[sentence.index] = readSubject(contract, sentence) ? 1 : 2
  return known[sentence.index] === 1
}

/** A ban on telling outsiders that is not about gas or public order. */
function forbids(contract: Contract, sentence: Sentence, lower: string): boolean {
  return forbidsTelling(contract, sentence) && !HOMOGRAPH_ZH.test(lower) && !HOMOGRAPH_EN.test(lower) && !PUBLIC_ORDER_ZH.test(lower)
}

function readSubject(contract: Contract, sentence: Sentence): boolean {
  const candidate = has(sentence, 'secrecy') || has(sentence, 'data') || (has(sentence, 'leak') && has(sentence, 'outsider')) || (has(sentence, 'leak') && (has(sentence, 'incident') || has(sentence, 'liability')))
  if (!candidate && !(has(sentence, 'leak') || has(sentence, 'outsider'))) return false
  const text = textOf(contract, sentence).slice(0, REACH)
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (!candidate) return forbids(contract, sentence, lower)
  if (onlyOfFiling(lower)) return false
  if (lower.includes('secretar') || (has(sentence, 'leak') && (HOMOGRAPH_ZH.test(text) || HOMOGRAPH_EN.test(lower)))) return /保密|商业秘密|confiden|trade secret/.test(lower)
  if (PUBLIC_ORDER_ZH.test(text) && !/保密|秘密|机密|个人信息|隐私|披露|透露/.test(text.replace(/国家(?:秘密|机密)/g, ''))) return false
  if (has(sentence, 'secrecy') || has(sentence, 'data')) return true
  if (!has(sentence, 'outsider') && !/[㐀-鿿]/.test(text)) return /\bfor (?:the |an? |any |each )?(?:unauthori[sz]ed )?disclosure\b|['’]s disclosure of [^.;]{0,30}['’]s? (?:\w+ ){0,2}(?:information|data|documents|materials|secrets)|(?:each|any|every|such|wrongful|unauthori[sz]ed|improper) disclosure|\b(?:if|where|should)\b[^.;]{0,60}\b(?:discloses?|reveals?|divulges?)\b|\bleak|divulg|misappropriat/.test(lower) || gotOut(contract, sentence) || forbids(contract, sentence, lower)
  return /泄露|泄密|外泄|透露|披露|对外(?:提供|公开)|(?:信息|资料|数据|文件|名单|图纸)[^。；]{0,24}不得[^。；]{0,8}(?:他人|第三[方人])提供|disclos|divulg|reveal|leak|misappropriat/.test(lower) || gotOut(contract, sentence) || forbids(contract, sentence, lower)
}

/** Stamped on a page, not the heading of a clause. */
const STAMP_EN = /^\W{0,4}(?:strictly\s|private\s(?:and|&)\s)?confidential\W{0,4}$|confidential treatment|confidential materials? omitted/

function headsSecrecy(clause: Clause): boolean {
  if (clause.label === '' && STAMP_EN.test(clause.heading.toLowerCase())) return false
  return clause.heading !== '' && (HEADING_ZH.test(clause.heading) || HEADING_EN.test(clause.heading.toLowerCase()))
}

/** Secrecy without a clause of its own: its duty, its limits, its end spread over neighbouring items. So many points, so near (UTF-16 units). */
const SPREAD = 5
const NEAR_ZH = 700
const NEAR_EN = 2000

function settledAround(contract: Contract, duty: Sentence): number {
  return secrecyPoints(lowerText(contract).slice(Math.max(0, duty.start - 100), duty.start + (contract.lang === 'en' ? NEAR_EN : NEAR_ZH)))
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
  // Without a heading: three sentences, and a good part of the clause. What is not divided into clauses belongs to no subject.
  const size = new Map<number, number>()
  for (const sentence of sentences(contract)) size.set(sentence.clause, (size.get(sentence.clause) ?? 0) + 1)
  for (const [index, list] of perClause) {
    const clause = all[index]
    if (clause && clause.label !== '' && list.length >= 3 && list.length >= 0.4 * (size.get(index) ?? 0)) owned.add(index)
  }
  const known = new Set(about)
  const duties = about.filter((sentence) => isDuty(contract, sentence))
  for (const sentence of sentences(contract)) {
    if (owned.has(sentence.clause) && !known.has(sentence) && isDuty(contract, sentence) && has(sentence, 'leak')) duties.push(sentence)
  }
  duties.sort((a, b) => a.start - b.start)
  // A leak that costs money is a subject of the contract, though no sentence forbids it (of an employee's, rule 49 speaks).
  const priced = kind(contract) !== 'EMP' && about.some((sentence) => has(sentence, 'leak') && has(sentence, 'amount') && PRICED_LEAK.test(lowerOf(contract, sentence)))
  let room: SecrecyRoom = 'none'
  if (isNda) room = 'whole'
  else if (duties.length > 0 && settledAround(contract, duties[0] as Sentence) >= SPREAD) room = 'clause'
  else if (duties.length > 0 || owned.size > 0 || priced) room = hasOwnClause(contract, owned, duties, about) ? 'clause' : duties.length > 0 || priced ? 'sentence' : 'none'
  return { room, sentences: about, duties, clauses: owned }
})

/** A clause of its own: longer than a line or two, or three sentences, or one that carries its own consequence. */
function hasOwnClause(contract: Contract, owned: ReadonlySet<number>, duties: readonly Sentence[], about: readonly Sentence[]): boolean {
  const enough = contract.lang === 'en' ? 350 : 110
  // A duty, its notice, its consequence, its length: three of them, wherever they stand, are more than one sentence.
  const carrying = about.filter((sentence) => sentence.end - sentence.start >= 8 && (has(sentence, 'notify') || has(sentence, 'liability') || has(sentence, 'duration') || duties.includes(sentence))).length
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
  return [...dutiesIn.values()].some((count) => count >= 3) || carrying >= 3
}

/** Covenants that NDAs carry besides secrecy. */
const OTHER_COVENANT = /non-?solicit|non-?compet|not solicit|not compete|竞业|招揽|挖角/
const POINTS_BACK = /^(?:this|these|those|the|such|said)\s(?:above\s|foregoing\s)?(?:dut(?:y|ies)|obligations?|undertakings?|restrictions?)|^(?:该|此|上述|前述|前款|以上|本)(?:等|项)?(?:义务|约束|责任|约定)/

/** "These duties continue …" right after a sentence about secrecy. */
function pointsBack(contract: Contract, sentence: Sentence): boolean {
  if (!POINTS_BACK.test(lowerOf(contract, sentence).slice(0, 60))) return false
  for (const before of sentences(contract).slice(Math.max(0, sentence.index - 3), sentence.index)) if (speaksOfSecrecy(contract, before)) return true
  return false
}

/** 1 in the context of secrecy, 2 not, 0 not asked yet; by sentence. */
const contexts = fact((contract: Contract): Uint8Array => new Uint8Array(sentences(contract).length))

/** Confidentiality context (gate 5): the sentence, its clause or a clause above it is about secrecy. */
export function inSecrecyContext(contract: Contract, sentence: Sentence): boolean {
  const known = contexts(contract)
  if (known[sentence.index] === 0) known[sentence.index] = readContext(contract, sentence) ? 1 : 2
  return known[sentence.index] === 1
}

function readContext(contract: Contract, sentence: Sentence): boolean {
  if (speaksOfSecrecy(contract, sentence)) return true
  const { clauses: owned, room } = secrecy(contract)
  if (owned.has(sentence.clause)) return true
  if (room === 'whole' && kind(contract) === 'NDA' && !OTHER_COVENANT.test(lowerOf(contract, sentence).slice(0, 300))) return true
  if (pointsBack(contract, sentence)) return true
  return lineage(contract, sentence.clause).some((clause) => owned.has(clause.index))
}
