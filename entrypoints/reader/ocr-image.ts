import { ExtractionError, otherFormat } from '../../extractors/failures'

/** Dots; four pages of A4 at 300 to the inch. */
const MOST_DOTS = 40_000_000
/** Long side of the page that a picture is laid on, in points: A4. */
const LONG_SIDE = 842
const QUALITY = 0.92

/** How the pictures begin that every browser draws; TIFF and drawings (SVG) are not among them. */
const DRAWN = ['\x89P', '\xff\xd8', 'GI', 'BM', 'RI']

const ascii = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A PDF of one page that shows a JPEG and nothing else. */
export function pdfOfPicture(jpeg: Uint8Array<ArrayBuffer>, dots: { readonly width: number; readonly height: number }): Uint8Array<ArrayBuffer> {
  const points = LONG_SIDE / Math.max(dots.width, dots.height)
  const [width, height] = [dots.width * points, dots.height * points].map((side) => side.toFixed(2))
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`
  const bodies = [
    [ascii('<< /Type /Catalog /Pages 2 0 R >>')],
    [ascii('<< /Type /Pages /Count 1 /Kids [3 0 R] >>')],
    [ascii(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`)],
    [ascii(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)],
    [ascii(`<< /Type /XObject /Subtype /Image /Width ${dots.width} /Height ${dots.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`), jpeg, ascii('\nendstream')],
  ]
  const parts = [ascii('%PDF-1.4\n')]
  const starts: number[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  bodies.forEach((body, i) => {
    starts.push(length())
    parts.push(ascii(`${i + 1} 0 obj\n`), ...body, ascii('\nendobj\n'))
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const end = length()
  parts.push(ascii(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`))
  const pdf = new Uint8Array(length())
  let at = 0
  for (const part of parts) {
    pdf.set(part, at)
    at += part.length
  }
  return pdf
}

/**
 * A picture of a page (PNG, JPEG, WebP, GIF, BMP) as a PDF, so that it is shown, read and marked as scans are.
 * @throws ExtractionError `other-format` for what the browser can't draw, `too-large`
 */
export async function pictureAsPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // The browser turns a photograph the way its camera was held.
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => { throw DRAWN.includes(String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)) ? new ExtractionError('damaged') : otherFormat('image') })
  try {
    const { width, height } = picture
    if (width * height > MOST_DOTS) throw new ExtractionError('too-large', { limit: '40 MP' })
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d', { alpha: false })
    if (!pen) throw new ExtractionError('damaged')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, width, height)
    pen.drawImage(picture, 0, 0)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return pdfOfPicture(new Uint8Array(await jpeg.arrayBuffer()), { width, height })
  } finally {
    picture.close()
  }
}
