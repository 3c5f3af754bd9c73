import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { amounts } from './money'
import { contractPrice, type Price } from './price'
import { ratios } from './ratios'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

/** A deposit with penalty effect (定金) as a share of the contract price. */
export interface Deposit {
  readonly sentence: Sentence
  /** 0.3 for 30 %. */
  readonly share: number
  /** Where the price stands, when the share was reckoned from two sums. */
  readonly price: Span | null
}

/** 定金, not 规定金额 and the like; in English the Chinese word beside it, or earnest money. */
const DEPOSIT = /(?<![预固稳约指特规法既确设核选决锁恒测鉴商议认拟否制一评])定金(?![额融属钱润牌])|\bearnest[- ](?:money|deposit)\b/
const NO_DEPOSIT = /(?:不(?:收取?|支付|付|适用|设|具有|是|属于|视为|作为)|非|无需支付|免收|免交)[^。；，]{0,6}定金|\b(?:not|no)\b[^;]{0,20}\bearnest/
/** Shares of something else in the same stretch. */
const OTHER = /\badvance|\bremainder|余款|尾款|余额|预付|首付|进度款|订金|押金|保证金|违约金|利息|税|赔偿|balance|down payment|penalt|liquidated|interest|prepay/
const STRETCH = /[，,；;。]/

/** The stretch between commas that holds `at`, with the next one when it says what the sum is ("支付30%，作为定金"). */
function stretch(text: string, at: number): string {
  let start = at
  while (start > 0 && !STRETCH.test(text.charAt(start - 1))) start--
  let end = at
  while (end < text.length && !(STRETCH.test(text.charAt(end)) && !(/\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end + 1))))) end++
  // "earnest money (定金, dingjin) of RMB 1,600,000", "earnest money, RMB 450,000": the comma parts nothing.
  const own = text.slice(start, end)
  if (text.charAt(start - 1) === ',' && !/^\s?(?:and|plus)\b/.test(own) && !DEPOSIT.test(own)) {
    const before = text.slice(Math.max(0, start - 60), start)
    const same = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
    if (DEPOSIT.test(same)) return same + own
  }
  const next = /^[，,]\s?(?:作为|即为|该款为)[^，。；]{0,6}定金/.exec(text.slice(end, end + 20))
  return text.slice(start, end) + (next ? next[0] : '')
}

/** A stretch that speaks of the deposit and of no other sum. */
function onlyDeposit(text: string): boolean {
  return DEPOSIT.test(text) && !OTHER.test(text)
}

function read(contract: Contract, sentence: Sentence): Deposit | null {
  const lower = lowerOf(contract, sentence)
  if (!DEPOSIT.test(lower) || NO_DEPOSIT.test(lower)) return null
  const text = textOf(contract, sentence)
  for (const ratio of ratios(text)) {
    if (onlyDeposit(stretch(lower, ratio.start)) && ratio.value <= 1) return { sentence, share: ratio.value, price: null }
  }
  const price = priceOf(contract)
  if (!price) return null
  for (const amount of amounts(text)) {
    const inPrice = sentence.start + amount.start < price.span.end && price.span.start < sentence.start + amount.end
    if (inPrice || amount.currency !== price.currency || amount.value >= price.value || !onlyDeposit(stretch(lower, amount.start))) continue
    return { sentence, share: amount.value / price.value, price: price.span }
  }
  return null
}

/** The Chinese word beside English ones is no word of an English text: there it is looked for by itself. */
function mayName(contract: Contract, sentence: Sentence): boolean {
  return has(sentence, 'beyondControl') || (contract.lang === 'en' && textOf(contract, sentence).includes('定金'))
}

/** The price as other contracts than sales call it: what a transfer, a licence or a share costs. */
const PRICE_ZH = /(?:转让|许可|授权|收购|股权|意向|买卖|成交|委托)[^。；，\n]{0,6}(?:价款|价格|费用?|对价|总价)(?:总额)?(?:暂定)?[为是计共:：]{0,2}\s?/g

/** The contract price; where none is labelled, the sum after "转让价款为" and the like. */
const priceOf = fact((contract: Contract): Price | null => {
  const labelled = contractPrice(contract)
  if (labelled || contract.lang === 'en') return labelled
  for (const match of contract.text.matchAll(PRICE_ZH)) {
    const from = match.index + match[0].length
    const amount = amounts(contract.text.slice(from, from + 30)).find(({ start }) => start <= 6)
    if (amount) return { value: amount.value, currency: amount.currency, span: { start: from + amount.start, end: from + amount.end } }
  }
  return null
})

/** Every deposit whose share of the price can be told, in order. */
export const deposits = fact((contract: Contract): readonly Deposit[] =>
  sentences(contract).flatMap((sentence) => {
    const found = mayName(contract, sentence) ? read(contract, sentence) : null
    return found ? [found] : []
  }),
)

const KEPT = /没收|不予?退还|不予?返还|不退|不返还|无权(?:要求)?(?:返还|退还)|双倍返还|丧失|罚没|归[^，。；]{0,6}所有|forfeit|keep|retain|twice|double/
const AND_PENALTY = /(?:并|同时|另|还|且|此外|以及|和|及)[^。；]{0,16}(?:支付|承担|赔付|要求|主张)[^。；]{0,20}违约金|违约金[^。；]{0,24}(?:并|同时|另|还|且|此外|以及|和|及)[^。；]{0,16}(?:没收|不予?退还|不予?返还|不退|双倍返还)[^。；]{0,8}定金|\b(?:and|plus|also|in addition)\b[^.;]{0,60}\b(?:liquidated damages|penalty)\b|定金[^。；]{0,8}(?:与|和|及)[^。；]{0,4}违约金[^。；]{0,8}(?:并用|同时|一并)/
const EITHER = /\bchooses?\b|\bchoice\b|\bone or the other\b|选择|择一|任选|或者?[^。；，]{0,10}违约金|违约金[^。；，]{0,4}或|不(?:得|能|可)(?:同时|一并|并)|\bor\b[^.;]{0,30}\b(?:liquidated|penalty)|\belect/

/** Sentences that take the deposit and a penalty for one breach. */
export const depositAndPenalty = fact((contract: Contract): readonly Sentence[] =>
  sentences(contract).filter((sentence) => {
    if (!mayName(contract, sentence)) return false
    const lower = lowerOf(contract, sentence).slice(0, 1200)
    return DEPOSIT.test(lower) && (KEPT.test(lower) || /并用|同时适用/.test(lower)) && AND_PENALTY.test(lower) && !EITHER.test(lower)
  }),
)
