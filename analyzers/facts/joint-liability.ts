import type { Contract } from '../../contract/types'
import { actorNames } from './actor-names'
import { clauses } from './clauses'
import { consequences } from './consequences'
import { coversAnyBreach } from './breach-scope'
import { fact } from './fact'
import { kind } from './kind'
import { clauseNumber, pointsAtSecrecy } from './references'
import { inSecrecyContext } from './secrecy'
import { mayMatch, sentencesFor, sieved } from './sieve'
import { has, lowerOf, textOf, type Sentence } from './sentences'

/** `outsiders`: people who do not sign answer with the party, or all for one; `guarantee`: who signs for a company answers himself; `denial`: joint handlers of personal data owe each other's users nothing. */
export interface JointLiability {
  readonly sentence: Sentence
  readonly how: 'outsiders' | 'guarantee' | 'denial'
}

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const PERSON_ZH = '员工|雇员|职员|职工|股东|家属|家人|配偶|亲属|子女|父母|法定代表人|实际控制人|董事|监事|高管|高级管理人员|负责人|经办人|签字人|签署人|代理人|关联方|关联公司|关联企业|子公司|母公司|分公司|分包商|分包方|供应商|合作伙伴'
const JOINT_ZH = '(?:无限|不可撤销的)?连带'
/** 「乙方及其全体员工、股东承担连带责任」: what lies between the persons and the liability names no act of theirs. */
const WITH_ZH = new RegExp(`(?:及其?|与其|和其?|以及|连同|、)[^。；，]{0,8}(${PERSON_ZH})(?![^。；，]{0,2}(?:的行为|违反|泄))(?:[均应须将]{0,2}对(?:[甲乙丙]方|公司|接收方)的[^。；，]{0,16})?[^。；，的泄违]{0,24}(?:的(?=[^。；，的]{0,6}损失)[^。；，的]{0,12})?${JOINT_ZH}`)
/** A private person beside the company: 「乙方法定代表人对本协议承担连带责任」. */
const SOLE_ZH = new RegExp(`(?:[甲乙丙]方|公司|接收方|一方)的?(法定代表人|实际控制人|股东|负责人|签字人|签署人|经办人|家属|配偶)(?![^。；，]{0,6}(?:泄|违))[^。；，]{0,40}${JOINT_ZH}`)
/** 「签字代表承担个人连带责任」「关联公司一并承担连带责任」「股东承担无限责任」: whoever stands before the liability has not promised it. */
const ALONE_ZH = new RegExp(`(?<!与)(?:其|违约方的?|一方的?|[甲乙丙]方的?|公司的?|接收方的?|本公司的?)(?:所有|全体|全部|各)?(${PERSON_ZH}|高级管理人员)(?![^。；，]{0,6}(?:泄|违|行为))[^。；，]{0,40}(?:承担|负)[^。；，]{0,8}(?:连带|无限)|((?:全体|所有|其他)[^。；，]{0,8}(?:人员|成员|员工|股东|供应商))[^。；，]{0,6}(?:承担|负)[^。；，]{0,8}连带|(签字代表|签约代表|授权代表|签字人|签署人)[^。；]{0,30}个人(?:承担)?连带|(员工|雇员|股东|董事|高管|家属|配偶|父母)(?:个人)?(?:与|和|同)[甲乙丙接公][^。；，]{0,20}(?:承担|负)[^。；，]{0,6}连带`)
/** One of a group leaks, and all of it pays. */
const ALL_ZH = /(?:任一|任何一|任意一|其中一|某一|一)(?:家|个|名|位)?(供应商|员工|代理商|服务商|成员|人员|分包商|经销商|投标人|加盟商)[^。；]{0,30}(?:泄|违反|违约)[^。；]{0,40}(?:所有|全体|全部|其他|各)[^。；]{0,24}连带/
/** Without the word of law: "股东和家人与乙方一起承担", "员工与公司绑在一起赔". */
const TOGETHER_ZH = new RegExp(`(${PERSON_ZH}|雇工|股东和?家人)(?![^。；，]{0,6}(?:泄|违))[^。；，]{0,16}[，,]?[^。；，]{0,6}(?:与|和|同|跟)[甲乙丙接受承公其][^。；，]{0,8}(?:一起|一同|一道|共同|一并|绑在一起|不分彼此)[^。；，]{0,10}(?:承担|负责|赔|担责|负)`)
const OWN_ACT_ZH = /就(?:该|其|上述|各自)|(?:该|此)(?:关联方|子公司|分包商|员工|人员|供应商)[^。；，]{0,10}(?:行为|泄|违约|违反)|其自身的?行为/
const SURETY_ZH = /保证人|担保人|连带(?:责任)?(?:保证|担保)|保证责任|担保责任|保证合同/
const NOT_JOINT_ZH = /各负其责|只能向[^。；，]{0,16}(?:索赔|主张|追究)|均?不为另一方|(?:不|无[需须]|互不|免于|免除|并非)[^。；，]{0,8}连带|互不(?:承担|负)[^。；，]{0,6}责任|不对?(?:用户|个人)[^。；，]{0,8}(?:承担|负)[^。；]{0,8}(?:另一方|对方|其他方)/
const DATA_ZH = /共同(?:处理|决定|控制|收集|使用)[^。；]{0,30}(?:个人信息|用户信息|用户数据|个人数据|数据)|共同处理者|(?:个人信息|用户信息|用户数据|个人数据)[^。；]{0,40}共同(?:处理|决定|使用)/
const GUARANTEE_ZH = /(?:本人|签字人|签署人|代表人|代表|经办人|负责人|总经理|董事长)[^。；，]{0,20}(?:以其?个人|个人|以?(?:自家|私人)(?:财产|资产))[^。；]{0,30}(?:保证|担保|连带|承担|兜底|作保)/

