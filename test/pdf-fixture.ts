/** Writes small PDFs by hand, so that every place on the page is known. */

/** A stretch of text: Latin in Helvetica (WinAnsi), ideographs in STSong-Light, which is not embedded. */
export interface Print { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }

const latin = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
const wide = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')

function contentOf(prints: readonly Print[]): string {
  return prints
    .map(({ x, y, text, size = 10 }) => {
      const han = [...text].some((char) => char.charCodeAt(0) > 0x7f)
      return `BT /${han ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${han ? wide(text) : latin(text)}> Tj ET`
    })
    .join('\n')
}

/** A PDF with one page a list, 400 × 600 points, y upwards from the bottom; `rotate` turns every page. */
export function pdf(pages: readonly (readonly Print[])[], rotate = 0): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>',
  ]
  pages.forEach((prints, i) => {
    const content = contentOf(prints)
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`)
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const end = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}

/** Lines one under the other, 14 points apart. */
export function column(lines: readonly string[], x = 50, top = 500): Print[] {
  return lines.map((text, i) => ({ x, y: top - 14 * i, text }))
}
