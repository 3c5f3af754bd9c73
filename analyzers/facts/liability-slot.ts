import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { sentencesWith, textOf } from './sentences'

const SLOT = /(?:泄密|违约|保密)责任\s?[：:]\s?(?:_{2,}\s?|\.{3,}\s?|（\s?）|\[\s?\])?$/

/** Whether a form leaves the consequence of a leak to be filled in: a blank, not an absence. */
export const liabilitySlot = fact((contract: Contract): boolean => sentencesWith(contract, 'liability').some((sentence) => SLOT.test(textOf(contract, sentence))))
