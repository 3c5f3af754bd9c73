import type { Contract } from '../../contract/types'
import type { GoverningLaw, Kind } from '../types'

/** What the person says about a contract, over what is read from it. */
export interface Stated {
  readonly kind?: Kind
  readonly law?: GoverningLaw
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
