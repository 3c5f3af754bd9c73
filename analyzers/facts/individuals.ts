import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { kind } from './kind'
import { OPENING } from './opening'
import { partiesWithRoles } from './roles'

/** A private person by the way it is introduced: with an identity card, as "I, the undersigned", as an employee. */
const PERSON_ZH = /身份证|承诺人(?:姓名)?\s?[：:]\s?[㐀-鿿]{2,4}(?:[，,\s]|$)|本人(?:承诺|保证|同意|自愿|郑重|对|将|因|知悉|作为)|性别\s?[：:]/
const PERSON_EN = /\bi,? (?:the undersigned|hereby|agree|understand|acknowledge|undertake|will|shall)\b|\ban individual\b|\bmr\.|\bms\.|\bresiding at\b/
const PERSON_ROLE = /attendee|employee|stockholder|shareholder|candidate|volunteer|participant|\bintern\b|student|visitor|executive|applicant|reviewer|contestant|undersigned|员工|承诺人|志愿者|实习生|学员|应聘|候选人|学生|评委/i
const COMPANY = /有限公司|股份公司|集团|大学|研究院|合作社|事务所|\b(?:inc|ltd|llc|corp|corporation|company|limited|gmbh|plc|llp|co)\b/i

/** Whether those who owe the secrecy are private persons, who keep no firewall and train no staff. */
export const individualsPromise = fact((contract: Contract): boolean => {
  if (kind(contract) === 'EMP') return true
  const head = contract.text.slice(0, OPENING)
  const owing = partiesWithRoles(contract).filter(({ role }) => role === 'receiving')
  if (owing.length > 0 && owing.every(({ name, full }) => PERSON_ROLE.test(name) && !COMPANY.test(full))) return true
  if (!PERSON_ZH.test(head) && !PERSON_EN.test(head.toLowerCase())) return false
  const bound = partiesWithRoles(contract).filter(({ role }) => role === 'receiving' || role === 'both')
  // A company's own name beside the party's settles it; a card number is then its signatory's.
  return !(bound.length > 0 && bound.every(({ full }) => COMPANY.test(full))) && !bound.some(({ role }) => role === 'both')
})
