import { openPackage, type DocxPackage } from './docx-package'
import { ExtractionError } from './failures'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}

/** Finds an ASCII name written as UTF-16LE, as OLE directories do. */
function hasWideName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0)
  search: for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let i = 0; i < name.length; i++) {
      if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) continue search
    }
    return true
  }
  return false
}

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ExtractionError('empty')
  if (begins(bytes, OLE)) throw new ExtractionError(hasWideName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word')
  if (begins(bytes, ZIP)) return
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(?:ï»¿|[ \t\r\n]){1,64}/, '')
  if (head.startsWith('{\\rtf')) throw new ExtractionError('rtf')
  if (head.includes('%PDF-')) throw new ExtractionError('is-pdf')
  if (/<html|<!doctype html|^MIME-Version:/i.test(head)) throw new ExtractionError('is-html')
  throw new ExtractionError('not-a-contract-format')
}

/**
 * Lets only real DOCX packages through and names everything else: old Word, encrypted Office, RTF, PDF, web page, ODT.
 * @throws ExtractionError
 */
export function admitDocx(bytes: Uint8Array): DocxPackage {
  refuseForeign(bytes)
  const parts = openPackage(bytes)
  const mime = parts.has('mimetype') ? new TextDecoder().decode((parts.read('mimetype') ?? new Uint8Array()).subarray(0, 80)) : ''
  if (mime.startsWith('application/vnd.oasis.opendocument')) throw new ExtractionError('odt')
  if (parts.names.some((name) => name.startsWith('word/')) || parts.has('_rels/.rels')) {
    if (parts.names.some((name) => /^(?:xl|ppt)\/(?:workbook|presentation)\.xml$/.test(name))) throw new ExtractionError('not-a-contract-format')
    return parts
  }
  throw new ExtractionError('not-a-contract-format')
}
