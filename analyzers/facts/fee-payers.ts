import type { Contract } from '../../contract/types'
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

const FEE_ZH = /律师(?:代理|服务)?(?:的)?费|律师、|(?:维权|追偿|实现(?:债权|权利)|制止侵权|追究[^。；]{0,12}责任)[^。；]{0,16}(?:费用|开支|支出|成本)|(?:调查|取证|公证|鉴定|保全)(?:费|开支)|(?:处理|解决)?(?:纠纷|争议|诉讼)[^。；]{0,16}(?:一切|全部|所有)费用/
const OWN_ZH = /各自(?:承担|负担|支付|的律师)|自行(?:承担|负担)/
/** Fees of somebody else's claim, of late payment, of hired advisers. */
const OTHER_ZH = /知识产权|侵(?:权|犯)[^。；]{0,40}(?:第三|他人)|第三(?:方|人)[^。；]{0,24}(?:索赔|主张|指控|追究|起诉|提起|权利|诉讼)|逾期付款|催收|拖欠|见证|顾问费|常年法律顾问/
const PAYS_ZH = /承担|负担|支付|赔偿|偿付|补偿|包括|含|计入|给付/
const FEE_EN = /\b(?:attorneys?['’]?s?['’]?|lawyers?['’]?|solicitors?['’]?|counsel(?:['’]s)?|legal)\s?(?:and\s\w{1,14}\s)?(?:fees?|costs?|expenses?|charges)|\bfees (?:and (?:costs|expenses) )?of (?:its |their )?(?:attorneys|lawyers|counsel|solicitors)|\bcosts? of (?:enforc|investigat|litigation)|\benforcement costs?/
const OTHER_EN = /third[- ]part(?:y|ies)['’]?\s(?:claims?|suits?|actions?)|claims?[^.;]{0,40}(?:by|of|from) (?:a |any )?third part|infring|late payment|overdue|collect(?:ion|ing)|protective order|consultants? that|negotiation|preparation of this|settlement or defen[cs]e/
const OWN_EN = /\b(?:each|both) part(?:y|ies)[^.;]{0,40}(?:bear|pay|responsible)[^.;]{0,30}(?:own|respective)|\bbears? its own/
const UNLIMITED_ZH = /(?:不论|无论|不管)[^。；]{0,10}(?:结果|胜败|胜诉|输赢)|(?:任何|一切|所有)(?:争议|纠纷|诉讼)|(?:一切|全部|所有)(?:的)?(?:费用|开支)/
const UNLIMITED_EN = /whatever (?:its|the) outcome|regardless of (?:the )?(?:outcome|result|who|which)|whether or not[^.;]{0,30}(?:prevail|successful)|\bany (?:action|dispute|proceeding|suit|litigation)\b|\ball costs and expenses\b|\bactual attorneys/

function shifts(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence).slice(0, 1200)
  if (/[㐀-鿿]{2}/.test(text)) return FEE_ZH.test(text) && PAYS_ZH.test(text) && !OWN_ZH.test(text) && !OTHER_ZH.test(text)
  const lower = lowerOf(contract, sentence).slice(0, 1600)
  return FEE_EN.test(lower) && !OWN_EN.test(lower) && (!OTHER_EN.test(lower) || /\bbreach of th|prevailing party/.test(lower))
}

/** Every shift of lawyers' or enforcement costs, third-party indemnities left out. */
export const feeShifts = fact((contract: Contract): readonly FeeShift[] =>
  sentences(contract)
    .filter((sentence) => has(sentence, 'fees') && shifts(contract, sentence))
    .map((sentence) => {
      const text = textOf(contract, sentence)
      const unlimited = (UNLIMITED_ZH.test(text) && !/合理/.test(text)) || (UNLIMITED_EN.test(text.toLowerCase()) && !/reasonable/i.test(text))
      return { sentence, payer: payerOf(contract, sentence), unlimited }
    }),
)
