import type { Contract, Span } from '../contract/types'
import { articleOf } from './facts/clauses'
import { sentencesOver } from './facts/sentences'
import { weight } from './perspective'
import type { Finding, Level, Topic } from './types'

/** How near a finding must stand to its root to be folded under it. */
type Near = 'anywhere' | 'article' | 'sentence'

interface Fold {
  readonly root: string
  readonly under: readonly string[]
  readonly near: Near
  /** Only where the root's variant is not this one. */
  readonly unless?: string
}

const SUMS = ['lia-multiplier-excessive', 'lia-percentage-excessive', 'lia-fixed-sum-disproportionate', 'lia-daily-rate-excessive', 'lia-open-ended-amount', 'lia-amount-too-low'] as const

/** What the catalogue's appendix B and its clarifications call "suppresses": one card for the root, the rest inside it. */
const FOLDS: readonly Fold[] = [
  {
    root: 'scope-one-sentence-secrecy', near: 'anywhere',
    under: [
      'def-leak-undefined', 'scope-exclusions-missing', 'scope-compelled-disclosure-missing', 'scope-purpose-recipients-missing', 'obl-security-measures-missing',
      'obl-return-destroy-missing', 'inc-notify-missing', 'inc-response-steps-missing', 'lia-consequence-missing', 'lia-personnel-not-covered',
      'lia-calculation-missing', 'lia-loss-scope-unclear', 'rem-fee-recovery-missing', 'rem-nonmonetary-missing', 'rem-procedure-missing', 'term-missing',
    ],
  },
  { root: 'lia-consequence-missing', near: 'anywhere', under: ['lia-calculation-missing', 'lia-loss-scope-unclear', 'rem-fee-recovery-missing', 'rem-nonmonetary-missing', 'rem-procedure-missing'] },
  { root: 'def-confidential-info-missing', near: 'anywhere', under: ['def-overbroad'] },
  { root: 'def-confidential-info-missing', near: 'anywhere', under: ['def-marking-trap'], unless: 'circular' },
  { root: 'stat-employee-penalty', near: 'article', under: [...SUMS, 'lia-penalty-plus-loss'] },
  { root: 'stat-regulator-silence', near: 'sentence', under: ['inc-deadline-quality'] },
]

/** What is absent in one of these families is absent from one clause: the lawyer's remark is one (appendix A: a family on one clause shares a card). */
const CLAUSE_OF_ITS_OWN: ReadonlySet<Topic> = new Set<Topic>(['definition', 'scope', 'duty', 'incident', 'liability', 'remedy'])
/** Always inside another card (clarifications: "always folded"), in the first of these that is there. */
const NEVER_ALONE: Readonly<Record<string, readonly string[]>> = {
  'rem-procedure-missing': ['lia-calculation-missing', 'lia-loss-scope-unclear', 'lia-personnel-not-covered', 'inc-notify-missing', 'inc-response-steps-missing', 'term-missing'],
  'scope-ai-tools': ['obl-security-measures-missing', 'obl-subcontractor-flowdown', 'def-confidential-info-missing', 'inc-notify-missing', 'inc-response-steps-missing', 'rem-fee-recovery-missing', 'term-missing'],
}
/** In the catalogue's order: of equal weight the earlier is the root. */
const ORDER = [
  'def-confidential-info-missing', 'def-leak-undefined', 'scope-purpose-recipients-missing', 'scope-exclusions-missing', 'scope-compelled-disclosure-missing',
  'obl-dpa-content-missing', 'obl-security-measures-missing', 'obl-return-destroy-missing', 'obl-subcontractor-flowdown', 'inc-notify-missing', 'inc-response-steps-missing',
  'lia-consequence-missing', 'lia-personnel-not-covered', 'lia-calculation-missing', 'lia-loss-scope-unclear', 'rem-fee-recovery-missing', 'rem-nonmonetary-missing', 'rem-procedure-missing',
]

/**
 * One card for one cause: a text that stands twice is one finding, a sum that breaks several measures is one card with all of
 * them, what one family misses is one card, and what follows from another finding lies inside its card. Nothing is dropped.
 * @param topicOf a rule's family
 */
export function folded(contract: Contract, found: readonly Finding[], topicOf: (rule: string) => Topic | undefined): Finding[] {
  const findings = oncePerText(contract, found)
  const wanted = findings.map((finding) => rootOf(contract, finding, findings, topicOf))
  const byId = new Map(findings.map((finding, index) => [finding.id, index]))
  const next = (index: number): number | undefined => {
    const root = wanted[index]
    return root ? byId.get(root.id) : undefined
  }
  const top = (index: number): number => {
    const line = [index]
    for (let at = next(index); at !== undefined; at = next(at)) {
      // Two that each fold into the other (a playbook has made the smaller one the heavier): the heavier has the card.
      if (line.includes(at)) return line.slice(line.indexOf(at)).reduce((best, one) => (rankOf(findings[one] as Finding) < rankOf(findings[best] as Finding) ? one : best))
      line.push(at)
    }
    return line[line.length - 1] as number
  }
  return findings.map((finding, index) => {
    const root = findings[top(index)] as Finding
    return root === finding ? { ...finding, under: null, root: null, folded: false } : { ...finding, under: root.rule, root: root.id, folded: true }
  })
}

