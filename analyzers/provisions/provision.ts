import type { Contract, Lang, Span } from '../../contract/types'
import type { Examples, ProvisionReading } from '../types'
import { heard } from '../witness/hearing'
import { declared, said, withLeadIns, type Said, type Wordings } from './wordings'

/** What a provision's reading yields; null: the contract does not speak of it. */
export type Reading = { readonly stance: ProvisionReading['stance']; readonly evidence: readonly Span[] } | null

/** Evidence marked `[[like this]]`: `hit` states it, `contrary` says the opposite, `miss` comes near and says neither. */
export interface ProvisionExamples extends Examples {
  readonly contrary?: readonly string[]
}

/** Reads one thing a contract may provide. One file each; the file's name is the provision's id. */
export interface Provision {
  readonly examples: Readonly<Record<Lang, ProvisionExamples>>
  /** What its wordings alone say, before the witness is heard. */
  readByWords?(contract: Contract): Reading
  /** Pure. Evidence is every sentence that carries it. */
  read(contract: Contract): Reading
}

/** By its wordings (and, where sentences alone do not settle it, `settle`), or by a reading of its own. */
export type ProvisionSource = (
  | { readonly examples: Provision['examples']; readonly wordings: Readonly<Record<Lang, Wordings>>; settle?(contract: Contract, said: Said): Reading }
  | Provision
) & {
  /** Its own id, when the learned witness is heard on its English sentences too. */
  readonly witness?: string
}

/** Declares a provision; the types check its shape. The reading is remembered with the contract. */
export function defineProvision(provision: ProvisionSource): Provision {
  const known = new WeakMap<Contract, { reading: Reading }>()
  if ('wordings' in provision) declared(provision.wordings)
  const read = (contract: Contract): Reading => {
    if ('read' in provision) return provision.read(contract)
    const found = said(contract, provision.wordings)
    return provision.settle ? provision.settle(contract, found) : settled(contract, found)
  }
  return {
    examples: provision.examples,
    readByWords: read,
    read(contract) {
      let entry = known.get(contract)
      if (!entry) {
        entry = { reading: provision.witness ? heard(contract, provision.witness, read(contract)) : read(contract) }
        known.set(contract, entry)
      }
      return entry.reading
    },
  }
}

/** Contrary where anything says the opposite, else stated where anything states it. */
export function settled(contract: Contract, { stated, contrary }: Said): Reading {
  if (contrary.length > 0) return { stance: 'contrary', evidence: withLeadIns(contract, contrary) }
  return stated.length > 0 ? { stance: 'stated', evidence: withLeadIns(contract, stated) } : null
}

/** `stated` with these sentences; null when there are none. */
export function statedBy(evidence: readonly Span[]): Reading {
  return evidence.length > 0 ? { stance: 'stated', evidence: evidence.map(({ start, end }) => ({ start, end })) } : null
}
