import type { Contract, Lang, Span } from '../../contract/types'
import { placeOf } from '../facts/clauses'
import { LAW, type LawId } from '../law'
import type { Both } from '../matrix/types'

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

function placeWords(label: string, lang: Lang): string {
  if (!/^[\d.]+$/.test(label)) return label
  const number = label.endsWith('.') ? label.slice(0, -1) : label
  return lang === 'zh' ? `第${number}条` : `cl. ${number}`
}

/** The clause label of a span, in both languages. */
export function placeWordsOf(contract: Contract, span: Span): Both {
  const label = placeOf(contract, span)
  return { zh: placeWords(label, 'zh'), en: placeWords(label, 'en') }
}

/** The exact words of a span with the clause they stand in. */
export function quoted(contract: Contract, { start, end }: Span): Quoted {
  return { text: contract.text.slice(start, end), place: placeWordsOf(contract, { start, end }), span: { start, end } }
}

/** Citations, each once, in order. */
export function sourcesOf(ids: readonly LawId[]): readonly Source[] {
  return [...new Set(ids)].map((id) => ({ citation: LAW[id].cite, since: LAW[id].since }))
}
