import { analyze } from '../../analyzers'
import { provedDraft } from '../../analyzers/drafter/proof'
import type { Finding, Review } from '../../analyzers/types'
import type { Contract, Span } from '../../contract/types'
import { readDocx, type DocxReading } from '../../extractors/docx'
import { ExtractionError } from '../../extractors/failures'
import { reviewedDocx, ReviewedDocxRefusal } from '../../reports/docx'
import { ALL_PARTS, type ReportSource } from '../../reports/source'
import { compared, letters } from './compare'

/** What became of one file. */
export interface Trial {
  /** `done`, a reader's code, or a refusal's. */
  readonly outcome: string
  readonly comments: number
  /** Comments that are on the very words, by our account; and of these those that a second look finds elsewhere. */
  readonly placed: number
  readonly astray: readonly string[]
  /** Fallbacks by reason. */
  readonly left: Readonly<Record<string, number>>
  readonly otherParts: readonly string[]
  readonly changed: readonly string[]
  readonly inserted: number
  readonly ms: number
  readonly bytes: Uint8Array | null
}

/** The source of a report as the command line would make it. */
export function sourceOf(contract: Contract, review: Review): ReportSource {
  return { file: 'contract.docx', contract, review, side: 'neutral', lang: contract.lang === 'en' ? 'en' : 'zh', decisions: new Map(), parts: ALL_PARTS, playbook: null, made: '2026-11-22' }
}

/** Stretches all over a text, the same in every run: within a paragraph, and now and then on into the next. */
function stretches({ text, blocks }: Contract, count: number): Span[] {
  let state = text.length * 2_654_435_761 + 1
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const found: Span[] = []
  for (let i = 0; i < count * 3 && found.length < count && blocks.length > 0; i++) {
    const first = blocks[random(blocks.length)] as Span
    const last = random(8) === 0 ? (blocks[Math.min(blocks.length - 1, blocks.indexOf(first as (typeof blocks)[number]) + 1)] as Span) : first
    const start = first.start + random(first.end - first.start)
    const end = last === first ? start + 1 + random(first.end - start) : last.start + 1 + random(last.end - last.start)
    if (letters(text.slice(start, end)) !== '') found.push({ start, end })
  }
  return found
}

/** The review with findings put anywhere, so that places are tried where no rule happens to look. */
export function scattered(contract: Contract, review: Review, count: number): Review {
  const findings = stretches(contract, count).map((span, at): Finding => ({
    id: `trial~${at}`, rule: 'def-overbroad', type: 'DEFECT', level: 'low', levels: { neutral: 'low' }, certainty: 'clear',
    folded: false, under: null, root: null, evidence: [span], lookedAt: [], data: {}, variant: null,
  }))
  return { ...review, findings: [...review.findings, ...findings] }
}

/** What a comment must cover for a second look to agree: all letters of the words that stand in the file as such; automatic numbers do not. */
function agrees({ contract, built }: DocxReading, span: Span | null, covered: string | null): boolean {
  if (covered === null) return false
  if (span === null) return true
  let printed = ''
  for (let at = span.start; at < span.end; at++) if (built.toSource({ start: at, end: at + 1 }).length > 0) printed += contract.text.charAt(at)
  return letters(covered) === letters(printed)
}

/** Reviews one file, writes the comments in and looks at it again. */
export async function tried(bytes: Uint8Array, spans: number, insertions: boolean): Promise<Trial> {
  const none = { comments: 0, placed: 0, astray: [], left: {}, otherParts: [], changed: [], inserted: 0, ms: 0, bytes: null }
  try {
    const reading = await readDocx(new Uint8Array(bytes), { deadline: 60_000 })
    const { contract } = reading
    const review = analyze(contract)
    const source = sourceOf(contract, spans > 0 ? scattered(contract, review, spans) : review)
    const options = insertions ? { insertions: true, draft: provedDraft(contract, review) } : {}
    const before = performance.now()
    const result = await reviewedDocx(bytes, source, options)
    const ms = performance.now() - before
    const { otherParts, changed, comments } = compared(bytes, result.bytes)
    const covered = new Map(comments.map((one) => [one.id, one.covered]))
    const fallen = new Set(result.left.filter(({ reason }) => !['amount', 'fragment', 'no-place', 'unproved'].includes(reason)).map(({ finding }) => finding))
    const astray = result.comments.filter(({ id, finding, span }) => (fallen.has(finding) ? !covered.has(id) || covered.get(id) === null : !agrees(reading, span, covered.get(id) ?? null)))
    const left: Record<string, number> = {}
    for (const { reason } of result.left) left[reason] = (left[reason] ?? 0) + 1
    return {
      outcome: 'done', comments: result.comments.length, placed: result.placed, left, otherParts, changed, inserted: result.inserted, ms, bytes: result.bytes,
      astray: astray.map(({ id, span }) => `${JSON.stringify(span && contract.text.slice(span.start, span.end).slice(0, 80))} ≠ ${JSON.stringify(covered.get(id)?.slice(0, 80))}`),
    }
  } catch (error) {
    if (error instanceof ExtractionError || error instanceof ReviewedDocxRefusal) return { ...none, outcome: error.code }
    throw error
  }
}
