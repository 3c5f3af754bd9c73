import type { Clock } from './docx-clock'
import { openPackage, type DocxPackage } from './docx-package'
import { otherFormat } from './failures'
import { refusal, sniff } from './sniff'

/**
 * Lets only real DOCX packages through and names everything else: old Word, encrypted Office, RTF, PDF, web page, ODT.
 * @throws ExtractionError
 */
export function admitDocx(bytes: Uint8Array, clock?: Clock): DocxPackage {
  const kind = sniff(bytes)
  if (kind !== 'word') throw refusal(kind)
  const parts = openPackage(bytes, clock)
  if (parts.names.some((name) => name.startsWith('word/')) || parts.has('_rels/.rels')) return parts
  throw otherFormat('archive')
}
