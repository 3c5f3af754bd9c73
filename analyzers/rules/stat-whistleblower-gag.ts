import type { Contract } from '../../contract/types'
import type { Levels } from '../types'
import { gags, mentionsProtectedReports, priorNotices } from '../readings/gags'
import { governingLaw } from '../facts/governing-law'
import { kind } from '../facts/kind'
import { onlyPersonsOwe } from '../facts/natural-person'
import { partiesWithRoles } from '../facts/roles'
import { lowerText } from '../facts/marks'
import { secrecy } from '../facts/secrecy'
import { articleOf, defineRule } from '../kit'

const MEDIUM: Levels = { protected: 'medium', burdened: 'medium', neutral: 'medium' }
const LOW: Levels = { protected: 'low', burdened: 'low', neutral: 'low' }

/** Whoever works is called something; staff whose names are data are not. */
const AT_WORK = /\b(?:employee|executive|intern|worker|consultant|contractor|advis[eo]r|you|i|me)\b(?! (?:data|records?|names?|information)\b)|员工|雇员|职工|顾问|实习|劳动者|本人|乙方/
const COMPANY = /公司|集团|企业|\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|llp)\b/i

/** Persons who are sworn to secrecy under a law that protects reports, without a word on them. */
function silentOnReports(contract: Contract): boolean {
  const { law, evidence } = governingLaw(contract)
  if (!evidence || !['US', 'UK', 'EU'].includes(law)) return false
  // A firm that handles another's payroll reads like an employee.
  if (partiesWithRoles(contract).some(({ role, full }) => role === 'employee' && COMPANY.test(full))) return false
  return ((kind(contract) === 'EMP' && AT_WORK.test(lowerText(contract))) || (kind(contract) !== 'OTHER' && onlyPersonsOwe(contract))) && secrecy(contract).room !== 'none' && !mentionsProtectedReports(contract)
}

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['EMP', 'NDA', 'SVC', 'TOS', 'DPA', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.criminal-procedure.110', 'cn.pipl.65', 'cn.civil-code.153', 'us.sec.21f-17', 'uk.victims-prisoners.17', 'eu.whistleblower.24'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '不许举报或先要同意',
      found: '这里禁止向机关举报、投诉、作证，或要求先经对方同意。',
      why: '举报违法是法律给每个人的权利，封口约定就此部分无效，写进合同还会给公司带来监管风险。',
      ask: '加一句：本合同不限制依法举报、投诉、报案、作证和配合调查。',
    },
    en: {
      title: 'Reporting to authorities is gagged',
      found: 'This forbids reports to an authority, or makes them depend on the other side’s consent.',
      why: 'The law protects such reports; a gag is void or unenforceable for them and draws the regulator’s attention.',
      ask: 'Add: nothing here restricts lawful reporting to, or co-operation with, any authority.',
    },
  },
  variants: {
    notice: {
      zh: { title: '答复监管前须先通知对方', found: '向监管部门或机关提供信息之前要先通知对方，没有写“法律允许的范围内”。', why: '有些调查不许事先走漏消息，照约定通知反而违法。', ask: '在通知前加“在法律允许的范围内”。' },
      en: { title: 'Notice before any answer to a regulator', found: 'The other side must be told before a regulator or agency is answered, even where that is not allowed.', why: 'Some inquiries must not be tipped off; the promise would then break the law.', ask: 'Add “to the extent legally permitted” to the notice.' },
    },
    silent: {
      zh: { title: '没有保留举报的权利', found: '个人承担保密义务，全文没有保留向机关举报的权利。', why: '不写明，个人会以为连违法行为也不能举报。', ask: '加一句：本协议不限制依法举报和配合调查。' },
      en: { title: 'No word on protected reports', found: 'Individuals are bound to secrecy with no word that lawful reports stay free.', why: 'Read strictly it covers reports that the law protects, and regulators object to that.', ask: 'Add that lawful reports to authorities stay free.' },
    },
  },
  draft: {
    zh: '本合同不限制任何人依法举报、投诉、报案、作证、配合调查或寻求法律、医疗帮助。',
    en: 'Nothing here restricts lawful reporting to, or co-operation with, any authority, protected disclosures, reporting a crime, or seeking legal or medical advice.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n第一条 乙方应保密。\n第二条 [[乙方如发现违法情形，只能向甲方反映，不得惊动任何政府部门。]]',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[乙方不得就合作中发现的问题向任何行政机关投诉举报。]]',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 [[乙方向公安机关报案或向劳动监察部门举报前，应取得甲方书面同意。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密，不得泄露商业秘密。\n第二条 [[任何一方向其监管部门提供商业秘密之前，应告知对方。]]',
        '员工保密协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 [[乙方承诺放弃就公司内部事项向监管机构举报的权利。]]',
        '劳动合同\n用人单位：甲山有限公司\n员工：李一\n第一条 员工应对公司的配方保密。\n第二条 [[员工有意见的，只能向主管反映，不许捅到劳动监察部门。]]',
      ],
      miss: [
        '保密协议\n第一条 双方应保密，不得泄露商业秘密。\n第二条 依法须向主管部门提供的，可以提供，事先告知对方。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密，不得向媒体披露商业秘密。\n第二条 双方不得恶意诋毁对方。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 监管机构依法要求披露的，乙方应在法律允许的范围内提前通知甲方。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密，不得泄露。\n第二条 本合同不限制乙方依法举报、作证或配合调查。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 接收方应保密。\n第二条 依法律要求披露的，接收方应提前书面通知披露方。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方发现违规行为的，有权向上级或者有关部门举报，任何人不得打击报复。',
      ],
      mended: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 本合同不限制任何人依法举报、投诉、报案、作证、配合调查或寻求法律、医疗帮助。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密，不得泄露商业秘密。\n第二条 任何一方向其监管部门提供商业秘密之前，应在法律允许的范围内告知对方。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Lake may go to the police only after Hill has agreed in writing.]]',
        'STAFF RULES of Hill (Ningbo) Co., Ltd., signed by each employee\n1. Staff keep prices and buyer lists confidential.\n2. [[Nobody on the staff shall ever, and staff must never, bring a pay complaint before the labour department.]]',
        'EMPLOYMENT AGREEMENT between Hill, Inc. ("Company") and Ann Lee ("Employee")\n1. Employee shall keep Company’s information confidential.\n2. [[Employee waives any whistleblower award.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Contractor")\n1. Contractor shall keep Company’s information confidential.\n2. [[Contractor must obtain Company’s consent before contacting any government agency about the work.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Lake shall not report any suspected offence to the police or to any regulator.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential.\n2. [[Recipient may disclose information under an order of a governmental agency, provided that it first gives Discloser prior written notice of the order.]]',
        'EMPLOYMENT AGREEMENT between Hill, Inc. ("Company") and Ann Lee ("Employee")\n1. Employee shall not disclose Company’s confidential information to any person.\n2. This Agreement is governed by the laws of the State of Ohio.',
        'EMPLOYMENT AGREEMENT between Hill Ltd ("Company") and Ann Lee ("Employee")\n1. The Employee shall keep the Company’s recipes confidential.\n2. [[No employee shall go to a regulator with a grievance.]]',
      ],
      miss: [
        'LOAN AGREEMENT\nLender: Larkrise Finance Limited    Borrower: Fernhollow Estates Limited\n1. The Lender keeps the Borrower’s accounts confidential and shall not disclose them to any third party except to its advisers, regulators and insurers.\n2. English law governs.',
        'EMPLOYMENT AGREEMENT between Hill, Inc. ("Company") and Ann Lee ("Employee")\n1. Employee shall keep Company’s information confidential.\n2. Employee may communicate with the SEC without notice to the Company.\n3. This Agreement is governed by the laws of the State of Ohio.',
        'EMPLOYMENT AGREEMENT between Hill, Inc. ("Company") and Ann Lee ("Employee")\n1. Employee shall keep Company’s information confidential.\n2. Employee may file a complaint with any agency and need tell nobody.\n3. Ohio law governs.',
        'BOOKKEEPING AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake keeps Hill’s books confidential.\n2. Lake shall not take up a question with the tax office on Hill’s behalf without instructions.',
        'PENSION BUREAU AGREEMENT\nEmployer: Hill Mills Limited. Bureau: Lake Pensions Limited.\n1. The Employer uploads staff names each month and the Bureau pays the pensions.\n2. Secrecy. The Bureau keeps staff records secret and uses them for pensions only.\n3. Neither party shall bring a dispute before any court until thirty days after notice of it.\n4. English law governs.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential.\n2. If a regulator requires disclosure, Recipient shall, where lawful, notify Discloser beforehand.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential and shall not disclose it to the press.\n2. Nothing prevents protected disclosures or reporting a crime.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential.\n2. If required by law or court order to disclose, Recipient shall give Discloser prompt notice.',
      ],
      mended: [
        'EMPLOYMENT AGREEMENT between Hill, Inc. ("Company") and Ann Lee ("Employee")\n1. Employee shall not disclose Company’s confidential information to any person.\n2. Nothing here restricts lawful reporting to, or co-operation with, any authority, protected disclosures, reporting a crime, or seeking legal advice.\n3. This Agreement is governed by the laws of the State of Ohio.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential.\n2. Recipient may disclose information under an order of a governmental agency, provided that, to the extent legally permitted, it first gives Discloser prior written notice.',
      ],
    },
  },

  *check(contract) {
    const banned = gags(contract)
    for (const sentence of banned) yield { evidence: [sentence] }
    if (banned.length > 0) return
    const notices = priorNotices(contract)
    if (notices.length > 0 && !mentionsProtectedReports(contract)) {
      yield { evidence: notices, variant: 'notice', levels: MEDIUM }
      return
    }
    if (!silentOnReports(contract)) return
    const { duties } = secrecy(contract)
    yield { evidence: [], lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty), variant: 'silent', levels: LOW, certainty: 'possible' }
  },
})
