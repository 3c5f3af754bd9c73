import type { Contract } from '../../contract/types'
import type { Party } from '../types'
import { fact } from './fact'
import { partiesWithRoles } from './roles'

/** What a person is called in a contract, and a company is not. */
const CALLED = /员工|雇员|职工|学员|学生|实习|志愿者|候选人|应聘|个人|本人|承诺人|专家|\b(?:attendee|candidate|employee|intern|student|volunteer|visitor|guest|inventor|individual|applicant|stockholder|reviewer|mentor|interviewee)\b/i
const COMPANY = /公司|厂|院|所|中心|集团|大学|学校|银行|合作社|工作室|企业|事务|协会|部|局|委员会|店|社|有限|\b(?:inc|llc|ltd|limited|corp|co|gmbh|plc|lp|llp|company|corporation|s\.?a|b\.?v|university|bank|trust|foundation|group|partners)\b/i
const PERSON_NEAR = /身份证|公民身份|自然人|\ban individual\b|residing at|\bpassport\b/i
/** A promise in the first person: "本人承诺…", "I undertake …". */
const FIRST_PERSON = /本人(?:承诺|保证|同意|在|应|不|将|自愿)|\bI (?:agree|undertake|promise|will|shall|understand|acknowledge)\b/g

function isPerson(contract: Contract, party: Party): boolean {
  if (COMPANY.test(party.full)) return false
  if (CALLED.test(`${party.name} ${party.full}`) || /^[㐀-鿿·]{2,4}$/.test(party.full)) return true
  if (party.full === '') return false
  const at = contract.text.indexOf(party.full)
  return PERSON_NEAR.test(contract.text.slice(Math.max(0, at - 20), at + party.full.length + 100))
}

/** Whether everybody who owes secrecy is a natural person, who has no personnel to answer for. */
export const onlyPersonsOwe = fact((contract: Contract): boolean => {
  const owing = partiesWithRoles(contract).filter(({ role }) => role === 'receiving' || role === 'employee' || role === 'processor')
  if (owing.length > 0) return owing.every((party) => isPerson(contract, party))
  if (partiesWithRoles(contract).some(({ role }) => role === 'both')) return false
  return (contract.text.slice(0, 12000).match(FIRST_PERSON)?.length ?? 0) >= 3
})
