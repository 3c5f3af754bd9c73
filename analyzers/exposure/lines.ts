import type { Contract, Span } from '../../contract/types'
import { contractPrice } from '../facts/price'
import { lowerOf } from '../facts/sentences'
import { RULES } from '../registry'
import type { LawId } from '../law'
import type { Base } from '../facts/penalties'
import type { Measure } from '../matrix/types'
import { centsOf, millionthsOf, scaled, type Money } from './cents'
import type { CapLine, ExposureInput, Line, Need } from './types'

/** What is known, with the price that the contract prints where the user gave none. */
export type Known = ExposureInput & { readonly lawsOf: (ids: readonly LawId[]) => readonly LawId[] }

const RULE_OF: Readonly<Record<Line['kind'], readonly string[]>> = {
  loss: ['lia-calculation-missing'], multiple: ['lia-multiplier-excessive'], share: ['lia-percentage-excessive'], sum: ['lia-fixed-sum-disproportionate'], rate: ['lia-daily-rate-excessive'],
}

/** Sources behind a measure of this kind. */
export function lawsOfKind(kind: Line['kind'], known: Known): readonly LawId[] {
  return known.lawsOf(RULE_OF[kind].flatMap((rule) => RULES.get(rule)?.law ?? []))
}

const NEEDS: Readonly<Record<Base, Need>> = { loss: 'loss', price: 'price', gain: 'gain', turnover: 'turnover', value: 'value', unspecified: 'base' }

/** Words for the price as a whole, for a part of it, and for something that only looks like it. Lower case. */
const WHOLE_PRICE = ['合同总价', '合同价', '合同总额', '合同金额', '合同款', '总价', '总额', '全部价款', '全部费用', 'contract price', 'contract sum', 'contract value', 'contract amount', 'total price', 'total contract', 'total fee', 'total amount', 'purchase price', 'annual fee', 'yearly fee', 'its fee', 'the fees', 'the price']
const PART = ['未付', '应付', '欠付', '逾期款', '当期', '该期', '未交', '延迟部分', 'overdue', 'unpaid', 'outstanding', 'instalment', 'installment', 'amount due', 'sum due', 'late amount']
const OTHER = ['成本', '投入', '预算', '工资', '薪', 'cost', 'budget', 'salary', 'wage', 'months']
/** What a price may be called where it is printed, and again where a share of it is owed. */
const FEES = ['服务费', '许可费', '开发费', '使用费', '委托费', '咨询费', '顾问费', '年费', '租金', '报酬', '价款', '费用', 'fee', 'price', 'charge']

/** Whether "the fee" of a sentence is the price that is known, a part of it, or something else: never guessed. */
function priceMeant(contract: Contract, sentence: Span): Need {
  const lower = lowerOf(contract, sentence)
  if (OTHER.some((word) => lower.includes(word))) return 'value'
  if (PART.some((word) => lower.includes(word))) return 'due'
  if (WHOLE_PRICE.some((word) => lower.includes(word))) return 'price'
  const printed = contractPrice(contract)
  const label = printed ? contract.text.slice(Math.max(0, printed.span.start - 30), printed.span.start).toLowerCase() : ''
  return printed === null || FEES.some((word) => label.includes(word) && lower.includes(word)) ? 'price' : 'value'
}

/** What the user (or the contract's printed price) answers to a question. */
export function answerTo(need: Need, known: Known): Money | undefined {
  if (need === 'capAmount') return known.cap
  return need === 'loss' || need === 'price' || need === 'gain' || need === 'due' || need === 'turnover' || need === 'value' ? known[need] : undefined
}

/** The money that a base stands for; else what must be asked. */
export function baseMoney(contract: Contract, base: Base | undefined, sentence: Span, known: Known): { readonly money: Money } | { readonly need: Need } {
  const named = NEEDS[base ?? 'unspecified']
  const need = named === 'price' ? priceMeant(contract, sentence) : named
  const money = answerTo(need, known)
  return money ? { money } : { need }
}

/** A measure in figures. Rates are lines of their own (`rates.ts`). */
export function lineOf(contract: Contract, measure: Measure, debtor: string | null, creditor: string | null, known: Known): Line | null {
  const { kind, value, base, currency, bound, perEvent, wilfulOnly, fallback, unsure, at, sentence } = measure
  if (kind !== 'loss' && kind !== 'multiple' && kind !== 'share' && kind !== 'sum') return null
  const common = {
    debtor, creditor, kind, at, sentence, laws: lawsOfKind(kind, known),
    ...(bound === undefined ? {} : { bound }), ...(perEvent ? { perEvent } : {}), ...(wilfulOnly ? { wilfulOnly } : {}), ...(fallback ? { fallback } : {}), ...(unsure ? { unsure } : {}),
  }
  if (kind === 'loss') return known.loss ? { ...common, amount: known.loss, need: null } : { ...common, amount: null, need: 'loss' }
  if (kind === 'sum') return { ...common, amount: { cents: centsOf(value ?? 0), currency: currency ?? 'other' }, need: null }
  const times = millionthsOf(value ?? 0)
  const of = baseMoney(contract, base, sentence, known)
  const more = { ...common, times, ...(base === undefined ? {} : { base }) }
  return 'need' in of ? { ...more, amount: null, need: of.need } : { ...more, amount: { cents: scaled(of.money.cents, times), currency: of.money.currency }, need: null }
}

/** A cap in figures: a sum, a share or a multiple of the price; "three months' fees" must be asked. */
export function capOf(contract: Contract, measure: Measure, carveOut: 'wilful' | 'secrecy' | null, known: Known): CapLine {
  const { value, currency, base, at, sentence, unsure } = measure
  const common = { doubtful: unsure === true || carveOut === 'wilful', at, sentence }
  const told = known.cap ? { ...common, amount: known.cap, need: null } : { ...common, amount: null, need: 'capAmount' as const }
  if (value === undefined) return told
  if (currency !== undefined) return { ...common, amount: { cents: centsOf(value), currency }, need: null }
  const of = baseMoney(contract, base, sentence, known)
  if ('need' in of && of.need !== 'price') return told
  return 'need' in of ? { ...common, amount: null, need: of.need } : { ...common, amount: { cents: scaled(of.money.cents, millionthsOf(value)), currency: of.money.currency }, need: null }
}
