import type { Contract } from '../../contract/types'
import type { Examples, ProvisionReading } from '../types'
import type { Lang, Span } from '../../contract/types'

/** Reads one thing a contract may provide. One file each; the file's name is the provision's id. */
export interface Provision {
  /** Evidence marked `[[like this]]`: `hit` states it, `miss` comes near and does not. */
  readonly examples: Readonly<Record<Lang, Examples>>
  /** Pure. null: absent. Evidence is every sentence that carries it. */
  read(contract: Contract): { readonly stance: ProvisionReading['stance']; readonly evidence: readonly Span[] } | null
}

/** Declares a provision; the types check its shape. The reading is remembered with the contract. */
export function defineProvision(provision: Provision): Provision {
  const known = new WeakMap<Contract, ReturnType<Provision['read']>>()
  return {
    examples: provision.examples,
    read(contract) {
      if (!known.has(contract)) known.set(contract, provision.read(contract))
      return known.get(contract) ?? null
    },
  }
}

/** `stated` with these sentences; null when there are none. */
export function statedBy(evidence: readonly Span[]): ReturnType<Provision['read']> {
  return evidence.length > 0 ? { stance: 'stated', evidence: evidence.map(({ start, end }) => ({ start, end })) } : null
}
