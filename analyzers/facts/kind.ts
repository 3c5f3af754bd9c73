import type { Contract, Span } from '../../contract/types'
import type { Kind } from '../types'
import { clauseOfBlock, clauses } from './clauses'
import { fact } from './fact'
import { onlyOfFiling } from './filing'
import { lowerText } from './marks'
import { countOf, OPENING, titleLines } from './opening'
import { has, lowerOf, sentences } from './sentences'

const TITLE_NDA = /保密|不披露|守密|non-?\s?disclosure|confidentiality|\bm?nda\b|secrecy|confidential (?:information|disclosure|&)/i
const TITLE_EMP = /劳动合同|劳动协议|劳务合同|劳务协议|聘用|雇佣|雇用|聘任|入职|竞业|实习协议|employ(?:ment|ee)|severance|separation agreement|offer letter|executive agreement/i
const TITLE_DPA = /(?:个人信息|数据|信息)(?:委托)?(?:处理|保护)(?:协议|合同|附录|条款)|委托处理|data[ -](?:processing|protection|privacy)(?: (?:agreement|addendum|terms|amendment))|processor agreement|business associate/i
const TITLE_TOS = /用户(?:注册|服务|使用|许可)?(?:协议|条款)|注册协议|服务条款|使用条款|(?<!许可|授权)使用协议|会员协议|隐私|隱私|服務條款|使用條款|用戶協議|使用者條款|关于您的权利|關於您的權利|平台(?:服务)?(?:协议|规则)|terms of (?:service|use)|terms (?:and|&) conditions|user agreement|terms of sale|(?:privacy|cookie) (?:policy|notice|statement)|acceptable use|end[ -]user|\beula\b|website terms/i
/** The word nearest to the end of the title says what the contract is about ("食堂承包运营服务合同" is for services). */
const TITLE_SVC = /服务|开发|合作|许可|外包|委托|咨询|运营|代理|技术|推广|设计|维护|授权|顾问|软件|项目|加盟|运输|检测|培训|订阅|研发|研究|经销|分销|协作|联营|承揽|加工|定制|制作|维修|保养|物流|仓储|居间|中介|策划|返聘|撰稿|供稿|写作|翻译|演出|直播|经纪|servic|develop|host|licen[cs]|cooperat|co-operat|collaborat|consult|outsourc|maint|support|distribut|resell|marketing|agency|sponsor|promot|brand|alliance|joint|franchis|endors|affiliat|content|web\s?site|manage|advis|research|software|partner|pilot|evaluation|contractor|panel|translation|photograph|franchise|bureau|event|\bmsa\b|statement of work|transport|manufactur|subscription/gi
/** Public procurement prints what it buys below the title: "（服务类）". */
const BUYS_SERVICES = /[（(]\s?服务(?:类|采购|项目)?\s?[）)]|(?:采购)?(?:合同)?类[别型]\s?[：:]\s?服务/
const TITLE_OTHER = /租赁|租房|买卖|采购|购销|销售|借款|贷款|施工|建设工程|工程|股权|融资|投资|转让|担保|抵押|赠与|增资|purchase|\bsales?\b|lease|rental|loan|credit|merger|stock|share|equity|investment|settlement|guarant|security agreement|supply|indenture|underwriting|asset|pledge|acquisition|warrant/gi

