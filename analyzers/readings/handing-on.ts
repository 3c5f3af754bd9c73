import type { Contract } from '../../contract/types'
import flowDown from '../provisions/flow-down'
import liabilityForPersonnel from '../provisions/liability-for-personnel'
import { fact } from '../facts/fact'
import { kind } from '../facts/kind'
import { nearDuty } from '../facts/near-duty'
import { parties } from '../facts/parties'
import { personalData } from '../facts/personal-data'
import { recipients } from '../facts/recipients'
import { GATHERED, OUTSIDERS_EN } from '../facts/recipients-en'
import { GATHERED_ZH, OUTSIDERS_ZH } from '../facts/recipients-zh'
import { inSecrecyContext, secrecy } from '../facts/secrecy'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'

/** How secrets or data may be handed on to firms outside the receiver. */
export interface HandingOn {
  /** Free hand-over or subcontracting, with nobody's leave. */
  readonly free: readonly Sentence[]
  /** Leave to show them to outsiders, or subcontractors of whom the contract speaks. */
  readonly allowed: readonly Sentence[]
  /** Somebody who gets them must be bound, or it takes consent and the receiver answers. */
  readonly bound: boolean
  /** The receiver answers for them, though nobody binds them. */
  readonly answersFor: readonly Sentence[]
}

