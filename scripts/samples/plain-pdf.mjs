/**
 * The samples as another producer would write them: PDF syntax by hand, fonts named and not embedded, ragged lines at fixed
 * widths, one show operator a run of one script. It shares nothing with what Chromium prints.
 */
import { plain } from './text.mjs'

const PAGE = { width: 595, height: 842 }
const MARGIN = 68
const LEADING = 1.5
/** Points: body, clause heading, title, margin. */
const SIZE = { body: 10.5, heading: 12, title: 17, edge: 8 }
/** Windows-1252 beyond ASCII, as far as contracts use it. */
const WESTERN = { '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '…': 0x85, '€': 0x80 }
/** What may not begin a line of Chinese. */
const CLOSING = /^[，。；：、！？）》”’％]$/

const isHan = (char) => /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/u.test(char)

/** Advance in ems: ideographs are square, the Latin font is Courier, narrowed to half of one in Chinese text. */
const advance = (char, han) => (han && isHan(char) ? 1 : han ? 0.5 : 0.6)

/** Words of Latin text and single ideographs, each with its width in ems. */
function unitsOf(text, han) {
  const units = text.match(han ? /[\u0021-\u007e]+|./gsu : /\S+|\s+/gu) ?? []
  return units.map((unit) => ({ text: unit, width: [...unit].reduce((sum, char) => sum + advance(char, han), 0) }))
}

function wrapped(text, width, han) {
  const lines = []
  let line = ''
  let used = 0
  for (const unit of unitsOf(text, han)) {
    if (used + unit.width > width && line !== '' && !CLOSING.test(unit.text)) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
      if (unit.text.trim() === '') continue
    }
    line += unit.text
    used += unit.width
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '')
}

/** Stretches of one line that one font prints. */
function runsIn(line, han) {
  const runs = []
  for (const char of line) {
    const wide = han && isHan(char)
    const last = runs.at(-1)
    if (last?.wide === wide) last.text += char
    else runs.push({ wide, text: char })
  }
  return runs
}

const hex = (text, wide) => [...text].map((char) => (wide ? char.charCodeAt(0).toString(16).padStart(4, '0') : (WESTERN[char] ?? char.charCodeAt(0)).toString(16).padStart(2, '0'))).join('')

function shown(line, x, y, size, han, bold) {
  let at = x
  return runsIn(line, han).map(({ text, wide }) => {
    const font = wide ? `/H ${size} Tf` : `/${bold ? 'B' : 'L'} ${han ? (size * 0.5) / 0.6 : size} Tf`
    const operators = `BT ${font} 1 0 0 1 ${at.toFixed(2)} ${y.toFixed(2)} Tm <${hex(text, wide)}> Tj ET`
    at += [...text].reduce((sum, char) => sum + advance(char, han), 0) * size
    return operators
  }).join('\n')
}

/** Puts blocks on pages; returns the operators of each page. */
function pagesOf(contract, blocks) {
  const han = contract.lang.startsWith('zh')
  const wide = PAGE.width - 2 * MARGIN
  const pages = [[]]
  let y = PAGE.height - MARGIN
  const room = (height) => {
    if (y - height >= MARGIN) return
    pages.push([])
    y = PAGE.height - MARGIN
  }
  const put = (text, { size = SIZE.body, indent = 0, centred = false, bold = false } = {}) => {
    for (const line of wrapped(text, (wide - indent) / size, han)) {
      room(size * LEADING)
      y -= size * LEADING
      const length = [...line].reduce((sum, char) => sum + advance(char, han), 0) * size
      pages.at(-1).push(shown(line, centred ? (PAGE.width - length) / 2 : MARGIN + indent, y, size, han, bold))
    }
    y -= size * 0.6
  }
  const row = (cells) => {
    const column = wide / cells.length
    const lines = cells.map((cell) => wrapped(plain(cell), (column - 12) / SIZE.body, han))
    const height = Math.max(...lines.map((one) => one.length)) * SIZE.body * LEADING
    room(height)
    lines.forEach((cell, at) => cell.forEach((line, number) => pages.at(-1).push(shown(line, MARGIN + at * column, y - (number + 1) * SIZE.body * LEADING, SIZE.body, han, false))))
    y -= height + 4
  }
  for (const block of blocks) {
    if (block.as === 'table') block.rows.forEach(row)
    else if (block.as === 'title') put(plain(block.text), { size: SIZE.title, centred: true, bold: true })
    else if (block.as === 'clause') put(block.label + block.after + plain(block.text), block.level === 1 ? { size: SIZE.heading, bold: true } : { indent: block.level > 2 ? 22 : 0 })
    else put(plain(block.text), { centred: block.as === 'note' })
  }
  return pages.map((page, at) => [
    shown(contract.header, MARGIN, PAGE.height - 36, SIZE.edge, han, false),
    ...page,
    shown(contract.footer.replace('{page}', at + 1).replace('{pages}', pages.length), MARGIN, 30, SIZE.edge, han, false),
  ].join('\n'))
}

/**
 * @param {{ lang: string, header: string, footer: string }} contract
 * @param {object[]} blocks from `numberedBlocks`
 * @returns {Uint8Array} a PDF 1.4 with plain content streams
 */
export function plainPdf(contract, blocks) {
  const pages = pagesOf(contract, blocks)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>',
  ]
  pages.forEach((content, at) => {
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</L 3 0 R/B 4 0 R/H 5 0 R>>>>/Contents ${8 + 2 * at} 0 R>>`)
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}
