import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const pick = (roll, list) => list[roll(list.length)]

function someBytes(bytes, roll) {
  const out = bytes.slice()
  for (let i = 1 + roll(24); i > 0; i--) out[roll(out.length)] = roll(256)
  return out
}

const cutOff = (bytes, roll) => bytes.slice(0, roll(bytes.length))

/** A stretch taken out, doubled, or moved somewhere else. */
function stretch(bytes, roll) {
  const start = roll(bytes.length)
  const part = bytes.slice(start, start + 1 + roll(4096))
  const without = [bytes.slice(0, start), bytes.slice(start + part.length)]
  const at = roll(bytes.length)
  const pieces = pick(roll, [without, [bytes.slice(0, start), part, part, bytes.slice(start + part.length)], [bytes.slice(0, at), part, bytes.slice(at)]])
  return new Uint8Array(Buffer.concat(pieces))
}

const WHOLE = [someBytes, cutOff, stretch]

const ODD_VALUES = ['', '-1', '0', '99999999999', 'NaN', '../../x', 'w:p', '\u0000', '%s', '1e309', '\ud800', ']]>']

/** Mutations of one XML part, as text. */
const XML = [
  (xml, roll) => { const at = roll(xml.length); return xml.slice(0, at) + xml.slice(at + 1 + roll(60)) },
  (xml, roll) => { const at = xml.indexOf('<', roll(xml.length)); return at < 0 ? xml : xml.slice(0, at) + pick(roll, ['<w:p>', '</w:p>', '<w:tbl>', '<w:r><w:t>x', '<w:sdt>', '<w:del>', '<mc:AlternateContent>', '<a b="', '<!DOCTYPE x>', '<![CDATA[', '&#0;', '&x;', '\u0001']) + xml.slice(at) },
  (xml, roll) => { const tags = [...xml.matchAll(/<[/]?w:\w+/g)]; if (tags.length < 2) return xml; const one = pick(roll, tags); return xml.slice(0, one.index) + pick(roll, tags)[0] + xml.slice(one.index + one[0].length) },
  (xml, roll) => { const values = [...xml.matchAll(/="[^"]*"/g)]; if (values.length === 0) return xml; const one = pick(roll, values); return `${xml.slice(0, one.index)}="${pick(roll, ODD_VALUES)}"${xml.slice(one.index + one[0].length)}` },
  (xml, roll) => { const from = xml.indexOf('<w:', roll(xml.length)); const to = xml.indexOf('>', from + 200); return from < 0 || to < 0 ? xml : xml.slice(0, to + 1) + xml.slice(from, to + 1).repeat(1 + roll(40)) + xml.slice(to + 1) },
]

function onePart(bytes, roll) {
  const parts = unzipSync(bytes)
  const name = pick(roll, Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part)))
  let xml = strFromU8(parts[name])
  for (let i = 1 + roll(4); i > 0; i--) xml = pick(roll, XML)(xml, roll)
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 })
}

/** Two parts change places, one goes, or one is called something else. */
function swappedParts(bytes, roll) {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const [one, other] = [pick(roll, names), pick(roll, names)]
  const { [one]: gone, ...rest } = parts
  const made = pick(roll, [{ ...parts, [one]: parts[other], [other]: parts[one] }, rest, { ...rest, [pick(roll, ['word/document.xml', 'x/../word/styles.xml', '[Content_Types].xml', 'ppt/presentation.xml', ''])]: gone }])
  return zipSync(made, { level: pick(roll, [0, 1]) })
}

/** Numbers and names in the PDF's own syntax. */
function pdfSyntax(bytes, roll) {
  let text = Buffer.from(bytes).toString('latin1')
  for (let i = 1 + roll(6); i > 0; i--) {
    const words = [...text.slice(0, 400_000).matchAll(/\/[A-Z][A-Za-z]{1,20}|\b\d{1,8}\b(?= |\n)|\bendobj\b|\bstream\b|>>|<<|\]/g)]
    if (words.length === 0) break
    const one = pick(roll, words)
    text = text.slice(0, one.index) + pick(roll, [pick(roll, words)[0], '', '-1', '999999999', '<<', '>>', '[', '/Kids', '0 0 R', '1e99']) + text.slice(one.index + one[0].length)
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** What may be done to a file of each format. */
export const MUTATIONS = {
  docx: [...WHOLE, onePart, onePart, onePart, swappedParts],
  pdf: [...WHOLE, pdfSyntax, pdfSyntax, pdfSyntax],
}

/** One mutated copy of one of the sources. */
export function mutated(format, sources, roll) {
  const source = pick(roll, sources)
  return pick(roll, MUTATIONS[format])(source, roll)
}
