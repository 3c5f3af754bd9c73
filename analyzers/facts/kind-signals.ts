import type { Contract, Span } from '../../contract/types'
import { clauseOfBlock, clauses } from './clauses'
import { onlyOfFiling } from './filing'
import { shortLines } from './lines'
import { lowerText } from './marks'
import { countOf, OPENING } from './opening'
import { has, lowerOf, sentences } from './sentences'

/** An employer or an employee defined as a party, not merely mentioned. */
const EMPLOYEE_PARTY = /[甲乙]\s?方\s{0,2}[（(][^（）()\n]{0,8}(?:用人单位|员工|劳动者|雇员|雇主|职工|受聘|聘用|单位|个人)[^（）()\n]{0,8}[）)]\s{0,2}[：:]|(?:用人单位|劳动者|员工姓名|雇员)[^。\n]{0,6}[：:]|(?:^|[\n　 ])(?:员工|职工|雇主|受聘人|受聘者|实习生|应聘人|被录用人)\s?(?:[（(][^（）()\n]{1,12}[）)])?\s?[：:]|[（(][^（）()\n]{0,12}(?:用人单位|劳动者)[，"”）)]|\((?:the |hereinafter[^()\n]{0,40})?["“](?:the )?(?:employee|employer|executive)[,.]?["”]|(?:^|[\n.;] ?| {2,8})(?:employee|employer)(?: name)?\s?:|\((?:the )?(?:employee|employer)\)/i
/** Right after a title in capitals on the same line. */
const AFTER_TITLE = /[A-Z]{3}\)? (?:Employee|Employer): (?=[A-Z])/
const LABOUR = /劳动|用人单位|员工|入职|在职|离职|工资|实习|雇员|employ/i
/** What only a contract of work has: wages, hours, a post, a trial period, a last working day. */
const WORK_ZH = ['工资', '薪酬', '薪资', '年终奖', '试用期', '工时', '岗位', '社会保险', '社保', '年休假', '入职', '离职', '在职期间', '劳动关系', '劳动合同', '实习期', '劳动争议']
const WORK_EN = ['salary', 'wages', 'sign-on', 'working hours', 'working day', 'probation', 'annual leave', 'holiday entitlement', 'your employment', 'your post', 'the post of', 'position of', 'start date', 'employment', 'line manager', 'pension', 'moonlight', 'payroll']

/** The words that name an employer or an employee as a party; null when none does. */
export function employedParty(opening: string): Span | null {
  if (!LABOUR.test(opening)) return null
  for (const { start, line } of shortLines(opening)) {
    const found = EMPLOYEE_PARTY.exec(line) ?? (start < 1000 ? AFTER_TITLE.exec(line) : null)
    if (found) return { start: start + found.index, end: start + found.index + found[0].length }
  }
  return null
}

/** Whether a document without a telling name hires somebody: four marks of work in its opening, and no independent contractor. */
export function hires(contract: Contract): boolean {
  const head = lowerText(contract).slice(0, OPENING)
  if (/independent contractor|self-employed|独立(?:承包|顾问|签约)|劳务派遣|人事代理|人力资源服务/.test(head)) return false
  return [...WORK_ZH, ...WORK_EN].filter((word) => head.includes(word)).length >= 4
}

/** A label ("Controller: …", "受托处理者：") or a definition ("the “Processor”"). */
const CONTROLLER_NAMED = /\bcontrollers?\s?:|["“](?:the |data |joint )?controllers?[,.]?["”]|(?:个人信息处理者|委托处理者|委托处理方)\s?[）)”]?\s?[：:]/
const PROCESSOR_NAMED = /\bprocessors?\s?:|["“](?:the |data )?processors?[,.]?["”]|(?:受托处理[者人方]|受委托处理方)\s?[）)”]?\s?[：:]/
const CALLED_CONTROLLER = /\((?:the |as |data )?controller\)/
const CALLED_PROCESSOR = /\((?:the |as |data )?processor\)/
const CALLED_JOINT = /\bjoint controllers?\b|共同处理者|[（(]个人信息处理者[）)]/

