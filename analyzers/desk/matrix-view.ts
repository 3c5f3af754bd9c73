import type { Contract } from '../../contract/types'
import { asPrinted, legible, legibleReview } from '../legible'
import { BALANCE_LABELS, EVENT_LABELS, LACK_LABELS, STATE_LABELS } from '../matrix/labels'
import { matrix } from '../matrix/matrix'
import { measureWords } from '../matrix/measure-words'
import type { Balance, Both, Cell, CellState, Event, Matrix, Measure } from '../matrix/types'
import type { Review } from '../types'
import { quoted, type Quoted } from './quoted'

/** One measure in words. `strong`: it carries a figure. */
export interface Part {
  readonly words: Both
  readonly strong: boolean
  readonly unsure: boolean
}

export interface CellView {
  readonly state: CellState
  /** What an empty or excluded cell says; null where measures are stated. */
  readonly none: Both | null
  readonly parts: readonly Part[]
  /** The sentences behind it, each once; a click opens the first. */
  readonly quotes: readonly Quoted[]
}

export interface RowView {
  readonly event: Event
  readonly label: Both
  readonly balance: Balance
  readonly balanceLabel: Both
  readonly cells: readonly CellView[]
}

/** The matrix with its words and sentences, for drawing. */
export interface MatrixView extends Pick<Matrix, 'columns' | 'unequal' | 'empty'> {
  readonly rows: readonly RowView[]
}

const FIGURES = new Set<Measure['kind']>(['multiple', 'share', 'sum', 'rate', 'cap'])

function partsOf(measures: readonly Measure[]): Part[] {
  const parts = new Map<string, Part>()
  for (const measure of measures) {
    const words = { zh: measureWords(measure, 'zh'), en: measureWords(measure, 'en') }
    if (!parts.has(words.zh)) parts.set(words.zh, { words, strong: FIGURES.has(measure.kind), unsure: measure.unsure === true })
  }
  return [...parts.values()]
}

function cellView(contract: Contract, { state, lack, measures, beside }: Cell): CellView {
  const spans = measures.length > 0 ? measures.map(({ sentence }) => sentence) : beside
  const quotes = [...new Map(spans.map((span) => [span.start, quoted(contract, span)])).values()]
  const none = state === 'filled' ? null : lack === null ? STATE_LABELS[state] : LACK_LABELS[lack]
  return { state, none, parts: partsOf(measures), quotes }
}

/** Who owes what to whom for which event, in words. Pure. */
export function matrixView(contract: Contract, review: Review): MatrixView {
  const read = legible(contract)
  const { columns, rows, unequal, empty } = asPrinted(read, matrix(read, legibleReview(contract, review)))
  return {
    columns, unequal, empty,
    rows: rows.map(({ event, balance, cells }) => ({ event, label: EVENT_LABELS[event], balance, balanceLabel: BALANCE_LABELS[balance], cells: cells.map((cell) => cellView(contract, cell)) })),
  }
}
