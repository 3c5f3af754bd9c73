import type { Span } from '../../contract/types'
import { exact } from './figures'
import { amounts } from './money'
import type { Amount, Currency } from './money'
import { ratios } from './ratios'
import type { Ratio } from './ratios'

/** What is owed for every day, week or month: a share of a base, or a sum of money. */
export interface DailyRate extends Span {
  readonly every: 'day' | 'week' | 'month'
  /** Fraction of the base a day (0.0005 for 万分之五); of a weekly or monthly rate, `yearly / 365`. */
  readonly perDay?: number
  /** Fraction of the base a year, not compounded: a day's × 365, a week's × 52, a month's × 12. */
  readonly yearly?: number
  /** Instead of `perDay`: money a day, in whole units of `currency`. */
  readonly amountPerDay?: number
  readonly currency?: Currency
  /** Fraction of the base at which the same sentence caps the total. */
  readonly cappedAt?: number
  /** Sum of money at which the same sentence caps the total. */
  readonly cappedAmount?: number
}

type Every = DailyRate['every']
type Item = { readonly ratio: Ratio; readonly amount?: never } | { readonly amount: Amount; readonly ratio?: never }

const TIMES_A_YEAR: Readonly<Record<Every, number>> = { day: 365, week: 52, month: 12 }
const EVERY: Readonly<Record<string, Every>> = { 日: 'day', 天: 'day', 周: 'week', 星期: 'week', 月: 'month', day: 'day', daily: 'day', diem: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month' }

const MAYBE = /[日天周月]|星期|\b(?:day|week|month|daily|weekly|monthly|diem)\b/i
const REACH = 100
const SENTENCE_END = /[。；;!！?？\n]|\.(?=\s)/
const LAST_SENTENCE_END = /[。；;!！?？\n]|\.\s/g

const ZH_STEP = '(?:日历|自然|工作)?(日|天)|(周|星期|月)'
/** 每月5日 is a date, 每月服务费 a base. */
const ZH_NOT_STEP = '(?!\\s?\\d{1,2}\\s?[日号]|[一二三四五六七八九十]{1,3}[日号]|[均内前后起薪费]|的?(?:服务费|费用|租金|工资|应付|工作|营业|使用|访问|流量|平均))'
/** 每逾期一日, 每日, 逐日. */
const ZH_EACH = new RegExp(`[每逐][^，。；\\d每]{0,9}?(?:1个?\\s?)?(?:${ZH_STEP})${ZH_NOT_STEP}`, 'g')
/** 拖一天, 迟延一日: the step without a word for each. */
const ZH_LATE = new RegExp(`(?:迟|晚|拖|逾期|延误|超过|多占|多留)[延后欠用]?[^，。；\\d]{0,3}(?:一|1)\\s?(日|天)(?!内|前|后)`, 'g')
/** 按日. */
const ZH_BY = new RegExp(`按(?:${ZH_STEP})${ZH_NOT_STEP}`, 'g')
/** 日万分之五, 月利率2%; not 之日, 工作日, 3月5日. */
const ZH_DIRECT = /(?<![\d之工作当次即同某平一二三四五六七八九十月个])(日|月)(?:利率|利息|罚息|息|费率|违约金|罚金)?(?:比例)?[为按：:]?\s?$/g
const ZH_AFTER = /^\s?(?:\/|每一?)\s?(日|天|周|月)|^[^，。；\d]{0,24}[,，]?[按逐](日|天|周|月)(?:计|支付|收|加|累|向|缴|承担|$)/
const EN_STEP = '(?: (?:such|full|additional|calendar|business|working|whole))? (day|week|month)'
const EN_BEFORE = new RegExp(`\\b(?:(?:for|on) (?:each|every)${EN_STEP}|per (day|week|month) of (?:delay|breach|default)|(daily|weekly|monthly) (?:rate|interest|penalty|late|default|liquidated))\\b`, 'gi')
const EN_AFTER = new RegExp(`(?:\\bper|\\bfor (?:each|every))${EN_STEP}\\b|\\bper (diem)\\b|^ ?(?:each|every|an?|\\/)${EN_STEP}\\b|^ ?\\/ ?(day|week|month)\\b|^ (daily|weekly|monthly)\\b|^ of [^.;,\\d]{1,40} (daily|weekly|monthly)(?=\\s?(?:[.;,]|$))|^ of [^.;,\\d]{1,40} (?:an?|each|every)${EN_STEP}\\b`, 'i')

function stepOf(found: RegExpExecArray | null): Every | undefined {
  const step = found?.slice(1).find((group) => group !== undefined)
  return step === undefined ? undefined : EVERY[step.toLowerCase()]
}

const spanOf = (item: Item): Span => item.ratio ?? item.amount

/** How often the item is owed, and the span of the words that say so together with it. */
function frame(text: string, item: Span, from: number, to: number): (Span & { every: Every }) | null {
  const window = text.slice(Math.max(from, item.start - REACH), item.start)
  let cut = 0
  for (const end of window.matchAll(LAST_SENTENCE_END)) cut = end.index + end[0].length
  const before = window.slice(cut)
  const after = (text.slice(item.end, Math.min(to, item.end + REACH)).split(SENTENCE_END, 1)[0] ?? '')
  for (const pattern of [ZH_EACH, ZH_LATE, ZH_BY, ZH_DIRECT, EN_BEFORE]) {
    const found = [...before.matchAll(pattern)].pop() ?? null
    const every = stepOf(found)
    if (found && every) return { start: item.start - before.length + found.index, end: item.end, every }
  }
  for (const pattern of [ZH_AFTER, EN_AFTER]) {
    const found = pattern.exec(after)
    const every = stepOf(found)
    if (found && every) return { start: item.start, end: item.end + found.index + found[0].length, every }
  }
  return null
}

/** The first ceiling after `items[index]` in the same sentence. */
function cap(text: string, items: readonly Item[], index: number): Pick<DailyRate, 'cappedAt' | 'cappedAmount'> {
  let from = spanOf(items[index] as Item).end
  for (const item of items.slice(index + 1, index + 4)) {
    const { start, end } = spanOf(item)
    if (SENTENCE_END.test(text.slice(from, start))) return {}
    if (item.ratio?.bound === 'ceiling') return { cappedAt: item.ratio.value }
    if (item.amount?.bound === 'ceiling') return { cappedAmount: item.amount.value }
    from = end
  }
  return {}
}

/**
 * Every rate by the day, week or month of `text`, in order, spans relative to it and including the words for "each day".
 * What it is owed for (a leak, late payment) and its base are for the rules to say.
 */
export function dailyRates(text: string): DailyRate[] {
  if (!MAYBE.test(text)) return []
  const items: Item[] = [...ratios(text).map((ratio) => ({ ratio })), ...amounts(text).map((amount) => ({ amount }))]
  items.sort((a, b) => spanOf(a).start - spanOf(b).start)
  const found: DailyRate[] = []
  items.forEach((item, index) => {
    const previous = items[index - 1]
    const next = items[index + 1]
    // Words for "each day" that belong to the rate before do not make its cap a rate.
    const from = Math.max(previous ? spanOf(previous).end : 0, found[found.length - 1]?.end ?? 0)
    const framed = frame(text, spanOf(item), from, next ? spanOf(next).start : text.length)
    if (!framed) return
    const yearly = exact((item.ratio ?? item.amount).value * TIMES_A_YEAR[framed.every])
    const perDay = exact(yearly / 365)
    found.push({
      ...framed,
      ...(item.ratio ? { perDay, yearly } : { amountPerDay: perDay, currency: item.amount.currency }),
      ...cap(text, items, index),
    })
  })
  return found
}
