import type { Contract } from '../../contract/types'
import { holders } from './duty-holders'
import { fact } from './fact'
import { kind } from './kind'
import { titleLines } from './opening'
import { parties } from './parties'
import { secrecy } from './secrecy'
import { statedMutual } from './stated'

const MUTUAL_TITLE = /\bmutual\b|two[- ]way|bilateral|reciprocal|\bmnda\b|双方保密|双向|互相保密|相互保密/i
const ONE_WAY_TITLE = /one[- ]way|unilateral|单方|单向/i

/**
 * Whether both sides owe secrecy (catalogue 0.1, gate 4): duties of "each party", role words that either may bear, or duties that
 * mirror each other. false: one side only. null: no secrecy duty, or its subject cannot be told.
 */
export const mutual = fact((contract: Contract): boolean | null => {
  if (secrecy(contract).duties.length === 0 || kind(contract) === 'TOS') return null
  const stated = statedMutual(contract)
  if (stated !== null) return stated
  const titles = titleLines(contract).slice(0, 3)
  if (titles.some((line) => ONE_WAY_TITLE.test(line))) return false
  if (titles.some((line) => MUTUAL_TITLE.test(line))) return true
  const { everyone, owed } = holders(contract)
  const most = Math.max(0, ...owed.values())
  const bound = parties(contract).filter((party) => (owed.get(party.name) ?? 0) > 0)
  // In a letter "you" owe the secrecy; that both keep the talks quiet does not make it mutual.
  const addressed = owed.get('you') ?? 0
  if (addressed > 0 && addressed * 3 >= everyone) return false
  // A party that is itself called the recipient owes; the other is named to be protected.
  const named = [...owed].find(([name]) => /^(?:the )?(?:receiving party|recipient)$/i.test(name))
  if (named && named[1] * 2 >= everyone) return false
  // In employment "双方" names who signs; the employee owes the secrecy.
  if (kind(contract) === 'EMP' && contract.lang === 'zh' && bound.length === 1 && most > everyone) return false
  if (everyone > 0 && everyone * 3 >= most) return true
  if (bound.length >= 2) {
    // Several parties may stand on one side; both sides owe only when the weights are of one order.
    const least = Math.min(...bound.map((party) => owed.get(party.name) as number))
    return bound.length === parties(contract).length && least * 2 >= most
  }
  if (bound.length === 1) return false
  return everyone > 0 ? true : null
})
