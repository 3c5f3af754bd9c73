import { clauseStart } from '../contract/labels'
import type { Grid } from './pdf-grid'
import type { PdfItem } from './pdf-items'
import { lineOf, type PdfLine } from './pdf-lines'
import { area, type Box } from './pdf-matrix'
import { grouped } from './pdf-order'

/** A page's lines with the cells of its tables told apart, and how many tables there are. */
export interface Tabled { readonly lines: readonly PdfLine[]; readonly tables: number }

/** Between cells there is at least so much room, in character sizes. */
const ROOM = 1.5
/** Edges nearer than this stand under each other, in points. */
const EDGE = 4

type Row = readonly PdfLine[]

/** A line's stretches between wide gaps. */
function segmentsOf(line: PdfLine): Row {
  const parts: PdfItem[][] = []
  let end = -Infinity
  for (const item of line.items) {
    const blank = item.str.trim() === ''
    const part = parts[parts.length - 1]
    // "甲      方：" is one word set with air.
    const airy = part !== undefined && /^[㐀-鿿]$/.test(part.map((one) => one.str).join('').trim())
    if (!part || (!blank && !airy && item.x - end > Math.max(10, ROOM * line.size))) parts.push([])
    parts[parts.length - 1]?.push(item)
    if (!blank) end = item.x + item.width
  }
  return parts.flatMap((items) => lineOf(items, line.column) ?? [])
}

function isRow(segments: Row): boolean {
  const [first, second] = segments
  if (!first || !second || first.aslant) return false
  // "1.1   Term", "Term ........ 7" and "•   item" are lines, not rows.
  if (segments.length === 2 && (/^\d{1,4}$|^[.…·]{3}/.test(second.text) || (clauseStart(`${first.text} `) !== 'no' && first.text.length <= 8) || first.text.length <= 1)) return false
  // A table of contents is no table.
  if (clauseStart(`${first.text} `) !== 'no' && /^\d{1,4}$/.test(segments[segments.length - 1]?.text ?? '')) return false
  return segments.every((segment) => segment.text.length <= 60)
}

function aligned(a: Row, b: Row): number {
  return a.filter((one) => b.some((other) => Math.abs(one.left - other.left) < EDGE || Math.abs(one.right - other.right) < EDGE || Math.abs(one.left + one.right - other.left - other.right) < 2 * EDGE)).length
}

/** Lines that stand in rows under each other: a table without borders, or one whose borders are not known. */
function alignedTables(lines: readonly PdfLine[]): Tabled {
  const rows = lines.map(segmentsOf)
  const result: PdfLine[] = []
  let tables = 0
  let cell = 0
  for (let i = 0; i < lines.length;) {
    let end = i
    const follows = (at: number): boolean => {
      const [above, below] = [rows[at - 1] as Row, rows[at] as Row]
      const gap = (below[0]?.y ?? 0) - (above[0]?.y ?? 0)
      return isRow(below) && gap > 0 && gap < 4 * (lines[at] as PdfLine).size && aligned(above, below) >= 2
    }
    if (isRow(rows[i] as Row)) for (end = i + 1; end < lines.length && follows(end); ) end++
    const columns = Math.max(...rows.slice(i, Math.max(end, i + 1)).map((row) => row.length))
    if (end - i < (columns > 2 ? 2 : 3)) {
      result.push(lines[i] as PdfLine)
      i++
      continue
    }
    tables++
    for (const row of rows.slice(i, end)) for (const segment of row) result.push({ ...segment, cell: cell++ })
    i = end
  }
  return { lines: result, tables }
}

/** The lines of a table's cells, row by row. */
function cellLines(grid: Grid, inside: ReadonlyMap<Box, readonly PdfItem[]>, column: number, first: number): PdfLine[] {
  return grid.cells.flatMap((cell, i) => {
    const items = [...(inside.get(cell) ?? [])].sort((a, b) => a.y - b.y || a.x - b.x)
    return grouped(items).flatMap((group) => {
      const line = lineOf(group, column)
      return line ? [{ ...line, cell: first + i }] : []
    })
  })
}

function isIn(item: PdfItem, { left, top, right, bottom }: Box): boolean {
  const x = item.x + Math.min(item.width, right - left) / 2
  const y = item.y - item.size * 0.3
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Upright items by the cell that they stand in: each in one, of the smallest table around it. An item that is in no cell is in no table. */
function byCell(items: readonly PdfItem[], grids: readonly Grid[]): Map<Box, PdfItem[]> {
  const inside = new Map<Box, PdfItem[]>()
  const smallestFirst = [...grids].sort((a, b) => area(a) - area(b))
  for (const item of items) {
    if (item.aslant) continue
    for (const grid of smallestFirst) {
      const cell = isIn(item, grid) ? grid.cells.find((one) => isIn(item, one)) : undefined
      if (!cell) continue
      const held = inside.get(cell)
      if (held) held.push(item)
      else inside.set(cell, [item])
      break
    }
  }
  return inside
}

/**
 * Tells the cells of a page's tables apart.
 * @param linesOf Makes lines of the items that are in no table.
 */
export function tabled(items: readonly PdfItem[], grids: readonly Grid[], linesOf: (items: readonly PdfItem[]) => PdfLine[]): Tabled {
  const used = grids.filter((grid) => grid.cells.filter((cell) => items.some((item) => item.str.trim() !== '' && isIn(item, cell))).length >= 2)
  const inside = byCell(items, used)
  const placed = new Set([...inside.values()].flat())
  const flow = alignedTables(linesOf(used.length > 0 ? items.filter((item) => !placed.has(item)) : items))
  const lines = [...flow.lines]
  let cell = 100_000
  for (const grid of used) {
    // Before the first line that stands below the table in the same part of the page.
    const below = lines.findIndex((line) => !line.aslant && line.y > grid.top && line.left < grid.right && line.right > grid.left)
    const at = below < 0 ? lines.length : below
    lines.splice(at, 0, ...cellLines(grid, inside, lines[at]?.column ?? lines[at - 1]?.column ?? 0, cell))
    cell += grid.cells.length
  }
  return { lines, tables: flow.tables + used.length }
}
