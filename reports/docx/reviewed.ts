import type { ProvedDraft } from '../../analyzers/drafter/types'
import { placeFor } from '../../analyzers/drafter/place'
import { clauseLabel } from '../../contract/labels'
import type { Block, Span } from '../../contract/types'
import { admitDocx } from '../../extractors/docx-gate'
import { bodyParts } from '../../extractors/docx-parts'
import type { ReportSource } from '../source'
import { chosen, wordingOf, type Taken } from '../taken'
import { statesAmount } from './amounts'
import { Anchors, type Anchor } from './anchors'
import { outside, type Boundary } from './boundaries'
import { commentLines, leftSentence, type CommentMaking, type LeftReason } from './comment-words'
import { CommentsPart, commentStyles } from './comments-part'
import { Insertions, takesInsertions } from './insertions'
import { prove, readingOf } from './proof'
import { refuseUnchangeable, ReviewedDocxRefusal } from './refusals'
import { dateTime, FreshIds, namesAt, namespacesOf } from './word-names'
import { XmlPart, type XmlNode } from './xml-part'
import { spliced } from './zip-splice'

export interface ReviewedOptions {
  /** Suggested wordings as tracked insertions: all of them, or those that were accepted or adapted. Default: none. */
  readonly insertions?: boolean | 'accepted'
  /** A drafted clause, put in at its place as a tracked insertion. */
  readonly draft?: ProvedDraft
}

/** Something that is not where it belongs, with the sentence to tell. */
export interface LeftOut {
  /** `Finding.id`, or `draft`. */
  readonly finding: string
  readonly title: string
  readonly reason: LeftReason
  readonly sentence: string
}

export interface ReviewedDocx {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Comments on the very words. */
  readonly placed: number
  /** Wordings put in. */
  readonly inserted: number
  readonly left: readonly LeftOut[]
  /** Every comment with the words of the contract that it is about; null: it stands at the title. */
  readonly comments: readonly { readonly id: string; readonly finding: string; readonly span: Span | null }[]
  /** What the result must be called for Word to open it: a file with macros or a template stays one. */
  readonly extension: 'docx' | 'docm' | 'dotx' | 'dotm'
}

/** Puts comments and insertions into one file. */
class Reviewer {
  readonly left: LeftOut[] = []
  readonly written: { id: string; finding: string; span: Span | null }[] = []
  placed = 0
  inserted = 0
  private readonly insertions: Insertions
  private readonly ids: FreshIds
  private readonly date: string
  private readonly namespace: string

  constructor(private readonly source: ReportSource, private readonly anchors: Anchors, private readonly comments: CommentsPart, private readonly options: ReviewedOptions) {
    const { main } = anchors
    this.ids = new FreshIds(comments.existing ? [main, comments.existing] : [main])
    this.date = dateTime(source.made)
    this.namespace = namespacesOf(main).word
    this.insertions = new Insertions(main, this.namespace, this.ids, this.date)
  }

  /** The comment on one finding, and its wording where it is wanted in the text. */
  finding(taken: Taken, first: boolean): void {
    const { view } = taken
    const { finding, near } = this.spanOf(view.id)
    const anchor = finding ? this.anchors.place(finding) : this.anchors.title()
    if (!anchor) return this.leave(view.id, view.title, 'no-place')
    if (anchor.reason) this.leave(view.id, view.title, anchor.reason)
    else this.placed++
    const wording = this.wording(taken, anchor, finding)
    const id = this.ids.take()
    this.comments.add(id, this.date, this.source.lang, commentLines(taken, this.source, { reason: anchor.reason, near, wording, first }))
    this.mark(anchor, id)
    this.written.push({ id, finding: view.id, span: finding })
  }

  /** A drafted clause at its place. */
  draft(draft: ProvedDraft): void {
    if (draft.text === '') return
    if (draft.inside.length > 0) return this.leave('draft', draft.heading, 'unproved')
    const { blocks, text } = this.source.contract
    const paragraph = this.paragraphBefore(draft.afterBlock)
    if (!paragraph) return this.leave('draft', draft.heading, 'no-place')
    const style = clauseLabel(draft.heading)?.style
    // The heading looks like those of the clauses before it.
    const like = blocks.slice(0, draft.afterBlock + 1).reverse().find(({ start, end }) => style !== undefined && end - start <= 40 && clauseLabel(text.slice(start, end))?.style === style)
    const [heading, ...lines] = draft.text.split('\n')
    this.insertions.put(paragraph, [{ text: heading ?? '', heading: true }, ...lines.map((line) => ({ text: line }))], { like: like ? this.anchors.paragraphOf(like) : null, beyondTables: true })
    this.inserted++
  }

  private leave(finding: string, title: string, reason: LeftReason): void {
    this.left.push({ finding, title, reason, sentence: leftSentence(reason, this.source.lang) })
  }

  /** The words that a comment goes on: the evidence, or for a missing term what comes nearest. */
  private spanOf(id: string): { finding: Span | null; near: boolean } {
    const { contract, review } = this.source
    const found = review.findings.find((one) => one.id === id)
    const evidence = found?.evidence.find(({ start, end }) => start < end)
    if (evidence) return { finding: evidence, near: true }
    const clause = found?.lookedAt[0]
    const first = clause && contract.blocks.find(({ start, end }) => start < clause.end && clause.start < end)
    return { finding: first ?? null, near: first !== undefined }
  }

