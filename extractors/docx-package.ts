import { Inflate, inflateSync } from 'fflate'
import type { Clock } from './docx-clock'
import { asExtractionError, ExtractionError } from './failures'

/** Largest file taken, in bytes. */
export const FILE_LIMIT = 50 * 2 ** 20
const UNPACKED_LIMIT = 64 * 2 ** 20
const PART_LIMIT = 1000
/** Real contracts stay below 70:1; small parts of repeated XML may exceed any ratio, so it counts only above 1 MB. */
const RATIO_LIMIT = 200
const RATIO_FLOOR = 2 ** 20
const SLICE = 1 << 15
/** Packed bytes up to which a part may be unpacked in one go: even the worst of them keeps nobody waiting. */
const ONE_GO = 1 << 18

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

interface Entry {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly packed: number
  /** Bytes when unpacked, as the file says; it may lie. */
  readonly declared: number
  readonly header: number
}

/** The parts of a DOCX by name (no leading slash); a part is unpacked only when it is asked for. */
export interface DocxPackage {
  readonly names: readonly string[]
  has(name: string): boolean
  /**
   * A part's bytes, or null when there is no such part.
   * @throws ExtractionError `hostile` when it unpacks to too much, `damaged`, `encrypted`.
   */
  read(name: string): Uint8Array | null
}

function directoryOf(view: DataView): Entry[] {
  let end = view.byteLength - 22
  const lowest = Math.max(0, end - 0xffff)
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < lowest) throw new ExtractionError('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > PART_LIMIT) throw new ExtractionError('hostile')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  const names = new TextDecoder()
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ExtractionError('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = names.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
    entries.push({
      name: name.replace(/\\/g, '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { header } = entry
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new ExtractionError('damaged')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + entry.packed > bytes.length) throw new ExtractionError('damaged')
  return bytes.subarray(start, start + entry.packed)
}

/** Unpacks into a buffer of the declared size; null when the file lied about it, or says nothing. */
function inflateAtOnce(packed: Uint8Array, declared: number): Uint8Array | null {
  const room = new Uint8Array(declared + 1)
  const part = inflateSync(packed, { out: room })
  return part.length === declared ? part : null
}

/** Inflates piece by piece and counts what really comes out: a declared size may lie. */
function inflate(packed: Uint8Array, allowance: number, clock: Clock | undefined): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    size += chunk.length
    if (size > allowance || (size > RATIO_FLOOR && size > packed.length * RATIO_LIMIT)) throw new ExtractionError('hostile')
    chunks.push(chunk)
  })
  for (let at = 0; at < packed.length; at += SLICE) {
    clock?.check()
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Opens a ZIP without trusting it: bounded number of parts, bounded real output, no part name twice.
 * @throws ExtractionError `too-large`, `hostile`, `damaged`, `timeout`.
 */
export function openPackage(bytes: Uint8Array, clock?: Clock): DocxPackage {
  if (bytes.length > FILE_LIMIT) throw new ExtractionError('too-large', { limit: '50 MB' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let entries: Entry[]
  try {
    entries = directoryOf(view)
  } catch (error) {
    throw asExtractionError(error)
  }
  const byName = new Map<string, Entry>()
  for (const entry of entries) {
    // Two parts of one name: two programs would show two different contracts.
    if (byName.has(entry.name.toLowerCase())) throw new ExtractionError('damaged')
    byName.set(entry.name.toLowerCase(), entry)
  }
  let left = UNPACKED_LIMIT
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    read(name) {
      const entry = byName.get(name.toLowerCase())
      if (!entry) return null
      if (entry.flags & 1) throw new ExtractionError('encrypted')
      try {
        const packed = packedBytes(bytes, view, entry)
        if (entry.method !== 0 && entry.method !== 8) throw new ExtractionError('damaged')
        const { declared } = entry
        const plain = packed.length <= ONE_GO && declared <= Math.min(left, Math.max(RATIO_FLOOR, packed.length * RATIO_LIMIT))
        const part = entry.method === 0 ? packed : ((plain ? inflateAtOnce(packed, declared) : null) ?? inflate(packed, left, clock))
        left -= part.length
        if (left < 0) throw new ExtractionError('hostile')
        return part
      } catch (error) {
        throw asExtractionError(error)
      }
    },
  }
}
