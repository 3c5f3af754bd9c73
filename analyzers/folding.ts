import type { Contract, Span } from '../contract/types'
import { articleOf } from './facts/clauses'
import { sentences } from './facts/sentences'
import { weight } from './perspective'
import type { Finding, Level } from './types'

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

/**
 * One card for one cause: a text that stands twice is one finding, a sum that breaks several measures is one card with all of
 * them, and what follows from another finding lies inside its card. Nothing is dropped.
 */
export function folded(contract: Contract, found: readonly Finding[]): Finding[] {
  const findings = oncePerText(contract, found)
  const roots = new Map<string, Finding>()
  for (const finding of findings) if (!roots.has(finding.rule) || finding.under === null) roots.set(finding.rule, finding)
  const wanted = findings.map((finding) => rootOf(contract, finding, findings))
  const byId = new Map(findings.map((finding, index) => [finding.id, index]))
  const top = (index: number): number => {
    const seen = new Set<number>([index])
    let at = index
    for (;;) {
      const root = wanted[at]
      const next = root ? byId.get(root.id) : undefined
      if (next === undefined || seen.has(next)) return at
      seen.add(next)
      at = next
    }
  }
  return findings.map((finding, index) => {
    const root = findings[top(index)] as Finding
    return root === finding ? { ...finding, under: null, folded: false } : { ...finding, under: root.rule, folded: true }
  })
}

function rootOf(contract: Contract, finding: Finding, all: readonly Finding[]): Finding | null {
  if (finding.under !== null && finding.under !== finding.rule) {
    const named = all.find((other) => other.rule === finding.under)
    if (named) return named
  }
  for (const { root, under, near, unless } of FOLDS) {
    if (!under.includes(finding.rule)) continue
    const found = all.find((other) => other.rule === root && (unless === undefined || other.variant !== unless) && stands(contract, finding, other, near))
    if (found) return found
  }
  return SUMS.includes(finding.rule as (typeof SUMS)[number]) ? heaviestOnSum(finding, all) : null
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
  const sentence = sentences(contract).find(({ start, end }) => span.start < end && start < span.end)
  return sentence ? (articleOf(contract, sentence.clause)?.index ?? -1) : -1
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
