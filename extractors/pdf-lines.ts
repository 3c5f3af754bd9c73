import { folded, isCjk } from '../contract/folding'
import type { PdfItem, PdfPage } from './pdf-items'
import { baselineOf, grouped, inOrder } from './pdf-order'

/** A printed line: its items from left to right. Points, y downwards. */
export interface PdfLine {
  readonly page: number
  readonly items: readonly PdfItem[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly aslant: boolean
  /** Counts the columns (stretches read from top to bottom) of a page. */
  readonly column: number
  /** In a table: the cell's number on the page, row by row. */
  readonly cell?: number
}

/** No printed line has more items; comparing each with each would stall on a file made for that. */
const CROWDED = 500

/** Whether a gap between two items of a line is a space nobody wrote as a character. */
export function isGap(left: PdfItem, right: PdfItem): boolean {
  if (left.str.trim() === '' || right.str.trim() === '') return false
  const last = left.str.charCodeAt(left.str.length - 1)
  const first = right.str.charCodeAt(0)
  const wide = isCjk(last) && isCjk(first) ? 1 : 0.2
  return right.x - left.x - left.width > wide * Math.max(left.size, right.size)
}

/** Text printed twice with a hair's offset, to look bold. */
function isShadow(a: PdfItem, b: PdfItem): boolean {
  return a.str === b.str && a.str.trim() !== '' && Math.abs(a.x - b.x) < a.size * 0.1 && Math.abs(a.y - b.y) < a.size * 0.1
}

const unitWidth = (unit: number): number => (isCjk(unit) ? 1 : unit === 0x20 ? 0.3 : 0.55)

/** Estimated offset in an item's string of a place `x`. */
function offsetAt(item: PdfItem, x: number): number {
  let total = 0
  for (let i = 0; i < item.str.length; i++) total += unitWidth(item.str.charCodeAt(i))
  let rest = ((x - item.x) / (item.width || 1)) * total
  let at = 0
  while (at < item.str.length && rest > 0) rest -= unitWidth(item.str.charCodeAt(at++))
  return at
}

/**
 * Some producers draw a line's quotes after the line, over blanks that were left for them. An item that lies inside
 * another one is put where its place is: the outer item is cut at the blank nearest to it.
 */
function inlaid(items: readonly PdfItem[]): PdfItem[] {
  const line: PdfItem[] = []
  for (const item of items) {
    const at = item.str.trim() === '' ? -1 : line.findIndex((one) => one.str.length > 2 && item.x > one.x + one.size * 0.3 && item.x + item.width < one.x + one.width + one.size * 0.1)
    const outer = line[at]
    if (!outer) { line.push(item); continue }
    const guess = offsetAt(outer, item.x + item.width / 2)
    let cut = -1
    for (let i = 1; i < outer.str.length; i++) if (outer.str[i] === ' ' && (cut < 0 || Math.abs(i - guess) < Math.abs(cut - guess))) cut = i
    if (cut < 0 || Math.abs(cut - guess) > 3) { line.push(item); continue }
    const head = { ...outer, str: outer.str.slice(0, cut), width: item.x - outer.x }
    const tail = { ...outer, from: outer.from + cut + 1, str: outer.str.slice(cut + 1), x: item.x + item.width, width: outer.x + outer.width - item.x - item.width }
    line.splice(at, 1, head, item, tail)
  }
  return line
}

/** An item as its single characters, at estimated places. */
function characters(item: PdfItem): PdfItem[] {
  let total = 0
  for (let i = 0; i < item.str.length; i++) total += unitWidth(item.str.charCodeAt(i))
  const scale = item.width / (total || 1)
  let x = item.x
  return Array.from({ length: item.str.length }, (_, i) => {
    const width = unitWidth(item.str.charCodeAt(i)) * scale
    x += width
    return { ...item, from: item.from + i, str: item.str.charAt(i), x: x - width, width }
  })
}

/** Some producers print each ideograph twice to look bold, which pdf.js cuts into items that overlap: 第, 第二, 二条, 条. */
function undoubled(items: readonly PdfItem[]): readonly PdfItem[] {
  const inked = items.filter((item) => item.str.trim() !== '')
  const overlaps = inked.filter((item, i) => {
    const before = inked[i - 1]
    const last = before?.str.trimEnd().at(-1) ?? ''
    return before && item.str.trimStart().startsWith(last) && isCjk(last.charCodeAt(0)) && item.x < before.x + before.width - item.size * 0.5
  })
  if (overlaps.length < 2) return items
  const kept: PdfItem[] = []
  for (const one of inked.flatMap(characters)) {
    if (!kept.slice(-4).some((other) => other.str === one.str && Math.abs(other.x - one.x) < one.size * 0.45)) kept.push(one)
  }
  return kept
}

/** One line of items on one baseline; null when nothing is printed on it. */
export function lineOf(items: readonly PdfItem[], column: number): PdfLine | null {
  const placed = (items.length > CROWDED ? [...items] : inlaid(undoubled(items))).sort((a, b) => a.x - b.x)
  const inked = placed.filter((item) => item.str.trim() !== '')
  const covered = (blank: PdfItem): boolean => inked.some((item) => item.x <= blank.x + blank.width / 2 && item.x + item.width > blank.x + blank.width / 2)
  const ordered = items.length > CROWDED ? placed : placed.filter((item) => item.str.trim() !== '' || !covered(item))
  const first = inked[0]
  if (!first) return null
  const main = inked.reduce((best, item) => (item.str.length > best.str.length ? item : best), first)
  return {
    page: first.page,
    items: ordered,
    text: folded(ordered.map((item, i) => (i > 0 && isGap(ordered[i - 1] as PdfItem, item) ? ` ${item.str}` : item.str)).join('')).trim(),
    left: first.x,
    right: inked.reduce((most, item) => Math.max(most, item.x + item.width), -Infinity),
    y: main.y,
    size: main.size,
    aslant: first.aslant,
    column,
  }
}

/** A page's items without those that are printed twice. */
export function printedOnce({ items }: PdfPage): PdfItem[] {
  const seen = new Map<string, PdfItem[]>()
  return items.filter((item) => {
    const twins = seen.get(item.str) ?? []
    if (twins.some((twin) => isShadow(twin, item))) return false
    seen.set(item.str, [...twins.slice(-8), item])
    return true
  })
}

/** Lines in reading order; slanted text comes last. */
export function linesOf(kept: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let column = 0
  let lowest = -Infinity
  for (const groups of inOrder(kept.filter((item) => !item.aslant))) {
    for (const group of groups) {
      const y = baselineOf(group)
      if (y < lowest - 2) { column++; lowest = -Infinity }
      const line = lineOf(group, column)
      if (!line) continue
      lines.push(line)
      lowest = Math.max(lowest, y)
    }
    column++
    lowest = -Infinity
  }
  for (const group of grouped(kept.filter((item) => item.aslant))) {
    const line = lineOf(group, column)
    if (line) lines.push(line)
  }
  return lines
}
