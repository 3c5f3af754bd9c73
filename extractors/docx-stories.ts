import { blocksOf, type ReadBlock } from './docx-blocks'
import type { Clock } from './docx-clock'
import { LedgerBook } from './docx-ledger'
import { Losses } from './docx-losses'
import { Margins } from './docx-margins'
import type { DocxBlock } from './docx-model'
import { Numbering } from './docx-numbering'
import type { DocxPackage } from './docx-package'
import type { BodyParts } from './docx-parts'
import type { RevisionReading } from './docx-runs'
import { Story, type StoryContext } from './docx-story'
import { readStyles } from './docx-styles'
import { Places } from './docx-tables'
import { joinWrapped } from './docx-wrapped'
import { readXml } from './docx-xml'
import { ExtractionError } from './failures'

/** All stories of a file, read. */
export interface Stories {
  /** The text; then notes in the order of their references; then what headers and footers add. */
  readonly blocks: readonly DocxBlock[]
  readonly comments: readonly DocxBlock[]
  readonly tables: number
  readonly book: LedgerBook
  readonly losses: Losses
  /** How many parts had words. */
  readonly parts: number
}

function textOf(blocks: readonly ReadBlock[]): string {
  return blocks.map(({ block }) => (block.label ?? '') + block.runs.map((run) => run.text).join('')).join('\n')
}

/** Reads the stories of one package, in the order in which they number their paragraphs. */
class StoryReader {
  readonly book = new LedgerBook()
  readonly losses = new Losses()
  readonly notes = new Set<string>()
  private readonly dropped = new Set<string>()
  private readonly context: StoryContext
  parts = 0
  tables = 0

  constructor(private readonly source: DocxPackage, names: BodyParts, reading: RevisionReading, private readonly clock: Clock, origins: boolean) {
    const styles = this.lenient(names.styles, (bytes) => readStyles(bytes)) ?? readStyles(null)
    const numbering = this.lenient(names.numbering, (bytes) => new Numbering(bytes, styles)) ?? new Numbering(null, styles)
    this.context = { styles, numbering, book: this.book, losses: this.losses, reading, origins }
  }

  /** @throws ExtractionError of any kind when `strict`; else a damaged part gives what was read of it and is named. */
  read(name: string, strict: boolean, extra?: Pick<DocxBlock, 'note' | 'part'>): { blocks: ReadBlock[]; story: Story } {
    const story = new Story(name, this.context)
    for (const key of this.dropped) if (!this.notes.has(key)) story.droppedNotes.add(key)
    const parse = (bytes: Uint8Array): true => { readXml(bytes, story, this.clock); return true }
    if (strict) parse(this.source.read(name) as Uint8Array)
    else this.lenient(name, parse)
    const paragraphs = story.finish()
    for (const key of story.notes) this.notes.add(key)
    for (const key of story.droppedNotes) this.dropped.add(key)
    const places = new Places(this.tables)
    const blocks = blocksOf(paragraphs, { fields: story.fields, places, book: this.book, part: name, ...(extra ? { extra } : {}) })
    this.tables = places.tables
    return { blocks, story }
  }

  private lenient<T>(name: string | null, work: (bytes: Uint8Array) => T): T | null {
    if (name === null) return null
    try {
      const bytes = this.source.read(name)
      return bytes && work(bytes)
    } catch (error) {
      if (!(error instanceof ExtractionError) || error.code !== 'damaged') throw error
      this.losses.damaged.push(name)
      return null
    }
  }
}

/**
 * Reads every story of a package.
 * @throws ExtractionError; a damaged part is no error unless it is the text itself.
 */
export function readStories(source: DocxPackage, names: BodyParts, reading: RevisionReading, clock: Clock, origins = false): Stories {
  const reader = new StoryReader(source, names, reading, clock, origins)
  const { book, losses } = reader
  const take = (blocks: readonly ReadBlock[]): void => {
    for (const { counted } of blocks) book.read(counted)
    if (blocks.length > 0) reader.parts++
  }
  const main = joinWrapped(reader.read(names.document, true).blocks)
  take(main)
  const all = [...main]
  const notes = new Map<string, ReadBlock[]>()
  for (const name of [names.footnotes, names.endnotes]) {
    if (name === null) continue
    const { blocks } = reader.read(name, false, { note: true })
    take(blocks)
    for (const one of blocks) notes.set(one.note ?? '', [...(notes.get(one.note ?? '') ?? []), one])
  }
  // A note that nothing refers to still is text of the file.
  for (const key of new Set([...reader.notes, ...notes.keys()])) all.push(...(notes.get(key) ?? []))
  const margins = new Margins(textOf(all), book)
  for (const [part, files] of [['header', names.headers], ['footer', names.footers]] as const) {
    for (const name of files) {
      const { blocks } = reader.read(name, false, { part })
      const fresh = margins.newIn(blocks, name)
      take(fresh)
      all.push(...fresh)
    }
  }
  const comments: DocxBlock[] = []
  if (names.comments !== null) {
    const { blocks, story } = reader.read(names.comments, false, { part: 'comment' })
    for (const { block, counted, note } of blocks) {
      book.leave(names.comments, 'comment', counted)
      const author = note === null ? undefined : story.authors.get(note)
      comments.push({ ...block, ...(author === undefined ? {} : { author }) })
    }
    losses.comments = blocks.length
  }
  return { blocks: all.map(({ block }) => block), comments, tables: reader.tables, book, losses, parts: reader.parts }
}

