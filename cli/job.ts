import type { Playbook } from '../analyzers/playbook/playbook'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'

/** In what form a review is given. `contract`: no review, the text that offsets count in. */
export const FORMATS = ['readable', 'json', 'jsonl', 'html', 'markdown', 'csv', 'report-json', 'sarif', 'letter', 'docx'] as const

export type Format = (typeof FORMATS)[number]

/** Heaviest first. */
export const LEVELS = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Level[]

/** What holds for a whole run, for every thread of it. */
export interface Settings {
  readonly side: string
  /** Language of what people read; null: each contract's own. */
  readonly lang: Lang | null
  readonly playbook: Playbook | null
  /** SHA-256 of the playbook's canonical JSON; '' without one. */
  readonly digest: string
  readonly minLevel: Level
  /** ISO date: the law in force, and the day of the reports. */
  readonly today: string
}

/** A source as it is handed to a thread. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ReadRequest extends Given {
  readonly task: 'read'
}

/** One contract to review, from a file's bytes or from a text. */
export interface ReviewRequest {
  readonly task: 'review'
  readonly id: string | number
  readonly source: Given | { readonly text: string }
  readonly formats: readonly (Format | 'contract')[]
}

export interface CompareRequest {
  readonly task: 'compare'
  readonly before: Given
  readonly after: Given
  readonly json: boolean
}

export type Request = ReadRequest | ReviewRequest | CompareRequest

/** One form of a review. */
export interface Piece {
  readonly format: Format | 'contract'
  readonly content: string | Uint8Array<ArrayBuffer>
  /** Of a Word file that is no plain .docx. */
  readonly extension?: string
}

/** What came of a contract. */
export interface Reviewed {
  readonly pieces: readonly Piece[]
  /** Heaviest level of a finding that has a card of its own; null for none. */
  readonly level: Level | null
  /** What could not be given as asked, in one sentence each. */
  readonly notes: readonly string[]
}

/** Whether a level is as heavy as another, or heavier. */
export function atLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(other)
}
