import { analyze } from '../analyzers'
import type { Finding, Review } from '../analyzers/types'
import { readDocx } from '../extractors/docx'
import { reviewedDocx, type ReviewedDocx, type ReviewedOptions } from '../reports/docx'
import { ALL_PARTS, type ReportDecision, type ReportSource } from '../reports/source'
import { compared, type Comparison } from '../scripts/roundtrip/compare'

/** A finding on these words, as a rule would yield it. */
export function findingOn(text: string, quote: string, at: number, rule = 'def-overbroad'): Finding {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the text: ${quote}`)
  return {
    id: `${rule}~${at}`, rule, type: 'DEFECT', level: 'low', levels: { neutral: 'low' }, certainty: 'clear', folded: false, under: null, root: null,
    evidence: [{ start, end: start + quote.length }], lookedAt: [], data: {}, variant: null,
  }
}

export interface Tried { readonly result: ReviewedDocx; readonly comparison: Comparison; readonly covered: readonly (string | null)[] }

/** The source of a report on a file, with findings on exactly these quotes. */
export async function sourceOn(bytes: Uint8Array, quotes: readonly string[], more: Partial<ReportSource> = {}, rule?: string): Promise<ReportSource> {
  const { contract } = await readDocx(new Uint8Array(bytes))
  const review: Review = { ...analyze(contract), findings: quotes.map((quote, at) => findingOn(contract.text, quote, at, rule)) }
  return { file: 'contract.docx', contract, review, side: 'neutral', lang: 'en', decisions: new Map(), parts: ALL_PARTS, playbook: null, made: '2026-11-22', ...more }
}

/** Puts a comment on each quote and looks again: what does each cover, and what else changed? */
export async function commentOn(bytes: Uint8Array, quotes: readonly string[], options?: ReviewedOptions, more?: Partial<ReportSource>, rule?: string): Promise<Tried> {
  const result = await reviewedDocx(bytes, await sourceOn(bytes, quotes, more, rule), options)
  const comparison = compared(bytes, result.bytes)
  const byId = new Map(comparison.comments.map(({ id, covered }) => [id, covered]))
  const covered = quotes.map((_, at) => byId.get(result.comments.find(({ finding }) => finding.endsWith(`~${at}`))?.id ?? '') ?? null)
  return { result, comparison, covered }
}

export const decided = (choice: ReportDecision['choice'], wording = ''): ReadonlyMap<string, ReportDecision> => new Map([['def-overbroad~0', { choice, reason: 'agreed on the phone', wording }]])
