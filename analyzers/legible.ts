import { inSimplified, simplified } from './simplified'
import type { Contract } from '../contract/types'
import { partiesWithRoles } from './facts/roles'
import { stating, statedOf } from './facts/stated'
import type { Review } from './types'

/*
 * The rules know Chinese in Simplified characters. A contract in Traditional ones is read in a copy of the same length, and
 * everything that is told about it is put back into the characters that stand in it.
 */

/** What is read in place of a contract in Traditional characters. */
const legibleOf = new WeakMap<Contract, Contract>()
/** The contract that a legible copy was made of. */
const printedOf = new WeakMap<Contract, Contract>()

/** The contract as the rules can read it: itself, or the copy in Simplified characters, always the same one. Spans hold for both. */
export function legible(contract: Contract): Contract {
  const known = legibleOf.get(contract)
  if (known) return known
  const text = printedOf.has(contract) || contract.lang === 'en' ? null : inSimplified(contract.text)
  const copy = text === null ? contract : stating({ ...contract, title: simplified(contract.title), text }, legibly(statedOf(contract)))
  if (copy !== contract) printedOf.set(copy, contract)
  legibleOf.set(contract, copy)
  return copy
}

/** Every string of some plain data changed, keys too. */
function mapped<T>(value: T, change: (text: string, words: boolean) => string, words = false): T {
  if (typeof value === 'string') return change(value, words) as T
  if (Array.isArray(value)) return value.map((one: unknown) => mapped(one, change, words)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key, false), mapped(one, change, words || key === 'zh' || key === 'en')])) as T
}

/** Plain data about a contract (a review, what the person stated) in the characters in which the legible copy has it. */
export function legibly<T>(value: T): T {
  return mapped(value, (text) => simplified(text))
}

/** The review of a contract as the rules can read it, beside `legible(contract)`. */
export function legibleReview(contract: Contract, review: Review): Review {
  return legible(contract) === contract ? review : legibly(review)
}

/**
 * Plain data that was read from the legible copy, in the characters of the document: what stands in it whole, and the parties'
 * names in what is said about them. Words of ours (below `zh` and `en`) keep their own but for the names. Data of a contract
 * that is its own legible copy comes back as it is.
 */
export function asPrinted<T>(contract: Contract, value: T): T {
  const printed = printedOf.get(contract)
  if (!printed) return value
  const back = (name: string): string => {
    const at = name === '' || !/[㐀-鿿]/.test(name) ? -1 : contract.text.indexOf(name)
    return at < 0 ? name : printed.text.slice(at, at + name.length)
  }
  const names = partiesWithRoles(contract).flatMap(({ name, full }) => [full, name]).map((name) => [name, back(name)] as const).filter(([read, stands]) => read !== stands)
  return mapped(value, (text, words) => {
    const whole = words ? text : back(text)
    return whole !== text ? whole : names.reduce((line, [read, stands]) => line.replaceAll(read, stands), text)
  })
}
