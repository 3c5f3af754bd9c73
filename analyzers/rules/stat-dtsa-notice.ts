import type { Contract } from '../../contract/types'
import { contractDate } from '../facts/contract-date'
import { kind } from '../facts/kind'
import { onlyPersonsOwe } from '../facts/natural-person'
import { partiesWithRoles } from '../facts/roles'
import { secrecy } from '../facts/secrecy'
import { usLinked } from '../facts/us-link'
import { articleOf, defineRule, lowerOf, lowerText, sentences } from '../kit'

/** Day the Defend Trade Secrets Act took effect. */
const IN_FORCE = '2016-05-11'
const NOTICE = [/1833\s?\(\s?b\s?\)/, /§{1,2}\s?1833\b/, /第\s?1833\s?(?:条|\(b\))/, /held (?:criminally or civilly|civilly or criminally) liable/, /defend trade secrets act[^.;]{0,160}\bimmun/, /\bimmun[^.;]{0,160}defend trade secrets act/, /不(?:因此)?承担(?:任何)?(?:刑事|民事)[^。；]{0,10}责任[^。；]{0,80}商业秘密/, /商业秘密[^。；]{0,60}不(?:因此)?(?:承担|负)(?:任何)?(?:刑事|民事|法律)[^。；]{0,10}责任/, /(?:not|never) be (?:held )?liable[^.;]{0,60}trade secret[^.;]{0,120}(?:government|attorney|lawyer|under seal)/]
/** A policy that sets the notice out may stand in for it (18 U.S.C. 1833(b)(3)(B)). */
const POLICY = /(?:whistle-?blow\w{0,4}|trade secrets? immunity|dtsa|reporting) (?:policy|notice)[^.;]{0,120}(?:trade secret|immunity|report)/
/** Reserves remedies under the Act, which is no notice. */
const NEARBY = /defend trade secrets act|\bdtsa\b|保护商业秘密法/
const COMPANY = /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|gmbh|plc|llp|lp)\b|公司|集团/i
const PERSON_EN = /\ban individual\b|\bresiding at\b|\bi, [^.;,]{3,40}, (?:agree|the undersigned)|\bi (?:agree|understand|acknowledge)\b|\(["“]?(?:the )?["“](?:employee|consultant|contractor|executive|advisor|adviser|intern|freelancer|researcher)[”"]/
/** A line of the particulars: "Recipient: Sam Poe, an individual living in Ohio". */
const PERSON_LINE = /, an? (?:individual|natural person)\b/
/** In the opening a word for somebody's work; "its employees" are no party. */
const WORKS_ALONE = /\b(?:employee|consultant|(?<!sub)contractor|intern|freelancer|advis[eo]r|consultanc\w{1,2}|employment)\b/
/** First-person promises of somebody at work. */
const MY_WORK = /\b(?:my|your) (?:employment|engagement|internship|consultancy) (?:by|with|as)\b|\bi am (?:employed|engaged)\b|受雇于|受聘于|[（(，,]\s?自然人\s?[）)，,]/
/** The Act speaks of employees, contractors and consultants; a visitor or a test taker is none. */
const WORKS = /员工|雇员|受雇|顾问|实习|聘|任职|独立承包|外包人员|兼职|专家|劳务|\b(?:employ(?:ee|ed|ment)|consultant|contractor|intern|freelanc\w{1,4}|engage[ds]?|advisor|adviser)\b/i
/** `Sam Poe ("Intern")`: two capitalised names that are no firm. */
const NAMED_WORKER = /\b[A-Z][a-z’'-]{1,20} (?:[A-Z]\. )?[A-Z][a-z’'-]{1,20}(?:, [^"“().;]{0,60})?\s?\((?:the |hereinafter )?["“](?:the )?(?:Intern|Employee|Consultant|Contractor|Advis[eo]r|Executive|Freelancer)[”"]/
const FIRM = /\b(?:inc|llc|ltd|limited|corp|corporation|company|group|partners|associates|consulting|solutions|services|labs|university|systems|technologies)\b/i
const PERSON_ZH = /(?:居住于|现居|住在?)[^。；，\n]{0,24}的?自然人|自然人[㐀-鿿·]{2,6}[（(，,]|[，,（(与]\s?个人\s?[，,）)]|与个人|雇员身份|录取函|录用(?:函|通知)/
const WORKER = /^(?:the )?(?:employee|executive|consultant|contractor|advisor|adviser|intern|freelancer|researcher|you|director|officer)$/i

/** Without a date of its own a contract is as old as the latest year it prints; a text that prints none is taken as new. */
function dayOf(contract: Contract, today: string): string {
  const own = contractDate(contract)?.iso
  if (own) return own
  const years = contract.text.match(/\b(?:19|20)\d{2}\b/g)
  return years ? String(Math.max(...years.map(Number))) : today
}

/** Whether a private person works for the other side and owes it secrecy. */
function individualWorks(contract: Contract): boolean {
  if (kind(contract) === 'EMP') return true
  if ((onlyPersonsOwe(contract) || PERSON_ZH.test(contract.text.slice(0, 1500)) || MY_WORK.test(lowerText(contract).slice(0, 1500))) && WORKS.test(contract.text.slice(0, 4000))) return true
  const worker = partiesWithRoles(contract).find(({ name }) => WORKER.test(name))
  const head = lowerText(contract).slice(0, 3000)
  if (PERSON_LINE.test(head.slice(0, 800)) && WORKS_ALONE.test(head.slice(0, 800))) return true
  const named = NAMED_WORKER.exec(contract.text.slice(0, 2000))
  if (named && !FIRM.test(named[0])) return true
  if (!worker || COMPANY.test(worker.full)) return false
  return PERSON_EN.test(head) && (worker.full !== '' || /\ban individual\b|\bresiding at\b/.test(head))
}

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['EMP', 'NDA', 'SVC'],
  levels: { protected: 'medium', burdened: null, neutral: 'low' },
  law: ['us.dtsa.1833.b'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '缺少美国法的免责告知',
      found: '个人负有保密义务，全文没有美国《保护商业秘密法》要求的免责告知。',
      why: '没有告知，用人一方日后依该法起诉此人时，拿不到惩罚性赔偿和律师费；条款本身仍然有效。',
      ask: '加上第 1833(b) 条的告知，或指明载有该告知的内部制度。',
    },
    en: {
      title: 'No DTSA immunity notice',
      found: 'An individual owes secrecy and the text lacks the notice that 18 U.S.C. §1833(b) asks for.',
      why: 'Without it the employer cannot get exemplary damages or attorney’s fees under the Act from that person; the clause stays valid.',
      ask: 'Add the §1833(b) notice, or refer to the policy that sets it out.',
    },
  },
  draft: {
    zh: '依据美国法典第18编第1833(b)条，个人仅为举报或调查涉嫌违法，而在保密状态下向政府官员或律师披露，或在密封的诉讼文件中披露商业秘密的，不承担责任。',
    en: 'Notice: under 18 U.S.C. §1833(b) an individual is not liable for disclosing a trade secret in confidence to a government official or an attorney solely to report or investigate a suspected violation of law, or in a court filing made under seal.',
  },

  examples: {
    zh: {
      hit: [
        '顾问协议\n本协议由德克萨斯州公司 Hill Robotics, Inc.（“公司”）与居住于俄勒冈州的自然人李一（“顾问”）于2026年3月3日订立。\n1. 顾问对公司的商业秘密负有保密义务，不得向任何人透露。\n2. 本协议适用德克萨斯州法律。',
        '劳动合同\n甲方（用人单位）：美国甲山公司上海代表处\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密，不得泄露。\n第二条 本合同适用美国加利福尼亚州法律。',
        '保密协议\n甲方：甲山公司\n乙方：李一（身份证号码：110101199001010000）\n乙方受聘担任甲方的独立顾问。\n第一条 乙方应对甲方的商业秘密保密，不得向任何第三方披露。\n第二条 本协议适用美国特拉华州法律。',
        '员工保密协议\n甲方（用人单位）：甲山公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密，不得向包括政府机关在内的任何人披露。\n第二条 本协议受美国纽约州法律管辖。',
        '保密承诺书\n本人林一，受雇于美国甲山公司，承诺：\n一、对公司的商业秘密严格保密，不向任何第三方披露。\n二、本承诺书适用美国加利福尼亚州法律。',
      ],
      miss: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 本协议适用美国纽约州法律。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 本合同适用中华人民共和国法律。',
        '员工保密协议\n甲方（用人单位）：甲山公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密，不得泄露。\n第二条 依据美国《保护商业秘密法》第1833(b)条，个人向政府官员或律师保密披露以举报违法的，不承担责任。\n第三条 本协议受美国纽约州法律管辖。',
        '员工保密协议\n签订日期：2015年3月1日\n甲方（用人单位）：甲山公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 本协议受美国纽约州法律管辖。',
      ],
      mended: [
        '劳动合同\n甲方（用人单位）：美国甲山公司上海代表处\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密，不得泄露。\n第二条 本合同适用美国加利福尼亚州法律。\n第三条 依据美国法典第18编第1833(b)条，个人仅为举报涉嫌违法而在保密状态下向政府官员或律师披露商业秘密的，不承担责任。',
      ],
    },
    en: {
      hit: [
        'EMPLOYMENT AGREEMENT between Hill Inc., a Delaware corporation (the "Company"), and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee shall not disclose the Company’s trade secrets to anyone, including government bodies.\n2. This Agreement is governed by the laws of Texas.',
        'CONSULTING AGREEMENT between Hill Inc. ("Company") and Ann Lee, an individual ("Consultant")\nDated 3 March 2021\n1. Consultant shall perform research services.\n2. Consultant shall keep the Company’s Confidential Information confidential and shall not disclose it to any third party.\n3. This Agreement is governed by the laws of Ohio.',
        'EMPLOYEE CONFIDENTIALITY AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2022\n1. The Employee shall keep all trade secrets confidential.\n2. [[Nothing here limits the Company’s remedies under the Defend Trade Secrets Act.]]\n3. This Agreement is governed by the laws of Utah.',
        'SECRECY AGREEMENT WITH A PRIVATE CONSULTANT\nDiscloser: Hill Sauces Corp., a Vermont corporation\nRecipient: Sam Poe, an individual resident in Ohio\nDate: 4 May 2026\n1. Recipient shall keep the recipes confidential and tell no one.\n2. Vermont law governs.',
        'CONFIDENTIALITY AGREEMENT WITH INTERN\nHill LLC (Ohio) and Sam Poe ("Intern"), June 2025\n1. Intern shall keep the formulas confidential for two years.\n2. This Agreement is governed by the laws of Ohio.',
      ],
      miss: [
        'INVESTOR SECRECY AGREEMENT\nDiscloser: Hill Sauces Corp., a Vermont corporation\nRecipient: Sam Poe, an individual resident in Ohio\nDate: 4 May 2026\n1. Recipient shall keep the accounts confidential and may show them to employees of his bank.\n2. Vermont law governs.',
        'NON-DISCLOSURE AGREEMENT between Hill Inc. ("Hill") and Lake LLC ("Lake")\nDated 3 March 2021\n1. Each party shall keep the other’s information confidential.\n2. This Agreement is governed by the laws of Texas.',
        'EMPLOYMENT AGREEMENT between Hill Ltd (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee shall keep trade secrets confidential.\n2. This Agreement is governed by the laws of England.',
        'EMPLOYMENT AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2012\n1. The Employee shall keep trade secrets confidential.\n2. This Agreement is governed by the laws of Texas.',
        'EMPLOYMENT AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee shall keep trade secrets confidential.\n2. An individual shall not be held criminally or civilly liable for disclosing a trade secret in confidence to an attorney to report a suspected violation of law.\n3. This Agreement is governed by the laws of Texas.',
        'EMPLOYMENT AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee shall keep trade secrets confidential.\n2. See the Company’s whistleblower policy, which sets out the trade secret immunity.\n3. This Agreement is governed by the laws of Texas.',
        'EMPLOYMENT AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee is paid monthly.\n2. This Agreement is governed by the laws of Texas.',
      ],
      mended: [
        'EMPLOYMENT AGREEMENT between Hill Inc., a Delaware corporation (the "Company"), and Ann Lee (the "Employee")\nDated 3 March 2021\n1. The Employee shall not disclose the Company’s trade secrets to anyone.\n2. Notice: under 18 U.S.C. §1833(b) an individual is not liable for disclosing a trade secret in confidence to a government official or an attorney solely to report a suspected violation of law.\n3. This Agreement is governed by the laws of Texas.',
        'CONSULTING AGREEMENT between Hill Inc. ("Company") and Ann Lee, an individual ("Consultant")\nDated 3 March 2021\n1. Consultant shall keep the Company’s Confidential Information confidential.\n2. Under 18 U.S.C. §1833(b) an individual is not liable for disclosing a trade secret in confidence to an attorney or in a court filing made under seal.\n3. This Agreement is governed by the laws of Ohio.',
      ],
    },
  },

  *check(contract, _options, { today }) {
    const { room, duties } = secrecy(contract)
    const day = dayOf(contract, today)
    if (room === 'none' || day < IN_FORCE.slice(0, day.length) || !usLinked(contract) || !individualWorks(contract)) return
    const all = sentences(contract)
    if (all.some((sentence) => { const text = lowerOf(contract, sentence); return NOTICE.some((pattern) => pattern.test(text)) || POLICY.test(text) })) return
    const near = all.filter((sentence) => NEARBY.test(lowerOf(contract, sentence)))
    const worker = partiesWithRoles(contract).find(({ role, name }) => role === 'employee' || WORKER.test(name)) ?? partiesWithRoles(contract).find(({ role }) => role === 'receiving')
    yield {
      evidence: near.slice(0, 2).map(({ start, end }) => ({ start, end })),
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(worker ? { burdened: worker.name } : {}),
    }
  },
})
