import type { Contract } from '../../contract/types'
import { otherParty } from './actor-names'
import { holderOf, payerOf } from './actors'
import { articleOf } from './clauses'
import { fact } from './fact'
import { lowerText } from './marks'
import { namedSides } from './named-sides'
import { inSecrecyContext } from './secrecy'
import { mayMatch, sieved } from './sieve'
import { has, isChinese, lowerOf, sentences, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** How one language speaks of looking into another's house. */
interface AuditWords {
  readonly look: RegExp
  /** Whose own matter it is to look: regulators, accountants, buyers of goods, those who count royalties. */
  readonly other: RegExp
  readonly free: RegExp
  readonly personal: RegExp
  readonly cost: RegExp
  readonly bounded: RegExp
  readonly secret: RegExp
}

const ZH: AuditWords = {
  look: /察看|上门|登门|打开[^。；，]{0,16}(?:柜|电脑|手机|机房|抽屉|系统|文件)|审计|检查|核查|稽核|翻[阅看查]|抽查|查验|核验|调阅|调取|查看|查阅|巡查|督查|搜查|盘查|突查|登录[^。；，]{0,16}(?:系统|服务器|账号|后台|邮箱)|访问[^。；，]{0,16}(?:系统|服务器|数据库|设备)|进入[^。；，]{0,16}(?:场所|办公|机房|现场|系统|厂区|车间|仓库)|(?:复制|拷贝|导出|镜像)[^。；，]{0,16}(?:服务器|硬盘|邮箱|电脑|手机|数据库|账册)/,
  other: /会计师事务所出具|财务审计|年度审计|审计报告|(?:监管|主管|行政|执法|政府|有权)(?:机关|部门|机构)[^。；，]{0,10}(?:检查|调查)|验收|货物|(?:产品|服务|工程|施工|食品)质量|施工|工程|食品|卫生|消防|账簿|账目|财务(?!系统|人员|资料)|销售记录|版税|提成|使用量|许可费|安全生产|质量检查|样品|房屋|租赁物|原材料|进度|您可以|登记信息|本平台[^。；]{0,12}(?:审查|检查)/,
  free: /不打招呼|(?:想|要)来就来|昼夜|日夜|(?:什么时候|何时|几时)(?:想|要|都)|随意|随时|任何时[间候]|任意时间|不论何时|不定期|不限次数|次数不限|不受[^。；，]{0,10}限制|(?:无需|无须|不需|不必)[^。；，]{0,10}(?:通知|告知|同意|理由|预约)|(?:不经|不)(?:事先|提前|另行|预先)?(?:通知|告知|预约)|未经(?:事先|提前)?通知即?可?|无条件|突击|不得(?:以任何(?:理由|方式|借口))?(?:拒绝|阻拦|阻碍|推诿)|全天候/,
  personal: /(?:职工|职员|员工|人员|雇员)[^。；，]{0,4}(?:自用|私人|个人|自己)的?(?:手机|电脑)|自用的手机|个人(?:手机|电脑|设备|物品|邮箱|账户|账号|通讯|微信)|私人(?:手机|电脑|设备|物品|邮箱|账号|微信)|员工[^。；，]{0,6}(?:手机|私人)|随身物品|聊天记录/,
  cost: /(?:审计|检查|核查|查验|稽核|核验)[^。；]{0,24}费用?[^。；，]{0,10}由([^。；，]{1,12}?)(?:全部|全额|自行)?(?:承担|负担|支付)|([^。；，]{0,12})[^。；，]{0,8}(?:承担|负担|支付)[^。；，]{0,12}(?:审计|检查|核查|查验|稽核|核验)[^。；，]{0,8}费/,
  bounded: /(?<![需须必用不经])提前[^。；，]{0,16}(?:通知|告知)|(?<![经需须必用不])事先(?:书面)?通知|(?:工作|营业|办公)(?:时间|日内)|每[年半季][^。；，]{0,10}次|合理(?:时间|通知|范围|频率|期限)|不得接触[^。；]{0,20}(?:其他客户|无关|私人)|经[^。；，]{0,8}同意(?:后|的)|未经[^。；，]{0,8}(?:通知|同意)[^。；，]{0,4}不得/,
  secret: /保密|秘密|个人信息|数据|信息安全|安全措施|泄露|泄密|保护|系统|服务器|邮箱/,
}

const EN: AuditWords = {
  look: /\b(?:audit|inspect|examin|enter|search|open|(?<!\b(?:an?|one|each|any|the|live|up|such|true|hard|no|every|backup)["”]? )copy|image|clone|seize|access|review|monitor|verif|visit|log (?:in|on)|look (?:at|into|through|over)|go through|walk (?:in|through|into))\w{0,4}\b[^.;]{0,70}\b(?:premises|systems?|servers?|facilit\w{1,3}|files|records|devices?|mailbox\w{0,2}|e-?mails?|ledgers|books|phones?|laptops?|computers?|networks?|databases?|offices?|sites?|repositor\w{1,3}|safeguards|measures|compliance|logs|documents|processing)\b/,
  other: /\b(?:audited financial|financial statements|regulator|regulatory|government|royalt|invoice|licen[cs]e fees|usage|accounts|financial|accounting|sales|goods|delivery|products? (?:quality|sample)|workmanship|construction|maintenance|repair|support services|tenant|landlord|leased)\w{0,8}\b|independent auditors?['’]? report|\btax/,
  free: /\bat whatever (?:hour|time|moment)\b|\bunheralded\b|\bas it (?:cares|likes|pleases)\b|\bany day\b|\bat any (?:time|hour|moment)\b|\bat all times\b|\bwith(?:out| or without) (?:prior |any |advance |further |giving (?:any )?)?(?:notice|warning|appointment|reasons?)\b|\bunannounced\b|\bwithout (?:limit|restriction)|\bunrestricted\b|\bunlimited\b|\bas often as\b|\bwhenever\b|\bday (?:or|and) night\b|\bround the clock\b|\bfrom time to time in its (?:sole|absolute)\b|\bunconditional(?:ly)?\b|\bany number of times\b|\bat its (?:sole |absolute )?(?:discretion|pleasure)\b/,
  personal: /\b(?:personal|private|employees['’]|staff['’]?s?) (?:phones?|devices?|computers?|laptops?|belongings|e-?mail|mobile|(?:e-?mail |social media )?accounts?|messages)\b/,
  cost: /\bat (?:the )?([a-z]{4,20})['’]s? (?:sole |own |full )?(?:cost|expense)|\b(?:the )?([a-z]{4,20}) (?:shall|will|must|to)? ?(?:bears?|pays?|meets?|reimburses?)\b[^.;]{0,40}\b(?:all|entire|full|whole|any|every|the)\b[^.;]{0,24}\b(?:costs?|fees|expenses?)\b[^.;]{0,20}\b(?:audit|inspection)|\b(?:costs?|expenses?)\b[^.;]{0,30}\b(?:audit|inspection)s?\b[^.;]{0,30}\b(?:borne|paid|met) (?:entirely |wholly |solely )?by (?:the )?([a-z]{4,20})/,
  bounded: /\b(?:days?|hours?|reasonable|prior|advance|written|weeks?)['’]?\s(?:\w+\s){0,3}notice\b(?! or without)|\b(?:business|working|office|normal) hours\b|\bonce (?:per|a|each|every|in any|in a)\b|\breasonable (?:times?|intervals?)\b|\bno more than (?:once|one)\b|\bannual(?:ly)?\b|\bper (?:calendar )?year\b/,
  secret: /\bconfiden|\bsecre|personal data|personal information|\bdata\b|security|safeguard|facilit|premises|systems|servers?\b|mailbox|devices/,
}
/** "without prior notice" sets no bound. */
const UNBOUND_EN = /\b(?:without|with or without)\s(?:\w+\s){0,3}notice\b/g
/** How far the freedom may stand from the looking in English (UTF-16 units). */
const NEAR = 160

/** A right to look that has no bounds. */
export interface OpenAudit {
  readonly sentence: Sentence
  /** Its whole cost falls on the one that is looked at, whatever is found. */
  readonly cost: boolean
  /** Name of the party that is looked at; null where it cannot be told. */
  readonly audited: string | null
}

/** The party that may look: the one named before the right to. */
function inspector(contract: Contract, lower: string): string | null {
  const sides = namedSides(contract, lower)
  return sides.find(({ end }) => /^(?:（[^（）]{0,12}）)?(?:及其[^。；，]{0,8})?(?:均)?(?:(?:提前|经|在|于|凭)[^。；，]{0,20})?(?:有权|可以?|得|享有)|^(?:['’]s (?:\w+\s){0,2}\w+)?,?\s(?:(?:or|and) its (?:\w+\s){1,3})?(?:may\b|(?:shall )?(?:has|have) the right|is (?:free|entitled)|shall be (?:free|entitled)|reserves)/.test(lower.slice(end, end + 70)))?.name ?? null
}

/** Whether the cost of looking falls on the one looked at. */
function chargesAudited(contract: Contract, sentence: Sentence, lower: string, words: AuditWords): boolean {
  const found = mayMatch(contract, words.cost, sentence) ? words.cost.exec(lower) : null
  if (!found || !/审计|检查|核查|查验|稽核|核验|audit|inspect/.test(lower)) return false
  const payer = found[1] ?? found[2] ?? found[3] ?? ''
  if (/检查方|审计方|发起|要求|各自|双方|违约|责任方|过错|auditor|auditing|inspecting|requesting|party|own\b/.test(payer)) return false
  const named = namedSides(contract, payer).at(-1)?.name ?? null
  const above = sentences(contract).slice(Math.max(0, sentence.index - 3), sentence.index).filter(({ clause }) => clause === sentence.clause)
  const looks = inspector(contract, lower) ?? above.map((one) => inspector(contract, lowerOf(contract, one).slice(0, REACH))).find((name) => name !== null) ?? null
  return named !== null ? named !== looks : /被|受检|受托|供应|服务|接收|对方|承[担揽]|processor|vendor|supplier|provider|recipient|contractor|receiving|licensee/.test(payer || lower)
}

for (const { look, free, personal, cost } of [ZH, EN]) sieved([look, free, personal, cost])

/** Rights to inspect secrecy, data or premises without notice, hours or frequency, into private things, or wholly at the other's cost. */
export const openAudits = fact((contract: Contract): readonly OpenAudit[] =>
  sentences(contract).flatMap((sentence) => {
    if (!has(sentence, 'audit') && !has(sentence, 'copy')) return []
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const zh = isChinese(contract, sentence)
    const words = zh ? ZH : EN
    const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence)
    const look = may(words.look) ? words.look.exec(lower) : null
    if (!look && !(!zh && /\baudit|\binspect/.test(lower))) return []
    const { other, bounded, secret } = words
    const reaches = may(words.personal) && words.personal.test(lower) && !SPARED.test(lower) && RIGHT.test(lower)
    const charges = chargesAudited(contract, sentence, lower, words)
    const free = may(words.free) ? words.free.exec(lower) : null
    const open = look !== null && free !== null && RIGHT.test(lower) && !FORBIDS.test(lower) && (zh || (!OWN_EN.test(look[0]) && free.index < look.index + look[0].length + NEAR && look.index < free.index + NEAR))
    if (!reaches && !charges && !open) return []
    if (other.test(lower) && !reaches && !(secret.test(lower) && /保密|个人信息|服务器|邮箱|confiden|personal data|servers|mailbox/.test(lower))) return []
    const article = articleOf(contract, sentence.clause)
    const around = article ? lowerText(contract).slice(article.start, Math.min(article.end, article.start + 2500)) : lower
    if (!secret.test(lower) && !inSecrecyContext(contract, sentence) && !PLACE.test(lower) && !secret.test(around.slice(0, 800))) return []
    const freed = around.replace(UNBOUND_EN, ' ')
    if (!reaches && bounded.test(lower.replace(UNBOUND_EN, ' '))) return []
    const bound = freed.search(bounded)
    if (!reaches && !charges && bound >= 0 && LOOKS.test(freed.slice(Math.max(0, bound - 120), bound + 160))) return []
    if (charges && !open && !reaches && EVENT.test(lower)) return []
    const who = zh ? holderOf(contract, sentence) ?? payerOf(contract, sentence) : null
    const looks = inspector(contract, lower)
    const audited = looks ? otherParty(contract, looks) : who?.is === 'party' && !/有权|可随时|可以?/.test(lower) ? who.name : null
    return [{ sentence, cost: charges && !open && !reaches, audited }]
  }),
)
const LOOKS = /审计|检查|核查|稽核|查验|查看|查阅|\baudit|\binspect|\bexamin|\benter\b|\baccess|\breview/
const SPARED = /不得(?:接触|查看|检查)|不(?:接触|涉及|包括)|\bno access\b|\bnot (?:extend|include|apply|have access)|\bexcluding\b|\bother than\b/
const RIGHT = /有权|可|接受|配合|供|允许|应|得|须|想来就来|\bmay\b|\bright\b|\bentitled\b|\bpermit|\ballow|\bshall\b|\bmust\b|\bgives?\b|\bgrants?\b|\bopens?\b|\bis free to\b/
/** A duty not to look or copy, and looking at what is one's own. */
const FORBIDS = /(?:查看|查阅|登录|访问|调取)[^。；，]{0,8}(?:其|自己|自身)的?(?:自有)?(?:订单|账户|账号|数据|信息|记录)|不得[^。；，]{0,20}(?:复制|拷贝|访问|查看|查阅|登录|调取|导出)|\b(?:not|neither|no)\b[^.;]{0,60}\b(?:copy|access|enter|search|image)/
const OWN_EN = /\b(?:its|your|their) (?:own )?(?:accounts?|data|information|personal)\b/
const PLACE = /场所|机房|设备|办公|系统|文件柜|电脑|厂|offices?|computers?|phones?|servers?|premises|facilit|systems|devices/
/** The auditee pays where a breach was found: a bounded charge. */
const EVENT = /(?:发现|存在|因)[^。；，]{0,16}(?:违约|违反|重大|不符)|\bif\b[^.;]{0,60}\b(?:breach|reveal|discover|non-?complian|discrepanc)/
