/** Bytes per chunk; a multiple of 3, so that chunks join without padding between them. */
export const CHUNK_BYTES = 6 * 1024 * 1024

/** Bytes as base64 chunks of at most 8 MB. */
export function encode(bytes: Uint8Array): string[] {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const slice = bytes.subarray(at, at + CHUNK_BYTES)
    let binary = ''
    for (let i = 0; i < slice.length; i += 8192) binary += String.fromCharCode(...slice.subarray(i, i + 8192))
    chunks.push(btoa(binary))
  }
  return chunks
}

/** Throws a DOMException when a chunk is not base64. */
export function decode(chunks: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = chunks.map(atob)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  // `Uint8Array.from` would walk the string as an iterable, which is ten times slower.
  for (const part of parts) for (let i = 0; i < part.length; i++) bytes[at++] = part.charCodeAt(i)
  return bytes
}