const PERSON_EN = 'employees?|officers?|directors?|shareholders?|stockholders?|owners?|principals?|affiliates?|subsidiar(?:y|ies)|famil(?:y|ies)|spouses?|relatives?|agents?|representatives?|subcontractors?|contractors?|consultants?|suppliers?|vendors?|advis[eo]rs?'
const JOINT_EN = 'joint(?:ly)?,?\\s?(?:and|&|and/or)\\s?several'
const WITH_EN = new RegExp(`\\b(?:and|with|together with|as well as|,)\\s(?:(?:all|each|any|every)(?: of)? )?(?:its|their|his|her|the [a-z]{3,12}['’]s)\\b[^.;]{0,60}\\b(${PERSON_EN})\\b[^.;]{0,80}\\b${JOINT_EN}`)
const BEHIND_EN = new RegExp(`\\b${JOINT_EN}\\w{0,2} (?:liable|responsible|bound)?\\s?(?:together )?with (?:(?:all|each|any|every)(?: of)? )?(?:its|their|his|her)\\b[^.;]{0,60}\\b(${PERSON_EN})\\b`)
const ALL_EN = new RegExp(`\\b(?:any|one|a single|each)(?: one)? (?:of (?:the|its) )?(attendees?|participants?|suppliers?|vendors?|members?|employees?|contractors?|subcontractors?|distributors?)\\b[^.;]{0,120}\\b(?:all|every|the other|others)\\b[^.;]{0,100}\\b${JOINT_EN}`)
const ANY_EN = new RegExp(`\\b(?:the|all|every|each|any|[a-z]+['’]s) (?:of )?(?:[a-z]+,? ){0,3}(${PERSON_EN}|group compan(?:y|ies))\\b[^.;]{0,80}\\b(?:${JOINT_EN}\\w{0,2}|liable jointly|jointly liable|in solidum)\\b|\\b(${PERSON_EN}|attendees?|participants?)\\b[^.;]{0,40}\\b(?:stand surety|with (?:all )?their (?:private|personal|own) (?:assets|property|means))`)
/** "The Supplier's directors answer together with it for the whole of a leak." */
const TOGETHER_EN = new RegExp(`\\b(?:its|their|his|her|every|each|all(?: of)?(?: the)?|\\w{3,14}['’]s)\\s(?:[a-z]+,? ){0,2}(${PERSON_EN})\\b[^.;]{0,60}\\b(?:answers?|(?:is|are|be) (?:each )?(?:liable|bound|responsible|answerable|on the hook))\\b[^.;]{0,24}\\b(?:together with|alongside|for the whole|in full)\\b`)
const HOUSE_EN = new RegExp(`\\b(members? of (?:your|his|her|their|the \\w{3,14}['’]s) (?:household|family)|(?:your|his|her) (?:spouse|husband|wife|parents?|relatives|next of kin|partner|family))\\b[^.;]{0,60}\\b(?:${JOINT_EN}\\w{0,2}|jointly liable|liable jointly)\\b`)
const OWN_ACT_EN = /\b(?:such|that|those|the relevant) (?:affiliate|subsidiar|part(?:y|ies)|person|employee|representative|subcontractor|agent)|\bfor (?:its|their) own\b|\bsuch (?:breach|acts?|disclosure)/
const GUARANTEE_EN = /\b(?:officer|director|person|individual|president|signatory|undersigned|manager|he|she|i)\b[^.;]{0,40}\b(?:pledges?|puts? up|stakes?|backs?)\b[^.;]{0,40}\b(?:(?:his|her|my|their) own|personal(?:ly)?|private)\b|\b(?:person|individual) signing\b[^.;]{0,40}\bpersonally\b|\bpersonally (?:guarant|and unconditionally guarant|liable|bound|responsible|answerable)|\bpersonal guarant\w{2,3}\b|\bin (?:his|her|my|their)(?: own)? (?:personal|individual) capacity\b[^.;]{0,80}\b(?:liable|guarant|responsible)/
const NOT_PERSONAL_EN = /\b(?:no|not|neither|nor|without|never)\b[^.;]{0,100}\b(?:personally|personal guarant|individual capacity)|\bguarantors?\b/
const JOINT_DATA_EN = /\bjoint controllers?\b|\bjointly (?:determine|decide|control)\b/
sieved([DATA_ZH, JOINT_DATA_EN])
const DATA_EN = /\bjoint(?:ly)?\b[^.;]{0,30}\b(?:process|control|determin)[^.;]{0,60}/
const NOT_JOINT_EN = /\bno joint\b[^.;]{0,20}\bliab|\bjoint (?:and several )?liability\b[^.;]{0,30}\b(?:excluded|denied|disclaimed|does not|shall not)|\bseveral(?:ly)? (?:and|but) not joint|\bnot jointly\b|\bclaim only (?:from|against)\b|\blook (?:only )?to one party\b|\bneither party is liable to (?:data subjects|individuals|users)\b|\b(?:no|not|neither|none|nor)\b[^.;]{0,80}\b(?:liable|liability|responsible)\b[^.;]{0,60}\b(?:for (?:another|each other|one another|the other)|of (?:another|the other)|data subjects?)/

