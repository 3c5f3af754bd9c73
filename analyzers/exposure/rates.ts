import type { Contract, Span } from '../../contract/types'
import { dailyRates, type DailyRate } from '../facts/daily-rates'
import { deposits } from '../facts/deposits'
import { baseAt } from '../facts/penalty-bases'
import { penaltySentences } from '../facts/penalty-contexts'
import { has, isChinese, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { optionOf } from '../registry'
import { centsOf, millionthsOf, overDays, scaled, type Money } from './cents'
import { baseMoney, lawsOfKind, type Known } from './lines'
import type { DepositLine, Need, Rate } from './types'

function amountOf(rate: DailyRate, of: ReturnType<typeof baseMoney>, known: Known): { readonly amount: Money | null; readonly need: Need | null } {
  if (known.days === undefined) return { amount: null, need: 'days' }
  if (rate.amountPerDay !== undefined) {
    const cents = overDays(centsOf(rate.amountPerDay * 365), 1_000_000, known.days)
    const most = rate.cappedAmount === undefined ? null : centsOf(rate.cappedAmount)
    return { amount: { cents: most === null ? cents : Math.min(cents, most), currency: rate.currency ?? 'other' }, need: null }
  }
  if ('need' in of) return { amount: null, need: of.need }
  const cents = overDays(of.money.cents, millionthsOf(rate.yearly ?? 0), known.days)
  const limits = [rate.cappedAt === undefined ? null : scaled(of.money.cents, millionthsOf(rate.cappedAt)), rate.cappedAmount === undefined ? null : centsOf(rate.cappedAmount)].filter((one): one is number => one !== null)
  return { amount: { cents: Math.min(cents, ...limits), currency: of.money.currency }, need: null }
}

/** Late payment is charged on what is late, said or not. */
function overdue({ due }: Known): ReturnType<typeof baseMoney> {
  return due ? { money: due } : { need: 'due' }
}

function rateOf(contract: Contract, sentence: Sentence, rate: DailyRate, ofLeak: boolean, known: Known): Rate {
  const chinese = isChinese(contract, sentence)
  const text = chinese ? textOf(contract, sentence) : lowerOf(contract, sentence)
  const base = rate.amountPerDay === undefined ? baseAt(text, chinese ? { start: rate.end, end: rate.end } : { start: rate.start, end: rate.start }, chinese) : 'unspecified'
  const currency = rate.currency ?? 'other'
  const at: Span = { start: sentence.start + rate.start, end: sentence.start + rate.end }
  return {
    yearly: rate.amountPerDay === undefined ? millionthsOf(rate.yearly ?? 0) : null,
    yearlyMoney: rate.amountPerDay === undefined ? null : { cents: centsOf(rate.amountPerDay * 365), currency },
    cappedAt: rate.cappedAt === undefined ? null : millionthsOf(rate.cappedAt),
    cappedMoney: rate.cappedAmount === undefined ? null : { cents: centsOf(rate.cappedAmount), currency },
    base, ofLeak, at, sentence: { start: sentence.start, end: sentence.end },
    ...amountOf(rate, base === 'unspecified' && !ofLeak ? overdue(known) : baseMoney(contract, base, sentence, known), known),
    laws: lawsOfKind('rate', known),
  }
}

/** What is owed day by day for being late or in breach; pay by the month is none. */
const LATE = ['逾期', '迟延', '延期', '延迟', '违约金', '滞纳金', '违反', 'late', 'overdue', 'delay', 'default', 'breach', 'fails to', 'failure to']

/** Every rate by the day, week or month that somebody owes for a breach, late payment included. In order. */
export function ratesOf(contract: Contract, known: Known): readonly Rate[] {
  const leaks = new Set(penaltySentences(contract).map(({ sentence }) => sentence.index))
  return sentences(contract)
    .filter((sentence) => leaks.has(sentence.index) || (has(sentence, 'amount') && LATE.some((word) => lowerOf(contract, sentence).includes(word))))
    .flatMap((sentence) => dailyRates(isChinese(contract, sentence) ? textOf(contract, sentence) : lowerOf(contract, sentence)).map((rate) => rateOf(contract, sentence, rate, leaks.has(sentence.index), known)))
}

/** Every deposit with penalty effect, with what of it has none. */
export function depositsOf(contract: Contract, known: Known): readonly DepositLine[] {
  const limit = optionOf('lia-deposit-excess', 'percent', known.thresholds) * 10_000
  return deposits(contract).map(({ sentence, share }) => {
    const own = millionthsOf(share)
    const { price } = known
    const part = (times: number): Money | null => (price ? { cents: scaled(price.cents, times), currency: price.currency } : null)
    return {
      share: own, limit, amount: part(own), excess: own > limit ? part(own - limit) : null,
      sentence: { start: sentence.start, end: sentence.end },
      laws: known.lawsOf(['cn.civil-code.586.2', 'cn.civil-code.587', 'cn.civil-code.588.1', 'cn.civil-code.588.2']),
    }
  })
}
