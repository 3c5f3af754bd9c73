import type { Contract, Span } from '../../contract/types'
import { articleOf, clauses } from './clauses'
import { cuedSentences } from './cued-sentences'
import { fact } from './fact'
import { amounts } from './money'
import { contractPrice } from './price'
import { ratios } from './ratios'
import { isChinese, sentences, sentencesOver, textOf, lowerOf, type Sentence } from './sentences'

/** A price paid in parts, whose parts do not make up the whole. */
export interface OddInstalments {
  readonly quotes: readonly Span[]
  /** Per cent of the price, or whole units of its currency. */
  readonly total: number
  readonly due: number
  readonly unit: '%' | 'amount'
}

const PAYS = /支付|付(?=\s?(?:百分|\d|人民币|[¥￥]))|付款|预付|首付|尾款|余款|付清|\b(?:pay|paid|payable|payment|instal\w{1,4}|deposit|due|invoice[ds]?|balance)\b/i
/** Shares of the price: 合同总价的30%, 30% of the contract price. */
const OF_PRICE_ZH = /(?:合同|项目|服务|开发|技术|全部|设备|费用|工程|订单|货物|软件)?(?:总?价款?|总额|金额|总金额|总费用|总价格|服务费|开发费|费用|货款|报酬|款项|款)的?\s?$|(?:付|支付|款为|款)(?:剩.|余下|其余)?的?\s?$/
const PART_ZH = /(?:预付款|首付款?|首期款?|第[一二三四五六1-6]期款?|中期款?|进度款|尾款|余款|验收款|到货款|签约款|二期款?|三期款?)[^，。；%]{0,10}$/
const OF_PRICE_AFTER_ZH = /^\s?(?:的)?(?:预付款|首付|首期|进度款|尾款|验收款|合同款|货款|服务费|款项|价款|费用)/
const OF_PRICE_EN = /^\)?\s?of (?:the |its )?(?:total |agreed |aggregate |full |entire |overall )?(?:contract |purchase |project |development |licen[cs]e |service |fixed |order )?(?:price|fees?|amount|consideration|sum|value|cost)\b|^\)?\s?(?:is |shall be |will be )?(?:due|payable|paid|upon|on|at|deposit|after|within|when)\b/i
/** Not a part of the price: penalties, caps, tax, discounts, interest, progress ("up to 95 %"), shares of something else. */
const NOT_PART = /违约|赔偿|罚|滞纳|税率|税费|利率|利息|折扣|优惠|不超过|不高于|不低于|超过|以上|以内|上限|付至|支付至|累计|达到|完成[^，。；]{0,4}\d|定金|履约保证|提成|分成|分配|佣金|收益|利润|\b(?:penalt|damages|late|interest|discount|royalt|commission|tax|vat|not (?:to )?exceed|up to|at least|exceed|more than|less than|increase|profit|revenue|refund|cancel\w{0,8})\b/i
/** What is kept when somebody withdraws is no instalment. */
const WITHDRAWN = /取消|退订|退房|退款|解约|\bcancel|\brefund/i
/** A plan of bare stages: 付款节点：签约30%；上线40%, "payment schedule: signing – 40%". */
const PLAN = /付款(?:节点|方式|比例|进度|计划|安排|条件)|分期|\b(?:payment|milestone) (?:schedule|plan|terms)|\bmilestones?\b|\binstal\w{1,6}/i
const STAGE_BEFORE = /(?:^|[：:；;，,、])\s?[^，。；;：:、%\d]{2,14}[：:]?\s?$|(?:^|[:;,])\s?[A-Za-z ]{2,30}\s?[-–—:]\s?$/
const STAGE_AFTER = /^\s?(?:[；;，,。.]|and\b|$)/
const RETENTION = /质保金|质量保证金|保修金|保留金|\bretention|retain|holdback/i
const REST = /余款|剩余|其余|余额|余下|(?:付|结)清|尾款(?![^，。；]{0,12}\d)|\b(?:balance|remaind\w{1,2}|remaining|rest of)\b/i
const CHOICE = /(?:方式|方案)\s?[一二三12ABab]|任选|以下(?:第|任一)|下列第|或者按|选择以下|\b(?:option|alternative)\s(?:[a-c1-3]|one|two)\b/i
/** Names of parts that carry a sum instead of a share. */
const NAMED_PART = /(?:预付款|首付款|首期款?|第[一二三四五六1-6]期款?|中期款|进度款|尾款|验收款|签约款|二期款?|三期款?)[^，。；\d]{0,24}$|\b(?:first|second|third|fourth|final|initial|1st|2nd|3rd) (?:instal\w{1,6}|payment)\b[^.;\d$£€]{0,40}[$£€]?$|\b(?:deposit|down payment)\s?(?:of|:)\s?$/i

