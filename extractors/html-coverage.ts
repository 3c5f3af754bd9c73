import type { BuiltText } from '../contract/text-builder'
import type { Coverage, Unread } from '../contract/types'
import type { Piece, UnseenText } from './html-unseen'
import { oddCharacters } from './odd-characters'

/** What a walk tells about the page besides its text. */
export interface Walked {
  readonly pieces: readonly Piece[]
  readonly unread: readonly Unread[]
  readonly tables: ReadonlySet<Element>
  readonly unseen: UnseenText
}

/** The coverage of a page: paragraphs read, frames not read, what is odd about the text. Nobody knows how many paragraphs an unread part has. */
export function htmlCoverage(built: BuiltText, walked: Walked, more: readonly Unread[]): Coverage {
  const read = built.blocks.length
  const unread = [...walked.unread, ...more]
  const notices = [...oddCharacters(built, walked.pieces.map(({ source }) => source)), ...walked.unseen.notices(built, walked.pieces)]
  return { complete: unread.length === 0 && read > 0, units: 'block', read, total: read, tables: walked.tables.size, unread, notices }
}
