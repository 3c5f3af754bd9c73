/** Bytes of a text file or a saved page that are read at most. */
export const TEXT_LIMIT = 8 * 2 ** 20

/** What Windows-1252 has from 0x80 to 0x9F; Node's decoder leaves these as control characters. */
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (mark) => WESTERN_MARKS.charAt(mark.charCodeAt(0) - 0x80))
}

/** A letter beyond ASCII that stands alone among ASCII letters: Western text, never Chinese. */
function isWestern(bytes: Uint8Array): boolean {
  let alone = 0
  let paired = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue
    // In GB18030 a byte from 0x81 up leads a pair; two of them in a row are usual, one between ASCII letters is not.
    if ((bytes[i + 1] ?? 0) >= 0x80) { paired++; i++ } else alone++
  }
  return alone > paired
}

/** UTF-16 without its mark: every other byte of Latin text is 0. '' when it is none. */
function wideWithoutMark(bytes: Uint8Array): '' | 'utf-16le' | 'utf-16be' {
  const head = bytes.subarray(0, 512)
  let even = 0
  let odd = 0
  head.forEach((byte, i) => { if (byte === 0) { if (i % 2 === 0) even++; else odd++ } })
  const enough = head.length / 4
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : ''
}

/** Bytes in which a page says how it is encoded. */
const DECLARATION = 1024

/** The encoding that a page or an XML file names in its head; null: none, or one that nobody knows. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | null {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION))
  const name = /<meta\s[^>]*charset\s?=\s?["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml\s[^>]*encoding\s?=\s?["']([\w-]+)/.exec(head)?.[1]
  try {
    return name === undefined ? null : new TextDecoder(name)
  } catch {
    return null
  }
}

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where it is valid, and otherwise what its head declares, or
 * GB18030, which older Chinese files use, or Windows-1252 where letters beyond ASCII stand alone.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide !== '') return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const declared = declaredDecoder(bytes)
    if (declared) return declared.decode(bytes)
    return isWestern(bytes) ? decodeWestern(bytes) : new TextDecoder('gb18030').decode(bytes)
  }
}
