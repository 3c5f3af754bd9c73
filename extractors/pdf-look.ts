import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config'
import type { PDFPageProxy } from 'pdfjs-dist'
import { PdfCanvas, type Hidden } from './pdf-canvas'
import { contradicts, type Glyph, type LookedFont } from './pdf-fonts'
import { boxOf, type Box, type Matrix } from './pdf-matrix'
import { TextPen } from './pdf-pen'

/** pdf.js's operators by name; the library is handed in, because Node and the browser load different builds of it. */
export type Ops = typeof import('pdfjs-dist')['OPS']

/** What the drawing of a page tells that its text does not. Coordinates as `PdfItem`'s, before a page on its side is turned. */
export interface PdfLook {
  readonly page: number
  /** Text that cannot be seen. */
  readonly hidden: readonly Hidden[]
  /** The page is a picture, and its text a layer that another program recognised. */
  readonly scanned: boolean
  /** The page is a picture, and its text no more than a stamp on it: what the picture says is not read. */
  readonly pictured: boolean
  /** A font draws other letters or digits than its text says. */
  readonly contradicted: boolean
  /** Straight lines along the page: borders of tables, rules. */
  readonly rules: readonly Box[]
}

/** More operators than any contract's page has; such a page is not looked at. */
const MOST_OPERATORS = 200_000

type Args = readonly unknown[]
const numbers = (args: Args): number[] => args.filter((one) => typeof one === 'number')
const matrixOf = (value: unknown): Matrix => Array.from(value as ArrayLike<number>) as unknown as Matrix

/**
 * Goes through a page's drawing without drawing it. Follows the current transformation, clip, colours and text state; shadings,
 * patterns, soft masks and pictures are not looked into: what stands on them counts as seen.
 * @returns null for a page with too many operators.
 */
