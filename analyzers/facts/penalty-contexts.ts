import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { coversAnyBreach } from './breach-scope'
import { pointsAtSecrecy } from './references'
import { inSecrecyContext, secrecy, speaksOfSecrecy } from './secrecy'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** A sentence in which somebody owes money for a leak, or for any breach. */
export interface PenaltySentence {
  readonly sentence: Sentence
  /** Chinese as printed, English in lower case; same offsets as the sentence, at most 1,200 units. */
  readonly text: string
  readonly chinese: boolean
  /** `any`: a general clause that covers any breach. */
  readonly scope: 'secrecy' | 'any'
}

const REACH = 1200
const TRIGGER_ZH = /违反|违约|违背|泄[露漏密出]|外[泄流]|走漏|漏出|流出|散失|传出|传了出去|告诉|失约|食言|透露|披露(?!方|人|一方)|外传|擅自|散布|公开|侵犯|未经[^。；]{0,12}(?:同意|许可|授权)|不(?:停止|返还|删除|销毁|归还|交还|退还|交回|还)|(?:逾期|迟延|迟|拖延|延误|晚)[^。；，]{0,6}(?:返还|归还|销毁|删除|交还|退还|交回|清除|不还|不删|不交)|不当使用|过错方|守约方|受损方|赔[偿付]|罚款|罚金/
const DUE_ZH = /违约金|赔|补偿|罚|处以|给付|偿付|支付|付给|须付|应付|付[甲乙丙对]方|付合同|付违约|承担|扣[除罚款]|责任/
const TRIGGER_EN = /breach|violat|default|leak|unauthori[sz]ed|misus|misappropriat|disclos(?!er|ing part)|fails? to (?:return|destroy|delete|comply|keep)|failure to|at fault|contraven|liquidated damages|divulg|reveal|not deleted|\bdoes so\b|\b(?:late|delay(?:ed|s)?|overdue|slow) (?:in|with|to) (?:the )?(?:return|destr|delet|eras)|continu\w{1,3} (?:use|to use)|\bcompensate\b|indemnif|penalt|\bgets? (?:out|away)\b|\blet(?:s|ting)? (?:\w{1,12} ){0,3}(?:out|slip)\b|\bslips? out\b|\btelling\b|\bfor each slip\b|\bpass(?:es|ed) (?:on|round)\b|\bfalls? into\b|\bstolen\b|\bescapes?\b|\bdelay in (?:return|giving|handing|delet|destroy|eras)|\blate return\b/
const DUE_EN = /\bpay|\bowe|\brenders?\b|\bhands? over\b|\bsurrenders?\b|\bmakes? (?:good|over)\b|\bcosts\b|liable|liabilit|damages|compensat|indemnif|reimburs|forfeit|penalt|remedy|\bfine[ds]?\b|hand over|account to|\brecover\b|\bcosts? (?:the|a|that) (?:party|other|breaching|recipient|provider)/

/** Money owed for something else. Skipped unless the sentence names a leak too. */
const OTHER_ZH = /(?:逾期|延期|迟延|延迟|拖延)(?:付款|支付|交付|交货|完工|竣工|还款|履行|提供|验收|开工|到货|交房|缴)|未(?:按时|按期|如期)(?:付款|支付|交付|交货|完成|完工)|拖欠|交货|货款|租金|验收|保修|质保|工期|发票|迟到|旷工|安全生产|不合格|竞业|服务期|离职|禁止招揽|招用/
const OTHER_EN = /\bdelivery date|\bmiss(?:es|ed)? [^.;,]{0,30}\b(?:deadline|milestone|date)\b|\b(?:late|delay(?:ed|s)?|behind) (?:in|with) (?:the )?(?:deliver|complet|supply|ship|perform|payment|paying)|\bfails? to deliver (?!up)|late (?:payment|delivery)|overdue|late charge|delay(?:ed)? in deliver|deliver(?:y|ed) (?:is )?late|late deliver|late fee|rent\b|warrant(?:y|ies)|uptime|availability|service credit|non-?solicit|non-?compet|invoice|refund|chargeback|bear interest|interest (?:at|of|rate)|bribe|parcel|cargo|continues? to operate|recovery costs|promissory/
const LEAK_ZH = /保密|泄[露漏密出]|外[泄流]|走漏|秘密|机密|个人信息|个人数据/
const LEAK_EN = /\bgets? (?:out|away)\b|\blet(?:s|ting)? (?:\w{1,12} ){0,3}(?:out|slip)\b|confiden|secre(?!tar)|disclos(?!er|ing part)|\bleak(?!age (?:or|and|of water|of gas))|personal data|data breach|divulg/

/** "Such breach", "this covenant" speak of one duty; a general clause names the agreement, the parties or any breach. */
const GENERAL_EN = /\b(?:any|each|every) (?:material )?(?:breach|violation|default)\b|(?:breach|violat)[a-z]{0,5} (?:of )?(?:any|this agreement|the agreement|this contract|the contract|its obligations|the terms)|party (?:in|at) (?:breach|default|fault)|(?:breaching|defaulting) party/
const ONE_DUTY_EN = /\b(?:this|such|the foregoing) (?:covenant|section|clause|paragraph|article|provision)\b|\bsuch (?:a |an )?(?:breach|violation|default)\b/

/** An audit that finds too little paid is no leak, though it "discloses" a shortfall. */
const AUDIT_EN = /\b(?:audit|inspection|examination)\b/
const SHORTFALL_EN = /shortfall|underpa|\berror\b|royalt|discrepan|\bpayments?\b/

