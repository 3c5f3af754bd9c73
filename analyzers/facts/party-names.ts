import type { Contract } from '../../contract/types'
import { partiesWithRoles } from './roles'

/** `{ burdened }` for a hit when the name is one of the review's parties; else nothing, so that the roles decide. */
export function burdenedBy(contract: Contract, name: string): { burdened?: string } {
  return partiesWithRoles(contract).some((party) => party.name === name) ? { burdened: name } : {}
}
