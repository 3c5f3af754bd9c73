import type { Contract } from '../../contract/types'
import { EVERY } from './actor'
import { actorNames, otherParty } from './actor-names'
import { payerOf, type Actor } from './actors'
import { fact } from './fact'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

/** A sentence by which somebody pays the other side's lawyers or enforcement costs. */
export interface FeeShift {
  readonly sentence: Sentence
  readonly payer: Actor
  /** Due whatever the outcome, or for every dispute, or "all costs" without "reasonable". */
  readonly unlimited: boolean
}

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

const FEE_ZH = [
  /(?:请|聘|雇|委托)[^。；，]{0,6}律师[^。；，]{0,10}(?:钱|费|开支|花销|开销|花费|支出)|律师(?:的)?(?:开支|花费|花销|开销|账单|酬金|报酬)/,
  /律师(?:代理|服务)?(?:的)?费|律师、|(?:调查|取证|公证|鉴定|保全)(?:费|开支)/,
  /(?:维权|追偿|实现债权|实现权利|制止侵权)[^。；]{0,16}(?:费用|开支|支出|成本)/,
  /追究[^。；]{0,12}责任[^。；]{0,16}(?:费用|开支|支出)/,
  /(?:纠纷|争议|诉讼)[^。；]{0,16}(?:一切|全部|所有)费用/,
]
const OWN_ZH = /各自(?:承担|负担|支付|的律师)|自行(?:承担|负担)/
/** Fees of somebody else's claim, of late payment, of hired advisers. */
const OTHER_ZH = /知识产权|侵(?:权|犯)[^。；]{0,40}(?:第三|他人)|第三(?:方|人)[^。；]{0,24}(?:索赔|主张|指控|追究|起诉|提起|权利|诉讼)|逾期付款|催收|拖欠|见证|顾问费|常年法律顾问/
const PAYS_ZH = /承担|负担|支付|掏|归[甲乙丙]方|由[^。；，]{0,10}(?:出|付|掏|补)|赔偿|偿付|补偿|包括|含|计入|给付/
const FEE_EN = /\b(?:attorneys?|lawyers?|solicitors?|counsel)['’]?s?['’]? (?:bills?|accounts?|invoices?)|\blegal bills?\b|\bpays? (?:for )?(?:the )?\w{2,14}['’]s (?:attorneys?|lawyers?|solicitors?|counsel)\b|\b(?:attorneys?['’]?s?['’]?|lawyers?['’]?|solicitors?['’]?|counsel(?:['’]s)?|legal)\s?(?:and\s\w{1,14}\s)?(?:fees?|costs?|expenses?|charges)|\bfees (?:and (?:costs|expenses) )?of (?:its |their )?(?:attorneys|lawyers|counsel|solicitors)|\bcosts? of (?:enforc|investigat|litigation)|\benforcement costs?/
const OTHER_EN = /third[- ]part(?:y|ies)['’]?\s(?:claim|suit|action)|infring|late payment|overdue|unpaid|collecti|protective order|consultants? that|negotiation|preparation of this|settlement or defen[cs]e/
const PAYS_EN = /\bfoots?\b|\bmeets?\b|\bpicks? up\b|\bfalls? (?:on|to|upon)\b|\bcovers?\b|\bpays?\b|\brecover|\breimburs|\baward|\bliable|\bentitled|\bbears?\b|\bborne\b|\bresponsible|\bindemnif|\bcompensat|\bmake good|\bmade good|\brepay/
const LIMITS_EN = /\b(?:not|only) be (?:liable|responsible)\b|\bin no event\b/
const NEUTRAL_EN = /\b(?:prevailing|successful|winning|losing|unsuccessful) (?:party|side)\b/
/** The one who gets the money stands as the subject. */
const RECOVERS_EN = /\b(?:entitled to|right to|shall|may|can|will)\s(?:(?:also|then|be)\s)?(?:recover|collect|receive|reimbursement|an award|awarded|be awarded|be reimbursed)\b/
/** Somebody else's suit, even one that a breach brought about. */
const CLAIM_EN = /third[- ]part(?:y|ies)[^.;]{0,12}(?:brings?|claims?|suits?|actions?|sues?)\b/
const OWN_EN = /\b(?:each|both|the) part(?:y|ies)[^.;]{0,40}(?:bear|pay|responsible)[^.;]{0,30}(?:own|respective)|\bbears? its own/
const UNLIMITED_ZH = /(?:不论|无论|不管)[^。；]{0,10}(?:结果|胜败|胜诉|输|赢|谁)|(?:任何|一切|所有)(?:争议|纠纷|诉讼)|(?:一切|全部|所有)(?:的)?(?:费用|开支)/
const ANY_DISPUTE_ZH = /(?:发生|引起|产生)[^。；]{0,10}(?:诉讼|争议|纠纷|仲裁)/
const UNLIMITED_EN = /\bwin or lose\b|\b(?:won|win) or lost\b|\bwhoever wins\b|whatever (?:its|the) outcome|regardless of (?:the )?(?:outcome|result|who|which)|any (?:action|dispute|proceeding|suit|litigation)\b|all costs and expenses|actual attorneys/

/** An indemnity against whatever outsiders may claim, even where it does not call them third parties. */
function indemnifies(lower: string): boolean {
  return /indemnif|harmless|\bdefend\b|\bsettlement/.test(lower) && /\bclaims?\b|\bactions?\b|\bsuits?\b|\bsettlement|\bliabilit/.test(lower) && !/\benforc|in any action (?:on|under|relating to) this/.test(lower)
}

function shifts(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence).slice(0, REACH)
  if (/[㐀-鿿]{2}/.test(text)) return FEE_ZH.some((pattern) => pattern.test(text)) && PAYS_ZH.test(text) && !OWN_ZH.test(text) && !OTHER_ZH.test(text)
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  return FEE_EN.test(lower) && PAYS_EN.test(lower) && !LIMITS_EN.test(lower) && !OWN_EN.test(lower) && !CLAIM_EN.test(lower) && !indemnifies(lower) && (!(OTHER_EN.test(lower) || (lower.includes('claim') && /third[- ]part/.test(lower))) || /\bbreach of th|prevailing party/.test(lower))
}

