import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import { isBlank, lieOf, type GreyPicture } from '../../extractors/ocr-skew'

/** A page drawn for reading. */
export interface DrawnPage {
  readonly canvas: OffscreenCanvas
  /** As seen on screen, in points. */
  readonly width: number
  readonly height: number
  /** Dots to a point. */
  readonly scale: number
  /** A picture that belongs on the page was left out: pdf.js draws none above its limit. */
  readonly lacking: boolean
}

/** Print is read best at 300 dots to the inch, also where the scan has fewer. */
const DOTS_PER_POINT = 300 / 72
/** Dots of a picture; a page of A4 has 8.7 million. */
const MOST_DOTS = 9_500_000
const DRAW_MS = 20_000
/** Width of the small picture by which the slope is found. */
const SMALL = 700
/** Degrees; recognition copes with less. */
const LEVEL = 0.15

function paper(width: number, height: number): { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!pen) throw new Error('no canvas')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  return { canvas, pen }
}

const PAINTED: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObjectGroup, OPS.paintImageXObjectRepeat, OPS.stroke, OPS.fill, OPS.constructPath, OPS.showText]

/** Whether a page sets out to place something and then paints nothing: what is left of a picture that was too large. */
async function lacksPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.includes(OPS.transform) && !fnArray.some((fn) => PAINTED.includes(fn))
}

/** Draws a page of a PDF for reading, or smaller, for a look. Rejects when pdf.js does, or after 20 s. */
export async function drawPage(document: PDFDocumentProxy, number: number, most = DOTS_PER_POINT): Promise<DrawnPage> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(most, Math.sqrt(MOST_DOTS / (width * height)))
  const { canvas, pen } = paper(width * scale, height * scale)
  const task = page.render({ canvas: canvas as unknown as HTMLCanvasElement, canvasContext: pen as unknown as CanvasRenderingContext2D, viewport: page.getViewport({ scale }), annotationMode: 0 })
  const timer = setTimeout(() => task.cancel(), DRAW_MS)
  try {
    await task.promise
    return { canvas, width, height, scale, lacking: await lacksPicture(page) }
  } finally {
    clearTimeout(timer)
    page.cleanup()
  }
}

function greyOf(canvas: OffscreenCanvas): GreyPicture {
  const { width, height } = canvas
  const { data } = (canvas.getContext('2d') as OffscreenCanvasRenderingContext2D).getImageData(0, 0, width, height)
  const pixels = new Uint8Array(width * height)
  // Weights of red, green and blue for the eye, in 256ths: 77, 150, 29.
  for (let at = 0, from = 0; at < pixels.length; at++, from += 4) pixels[at] = ((data[from] as number) * 77 + (data[from + 1] as number) * 150 + (data[from + 2] as number) * 29) >> 8
  return { width, height, pixels }
}

/** Turns a drawn page by quarter turns clockwise, then back by `degrees`; the picture keeps its size but for the turn. */
function turned(from: OffscreenCanvas, turn: number, degrees: number): OffscreenCanvas {
  if (turn === 0 && degrees === 0) return from
  const sideways = turn % 2 === 1
  const { canvas, pen } = paper(sideways ? from.height : from.width, sideways ? from.width : from.height)
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((turn * Math.PI) / 2 - (degrees * Math.PI) / 180)
  pen.drawImage(from, -from.width / 2, -from.height / 2)
  return canvas
}

function smaller(from: OffscreenCanvas): GreyPicture {
  const ratio = Math.min(1, SMALL / from.width)
  const { canvas, pen } = paper(from.width * ratio, from.height * ratio)
  pen.drawImage(from, 0, 0, canvas.width, canvas.height)
  return greyOf(canvas)
}

/** Whether there is nothing on the page to be read. */
export function isEmpty({ canvas, lacking }: DrawnPage): boolean {
  return !lacking && isBlank(smaller(canvas))
}

/** Whether the page's lines run from top to bottom. */
export function isSideways({ canvas }: DrawnPage): boolean {
  return lieOf(smaller(canvas)).sideways
}

/** The page turned by quarter turns and straightened. `slope`: degrees by which it was turned back. */
export function uprightOf({ canvas }: DrawnPage, turn: number): { readonly picture: GreyPicture; readonly slope: number } {
  const standing = turned(canvas, turn, 0)
  const { slope: found } = lieOf(smaller(standing))
  const slope = Math.abs(found) < LEVEL ? 0 : found
  return { picture: greyOf(turned(canvas, turn, slope)), slope }
}
