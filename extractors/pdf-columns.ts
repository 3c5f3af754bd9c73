import type { PdfItem } from './pdf-items'

type Row = readonly PdfItem[]
interface Interval { readonly from: number; readonly to: number }
interface Ink { readonly row: Row; readonly spans: readonly Interval[]; readonly size: number }

/** A gutter is at least as wide as a character, and not less than this, in points. */
const GUTTER = 10
/** Rows that must stand on either side of a gutter. */
const ROWS = 3
/** No printed page has more rows; comparing each with each would stall on a file made for that. */
const MOST_ROWS = 400

function inkOf(row: Row): Ink {
  const inked = row.filter((item) => item.str.trim() !== '').sort((a, b) => a.x - b.x)
  const size = inked[0]?.size ?? 10
  const spans: { from: number; to: number }[] = []
  for (const item of inked) {
    const last = spans[spans.length - 1]
    if (last && item.x - last.to < Math.max(GUTTER, size)) last.to = Math.max(last.to, item.x + item.width)
    else spans.push({ from: item.x, to: item.x + item.width })
  }
  return { row, spans, size }
}

/** What of a gutter a row leaves free; null when it crosses it. */
function narrowed(gutter: Interval, { spans, size }: Ink): Interval | null {
  let { from, to } = gutter
  const middle = (from + to) / 2
  for (const span of spans) {
    if (span.to <= from || span.from >= to) continue
    if ((span.from + span.to) / 2 < middle) from = Math.max(from, span.to)
    else to = Math.min(to, span.from)
  }
  return to - from >= Math.max(GUTTER, size) ? { from, to } : null
}

interface Band { readonly first: number; readonly last: number; readonly gutter: Interval }

function median(numbers: number[]): number {
  numbers.sort((a, b) => a - b)
  return numbers[Math.floor(numbers.length / 2)] ?? 0
}

/** Whether both sides of a band's gutter are text that is read downwards, and not the cells of a table or a list's numbers. */
function isProse(rows: readonly Ink[], { gutter }: Band): boolean {
  const widths: [number[], number[]] = [[], []]
  let both = 0
  let broken = 0
  for (const { spans, size } of rows) {
    const sides = [spans.filter((span) => span.to <= gutter.from + 1), spans.filter((span) => span.from >= gutter.to - 1)] as const
    sides.forEach((side, at) => {
      const first = side[0]
      const last = side[side.length - 1]
      if (first && last) widths[at]?.push((last.to - first.from) / size)
      if (side.length > 1) broken++
    })
    if (sides[0].length > 0 && sides[1].length > 0) both++
  }
  if (widths[0].length < ROWS || widths[1].length < ROWS) return false
  const aligned = both / Math.min(widths[0].length, widths[1].length)
  const least = Math.min(median(widths[0]), median(widths[1]))
  // Lines that stand level with each other all the way down are rows of a table, unless they are as long as prose.
  return aligned > 0.7 ? least >= 12 && rows.length > ROWS && broken < rows.length * 0.2 : least >= 7
}

/** The longest stretch of rows that one gutter runs through. */
function widestBand(rows: readonly Ink[]): Band | null {
  let best: Band | null = null
  rows.forEach((row, first) => {
    const next = rows[first + 1]
    const openings = row.spans.slice(1).map((span, i): Interval => ({ from: row.spans[i]?.to ?? 0, to: span.from }))
    const [here, there] = [row.spans[0], next?.spans[0]]
    if (here && there && row.spans.length === 1 && next?.spans.length === 1) {
      if (there.from > here.to) openings.push({ from: here.to, to: there.from })
      else if (here.from > there.to) openings.push({ from: there.to, to: here.from })
    }
    for (const opening of openings) {
      let gutter: Interval | null = opening
      let last = first - 1
      for (let at = first; at < rows.length; at++) {
        const free = narrowed(gutter, rows[at] as Ink)
        if (!free) break
        gutter = free
        last = at
      }
      const band = { first, last, gutter }
      if (last - first > (best ? best.last - best.first : ROWS - 2) && isProse(rows.slice(first, last + 1), band)) best = band
    }
  })
  return best
}

function split(rows: readonly Ink[], depth: number): Row[][] {
  const band = depth < 4 && rows.length <= MOST_ROWS ? widestBand(rows) : null
  if (!band) return rows.length > 0 ? [rows.map(({ row }) => row)] : []
  const inside = rows.slice(band.first, band.last + 1)
  const middle = (band.gutter.from + band.gutter.to) / 2
  const side = (left: boolean): Ink[] =>
    inside.map(({ row }) => row.filter((item) => (item.x + item.width / 2 < middle) === left)).filter((row) => row.some((item) => item.str.trim() !== '')).map(inkOf)
  return [...split(rows.slice(0, band.first), depth + 1), ...split(side(true), depth + 1), ...split(side(false), depth + 1), ...split(rows.slice(band.last + 1), depth + 1)]
}

/** Rows from top to bottom as regions in reading order: what stands above columns, each column, what stands below. */
export function columnsOf(rows: readonly Row[]): Row[][] {
  return split(rows.map(inkOf).filter(({ spans }) => spans.length > 0), 0)
}

/** Whether rows run over columns that stand side by side: then the file's order is none to be read in. */
export function looksInterleaved(rows: readonly Row[]): boolean {
  let wide = 0
  for (const row of rows) {
    if (row.length < 2) continue
    const { spans, size } = inkOf(row)
    if (spans.length > 1 && spans.every((span) => span.to - span.from >= 9 * size)) wide++
  }
  return wide >= ROWS && wide > rows.length * 0.2
}
