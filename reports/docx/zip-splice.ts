import { deflateSync } from 'fflate'
import { ExtractionError } from '../../extractors/failures'

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980, the first day that the format knows: a new part tells nobody when it was made. */
const NO_DATE = 0x21
const UTF8_NAME = 0x800
const DESCRIPTOR_FOLLOWS = 8

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

interface Listed { readonly name: string; readonly at: number; readonly length: number; readonly header: number }

/** The directory's entries as they lie in the file. */
function listed(view: DataView, bytes: Uint8Array): { entries: Listed[]; end: number; start: number } {
  let end = view.byteLength - 22
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < 0) throw new ExtractionError('damaged')
  const start = view.getUint32(end + 16, true)
  const entries: Listed[] = []
  const names = new TextDecoder()
  let at = start
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ExtractionError('damaged')
    const name = view.getUint16(at + 28, true)
    const length = 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    entries.push({ name: names.decode(bytes.subarray(at + 46, at + 46 + name)), at, length, header: view.getUint32(at + 42, true) })
    at += length
  }
  return { entries, end, start }
}

/** A part packed anew: its record and its entry in the directory, which still lacks its place. */
function packed(name: Uint8Array, content: Uint8Array, flags: number, stamp: number): { record: Uint8Array; entry: Uint8Array } {
  const data = deflateSync(content, { level: 6 })
  const record = new Uint8Array(30 + name.length + data.length)
  const entry = new Uint8Array(46 + name.length)
  const fill = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true)
    view.setUint16(at + 2, flags, true)
    view.setUint16(at + 4, 8, true)
    view.setUint32(at + 6, stamp, true)
    view.setUint32(at + 10, crc32(content), true)
    view.setUint32(at + 14, data.length, true)
    view.setUint32(at + 18, content.length, true)
    view.setUint16(at + 22, name.length, true)
  }
  const local = new DataView(record.buffer)
  local.setUint32(0, LOCAL_HEADER, true)
  fill(local, 4)
  record.set(name, 30)
  record.set(data, 30 + name.length)
  const directory = new DataView(entry.buffer)
  directory.setUint32(0, DIRECTORY_ENTRY, true)
  directory.setUint16(4, 20, true)
  fill(directory, 6)
  entry.set(name, 46)
  return { record, entry }
}

/**
 * The same ZIP with some parts replaced or added. Every other record is copied as it lies, packed bytes, dates and all.
 * @param parts by name, without a leading slash
 * @throws ExtractionError `damaged` where records overlap
 */
export function spliced(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { entries, end, start } = listed(view, bytes)
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  const put = (record: Uint8Array, entry: Uint8Array): void => {
    new DataView(entry.buffer).setUint32(42, length, true)
    pieces.push(record)
    directory.push(entry)
    length += record.length
  }
  const left = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]))
  const headers = [...entries.map(({ header }) => header), start].sort((a, b) => a - b)
  for (const { name, at, length: size, header } of entries) {
    const key = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
    const part = left.get(key)
    left.delete(key)
    if (part) {
      const own = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
      const made = packed(own, part.content, view.getUint16(at + 8, true) & ~DESCRIPTOR_FOLLOWS, view.getUint32(at + 12, true))
      put(made.record, made.entry)
      continue
    }
    // What lies up to the next record is this one's: its data, and the descriptor that may follow it.
    const next = headers.find((one) => one > header) ?? start
    if (header + 30 + view.getUint32(at + 20, true) > next) throw new ExtractionError('damaged')
    put(bytes.subarray(header, next), bytes.slice(at, at + size))
  }
  for (const { name, content } of left.values()) {
    const made = packed(new TextEncoder().encode(name), content, UTF8_NAME, NO_DATE << 16)
    put(made.record, made.entry)
  }
  const tail = bytes.slice(end)
  const last = new DataView(tail.buffer)
  const directoryLength = directory.reduce((sum, entry) => sum + entry.length, 0)
  last.setUint16(8, directory.length, true)
  last.setUint16(10, directory.length, true)
  last.setUint32(12, directoryLength, true)
  last.setUint32(16, length, true)
  const whole = new Uint8Array(length + directoryLength + tail.length)
  let at = 0
  for (const piece of [...pieces, ...directory, tail]) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
