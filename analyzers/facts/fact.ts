import type { Contract } from '../../contract/types'

/** What is known of each contract, by the number of the fact. */
const known = new WeakMap<Contract, unknown[]>()
let facts = 0
/** The contract asked about last, and what is known of it: facts are asked a hundred thousand times in a row about the same one. */
let last: Contract | null = null
let lastKnown: unknown[] = []

function knownOf(contract: Contract): unknown[] {
  if (contract === last) return lastKnown
  let values = known.get(contract)
  if (!values) {
    values = []
    known.set(contract, values)
  }
  last = contract
  lastKnown = values
  return values
}

/**
 * Makes a fact: a reading of a contract that is computed once and then remembered with it, so that ten rules may ask.
 * The contract asked about last is kept alive until another one is asked about.
 * @param read pure; must not ask itself, directly or through another fact; what is `undefined` would be read anew each time, so the type forbids it
 */
export function fact<T extends NonNullable<unknown> | null>(read: (contract: Contract) => T): (contract: Contract) => T {
  const number = facts++
  return (contract) => {
    const value = (contract === last ? lastKnown : knownOf(contract))[number]
    if (value !== undefined) return value as T
    const fresh = read(contract)
    knownOf(contract)[number] = fresh
    return fresh
  }
}
