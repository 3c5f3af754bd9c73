import type { Lang, Span } from '../../contract/types'
import type { Currency } from '../facts/money'
import type { Base } from '../facts/penalties'

/** What may happen. Rows of the matrix, in this order. */
export type Event = 'leak' | 'staff' | 'recipients' | 'misuse' | 'personalData' | 'lateNotice' | 'notReturned' | 'outsiders' | 'fees' | 'indirect' | 'relief' | 'termination' | 'wilful' | 'otherBreach'

/** What the contract attaches to it. `answers`: its people's act counts as the party's own; `talks`: to be discussed, no more. */
export type MeasureKind = 'loss' | 'multiple' | 'share' | 'sum' | 'rate' | 'cap' | 'fees' | 'relief' | 'termination' | 'answers' | 'included' | 'talks'

/** One measure, as one sentence states it. */
export interface Measure {
  readonly kind: MeasureKind
  /** Times, a fraction, whole units of `currency`, or the fraction (with `currency`: the money) a year. */
  readonly value?: number
  readonly low?: number
  readonly bound?: 'floor' | 'ceiling'
  readonly base?: Base
  readonly currency?: Currency
  /** Owed again for every leak, record or person. */
  readonly perEvent?: true
  readonly wilfulOnly?: true
  /** Owed only where the loss cannot be shown. */
  readonly fallback?: true
  /** By a clause for any breach, and not by one about this event. */
  readonly general?: true
  /** Who bears it cannot be told from the sentence. */
  readonly unsure?: true
  /** The number; where there is none, the sentence. */
  readonly at: Span
  readonly sentence: Span
}

/**
 * `filled`: a measure is stated · `empty`: none is · `excluded`: the contract says that nothing is owed.
 * Whether the two sides are treated alike is said by the row.
 */
export type CellState = 'filled' | 'empty' | 'excluded'

/** Why a cell is empty: no such duty on that side, a duty without a consequence, talks only, no word at all. */
export type Lack = 'noDuty' | 'noConsequence' | 'talksOnly' | 'notStated'

export interface Cell {
  /** The party that answers; null where the contract's parties cannot be told. */
  readonly debtor: string | null
  readonly creditor: string | null
  readonly state: CellState
  readonly lack: Lack | null
  readonly measures: readonly Measure[]
  /** Where the duty stands that a measure would belong to, and what excludes one. A click opens the first of `measures`, else of these. */
  readonly beside: readonly Span[]
}

/** `oneSided`: stated for one side, empty or excluded for the other; `unequal`: both stated, not the same. */
export type Balance = 'equal' | 'unequal' | 'oneSided' | 'bothEmpty' | 'single'

export interface Row {
  readonly event: Event
  readonly cells: readonly Cell[]
  readonly balance: Balance
}

/** Events × who answers to whom. Plain data. */
export interface Matrix {
  /** One for each party that may answer, in the contract's order. */
  readonly columns: readonly { readonly debtor: string | null; readonly creditor: string | null }[]
  readonly rows: readonly Row[]
  /** For the line beneath: rows treated unequally, and cells without a measure. */
  readonly unequal: number
  readonly empty: number
}

/** In both languages, for the reader. */
export type Both = Readonly<Record<Lang, string>>
