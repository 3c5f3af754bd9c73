import type { Contract } from '../../contract/types'
import type { Actor } from '../facts/actors'
import { bound } from '../facts/actors'
import { actorNames } from '../facts/actor-names'
import { fact } from '../facts/fact'

/** Who bears a measure: names, and whether the sentence says so. */
export interface Bearers {
  readonly names: readonly string[]
  readonly sure: boolean
}

/** Names of the contracting parties as sentences use them. */
export const sideNames = fact((contract: Contract): readonly string[] => actorNames(contract).map(({ name }) => name))

/** The parties that an actor means. What nobody can be told to owe falls on the one who owes secrecy, else on all, and is unsure. */
export function bearersOf(contract: Contract, actor: Actor): Bearers {
  const all = sideNames(contract)
  if (actor?.is === 'party') return { names: [actor.name], sure: true }
  if (actor?.is === 'everyone') return { names: all, sure: true }
  const owes = bound(contract)
  if (owes !== null && owes !== 'both') return { names: [owes.only], sure: actor?.is === 'implied' }
  return { names: all, sure: owes === 'both' && actor?.is === 'implied' }
}

/** Whether a party owes secrecy at all; true where it cannot be told. */
export function owesSecrecy(contract: Contract, name: string | null): boolean {
  const owes = bound(contract)
  return owes === null || owes === 'both' || name === null || owes.only === name
}
