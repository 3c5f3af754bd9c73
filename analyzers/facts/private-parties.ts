import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { kind } from './kind'
import { lowerText } from './marks'
import { CLOSING, OPENING } from './opening'

const PERSON_ZH = /身份证(?:号|件)|(?:甲|乙|丙)方\s?[（(][^（）()\n]{0,6}(?:个人|自然人)|承诺人[^\n]{0,8}[：:]|本人(?:承诺|保证|同意|自愿|郑重)|性别\s?[：:]/
const PERSON_EN = /\ban individual\b|\bresiding at\b|\bpassport no|\bi,? (?:the undersigned|hereby)\b|\bnatural person\b/

/** Whether a private person is a party: by the kind of contract, or by the way the opening or the signatures introduce one. */
export const hasPrivateParty = fact((contract: Contract): boolean => {
  if (kind(contract) === 'EMP' || kind(contract) === 'TOS') return true
  const { text } = contract
  const lower = lowerText(contract)
  return [lower.slice(0, OPENING), lower.slice(Math.max(0, text.length - CLOSING))].some((part) => PERSON_ZH.test(part) || PERSON_EN.test(part))
})