/** The persons that a pattern caught, in whichever of its groups. */
function found(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group !== undefined)
}

/** Whether the contract is one of joint controllers, in some other sentence than the one that denies joint liability. */
const jointControllers = fact((contract: Contract): boolean =>
  sentencesFor(contract, [DATA_ZH, JOINT_DATA_EN]).some((sentence) => {
    if (!has(sentence, 'data') && !/jointly|joint controller|共同/.test(lowerOf(contract, sentence).slice(0, 300))) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    return DATA_ZH.test(lower) || JOINT_DATA_EN.test(lower)
  }),
)
/** The sentence speaks of outsiders, not of how the parties share the loss among themselves. */
const INSIDE = /内部|之间(?:的)?(?:分担|追偿)|不影响|\bas between the parties|\bbetween themselves|may claim in full|法律(?:另有)?规定[^。；]{0,16}除外|除法律/

/** Whether the person's word is what one of the signing parties is called. */
function signs(contract: Contract, person: string): boolean {
  const stem = person.replace(/(?:ies|y|s)$/, '')
  return actorNames(contract).some(({ words }) => words.some((word) => word.includes(stem)))
}

const NEAR_ZH = /连带|无限|一起|一同|一道|共同|一并|不分彼此/
const NEAR_EN = /pledge|puts? up|stakes?|joint|alongside|on the hook|together with|for the whole|several|solidum|surety|personal|private|individual capacity|data subjects?|neither|another|claim only|look (?:only )?to/
/** One of these matches whatever sentence spreads or denies liability. */
const NEAR = sieved([NOT_JOINT_ZH, GUARANTEE_ZH, NEAR_ZH, NEAR_EN])

