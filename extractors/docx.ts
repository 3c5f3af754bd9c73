import { TextBuilder, type BuiltText } from '../contract/text-builder'
import type { Notice, Span, Unread } from '../contract/types'
import { startClock } from './docx-clock'
import { accountElsewhere } from './docx-elsewhere'
import { admitDocx } from './docx-gate'
import type { Ledger } from './docx-ledger'
import type { DocxBlock, DocxModel, Revisions } from './docx-model'
import { typedLabel } from './docx-numbering'
import { bodyParts } from './docx-parts'
import type { DocxPackage } from './docx-package'
import type { RevisionReading } from './docx-runs'
import { readStories } from './docx-stories'
import { contractOf, type Reading } from './extraction'
import { asExtractionError } from './failures'
import { oddCharacters } from './odd-characters'

/** A DOCX as contract, with what the reader page renders and the way from a piece to its run. */
export interface DocxReading extends Reading {
  readonly model: DocxModel
  /** By piece of `built`: the block and the run in it, so that `toSource` names a text node of the rendered model. */
  readonly runs: readonly { readonly block: number; readonly run: number }[]
  /** What became of every character of the file. */
  readonly ledger: Ledger
  readonly revisions: Revisions
}

export interface DocxOptions {
  /** Tracked changes taken as accepted (the default), or the text as it was before them. */
  readonly revisions?: RevisionReading
  /** Whether each run of the model says where its text stands in the file's XML; costs a little memory. */
  readonly origins?: boolean
  /** Milliseconds until the reading gives up. */
  readonly deadline?: number
}

/** Hostile files can keep a parser busy for minutes. */
const DEADLINE_MS = 10_000
const STYLE_MAP_PART = 'mammoth/style-map'

interface Built { built: BuiltText; sources: string[]; runs: { block: number; run: number }[]; hidden: { piece: number; length: number }[] }

function build(blocks: readonly DocxBlock[]): Built {
  const builder = new TextBuilder()
  const runs: { block: number; run: number }[] = []
  const hidden: { piece: number; length: number }[] = []
  const sources: string[] = []
  for (const [b, block] of blocks.entries()) {
    builder.openBlock(block.kind)
    if (block.label) builder.synthetic(typedLabel(block.label))
    for (const [r, run] of block.runs.entries()) {
      if (run.text === '\n') builder.lineBreak()
      const source = run.text === '\n' ? '' : run.text
      const piece = builder.append(source)
      sources.push(source)
      if (run.hidden) hidden.push({ piece, length: run.text.length })
      runs.push({ block: b, run: r })
    }
  }
  return { built: builder.build(), sources, runs, hidden }
}

function noticesOf({ built, hidden, sources }: Built, parts: DocxPackage): Notice[] {
  const evidence: Span[] = []
  for (const { piece, length } of hidden) {
    const start = built.toText(piece, 0)
    const text = built.text.slice(start, Math.min(built.toText(piece, length), built.text.length)).trimEnd()
    if (text.trim()) evidence.push({ start, end: start + text.length })
  }
  const notices: Notice[] = oddCharacters(built, sources)
  if (evidence.length > 0) notices.push({ code: 'hidden-text', evidence })
  if (parts.has(STYLE_MAP_PART)) notices.push({ code: 'embedded-style-map', evidence: [] })
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name))) notices.push({ code: 'macros', evidence: [] })
  return notices
}

async function read(bytes: Uint8Array, { revisions = 'accepted', deadline = DEADLINE_MS, origins = false }: DocxOptions): Promise<DocxReading> {
  const clock = startClock(deadline)
  const parts = admitDocx(bytes, clock)
  const names = bodyParts(parts)
  const stories = readStories(parts, names, revisions, clock, origins)
  const { blocks, comments, tables, book, losses } = stories
  const taken = new Set([names.document, names.styles, names.numbering, names.footnotes, names.endnotes, names.comments, ...names.headers, ...names.footers].filter((name) => name !== null))
  const unused = accountElsewhere(parts, taken, book, clock)
  const made = build(blocks)
  const { built } = made
  clock.check()
  const unread: Unread[] = [
    ...losses.unread(built.text, revisions === 'original'),
    ...unused.map((where): Unread => ({ what: 'unused-part', where, reason: 'hidden' })),
  ]
  const contract = await contractOf(built, 'docx', {
    complete: built.text !== '' && unread.every(({ what }) => what === 'comment'),
    units: 'part',
    read: stories.parts,
    total: Math.max(1, stories.parts + unused.length),
    tables,
    unread,
    notices: noticesOf(made, parts),
  })
  return { contract, built, model: { blocks: [...blocks, ...comments], tables }, runs: made.runs, ledger: book.close(), revisions: losses.revised }
}

/**
 * Reads a DOCX. Runs in Node and in a browser's worker; takes no network and no DOM.
 * Automatic numbers stand in the text as a typist would have written them; notes, and what headers and footers add,
 * follow the text; tracked changes count as accepted unless asked otherwise. What is left out is named in the coverage,
 * and every character is accounted for in the ledger.
 * @throws ExtractionError, and nothing else.
 */
export async function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Promise<DocxReading> {
  try {
    return await read(bytes, options)
  } catch (error) {
    throw asExtractionError(error)
  }
}