/** What a statute lets an authority or a court do is no agreed penalty (catalogue 0.1, gate 7). */
const RECITAL_ZH = /违法所得|惩罚性赔偿|(?:监督|主管|行政|公安|市场监管)[^。；]{0,10}(?:机关|部门)[^。；]{0,24}罚款|依法(?:可以?|并)?处/
const RECITAL_EN = /exemplary damages|punitive damages|u\.s\.c|statutory damages|\b(?:authority|regulator|commission|supervisory authority|court) may (?:impose|award|fine|grant)/

/** A row of a table of fines: so much each time for something that is no leak. */
const ROW_ZH = /每(?:人)?[次起例][^。；，\d]{0,6}\d{1,6}\s?元|罚款?\s?\d{1,6}\s?元/
const BREACH_ZH = /违反|违约|违背|守约/
/** "Disclosure of the staff list, liquidated damages of $20 each time": the row of such a table that is one. */
const ROW_EN = /\bdisclosure of\b[^.;,]{0,40}[,:][^.;]{0,30}(?:liquidated damages|penalty|\bfine|deduct|[$£€])/

/** Handing back or wiping what was learned is part of secrecy. */
const HANDS_BACK_ZH = /(?:返还|归还|销毁|删除|交还|退还|交回|清除)[^。；]{0,16}(?:资料|信息|文件|数据|载体|图纸|样品)|(?:资料|信息|数据|载体|图纸|样品)[^。；]{0,12}(?:返还|归还|销毁|删除)/
const HANDS_BACK_EN = /(?:return|destroy|destruct|delet|eras|giv(?:e|ing) back|hand(?:ing)? back|wip(?:e|ing))\w{0,4}\b[^.;]{0,60}\b(?:materials?|information|data|documents?|files?|papers|copies|builds|drawings|samples|them)\b/
/** "If either side does so", "continues to use such material": the sentence lives on the one before it. */
const SAME_MATTER = /\b(?:those|these|such|said) (?:liquidated damages|sums?|amounts?|payments?)\b|\bdoes so\b|\bsuch (?:materials?|information|data|documents?)\b|该等(?:资料|信息|数据)|上述(?:资料|信息|数据)/

sieved([TRIGGER_ZH, DUE_ZH, TRIGGER_EN, DUE_EN, OTHER_ZH, OTHER_EN, LEAK_ZH, LEAK_EN, AUDIT_EN, SHORTFALL_EN, RECITAL_ZH, RECITAL_EN])

/** "…的，甲方可解除合同。乙方应支付…": a sentence without a case of its own goes on with the one before it. */
function goesOn(contract: Contract, sentence: Sentence, text: string): boolean {
  const nearby = sentences(contract).slice(Math.max(0, sentence.index - 2), sentence.index)
  if (SAME_MATTER.test(text.slice(0, 160)) && nearby.some((one) => speaksOfSecrecy(contract, one))) return true
  if (/(?:的|时|后)[，,]|\b(?:if|when|where|upon|in the event|in case)\b/.test(text.slice(0, 80)) && !/^(?:且|并|同时|此外|另)/.test(text)) return false
  const before = sentences(contract)[sentence.index - 1]
  if (!before || before.clause !== sentence.clause || !speaksOfSecrecy(contract, before)) return false
  const lead = textOf(contract, before)
  return TRIGGER_ZH.test(lead) || TRIGGER_EN.test(lowerOf(contract, before))
}

function scopeOf(contract: Contract, sentence: Sentence, text: string, chinese: boolean, leak: boolean): PenaltySentence['scope'] | null {
  if (leak && speaksOfSecrecy(contract, sentence)) return 'secrecy'
  if (chinese && !leak && ROW_ZH.test(text) && !BREACH_ZH.test(text)) return null
  if (inSecrecyContext(contract, sentence) || pointsAtSecrecy(contract, text) || goesOn(contract, sentence, text)) return 'secrecy'
  const { room } = secrecy(contract)
  if (!chinese && room !== 'none' && ROW_EN.test(text)) return 'secrecy'
  if (room === 'whole' || (room !== 'none' && (chinese ? HANDS_BACK_ZH : HANDS_BACK_EN).test(text))) return 'secrecy'
  if (!chinese && (!GENERAL_EN.test(text) || ONE_DUTY_EN.test(text))) return null
  return coversAnyBreach(contract, sentence) ? 'any' : null
}

/** Every sentence with a money measure owed for a leak or for any breach, in order (catalogue 0.1, gates 5 and 7; appendix D 1, 8). */
export const penaltySentences = fact((contract: Contract): readonly PenaltySentence[] => {
  const found: PenaltySentence[] = []
  for (const sentence of sentences(contract)) {
    if (!has(sentence, 'amount') && !has(sentence, 'liability')) continue
    const printed = textOf(contract, sentence).slice(0, REACH)
    const chinese = /[㐀-鿿]/.test(printed)
    const text = chinese ? printed : lowerOf(contract, sentence).slice(0, REACH)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(text)
    if (!says(chinese ? DUE_ZH : DUE_EN) || says(chinese ? RECITAL_ZH : RECITAL_EN)) continue
    if (!chinese && says(AUDIT_EN) && says(SHORTFALL_EN)) continue
    const leak = says(chinese ? LEAK_ZH : LEAK_EN)
    if (!leak && says(chinese ? OTHER_ZH : OTHER_EN)) continue
    if (!says(chinese ? TRIGGER_ZH : TRIGGER_EN) && !goesOn(contract, sentence, text)) continue
    const scope = scopeOf(contract, sentence, text, chinese, leak)
    if (scope) found.push({ sentence, text, chinese, scope })
  }
  return found
})