function rootOf(contract: Contract, finding: Finding, all: readonly Finding[], topicOf: (rule: string) => Topic | undefined): Finding | null {
  if (finding.under !== null && finding.under !== finding.rule) {
    const named = all.find((other) => other.rule === finding.under)
    if (named) return named
  }
  for (const { root, under, near, unless } of FOLDS) {
    if (!under.includes(finding.rule)) continue
    const found = all.find((other) => other.rule === root && (unless === undefined || other.variant !== unless) && stands(contract, finding, other, near))
    if (found) return found
  }
  if (SUMS.includes(finding.rule as (typeof SUMS)[number])) return heaviestOnSum(finding, all)
  const topic = topicOf(finding.rule)
  if (topic === undefined) return null
  const family = all.filter((other) => topicOf(other.rule) === topic && alike(contract, finding, other, topic))
  const heaviest = family.reduce((best, other) => (rankOf(other) < rankOf(best) ? other : best), finding)
  if (heaviest !== finding) {
    // What the heaviest itself follows from is not folded into it: each would lie inside the other, and neither be shown.
    const cause = FOLDS.some(({ root, under }) => root === finding.rule && under.includes(heaviest.rule))
    return cause ? null : heaviest
  }
  for (const host of NEVER_ALONE[finding.rule] ?? []) {
    const found = all.find((other) => other.rule === host)
    if (found) return found
  }
  return null
}

/** Whether two findings of one family share a card: both say what the same clause lacks, or both stand in one clause, or one rule of drafting met twice. */
function alike(contract: Contract, a: Finding, b: Finding, topic: Topic | undefined): boolean {
  if (topic === 'quality' && a.rule === b.rule) return true
  if (a.type === 'MISSING' || b.type === 'MISSING') return a.type === b.type && topic !== undefined && CLAUSE_OF_ITS_OWN.has(topic)
  const [first, second] = [a.evidence[0], b.evidence[0]]
  return first !== undefined && second !== undefined && clauseAt(contract, first) === clauseAt(contract, second)
}

/** Lower is heavier: by the level for anybody, then by the catalogue's order, then by place. */
function rankOf(finding: Finding): number {
  const order = ORDER.indexOf(finding.rule)
  return Math.min(...Object.values(finding.levels).map(weight)) * 1e9 + (order < 0 ? ORDER.length : order) * 1e7 + Math.min(finding.evidence[0]?.start ?? 0, 1e7 - 1)
}

/** Of the findings on one sentence's sum the heaviest for anybody; the finding itself when that is it. */
function heaviestOnSum(finding: Finding, all: readonly Finding[]): Finding | null {
  const rank = (one: Finding): number => Math.min(...Object.values(one.levels).map(weight)) * 10 + SUMS.indexOf(one.rule as (typeof SUMS)[number])
  let best = finding
  for (const other of all) if (SUMS.includes(other.rule as (typeof SUMS)[number]) && meet(other.evidence[0], finding.evidence[0]) && rank(other) < rank(best)) best = other
  return best === finding ? null : best
}

function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end
}

function stands(contract: Contract, finding: Finding, root: Finding, near: Near): boolean {
  if (near === 'anywhere') return true
  if (near === 'sentence') return finding.evidence.some((span) => root.evidence.some((other) => meet(span, other)))
  const articles = new Set(root.evidence.map((span) => articleAt(contract, span)))
  return finding.evidence.some((span) => articles.has(articleAt(contract, span)))
}

function articleAt(contract: Contract, span: Span): number {
  return articleOf(contract, clauseAt(contract, span))?.index ?? -1
}

/** Index of the clause whose own text holds the span's beginning; -1 where there is none. */
function clauseAt(contract: Contract, span: Span): number {
  return sentencesOver(contract, span)[0]?.clause ?? -1
}

/** A contract printed twice, a clause repeated word for word: one finding with every copy as evidence, the first copy first. */
function oncePerText(contract: Contract, findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, number>()
  const list: Finding[] = []
  for (const finding of findings) {
    const first = finding.evidence[0]
    const text = first ? contract.text.slice(first.start, first.end).replace(/\s+/g, '') : ''
    const key = `${finding.rule} ${finding.variant ?? ''} ${text}`
    const at = text.length >= 8 ? kept.get(key) : undefined
    if (at === undefined) {
      if (text.length >= 8) kept.set(key, list.length)
      list.push(finding)
    } else list[at] = { ...(list[at] as Finding), evidence: [...(list[at] as Finding).evidence, ...finding.evidence] }
  }
  return list
}

/** Missing with weight first, then by level, then by the money at stake, then by place. `levelOf`: the reader's level. */
export function byWeight(a: Finding, b: Finding, levelOf: (finding: Finding) => Level | null = ({ level }) => level): number {
  const missing = (finding: Finding): number => (finding.type === 'MISSING' && weight(levelOf(finding)) <= 1 ? 0 : 1)
  return (
    Number(a.folded) - Number(b.folded) ||
    missing(a) - missing(b) ||
    weight(levelOf(a)) - weight(levelOf(b)) ||
    moneyOf(b) - moneyOf(a) ||
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)
  )
}

/** The sum a finding's data names, in whole units of its currency; 0 where it names none. */
function moneyOf(finding: Finding): number {
  const { amount, unit } = finding.data
  return typeof amount === 'number' && unit !== '%' && unit !== '@times' ? amount : 0
}
