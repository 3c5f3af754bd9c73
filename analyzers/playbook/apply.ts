import type { Contract } from '../../contract/types'
import { kind } from '../facts/kind'
import { lowerOf, sentences } from '../facts/sentences'
import type { Finding, Level, Options, Party } from '../types'
import type { HouseRule, Playbook, RuleSetting } from './playbook'
import { SHIPPED } from './shipped'
import { stands } from './wording'

/** A playbook with what its bases say filled in; the playbook's own settings win. An unknown base adds nothing. */
export function completed(playbook: Playbook): Playbook {
  const base = SHIPPED.find(({ name }) => name === playbook.base && name !== playbook.name)
  if (!base) return playbook
  const rules: Record<string, RuleSetting> = { ...base.rules }
  for (const [id, setting] of Object.entries(playbook.rules)) {
    const under = rules[id]
    rules[id] = { ...under, ...setting, ...(under?.options || setting.options ? { options: { ...under?.options, ...setting.options } } : {}) }
  }
  return { ...playbook, rules, house: [...base.house.filter(({ id }) => !playbook.house.some((own) => own.id === id)), ...playbook.house] }
}

/** The house's own thresholds, by rule. */
export function thresholdsOf(playbook: Playbook | undefined): { readonly thresholds?: Readonly<Record<string, Options>> } {
  if (!playbook) return {}
  const own = Object.entries(completed(playbook).rules).flatMap(([id, { options }]) => (options ? [[id, options] as const] : []))
  return { thresholds: Object.fromEntries(own) }
}

/** The level a playbook sets, for every side that the rule itself speaks to. */
export function withLevel(levels: Finding['levels'], level: Level | undefined): Finding['levels'] {
  return level === undefined ? levels : Object.fromEntries(Object.entries(levels).map(([side, own]) => [side, own === null ? null : level]))
}

/** What a house's own rules find: each forbidden wording with its sentences, each required one that stands nowhere. */
export function houseFindings(contract: Contract, rules: readonly HouseRule[], parties: readonly Party[]): Finding[] {
  return rules.filter(({ kinds }) => kinds.includes(kind(contract))).flatMap((rule) => {
    const wordings = rule.must ?? rule.mustNot ?? []
    const said = sentences(contract).filter((sentence) => wordings.some((wording) => stands(wording, lowerOf(contract, sentence))))
    if (rule.must ? said.length > 0 : said.length === 0) return []
    const levels: Finding['levels'] = { neutral: rule.level, ...Object.fromEntries(parties.map(({ name }) => [name, rule.level])) }
    return [{
      id: `${rule.id}~~0`, rule: rule.id, type: rule.must ? 'MISSING' : 'DEFECT', level: rule.level, levels, certainty: 'clear', folded: false, under: null, root: null,
      evidence: said.map(({ start, end }) => ({ start, end })), lookedAt: [], data: {}, variant: null,
    } satisfies Finding]
  })
}
