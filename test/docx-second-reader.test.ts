import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocx, type DocxReading } from '../extractors/docx'
import { CORPUS, nameOf, SAMPLES } from './docx-corpus'

/**
 * mammoth reads the same file by another parser and another model. Where the words of the body differ, the file must hold
 * one of the constructs below, which mammoth is known to read otherwise; every difference has its reason code.
 */
interface Difference { readonly lost: readonly string[]; readonly more: readonly string[]; readonly xml: string; readonly bytes: Uint8Array }

const EXPLAINED: Readonly<Record<string, (difference: Difference) => boolean>> = {
  /** mammoth reads no formulas, neither on a line of their own nor in the middle of a sentence. */
  formula: ({ xml }) => xml.includes('<m:oMath'),
  'several-bodies': ({ xml, lost }) => lost.length === 0 && xml.split('<w:body>').length > 2,
  /** Text that is only wrapped: mammoth drops the wrapper with the text. */
  wrapped: ({ xml, lost }) => lost.length === 0 && /<w:(?:bdo|dir|ruby|fldSimple)\b/.test(xml),
  /** mammoth reads text boxes in `v:textbox` that a run holds directly, and no others. */
  'text-box': ({ xml, lost }) => lost.length === 0 && xml.includes('<w:txbxContent'),
  /** A ZIP that names its parts twice: mammoth's unzipper goes by the newer name, Word and we by the usual one. */
  'names-differ': ({ bytes }) => Buffer.from(bytes).includes('zip-test-additional-file'),
}
/** What our gate refuses and mammoth, which has none, may read. */
const REFUSED = /hostile\/(?:xxe_|quadratic_|bomb_|deep_)/

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

function compare({ model }: DocxReading, theirs: string, bytes: Uint8Array): Difference | null {
  const ours = model.blocks.filter(({ part, note }) => part === undefined && note === undefined).map(({ runs }) => bare(runs.map(({ text }) => text).join('')))
  const others = theirs.split('\n').map(bare)
  const [a, b] = [ours.join(''), others.join('')]
  if (a === b) return null
  const xml = Object.entries(unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })).map(([, part]) => strFromU8(part)).join('')
  return { lost: others.filter((line) => !a.includes(line)), more: ours.filter((line) => !b.includes(line)), xml, bytes }
}

async function unexplained(file: string): Promise<string | null> {
  const bytes = new Uint8Array(readFileSync(file))
  const [ours, theirs] = await Promise.all([
    readDocx(bytes).catch(() => null),
    // mammoth would take minutes over files that the gate refuses.
    /hostile\/(?:bomb_|deep_|quadratic_)/.test(file) ? null : mammoth.extractRawText({ buffer: Buffer.from(bytes) }).then(({ value }) => value, () => null),
  ])
  if (ours === null || theirs === null) return (ours === null) === (theirs === null) || REFUSED.test(file) ? null : `${nameOf(file)}: read by one only`
  const difference = compare(ours, theirs, bytes)
  if (!difference) return null
  return Object.values(EXPLAINED).some((holds) => holds(difference)) ? null : `${nameOf(file)}: lost ${difference.lost.join(' | ').slice(0, 200)}; more ${difference.more.join(' | ').slice(0, 200)}`
}

test.each(SAMPLES)('a second reader finds the same words in %s', async (file) => {
  expect(await unexplained(file)).toBeNull()
})

// Skips itself where no files of others are at hand.
test.skipIf(CORPUS.length === 0)('every difference from a second reader is explained', { timeout: 300_000 }, async () => {
  const found: string[] = []
  for (const file of CORPUS) {
    const problem = await unexplained(file)
    if (problem) found.push(problem)
  }
  expect(found).toEqual([])
})
