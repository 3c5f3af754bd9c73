import type { PdfCanvas } from './pdf-canvas'
import type { Glyph, LookedFont } from './pdf-fonts'
import { at, times, type Matrix } from './pdf-matrix'

const STILL: Matrix = [1, 0, 0, 1, 0, 0]

/** What of the text's state is saved and restored with the graphics. */
interface TextState { font: LookedFont | null; size: number; leading: number; charSpacing: number; wordSpacing: number; stretch: number; rise: number; mode: number }

/** Follows a page's text state: where each stretch of text comes to stand, and how large. */
export class TextPen {
  state: TextState = { font: null, size: 0, leading: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, rise: 0, mode: 0 }
  private readonly stack: TextState[] = []
  private matrix: Matrix = STILL
  private line: Matrix = STILL

  constructor(private readonly canvas: PdfCanvas) {}

  save(): void {
    this.stack.push({ ...this.state })
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  begin(): void {
    this.matrix = this.line = STILL
  }

  setMatrix(matrix: Matrix): void {
    this.matrix = this.line = matrix
  }

  move(x: number, y: number): void {
    this.matrix = this.line = times(this.line, [1, 0, 0, 1, x, y])
  }

  /** Shows glyphs and moves on; bare numbers are moves in thousandths of the size. */
  show(glyphs: readonly (Glyph | number)[]): void {
    const { font, size: set, charSpacing, wordSpacing, stretch, rise, mode } = this.state
    let text = ''
    let width = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') width -= (glyph * set) / 1000
      else if (glyph) {
        text += glyph.unicode
        width += (glyph.width * set) / 1000 + charSpacing + (glyph.isSpace ? wordSpacing : 0)
      }
    }
    const { ctm } = this.canvas.state
    const whole = times(ctm, this.matrix)
    const [x, y] = at(whole, 0, rise)
    const [endX, endY] = at(whole, width * stretch, rise)
    const size = Math.abs(set) * Math.hypot(whole[2], whole[3])
    const upright = Math.abs(whole[1]) < 0.01 * Math.abs(whole[0]) && whole[0] > 0
    // What is drawn by other means (glyphs that are drawings, columns of ideographs) has no colour or width of its own here.
    const plain = !font?.isType3Font && !font?.vertical
    if (text.trim() !== '') this.canvas.text({ text, x, y, endX, endY, size, mode, plain, upright })
    this.matrix = times(this.matrix, [1, 0, 0, 1, width * stretch, 0])
  }
}
