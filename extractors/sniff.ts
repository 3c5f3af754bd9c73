import type { ForeignKind } from '../contract/outcomes'
import { ExtractionError, otherFormat } from './failures'
import { oleKind, zipKind } from './sniff-containers'
import { decodeText } from './text-encoding'

/** What a file is: one of the kinds that are read (`pdf`, `word`, `html`, `text`), or what it is named as. */
export type FileKind = ForeignKind | 'text' | 'empty' | 'encrypted'

/** Bytes looked at for kinds that are text. */
const HEAD = 4096
/** A PDF's mark may stand after some other bytes, as its readers have always allowed. */
const PDF_HEAD = 1024

type Magic = readonly [kind: FileKind, at: number, bytes: string]

/** Marks at a fixed place, as Latin-1. */
const MAGIC: readonly Magic[] = [
  ['rtf', 0, '{\\rtf'],
  ['image', 0, '\x89PNG'], ['image', 0, '\xff\xd8\xff'], ['image', 0, 'GIF8'], ['image', 0, 'II*\0'], ['image', 0, 'MM\0*'], ['image', 8, 'WEBP'],
  ['photo', 4, 'ftyphei'], ['photo', 4, 'ftyphev'], ['photo', 4, 'ftypmif1'], ['photo', 4, 'ftypavif'],
  ['program', 0, '\x7fELF'], ['program', 0, '\xca\xfe\xba\xbe'], ['program', 0, '\xcf\xfa\xed\xfe'], ['program', 0, '\xce\xfa\xed\xfe'],
  ['archive', 0, '7z\xbc\xaf'], ['archive', 0, 'Rar!'], ['archive', 0, '\x1f\x8b'], ['archive', 0, 'BZh'], ['archive', 0, '\xfd7zXZ'], ['archive', 257, 'ustar'],
  ['media', 4, 'ftyp'], ['media', 0, 'ID3'], ['media', 0, 'OggS'], ['media', 0, 'fLaC'], ['media', 8, 'WAVE'], ['media', 8, 'AVI '], ['media', 0, '\x1aE\xdf\xa3'],
]

const HTML = /<(?:!doctype\s{1,9}html|html|head|body)[\s>]/i
const WORD_XML = /<\?mso-application progid="Word|<w:wordDocument|<pkg:package/
const MAIL_FIELD = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-mailer):\s/im
const SAVED_PAGE = /^content-type:\s{0,9}multipart\/related|^from: <saved by/im

/** The picture formats that two bytes do not tell from a text. */
function isBitmap(bytes: Uint8Array, head: string): boolean {
  const size = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8) | ((bytes[4] ?? 0) << 16)
  return head.startsWith('BM') && (size === (bytes.length & 0xffffff) || head.slice(6, 10) === '\0\0\0\0')
}

/** Control characters that no text has: all but tab, the ends of lines and pages, and escape. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) return true
  }
  return false
}

function textKind(bytes: Uint8Array, head: string, name: string): FileKind {
  const text = decodeText(bytes.subarray(0, HEAD)).replace(/^\uFEFF/, '')
  const first = text.trimStart()
  if (first === '' && bytes.length <= HEAD) return 'empty'
  if (hasControls(text)) return 'unknown'
  if (WORD_XML.test(text)) return 'word-xml'
  if (first.startsWith('<') && /<svg[\s>]/i.test(text) && !HTML.test(text)) return 'image'
  // Fields of a mail stand before its first empty line; a contract may have "From:" and "To:", but none of these.
  const fields = /^\S{1,80}:/.test(first) ? first.slice(0, Math.max(0, first.search(/\r?\n\r?\n/)) || HEAD) : ''
  if (SAVED_PAGE.test(fields) || /\.mht(?:ml)?$/i.test(name)) return 'web-archive'
  if (MAIL_FIELD.test(fields) || /\.eml$/i.test(name)) return 'email'
  if (/\.x?html?$/i.test(name) || (first.startsWith('<') && HTML.test(text))) return 'html'
  // A PDF that has lost its first line is still told by its objects.
  return /(?:^|[\r\n])\d{1,9} \d{1,5} obj\b/.test(head) && /\bendobj\b|\bstream\b/.test(head) ? 'pdf' : 'text'
}

/**
 * What a file is, by its bytes; its name only helps where these say nothing.
 * The one place that decides it, for reader, panel and command line.
 */
export function sniff(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.length === 0) return 'empty'
  // A decoder for Latin-1 is one for Windows-1252 and would change the marks.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes, name)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleKind(bytes, name)
  const magic = MAGIC.find(([, at, mark]) => head.startsWith(mark, at))
  if (magic) return magic[0]
  if (isBitmap(bytes, head)) return 'image'
  if (head.startsWith('MZ') && head.includes('\0')) return 'program'
  if (head.slice(0, PDF_HEAD).includes('%PDF-')) return 'pdf'
  const kind = textKind(bytes, head, name)
  if (kind === 'unknown' && /\.pdf$/i.test(name)) return 'pdf'
  return kind === 'unknown' && /\.doc[xm]$/i.test(name) ? 'word' : kind
}

/** What is thrown for a file that is not of the kind a reader was asked to read. */
export function refusal(kind: FileKind): ExtractionError {
  if (kind === 'empty' || kind === 'encrypted') return new ExtractionError(kind)
  return otherFormat(kind === 'text' ? 'unknown' : kind)
}
