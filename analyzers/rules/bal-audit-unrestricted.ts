import type { Contract } from '../../contract/types'
import { annexes } from '../facts/annexes'
import { openAudits } from '../facts/audits'
import { kind } from '../facts/kind'
import { lowerText } from '../facts/marks'
import { burdenedBy } from '../facts/party-names'
import { personalData } from '../facts/personal-data'
import { defineRule } from '../kit'
import auditRight from '../provisions/audit-right'

/** Any word by which a processor is watched; two that decide together watch nobody. */
const WATCHED = /审计|检查|[核查]{2}|查验|核验|抽查|督[查导]|监督|稽核|现场|备查|共同(?:处理者|控制者|决定)|\baudit|\binspect|demonstrat\w{1,3} (?:its )?complian|verif\w{1,4} complian|on-?site|\bjoint(?:ly)?\b[^.;]{0,20}\b(?:controllers?|decide|determine)/

/** A processing agreement that gives the controller no way to look, though all of it is in this file. */
function unwatched(contract: Contract): boolean {
  return kind(contract) === 'DPA' && !auditRight.read(contract) && !WATCHED.test(lowerText(contract)) && annexes(contract).every(({ present }) => present)
}

export default defineRule({
  type: 'DEFECT',
  topic: 'balance',
  kinds: ['DPA', 'SVC', 'NDA'],
  levels: { protected: null, burdened: 'medium', neutral: 'low' },
  law: ['cn.pipl.21', 'cn.pipl.54', 'cn.data-regulations-2025.12', 'cn.civil-code.1032', 'cn.civil-code.1034', 'eu.gdpr.28.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '检查权没有边界',
      found: '一方可以随时或不受限制地检查另一方的场所、资料、系统或设备。',
      why: '不提前通知、不限次数，会打乱经营，还可能碰到其他客户的秘密和员工的个人隐私。',
      ask: '改为提前五个工作日书面通知、工作时间、每年一次，且不得接触无关信息。',
    },
    en: {
      title: 'The right to inspect has no bounds',
      found: 'One side may look at the other’s premises, files, systems or devices at will.',
      why: 'Without notice or frequency it disrupts the business and reaches other clients’ secrets and staff’s private things.',
      ask: 'Bound it: five business days’ notice, business hours, once a year, nothing unrelated.',
    },
  },
  variants: {
    cost: {
      zh: { title: '检查费用全由被查方出', found: '检查或审计的全部费用都由被检查的一方承担，不看查出什么。' },
      en: { title: 'Audits wholly at the other’s cost', found: 'The side that is audited pays the whole cost, whatever is found.' },
    },
    missing: {
      zh: { title: '没有约定检查审计权', found: '委托处理个人信息，却没有约定委托方怎样监督、检查受托方。', why: '委托方依法要对受托方的处理活动进行监督，没有约定就查不了。', ask: '加一条：提前通知后可检查安全措施，每年不超过一次，发生事件时除外。' },
      en: { title: 'No right to audit the processor', found: 'Personal data is handed over with no right to check how it is handled.', why: 'The controller must supervise its processor by law, and cannot without such a right.', ask: 'Add an audit right: on notice, in business hours, once a year and after an incident.' },
    },
  },
  draft: {
    zh: '提前五个工作日书面通知，一方可于工作时间就保密及安全措施进行检查，每年不超过一次，发生安全事件时除外；检查不得接触其他客户信息及人员私人物品，费用由检查方承担，发现重大违约的除外。',
    en: 'On 5 business days’ notice, in business hours and once a year (save after an incident), a party may audit the safeguards; no access to other clients’ data or private devices; cost on the auditor unless material breach is found.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方可随时进入乙方场所查看任何资料、设备及员工个人手机。]]',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对数据保密。\n第二条 甲方可对乙方的安全措施进行审计，[[乙方应无条件配合并承担全部审计费用。]]'.replace('审计，[[', '审计。[['),
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密并采取安全措施，不得泄露。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方可不经事先通知登录乙方服务器调取资料。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方人员可随时翻看乙方的图纸和邮箱。]]',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[乙方须无条件接受甲方对信息系统的突击核查，核查费用全部由乙方负担。]]',
      ],
      miss: [
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密。\n第二条 委托方提前五个工作日书面通知，可于工作时间检查，每年不超过一次，发生事件时除外。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 财务审计报告由会计师事务所出具。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 监管机关依法检查数据安全的，双方应随时配合。',
        '食堂服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 甲方有权随时对食品卫生进行检查。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 甲方提前五日通知后可以检查安全措施；发生事件时除外。检查费用由甲方承担。',
      ],
      mended: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 提前五个工作日书面通知，甲方可于工作时间就保密及安全措施进行检查，每年不超过一次，发生安全事件时除外；检查不得接触其他客户信息及人员私人物品，费用由检查方承担，发现重大违约的除外。',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密并采取安全措施，不得泄露。\n第二条 提前五个工作日书面通知，委托方可于工作时间就安全措施进行检查，每年不超过一次。',
      ],
    },
    en: {
      hit: [
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall keep personal data confidential.\n2. [[Controller may inspect all systems at any time and without notice, at Processor’s cost.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the information confidential.\n2. [[Discloser may enter Recipient’s premises at any time to inspect any files and employees’ personal devices.]]',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall keep personal data confidential and secure and shall act on Controller’s instructions.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s data confidential.\n2. [[Provider must open its premises and files to Customer at any hour without notice.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s data confidential.\n2. [[Customer may at any time and without giving reasons copy Provider’s servers and mailboxes.]]',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall keep personal data confidential.\n2. On 10 days’ notice and once a year Controller may audit Processor’s systems, subject to confidentiality.',
        'SOFTWARE LICENCE AGREEMENT between Hill Ltd ("Licensor") and Lake Ltd ("Licensee")\n1. Licensee shall keep the software confidential.\n2. Licensor may at any time audit usage of the software for licence fees.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s data confidential.\n2. Provider shall give any regulator access to its premises at any time as the law requires.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s data confidential.\n2. Customer may access its own account data on the servers at any time.',
      ],
      mended: [
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall keep personal data confidential.\n2. On 5 business days’ notice, in business hours and once a year (save after an incident), Controller may audit the safeguards; no access to other clients’ data or private devices; cost on the auditor unless material breach is found.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the information confidential.\n2. On 5 business days’ notice, in business hours and once a year, a party may audit the safeguards.',
      ],
    },
  },

  *check(contract) {
    for (const { sentence, cost, audited } of openAudits(contract)) yield { evidence: [sentence], ...(cost ? { variant: 'cost' } : {}), ...(audited ? burdenedBy(contract, audited) : {}) }
    if (unwatched(contract)) yield { evidence: [], lookedAt: personalData(contract).handled.slice(0, 3), variant: 'missing', under: 'obl-dpa-content-missing', levels: { protected: 'high', burdened: null, neutral: 'medium' } }
  },
})
