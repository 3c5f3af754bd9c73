import type { SideView } from '../../analyzers/desk/exposure-view'

/** A line of the chart. */
export interface Drawn {
  readonly side: SideView
  readonly key: string
  /** Both sides pay the same: one line stands for both. */
  readonly even: boolean
  /** `steep`: above the 30 % line; `even`: within it; `other`: the second of two that differ. */
  readonly tone: 'steep' | 'even' | 'other'
}

const shapeOf = ({ points }: SideView): string => points.map(({ lossCents, payCents }) => `${lossCents} ${payCents}`).join(',')

/** The sides whose payment can be drawn; two that pay alike are one line. */
export function drawnSides(sides: readonly SideView[]): readonly Drawn[] {
  const able = sides.filter(({ points }) => points.length > 1)
  const [first, second] = able
  const even = able.length === 2 && first !== undefined && second !== undefined && shapeOf(first) === shapeOf(second)
  return (even ? able.slice(0, 1) : able).map((side, at) => ({ side, key: side.debtor ?? '', even, tone: (side.thirty?.above.cents ?? 0) > 0 ? 'steep' : at === 0 ? 'even' : 'other' }))
}
