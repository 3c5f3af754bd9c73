import type { Contract, Span } from '../contract/types'
import { annexes } from './facts/annexes'
import { settledElsewhere } from './facts/settled-elsewhere'
import { byWeight, folded } from './folding'
import { governingLaw } from './facts/governing-law'
import { kind } from './facts/kind'
import { mutual } from './facts/mutual'
import { partiesWithRoles } from './facts/roles'
import { doubted } from './recognised'
import { LAW_AS_OF } from './law'
import { asPrinted, legible, legibly } from './legible'
import { levelsFor } from './perspective'
import { completed, houseFindings, withLevel } from './playbook/apply'
import type { Playbook } from './playbook/playbook'
import { PROVISIONS, RULES } from './registry'
import type { Finding, Hit, Level, Options, Party, ProvisionReading, Remark, Review, Rule } from './types'

/** What the user may set for a review. */
export interface AnalyzeOptions {
  /** A party's name, `discloser`, `receiver` or `neutral` (default): whose levels `Finding.level` shows and orders by. */
  readonly side?: string
  /** Thresholds by rule id, over the rule's own. */
  readonly thresholds?: Readonly<Record<string, Options>>
  /** A house's way of reading contracts: rules off, levels and thresholds, rules of its own. `thresholds` win over it. */
  readonly playbook?: Playbook
  /** ISO date taken as today where the contract gives none (law in force). The caller's clock: the engine has none. */
  readonly today?: string
}

/** Reviews one contract. Pure: the same contract and options give the same review. Linear in the text. */
export function analyze(given: Contract, options: AnalyzeOptions = {}): Review {
  const contract = legible(given)
  const as = <T>(value: T): T => (contract === given ? value : legibly(value))
  const parties = partiesWithRoles(contract)
  const key = sideKey(as(options.side ?? 'neutral'), parties)
  const house = options.playbook ? as(completed(options.playbook)) : null
  const context = { today: options.today ?? LAW_AS_OF }
  const findings: Finding[] = []
  const remarks: Remark[] = []
  for (const [id, rule] of RULES) {
    const setting = house?.rules[id]
    if (!rule.kinds.includes(kind(contract)) || setting?.on === false) continue
    let ordinal = 0
    for (const hit of rule.check(contract, { ...rule.options, ...setting?.options, ...options.thresholds?.[id] }, context)) {
      const evidence = hit.evidence.map(trimmed(contract))
      if (hit.remark) remarks.push({ rule: id, evidence, data: hit.data ?? {} })
      else findings.push(findingOf(contract, id, rule, hit, evidence, parties, key, ordinal++, setting?.level))
    }
  }
  if (house) for (const finding of houseFindings(contract, house.house, parties)) findings.push(finding)
  return asPrinted(contract, {
    title: contract.title,
    lang: contract.lang,
    kind: kind(contract),
    law: governingLaw(contract).law,
    mutual: mutual(contract),
    parties,
    coverage: { ...contract.coverage, annexes: annexes(contract), leftTo: Array.from(settledElsewhere(contract), ([what, document]) => ({ what, document })) },
    provisions: provisionsOf(contract),
    findings: folded(contract, doubted(contract, findings), (rule) => RULES.get(rule)?.topic).filter((finding) => Object.values(finding.levels).some((level) => level !== null)).sort((a, b) => byWeight(a, b)),
    remarks,
  })
}

function provisionsOf(contract: Contract): ProvisionReading[] {
  const stated: ProvisionReading[] = []
  for (const [id, provision] of PROVISIONS) {
    const reading = provision.read(contract)
    if (reading) stated.push({ id, ...reading })
  }
  return stated
}

function findingOf(contract: Contract, id: string, rule: Rule, hit: Hit, evidence: readonly Span[], parties: readonly Party[], key: string, ordinal: number, level?: Level): Finding {
  const levels = withLevel(levelsFor(hit.levels ?? rule.levels, hit, parties), level)
  const first = evidence[0]
  return {
    id: `${id}~${hashOf(first ? contract.text.slice(first.start, first.end) : '')}~${ordinal}`,
    rule: id,
    type: rule.type,
    level: levels[key] ?? levels['neutral'] ?? lightest(levels),
    levels,
    certainty: hit.certainty ?? 'clear',
    folded: false,
    under: hit.under ?? null,
    root: null,
    evidence,
    lookedAt: (hit.lookedAt ?? []).map(({ start, end }) => ({ start, end })),
    data: hit.data ?? {},
    variant: hit.variant ?? null,
  }
}

function lightest(levels: Readonly<Record<string, Level | null>>): Level {
  return Object.values(levels).find((level): level is Level => level !== null) ?? 'low'
}

/** `neutral`, or the party's name that `side` means. An unknown name falls back to neutral. */
export function sideKey(side: string, parties: readonly Party[]): string {
  if (parties.some((party) => party.name === side)) return side
  const byFull = parties.find((party) => party.full !== '' && party.full === side)
  if (byFull) return byFull.name
  const roles = side === 'discloser' ? ['disclosing', 'employer', 'controller'] : side === 'receiver' ? ['receiving', 'employee', 'processor'] : []
  return parties.find((party) => roles.includes(party.role))?.name ?? 'neutral'
}

/** A quote begins and ends with a character that can be seen. */
function trimmed(contract: Contract): (span: Span) => Span {
  return ({ start, end }) => {
    while (start < end && contract.text.charCodeAt(start) <= 0x20) start++
    while (end > start && contract.text.charCodeAt(end - 1) <= 0x20) end--
    return { start, end }
  }
}

/** FNV-1a, 32 bit: only to tell findings of one contract apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