/** "£40,000 on signing, £30,000 at the year's end". */
const ON_EVENT_ZH = /(?:^|[，：:、；,])[^，。；：:、\d]{2,14}(?:支付|付款?)(?:人民币|[¥￥])?\s?$/
const ON_EVENT_EN = /^ (?:is |shall be |will be )?(?:due |payable |paid )?(?:on|upon|at|after|when|following) /

const TOTAL_AFTER = /^\s?(?:in (?:all|total|aggregate)|altogether|all told|all in)\b[^.;]{0,20}\b(?:pa(?:id|yable)|due|in|as|instal|split|divided)/
const TOTAL_BEFORE = /(?:总价款?|价款|合同金额|总额|总金额|费用|报酬|酬金|服务费|合计|共计)(?:总计|合计|共计)?[为是：:]?\s?(?:人民币|¥|￥)?\s?$|\b(?:price|fees?|sum|consideration|total)(?: of| is| shall be|:|\.)?\s?$/i
const DIVIDED = /^[^。；]{0,24}(?:分[二两三四五六1-6]?[期次笔批]|分别)|^[^.;]{0,40}\b(?:pa(?:id|yable)(?: as follows| as| in)|in (?:two|three|four|five|six) (?:equal )?(?:instal|part|payment|tranche|stage)|split|instal)/i
/** Sentences that may speak of a part: a share, a named part, or a sum on an event (text in lower case). */
const cued = cuedSentences(['%', '百分之', 'percent', 'per cent', '$', '£', '€', 'usd', 'eur', 'gbp', 'rmb', '元', '¥', '￥'], /%|百分之|per ?cent|预付|首付|首期|[一二三四五六1-6]期|中期|进度款|尾款|验收款|签约款|付[\d¥￥人]|支付|instal|payment|deposit|[\dk] (?:is |shall be |will be )?(?:due |payable |paid )?(?:on|upon|at|after|when|following) |in all|in total|altogether/)

interface Whole { readonly value: number; readonly currency: string; readonly end?: number }
interface Part { readonly sentence: Sentence; readonly value: number; readonly retention: boolean }

function shares(contract: Contract, sentence: Sentence): Part[] {
  const text = textOf(contract, sentence)
  const block = contract.blocks[sentence.block]
  const plan = block !== undefined && PLAN.test(contract.text.slice(block.start, Math.min(block.end, block.start + 600)))
  if ((!PAYS.test(text) && !plan) || WITHDRAWN.test(text) || !/%|百分之|percent|per cent/i.test(text)) return []
  return ratios(text).flatMap((ratio) => {
    if (ratio.low !== undefined || ratio.bound !== undefined || ratio.value > 1 || ratio.value < 0.01) return []
    const from = Math.max(text.lastIndexOf('，', ratio.start), text.lastIndexOf(',', ratio.start), text.lastIndexOf('、', ratio.start)) + 1
    const before = text.slice(Math.max(from, ratio.start - 40), ratio.start)
    // A word cut in two may read as another ("commission" of "commissioning").
    const after = text.slice(ratio.end, ratio.end + 44).replace(/[A-Za-z]{1,20}$/, (word) => (/[A-Za-z]/.test(text.charAt(ratio.end + 44)) ? '' : word))
    if (NOT_PART.test(text.slice(Math.max(0, ratio.start - 24), ratio.start)) || NOT_PART.test(after.split(/[，。；,;.]/)[0] as string)) return []
    const part = /[㐀-鿿]/.test(text) ? OF_PRICE_ZH.test(before) || PART_ZH.test(before) || OF_PRICE_AFTER_ZH.test(after) : OF_PRICE_EN.test(after)
    const stage = plan && STAGE_BEFORE.test(text.slice(Math.max(0, ratio.start - 40), ratio.start)) && STAGE_AFTER.test(after)
    return part || stage ? [{ sentence, value: ratio.value * 100, retention: RETENTION.test(text.slice(Math.max(0, ratio.start - 30), ratio.end + 30)) }] : []
  })
}

