import type { BuiltText } from '../contract/text-builder'
import type { Span } from '../contract/types'
import type { PdfPiece } from './pdf-assembly'
import type { Hidden } from './pdf-canvas'
import { turnedPlace, type PdfItem, type PdfPage } from './pdf-items'

const bare = (text: string): string => text.replace(/\s/g, '')

/** Where in an item's string a hidden stretch stands that begins at `x`: the nearest place with its characters. */
function placeIn(item: PdfItem, hidden: string, x: number): Span | null {
  const offsets: number[] = []
  let plain = ''
  for (let i = 0; i < item.str.length; i++) if (item.str.charAt(i).trim() !== '') { plain += item.str.charAt(i); offsets.push(i) }
  const guess = item.width > 0 ? ((x - item.x) / item.width) * plain.length : 0
  let best = -1
  for (let at = plain.indexOf(hidden); at >= 0; at = plain.indexOf(hidden, at + 1)) if (best < 0 || Math.abs(at - guess) < Math.abs(best - guess)) best = at
  const start = offsets[best]
  const end = offsets[best + hidden.length - 1]
  return start === undefined || end === undefined ? null : { start, end: end + 1 }
}

/** The text content's stretches of one page that cannot be seen, by item. */
function stretchesOf(page: PdfPage, hidden: readonly Hidden[]): { index: number; span: Span }[] {
  const rows = new Map<number, PdfItem[]>()
  for (const item of page.items) rows.set(Math.round(item.y), [...(rows.get(Math.round(item.y)) ?? []), item])
  return hidden.flatMap(({ text, x: shownX, y: shownY }) => {
    const [x, y] = turnedPlace(page, shownX, shownY)
    const near = [-1, 0, 1].flatMap((by) => rows.get(Math.round(y) + by) ?? [])
    for (const item of near) {
      if (Math.abs(item.y - y) > 0.6 || x < item.x - 1 || x > item.x + Math.max(item.width, 1) + 1) continue
      const wanted = bare(text)
      const span = placeIn(item, wanted, x) ?? (wanted.startsWith(bare(item.str)) && bare(item.str) !== '' ? { start: 0, end: item.str.length } : null)
      if (span) return [{ index: item.index, span }]
    }
    return []
  })
}

/** Spans of one block that follow each other with nothing but spaces between them, as one. */
function joined(spans: Span[], text: string): Span[] {
  spans.sort((a, b) => a.start - b.start)
  const whole: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = whole[whole.length - 1]
    if (last && (start <= last.end || !/[^ ]/.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole
}

/** Where the text that cannot be seen came to stand in the built text. */
export function hiddenSpans(built: BuiltText, pieces: readonly PdfPiece[], pages: readonly { readonly page: PdfPage; readonly hidden: readonly Hidden[] }[]): Span[] {
  if (pages.every(({ hidden }) => hidden.length === 0)) return []
  const byItem = new Map<string, number[]>()
  pieces.forEach((piece, at) => {
    const key = `${piece.page}:${piece.index}`
    byItem.set(key, [...(byItem.get(key) ?? []), at])
  })
  const spans: Span[] = []
  for (const { page, hidden } of pages) {
    for (const { index, span } of stretchesOf(page, hidden)) {
      for (const at of byItem.get(`${page.number}:${index}`) ?? []) {
        const from = pieces[at]?.from ?? 0
        const next = pieces.slice(at + 1).find((piece) => piece.page === page.number && piece.index === index && piece.from > from)
        if (span.end <= from || (next && span.start >= next.from)) continue
        const start = built.toText(at, Math.max(0, span.start - from))
        const last = built.toText(at, Math.max(0, span.end - 1 - from))
        if (last + 1 > start && last < built.text.length) spans.push({ start, end: last + 1 })
      }
    }
  }
  // A colon that a border clips hides nothing.
  return joined(spans, built.text).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(built.text.slice(start, end)))
}
