import type { PdfItem } from './pdf-items'
import { columnsOf, looksInterleaved } from './pdf-columns'

/** Items on one baseline: sub- and superscripts and small jitter count as the same line. */
const BASELINE = 0.45

function sameBaseline(a: PdfItem, b: PdfItem): boolean {
  return a.aslant === b.aslant && Math.abs(a.y - b.y) <= BASELINE * Math.max(a.size, b.size)
}

/** Groups in the order given: an item joins the line before it while it stays on the baseline. */
export function grouped(items: readonly PdfItem[]): PdfItem[][] {
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

/** Where a group stands: the baseline of what is printed first in it. */
export function baselineOf(group: readonly PdfItem[]): number {
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


/**
 * A page's upright items as groups of one baseline each, in reading order, by region (columns, and what stands above and
 * below them): the file's own order where it is one to be read in, else by place.
 */
export function inOrder(items: readonly PdfItem[]): (readonly PdfItem[])[][] {
  const given = grouped(items)
  if (readsInOrder(stretchesOf(given)) && !looksInterleaved(given)) return [given]
  const rows = grouped([...items].sort((a, b) => a.y - b.y || a.x - b.x))
  return columnsOf(rows).map((region) => grouped(region.flat()))
}
