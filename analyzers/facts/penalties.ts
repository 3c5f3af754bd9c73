import type { Contract, Span } from '../../contract/types'
import { dailyRates } from './daily-rates'
import { fact } from './fact'
import { amounts, type Currency } from './money'
import { multiples } from './multiples'
import { baseAt, type Base } from './penalty-bases'
import { penaltySentences, type PenaltySentence } from './penalty-contexts'
import { termsOf, type PenaltyTerms } from './penalty-terms'
import type { Quantity } from './quantities'
import { ratios } from './ratios'
import type { Sentence } from './sentences'

export type { Base } from './penalty-bases'

/** One money measure owed for a leak or for any breach. Its evidence is its sentence. */
export interface Penalty extends PenaltyTerms {
  readonly sentence: Sentence
  /** Where the number stands, in `Contract.text`. */
  readonly span: Span
  /** `any`: a general clause that covers any breach. */
  readonly scope: PenaltySentence['scope']
  readonly chinese: boolean
  /** `multiple`: 3 for 三倍 · `share`: a fraction, 0.3 for 30 % · `sum`: whole units of `currency` · `rate`: fraction (or money, with `currency`) a year. */
  readonly measure: 'multiple' | 'share' | 'sum' | 'rate'
  /** Upper end of a range. */
  readonly value: number
  readonly low?: number
  readonly bound?: 'floor' | 'ceiling'
  readonly base: Base
  readonly currency?: Currency
  /** 增加N倍: may be read as N or N+1. */
  readonly increase?: true
}

