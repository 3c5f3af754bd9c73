import type { Contract } from '../../contract/types'
import { kind } from './kind'
import { pointsAtSecrecy, standsInSecrecyArticle } from './references'
import { mayMatch, sieved } from './sieve'
import { has, lowerOf, textOf, type Sentence } from './sentences'

/** Obligation words stand close to what they oblige; only the start of very long sentences is searched. */
const REACH = 1200

const GENERAL_ZH = /(?:不履行|未履行|未按)[^。；，]{0,6}(?:本|合同|协议)[^。；，]{0,10}(?:合同|协议|约定|义务)|违反(?:了)?(?:本|上述|前述|以上|合同|协议|双方)[^。；，]{0,16}(?:合同|协议|约定|条款|规定|义务|承诺|内容|任何)|任何违约|(?:任何)?一方[^。；]{0,10}违约|违约方|违反本(?:合同|协议|承诺)|(?:甲|乙)方违约/
const GENERAL_EN = /fails? to (?:perform|comply with|observe) (?:this|its|the)|breaks?\s(?:this|the)\s(?:agreement|contract|deed)|(?:any|a|material|such|each|every)\s(?:\w+\s)?(?:breach|violation|default)|breach(?:es)?\s(?:of\s)?(?:this|the|any|its)|violat\w{1,4}\s(?:of\s)?(?:this|the|any)|in (?:breach|violation) of (?:this|the|any)|party (?:[ab] )?in (?:breach|default)|(?:breaching|defaulting) party/
const NARROW_ZH = /逾期|迟延|延期|付款|(?:逾期|未|迟延|延迟|拒绝|不)[^，。；]{0,8}支付|交付|交货|质量|验收|租金|拖欠|维修/
const NARROW_EN = /late payment|overdue|payment default|fails? to pay|delay in|late delivery|warranty|rent\b/

/** Late or missing payment: what is owed for it says nothing of a leak. */
const PAYMENT_ZH = /(?:逾期|迟延|延迟|未按[期时]|拖欠)[^，。；]{0,6}(?:支付|付款|缴|结算)|拖欠|滞纳金/
const PAYMENT_EN = /late payment|overdue|payment default|fails? to pay|(?:late|unpaid) (?:amounts?|sums?|invoices?|fees)/

sieved([PAYMENT_ZH, PAYMENT_EN])

/** Whether the sentence opens with a case of late payment. */
export function aboutPayment(contract: Contract, sentence: Sentence): boolean {
  return (mayMatch(contract, PAYMENT_ZH, sentence) && PAYMENT_ZH.test(textOf(contract, sentence).slice(0, 40))) || (mayMatch(contract, PAYMENT_EN, sentence) && PAYMENT_EN.test(lowerOf(contract, sentence).slice(0, 120)))
}

/** A breach clause that covers any breach of the contract, and so a leak. A clause for late payment or delivery alone is none. */
export function coversAnyBreach(contract: Contract, sentence: Sentence): boolean {
  if (!has(sentence, 'breach')) return false
  const text = textOf(contract, sentence).slice(0, REACH)
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (/[㐀-鿿]/.test(text)) {
    if (NARROW_ZH.test(text.slice(0, 60))) return false
    return GENERAL_ZH.test(text) || pointsAtSecrecy(contract, text) || (/违反(?:了)?本[条款章节]/.test(text) && standsInSecrecyArticle(contract, sentence.clause))
  }
  if (NARROW_EN.test(lower)) return false
  // In an NDA whatever is breached is secrecy.
  return GENERAL_EN.test(lower) || kind(contract) === 'NDA' || pointsAtSecrecy(contract, lower)
}
