import { area, boxOf, meet, times, type Box, type Matrix } from './pdf-matrix'
import { isRectangle, straightLines } from './pdf-paths'

/** Why text cannot be seen. */
export type HiddenWhy = 'unpainted' | 'same-colour' | 'tiny' | 'off-page' | 'layer-off' | 'clipped' | 'covered'

/** Text that cannot be seen: where it begins, on its baseline. */
export interface Hidden { readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly why: HiddenWhy }

/** A stretch of text as it is shown. */
export interface Shown {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
  readonly size: number
  readonly mode: number
  readonly plain: boolean
  readonly upright: boolean
}

interface State { ctm: Matrix; clip: Box; fill: string | null; stroke: string | null; alpha: number; plain: boolean; masked: boolean; lineWidth: number }
interface Painted { readonly box: Box; /** null: not one colour. */ readonly colour: string | null }
interface Run extends Shown { readonly box: Box; why: HiddenWhy | null }

/** Smaller than any print, in points. */
const TINY = 2
/** Colours that differ by less in each channel look the same. */
const NEAR = 16
/** Fewer characters than this on a page that is a picture are a stamp on a scan (a signing service's number, a page number). */
const STAMP = 200
/** Comparisons before covers are no longer looked for on a page. */
const EFFORT = 4_000_000
const THIN = 2.5
const INVISIBLE = 3
/** From here on text is a clip: what is painted next shows through it. */
const CLIPS = 4

function channels(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
}

function looksSame(one: string, other: string): boolean {
  const second = channels(other)
  return channels(one).every((value, i) => Math.abs(value - (second[i] ?? 0)) < NEAR)
}

/** What lies on a page, as far as it tells which text can be seen. Coordinates are the page's as seen on screen. */
export class PdfCanvas {
  state: State
  /** How many layers that are switched off enclose what is drawn now. */
  off = 0
  readonly rules: Box[] = []
  private readonly stack: State[] = []
  private readonly painted: Painted[] = []
  private readonly runs: Run[] = []
  private readonly page: Box
  private clips = false
  private effort = 0
  private pictured = 0
  /** How many runs lie below the last picture that fills the page. */
  private under = 0

  constructor(width: number, height: number, ctm: Matrix) {
    this.page = { left: 0, top: 0, right: width, bottom: height }
    this.state = { ctm, clip: this.page, fill: '#000000', stroke: '#000000', alpha: 1, plain: true, masked: false, lineWidth: 1 }
  }

  save(): void {
    this.stack.push({ ...this.state })
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.ctm = times(this.state.ctm, matrix)
  }

  /** The next path is a clip. */
  clipNext(): void {
    this.clips = true
  }

  clipTo(box: Box): void {
    this.state.clip = meet(this.state.clip, box)
  }

  /** A path, by pdf.js's own numbers for its parts: 0 move, 1 line, 2 and 3 curves, 4 close. */
  path(path: ArrayLike<number> | null, bounds: ArrayLike<number> | null, { fills, strokes }: { fills: boolean; strokes: boolean }): void {
    if (!bounds) return
    const box = boxOf(this.state.ctm, bounds)
    if (this.clips) this.clipTo(box)
    this.clips = false
    const seen = meet(box, this.state.clip)
    if (fills && this.off === 0) {
      const { fill, alpha, plain, masked } = this.state
      const straight = path !== null && isRectangle(path)
      if (Math.min(box.right - box.left, box.bottom - box.top) < THIN) this.rules.push(seen)
      else if (!plain || masked || alpha < 0.95 || !straight || fill === null) this.unknown(seen)
      else this.cover(seen, fill)
    }
    if (strokes && this.off === 0) {
      const width = this.state.lineWidth * Math.hypot(this.state.ctm[0], this.state.ctm[1])
      if (path !== null) this.rules.push(...straightLines(path, this.state.ctm))
      if (width > 4) this.unknown({ left: box.left - width / 2, top: box.top - width / 2, right: box.right + width / 2, bottom: box.bottom + width / 2 })
    }
  }

  /** Something is drawn here of which is not known what it looks like. */
  unknown(box: Box): void {
    this.painted.push({ box, colour: null })
  }

  picture(box: Box): void {
    if (this.off > 0) return
    const seen = meet(box, this.state.clip)
    this.unknown(seen)
    this.pictured += area(seen)
    if (area(seen) > 0.8 * area(this.page)) this.under = this.runs.length
  }

  text(shown: Shown): void {
    const { x, y, endX, endY, size } = shown
    const box = { left: Math.min(x, endX), right: Math.max(x, endX, Math.min(x, endX) + 0.1), top: Math.min(y, endY) - (shown.upright ? size * 0.7 : 0), bottom: Math.max(y, endY) + (shown.upright ? 0 : 0.1) }
    this.runs.push({ ...shown, box, why: this.whyHidden(shown, box) })
  }

  /** What cannot be seen in the end. A page that is a picture with text laid over or under it was recognised by some program; one with next to no text is `pictured`. */
  judged(): { hidden: Hidden[]; scanned: boolean; pictured: boolean } {
    const count = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.trim().length, 0)
    const layer = Math.max(count(this.runs.filter((run) => run.mode === INVISIBLE)), count(this.runs.slice(0, this.under)))
    const filled = this.pictured > 0.5 * area(this.page)
    const scanned = filled && layer > 0.8 * count(this.runs)
    const seen = this.runs.filter((run) => run.why === null)
    const hidden = this.runs.filter((run) => run.why !== null && !seen.some((other) => other.text === run.text && Math.abs(other.x - run.x) < 2 && Math.abs(other.y - run.y) < 2))
    return { scanned, pictured: filled && !scanned && count(this.runs) < STAMP, hidden: scanned ? [] : hidden.map(({ text, x, y, size, why }) => ({ text, x, y, size, why: why as HiddenWhy })) }
  }

  private whyHidden({ mode, plain, size, upright }: Shown, box: Box): HiddenWhy | null {
    if (this.off > 0) return 'layer-off'
    if (mode === INVISIBLE) return 'unpainted'
    if (mode >= CLIPS) return null
    if (area(meet(box, this.page)) === 0) return 'off-page'
    if (size < TINY && plain) return 'tiny'
    if (area(meet(box, this.state.clip)) < 0.1 * area(box)) return 'clipped'
    if (this.state.alpha < 0.02) return 'unpainted'
    if (!plain || !upright || this.state.masked || !this.state.plain) return null
    const ink = mode === 1 ? this.state.stroke : this.state.fill
    const ground = this.groundAt((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    const outlined = mode === 2 && this.state.stroke !== null && ground !== null && !looksSame(this.state.stroke, ground)
    return ink !== null && ground !== null && !outlined && looksSame(ink, ground) ? 'same-colour' : null
  }

  private groundAt(x: number, y: number): string | null {
    for (let i = this.painted.length - 1; i >= 0; i--) {
      if (this.effort++ > EFFORT) return null
      const { box, colour } = this.painted[i] as Painted
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return colour
    }
    return '#ffffff'
  }

  private cover(box: Box, colour: string): void {
    this.painted.push({ box, colour })
    this.effort += this.runs.length
    if (this.effort > EFFORT) return
    for (const run of this.runs) if (run.why === null && run.upright && run.mode < CLIPS && area(meet(run.box, box)) > 0.8 * area(run.box)) run.why = 'covered'
  }
}
