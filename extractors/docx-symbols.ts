import { codePoint } from 'dingbat-to-unicode'
import type { Attributes } from './docx-xml'

const PRIVATE_USE = 0xf000
/** Check boxes as forms print them, by their code points in Unicode's rarer blocks: the plain ones are in every font. */
const BOXES: ReadonlyMap<number, string> = new Map([
  [0x1f5f9, '☑'], [0x1f5f7, '☒'], [0x2bbd, '☒'], [0x1f5f5, '☒'],
  [0x1f78e, '☐'], [0x1f78f, '☐'], [0x2751, '☐'], [0x2752, '☐'], [0x1f5c6, '☐'], [0x1f5cc, '☐'],
])

/** The character that a `w:sym` prints: fonts of signs keep theirs in the private-use area, under the codes of letters. */
export function symbolOf(at: Attributes): string {
  const code = Number.parseInt(at['char'] ?? '', 16)
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return ''
  const plain = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? code - PRIVATE_USE : code
  const known = codePoint(at['font'] ?? '', plain)
  if (known) return BOXES.get(known.codePoint) ?? known.string
  return plain < 0x20 ? '' : String.fromCharCode(plain)
}
