import type { Contract } from '../../contract/types'
import { clauses, lineage } from './clauses'
import { EVERYONE, type Holder } from './holder'
import { parties } from './parties'
import { textOf, type Sentence } from './sentences'

const ALL = '甲、?乙(?:、丙)?(?:双|各|三)方|甲[`·]乙双方|双方|各方|三方|任何一方|任一方|任意一方|各自|互相|相互|彼此|一方|接收方|接受方|获取方|知悉方|收受方|披露方|提供方|各当事人|对方'
/** Where the duty is stated; the subject stands before it. */
const VERB = /不得|不(?=泄露|泄漏|透露|外传)|不能|不可|不应|不会|禁止|严禁|无权|不准|不许|不向|应当?|须|必须|负有|承担|有义务|有责任|负责|予以|严格|恪守|严守|保守|履行|遵守|承诺|保证|同意/g
/** "违反…的": the duty is presupposed there and owed elsewhere. */
const CONSEQUENCE = /违反|违约|违背|如(?:果|有|因)?[^，。]{0,16}(?:泄露|泄密)|未履行/
const OBJECT_BEFORE = /(?:对|向|将|经|把|给|由于|因|关于|为|除|非经|征得|取得|使|与|和|以及|利用|获得|知悉|接触到?|掌握|了解|所有|在|自|从|离开)(?:了)?$/
const OBJECT_AFTER = /^(?:所)?(?:的|及其|书面|事先|同意|许可|授权|批准|提供|提交|披露|交付|商业|技术|经营|秘密|信息|资料|文件|数据|名义|客户|公司|单位|内部|员工信息|指定|认可|另行|支付)/
const STAFF = /^(?:及其|的)(?:工作)?(?:人员|员工|雇员|职员|项目人员)/
/** Whose information it is: the duty is then the other side's. */
const OWNER = /(?:甲方|乙方)(?=(?:所)?(?:提供|提交|披露|交付)?的?[^。；，方]{0,8}(?:商业|技术|秘密|信息|资料|数据|文件|机密))/g

function subjects(names: readonly string[]): RegExp {
  return new RegExp(`(?:${ALL}${names.map((name) => '|' + name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('')})`, 'g')
}

function subjectBefore(text: string, verbAt: number, pattern: RegExp): string | null {
  const before = text.slice(Math.max(0, verbAt - 90), verbAt)
  const shift = Math.max(0, verbAt - 90)
  let last: string | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(before); match; match = pattern.exec(before)) {
    const after = text.slice(shift + match.index + match[0].length, shift + match.index + match[0].length + 10)
    if (OBJECT_BEFORE.test(before.slice(0, match.index))) continue
    if (OBJECT_AFTER.test(after) && !STAFF.test(after)) continue
    last = match[0]
  }
  return last
}

function ownersOtherSide(text: string, names: readonly string[]): string | null {
  if (names.length !== 2) return null
  OWNER.lastIndex = 0
  const owner = OWNER.exec(text)?.[0]
  return owner ? (names.find((name) => name !== owner) ?? null) : null
}

/** Who owes the duty that `sentence` states: its subject, else the owner's counterpart, else the heading above. */
export function chineseHolders(contract: Contract, sentence: Sentence): readonly Holder[] {
  const names = parties(contract).map((party) => party.name)
  const text = textOf(contract, sentence).slice(0, 1200).replace(/([甲乙丙丁])\s方/g, '$1方')
  const pattern = subjects(names)
  const asHolder = (word: string): Holder => (names.includes(word) ? word : EVERYONE)
  VERB.lastIndex = 0
  for (let verb = VERB.exec(text); verb; verb = VERB.exec(text)) {
    const rest = text.slice(verb.index, verb.index + 80)
    if (!/保密|秘密|机密|泄|披露|透露|公开|提供|告知|散布|传播|使用|复制|守密/.test(rest)) continue
    const subject = subjectBefore(text, verb.index, pattern)
    const lead = text.slice(0, verb.index)
    if (CONSEQUENCE.test(lead.slice(-40)) && !/不得|负有/.test(verb[0])) continue
    if (/违反|违约/.test(lead.slice(-12))) continue
    if (subject) return [asHolder(subject)]
  }
  if (CONSEQUENCE.test(text.slice(0, 30))) return []
  const other = ownersOtherSide(text, names)
  if (other) return [other]
  for (const clause of lineage(contract, sentence.clause)) {
    const heading = clauses(contract)[clause.index]?.heading ?? ''
    const named = names.filter((name) => heading.includes(name))
    if (named.length === 1) return [named[0] as string]
    if (/双方|互相|相互/.test(heading)) return [EVERYONE]
  }
  return [null]
}