export async function lookAt(page: PDFPageProxy, ops: Ops, layers: OptionalContentConfig): Promise<PdfLook | null> {
  const list = await page.getOperatorList({ annotationMode: 0 })
  if (list.fnArray.length > MOST_OPERATORS) return null
  const viewport = page.getViewport({ scale: 1 })
  const canvas = new PdfCanvas(viewport.width, viewport.height, matrixOf(viewport.transform))
  const pen = new TextPen(canvas)
  const marked: boolean[] = []
  let contradicted = false
  const fonts = new Map<string, LookedFont | null>()
  const fontOf = (id: string): LookedFont | null => {
    if (!fonts.has(id)) fonts.set(id, page.commonObjs.has(id) ? (page.commonObjs.get(id) as LookedFont) : null)
    return fonts.get(id) ?? null
  }
  const visible = (group: unknown): boolean => {
    try {
      return Boolean(layers.isVisible(group))
    } catch {
      return true
    }
  }
  const colour = (args: Args): string | null => (typeof args[0] === 'string' ? args[0] : null)

  const save = (): void => {
    canvas.save()
    pen.save()
  }
  const restore = (): void => {
    canvas.restore()
    pen.restore()
  }
  const setFont = (id: unknown, size: unknown): void => {
    pen.state.font = fontOf(String(id))
    pen.state.size = Number(size)
  }

  const actions: Readonly<Record<number, (args: Args) => void>> = {
    [ops.save]: save,
    [ops.restore]: restore,
    [ops.transform]: (args) => canvas.transform(matrixOf(args)),
    [ops.setLineWidth]: (args) => { canvas.state.lineWidth = Number(args[0]) },
    [ops.setFillRGBColor]: (args) => { canvas.state.fill = colour(args) },
    [ops.setFillColorN]: () => { canvas.state.fill = null },
    [ops.setFillTransparent]: () => { canvas.state.fill = null },
    [ops.setStrokeRGBColor]: (args) => { canvas.state.stroke = colour(args) },
    [ops.setStrokeColorN]: () => { canvas.state.stroke = null },
    [ops.setGState]: (args) => {
      for (const [key, value] of (args[0] ?? []) as readonly (readonly [string, unknown])[]) {
        if (key === 'ca') canvas.state.alpha = Number(value)
        else if (key === 'BM') canvas.state.plain = value === 'source-over'
        else if (key === 'SMask') canvas.state.masked = Boolean(value)
        else if (key === 'LW') canvas.state.lineWidth = Number(value)
        else if (key === 'Font') setFont((value as Args)[0], (value as Args)[1])
      }
    },
    [ops.clip]: () => canvas.clipNext(),
    [ops.eoClip]: () => canvas.clipNext(),
    [ops.constructPath]: (args) => {
      const kind = Number(args[0])
      const path = (args[1] as readonly (Float32Array | null)[] | null)?.[0] ?? null
      canvas.path(path, args[2] as ArrayLike<number> | null, {
        fills: [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].includes(kind as never),
        strokes: [ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].includes(kind as never),
      })
    },
    [ops.shadingFill]: () => canvas.unknown(canvas.state.clip),
    [ops.paintFormXObjectBegin]: (args) => {
      save()
      if (args[0]) canvas.transform(matrixOf(args[0]))
      if (args[1]) canvas.clipTo(boxOf(canvas.state.ctm, args[1] as ArrayLike<number>))
    },
    [ops.paintFormXObjectEnd]: restore,
    [ops.beginGroup]: save,
    [ops.endGroup]: restore,
    [ops.beginMarkedContentProps]: (args) => {
      const off = args[0] === 'OC' && !visible(args[1])
      marked.push(off)
      if (off) canvas.off++
    },
    [ops.beginMarkedContent]: () => { marked.push(false) },
    [ops.endMarkedContent]: () => { if (marked.pop()) canvas.off-- },
    [ops.beginText]: () => pen.begin(),
    [ops.setFont]: (args) => setFont(args[0], args[1]),
    [ops.setTextMatrix]: (args) => pen.setMatrix(matrixOf(args[0] && typeof args[0] === 'object' ? args[0] : numbers(args))),
    [ops.moveText]: (args) => pen.move(Number(args[0]), Number(args[1])),
    [ops.setLeadingMoveText]: (args) => { pen.state.leading = Number(args[1]); pen.move(Number(args[0]), Number(args[1])) },
    [ops.nextLine]: () => pen.move(0, pen.state.leading),
    [ops.setLeading]: (args) => { pen.state.leading = -Number(args[0]) },
    [ops.setCharSpacing]: (args) => { pen.state.charSpacing = Number(args[0]) },
    [ops.setWordSpacing]: (args) => { pen.state.wordSpacing = Number(args[0]) },
    [ops.setHScale]: (args) => { pen.state.stretch = Number(args[0]) / 100 },
    [ops.setTextRise]: (args) => { pen.state.rise = Number(args[0]) },
    [ops.setTextRenderingMode]: (args) => { pen.state.mode = Number(args[0]) },
    [ops.showText]: (args) => {
      const glyphs = args[0] as readonly (Glyph | number)[]
      contradicted ||= pen.state.font !== null && contradicts(pen.state.font, glyphs)
      pen.show(glyphs)
    },
  }
  for (const picture of [ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject, ops.paintSolidColorImageMask]) {
    ;(actions as Record<number, (args: Args) => void>)[picture] = () => canvas.picture(boxOf(canvas.state.ctm, [0, 0, 1, 1]))
  }
  for (const pictures of [ops.paintImageXObjectRepeat, ops.paintImageMaskXObjectRepeat, ops.paintImageMaskXObjectGroup, ops.paintInlineImageXObjectGroup]) {
    ;(actions as Record<number, (args: Args) => void>)[pictures] = () => canvas.unknown(canvas.state.clip)
  }
  list.fnArray.forEach((operator, i) => actions[operator]?.((list.argsArray[i] ?? []) as Args))
  const { hidden, scanned, pictured } = canvas.judged()
  return { page: page.pageNumber, hidden, scanned, pictured, contradicted, rules: canvas.rules }
}

