import type { Span } from '../../contract/types'
import type { Base } from '../facts/penalties'
import type { LawId } from '../law'
import type { MeasureKind } from '../matrix/types'
import type { GoverningLaw, Options } from '../types'
import type { Millionths, Money } from './cents'

/** What the user knows. Everything is asked for, nothing is guessed. */
export interface ExposureInput {
  readonly price?: Money
  /** The loss that a leak would cause. */
  readonly loss?: Money
  /** What the other side would make of it. */
  readonly gain?: Money
  /** The sum that is late; the yearly turnover; a cost or value that a clause names; a cap that is no figure. */
  readonly due?: Money
  readonly turnover?: Money
  readonly value?: Money
  readonly cap?: Money
  /** Days late, for rates by the day. */
  readonly days?: number
  /** The user's thresholds by rule id, over the rules' own. */
  readonly thresholds?: Readonly<Record<string, Options>>
}

/** What is missing before a line can be put in figures. `due`: the sum that is late, a part of the price; `value`: a cost or value that the clause names; `base`: the clause itself does not say; `capAmount`: a cap in words; `currency`: two currencies. */
export type Need = 'price' | 'loss' | 'gain' | 'days' | 'due' | 'turnover' | 'value' | 'base' | 'capAmount' | 'currency'

/** A question to the user, with the sentences that need the answer. */
export interface Question {
  readonly need: Need
  readonly spans: readonly Span[]
}

/** One measure, put in figures where that can be done. */
export interface Line {
  readonly debtor: string | null
  readonly creditor: string | null
  readonly kind: Exclude<MeasureKind, 'relief' | 'termination' | 'answers' | 'included' | 'talks' | 'fees' | 'cap'>
  /** `multiple`, `share`: of what; in millionths. */
  readonly times?: Millionths
  readonly base?: Base
  readonly bound?: 'floor' | 'ceiling'
  /** Owed again for every leak, record or person: the amount is for one. */
  readonly perEvent?: true
  readonly wilfulOnly?: true
  /** Owed only where the loss cannot be shown; no part of the curve. */
  readonly fallback?: true
  readonly unsure?: true
  /** null while something is unknown. */
  readonly amount: Money | null
  readonly need: Need | null
  readonly at: Span
  readonly sentence: Span
  readonly laws: readonly LawId[]
}

/** The cap that a side enjoys. */
export interface CapLine {
  readonly amount: Money | null
  readonly need: Need | null
  /** Whether it reaches a leak is open: nobody named, or only intent is carved out. */
  readonly doubtful: boolean
  readonly at: Span
  readonly sentence: Span
}

/** What a side pays as a function of the loss: the higher of an agreed sum and the loss, or both, up to a cap. */
export interface Curve {
  /** Agreed, whatever the loss. */
  readonly fixedCents: number
  /** Agreed, by the loss. */
  readonly times: Millionths
  /** `none`: loss is not owed by the contract's words; `top`: the balance above the agreed sum; `added`: on top of it. */
  readonly loss: 'none' | 'top' | 'added'
  readonly capCents: number | null
}

/** The line of 30 % above the loss (PRC law): what lies above may be cut, on request, and who asks must prove. */
export interface ThirtyPercent {
  readonly line: Money
  /** What is agreed above the line; 0 when nothing is. */
  readonly above: Money
  /** Never by itself: a party must ask. */
  readonly onRequest: true
  /** The party that pays must show that the sum is too high. */
  readonly burden: string | null
  readonly laws: readonly LawId[]
}

/** What one side pays when it leaks. */
export interface Side {
  readonly debtor: string | null
  readonly creditor: string | null
  readonly lines: readonly Line[]
  readonly cap: CapLine | null
  readonly curve: Curve | null
  /** For the feared loss, by the words of the contract; null while something is unknown or two currencies meet. */
  readonly pays: Money | null
  /** Of the feared loss, what stays with the injured side. */
  readonly uncovered: Money | null
  /** Nothing is agreed: damages by law only, to be proved. */
  readonly byLawOnly: boolean
  /** Indirect loss, profit, goodwill are excluded: they are paid at no amount of loss. */
  readonly excluded: readonly Span[]
  readonly thirty: ThirtyPercent | null
  /** The agreed sum is below the feared loss: it may be raised, on request (PRC law). */
  readonly mayBeRaised: boolean
}

/** A rate by the day, week or month, as a year's figure and, where days are given, as money. */
export interface Rate {
  readonly yearly: Millionths | null
  readonly yearlyMoney: Money | null
  /** Ceiling of the total: a share of its base, or a sum. */
  readonly cappedAt: Millionths | null
  readonly cappedMoney: Money | null
  readonly base: Base
  /** Owed for a leak or its aftermath, and not for late payment or delivery. */
  readonly ofLeak: boolean
  /** For `days`; null while something is unknown. */
  readonly amount: Money | null
  readonly need: Need | null
  readonly at: Span
  readonly sentence: Span
  readonly laws: readonly LawId[]
}

/** A deposit with penalty effect (定金). */
export interface DepositLine {
  readonly share: Millionths
  /** Above which it has no such effect. */
  readonly limit: Millionths
  readonly amount: Money | null
  /** The part that has no effect as a deposit. */
  readonly excess: Money | null
  readonly sentence: Span
  readonly laws: readonly LawId[]
}

/** Laws other than the PRC's: how an agreed sum is measured there. */
export type Yardstick = 'thirty' | 'reasonable' | 'legitimate' | 'none'

/** Everything that a leak costs, for each side. Plain data; amounts are cents. */
export interface Exposure {
  readonly law: GoverningLaw
  readonly yardstick: Yardstick
  readonly yardstickLaws: readonly LawId[]
  readonly price: Money | null
  readonly priceFrom: 'user' | 'contract' | null
  /** Where the contract prints the price. */
  readonly priceAt: Span | null
  readonly loss: Money | null
  readonly sides: readonly Side[]
  readonly rates: readonly Rate[]
  readonly deposits: readonly DepositLine[]
  readonly questions: readonly Question[]
}
