import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { aboutPayment, coversAnyBreach } from './breach-scope'
import { kind } from './kind'
import { inSecrecyContext, speaksOfSecrecy } from './secrecy'
import { mayMatch, sieved } from './sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

/** A sentence that says what follows when secrecy (or the contract as a whole) is broken. */
export interface Consequence {
  readonly sentence: Sentence
  /** `secrecy`: tied to secrecy itself; `any`: a general clause that covers any breach. */
  readonly scope: 'secrecy' | 'any'
  /** `money`: damages, an agreed sum, an indemnity; `relief`: injunction with other remedies kept; `status`: only dismissal, disqualification, termination. */
  readonly strength: 'money' | 'relief' | 'status'
}

const MONEY_ZH = /赔(?!罪|礼|本)|弥补|填补|补上|应付[^。；，]{0,16}元|付给[甲乙丙对]方|付[甲乙丙对]方[^。；，]{0,12}[元万%倍成]|补偿(?:金|损失|其)|违约金|承担[^。；]{0,24}(?:责任|损失|后果|费用)|支付[^。；]{0,16}(?:元|%|倍)|罚款|罚金|赔付|追究[^。；]{0,20}责任|依法(?:处理|追究)|负责赔|扣除|扣罚|责任由[^。；]{0,12}承担|负(?:全部|相应|法律|一切|赔偿|有)?责任|给付[^。；]{0,16}(?:元|违约金|%)/
const STATUS_ZH = /解除(?:本)?(?:合同|协议|劳动)|终止(?:本)?(?:合同|协议|合作)|取消[^。；]{0,12}资格|辞退|开除|解聘|处分|纪律/
const NO_LIABILITY_ZH = /(?:不承担|不负|免除|免于承担|无需承担|概不负责|不再承担)[^。；]{0,16}(?:责任|赔偿|义务)|不予赔偿/
const MONEY_EN = /\b(?:damages|liable|liability for|indemnif\w{0,6}|indemnit\w{0,3}|compensat\w{0,5}|penalt\w{1,3}|hold harmless|responsible for (?:any|all|the) (?:loss|damage|breach|disclosure|unauthori)|losses|account for|reimburse|forfeit\w{0,3}|pay to|shall pay|pays?\s[^.;]{0,60}(?:loss|damages?|compensation|sum|amount|[$£€]|usd|rmb|per ?cent|%)|payment\sby|sole remedy|ma[kd]es? good|made good|make[sd]? [^.;]{1,30} whole|answers? for|remedies|actionable|hands? over|renders?|owes?|amends|surrenders?|foots?|makes? up|back in pocket|price of)/
const RELIEF_EN = /\b(?:injuncti\w{1,4}|equitable relief|specific performance|restrain\w{0,5})\b/
const STATUS_EN = /\bterminat\w{0,6}\b|\bdismiss\w{0,4}\b|\bdisqualif\w{0,6}\b|disciplin/
const NO_LIABILITY_EN = /\b(?:shall not be|not be|neither|no event|no party|nor|not)\b[^.;]{0,60}\b(?:liable|liability|responsible)\b|\bno liability\b|waiver of|\bremedies? (?:shall|will) not\b(?! (?:be )?(?:deemed )?(?:to be )?(?:considered )?(?:the |an? )?(?:sole|exclusive|only))/
const OTHER_REMEDIES_EN = /(?:other|all|any|available|further|cumulative|addition)\b[^.;]{0,40}\bremed|remed\w{2,3}\b[^.;]{0,60}(?:cumulative|available|at law|in equity|in addition)|at law or in equity|damages/
const TRIGGER_EN = /breach|violat|default|fail(?:s|ure)?\b|unauthori|disclos|leak|misuse|misappropriat|threatened|indemnif|non-compliance|contraven|\bbreaks?\b|broken|if (?:it|he|she|they) do|does so|\bgets? (?:out|away)\b|\blet(?:s|ting)? (?:\w{1,12} ){0,3}(?:out|slip)\b|\bslips? (?:out|up)\b|\btelling\b|\btalks\b|\bbreaking\b|\bkeep faith\b|\bstolen\b|\bescapes?\b|at fault|sole remedy|(?:is|are) not (?:deleted|returned|destroyed)/
/** In an NDA a promise to compensate needs no trigger named: there is nothing else to break. */
const PROMISE_EN = /^[\d.()a-z\s]{0,6}\bto (?:compensate|indemnify|make good|pay)\b|\b(?:shall|will|must|agrees? to)\s(?:\w+\s){0,3}(?:compensate|indemnify|make good|pay)\b/
const TRIGGER_ZH = /由此(?:产生|引起|引发|带来|遭受)|违反|违约|泄露|泄密|失密|外泄|外传|外流|泄漏|披露|不履行|未履行|未能|透露|违背|走漏|流出|漏出|散失|泄了|食言|失约|不守|说出去|告诉|造成|导致|致使|因[^。；]{0,10}原因|侵犯|擅自|过错|后果/
/** Indemnities against outsiders' claims are about something else, unless breach is named with them. */
const THIRD_PARTY_EN = /third[- ]part(?:y|ies)[^.;]{0,40}(?:claim|suit|action)|claims?[^.;]{0,60}third part|infring/

sieved([RELIEF_EN, MONEY_EN, STATUS_EN])

function strengthOf(contract: Contract, sentence: Sentence): Consequence['strength'] | null {
  const text = textOf(contract, sentence)
  if (/[㐀-鿿]/.test(text)) {
    if (!TRIGGER_ZH.test(text)) return null
    if (MONEY_ZH.test(text)) return NO_LIABILITY_ZH.test(text) && !/赔偿[^。；赔]{0,30}(?:损失|违约金)|支付[^。；支]{0,10}违约金/.test(text.replace(NO_LIABILITY_ZH, '')) ? null : 'money'
    return STATUS_ZH.test(text) ? 'status' : null
  }
  const lower = lowerOf(contract, sentence)
  const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
  if (!TRIGGER_EN.test(lower) && !(kind(contract) === 'NDA' && PROMISE_EN.test(lower))) return null
  if (says(RELIEF_EN)) return OTHER_REMEDIES_EN.test(lower) ? 'relief' : 'status'
  if (says(MONEY_EN) && !(NO_LIABILITY_EN.test(lower) && !/indemnif|shall be liable|will be liable/.test(lower))) {
    return THIRD_PARTY_EN.test(lower) && !/breach|violat|unauthori/.test(lower) ? null : 'money'
  }
  return says(STATUS_EN) ? 'status' : null
}

/** Every consequence of breaking secrecy, in order, with general any-breach clauses. */
export const consequences = fact((contract: Contract): readonly Consequence[] => {
  const found: Consequence[] = []
  for (const sentence of sentences(contract)) {
    const candidate = has(sentence, 'liability') || has(sentence, 'relief') || ((has(sentence, 'breach') || has(sentence, 'leak')) && (has(sentence, 'duration') || has(sentence, 'secrecy')))
    if (!candidate) continue
    // A charge for late payment is no consequence of a leak, even where the whole contract is about secrecy.
    const secret = inSecrecyContext(contract, sentence) && (speaksOfSecrecy(contract, sentence) || !aboutPayment(contract, sentence))
    const any = !secret && coversAnyBreach(contract, sentence)
    if (!secret && !any) continue
    const strength = strengthOf(contract, sentence)
    if (strength) found.push({ sentence, scope: secret ? 'secrecy' : 'any', strength })
  }
  return found
})