/** How strongly the parties are called controller and processor: 3 by labels or definitions, 2 beside their names, 1 many times in the text. */
export function processingRoles(contract: Contract): { readonly strength: 0 | 1 | 2 | 3; readonly at: number } {
  const lower = lowerText(contract)
  const head = lower.slice(0, 3000)
  const at = Math.max(0, lower.search(/processor|controller|受托处理|处理者/))
  if (CONTROLLER_NAMED.test(head) && PROCESSOR_NAMED.test(head)) return { strength: 3, at }
  if ((CALLED_CONTROLLER.test(head) && CALLED_PROCESSOR.test(head)) || CALLED_JOINT.test(head)) return { strength: 2, at }
  return { strength: Math.min(countOf(lower, 'processor', 12), countOf(lower, 'controller', 12)) >= 6 ? 1 : 0, at }
}

/** What a contract about processing for another settles (GDPR art. 28(3), PIPL art. 21), one pattern for each point. */
const DPA_POINTS = [
  /(?:按照?|依|听|遵照?)[^。；]{0,12}(?:指示|书面要求)|(?:documented|written) instructions|on instructions/,
  /(?:患者|用户|客户|会员|学生|听众|当事人|个人|对象|家长)[^。；]{0,8}(?:要求|请求|申请)[^。；]{0,6}(?:查阅|删除|更正|复制)|(?:rights|access|erasure) requests?|requests? (?:from|by|of) (?:data subjects|individuals|customers|patients|members|tenants)/,
  /个人信息|个人数据|(?:患者|用户|会员|学生|听众)[^。；]{0,10}(?:电话|姓名|称呼|手机号|编号|数据|信息)|personal (?:data|information)|\bnames?, (?:tele)?(?:phone|number|address)/,
  /转委托|另找|(?:其他|第三方|分包)[^。；]{0,6}服务商|分包|sub-?processor|sub-?contract/,
  /删|清除|抹除|销毁|delet|erase/,
  /去标识|匿名|加密|权限|encrypt|pseudonym/,
  /境外|出境|单独同意|outside the|leaves? the (?:eea|uk|eu)|\bexports?\b|abroad/,
  /(?:查看|检查|查核|审计|核查)|\baudit|inspect/,
] as const

/** Whether nearly all of those points are settled, instructions and the individuals' requests among them. */
export function settlesProcessing(contract: Contract): boolean {
  const lines = shortLines(lowerText(contract).slice(0, 12000))
  const settled = DPA_POINTS.map((pattern) => lines.some(({ line }) => pattern.test(line)))
  return settled[0] === true && settled[1] === true && settled.filter(Boolean).length >= 7
}

export const CLICKED = /by (?:using|accessing|clicking|downloading|installing|registering|creating|joining|signing up|opening an account|continuing)|(?:before|when|if|after) (?:you )?(?:join|register|sign up|upload)|(?:your|an) account\b|that you upload|you (?:must )?(?:agree|accept|acknowledge)|(?:conditions|terms) bind you|点击|勾选|使用本(?:平台|服务|软件|网站|应用|小程序)|注册|开通会员/
const LETTER = /ladies and gentlemen|dear (?:sir|mr|ms|madam)|re:\s|\n\s?to:\s/

/** Whether the text speaks to the users of a service, who clicked and signed nothing. */
export function addressesUsers(contract: Contract): boolean {
  const lower = lowerText(contract)
  if (/[甲乙]\s?方/.test(lower.slice(0, OPENING)) && !/您/.test(lower.slice(0, OPENING))) return false
  const head = lower.slice(0, 12000)
  if (LETTER.test(head.slice(0, 3000)) || !CLICKED.test(head)) return false
  const zh = countOf(head, '您', 400) + countOf(head, '用户', 400)
  const en = countOf(head, ' you', 400)
  return zh * 1000 > head.length * 4 || en * 1000 > head.length * 4
}

/** Share of the numbered top-level clauses (of the paragraphs when nothing is numbered) that speak of secrecy. */
export function secrecyShare(contract: Contract): number {
  const all = clauses(contract)
  const numbered = all.filter((clause) => clause.label !== '')
  const owner = clauseOfBlock(contract)
  const units = new Set<number>()
  const hit = new Set<number>()
  for (const sentence of sentences(contract)) {
    let unit = sentence.block
    if (numbered.length >= 4) {
      unit = owner[sentence.block] as number
      if (all[unit]?.label === '') continue
    } else if (sentence.end - sentence.start < 30) continue
    units.add(unit)
    if (has(sentence, 'secrecy') && !onlyOfFiling(lowerOf(contract, sentence))) hit.add(unit)
  }
  return units.size === 0 ? 0 : hit.size / units.size
}