  private wording(taken: Taken, anchor: Anchor, finding: Span | null): CommentMaking['wording'] {
    const { insertions = false } = this.options
    const choice = taken.decision?.choice
    const agreed = choice === 'accept' || choice === 'adapt'
    const wording = wordingOf(taken).trim()
    if (!insertions || (insertions === 'accepted' && !agreed) || choice === 'reject' || wording === '') return 'said'
    const { id, title, type } = taken.view
    // A person's own wording goes in as it is; an amount that we suggest is for people to agree on.
    const own = choice === 'adapt' && taken.decision?.wording.trim() === wording
    if (!own && statesAmount(wording)) return this.leave(id, title, 'amount'), 'amount'
    if (!own && (/^[a-z…]/.test(wording) || !/[.。”"）)]$/.test(wording))) return this.leave(id, title, 'fragment'), 'said'
    const nowhere = type === 'MISSING' && finding === null
    const { contract } = this.source
    const paragraph = nowhere ? this.paragraphBefore(placeFor(contract, taken.view.draftLang).afterBlock) : anchor.reason === null || anchor.reason === 'whole' ? this.paragraphOf(anchor.last) : null
    if (!paragraph || !takesInsertions(paragraph)) return this.leave(id, title, 'no-place'), 'said'
    this.insertions.put(paragraph, wording.split('\n').filter((line) => line.trim() !== '').map((text) => ({ text })), { beyondTables: nowhere })
    this.inserted++
    return nowhere ? 'appended' : 'inserted'
  }

  private paragraphOf(node: XmlNode): XmlNode | null {
    let at: XmlNode | null = node
    while (at && at.name !== 'w:p') at = at.parent
    return at
  }

  /** The main text's paragraph of a block, or of the nearest one before it: what follows the text is in other parts. */
  private paragraphBefore(index: number): XmlNode | null {
    const { blocks } = this.source.contract
    for (let at = Math.min(index, blocks.length - 1); at >= 0; at--) {
      const paragraph = this.anchors.paragraphOf(blocks[at] as Block)
      if (paragraph && takesInsertions(paragraph)) return paragraph
    }
    return null
  }

  private mark({ start, end, first, last }: Anchor, id: string): void {
    const { main } = this.anchors
    const put = (node: XmlNode, { at, close, reopen, torn }: Boundary, text: string, kind: 'start' | 'end'): void => {
      if (torn) main.keepSpace(torn)
      main.put(at, text, kind, close, reopen)
    }
    put(first, start, namesAt(main, first, this.namespace).element('commentRangeStart', { id }), 'start')
    const names = namesAt(main, last, this.namespace)
    put(last, end, names.element('commentRangeEnd', { id }), 'end')
    put(last, outside(last, end), names.element('r', {}, this.comments.referenceLook(names) + names.element('commentReference', { id })), 'end')
  }
}

function extensionOf(types: string): ReviewedDocx['extension'] {
  const macros = /ms-word\.(?:document|template)\.macroEnabled/i.test(types)
  const template = /wordprocessingml\.template\.main|ms-word\.template/i.test(types)
  return template ? (macros ? 'dotm' : 'dotx') : macros ? 'docm' : 'docx'
}

/**
 * The user's own file with the review in it: a comment on the very words of each finding, on request the suggested wordings
 * and a drafted clause as tracked insertions. Only the main text, the comments and what names them change, between their
 * characters; all else is the same bytes. Runs in Node and in a browser's worker.
 * @throws ExtractionError when the file cannot be read, ReviewedDocxRefusal when it cannot be kept
 */
export async function reviewedDocx(bytes: Uint8Array, source: ReportSource, options: ReviewedOptions = {}): Promise<ReviewedDocx> {
  const parts = admitDocx(bytes)
  const names = bodyParts(parts)
  refuseUnchangeable(parts, names.document)
  const { reading, revisions } = await readingOf(bytes, source.contract.text)
  const main = new XmlPart(parts.read(names.document) as Uint8Array)
  const comments = new CommentsPart(parts, names.document, main, commentStyles(parts, names.styles))
  if (!main.faithful || comments.existing?.faithful === false) throw new ReviewedDocxRefusal('unkept')
  const reviewer = new Reviewer(source, new Anchors(reading, names.document, main, (name) => parts.read(name)), comments, options)
  for (const [index, taken] of chosen(source).entries()) reviewer.finding(taken, index === 0)
  if (options.draft) reviewer.draft(options.draft)
  const changed = comments.written()
  if (changed.size > 0 || reviewer.inserted > 0) changed.set(names.document, main.written())
  const result = spliced(bytes, changed)
  await prove(bytes, result, revisions, source.contract.text, reviewer.inserted > 0)
  const types = parts.read('[Content_Types].xml')
  const { placed, inserted, left, written } = reviewer
  return { bytes: result, placed, inserted, left, comments: written, extension: extensionOf(types ? new TextDecoder().decode(types) : '') }
}
