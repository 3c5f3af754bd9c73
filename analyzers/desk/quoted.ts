import type { Contract, Span } from '../../contract/types'
import { placeOf } from '../facts/clauses'
import { LAW, type LawId } from '../law'
import type { Both } from '../matrix/types'
import { placeWords } from '../words'

/** A sentence of the contract as the desk quotes it. */
export interface Quoted {
  readonly text: string
  /** "第9.1条", "cl. 9.1"; '' where the clause has no number. */
  readonly place: Both
  readonly span: Span
}

/** A source of law as a line beneath a figure. */
export interface Source {
  readonly citation: Both
  /** ISO date; '' when not known. */
  readonly since: string
}

/** The exact words of a span with the clause they stand in. */
export function quoted(contract: Contract, { start, end }: Span): Quoted {
  const label = placeOf(contract, { start, end })
  return { text: contract.text.slice(start, end), place: { zh: placeWords(label, 'zh'), en: placeWords(label, 'en') }, span: { start, end } }
}

/** Citations, each once, in order. */
export function sourcesOf(ids: readonly LawId[]): readonly Source[] {
  return [...new Set(ids)].map((id) => ({ citation: LAW[id].cite, since: LAW[id].since }))
}
