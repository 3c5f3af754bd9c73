import type { Contract } from '../../contract/types'
import { actorNames } from './actor-names'
import { fact } from './fact'
import { kind } from './kind'
import { OPENING, titleLines } from './opening'
import { partiesWithRoles } from './roles'

/** Work without an employment relationship: art. 25 of the Labour Contract Law does not reach it. */
const NO_EMPLOYMENT = /劳务(?:关系|合同|协议)|返聘|退休|(?:不|未|不存在)(?:建立|构成|存在)?[^。；]{0,6}劳动关系|独立(?:顾问|承包|签约)|实习(?:协议|生)|独立合同人|independent contractor|no employment relationship|self-employed/i
const EMPLOYMENT = /劳动合同|劳动关系|用人单位|劳动者|员工[：:（(]|[（(]员工|入职|聘用合同|employment (?:contract|agreement)|labou?r contract|\bemployee:|["“](?:the )?employee["”]|the employee\)|employer:/i
const EMPLOYEE_NAME = /员工|劳动者|职工|雇员|受聘|employee|worker|teacher/i

/** The party (its name) that works as an employee; null when this is no employment, or nobody is one. */
export const employeeOf = fact((contract: Contract): string | null => {
  const head = contract.text.slice(0, OPENING)
  if (titleLines(contract).slice(0, 3).some((line) => /返聘|劳务|顾问|consult|contractor/i.test(line)) || NO_EMPLOYMENT.test(head)) return null
  const role = partiesWithRoles(contract).find((party) => party.role === 'employee')
  if (kind(contract) === 'EMP' && role) return role.name
  if (!EMPLOYMENT.test(head)) return null
  const named = actorNames(contract).find(({ name }) => EMPLOYEE_NAME.test(name))
  if (named) return named.name
  // "乙方（员工）：…": the label stands beside the name.
  const label = /([甲乙]方)\s{0,2}[（(][^（）()\n]{0,6}(?:员工|劳动者|受聘人员|职工|雇员)[^（）()\n]{0,4}[）)]/.exec(head)
  return label ? (label[1] as string) : null
})