function howIn(contract: Contract, sentence: Sentence): JointLiability['how'] | null {
  const text = textOf(contract, sentence).slice(0, REACH)
  if (/[㐀-鿿]{2}/.test(text)) {
    if (mayMatch(contract, NOT_JOINT_ZH, sentence) && NOT_JOINT_ZH.test(text)) {
      return DATA_ZH.test(text) || (/连带/.test(text) || /各负其责|只能向/.test(text)) && !INSIDE.test(text) && jointControllers(contract) ? 'denial' : null
    }
    if (mayMatch(contract, GUARANTEE_ZH, sentence) && GUARANTEE_ZH.test(text) && kind(contract) !== 'EMP') return 'guarantee'
    if (!NEAR_ZH.test(text) || SURETY_ZH.test(text) || OWN_ACT_ZH.test(text)) return null
    const person = found(WITH_ZH.exec(text) ?? SOLE_ZH.exec(text) ?? ALL_ZH.exec(text) ?? ALONE_ZH.exec(text) ?? TOGETHER_ZH.exec(text))
    return person && !signs(contract, person) ? 'outsiders' : null
  }
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (!NEAR_EN.test(lower)) return null
  if (NOT_JOINT_EN.test(lower) && (DATA_EN.test(lower) || (/\bjoint|data subject|individual|liable to|liability/.test(lower) && !INSIDE.test(lower) && jointControllers(contract)))) return 'denial'
  if (GUARANTEE_EN.test(lower) && !NOT_PERSONAL_EN.test(lower) && kind(contract) !== 'EMP') return 'guarantee'
  if (OWN_ACT_EN.test(lower)) return null
  const person = found(WITH_EN.exec(lower) ?? HOUSE_EN.exec(lower) ?? BEHIND_EN.exec(lower) ?? ALL_EN.exec(lower) ?? ANY_EN.exec(lower) ?? TOGETHER_EN.exec(lower))
  return person && !signs(contract, person) ? 'outsiders' : null
}

const NUMBERED = /第\s?([〇零一二三四五六七八九十百\d]{1,5})\s?[条款]|\b(?:clause|section|article|paragraph)\s(\d{1,2})/g

/** Whether the sentence points at the clause that forbids a leak, or at the one that says what a leak costs. */
function pointsAtLeak(contract: Contract, lower: string): boolean {
  const meant = new Set([...lower.matchAll(NUMBERED)].map((match) => clauseNumber(match[1] ?? match[2] ?? '')))
  if (meant.size === 0) return false
  return pointsAtSecrecy(contract, lower) || consequences(contract).some(({ sentence, scope }) => scope === 'secrecy' && meant.has(clauseNumber(clauses(contract)[sentence.clause]?.label ?? '')))
}

/** Clauses that spread liability over people who do not sign, or deny the joint liability that the law lays down. In order. */
export const jointLiabilities = fact((contract: Contract): readonly JointLiability[] =>
  sentencesFor(contract, NEAR).flatMap((sentence) => {
    const how = howIn(contract, sentence)
    if (!how || !(how === 'denial' || kind(contract) === 'NDA' || inSecrecyContext(contract, sentence) || coversAnyBreach(contract, sentence) || pointsAtLeak(contract, lowerOf(contract, sentence).slice(0, REACH)))) return []
    return [{ sentence, how }]
  }),
)