/** Who pays the fees; where the sentence names who recovers them, the other one. */
function payerOfFees(contract: Contract, sentence: Sentence, lower: string): Actor {
  if (NEUTRAL_EN.test(lower) && !/\bis (?:not )?(?:the|a) (?:prevailing|successful)/.test(lower)) return EVERY
  const recovers = RECOVERS_EN.exec(lower)
  if (!recovers) return payerOf(contract, sentence)
  const before = lower.slice(Math.max(0, recovers.index - 48), recovers.index)
  if (/\b(?:innocent|non-breaching|non-defaulting|either|each|other|any|a|the|which) (?:party|side)\b/.test(before)) return EVERY
  const winner = actorNames(contract).find(({ words }) => words.some((word) => before.includes(word)))
  const payer = winner ? otherParty(contract, winner.name) : null
  return payer ? { is: 'party', name: payer } : null
}

/** Every shift of lawyers' or enforcement costs, third-party indemnities left out. */
export const feeShifts = fact((contract: Contract): readonly FeeShift[] =>
  sentences(contract)
    .filter((sentence) => has(sentence, 'fees') && shifts(contract, sentence))
    .map((sentence) => {
      const text = textOf(contract, sentence).slice(0, REACH)
      const lower = lowerOf(contract, sentence).slice(0, REACH)
      const every = ANY_DISPUTE_ZH.test(text) && !/违约|违反|泄/.test(text)
      const unlimited = ((UNLIMITED_ZH.test(text) || every) && !/合理/.test(text)) || (UNLIMITED_EN.test(lower) && !/reasonable/.test(lower))
      return { sentence, payer: payerOfFees(contract, sentence, lower), unlimited }
    }),
)

/** Sentences by which each side bears its own fees: beside a shift to one party they settle that nobody else recovers any. */
export const ownFees = fact((contract: Contract): readonly Sentence[] =>
  sentences(contract).filter((sentence) => {
    if (!has(sentence, 'fees')) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (/negotiation|preparation|execution|delivery|performance|谈判|起草|签订|履行/.test(lower)) return false
    return (OWN_EN.test(lower) && FEE_EN.test(lower)) || (OWN_ZH.test(lower) && lower.includes('律师'))
  }),
)