const FREE_ZH: readonly RegExp[] = [
  // 把活连同资料一起交给同行去做, 另请协力厂商代劳
  /(?:可以?|有权|得|可视)[^。；不]{0,24}(?:转给|交给|发交|拨交|转交|另请|另找|找)[^。；不]{0,16}(?:公司|同行|厂商|机构|他人|别家|单位|团队|外人)[^。；不毋]{0,20}(?:做|完成|代劳|办理|处理|制作|施工|承接|交付)/,
  /(?:可以?|有权|得)(?:自行|自主|随时|任意|直接)?(?:决定)?[^。；不]{0,24}(?:分包|外包|转包|转委托|(?:委托|交由|交给|聘请|雇请)(?:给)?(?:第三[方人]|他人|其他(?:单位|公司|机构)))/,
  /(?:可以?|有权)(?:自行|自主|随时|任意|直接)?(?:委托|许可|允许|安排|授权|邀请|让)[^。；不]{0,24}(?:代理人|代理商|顾问|渠道商|经销商|分包商|分包人|合作方|合作伙伴|关联(?:公司|方|企业)|供应商|外部(?:人员|机构|专家)|兼职|第三[方人])[^。；]{0,20}(?:使用|查阅|查看|处理|接触|保管|接收|了解)/,
  /(?:可以?|有权)(?:自行|自主|随时|任意|直接)?[^。；不]{0,10}(?:向|与|给|将)[^。；不]{0,40}(?:关联(?:公司|方|企业)|合作伙伴|合作方|第三方|子公司|分包商|供应商|代理商|渠道商|顾问|集团(?:内)?(?:公司|企业|成员))[^。；]{0,12}(?:共享|提供|披露|分享|转交|传输|使用)/,
  /(?:(?<!不)可以?|(?<!无)有权)(?:自行|自主|随时|任意|直接)?(?:将|把)[^。；不]{0,40}(?:共享|提供|披露|分享|转交|传输|开放|透露)(?:给|予|至|与)?[^。；，的]{0,8}(?:关联(?:公司|方|企业)|合作伙伴|合作方|第三方|子公司|分包商|供应商|代理商|渠道商|顾问|集团)/,
]
const NOT_FREE_ZH = /(?:经|征得|取得|获得)[^。；]{0,24}(?:同意|许可|授权|批准)|(?:不得|禁止|不可)[^。；]{0,20}(?:分包|转包|外包|转委托)|同等|不低于|签[订署][^。；]{0,12}(?:保密|协议)|承担[^。；]{0,10}(?:保密|同样|相同)|保密义务|法律(?:法规)?(?:要求|规定)|律师|审计师|履行职责|价格|采购/
const FREE_EN: readonly RegExp[] = [
  /\b(?:may|can|is (?:entitled|free) to)\b[^.;]{0,40}\b(?:engage|use|farm out|farms? out|hand|pass|delegate|call in|bring in|sub-?let)\b[^.;]{0,80}\b(?:others|outsiders|any(?:one| firm| person| company)|whom(?:so)?ever|whoever|other (?:firms|persons|people|companies)|freelancers?)\b/,
  /\b(?:may|can|is (?:entitled|free) to|reserves the right to|has the right to)\b[^.;]{0,60}\b(?:engage|use|appoint|retain|employ|hire|subcontract|sub-contract|outsource|delegate|purchase)\w{0,3}\b[^.;]{0,80}(?:sub-?\s?processors?|sub-?\s?contract\w{0,6}|third part(?:y|ies)|affiliates?|service providers?)/,
  /\bmay (?:freely )?(?:sub-?contract|outsource)\b/,
  /\bmay\b[^.;]{0,30}\b(?:share|disclose|provide|transfer|give|pass|show|lend|circulate)\b[^.;]{0,80}\b(?:information|data|files|records|lists?|details|materials|documents|drawings|recordings)\b[^.;]{0,60}\b(?:with|to)\b[^.;]{0,40}\b(?:partners|affiliates|third parties|advis[eo]rs|agents|subcontractors|contractors|suppliers|resellers|dealers|group companies)\b/,
  /\b(?:may|can) be (?:freely )?circulated within the \w{3,14}['’]s group\b/,
  /\b(?:may|can) be (?:freely )?(?:shared|disclosed|passed|given|shown|provided|made available|circulated|released|transferred|lent|opened)\b[^.;]{0,30}\b(?:with|to|among)\b[^.;]{0,60}\b(?:partners|affiliates|third parties|advis[eo]rs|agents|subcontractors|contractors|suppliers|resellers|dealers|group (?:companies|members)|subsidiaries)\b/,
]
const NOT_FREE_EN = /consent|approv|authori[sz]|\b(?:same|equivalent|similar|substantially|no less|at least as)\b|\bbound\b|obligations? of confiden|confidentiality (?:agreement|obligation)|\bsubject to\b|\bprovided\b|remains? (?:fully )?(?:liable|responsible)|(?:liable|responsible) for|required by law|need to know|\bnot (?:be )?(?:entitled|subcontract|engage)|public|aggregate|anonymi[sz]ed/
/** Outsiders who are bound by their calling. */
const CALLING = /职业(?:上的)?保密|执业|依法负有保密|负有[^。；]{0,10}保密(?:义务|责任)|承担[^。；]{0,10}保密|professional(?:ly)? (?:secrecy|duty|duties|obligation|bound|confiden)|bound by (?:professional|confiden)|duty of confiden|\bbound\b|同等|不低于|subject to (?:confiden|obligations|a duty)|\b(?:agree|undertake|accept)[^.;]{0,40}(?:confiden|terms|bound|comply)|告知[^。；]{0,20}保密|inform(?:ed|s)? (?:of|such|them)[^.;]{0,60}confiden/
const CONSENT = /(?:经|征得|取得|获得?|须|需)[^。；]{0,24}(?:书面)?(?:同意|许可|批准|授权)|\b(?:prior )?(?:written )?(?:consent|approval|permission|authori[sz]ation)\b/
/** In an exclusion or a definition of who is meant. */
const EXCLUDED = /不属于|不视为|除外责任|独立(?:开发|研发)|自第三方|从第三方|independently|rightful|lawfully (?:received|obtained)|\breceived from\b|public(?:ly)? (?:known|available)|infring/
/** "Without asking" is no need of consent. */
const UNASKED = /(?:无须|无需|不必|均不必|不需要?|不经|而不)[^。；，]{0,16}(?:同意|许可|批准|授权|通知|打招呼)|\b(?:without|no)\b[^.;,]{0,40}\b(?:consents?|approval|permission|authori[sz]ation|notice)\b/g
/** Nothing goes to outsiders where none is named. */
const GOES_EN = new RegExp(`farm out|\\bothers\\b|outsiders|any(?:one| firm| person| company)|whom(?:so)?ever|whoever|other (?:firms|persons|people|companies)|freelancer|within the \\w{3,14}['’]s group|sub-?\\s?(?:process|contract)|outsourc|third part|affiliat|partner|advis|agents?\\b|contractor|supplier|reseller|dealer|group compan|service provider|${OUTSIDERS_EN.source}`)
const BOTH_SUBCONTRACT = /farm out|delegate its|any part of the work|sub-?\s?process|sub-?\s?contract/

/** Lawyers, auditors and the like keep secrets by profession; somebody else must be named beside them. */
const PROFESSIONS = /律师|会计师|审计(?:师|人员|机构)|公证|(?:outside |legal |professional )?(?:attorneys?|lawyers?|solicitors?|accountants?|auditors?|counsel)\b/g

/** Whether somebody outside is named, whom neither his profession binds nor this contract as its party. */
function namesOthers(contract: Contract, lower: string): boolean {
  let rest = lower.replace(PROFESSIONS, ' ')
  for (const { name } of parties(contract)) if (name.length > 1) rest = rest.replaceAll(name.toLowerCase(), ' ')
  if (kind(contract) === 'DPA') rest = rest.replace(/受托[方人]/g, ' ')
  return HAN.test(lower) ? SHOWN_ZH.test(rest) && (OUTSIDERS_ZH.test(rest) || GATHERED_ZH.test(rest)) : OUTSIDERS_EN.test(rest) || GATHERED.test(rest)
}

const MAY_SHOW_EN = new RegExp(`\\bmay\\b[^.;]{0,40}\\b(?:disclose|share|provide|furnish|show|pass)\\b[^.;]{0,60}\\b(?:to|with)\\b[^.;]{0,80}${OUTSIDERS_EN.source}`)
const SHOWN_ZH = /披露|提供|透露|告知|公开|展示|出示|交付|传递|转交|共享|分享|开放|知悉|知晓|接触|查阅|使用|告诉/
const HAN = /[㐀-鿿]/

const NEAR_ZH = /分包|外包|转包|委托|共享|转给|交给|发交|拨交|协力|另请|另找|关联|合作|第三方|子公司|供应商|顾问|代理|渠道|集团/
sieved([NEAR_ZH, GOES_EN, MAY_SHOW_EN])
for (const patterns of [FREE_ZH, FREE_EN]) sieved(patterns)

/** Read once for the contract. */
export const handingOn = fact((contract: Contract): HandingOn => {
  // Whoever binds them has settled the matter; nothing else need be read.
  if (flowDown.read(contract)?.stance === 'stated') return { free: [], allowed: [], bound: true, answersFor: [] }
  const free: Sentence[] = []
  const { room } = secrecy(contract)
  const personal = personalData(contract).handled.length > 0
  const allowed = recipients(contract).outsiders.filter((sentence) => {
    const lower = lowerOf(contract, sentence)
    return namesOthers(contract, lower) && !CALLING.test(lower) && !CONSENT.test(lower) && !EXCLUDED.test(lower)
  })
  const known = new Set(allowed)
  for (const sentence of sentencesFor(contract, [NEAR_ZH, GOES_EN])) {
    const text = textOf(contract, sentence)
    const zh = HAN.test(text)
    const lower = lowerOf(contract, sentence)
    if (zh ? !NEAR_ZH.test(text) : !/\bmay\b|\bcan\b|entitled|right to|free to/.test(lower) || !GOES_EN.test(lower)) continue
    if (!zh && mayMatch(contract, MAY_SHOW_EN, sentence) && MAY_SHOW_EN.test(lower) && inSecrecyContext(contract, sentence) && !known.has(sentence) && namesOthers(contract, lower) && !NOT_FREE_EN.test(lower) && !CALLING.test(lower)) allowed.push(sentence)
    const own = inSecrecyContext(contract, sentence) || has(sentence, 'data') || (has(sentence, 'people') && personal) || (room !== 'sentence' && nearDuty(contract, sentence))
    if ((!own && room !== 'clause' && room !== 'whole') || (zh ? NOT_FREE_ZH : NOT_FREE_EN).test(lower.replace(UNASKED, ' '))) continue
    const match = (zh ? FREE_ZH : FREE_EN).some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower))
    if (match && (own || (zh ? /分包|外包|转包|转委托/.test(text) : BOTH_SUBCONTRACT.test(lower)))) free.push(sentence)
  }
  const answers = liabilityForPersonnel.read(contract)
  const byEvidence = (spans: readonly { start: number }[]): Sentence[] => {
    const starts = new Set(spans.map(({ start }) => start))
    return sentences(contract).filter(({ start }) => starts.has(start))
  }
  return { free, allowed, bound: false, answersFor: answers?.stance === 'stated' ? byEvidence(answers.evidence) : [] }
})
