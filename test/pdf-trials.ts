import { createHash } from 'node:crypto'
import { column, contentOf, pdf, pdfOf } from './pdf-fixture'

/** Files that try the reader: locked, endless, long. */

const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number): void => { [box[a], box[b]] = [box[b] as number, box[a] as number] }
  for (let i = 0, k = 0; i < 256; i++) {
    k = (k + (box[i] as number) + (key[i % key.length] as number)) & 255
    swap(i, k)
  }
  let a = 0
  let b = 0
  return Buffer.from(data.map((byte) => {
    a = (a + 1) & 255
    b = (b + (box[a] as number)) & 255
    swap(a, b)
    return byte ^ (box[((box[a] as number) + (box[b] as number)) & 255] as number)
  }))
}

const FULL = 'The Receiving Party shall keep the Confidential Information of the other party secret'
const CLAUSE = ['4. In case of breach the Receiving Party shall pay liquidated damages', 'of 500% of the contract price for each breach.']

/** One page behind a password (40-bit RC4, as old as PDF's encryption is). */
export function lockedPdf(password: string): Uint8Array {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32)
  const id = md5(Buffer.from('locked'))
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded, owner, rights, id).subarray(0, 5)
  const user = rc4(key, PAD)
  const stream = (content: string, number: number): string => rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), Buffer.from(content, 'latin1')).toString('latin1')
  const trailer = `/ID[<${id.toString('hex')}><${id.toString('hex')}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${owner.toString('hex')}>/U<${user.toString('hex')}>>>`
  return pdf([column(['Mutual Confidentiality Agreement', `1. ${FULL}.`, ...CLAUSE], 30, 520)], 0, { stream, trailer })
}

/** Three pages, of which the second one draws a form that draws ten that draw ten …: a billion words. */
export function endlessPdf(): Uint8Array {
  const plain = (n: number): string => contentOf(column([`${n}. ${FULL}.`, ...CLAUSE], 30, 520))
  const first = 6 + 2 * 3
  const depth = 9
  const forms = Array.from({ length: depth }, (_, i) => {
    const content = i + 1 < depth ? '/X Do '.repeat(10) : 'BT /F1 8 Tf 50 500 Td (loss) Tj ET'
    const inner = i + 1 < depth ? `/XObject<</X ${first + i + 1} 0 R>>` : '/Font<</F1 3 0 R>>'
    return `<</Type/XObject/Subtype/Form/BBox[0 0 400 600]/Resources<<${inner}>>/Length ${content.length}>>\nstream\n${content}\nendstream`
  })
  return pdfOf([plain(1), '/X Do '.repeat(10), plain(3)], { resources: `/XObject<</X ${first} 0 R>>`, extra: forms })
}

/** So many pages that reading them takes a while; the first one holds a clause to be found. */
export function longPdf(pages: number): Uint8Array {
  const filler = Array.from({ length: 30 }, (_, i) => `Schedule item ${i + 1}: delivery of goods and services as listed, at the prices agreed upon.`)
  return pdf(Array.from({ length: pages }, (_, n) => (n === 0 ? column(['Mutual Confidentiality Agreement', `1. ${FULL}.`, ...CLAUSE], 30, 520) : column(filler, 30, 560))))
}
