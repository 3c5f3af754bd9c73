import type { Contract } from '../../contract/types'
import { centsOf } from '../exposure/cents'
import { consequences } from '../facts/consequences'
import { contractDate } from '../facts/contract-date'
import { definitionOf } from '../facts/definitions'
import { ownFees } from '../facts/fee-payers'
import { leakActs } from '../facts/leak-acts'
import { limits } from '../facts/limits'
import { penalties } from '../facts/penalties'
import { contractPrice } from '../facts/price'
import { secrecy } from '../facts/secrecy'
import { PROVISIONS } from '../registry'
import type { Review } from '../types'
import { lawsFor } from '../words'
import { rangeOf } from './figures'
import { sumOf } from './sums'
import { placeFor } from './place'
import { lawsBehind, POINTS, SETTLES } from './points'
import { whyOf } from './reasons'
import { SENTENCES_EN } from './sentences-en'
import { SENTENCES_ZH } from './sentences-zh'
import { settingOf, type Setting } from './setting'
import type { Draft, DraftOptions, DraftSentence, Point } from './types'
import type { Material } from './words'

const HEADING = { zh: '泄密责任', en: 'Breach of Confidentiality' } as const

/** Points that lean on others: what is owed is said before how much. */
const FOLLOWS: Partial<Record<Point, readonly Point[]>> = { measure: ['heads', 'claims'], liable: ['measure', 'heads', 'claims'] }

/** Points that the contract lacks, by the findings of its review. */
function lacking(review: Review): Set<Point> {
  const fired = new Set(review.findings.map(({ rule }) => rule))
  return new Set(POINTS.filter((point) => SETTLES[point].some((rule) => fired.has(rule))))
}

/** A waived injunction, a disclaimer, a definition that defines nothing stand in the contract: a clause beside them would only contradict them. */
function contradicted(contract: Contract, review: Review, setting: Setting): readonly Point[] {
  const variants = new Set(review.findings.map(({ rule, variant }) => `${rule} ${variant ?? ''}`))
  return [
    ...(variants.has('rem-nonmonetary-missing waived') ? ['relief' as const] : []),
    ...(variants.has('lia-personnel-not-covered denied') ? ['people' as const] : []),
    ...(definitionOf(contract, setting.info) ? ['information' as const] : []),
  ]
}

/** Whether notice of a leak is missing, or asked for without a number of hours: a second number would contradict the first. */
function noticeOpen(review: Review): boolean {
  return review.findings.some(({ rule, variant }) => rule === 'inc-notify-missing' || (rule === 'inc-deadline-quality' && variant === null))
}

function pointsFor(contract: Contract, review: Review, options: DraftOptions, setting: Setting, hasSum: boolean): ReadonlySet<Point> {
  // Without a duty of secrecy there is nothing that a leak could break.
  if (secrecy(contract).room === 'none') return new Set()
  const points = options.whole ? new Set(POINTS) : lacking(review)
  const fired = new Set(review.findings.map(({ rule }) => rule))
  if (points.size === 0) return points
  for (const [point, more] of Object.entries(FOLLOWS) as [Point, readonly Point[]][]) if (points.has(point)) for (const one of more) points.add(one)
  const opened = points.has('liable') || points.has('measure')
  // Whoever answers for others or for costs promises money: then it must be clear how it is claimed.
  if ((points.has('people') || points.has('fees')) && !consequences(contract).some(({ strength }) => strength === 'money')) points.add('claims')
  // Where the clause speaks of money, the right to have the leak stopped must stand somewhere too.
  if ((opened || points.has('people')) && !PROVISIONS.get('injunctive-relief')?.read(contract)) points.add('relief')
  // What costs money is defined, here or by the contract.
  if (leakActs(contract).length === 0) points.add('definition')
  if (opened && setting.step >= 3) points.add('mitigation')
  if (opened && setting.step >= 4) points.add('defence')
  if (setting.step < 3) points.delete('mitigation')
  if (setting.step < 4) points.delete('defence')
  // What the contract settles with a number of its own is not settled a second time.
  if (!hasSum || penalties(contract).length > 0) points.delete('sum')
  if (!noticeOpen(review)) points.delete('notice')
  if (ownFees(contract).length > 0 || !fired.has('rem-fee-recovery-missing')) points.delete('fees')
  if (!fired.has('def-confidential-info-missing')) points.delete('information')
  if (setting.person || setting.employee) points.delete('people')
  if (limits(contract).every(({ carveOut }) => carveOut === 'secrecy')) points.delete('carveOut')
  for (const point of contradicted(contract, review, setting)) points.delete(point)
  return points
}

/** Drafts the clause that the contract lacks, from its own names, terms, law, price and gaps. Pure. */
export function draft(contract: Contract, review: Review, options: DraftOptions = {}): Draft {
  const setting = settingOf(contract, review, options)
  const { lang } = setting
  const printed = contractPrice(contract)
  const price = options.price ?? (printed ? { cents: centsOf(printed.value), currency: printed.currency } : null)
  const range = rangeOf(setting.step, setting.data, options.thresholds)
  const sum = sumOf(setting, range, options, price, printed !== null)
  const points = pointsFor(contract, review, options, setting, sum !== null)
  const open = limits(contract).filter(({ carveOut }) => carveOut !== 'secrecy')
  const material: Material = { setting, range, points, sum, priced: price !== null, caps: open.some(({ caps }) => caps), excludes: open.some(({ excludes }) => excludes) }
  const place = placeFor(contract, lang)
  const words = lang === 'zh' ? SENTENCES_ZH : SENTENCES_EN
  const fired = new Set(review.findings.map(({ rule }) => rule))
  const sentences = POINTS.filter((point) => points.has(point)).map((point, at): DraftSentence => ({
    point,
    number: place.number === 0 ? `${at + 1}.` : `${place.number}.${at + 1}`,
    text: words[point](material),
    why: whyOf(point, material, options.thresholds),
    laws: lawsFor(lawsBehind(point), review.law, contractDate(contract)?.iso).map(({ id }) => id),
    settles: SETTLES[point].filter((rule) => fired.has(rule)),
  }))
  const heading = `${place.label}${HEADING[lang]}`
  const has = (point: Point): boolean => points.has(point)
  return {
    lang, step: setting.step, mutual: setting.mutual, debtor: setting.debtor, creditor: setting.creditor, heading, sentences,
    figures: {
      percent: has('sum') && sum?.by === 'percent' ? range.percent : null,
      times: has('sum') && sum?.by === 'times' ? range.times : null,
      sum: has('sum') && sum?.by === 'money' ? sum.money : null,
      limitTimes: has('carveOut') && material.caps && material.priced ? range.limitTimes : null,
      noticeHours: has('notice') ? range.noticeHours : null,
      replyDays: has('claims') ? range.replyDays : null,
      payDays: has('claims') ? range.payDays : null,
    },
    afterBlock: place.afterBlock,
    nothing: sentences.length > 0 ? null : secrecy(contract).room === 'none' ? 'noSecrecy' : 'settled',
    text: sentences.length === 0 ? '' : [heading, ...sentences.map(({ number, text }) => `${number} ${text}`)].join('\n'),
  }
}
