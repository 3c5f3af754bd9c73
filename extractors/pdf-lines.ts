import { folded, isCjk } from '../contract/folding'
import type { PdfItem, PdfPage } from './pdf-items'

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
}

/** Items on one baseline: sub- and superscripts and small jitter count as the same line. */
const BASELINE = 0.45
/** No printed line has more items; comparing each with each would stall on a file made for that. */
const CROWDED = 500

function sameBaseline(a: PdfItem, b: PdfItem): boolean {
  return a.aslant === b.aslant && Math.abs(a.y - b.y) <= BASELINE * Math.max(a.size, b.size)
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

function lineOf(items: readonly PdfItem[], column: number): PdfLine | null {
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
    text: folded(ordered.map((item) => item.str).join('')).trim(),
    left: first.x,
    right: inked.reduce((most, item) => Math.max(most, item.x + item.width), -Infinity),
    y: main.y,
    size: main.size,
    aslant: first.aslant,
    column,
  }
}

/** Groups in the order given: an item joins the line before it while it stays on the baseline. */
function grouped(items: readonly PdfItem[]): PdfItem[][] {
  const groups: PdfItem[][] = []
  for (const item of items) {
    const group = groups[groups.length - 1]
    const last = group?.[group.length - 1]
    // A line's height is set by what is printed on it; blanks carry the place of the text before them.
    if (group && last && (item.str.trim() === '' || sameBaseline(group.find((one) => one.str.trim() !== '') ?? last, item))) group.push(item)
    else groups.push([item])
  }
  return groups
}

function baselineOf(group: readonly PdfItem[]): number {
  return (group.find((item) => item.str.trim() !== '') ?? group[0])?.y ?? 0
}

interface Stretch { groups: PdfItem[][]; top: number; bottom: number; left: number; right: number; labels: boolean }

/** Stretches that run from top to bottom; each jump upwards begins the next. */
function stretchesOf(groups: readonly PdfItem[][]): Stretch[] {
  const stretches: Stretch[] = []
  for (const group of groups) {
    const y = baselineOf(group)
    let last = stretches[stretches.length - 1]
    if (!last || y < last.bottom - 2) stretches.push((last = { groups: [], top: y, bottom: y, left: Infinity, right: -Infinity, labels: true }))
    last.groups.push(group)
    last.bottom = Math.max(last.bottom, y)
    for (const item of group) {
      last.left = Math.min(last.left, item.x)
      last.right = Math.max(last.right, item.x + item.width)
    }
    if (group.map((item) => item.str).join('').trim().length > 5) last.labels = false
  }
  return stretches
}

/**
 * Whether the file's order is a reading order: stretches side by side are columns or table cells; a stretch that goes
 * back over the place of another, or that holds nothing but list numbers, was drawn out of order.
 */
function readsInOrder(stretches: readonly Stretch[]): boolean {
  return stretches.every((one, i) =>
    stretches.slice(Math.max(0, i - 12), i).every((other) => {
      const beside = one.top < other.bottom && other.top < one.bottom
      if (!beside) return true
      return !one.labels && !other.labels && (one.left > other.right - 4 || other.left > one.right - 4)
    }),
  ) && stretches.every((one, i) => i === 0 || one.bottom > (stretches[i - 1]?.top ?? 0))
}

/** The page's lines in reading order: the file's own order where it runs downwards, else sorted by place. Slanted text comes last. */
export function linesOf(page: PdfPage): PdfLine[] {
  const seen = new Map<string, PdfItem[]>()
  const kept = page.items.filter((item) => {
    const twins = seen.get(item.str) ?? []
    if (twins.some((twin) => isShadow(twin, item))) return false
    seen.set(item.str, [...twins.slice(-8), item])
    return true
  })
  const upright = kept.filter((item) => !item.aslant)
  const given = grouped(upright)
  const groups = readsInOrder(stretchesOf(given)) ? given : grouped([...upright].sort((a, b) => a.y - b.y || a.x - b.x))
  const lines: PdfLine[] = []
  let column = 0
  let lowest = -Infinity
  for (const group of groups) {
    const y = baselineOf(group)
    if (y < lowest - 2) { column++; lowest = -Infinity }
    const line = lineOf(group, column)
    if (!line) continue
    lines.push(line)
    lowest = Math.max(lowest, y)
  }
  for (const group of grouped(kept.filter((item) => item.aslant))) {
    const line = lineOf(group, column + 1)
    if (line) lines.push(line)
  }
  return lines
}
