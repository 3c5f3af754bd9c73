/** An affine transformation, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** An upright rectangle. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** `n` first, then `m`. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5]]
}

export function at(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** The upright rectangle around a rectangle `[x1, y1, x2, y2]` that `m` has moved. */
export function boxOf(m: Matrix, rectangle: ArrayLike<number>): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(rectangle)
  const corners = [at(m, x1, y1), at(m, x2, y1), at(m, x1, y2), at(m, x2, y2)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** What two rectangles share; its sides are the wrong way round when they share nothing. */
export function meet(a: Box, b: Box): Box {
  return { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) }
}

export function area({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}
