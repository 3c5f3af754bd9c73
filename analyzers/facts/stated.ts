import type { Contract } from '../../contract/types'
import type { GoverningLaw, Kind, Role } from '../types'

/** A side as the person names it. Without a `role` it plays the one that is read. */
export interface StatedParty {
  /** What the contract calls it: the word that its sentences use. */
  readonly name: string
  /** '' for none. */
  readonly full: string
  readonly role?: Role
}

/** What the person says about a contract, over what is read from it. */
export interface Stated {
  readonly kind?: Kind
  readonly law?: GoverningLaw
  /** The two sides in their order; further parties stay as they are read. null: both as they are read. */
  readonly parties?: readonly StatedParty[] | null
}

const NOTHING: Stated = {}
const known = new WeakMap<Contract, Stated>()

/** A copy of the contract for which `stated` holds: facts are remembered by the contract, so that a correction needs one of its own. */
export function stating(contract: Contract, stated: Stated): Contract {
  const copy = { ...contract }
  known.set(copy, stated)
  return copy
}

/** What was stated about this contract. */
export function statedOf(contract: Contract): Stated {
  return known.get(contract) ?? NOTHING
}

/** Whether both sides keep secrets by what was stated; null: nothing was said about it. */
export function statedMutual(contract: Contract): boolean | null {
  const roles = statedOf(contract).parties?.map(({ role }) => role) ?? []
  return roles.includes('both') ? true : roles.includes('receiving') || roles.includes('disclosing') ? false : null
}
