import type { Painted } from './paint'

/** A point of a document's viewport, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

function covers(range: Range, point: Point): boolean {
  for (const rect of range.getClientRects()) {
    if (point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom) return true
  }
  return false
}

/**
 * The finding under a point of `document`: the one with the shortest text, since a clause inside a sentence is what the
 * reader aims at; among equals the heaviest. A sentence that is merely shown gives way to a finding's own. null: none.
 */
export function findingAt(painted: readonly Painted[], document: Document, point: Point): string | null {
  let best: { id: string; length: number } | null = null
  for (const { id, style, ranges } of painted) {
    if (!ranges.some((range) => range.startContainer.ownerDocument === document && covers(range, point))) continue
    const length = style === 'near' ? Infinity : ranges.reduce((sum, range) => sum + range.toString().length, 0)
    if (!best || length < best.length) best = { id, length }
  }
  return best?.id ?? null
}

/** What is asked of a click before it counts: a person's own plain press, not the end of a text selection. */
export interface Press {
  readonly isTrusted: boolean
  readonly button: number
  readonly defaultPrevented: boolean
  readonly clientX: number
  readonly clientY: number
}

/** The finding a click means, or null. Scripted clicks of the page mean nothing. */
export function findingPressed(painted: readonly Painted[], document: Document, press: Press): string | null {
  if (!press.isTrusted || press.button !== 0) return null
  const selection = document.getSelection()
  if (selection && !selection.isCollapsed && selection.toString() !== '') return null
  return findingAt(painted, document, { x: press.clientX, y: press.clientY })
}