/** "£120,000 in all, paid as …", 总价12万元，分三期支付: a total in the sentence that divides it. */
function ownTotal(text: string): Whole | null {
  const total = amounts(text).find(({ start, end, low, bound }) => low === undefined && bound === undefined && (TOTAL_AFTER.test(text.slice(end, end + 50)) || (TOTAL_BEFORE.test(text.slice(Math.max(0, start - 30), start)) && DIVIDED.test(text.slice(end, end + 80)))))
  return total ? { value: total.value, currency: total.currency, end: total.end } : null
}

function sums(contract: Contract, sentence: Sentence, currency: string, own: Whole | null): Part[] {
  const text = textOf(contract, sentence)
  if (!/\d|[万仟佰]/.test(text)) return []
  const all = own ? amounts(text).filter(({ start }) => start >= (own.end ?? 0)) : amounts(text)
  const onEvent = ({ start, end }: Span): boolean => ON_EVENT_EN.test(text.slice(end, end + 40)) || ON_EVENT_ZH.test(text.slice(Math.max(0, start - 24), start))
  const events = all.filter(onEvent).length
  if (events < 2 && !PAYS.test(text)) return []
  return all.flatMap((amount) => {
    const before = text.slice(Math.max(0, amount.start - 60), amount.start)
    if (amount.currency !== currency || amount.low !== undefined || amount.bound !== undefined || !(NAMED_PART.test(before) || (events >= 2 && onEvent(amount))) || NOT_PART.test(before.slice(-24))) return []
    return [{ sentence, value: amount.value, retention: RETENTION.test(text.slice(Math.max(0, amount.start - 30), amount.end + 30)) }]
  })
}

/** The parts of one article against the whole; null when they fit, or when something else makes up for the difference. */
function odd(contract: Contract, parts: readonly Part[], whole: number, unit: OddInstalments['unit'], near: string): OddInstalments | null {
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  const fits = (sum: number): boolean => Math.abs(sum - whole) <= whole * 0.005
  if (parts.length < 2 || fits(total) || CHOICE.test(near)) return null
  if (total < whole && (REST.test(near) || (RETENTION.test(near) && !parts.some(({ retention }) => retention)))) return null
  if (fits(parts.reduce((sum, { value, retention }) => sum + (retention ? 0 : value), 0))) return null
  const quotes = [...new Map(parts.map(({ sentence }) => [sentence.index, { start: sentence.start, end: sentence.end }])).values()]
  return { quotes, total: Math.round(total * 100) / 100, due: whole, unit }
}

/** The words of one article (-1: of what stands outside every article), the last of a long one. */
function wordsOf(contract: Contract, article: number): string {
  const whole = clauses(contract)[article]
  const own = whole ? sentencesOver(contract, whole) : sentences(contract).filter(({ clause }) => !articleOf(contract, clause))
  return own.map((sentence) => lowerOf(contract, sentence)).join(' ').slice(-6000)
}

/** Payment plans whose parts do not add up to the price, one for each article. */
export const oddInstalments = fact((contract: Contract): readonly OddInstalments[] => {
  const price = contractPrice(contract)
  const groups = new Map<string, { article: number; shares: Part[]; sums: Part[]; whole: Whole | null }>()
  for (const sentence of cued(contract)) {
    const found = shares(contract, sentence)
    const own = found.length === 0 ? ownTotal(textOf(contract, sentence)) : null
    const whole = own ?? price
    const fixed = whole && found.length === 0 ? sums(contract, sentence, whole.currency, own) : []
    if (found.length + fixed.length === 0) continue
    const article = articleOf(contract, sentence.clause)?.index ?? -1
    // Two languages state one plan twice.
    const key = `${article} ${isChinese(contract, sentence) ? 'zh' : ''}`
    const group = groups.get(key) ?? { article, shares: [], sums: [], whole: null }
    groups.set(key, group)
    group.shares.push(...found)
    group.sums.push(...fixed)
    group.whole ??= own
  }
  return [...groups.values()].flatMap(({ article, shares: ofPrice, sums: fixed, whole }) => {
    if (ofPrice.length + fixed.length < 2) return []
    const words = wordsOf(contract, article)
    const due = whole ?? price
    // A contract printed twice pays once.
    const seen = new Map<string, Sentence>()
    const once = ofPrice.filter(({ sentence }) => {
      const words = textOf(contract, sentence)
      const first = seen.get(words) ?? sentence
      seen.set(words, first)
      return first === sentence
    })
    // Parts in shares and parts in sums side by side cannot be added up.
    const found = (fixed.length === 0 ? odd(contract, once, 100, '%', words) : null) ?? (due && ofPrice.length === 0 ? odd(contract, fixed, due.value, 'amount', words) : null)
    return found ? [found] : []
  })
})
