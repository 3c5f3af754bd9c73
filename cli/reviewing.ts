import path from 'node:path'
import { analyze, sideKey, type AnalyzeOptions } from '../analyzers'
import type { Level, Review } from '../analyzers/types'
import type { Contract, Lang } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'
import { rendered, type ReportFormat } from '../reports/formats'
import { canonicalMap, resultOf, type QuoteMap } from '../reports/result'
import { ALL_PARTS, type ReportDecision, type ReportSource } from '../reports/source'
import { readContractBytes } from './files'
import { atLeast, LEVELS, type Format, type Piece, type Reviewed, type ReviewRequest, type Settings } from './job'
import { readable } from './readable'
import { wordFile } from './word-file'

/** What a thread says while it reads. */
export interface Progress {
  page(page: number, pages: number): void
  /** The contract is there; from here on nothing is the file's fault. */
  read(): void
}

/** Formats that are lists of points: lighter ones are left out. A report is always whole, so that its silence can be believed. */
const LISTS: ReadonlySet<Format> = new Set(['csv', 'sarif', 'letter', 'docx'])
const REPORTS: Readonly<Partial<Record<Format, ReportFormat>>> = { html: 'html', markdown: 'markdown', csv: 'csv', 'report-json': 'json', sarif: 'sarif', letter: 'letter' }

interface Taken {
  readonly contract: Contract
  readonly map: QuoteMap
  /** A second copy where the file itself is to be given back: readers take theirs over. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly name: string
}

export function optionsOf({ side, playbook, today }: Settings): AnalyzeOptions {
  return { side, today, ...(playbook ? { playbook } : {}) }
}

async function takenFrom({ source, formats, id }: ReviewRequest, progress: Progress): Promise<Taken> {
  if ('text' in source) {
    const { contract, toGiven } = await readPlainText(source.text)
    return { contract, map: { text: source.text, toGiven }, bytes: null, name: String(id) }
  }
  const bytes = formats.includes('docx') ? source.bytes.slice() : null
  const { contract } = await readContractBytes(source.bytes, source.name, progress.page)
  return { contract, map: canonicalMap(contract), bytes: contract.origin === 'docx' ? bytes : null, name: source.name }
}

/** Without lighter findings, and without what is folded into them. */
function weighty(review: Review, minLevel: Level): Review {
  const kept = new Set(review.findings.filter(({ level, folded }) => !folded && atLeast(level, minLevel)).map(({ id }) => id))
  return { ...review, findings: review.findings.filter(({ id, folded, root, level }) => (folded ? root !== null && kept.has(root) && atLeast(level, minLevel) : kept.has(id))) }
}

/** A letter asks for what was accepted: without anybody to ask, for every point that needs no judgment. */
function acceptedAll(review: Review): ReadonlyMap<string, ReportDecision> {
  return new Map(review.findings.filter(({ folded, certainty }) => !folded && certainty === 'clear').map(({ id }) => [id, { choice: 'accept', reason: '', wording: '' }]))
}

function sourceOf(format: Format, taken: Taken, review: Review, settings: Settings, lang: Lang): ReportSource {
  const shown = LISTS.has(format) ? weighty(review, settings.minLevel) : review
  return {
    file: path.basename(taken.name), contract: taken.contract, review: shown, side: sideKey(settings.side, review.parties), lang, parts: ALL_PARTS, made: settings.today,
    decisions: format === 'letter' ? acceptedAll(shown) : new Map(),
    playbook: settings.playbook && { name: settings.playbook.name, digest: settings.digest },
    ...(settings.playbook ? { house: settings.playbook } : {}),
  }
}

/** Reads and reviews one contract. @throws what a reader throws; anything after `progress.read()` is our own failure */
export async function reviewed(request: ReviewRequest, settings: Settings, progress: Progress): Promise<Reviewed> {
  const before = performance.now()
  const taken = await takenFrom(request, progress)
  progress.read()
  const { contract } = taken
  if (request.formats.every((format) => format === 'contract')) return { pieces: [{ format: 'contract', content: contract.text }], level: null, notes: [] }
  const review = analyze(contract, optionsOf(settings))
  const lang = settings.lang ?? (contract.lang === 'en' ? 'en' : 'zh')
  const result = (): unknown => ({ ...resultOf(request.id, review, contract, taken.map), ms: Math.round(performance.now() - before) })
  const notes: string[] = []
  const contentOf = (format: Exclude<Piece['format'], 'docx'>): string => {
    switch (format) {
      case 'contract': return contract.text
      case 'readable': return `${readable(taken.name, review, contract, { lang, side: settings.side, minLevel: settings.minLevel, playbook: settings.playbook })}\n`
      case 'json': return JSON.stringify(result(), null, 1)
      case 'jsonl': return JSON.stringify(result())
      default: return rendered(sourceOf(format, taken, review, settings, lang), REPORTS[format] ?? 'html')
    }
  }
  const pieces: Piece[] = []
  for (const format of request.formats) {
    if (format !== 'docx') pieces.push({ format, content: contentOf(format) })
    else pieces.push(await wordFile(taken.bytes, sourceOf(format, taken, review, settings, lang), (sentence) => notes.push(sentence)))
  }
  const level = LEVELS.find((one) => review.findings.some((finding) => !finding.folded && finding.level === one)) ?? null
  return { pieces, level, notes }
}
