import type { NoticeCode, UnreadReason, UnreadWhat } from './coverage-codes'

/** The nouns of the code base. Plain data: every one of them may be posted between contexts. */

/** A language the reader or a rule speaks. */
export type Lang = 'zh' | 'en'

/** The language(s) a contract is written in. */
export type ContractLang = Lang | 'bilingual'

/** Half-open `[start, end)`, in UTF-16 units of `Contract.text`. The only coordinate in the code base. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One paragraph, heading, list item or table cell, in reading order. Blocks never overlap. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  /** 1-based page number; PDF only. */
  readonly page?: number
}

/** A part of the source that was not read, in a form that the reader's language can be put on. */
export interface Unread {
  readonly what: UnreadWhat
  /** Where: a page number, a part's name, a frame's title; '' when there is only one place. */
  readonly where: string
  readonly reason: UnreadReason
}

/** Something about the text itself (hidden text, bidi controls), shown above the findings. */
export interface Notice {
  readonly code: NoticeCode
  readonly evidence: readonly Span[]
}

/** How much of the source was read. "No findings" may be said only when `complete`. */
export interface Coverage {
  readonly complete: boolean
  readonly units: 'page' | 'part' | 'block' | 'char'
  readonly read: number
  readonly total: number
  readonly tables: number
  readonly unread: readonly Unread[]
  readonly notices: readonly Notice[]
}

/** A contract after extraction. One shape for web page, PDF, DOCX and plain text. */
export interface Contract {
  /** SHA-256 of `text`, lower-case hex. */
  readonly id: string
  /** First heading, or ''. */
  readonly title: string
  readonly origin: 'html' | 'pdf' | 'docx' | 'text'
  readonly lang: ContractLang
  /** Canonical text: folded once by the text builder, so that no rule folds again. Blocks are separated by `\n`. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly coverage: Coverage
}
