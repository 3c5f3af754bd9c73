import type { Level } from '../../analyzers/types'
import { html, Markup, type Piece } from './markup'

/** Outlines of 12 × 12 units. Shape alone tells the level. */
const SHAPES: Readonly<Record<Level, string>> = {
  critical: 'M6 0 12 6 6 12 0 6Z',
  high: 'M6 .6 12 11.4H0Z',
  medium: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.4v8.2a4.1 4.1 0 0 1 0-8.2Z',
  low: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
}

const LINES = {
  ask: 'M3.2 3.6C3.2 1.9 4.4.9 6.1.9s2.8 1 2.8 2.5c0 2.1-2.7 2.2-2.7 4.3M6.2 10.1v1',
  caret: 'M1.2 10.8 6 2.4l4.8 8.4',
  none: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM2.4 9.6l7.2-7.2',
  unequal: 'M1.5 4h9M1.5 8h9M8.6 1.2 3.4 10.8',
} as const

/** Decoration: the word beside it says the same. */
export function levelIcon(level: Level): Markup {
  return html`<svg class="ic ${level}" viewBox="0 0 12 12" aria-hidden="true"><path d="${SHAPES[level]}" fill-rule="evenodd"/></svg>`
}

export function lineIcon(sign: keyof typeof LINES, tone = ''): Markup {
  return html`<svg class="ic line ${tone}" viewBox="0 0 12 12" aria-hidden="true"><path d="${LINES[sign]}"/></svg>`
}

/** Joins what is there with a sign between. */
export function joined(list: readonly Piece[], between: string): Piece {
  return list.map((piece, at) => [at > 0 && between, piece])
}
