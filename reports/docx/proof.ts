import { readDocx, type DocxReading } from '../../extractors/docx'
import type { RevisionReading } from '../../extractors/docx-runs'
import { ReviewedDocxRefusal } from './refusals'

/** The reading of these bytes that the review was made from, with the way back into their XML. */
export async function readingOf(bytes: Uint8Array, text: string): Promise<{ reading: DocxReading; revisions: RevisionReading }> {
  for (const revisions of ['accepted', 'original'] as const) {
    const reading = await readDocx(bytes, { revisions, origins: true })
    if (reading.contract.text === text) return { reading, revisions }
  }
  throw new ReviewedDocxRefusal('other-file')
}

/**
 * Reads the result again: a file whose text came out different is never handed over.
 * @throws ReviewedDocxRefusal `unkept`
 */
export async function prove(before: Uint8Array, after: Uint8Array, revisions: RevisionReading, text: string, inserted: boolean): Promise<void> {
  const textOf = async (bytes: Uint8Array, reading: RevisionReading): Promise<string> => (await readDocx(bytes, { revisions: reading })).contract.text
  // With insertions the texts agree as they were before all tracked changes.
  const reading = inserted ? 'original' : revisions
  const expected = reading === revisions ? text : await textOf(before, reading)
  const now = await textOf(after, reading).catch((error: unknown) => { throw new ReviewedDocxRefusal('unkept', error) })
  if (now !== expected) throw new ReviewedDocxRefusal('unkept')
}
