import { strToU8, zipSync, type Zippable } from 'fflate'
import { startClock } from './docx-clock'
import { admitDocx } from './docx-gate'
import type { DocxPackage } from './docx-package'
import { bodyParts, relationshipsOf, targetOf } from './docx-parts'
import { decodePart, readXml } from './docx-xml'
import { ExtractionError } from './failures'

/**
 * A DOCX is shown by a renderer that takes what it finds. It gets a copy that holds nothing but the text, its styles and
 * its pictures: no links, nothing from outside, no imported parts, no fonts, no macros.
 */

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** Parts that are shown; what a page is made of besides pictures. */
const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes'])
const DRESS = new Set(['styles', 'numbering', 'theme', 'settings'])
/** Bytes of XML: about 500 pages, which the renderer lays out in one go. */
const XML_LIMIT = 4 * 2 ** 20
const PICTURE_LIMIT = 10 * 2 ** 20
const PIXEL_LIMIT = 40_000_000
const CHECK_MS = 5_000

/** Width times height of a picture in a format that browsers draw; null for any other part. */
function pixelsOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 32) return null
  if (view.getUint32(0) === 0x89504e47) return view.getUint32(16) * view.getUint32(20)
  if (view.getUint32(0) === 0x47494638) return view.getUint16(6, true) * view.getUint16(8, true)
  if (view.getUint16(0) === 0x424d) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true))
  // A JPEG tells its size somewhere inside; browsers bound it themselves.
  if (view.getUint16(0) === 0xffd8) return 0
  return null
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** The renderer knows insertions and deletions and drops what was moved: a move is one of each. */
function withMoves(bytes: Uint8Array): Uint8Array {
  const text = decodePart(bytes)
  if (!/[<:]move(?:From|To)[\s>]/.test(text)) return bytes
  return strToU8(text.replace(/(<\/?(?:[\w.-]{1,20}:)?)move(From|To)(?=[\s>])/g, (_, head: string, end: string) => `${head}${end === 'To' ? 'ins' : 'del'}`))
}

class SafeCopy {
  readonly files: Record<string, Uint8Array> = {}
  private xml = 0
  private readonly clock = startClock(CHECK_MS)

  constructor(private readonly parts: DocxPackage) {}

  /** Copies a part and what it refers to, as far as that is shown. */
  part(name: string, read: boolean): void {
    const bytes = this.parts.read(name)
    if (!bytes || this.files[name]) return
    this.xml += bytes.length
    if (this.xml > XML_LIMIT) throw new ExtractionError('too-large', { limit: '4 MB' })
    if (/<!DOCTYPE|<!ENTITY/.test(decodePart(bytes))) throw new ExtractionError('hostile')
    // What the reading has not gone through may be as deep or as broken as it likes.
    if (!read) readXml(bytes, { open() {}, close() {} }, this.clock)
    this.files[name] = withMoves(bytes)
    const kept: string[] = []
    for (const { id, type, target, external } of relationshipsOf(this.parts, name)) {
      const to = targetOf(name, target)
      if (external || !this.parts.has(to) || !this.take(type, to)) continue
      kept.push(`<Relationship Id="${escaped(id)}" Type="${TYPE}/${type}" Target="/${escaped(to)}"/>`)
    }
    this.relationships(name, kept)
  }

  /** Writes the relationships of a part; '' is the package itself. */
  relationships(name: string, lines: readonly string[]): void {
    const cut = name.lastIndexOf('/') + 1
    this.files[`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`] = strToU8(`<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`)
  }

  private take(type: string, name: string): boolean {
    if (type === 'image') return this.picture(name)
    if (!STORIES.has(type) && !DRESS.has(type)) return false
    try {
      this.part(name, STORIES.has(type))
      return true
    } catch (error) {
      if (error instanceof ExtractionError && error.code === 'damaged') return false
      throw error
    }
  }

  private picture(name: string): boolean {
    const bytes = this.parts.read(name)
    const pixels = bytes && bytes.length <= PICTURE_LIMIT ? pixelsOf(bytes) : null
    if (!bytes || pixels === null || pixels > PIXEL_LIMIT) return false
    this.files[name] = bytes
    return true
  }
}

/**
 * Makes the copy that may be given to a renderer.
 * @throws ExtractionError `too-large` when it would take too long to lay out, and as the reading does.
 */
export function safeCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = admitDocx(bytes)
  const { document } = bodyParts(parts)
  const copy = new SafeCopy(parts)
  copy.part(document, true)
  copy.relationships('', [`<Relationship Id="main" Type="${TYPE}/officeDocument" Target="${escaped(document)}"/>`])
  copy.files['[Content_Types].xml'] = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
  return zipSync(copy.files as Zippable, { level: 0 })
}
