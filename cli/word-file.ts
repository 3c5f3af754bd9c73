import { freshReview, reviewedDocx, ReviewedDocxRefusal } from '../reports/docx'
import type { ReportSource } from '../reports/source'
import type { Piece } from './job'

/**
 * The user's own file with comments; where that cannot be had, or the contract is no Word file, a fresh document.
 * @param own the file's bytes; null when it is no Word file
 * @param note told why a fresh document was made of a Word file
 */
export async function wordFile(own: Uint8Array<ArrayBuffer> | null, source: ReportSource, note: (sentence: string) => void): Promise<Piece> {
  try {
    if (own) {
      const { bytes, extension } = await reviewedDocx(own, source)
      return { format: 'docx', content: bytes, extension }
    }
  } catch (error) {
    if (!(error instanceof ReviewedDocxRefusal)) throw error
    note(error.sentence(source.lang))
  }
  return { format: 'docx', content: new Uint8Array(await freshReview(source)) }
}
