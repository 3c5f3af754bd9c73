import type { Contract } from '../../contract/types'
import type { Party, Role } from '../types'
import { holders } from './duty-holders'
import { fact } from './fact'
import { kind } from './kind'
import { mutual } from './mutual'
import { parties } from './parties'
import { secrecy } from './secrecy'
import { statedOf } from './stated'

const EMPLOYER = /employer|company|corporation|用人单位|公司|雇主|聘用方|单位|甲方/i
const EMPLOYEE = /employee|executive|worker|consultant|劳动者|员工|雇员|职工|受聘|乙方|个人|^you$/i
const CONTROLLER = /controller|customer|client|exporter|委托|处理者|甲方|客户|business$/i
const PROCESSOR = /processor|provider|supplier|vendor|importer|受托|受委托|乙方|service/i

const NAMED_RECEIVER = /^(?:the )?(?:recipient|receiving party|receiver|disclosee|接收方|接受方|获取方)$/i
const NAMED_DISCLOSER = /^(?:the )?(?:discloser|disclosing party|披露方|提供方)$/i

/** Roles of a pair by their names and the words around their definition: `first` and `second` are what each side may be called. */
function byWords(contract: Contract, list: readonly Party[], first: readonly [RegExp, Role], second: readonly [RegExp, Role]): readonly Party[] {
  const lead = contract.text.slice(0, 6000)
  const around = (party: Party): string => {
    const label = new RegExp(`${party.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s{0,2}[（(]([^（）()\\n]{1,16})[）)]`).exec(lead)
    return label?.[1] ?? party.name
  }
  return list.map((party, at) => {
    const word = around(party)
    if (first[0].test(word) && !second[0].test(word)) return { ...party, role: first[1] }
    if (second[0].test(word)) return { ...party, role: second[1] }
    return { ...party, role: at === 0 ? first[1] : second[1] }
  })
}

/** Named near a secrecy duty, as an owner or beneficiary of the information. */
function isProtected(contract: Contract, party: Party): boolean {
  const word = party.name.replace(/^the /i, '')
  return secrecy(contract).duties.some((duty) => contract.text.slice(duty.start, duty.end).includes(word))
}

/**
 * The parties with the part each plays for secrecy: `both` where the duty is mutual, `receiving` for who owes it and `disclosing` for
 * whom it protects; employer/employee and controller/processor by kind; `none` without a duty or for a party that it leaves out.
 */
export const partiesWithRoles = fact((contract: Contract): readonly Party[] => {
  const stated = statedOf(contract).parties ?? []
  return readRoles(contract).map((party) => ({ ...party, role: stated.find(({ name }) => name === party.name)?.role ?? party.role }))
})

function readRoles(contract: Contract): readonly Party[] {
  const list = parties(contract)
  const what = kind(contract)
  if (what === 'EMP') return byWords(contract, list, [EMPLOYER, 'employer'], [EMPLOYEE, 'employee'])
  if (what === 'DPA') return byWords(contract, list, [CONTROLLER, 'controller'], [PROCESSOR, 'processor'])
  const both = mutual(contract)
  if (both === null) return list
  if (both) return list.map((party) => ({ ...party, role: 'both' }))
  const { owed } = holders(contract)
  const most = Math.max(0, ...owed.values())
  // Of two, one side owes; of several, more than one may stand on that side.
  const enough = list.length === 2 ? most : most / 3
  const receives = (party: Party): boolean => (owed.get(party.name) ?? 0) >= enough && most > 0
  return list.map((party) => {
    // A party that is called by its part plays it.
    if (NAMED_RECEIVER.test(party.name)) return { ...party, role: 'receiving' }
    if (NAMED_DISCLOSER.test(party.name)) return { ...party, role: 'disclosing' }
    if (receives(party)) return { ...party, role: 'receiving' }
    return { ...party, role: list.length === 2 || isProtected(contract, party) ? 'disclosing' : 'none' }
  })
}
