import type { Contract, Span } from '../../contract/types'
import { pointsOf } from '../exposure/curve'
import { exposure } from '../exposure/exposure'
import type { Money } from '../exposure/cents'
import { EXPOSURE_LABELS, NEED_LABELS, YARDSTICK_LABELS } from '../exposure/labels'
import type { CapLine, Curve, DepositLine, Exposure, ExposureInput, Line, Need, Rate, Side, ThirtyPercent } from '../exposure/types'
import { asPrinted, legible, legibleReview } from '../legible'
import { borne } from '../matrix/measures'
import { measureWords } from '../matrix/measure-words'
import type { Both } from '../matrix/types'
import type { GoverningLaw, Review } from '../types'
import { quoted, sourcesOf, type Quoted, type Source } from './quoted'
import { frameOf, type Frame } from './frame'

/** A measure in words, with what it comes to; null while something is unknown. */
export interface LineView extends Pick<Line, 'amount' | 'need' | 'perEvent' | 'wilfulOnly' | 'fallback' | 'unsure'> {
  readonly words: Both
  readonly quote: Quoted
}

export interface CapView extends Pick<CapLine, 'amount' | 'need' | 'doubtful'> {
  readonly words: Both
  readonly quote: Quoted
}

export interface SideView extends Pick<Side, 'debtor' | 'creditor' | 'pays' | 'uncovered' | 'byLawOnly' | 'mayBeRaised'> {
  readonly lines: readonly LineView[]
  readonly cap: CapView | null
  readonly loss: Curve['loss'] | null
  /** Where the line of the chart bends, from 0 to the edge of the frame; empty while it cannot be drawn. */
  readonly points: readonly { readonly lossCents: number; readonly payCents: number }[]
  readonly excluded: readonly Quoted[]
  readonly thirty: Pick<ThirtyPercent, 'line' | 'above' | 'burden'> | null
}

export interface RateView extends Pick<Rate, 'yearly' | 'yearlyMoney' | 'cappedAt' | 'cappedMoney' | 'ofLeak' | 'amount' | 'need'> {
  readonly at: string
  readonly quote: Quoted
}

export interface DepositView extends Pick<DepositLine, 'share' | 'limit' | 'amount' | 'excess'> {
  readonly quote: Quoted
}

export interface QuestionView {
  readonly need: Need
  readonly words: Both
  readonly quotes: readonly Quoted[]
}

/** What a leak costs each side, with words and sentences, for drawing. */
export interface ExposureView extends Pick<Exposure, 'price' | 'priceFrom' | 'loss' | 'yardstick'> {
  readonly law: GoverningLaw
  readonly priceAt: Span | null
  readonly sides: readonly SideView[]
  /** null without a loss: there is nothing to measure the frame by. */
  readonly frame: Frame | null
  readonly rates: readonly RateView[]
  readonly deposits: readonly DepositView[]
  readonly questions: readonly QuestionView[]
  readonly words: { readonly yardstick: Both } & Readonly<Record<keyof typeof EXPOSURE_LABELS, Both>>
  readonly sources: readonly Source[]
}

/** The words of the measure that stands at this place. */
function wordsAt(contract: Contract, at: Span, otherwise: Both): Both {
  const found = borne(contract).find(({ measure }) => measure.at.start === at.start && measure.at.end === at.end)
  return found ? { zh: measureWords(found.measure, 'zh'), en: measureWords(found.measure, 'en') } : otherwise
}

function lineView(contract: Contract, line: Line): LineView {
  const { kind, times, base, bound, amount, need, perEvent, wilfulOnly, fallback, unsure, at, sentence } = line
  const measure = {
    kind, at, sentence, ...(times === undefined ? {} : { value: times / 1_000_000 }), ...(base === undefined ? {} : { base }), ...(bound === undefined ? {} : { bound }),
    ...(kind === 'sum' && amount ? { value: amount.cents / 100, currency: amount.currency } : {}),
    ...(perEvent ? { perEvent } : {}), ...(wilfulOnly ? { wilfulOnly } : {}), ...(fallback ? { fallback } : {}),
  }
  return {
    amount, need, words: { zh: measureWords(measure, 'zh'), en: measureWords(measure, 'en') }, quote: quoted(contract, sentence),
    ...(perEvent ? { perEvent } : {}), ...(wilfulOnly ? { wilfulOnly } : {}), ...(fallback ? { fallback } : {}), ...(unsure ? { unsure } : {}),
  }
}

function sideView(contract: Contract, side: Side, frame: Frame | null): SideView {
  const { debtor, creditor, pays, uncovered, byLawOnly, mayBeRaised, lines, cap, curve, excluded, thirty } = side
  return {
    debtor, creditor, pays, uncovered, byLawOnly, mayBeRaised, loss: curve?.loss ?? null,
    lines: lines.map((line) => lineView(contract, line)),
    cap: cap && { amount: cap.amount, need: cap.need, doubtful: cap.doubtful, words: wordsAt(legible(contract), cap.at, EXPOSURE_LABELS.cap), quote: quoted(contract, cap.sentence) },
    points: curve && frame && pays ? pointsOf(curve, frame.mostLossCents) : [],
    excluded: excluded.map((span) => quoted(contract, span)),
    thirty: thirty && { line: thirty.line, above: thirty.above, burden: thirty.burden },
  }
}

const comparable = (money: Money | null | undefined, loss: Money): number => (money && money.currency === loss.currency ? money.cents : 0)

/** Exposure with its words, the frame of the chart and the points to draw. Pure. */
export function exposureView(contract: Contract, review: Review, input: ExposureInput): ExposureView {
  const read = legible(contract)
  const told = asPrinted(read, exposure(read, legibleReview(contract, review), input))
  const { loss } = told
  const frame = loss && loss.cents > 0
    ? frameOf(loss.cents, Math.max(0, ...told.sides.flatMap(({ pays, cap, thirty }) => [comparable(pays, loss), comparable(cap?.amount, loss), comparable(thirty?.line, loss)])))
    : null
  const thirty = told.sides.flatMap((side) => (side.thirty ? side.thirty.laws : []))
  return {
    law: told.law, yardstick: told.yardstick, price: told.price, priceFrom: told.priceFrom, priceAt: told.priceAt, loss, frame,
    sides: told.sides.map((side) => sideView(contract, side, frame)),
    rates: told.rates.map(({ yearly, yearlyMoney, cappedAt, cappedMoney, ofLeak, amount, need, at, sentence }) => ({
      yearly, yearlyMoney, cappedAt, cappedMoney, ofLeak, amount, need, at: contract.text.slice(at.start, at.end), quote: quoted(contract, sentence),
    })),
    deposits: told.deposits.map(({ share, limit, amount, excess, sentence }) => ({ share, limit, amount, excess, quote: quoted(contract, sentence) })),
    questions: told.questions.map(({ need, spans }) => ({ need, words: NEED_LABELS[need], quotes: spans.map((span) => quoted(contract, span)) })),
    words: { yardstick: YARDSTICK_LABELS[told.yardstick], ...EXPOSURE_LABELS },
    sources: sourcesOf([...told.yardstickLaws, ...thirty]),
  }
}
