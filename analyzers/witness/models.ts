import { CONCEPT_NAMES } from '../concepts'
import { BUCKETS } from './features'
import { WEIGHTS } from './weights'

export type Stance = 'stated' | 'contrary'

/** What is stored of one model besides its weights. Margins are log odds. */
export interface ModelData {
  readonly provision: string
  readonly stance: Stance
  readonly bias: number
  /** What one unit of a stored weight is worth. */
  readonly step: number
  /** From this margin on a sentence counts though no wording found it. */
  readonly accept: number
  /** Below this margin a sentence does not count though a wording found it. */
  readonly veto: number
  /** A sentence is judged when it, or its lead-in, holds one of these concepts. */
  readonly gate: readonly string[]
}

/** Everything that training writes. */
export interface WeightData {
  readonly models: readonly ModelData[]
  /** Which stance a contract has when sentences say both. */
  readonly first: Readonly<Record<string, Stance>>
  /** Provisions judged only where the text is about secrecy. */
  readonly secrecy: readonly string[]
  /** Provisions whose reading the witness may change; of the others it has an opinion only. */
  readonly heard: readonly string[]
  /** Base64: the buckets in ascending order, as differences (LEB128). */
  readonly buckets: string
  /** Base64: for each bucket how many models it speaks to, then each one's number and weight (a signed byte). */
  readonly entries: string
}

/** A model that is ready to use. */
export interface Model extends ModelData {
  readonly index: number
  readonly mask: number
}

/** The decoded weights. `row[bucket]` − 1 is the bucket's row, whose entries stand in [`from[row]`, `from[row + 1]`). */
export interface Models {
  readonly list: readonly Model[]
  readonly row: Uint16Array
  /** One bit for each bucket that has a row: small enough to stay in a processor's cache, and most features have none. */
  readonly weighed: Uint32Array
  readonly from: Int32Array
  readonly model: Uint8Array
  readonly weight: Int8Array
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes of base64 text without padding. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let to = 0
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | (values[text.charCodeAt(i)] as number)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = (held >> bits) & 0xff
  }
  return bytes
}

function decoded(data: WeightData): Models {
  const row = new Uint16Array(BUCKETS)
  const weighed = new Uint32Array(BUCKETS >> 5)
  const buckets = bytesOf(data.buckets)
  let rows = 0
  let bucket = 0
  for (let at = 0; at < buckets.length; ) {
    let shift = 0
    let step = 0
    for (let more = true; more; shift += 7) {
      const byte = buckets[at++] as number
      step |= (byte & 0x7f) << shift
      more = byte > 0x7f
    }
    bucket += step
    row[bucket] = ++rows
    weighed[bucket >> 5] = (weighed[bucket >> 5] as number) | (1 << (bucket & 31))
  }
  const entries = bytesOf(data.entries)
  const from = new Int32Array(rows + 1)
  const model = new Uint8Array(entries.length >> 1)
  const weight = new Int8Array(entries.length >> 1)
  let to = 0
  for (let at = 0, r = 0; r < rows; r++) {
    for (let left = entries[at++] as number; left > 0; left--) {
      model[to] = entries[at++] as number
      weight[to++] = entries[at++] as number
    }
    from[r + 1] = to
  }
  const bits: Readonly<Record<string, number>> = Object.fromEntries(CONCEPT_NAMES.map((name, bit) => [name, 1 << bit]))
  const list = data.models.map((one, index) => ({ ...one, index, mask: one.gate.reduce((mask, name) => mask | (bits[name] ?? 0), 0) }))
  return { list, row, weighed, from, model, weight }
}

let known: Models | null = null

/** The models, decoded when they are first asked for: who reviews Chinese contracts never does. */
export function models(): Models {
  known ??= decoded(WEIGHTS)
  return known
}

/** Whether anybody has asked yet. */
export function modelsAreDecoded(): boolean {
  return known !== null
}

/** The provision's models, by stance. */
export function modelsFor(provision: string): Partial<Record<Stance, Model>> {
  return Object.fromEntries(models().list.filter((model) => model.provision === provision).map((model) => [model.stance, model]))
}
