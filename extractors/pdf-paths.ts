import { boxOf, type Box, type Matrix } from './pdf-matrix'

type Point = readonly [number, number]

/** pdf.js's numbers for the parts of a path. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const SHORT_CURVE = 3

/** The straight lines of a path that run along the page's axes, where `ctm` puts them. */
export function straightLines(path: ArrayLike<number>, ctm: Matrix): Box[] {
  const lines: Box[] = []
  let from: Point = [0, 0]
  let start = from
  const line = (to: Point): void => {
    const box = boxOf(ctm, [...from, ...to])
    if (Math.min(box.right - box.left, box.bottom - box.top) < 0.5) lines.push(box)
    from = to
  }
  for (let i = 0; i < path.length;) {
    const point = (at: number): Point => [path[at] ?? 0, path[at + 1] ?? 0]
    const kind = path[i]
    if (kind === MOVE) { from = start = point(i + 1); i += 3 }
    else if (kind === LINE) { line(point(i + 1)); i += 3 }
    else if (kind === CURVE) { from = point(i + 5); i += 7 }
    else if (kind === SHORT_CURVE) { from = point(i + 3); i += 5 }
    else { line(start); i += 1 }
  }
  return lines
}

/** Whether a path is one rectangle along its own axes. */
export function isRectangle(path: ArrayLike<number>): boolean {
  const points: Point[] = []
  for (let i = 0; i < path.length;) {
    const kind = path[i] as number
    if (kind === CURVE || kind === SHORT_CURVE) return false
    if (kind !== MOVE && kind !== LINE) { i++; continue }
    points.push([path[i + 1] ?? 0, path[i + 2] ?? 0])
    i += 3
  }
  if (points.length < 4 || points.length > 5) return false
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01
  return points.slice(1).every(([x, y], i) => near(x, points[i]?.[0] ?? 0) || near(y, points[i]?.[1] ?? 0))
}