const DUE_ZH = /违约金|赔|补偿|罚|处以|给付|偿付|支付|付给|须付|应付|付[甲乙对]方|承担|扣|责任/
const DUE_EN = /\bpay(?!able to)|\bowe|\brenders?\b|\bsurrenders?\b|\bhands? over\b|\bcosts\b|liab|damages|compensat|indemnif|reimburs|forfeit|penalt|remedy|\bfine|hand over|sum|recover|\bcosts? (?:the|a|that) (?:party|other|breaching|recipient|provider)/
/** The rest of the comma stretch, and the next one when it says what the number is. */
const AFTER_ZH = /^[^，,]{0,24}(?:[，,](?=作为|赔|给付|予以|由|用于)[^，,]{0,12})?/
/** A number that says how bad the case is ("损失超过50万元的"), what was lost, or what something costs is not what is owed. */
const CASE_AFTER = /^(?:以上|以下|及以上)?的[，,]/
const CASE_BEFORE_ZH = /(?:造成|导致|致使)[^，。；]{0,16}$|损失(?:额)?(?:低于|超过|达到?|少于|不足|不满|在)[^，。；]{0,6}$/
const PRICE_BEFORE_ZH = /(?:总价|价款|服务费|顾问费|报酬|工本费|补贴|注册资本|保证金|押金|预付款|许可费|使用费)(?:为|是|计)?[:：]?\s?[（(]?(?:人民币)?$/
const PRICE_BEFORE_EN = /\b(?:price|fees?|budget|rent|deposit|salary|consideration)(?: is| of|:)?\s?\(?$/
/** How far off a figure was is no sum owed: an audit that finds five percent or more. */
const FINDING_EN = /\b(?:discrepanc|underpa|variance|deviat|overcharg|understate|overstate|ownership|decreas|declin|accura)[a-z]{0,8}\b[^.;]{0,40}$/
const DEBT_AFTER_EN = /^ (?:promissory |term |line of )?(?:notes?|loan|bonds?|credit|facility)\b/
const LIMIT_BEFORE_EN = /\b(?:limit|cap|ceiling) (?:of|at)\s?$/
/** "Neither party shall pay more than …" is a ceiling. */
const MORE_THAN_EN = /\b(?:more|greater|higher) than\s?$/
const NEGATED_EN = /\b(?:neither|nor|no|not|never)\b/
const MAXIMUM_EN = /\b(?:maximum|total|aggregate|cumulative|entire|overall) (?:[a-z]{1,12} )?liability\b/
const LIMITED_EN = /\b(?:limited to|exceed|greater than|more than)\b/
const LIMIT_BEFORE_ZH = /(?:限额|上限)(?:为|是)?[:：]?[^，。；]{0,10}$|(?:最高|累计|最大)(?:赔偿|违约)?(?:责任|赔偿额)[^。；]{0,12}$/
const DEPOSIT_ZH = /定金|订金|押金/
const COSTS_ZH = /(?:律师|诉讼|鉴定|公证|调查|取证|差旅|保全)[^，。；]{0,8}$/
const COSTS_EN = /(?:attorneys?['’]?s?|legal|lawyers?['’]?) (?:fees|costs)[^.;]{0,24}$/
/** Other percentages and multiples of a contract: shares, tax, interest, staff. */
const NOT_OWED_ZH = /(?:持股|股权|股份|出资|占|税率|进度|完成|利率|首付|余款|浓度|含量)[^，。；]{0,8}$/

function within(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether a word for owing stands before the number in the sentence, shortly after it, or `inside` its span (每日支付违约金…). */
function isDue({ text, chinese }: PenaltySentence, at: Span, inside: boolean): boolean {
  const due = chinese ? DUE_ZH : DUE_EN
  const before = text.slice(0, inside ? at.end : at.start)
  const after = chinese ? (AFTER_ZH.exec(text.slice(at.end, at.end + 24))?.[0] ?? '') : (text.slice(at.end, at.end + 90).split(/,|\bthen\b/, 1)[0] ?? '')
  return due.test(before.slice(-(chinese ? 60 : 120))) || due.test(after)
}

function isOther({ text, chinese }: PenaltySentence, at: Span, measure: Penalty['measure'], ceiling: boolean): boolean {
  const before = text.slice(Math.max(0, at.start - 40), at.start)
  if (!chinese) return COSTS_EN.test(before) || FINDING_EN.test(text.slice(Math.max(0, at.start - 70), at.start)) || /\binsur[a-z]{1,6}[^.;]{0,30}$/.test(before) || (measure === 'sum' && !ceiling && (PRICE_BEFORE_EN.test(before) || DEBT_AFTER_EN.test(text.slice(at.end, at.end + 24))))
  if (NOT_OWED_ZH.test(before) || COSTS_ZH.test(before) || CASE_BEFORE_ZH.test(before)) return true
  return measure === 'sum' && !ceiling && (PRICE_BEFORE_ZH.test(before) || CASE_AFTER.test(text.slice(at.end, at.end + 6)))
}

function boundOf({ text, chinese }: PenaltySentence, quantity: Quantity): Penalty['bound'] {
  if (quantity.low !== undefined) return undefined
  const before = text.slice(Math.max(0, quantity.start - (chinese ? 24 : 260)), quantity.start)
  if (!chinese && MORE_THAN_EN.test(before) && NEGATED_EN.test(before.slice(-90))) return 'ceiling'
  if (quantity.bound) return quantity.bound
  if (chinese) {
    if (LIMIT_BEFORE_ZH.test(before)) return 'ceiling'
    // 损失低于二十万元的按二十万元赔偿
    return /按[^，。；]{0,6}$/.test(before) && /(?<![不得应])(?:低于|少于|不足|不满)/.test(before) ? 'floor' : undefined
  }
  const limited = LIMIT_BEFORE_EN.test(before) || MAXIMUM_EN.test(before) || (/\bliability\b/.test(before) && LIMITED_EN.test(before))
  return limited ? 'ceiling' : undefined
}

function read(contract: Contract, one: PenaltySentence): Penalty[] {
  const { sentence, text, chinese, scope } = one
  const rates = dailyRates(text)
  const terms = termsOf(contract, one)
  const list: Penalty[] = []
  const add = (measure: Penalty['measure'], quantity: Quantity, base: Base, more: Partial<Penalty> = {}): void => {
    const bound = boundOf(one, quantity)
    if (!isDue(one, quantity, measure === 'rate') || isOther(one, quantity, measure, bound === 'ceiling')) return
    list.push({
      sentence, scope, chinese, measure, base, ...terms, value: quantity.value,
      span: { start: sentence.start + quantity.start, end: sentence.start + quantity.end },
      ...(quantity.low === undefined ? {} : { low: quantity.low }),
      ...(bound === undefined ? {} : { bound }),
      ...more,
    })
  }
  const inRate = (span: Span): boolean => rates.some((rate) => within(rate, span))
  if (!DEPOSIT_ZH.test(text)) {
    for (const multiple of multiples(text)) add('multiple', multiple, baseAt(text, multiple, chinese), multiple.increase ? { increase: true } : {})
    for (const ratio of ratios(text)) if (!inRate(ratio)) add('share', ratio, baseAt(text, ratio, chinese))
  }
  for (const amount of amounts(text)) if (!inRate(amount)) add('sum', amount, 'unspecified', { currency: amount.currency })
  for (const rate of rates) {
    const capped = terms.capped || rate.cappedAt !== undefined || rate.cappedAmount !== undefined
    const money = rate.amountPerDay === undefined ? {} : { currency: rate.currency ?? 'other' }
    const yearly = rate.yearly ?? (rate.amountPerDay ?? 0) * 365
    add('rate', { start: rate.start, end: rate.end, value: yearly }, baseAt(text, chinese ? { start: rate.end, end: rate.end } : { start: rate.start, end: rate.start }, chinese), { capped, ...money })
  }
  return list
}

/** Every agreed money measure for a leak or for any breach, in order. What is too much, too little or too vague is for the rules to say. */
export const penalties = fact((contract: Contract): readonly Penalty[] => penaltySentences(contract).flatMap((one) => read(contract, one)))
