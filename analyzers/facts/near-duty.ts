import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { secrecy } from './secrecy'
import { sentences, type Sentence } from './sentences'

/** How many sentences away a duty of secrecy still governs "they are kept in a locked cabinet". */
const REACH = 8

/** 1 for each sentence close to a duty of secrecy. */
const close = fact((contract: Contract): Uint8Array => {
  const marks = new Uint8Array(sentences(contract).length)
  for (const duty of secrecy(contract).duties) marks.fill(1, Math.max(0, duty.index - REACH), duty.index + REACH + 1)
  return marks
})

/** Whether a duty of secrecy stands close by: short contracts spread one subject over several numbered lines, none of which says "confidential" again. */
export function nearDuty(contract: Contract, sentence: Sentence): boolean {
  return close(contract)[sentence.index] === 1
}
