import type { Contract } from '../../contract/types'
import { englishHolders } from './duty-holders-en'
import { chineseHolders } from './duty-holders-zh'
import { fact } from './fact'
import { EVERYONE, type Holder } from './holder'
import { secrecy } from './secrecy'

/** Who owes secrecy. */
export interface Holders {
  /** Wordings that bind either side alike ("each party", 双方, a "Receiving Party" that anyone may be). */
  readonly everyone: number
  /** How many duties each party (its `name`) owes. */
  readonly owed: ReadonlyMap<string, number>
  /** Duties whose subject could not be told. */
  readonly unknown: number
}

/** Reads the subject of every sentence of `secrecy(contract).duties`. */
export const holders = fact((contract: Contract): Holders => {
  const owed = new Map<string, number>()
  let everyone = 0
  let unknown = 0
  for (const duty of secrecy(contract).duties) {
    const zh = /[㐀-鿿]{4}/.test(contract.text.slice(duty.start, duty.end))
    const found: readonly Holder[] = zh ? chineseHolders(contract, duty) : englishHolders(contract, duty)
    for (const holder of found) {
      if (holder === EVERYONE) everyone++
      else if (holder === null) unknown++
      else owed.set(holder, (owed.get(holder) ?? 0) + 1)
    }
  }
  return { everyone, owed, unknown }
})
