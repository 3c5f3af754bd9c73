import { strToU8, zipSync, type Zippable } from 'fflate'
import mammoth from 'mammoth'
import { TextBuilder, type BuiltText } from '../contract/text-builder'
import type { Notice, Span, Unread } from '../contract/types'
import { copyBody, type MarkedBody } from './docx-body'
import { admitDocx } from './docx-gate'
import { sideParts } from './docx-losses'
import { blocksOf, type DocxBlock, type DocxModel, type MammothNode } from './docx-model'
import { Numbering, typedLabel } from './docx-numbering'
import { bodyParts, type BodyParts } from './docx-parts'
import type { DocxPackage } from './docx-package'
import { readStyles } from './docx-styles'
import { contractOf, type Reading } from './extraction'
import { asExtractionError } from './failures'

/** A DOCX as contract, with what the reader page renders and the way from a piece to its run. */
export interface DocxReading extends Reading {
  readonly model: DocxModel
  /** By piece of `built`: the block and the run in it, so that `toSource` names a text node of the rendered model. */
  readonly runs: readonly { readonly block: number; readonly run: number }[]
}

const STYLE_MAP_PART = 'mammoth/style-map'

interface MammothDocument extends MammothNode { readonly notes: { readonly _notes: Readonly<Record<string, MammothNode>> } }

/**
 * Lets mammoth read a package that holds only our copies of the body parts and takes its document model
 * (`transformDocument`) before any HTML is made. HTML would have to be parsed again without a DOM, and is where
 * style maps, links and images do their harm; the model is plain data with the bookmarks of `copyBody` still in it.
 */
async function mammothModel(bodies: Readonly<Record<'document' | 'footnotes' | 'endnotes', MarkedBody | null>>): Promise<MammothDocument> {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  // Without a styles part mammoth fails on the first table that names a style.
  const styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
  const files: Zippable = { '[Content_Types].xml': strToU8(types), 'word/styles.xml': strToU8(styles) }
  for (const [name, body] of Object.entries(bodies)) if (body) files[`word/${name}.xml`] = strToU8(body.xml)
  const zip = zipSync(files, { level: 0 })
  let model: MammothDocument | null = null
  const options = {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    transformDocument: (document: MammothDocument): MammothNode => {
      model = document
      return { ...document, children: [] }
    },
  }
  // Node's build of mammoth asks for `buffer`, the browser's for `arrayBuffer`; both are handed to the same unzipper.
  const input = { arrayBuffer: zip.buffer, buffer: zip } as unknown as { arrayBuffer: ArrayBuffer }
  await mammoth.convertToHtml(input, options)
  return model ?? { type: 'document', children: [], notes: { _notes: {} } }
}

function modelOf(document: MammothDocument, bodies: { document: MarkedBody; footnotes: MarkedBody | null; endnotes: MarkedBody | null }): DocxModel {
  const main = blocksOf(document.children ?? [], bodies.document.facts)
  const blocks: DocxBlock[] = [...main.blocks]
  const notes = document.notes._notes
  // Notes follow the text in the order of their references; a note that nothing refers to still is text of the file.
  for (const key of new Set([...main.notes, ...Object.keys(notes)])) {
    const note = Object.hasOwn(notes, key) ? notes[key] : undefined
    const facts = (key.startsWith('footnote') ? bodies.footnotes : bodies.endnotes)?.facts ?? []
    if (note?.body) blocks.push(...blocksOf(note.body, facts, true).blocks)
  }
  return { blocks, tables: main.tables }
}

function textOf(model: DocxModel): { built: BuiltText; runs: { block: number; run: number }[]; hidden: number[] } {
  const builder = new TextBuilder()
  const runs: { block: number; run: number }[] = []
  const hidden: number[] = []
  model.blocks.forEach((block, b) => {
    builder.openBlock(block.kind)
    if (block.label) builder.synthetic(typedLabel(block.label))
    block.runs.forEach((run, r) => {
      if (run.text === '\n') builder.lineBreak()
      const piece = builder.append(run.text === '\n' ? '' : run.text)
      if (run.hidden) hidden.push(piece)
      runs.push({ block: b, run: r })
    })
  })
  return { built: builder.build(), runs, hidden }
}

function noticesOf(model: DocxModel, built: BuiltText, runs: readonly { block: number; run: number }[], hidden: readonly number[], parts: DocxPackage): Notice[] {
  const evidence: Span[] = []
  for (const piece of hidden) {
    const at = runs[piece]
    const length = at ? (model.blocks[at.block]?.runs[at.run]?.text.length ?? 0) : 0
    const start = built.toText(piece, 0)
    const end = Math.min(built.toText(piece, length), built.text.length)
    if (built.text.slice(start, end).trim()) evidence.push({ start, end: start + built.text.slice(start, end).trimEnd().length })
  }
  const notices: Notice[] = []
  if (evidence.length > 0) notices.push({ code: 'hidden-text', evidence })
  if (parts.has(STYLE_MAP_PART)) notices.push({ code: 'embedded-style-map', evidence: [] })
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name))) notices.push({ code: 'macros', evidence: [] })
  return notices
}

async function read(bytes: Uint8Array): Promise<DocxReading> {
  const parts = admitDocx(bytes)
  const names: BodyParts = bodyParts(parts)
  const bytesOf = (name: string | null): Uint8Array | null => (name === null ? null : parts.read(name))
  const styles = readStyles(bytesOf(names.styles))
  const numbering = new Numbering(bytesOf(names.numbering), styles)
  const bodyOf = (name: string | null): MarkedBody | null => {
    const part = bytesOf(name)
    return part && copyBody(part, numbering, styles)
  }
  const main = bodyOf(names.document) as MarkedBody
  const bodies = { document: main, footnotes: bodyOf(names.footnotes), endnotes: bodyOf(names.endnotes) }
  const model = modelOf(await mammothModel(bodies), bodies)
  const { built, runs, hidden } = textOf(model)
  const read = 1 + (['footnotes', 'endnotes'] as const).filter((name) => bodies[name]?.xml.includes('<w:t')).length
  // A header that only repeats words of the text hides nothing.
  const bare = built.text.replace(/\s/g, '')
  const side = sideParts(parts).filter((part) => part.what === 'comment' || part.paragraphs.some((text) => !bare.includes(text.replace(/\s/g, ''))))
  const unread: Unread[] = [
    ...main.losses.unread(''),
    ...(bodies.footnotes?.losses.unread('footnotes.xml') ?? []),
    ...(bodies.endnotes?.losses.unread('endnotes.xml') ?? []),
    ...side.map((part) => ({ what: part.what, where: part.name, reason: 'not-supported' })),
  ]
  const contract = await contractOf(built, 'docx', {
    complete: unread.length === 0 && built.text !== '',
    units: 'part',
    read: built.text === '' ? 0 : read,
    total: read + side.length,
    tables: model.tables,
    unread,
    notices: noticesOf(model, built, runs, hidden, parts),
  })
  return { contract, built, model, runs }
}

/**
 * Reads a DOCX. Runs in Node and in a browser's worker; takes no network and no DOM.
 * Automatic numbers stand in the text as a typist would have written them; foot- and endnotes are read and follow the
 * text; tracked insertions count as text, tracked deletions do not. What is left out is named in the coverage.
 * @throws ExtractionError, and nothing else.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  try {
    return await read(bytes)
  } catch (error) {
    throw asExtractionError(error)
  }
}
