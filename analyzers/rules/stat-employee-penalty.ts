import type { Contract } from '../../contract/types'
import { payerOf } from '../facts/actors'
import { employeeOf } from '../facts/employment'
import { governingLaw } from '../facts/governing-law'
import { burdenedBy } from '../facts/party-names'
import { kind } from '../facts/kind'
import { nonCompete } from '../facts/non-competes'
import { clauseNumber, pointsAtSecrecy } from '../facts/references'
import { inSecrecyContext } from '../facts/secrecy'
import { sentencesFor, sieved } from '../facts/sieve'
import { articleOf, clauses, defineRule, type Clause, has, lowerOf, sentences, textOf, type Sentence } from '../kit'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
/** Money agreed beforehand, whatever it is called. */
const AGREED = [/违约金|罚款|罚金|扣罚|liquidated damages|penalt(?:y|ies)\b|forfeit|agreed (?:sum|damages)|\bfine of\b/, /扣除[^。；]{0,12}(?:工资|薪|奖金)/, /damages\b[^.;]{0,40}(?:agreed|fixed) (?:at|in)\b/]
/** Outside secrecy only what is plainly a sum agreed for a breach. */
const SUM = /违约金|\bliquidated damages\b/
/** The two cases in which the law allows it (arts. 22 and 23(2)). */
const ALLOWED = /竞业(?:限制|禁止)|服务期|培训|non-?compet|service period|training|restrain/
/** The same two cases in other words; read in the sentences and headings around the penalty. */
const ALLOWED_NEAR = /竞业|服务期|培训|(?:任职|就业|就职|入职|受雇)[^。；]{0,12}(?:同行|竞争)|(?:同行|竞争)[^。；]{0,10}(?:任职|就业|就职|工作)|non-?compet|service period|training|restrain|\bcompetitor/
/** Nothing is agreed, or what is lost is no money of the employee's. */
const NONE = /不(?:另|再)?(?:收取?|约定|设|支付|付|承担|要求|适用)[^。；，]{0,6}违约金|\b(?:no|not)\b[^.;]{0,24}\b(?:liquidated damages|penalty)|forfeits?[^.;]{0,30}\b(?:options?|shares?|equity|units)\b|期权|限制性股票/
/** A sum without the name of a penalty, for a leak. */
const BARE_SUM = /(?:扣|罚|拿出|赔)[^。；，损不]{0,10}(?:\d[\d,.]{0,10}\s?万?元|[一二三四五六七八九十百]{1,4}[万千]元)|\b(?:comes? (?:off|out of)|taken (?:off|out of|from)|off)\b[^.;]{0,30}\b(?:salary|wages|pay)\b|(?:给付|支付|赔付|赔偿)[^。；，损不]{0,14}\d[\d,.]{0,10}\s?万?元|(?:给付|支付|赔付)[^。；，损不]{0,10}[一二三四五六七八九十百]{1,4}万?元|\b(?:withh(?:eld|olds?)|deduct\w{0,3}|docked)\b[^.;]{0,30}\b(?:salary|wages|pay)\b/
/** What tops a sum up promises no sum of its own. */
const TOP_UP_ZH = /(?:超过|高于|大于|超出)(?:上述|前述|前款|该)?违约金|违约金(?:数额|金额)?[^，。；]{0,6}(?:不足|低于)/
const SECRECY = /走漏|机密|外流|let slip|lets slip|保密|泄露|泄密|秘密|外泄|披露|透露|confiden|disclos|leak|secre/
const STATUTE = /劳动合同法》?第二十[二三五]条|article 2[235] of the labou?r contract law/

const SUMS = sieved([...AGREED, BARE_SUM])