/** What secrecy agreements settle, one pattern for each point, in lower case. */
const NDA_POINTS = [
  /未公开|不公开的|保密|秘密|机密|confiden|secre|non-public|not public|unpublished/,
  /(?:仅|只|专)[^。；]{0,6}(?:用于|为|供)|不作(?:任何)?(?:其他|他)?用途|不得(?:用于|挪作)|\b(?:only|solely|exclusively) (?:for|to|in connection)|for no other purpose|for (?:the|this|their|its|work|[a-z]{3,20}ing)[a-z ’']{0,24} (?:only|alone)\b|\buses? [^.;]{0,40}\b(?:only|alone)\b|for (?:the|this) [a-z]{3,20} alone/,
  /(?:仅|只)(?:限|让|能|可|许|向)[^。；]{0,20}(?:人员|员工|雇员|同事|人)|确有(?:必要|需要)|need[- ]to[- ]know|(?:who|that) need|access (?:is limited|for)|tell only|(?:named|listed) (?:staff|workers)|answers for/,
  /已(?:经)?(?:公开|进入公)|公开(?:资料|信息|的)|公众所知|已知|知悉|原有资料|独立(?:开发|研究|得出|取得)|自行(?:开发|研)|already (?:known|public)|previously known|what is public|public domain|independently (?:developed|made|worked)|lawfully (?:received|learnt|obtained|had)/,
  /依法(?:要求|须|应|必须)|法院|监管(?:机关|机构|命令)|有权机关|required by law|law (?:or a regulator )?(?:requires|orders|compels)|subpoena|court order/,
  /返还|退还|归还|交还|销毁|粉碎|删除|\breturn|destroy|give back|hand back|erase/,
  /(?:保密|本函|本承诺|义务)[^。；]{0,16}(?:[年月]|失效|届满|为止)|终身保密|离职后[^。；]{0,12}(?:[年月]|有效|届满)|(?:years?|months) (?:more|after|from|further)|until (?:public|they are published|secrecy is lost|deletion)|remain (?:secret|protected)|secrecy lasts|(?:dut(?:y|ies)|undertaking|obligations?)[^.;]{0,30}(?:last|run|continue|end|expire|surviv)/,
  /(?:外流|泄露|泄密|遗失|丢失|外泄)[^。；]{0,30}(?:告知|通知|报告|知会)|(?:leak|loss|got out|unauthori[sz]ed)[^.;]{0,60}(?:tell|notif|report|inform)|(?:tell|notif|report|inform)[^.;]{0,60}(?:leak|loss|unauthori[sz]ed)|something gets out|goes astray/,
  /加密|权限|访问控制|专人|上锁|不得转借|encrypt|access control|passwords?\b|locked|logged/,
  /(?:违反|违约|泄密|泄露)[^。；]{0,40}(?:赔偿|违约金|损失)|(?:breach|leak|break)[^.;]{0,60}(?:\bpays?\b|damages|\bloss|liable|compensat)|(?:\bpays?\b|compensates?|\bloss)[^.;]{0,60}\b(?:breach|leak)/,
] as const
/** How many of the points that secrecy agreements settle (of ten) a stretch in lower case settles. */
export function secrecyPoints(lower: string): number {
  const lines = shortLines(lower)
  return NDA_POINTS.filter((pattern) => lines.some(({ line }) => pattern.test(line))).length
}

/** Somebody is paid for work or goods: no mere secrecy agreement. */
const PAID = /服务费|设计费|开发费|加工费|推广费|租金|货款|价款|总价|单价|报酬|佣金|酬金|工资|按月支付|每月[^。；]{0,8}元|\bfees?(?: of| is|:) [£$€¥]?\d|\b(?:monthly|annual) fee|\bpurchase price|\bprice (?:is|of)|invoice|commission of|salary|\b(?:for|at) (?:[£$€¥]|rmb |us\$ ?)\d|\brent\b|(?:[£$€]|rmb |usd )[\d,.]{1,12} (?:a|per|each) (?:month|year|hour|day|piece|week)/

/** Whether somebody is paid for work or goods. */
export function paysForWork(contract: Contract): boolean {
  return shortLines(lowerText(contract).slice(0, 12000)).some(({ line }) => PAID.test(line))
}

/** Whether the points that secrecy agreements settle are nearly all there is, and nobody is paid for anything. */
export function settlesSecrecy(contract: Contract): boolean {
  const lower = lowerText(contract).slice(0, 12000)
  return lower.length < 12000 && !paysForWork(contract) && secrecyPoints(lower) >= 7
}
