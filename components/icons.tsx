import type { Level } from '../analyzers/types'

/** Outlines of 12 × 12 units: filled shapes for levels, lines for signs. Shape alone tells the level. */
const SHAPES = {
  critical: 'M6 0 12 6 6 12 0 6Z',
  high: 'M6 .6 12 11.4H0Z',
  medium: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.4v8.2a4.1 4.1 0 0 1 0-8.2Z',
  low: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
} satisfies Record<Level, string>

const LINES = {
  caret: ['M1.2 10.8 6 2.4l4.8 8.4', 1.6],
  document: ['M2 .8h5.4L10 3.4v7.8H2Zm5.2.2v2.6h2.6M4 6h4M4 8.4h4', 1.1],
  picture: ['M1 2h10v8H1Zm1.4 6.6 2.6-3.2 2 2 1.2-1.2 1.6 2.2M8.6 4.2v.1', 1.1],
  right: ['m4 1.4 4.4 4.6L4 10.6', 1.8],
  down: ['m1.5 3.8 4.5 4.6 4.5-4.6', 1.8],
  up: ['m1.5 8.2 4.5-4.6 4.5 4.6', 1.8],
  none: ['M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM2.4 9.6l7.2-7.2', 1.2],
  bar: ['M1.5 6h9', 2.6],
  tick: ['m1.2 6.6 3.2 3.2L10.8 2.6', 1.8],
  cross: ['m2 2 8 8m0-8-8 8', 1.5],
  pen: ['M2 10l.6-2.6L8.4 1.6l2 2L4.6 9.4Z', 1.2],
  search: ['M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Zm2.8 6.6 3 3', 1.4],
  check: ['m1.8 6.4 2.9 3 5.5-6.8', 1.6],
} as const satisfies Record<string, readonly [string, number]>

/** The sign of a line: `caret` is the proofreader's "insert here" and stands for what is missing. */
export type Sign = keyof typeof LINES

/** Short class names of the design for levels; `u-` before them gives the pencil line. */
export const LEVEL_CLASS = { critical: 'crit', high: 'high', medium: 'med', low: 'low' } as const satisfies Record<Level, string>

/** Decoration: the word beside it says the same. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg className={`ic ${LEVEL_CLASS[level]}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[level]} fillRule="evenodd" />
    </svg>
  )
}

/** Takes the place of the level icon where a person must judge. */
export function QuestionIcon() {
  return (
    <svg className="ic ask" viewBox="0 0 12 12" aria-hidden="true">
      <path className="ic-line" strokeWidth={1.8} d="M3.2 3.6C3.2 1.9 4.4.9 6.1.9s2.8 1 2.8 2.5c0 2.1-2.7 2.2-2.7 4.3" />
      <circle cx="6.2" cy="10.6" r="1.15" />
    </svg>
  )
}

export function SignIcon({ sign, tone = '' }: { sign: Sign; tone?: string }) {
  const [path, width] = LINES[sign]
  return (
    <svg className={`ic ${tone}`} viewBox="0 0 12 12" aria-hidden="true">
      <path className="ic-line" strokeWidth={width} d={path} />
    </svg>
  )
}