/** An employer or an employee defined as a party, not merely mentioned. */
const EMPLOYEE_PARTY = /[甲乙]\s?方\s{0,2}[（(][^（）()\n]{0,8}(?:用人单位|员工|劳动者|雇员|雇主|职工|受聘|聘用|单位|个人)[^（）()\n]{0,8}[）)]\s{0,2}[：:]|(?:用人单位|劳动者|员工姓名|雇员)[^。\n]{0,6}[：:]|[（(][^（）()\n]{0,12}(?:用人单位|劳动者)["”）)]|\((?:the |hereinafter[^()\n]{0,40})?["“](?:the )?(?:employee|employer|executive)[,.]?["”]/i
const LABOUR = /劳动|用人单位|员工|入职|employ/i
const CLICKED = /by (?:using|accessing|clicking|downloading|installing|registering|creating)|you (?:must )?(?:agree|accept|acknowledge)|点击|勾选|使用本(?:平台|服务|软件|网站|应用)|注册/
/** A letter begins with one; the line above it is its reader's name, position or address, and no title. */
const SALUTATION = /(?:^|\n)\s?(?:ladies and gentlemen|gentlemen|dear (?:sirs?|mr|ms|mrs|madam|[a-z]{2,20}))\b/
const CALLS_ITSELF = /agreement|contract|addendum|terms|policy|undertaking|confidential|\bnda\b|offer|letter|协议|合同|承诺/i
const LETTER = /ladies and gentlemen|dear (?:sir|mr|ms|madam)|re:\s/

/** Stamped on a title and no part of it: "CONFIDENTIAL & PROPRIETARY – Services Agreement", "【机密】软件开发合同". */
const STAMP = /(?:strictly |company |private (?:and|&) )?\bconfidential\b(?:\s?(?:and|&)\s?proprietary(?! (?:information|rights))|\s?(?:and|&)\s?privileged)?(?!\s?(?:information|disclosure|&|and\b|relationship|data))|[【[（(](?:保密|机密|绝密|秘密)[】\]）)]|保密(?:级别|等级|期限)/gi
/** Lines that say what was left out of a filed copy. */
const OMISSION = /confidential treatment|confidential (?:information|portions?|materials?)[^\n]{0,60}(?:omitted|redacted|excluded|removed|filed separately|marked)|\[\*{2,3}\]/i

function lastMatch(pattern: RegExp, text: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) at = match.index
  return at
}

/** A secrecy agreement with the company's own people is employment, whatever it is called. */
const STAFF_NDA = /员工|入职|职工|雇员|劳动|在职|离职|labou?r contract|\bemployee (?:non|conf|secrecy|propriet)/i

function kindByTitle(printed: string): Kind | null {
  if (OMISSION.test(printed)) return null
  const line = printed.replace(STAMP, ' ')
  if (TITLE_DPA.test(line)) return 'DPA'
  if (TITLE_NDA.test(line)) return STAFF_NDA.test(line) ? 'EMP' : 'NDA'
  if (TITLE_EMP.test(line)) return 'EMP'
  if (TITLE_TOS.test(line) && !/purchase|采购/i.test(line)) return 'TOS'
  const service = lastMatch(TITLE_SVC, line)
  const other = lastMatch(TITLE_OTHER, line)
  if (service < 0 && other < 0) return null
  return /技术转让/.test(line) || service > other ? 'SVC' : 'OTHER'
}

/** Share of the numbered top-level clauses (of the paragraphs when nothing is numbered) that speak of secrecy. */
function secrecyShare(contract: Contract): number {
  const all = clauses(contract)
  const numbered = all.filter((clause) => clause.label !== '')
  const owner = clauseOfBlock(contract)
  const units = new Set<number>()
  const hit = new Set<number>()
  for (const sentence of sentences(contract)) {
    let unit = sentence.block
    if (numbered.length >= 4) {
      unit = owner[sentence.block] as number
      if (all[unit]?.label === '') continue
    } else if (sentence.end - sentence.start < 30) continue
    units.add(unit)
    if (has(sentence, 'secrecy') && !onlyOfFiling(lowerOf(contract, sentence))) hit.add(unit)
  }
  return units.size === 0 ? 0 : hit.size / units.size
}

/** A letter without a title that asks its reader to keep what he is given confidential ("Evaluation Material"). */
function isSecrecyLetter(contract: Contract): boolean {
  const head = lowerText(contract).slice(0, 4000)
  if (!SALUTATION.test(head) || !/\b(?:confidential|confidence|confidentiality|confidentially)\b/.test(head)) return false
  return /\b(?:evaluation|confidential|proprietary) (?:materials?|information)["”]/.test(head) || secrecyShare(contract) >= 0.3
}

function addressesUsers(contract: Contract): boolean {
  const lower = lowerText(contract)
  if (/[甲乙]\s?方/.test(lower.slice(0, OPENING)) && !/您/.test(lower.slice(0, OPENING))) return false
  const head = lower.slice(0, 12000)
  if (LETTER.test(head.slice(0, 3000)) || !CLICKED.test(head)) return false
  const zh = countOf(head, '您', 400) + countOf(head, '用户', 400)
  const en = countOf(head, ' you', 400)
  return zh * 1000 > head.length * 4 || en * 1000 > head.length * 4
}

/** What decided: the title; a party called employer or employee; the way the reader is addressed; processors and controllers; the share of clauses on secrecy; a word of the opening; nothing. */
export interface KindReason {
  readonly kind: Kind
  readonly by: 'title' | 'party' | 'address' | 'roles' | 'share' | 'opening' | 'nothing'
  /** The title, sentence or words that decided; null where it was no single place. */
  readonly evidence: Span | null
}

/** Where a line of `titleLines` is printed: the first block of the opening that holds it. */
function printedLine({ text, blocks }: Contract, line: string): Span | null {
  for (const block of blocks.slice(0, 24)) {
    const printed = text.slice(block.start, Math.min(block.end, block.start + 400))
    const at = printed.indexOf(line)
    if (at >= 0) return { start: block.start + at, end: block.start + at + line.length }
    if (printed.replace(/\s/g, '').startsWith(line.replace(/\s/g, ''))) return { start: block.start, end: Math.min(block.end, block.start + 400) }
  }
  return null
}

function sentenceOver(contract: Contract, at: number): Span | null {
  const found = sentences(contract).find(({ start, end }) => at >= start && at < end)
  return found ? { start: found.start, end: found.end } : null
}

/**
 * What the contract is (catalogue 0.1, gate 2). The title decides first; an employer or an employee as a party makes it EMP;
 * without a telling title the share of clauses on secrecy (40 %) and the way the reader is addressed decide.
 * "Employee" mentioned in an NDA and "you" in a letter change nothing.
 */
export const kindReason = fact((contract: Contract): KindReason => {
  const opening = contract.text.slice(0, OPENING)
  const employs = EMPLOYEE_PARTY.test(opening) && LABOUR.test(opening) ? EMPLOYEE_PARTY.exec(opening) : null
  let byTitle: Kind | null = null
  let title: Span | null = null
  const letter = SALUTATION.test(lowerText(contract).slice(0, 3000))
  for (const line of titleLines(contract)) {
    if (letter && !CALLS_ITSELF.test(line)) continue
    byTitle = kindByTitle(line)
    if (!byTitle) continue
    title = printedLine(contract, line)
    break
  }
  const titled = (kind: Kind): KindReason => ({ kind, by: 'title', evidence: title })
  if (byTitle === 'OTHER' && BUYS_SERVICES.test(opening.slice(0, 400)) && opening.slice(0, 400).includes('采购')) byTitle = 'SVC'
  if (byTitle === 'EMP') return titled('EMP')
  // Named parties sign; users of a platform don't.
  if (byTitle === 'TOS' && /甲\s?方[（(：:]/.test(opening) && !/您/.test(opening)) byTitle = 'SVC'
  if (byTitle === 'DPA' || byTitle === 'TOS') return titled(byTitle)
  if (employs) return { kind: 'EMP', by: 'party', evidence: { start: employs.index, end: employs.index + employs[0].length } }
  if (byTitle === 'NDA') return titled('NDA')
  if (byTitle === null || byTitle === 'SVC') {
    const lower = lowerText(contract)
    if (addressesUsers(contract)) {
      const click = CLICKED.exec(lower.slice(0, 12000))
      return { kind: 'TOS', by: 'address', evidence: click && { start: click.index, end: click.index + click[0].length } }
    }
    const roles = Math.min(countOf(lower, 'processor', 12), countOf(lower, 'controller', 12))
    if (byTitle === null && roles >= 6) return { kind: 'DPA', by: 'roles', evidence: { start: lower.indexOf('processor'), end: lower.indexOf('processor') + 9 } }
  }
  if (byTitle) return titled(byTitle)
  if (secrecyShare(contract) >= 0.4 || isSecrecyLetter(contract)) return { kind: 'NDA', by: 'share', evidence: null }
  const word = lastMatch(TITLE_SVC, opening.slice(0, 2500))
  return word >= 0 ? { kind: 'SVC', by: 'opening', evidence: sentenceOver(contract, word) } : { kind: 'OTHER', by: 'nothing', evidence: null }
})

/** What the contract is; see `kindReason`. */
export function kind(contract: Contract): Kind {
  return kindReason(contract).kind
}
