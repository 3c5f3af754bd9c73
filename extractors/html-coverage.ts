import { isBidiControl, isZeroWidth } from '../contract/folding'
import type { BuiltText } from '../contract/text-builder'
import type { Coverage, Notice, Span, Unread } from '../contract/types'
import type { Piece } from './html-walk'

/** What a walk tells about the page besides its text. */
export interface Walked {
  readonly pieces: readonly Piece[]
  readonly unread: readonly Unread[]
  readonly tables: number
  /** Characters of text that the page holds and does not show. */
  readonly hiddenLength: number
}

/** Hidden text shorter than this is the page's own business (labels for screen readers). */
const SUBSTANTIAL = 40
const PLACES = 20
const NO_CHANGE = /[\u200b-\u200d\u2060\ufeff\u202a-\u202e\u2066-\u2069]/

function invisible(built: BuiltText, pieces: readonly Piece[]): Notice[] {
  const zero: Span[] = []
  const bidi: Span[] = []
  pieces.forEach(({ source }, piece) => {
    if (!NO_CHANGE.test(source)) return
    for (let i = 0; i < source.length; i++) {
      const unit = source.charCodeAt(i)
      const places = isZeroWidth(unit) ? zero : isBidiControl(unit) ? bidi : null
      // At the edge of a text they split no word; word processors leave them there.
      if (!places || places.length >= PLACES || (places === zero && (i === 0 || i === source.length - 1))) continue
      const at = Math.min(built.toText(piece, i), built.text.length)
      places.push({ start: Math.max(0, at - 1), end: Math.min(at + 1, built.text.length) })
    }
  })
  return [...(zero.length ? [{ code: 'zero-width', evidence: zero }] : []), ...(bidi.length ? [{ code: 'bidi-controls', evidence: bidi }] : [])]
}

/** The coverage of a page: paragraphs read, frames not read, what is odd about the text. */
export function htmlCoverage(built: BuiltText, walked: Walked): Coverage {
  const read = built.blocks.length
  const notices = invisible(built, walked.pieces)
  if (walked.hiddenLength >= SUBSTANTIAL) notices.push({ code: 'hidden-text', evidence: [] })
  return { complete: walked.unread.length === 0 && read > 0, units: 'block', read, total: read + walked.unread.length, tables: walked.tables, unread: walked.unread, notices }
}