/** Whether the sum is for a non-compete or a service period: the part that names it, the article's heading and sentences, or the clause it points at says so. */
function allowedHere(contract: Contract, sentence: Sentence, lower: string): boolean {
  const at = Math.max(lower.indexOf('违约金'), lower.indexOf('liquidated damages'))
  const part = at < 0 ? '' : lower.slice(Math.max(lower.lastIndexOf('，', at), lower.lastIndexOf(', ', at)) + 1, at)
  if (ALLOWED.test(part) && !SECRECY.test(part)) return true
  if (SECRECY.test(lower)) return false
  const article = articleOf(contract, sentence.clause)
  if (article && ALLOWED_NEAR.test(article.heading.toLowerCase()) && !SECRECY.test(article.heading.toLowerCase())) return true
  const before = sentences(contract).slice(Math.max(0, sentence.index - 2), sentence.index).filter((one) => articleOf(contract, one.clause) === article).map((one) => lowerOf(contract, one).slice(0, REACH))
  if (before.some((text) => ALLOWED_NEAR.test(text)) && !before.some((text) => SECRECY.test(text))) return true
  const meant = [...lower.matchAll(POINTED)].map((match) => clauseNumber(match[1] ?? match[2] ?? ''))
  if (meant.length === 0) return false
  const bans = nonCompete(contract)?.bans ?? []
  const bare = (clause: Clause): boolean => ALLOWED_NEAR.test(textOf(contract, clause).slice(0, 300).toLowerCase()) || bans.some((ban) => ban.start >= clause.start && ban.end <= clause.end && clause.end - clause.start < 600)
  // "3 离职后十二个月内 …" with no mark behind the number is no clause of its own.
  if (bans.some((ban) => { const own = contract.text.slice(ban.start, ban.end); return meant.includes(/^(\d{1,2})\s/.exec(own)?.[1] ?? '-') && !SECRECY.test(own) })) return true
  return clauses(contract).some((clause) => meant.includes(clauseNumber(clause.label)) && bare(clause) && !SECRECY.test(textOf(contract, clause).slice(0, 300).toLowerCase()))
}
const POINTED = /第\s?([〇零一二三四五六七八九十百\d]{1,5})\s?条|\b(?:clause|section|article)\s(\d{1,2})/g

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['EMP', 'NDA', 'OTHER', 'SVC'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.labour-contract-law.25', 'cn.labour-contract-law.26', 'cn.labour-contract-law.90'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '员工泄密违约金无效',
      found: '这里约定员工泄密要付违约金。',
      why: '除服务期和竞业限制外，法律不允许约定由劳动者承担违约金，这一约定无效，单位只能请求赔偿实际损失。',
      ask: '删去违约金，改为依法赔偿实际损失；需要竞业限制的另行约定并支付补偿。',
    },
    en: {
      title: 'A leak penalty on an employee is void',
      found: 'An employee is made to pay an agreed sum for breaking secrecy.',
      why: 'Chinese law allows such sums only for service periods and non-competes; this one is void and only actual loss can be claimed.',
      ask: 'Strike the sum and provide for compensation of actual loss.',
    },
  },
  variants: {
    any: {
      zh: { title: '员工违约金约定无效', found: '这里约定员工违约要付违约金。' },
      en: { title: 'An agreed penalty on an employee is void', found: 'An employee is made to pay an agreed sum for a breach.' },
    },
  },
  draft: {
    zh: '劳动者违反保密义务给用人单位造成损失的，依法赔偿实际损失；另行约定竞业限制的，按法律规定支付经济补偿与违约金。',
    en: 'An employee who breaches confidentiality compensates proven loss as the law provides; any non-compete is agreed separately with statutory compensation.',
  },

  examples: {
    zh: {
      hit: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 [[员工违反保密义务，支付违约金二十万元。]]',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应对薪酬信息保密。\n第二条 [[乙方泄露薪酬信息的，扣罚三个月工资作为违约金。]]',
        '员工保密协议\n甲方（用人单位）：甲山有限公司\n乙方（劳动者）：李一\n第一条 乙方应对甲方的客户名单保密，不得泄露。\n第二条 [[乙方违反本协议第一条的，须一次性支付违约金人民币五万元。]]',
        '聘用合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 [[乙方违反保密义务或者竞业限制义务的，应向甲方支付违约金十万元。]]',
      ],
      miss: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方泄露秘密的，依法赔偿甲方的实际损失，不另付违约金。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方离职后一年内不到同行任职。乙方违反该约定的，向甲方支付违约金五万元。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方违反保密义务的赔偿实际损失，违反竞业限制的支付违约金八万元。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 甲方员工泄密的，由甲方向乙方支付违约金十万元。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 员工泄密给公司造成损失的，依法赔偿实际损失。\n第三条 违反竞业限制的，支付违约金八万元。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方违反竞业限制的，支付违约金八万元。\n第三条 甲方的损失超过违约金的，乙方还应赔偿差额。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方在离职后一年内不得从事光学镀膜的研发或者经营。\n第三条 公司按月支付补偿金八千元。\n第四条 乙方违反第二条的，支付违约金五万元。',
        '竞业协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n一、乙方自离职之日起一年内不得受雇于任何饲料企业。\n二、甲方按月支付补偿金八千元。\n三、乙方违反第一条的，违约金为补偿总额的三倍。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 乙方违反服务期约定的，违约金不超过未履行部分分摊的培训费。',
        '顾问服务协议\n甲方：甲山有限公司\n乙方：李一\n第一条 乙方作为独立顾问，双方不建立劳动关系。\n第二条 乙方泄密的，支付违约金五万元。',
        '退休返聘协议\n甲方（用人单位）：甲山有限公司\n乙方（返聘人员）：李一\n第一条 双方为劳务关系。\n第二条 乙方泄密的，支付违约金五万元。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守商业秘密。\n第二条 根据《劳动合同法》第二十五条，乙方泄密的，甲方不得约定违约金。',
      ],
      mended: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 员工违反保密义务，给甲方造成损失的，依法赔偿实际损失。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应对薪酬信息保密。\n第二条 乙方泄露薪酬信息的，按规章制度给予警告。',
      ],
    },
    en: {
      hit: [
        'EMPLOYMENT CONTRACT between Hill (Shanghai) Co., Ltd. ("Employer") and Li Yi ("Employee")\n1. Employee shall keep Employer’s trade secrets confidential.\n2. [[Employee shall pay liquidated damages of RMB 300,000 for any disclosure.]]\n3. This contract is governed by the laws of the People’s Republic of China.',
        'LABOR CONTRACT between Hill (Shanghai) Co., Ltd. ("Company") and Li Yi ("Employee")\n1. Employee shall not disclose confidential information.\n2. [[If Employee leaks confidential information, Employee shall pay a penalty of three months’ wages.]]\n3. PRC law applies. This contract is governed by the laws of the PRC.',
      ],
      miss: [
        'EMPLOYMENT CONTRACT between Hill (Shanghai) Co., Ltd. ("Employer") and Li Yi ("Employee")\n1. Employee shall keep Employer’s trade secrets confidential.\n2. No liquidated damages are owed by Employee for a breach of confidentiality.\n3. This contract is governed by the laws of the People’s Republic of China.',
        'EMPLOYMENT CONTRACT between Hill, Inc. ("Employer") and Ann Lee ("Employee")\n1. Employee shall keep Employer’s secrets confidential.\n2. Employee shall pay liquidated damages of $30,000 for any disclosure.\n3. This contract is governed by the laws of the State of Texas.',
        'EMPLOYMENT CONTRACT between Hill (Shanghai) Co., Ltd. ("Employer") and Li Yi ("Employee")\n1. Employee shall keep Employer’s secrets confidential.\n2. Employee shall compensate the actual loss caused by a disclosure.\n3. This contract is governed by the laws of the People’s Republic of China.',
        'EMPLOYMENT CONTRACT between Hill (Shanghai) Co., Ltd. ("Employer") and Li Yi ("Employee")\n1. Employee shall keep Employer’s secrets confidential.\n2. Employee shall pay liquidated damages of RMB 80,000 for breach of the non-compete.\n3. This contract is governed by the laws of the People’s Republic of China.',
        'CONSULTING AGREEMENT between Hill (Shanghai) Co., Ltd. ("Client") and Li Yi ("Consultant")\n1. Consultant is an independent contractor and shall keep Client’s secrets confidential.\n2. Consultant shall pay liquidated damages of RMB 50,000 for any disclosure.\n3. This contract is governed by the laws of the People’s Republic of China.',
      ],
      mended: [
        'EMPLOYMENT CONTRACT between Hill (Shanghai) Co., Ltd. ("Employer") and Li Yi ("Employee")\n1. Employee shall keep Employer’s trade secrets confidential.\n2. Employee shall compensate Employer for the actual loss caused by a disclosure.\n3. This contract is governed by the laws of the People’s Republic of China.',
        'LABOR CONTRACT between Hill (Shanghai) Co., Ltd. ("Company") and Li Yi ("Employee")\n1. Employee shall not disclose confidential information.\n2. If Employee leaks confidential information, Employee is liable for the proven loss as provided by law.\n3. PRC law applies. This contract is governed by the laws of the PRC.',
      ],
    },
  },

  *check(contract) {
    const employee = employeeOf(contract)
    if (!employee || governingLaw(contract).law !== 'PRC') return
    for (const sentence of sentencesFor(contract, SUMS)) {
      if (!has(sentence, 'liability') && !has(sentence, 'amount')) continue
      const lower = lowerOf(contract, sentence).slice(0, REACH)
      const own = SECRECY.test(lower)
      if (!(AGREED.some((pattern) => pattern.test(lower)) || (own && BARE_SUM.test(lower) && !/实际损失|不超过|补偿金/.test(lower))) || STATUTE.test(lower) || NONE.test(lower) || /不得(?:约定|要求|主张)|无需支付|不支付/.test(lower)) continue
      if (TOP_UP_ZH.test(lower) && lower.indexOf('违约金') === lower.lastIndexOf('违约金')) continue
      const secret = own || inSecrecyContext(contract, sentence) || pointsAtSecrecy(contract, lower)
      if (allowedHere(contract, sentence, lower)) continue
      if (ALLOWED.test(lower) ? !own : !secret && !SUM.test(lower)) continue
      const payer = payerOf(contract, sentence)
      const company = payer?.is === 'party' && payer.name !== employee
      if (company && !/扣罚|扣除|罚款/.test(lower)) continue
      yield { evidence: [sentence], ...burdenedBy(contract, employee), ...(payer === null ? { certainty: 'possible' as const } : {}), ...(secret || kind(contract) === 'NDA' ? {} : { variant: 'any' }) }
    }
  },
})
