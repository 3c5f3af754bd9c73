import type { Contract } from '../../contract/types'

/**
 * Makes a fact: a reading of a contract that is computed once and then remembered with it, so that ten rules may ask.
 * @param read pure; must not ask itself, directly or through another fact
 */
export function fact<T>(read: (contract: Contract) => T): (contract: Contract) => T {
  const known = new WeakMap<Contract, { value: T }>()
  return (contract) => {
    let entry = known.get(contract)
    if (!entry) {
      entry = { value: read(contract) }
      known.set(contract, entry)
    }
    return entry.value
  }
}
