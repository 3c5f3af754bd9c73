import type { ForeignKind } from '../contract/outcomes'

/** Names read at most; a real document has far fewer parts, a hostile one may claim any number. */
const NAME_LIMIT = 2_000
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

const latin = new TextDecoder('latin1')

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Names by the directory at the end; [] when there is none. */
function directoryNames(bytes: Uint8Array, view: DataView): string[] {
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 0xffff)
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < lowest) return []
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (names.length < NAME_LIMIT && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const length = view.getUint16(at + 28, true)
    names.push(latin.decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** Names by the headers before the packed parts, as far as these tell their lengths: for a file that was cut off. */
function headerNames(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = []
  let at = 0
  while (names.length < NAME_LIMIT && at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL_HEADER) {
    const length = view.getUint16(at + 26, true)
    const packed = view.getUint32(at + 18, true)
    names.push(latin.decode(bytes.subarray(at + 30, at + 30 + length)))
    if (packed === 0) break
    at += 30 + length + view.getUint16(at + 28, true) + packed
  }
  return names
}

/** What a part named `mimetype` says; it stands first and is not compressed. */
function mimeOf(bytes: Uint8Array, view: DataView): string {
  if (bytes.length < 38 || latin.decode(bytes.subarray(30, 38)) !== 'mimetype') return ''
  const start = 38 + view.getUint16(28, true)
  return latin.decode(bytes.subarray(start, start + 80))
}

/** What a ZIP holds. One that tells nothing about itself is `word`, so that the DOCX reader says what is wrong with it. */
export function zipKind(bytes: Uint8Array, name: string): ForeignKind {
  const view = viewOf(bytes)
  const listed = directoryNames(bytes, view)
  const names = (listed.length > 0 ? listed : headerNames(bytes, view)).map((part) => part.replace(/\\/g, '/').replace(/^\//, ''))
  const has = (pattern: RegExp): boolean => names.some((part) => pattern.test(part))
  const mime = mimeOf(bytes, view)
  if (mime.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'spreadsheet'
  if (mime.startsWith('application/vnd.oasis.opendocument.presentation')) return 'presentation'
  if (mime.startsWith('application/vnd.oasis.opendocument')) return 'odt'
  if (mime.startsWith('application/epub')) return 'epub'
  if (has(/^word\//i)) return 'word'
  if (has(/^xl\/workbook/i)) return 'spreadsheet'
  if (has(/^ppt\/presentation/i)) return 'presentation'
  if (has(/^OFD\.xml$/i)) return 'ofd'
  if (has(/^Index\/Document\.iwa$|^Index\.zip$|^index\.apxl$/)) return 'pages'
  if (has(/\.fdseq$/i)) return 'xps'
  if (has(/^_rels\/\.rels$/i)) return 'word'
  if (names.length === 0) return /\.(?:zip|jar|apk)$/i.test(name) ? 'archive' : 'word'
  return 'archive'
}

/** Sectors of the directory read at most. */
const SECTOR_LIMIT = 256

/** The names in the directory of an OLE file, by the chain of its sectors; what is broken ends the list. */
function oleNames(bytes: Uint8Array): string[] {
  const view = viewOf(bytes)
  const names: string[] = []
  if (bytes.length < 512) return names
  const size = 1 << Math.min(view.getUint16(30, true), 12)
  const perSector = size / 4
  const nextOf = (sector: number): number => {
    const table = Math.floor(sector / perSector)
    if (table >= 109) return -1
    const at = (view.getUint32(76 + 4 * table, true) + 1) * size + 4 * (sector % perSector)
    return at + 4 <= bytes.length ? view.getUint32(at, true) : -1
  }
  let sector = view.getUint32(48, true)
  for (let count = 0; count < SECTOR_LIMIT && sector >= 0 && (sector + 2) * size <= bytes.length; count++, sector = nextOf(sector)) {
    const start = (sector + 1) * size
    for (let at = start; at < start + size; at += 128) {
      const length = Math.min(view.getUint16(at + 64, true), 64)
      if (length >= 2) names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)))
    }
  }
  return names
}

/** What an OLE file holds: old Office, WPS, Outlook, or a package that a password locks. */
export function oleKind(bytes: Uint8Array, name: string): ForeignKind | 'encrypted' {
  // A directory that cannot be walked may still show its names.
  const names = new Set([...oleNames(bytes), ...latin.decode(bytes.subarray(0, 1 << 16)).replace(/\0/g, '').split(/[^\w. ]+/)])
  if (names.has('EncryptedPackage')) return 'encrypted'
  if (names.has('WordDocument')) return /\.wps$/i.test(name) ? 'wps' : 'old-word'
  if (names.has('Workbook') || names.has('Book')) return 'spreadsheet'
  if (names.has('PowerPoint Document')) return 'presentation'
  if ([...names].some((one) => one.startsWith('__substg1.0') || one.startsWith('__properties_version'))) return 'email'
  if (names.has('MatOST') || names.has('WpsContent') || /\.wps$/i.test(name)) return 'wps'
  if (/\.(?:xls|et)$/i.test(name)) return 'spreadsheet'
  if (/\.(?:ppt|dps)$/i.test(name)) return 'presentation'
  if (/\.msi$/i.test(name)) return 'program'
  return 'old-word'
}
