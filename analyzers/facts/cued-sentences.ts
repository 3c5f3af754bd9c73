import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'
import type { Sentence } from './sentences'
import { holding } from './sieve'

/**
 * Makes a fact: the sentences in which one of `cues` stands, in order. A first test for patterns that are searched for without an end of
 * their own, like blanks and dashes, and so have no literals for the sieve to find.
 * @param cues literals in lower case; one of them must stand wherever the detailed patterns match
 * @param narrow tried in lower case on the sentences found, where the cues are common
 */
export function cuedSentences(cues: readonly string[], narrow?: RegExp): (contract: Contract) => readonly Sentence[] {
  const held = holding(cues)
  return fact((contract) => (narrow ? held(contract).filter(({ start, end }) => narrow.test(lowerText(contract).slice(start, end))) : held(contract)))
}
