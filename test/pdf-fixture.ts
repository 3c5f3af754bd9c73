/** Writes small PDFs by hand, so that every place on the page is known. */

/** A stretch of text: Latin in Helvetica (WinAnsi), ideographs in STSong-Light, which is not embedded. */
export interface Print { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }

const latin = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
const wide = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')

/** The content stream that prints these. */
export function contentOf(prints: readonly Print[]): string {
  return prints
    .map(({ x, y, text, size = 10 }) => {
      const han = [...text].some((char) => char.charCodeAt(0) > 0x7f)
      return `BT /${han ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${han ? wide(text) : latin(text)}> Tj ET`
    })
    .join('\n')
}

const FONTS = [
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>',
]

/** How objects become a file; `trailer` is added to the trailer, `stream` changes a content stream of object `number`. */
export interface Writing {
  readonly trailer?: string
  readonly stream?: (content: string, number: number) => string
}

/** Objects from number 1 on as a file, a character a byte. */
function fileOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const end = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${end}\n%%EOF\n`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}

/** A PDF of pages with these content streams, 400 × 600 points; `page` and `extra` objects come behind them and are named from `first` on. */
export function pdfOf(contents: readonly string[], { rotate = 0, page = () => '', resources = '', catalog = '', extra = [], writing = {} }: {
  readonly rotate?: number
  /** Added to a page's dictionary. */
  readonly page?: (at: number) => string
  readonly resources?: string
  readonly catalog?: string
  /** Further objects, numbered from 6 + 2 × pages on. */
  readonly extra?: readonly string[]
  readonly writing?: Writing
} = {}): Uint8Array {
  const { stream = (content: string) => content, trailer = '' } = writing
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    ...FONTS,
  ]
  contents.forEach((content, i) => {
    const written = stream(content, 7 + 2 * i)
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R/F2 4 0 R>>${resources}>>/Contents ${7 + 2 * i} 0 R${page(i)}>>`)
    objects.push(`<</Length ${written.length}>>\nstream\n${written}\nendstream`)
  })
  return fileOf([...objects, ...extra], trailer)
}

/** A PDF with one page a list, 400 × 600 points, y upwards from the bottom; `rotate` turns every page. */
export function pdf(pages: readonly (readonly Print[])[], rotate = 0, writing: Writing = {}): Uint8Array {
  return pdfOf(pages.map(contentOf), { rotate, writing })
}

/** Lines one under the other, 14 points apart. */
export function column(lines: readonly string[], x = 50, top = 500): Print[] {
  return lines.map((text, i) => ({ x, y: top - 14 * i, text }))
}
