import type { Box } from './pdf-matrix'

/** A table by its borders: its cells row by row. */
export interface Grid extends Box { readonly cells: readonly Box[] }

/** Lines nearer than this are one border, in points. */
const SNAP = 3
const SHORTEST = 8
const MOST_LINES = 1_500
const MOST_SIDES = 120

interface Line { readonly place: number; readonly from: number; readonly to: number }

function snapped(places: number[]): number[] {
  const kept: number[] = []
  for (const place of places.sort((a, b) => a - b)) if (kept.length === 0 || place - (kept[kept.length - 1] as number) > SNAP) kept.push(place)
  return kept
}

/** Whether lines at a place cover most of a stretch. */
function covers(lines: readonly Line[], place: number, from: number, to: number): boolean {
  let covered = 0
  for (const line of lines) if (Math.abs(line.place - place) <= SNAP) covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
  return covered > (to - from) * 0.6
}

/** Lines that touch each other, directly or through others. */
function components(level: readonly Line[], upright: readonly Line[]): { level: Line[]; upright: Line[] }[] {
  const groups = new Map<number, { level: Line[]; upright: Line[] }>()
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    parent[i] = root
    return root
  }
  level.forEach((across, i) => upright.forEach((down, k) => {
    const meets = down.place >= across.from - SNAP && down.place <= across.to + SNAP && across.place >= down.from - SNAP && across.place <= down.to + SNAP
    if (meets) parent[rootOf(i)] = rootOf(level.length + k)
  }))
  const groupAt = (i: number): { level: Line[]; upright: Line[] } => {
    const root = rootOf(i)
    const group = groups.get(root) ?? { level: [], upright: [] }
    groups.set(root, group)
    return group
  }
  level.forEach((line, i) => groupAt(i).level.push(line))
  upright.forEach((line, k) => groupAt(level.length + k).upright.push(line))
  return [...groups.values()]
}

/** The cells between a table's lines: squares of the grid that no border parts are one cell. */
function gridOf(level: readonly Line[], upright: readonly Line[]): Grid | null {
  const ys = snapped(level.map((line) => line.place))
  const xs = snapped(upright.map((line) => line.place))
  const rows = ys.length - 1
  const columns = xs.length - 1
  if (rows < 1 || columns < 2 || rows > MOST_SIDES || columns > MOST_SIDES) return null
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const side = (list: readonly number[], i: number): number => list[i] as number
  const join = (a: number, b: number): void => {
    const [from, to] = [owner[a], owner[b]]
    if (from !== to) owner.forEach((one, i) => { if (one === to) owner[i] = from as number })
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      if (column + 1 < columns && !covers(upright, side(xs, column + 1), side(ys, row), side(ys, row + 1))) join(here, here + 1)
      if (row + 1 < rows && !covers(level, side(ys, row + 1), side(xs, column), side(xs, column + 1))) join(here, here + columns)
    }
  }
  const cells = new Map<number, { left: number; top: number; right: number; bottom: number }>()
  owner.forEach((one, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const box = { left: side(xs, column), top: side(ys, row), right: side(xs, column + 1), bottom: side(ys, row + 1) }
    const cell = cells.get(one)
    if (!cell) { cells.set(one, box); return }
    cell.left = Math.min(cell.left, box.left)
    cell.top = Math.min(cell.top, box.top)
    cell.right = Math.max(cell.right, box.right)
    cell.bottom = Math.max(cell.bottom, box.bottom)
  })
  if (cells.size < 3) return null
  return { left: side(xs, 0), top: side(ys, 0), right: side(xs, columns), bottom: side(ys, rows), cells: [...cells.values()] }
}

/** The tables that a page's straight lines draw: at least two columns and three cells. A frame around a page is none. */
export function gridsOf(rules: readonly Box[]): Grid[] {
  if (rules.length < 4 || rules.length > MOST_LINES) return []
  const level: Line[] = []
  const upright: Line[] = []
  for (const { left, top, right, bottom } of rules) {
    if (right - left >= Math.max(SHORTEST, bottom - top)) level.push({ place: (top + bottom) / 2, from: left, to: right })
    else if (bottom - top >= SHORTEST) upright.push({ place: (left + right) / 2, from: top, to: bottom })
  }
  return components(level, upright).flatMap((group) => (group.level.length >= 2 && group.upright.length >= 2 ? (gridOf(group.level, group.upright) ?? []) : []))
}
