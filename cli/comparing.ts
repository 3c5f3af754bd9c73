import { analyze } from '../analyzers'
import { clauses, type Clause } from '../analyzers/facts/clauses'
import type { Finding, Level, Review } from '../analyzers/types'
import { changedClauses } from '../analyzers/versions/changed-clauses'
import { kinship, since } from '../analyzers/versions/compare'
import { findingName, recordOf, type VersionRecord } from '../analyzers/versions/record'
import type { Salt } from '../analyzers/versions/sketch'
import { wordsOf } from '../analyzers/words'
import type { Contract, Lang } from '../contract/types'
import { asExtractionError, ExtractionError } from '../extractors/failures'
import { comparisonWords } from './comparison-words'
import { readContractBytes } from './files'
import { LEVELS, type CompareRequest, type Given, type Reviewed, type Settings } from './job'
import { optionsOf, type Progress } from './reviewing'

/** Nothing is kept of a comparison, so its names need no secret. */
const SALT: Salt = [0x9e3779b9, 0x7f4a7c15]

interface Version {
  readonly file: string
  readonly contract: Contract
  readonly review: Review
  readonly record: VersionRecord
}

/** A point as the comparison tells it. */
export interface ComparedPoint {
  readonly rule: string
  readonly level: Level
  readonly title: string
  readonly place: string
  readonly quote: string
}

export interface ComparedClause {
  readonly label: string
  readonly heading: string
  /** '' where the clause was added, or removed. */
  readonly before: string
  readonly after: string
}

/** Two versions of a contract, compared. */
export interface Comparison {
  readonly before: { readonly file: string; readonly title: string; readonly textSha256: string }
  readonly after: { readonly file: string; readonly title: string; readonly textSha256: string }
  /** Share of the newer version's clauses that come from the older one, 0 to 1. */
  readonly kinship: number
  readonly complete: boolean
  readonly fixed: readonly ComparedPoint[]
  readonly open: readonly ComparedPoint[]
  readonly fresh: readonly ComparedPoint[]
  readonly reworded: readonly ComparedClause[]
  readonly added: readonly ComparedClause[]
  readonly removed: readonly ComparedClause[]
}

/** @throws ExtractionError that names the file */
async function readGiven({ bytes, name }: Given, progress: Progress): Promise<{ file: string; contract: Contract }> {
  try {
    return { file: name, contract: (await readContractBytes(bytes, name, progress.page)).contract }
  } catch (error) {
    const { code, params } = asExtractionError(error)
    throw new ExtractionError(code, { ...params, file: name }, error)
  }
}

function versionOf({ file, contract }: { file: string; contract: Contract }, settings: Settings): Version {
  const review = analyze(contract, optionsOf(settings))
  return { file, contract, review, record: recordOf(contract, review.findings, SALT) }
}

const textOf = (contract: Contract, { start, ownEnd }: Clause): string => contract.text.slice(start, ownEnd).trim()

function comparisonOf(before: Version, after: Version, lang: Lang, playbook: Settings['playbook']): Comparison {
  const { fixed, open, fresh } = since(before.record, after.record)
  const gone = new Set(fixed.map(({ name }) => name))
  const cards = ({ review }: Version, among: { has(name: string): boolean }): Finding[] => review.findings.filter((finding) => !finding.folded && among.has(findingName(finding, SALT)))
  const pointsOf = (version: Version, findings: readonly Finding[]): ComparedPoint[] =>
    findings.map((finding) => {
      const { title, place, quotes } = wordsOf(finding, version.contract, version.review.law, lang, playbook ?? undefined)
      return { rule: finding.rule, level: finding.level, title, place, quote: quotes[0] ?? '' }
    })
  const [old, now] = [clauses(before.contract), clauses(after.contract)]
  const changed = changedClauses(before.record, after.record)
  const clauseOf = (contract: Contract, clause: Clause | undefined, side: 'before' | 'after'): ComparedClause[] =>
    clause ? [{ label: clause.label, heading: clause.heading, before: '', after: '', [side]: textOf(contract, clause) }] : []
  const headOf = ({ file, contract, review }: Version): Comparison['before'] => ({ file, title: review.title, textSha256: contract.id })
  return {
    before: headOf(before),
    after: headOf(after),
    kinship: Math.round(kinship(before.record, after.record) * 100) / 100,
    complete: before.review.coverage.complete && after.review.coverage.complete,
    fixed: pointsOf(before, cards(before, gone)),
    open: pointsOf(after, cards(after, open)),
    fresh: pointsOf(after, cards(after, fresh)),
    reworded: changed.reworded.flatMap((pair) => {
      const [was, is] = [old[pair.before], now[pair.now]]
      return was && is ? [{ label: is.label, heading: is.heading, before: textOf(before.contract, was), after: textOf(after.contract, is) }] : []
    }),
    added: changed.added.flatMap((at) => clauseOf(after.contract, now[at], 'after')),
    removed: changed.removed.flatMap((at) => clauseOf(before.contract, old[at], 'before')),
  }
}

/** Reads and compares two versions of a contract. Its level is the heaviest of what is open in the newer one. */
export async function compared(request: CompareRequest, settings: Settings, progress: Progress): Promise<Reviewed> {
  const given = [await readGiven(request.before, progress), await readGiven(request.after, progress)] as const
  progress.read()
  const [before, after] = [versionOf(given[0], settings), versionOf(given[1], settings)]
  const lang = settings.lang ?? (after.contract.lang === 'en' ? 'en' : 'zh')
  const comparison = comparisonOf(before, after, lang, settings.playbook)
  const level = LEVELS.find((one) => [...comparison.open, ...comparison.fresh].some((point) => point.level === one)) ?? null
  const content = request.json ? `${JSON.stringify({ schema: 1, ...comparison }, null, 1)}\n` : comparisonWords(comparison, lang, settings.minLevel)
  return { pieces: [{ format: request.json ? 'json' : 'readable', content }], level, notes: [] }
}
