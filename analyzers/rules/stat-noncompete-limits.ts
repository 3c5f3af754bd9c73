import type { Contract } from '../../contract/types'
import { employeeOf } from '../facts/employment'
import { governingLaw } from '../facts/governing-law'
import { nonCompete } from '../facts/non-competes'
import { titleLines } from '../facts/opening'
import { defineRule, lowerText } from '../kit'
import type { Hit, Levels } from '../types'

const MEDIUM: Levels = { protected: 'medium', burdened: 'medium', neutral: 'medium' }
const LOW: Levels = { protected: 'low', burdened: 'low', neutral: 'low' }
/** Work without an employment relationship is outside the Labour Contract Law. */
const NO_EMPLOYMENT = /返聘|劳务|顾问|实习|consult|contractor/i

/** PRC employment: the law's limits bind. Elsewhere they are only worth a remark. */
function bindsHere(contract: Contract): boolean {
  const { law } = governingLaw(contract)
  return law === 'PRC' || (law === 'unknown' && (contract.lang !== 'en' || /\b(?:rmb|prc|china|people['’]s republic)\b/.test(lowerText(contract).slice(0, 6000))))
}

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['EMP'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.labour-contract-law.24', 'cn.labour-contract-law.23.2', 'cn.spc-2020-26.36', 'cn.spc-2025-12.13', 'cn.spc-2025-12.15', 'cn.noncompete-guidelines-2025'],
  options: { longest: 24, least: 30, advised: 50, advisedFrom: 12, penalty: 5 },
  heuristic: [],

  words: {
    zh: {
      title: '竞业限制超过两年',
      found: '离职后的限制长达{months}个月，法律最多允许{longest}个月。',
      why: '超过的部分对劳动者没有约束力，只剩一纸争议。',
      ask: '缩短到{longest}个月以内，并限定地域和业务范围。',
    },
    en: {
      title: 'Non-compete beyond two years',
      found: 'The ban after leaving lasts {months} months; the law allows {longest}.',
      why: 'What goes beyond does not bind the employee and only breeds disputes.',
      ask: 'Cut it to at most {longest} months and limit area and business.',
    },
  },
  variants: {
    endless: {
      zh: { title: '竞业限制没有尽头', found: '离职后的限制没有终点，法律最多允许{longest}个月。' },
      en: { title: 'A non-compete without end', found: 'The ban after leaving never ends; the law allows {longest} months.' },
    },
    refused: {
      zh: { title: '竞业限制不给补偿', found: '这里限制离职后就业，却写明不另付补偿。', why: '竞业限制要按月付补偿；算在工资里或写明不付的，劳动者可以主张补偿，也可能不受约束。', ask: '写明离职后按月支付的金额，不低于离职前平均工资的{least}%。' },
      en: { title: 'A non-compete that is not paid for', found: 'The clause bans jobs after leaving and refuses compensation.', why: 'A ban must be paid for month by month; folding it into wages does not count.', ask: 'State a monthly sum of at least {least}% of average pay.' },
    },
    unsaid: {
      zh: { title: '竞业限制没写补偿', found: '这里限制离职后就业，全文没有写补偿。', why: '没写的，履行了限制的劳动者仍可按平均工资的{least}%要求补偿。', ask: '写明离职后按月支付的金额，不低于离职前平均工资的{least}%。' },
      en: { title: 'No compensation for the non-compete', found: 'The clause bans jobs after leaving and says nothing of compensation.', why: 'An employee who kept to it can still claim {least}% of average pay.', ask: 'State a monthly sum of at least {least}% of average pay.' },
    },
    little: {
      zh: { title: '竞业补偿低于{least}%', found: '补偿只有离职前平均工资的{share}%，低于{least}%。', why: '低于标准的，劳动者可以要求补足，并且不得低于当地最低工资。', ask: '提高到{least}%以上，超过一年的建议{advised}%以上。' },
      en: { title: 'Compensation under {least}%', found: 'The compensation is {share}% of average pay, under {least}%.', why: 'The employee can claim the difference, and it may not be less than the minimum wage.', ask: 'Raise it to {least}% or more; {advised}% is advised above one year.' },
    },
    advised: {
      zh: { title: '长期竞业，补偿偏低', found: '限制{months}个月，补偿只有平均工资的{share}%。', why: '人社部门的指引建议，超过一年的补偿不低于{advised}%；这是建议，不是强制。', ask: '把补偿提高到{advised}%，或把期限缩短到一年以内。' },
      en: { title: 'Long ban, modest compensation', found: 'A ban of {months} months pays {share}% of average pay.', why: 'Official guidance, not binding, advises {advised}% above one year.', ask: 'Raise it to {advised}% or shorten the ban to a year.' },
    },
    penalty: {
      zh: { title: '竞业违约金过高', found: '违约金约为补偿总额的{times}倍，指引建议不超过{penalty}倍。', why: '过高的，劳动者可以请求调低。', ask: '把违约金降到补偿总额的{penalty}倍以内。' },
      en: { title: 'A high non-compete penalty', found: 'The penalty is about {times} times all compensation; guidance advises at most {penalty}.', why: 'An employee may have an excessive penalty reduced.', ask: 'Bring it down to {penalty} times the compensation.' },
    },
    everyone: {
      zh: { title: '竞业限制及于全体员工', found: '这里对全体员工都限制离职后就业。', why: '只能约束高管、高级技术人员和其他负有保密义务的人；没有接触过商业秘密的员工不受约束。', ask: '只列出确实接触商业秘密的岗位。' },
      en: { title: 'A non-compete for everybody', found: 'The clause bans every employee from jobs after leaving.', why: 'Only senior managers, senior technicians and others who know secrets can be bound.', ask: 'List only posts that know trade secrets.' },
    },
    broad: {
      zh: { title: '竞业限制范围过宽', found: '这里把整个行业或任何单位都划进了限制。', why: '范围要与员工接触的秘密相称，超出的部分可能不受支持。', ask: '限定为同类产品、同类业务和具体地域。' },
      en: { title: 'A non-compete that is too wide', found: 'The clause closes a whole trade, or any employer at all.', why: 'The ban must match the secrets the employee knew; the excess may not stand.', ask: 'Limit it to like products, like business and a named area.' },
    },
  },
  draft: {
    zh: '离职后【不超过二十四】个月内，仅在【地域】就【同类产品】限制竞业，用人单位按月支付离职前十二个月平均工资的【不低于30%，超过一年的建议不低于50%】作为补偿。',
    en: 'For [up to 24] months after leaving, limited to [area] and [products], with monthly compensation of [at least 30%; 50% advised above one year] of average pay.',
  },

  examples: {
    zh: {
      hit: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 [[乙方离职后三年内不得到与甲方有竞争关系的单位任职。]]\n第八条 竞业限制期间，甲方按月支付乙方离职前平均工资的50%作为补偿。',
        '员工保密协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第三条 [[保密期内乙方不得入职甲方的任何客户公司，甲方不另支付补偿。]]',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 [[乙方离开公司后三十个月内不得从事光学镀膜设备的设计和销售。]]\n第八条 离职后甲方按月支付竞业补偿，为离职前平均工资的50%。',
        '竞业限制协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方离职后十二个月内不得自营同类业务。\n第二条 [[补偿金已包含在月薪中；]]违约金五百万元。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 [[乙方离职后一年内不得到与甲方有竞争关系的单位任职。]]',
        '竞业限制协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方离职后十二个月内不得到有竞争关系的单位任职。\n第二条 [[甲方按月支付乙方离职前十二个月平均工资的20%作为补偿。]]',
        '竞业限制协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方离职后十二个月内不得到有竞争关系的单位任职，甲方每月支付补偿500元。\n第二条 [[乙方违反第一条的，支付违约金三百万元。]]',
      ],
      miss: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 离职后十二个月内，乙方不得在华东地区从事同类产品业务，甲方按月支付离职前十二个月平均工资的40%作为补偿。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 乙方在职期间不得兼职于竞争对手。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 乙方离职后不得利用甲方的技术秘密从事生产经营，也不得以甲方名义对外开展业务。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 乙方的保密义务在离职后持续至信息公开。',
        '股权转让协议\n转让方：李一\n受让方：乙水有限公司\n第七条 转让方在交割后五年内不得从事与公司竞争的业务。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 乙方离职后不得招揽甲方的员工。\n第八条 竞业限制由双方另行签订协议约定。',
      ],
      mended: [
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第七条 离职后二十四个月内，乙方仅在浙江省就同类产品限制竞业，不得到有竞争关系的单位任职，甲方按月支付离职前十二个月平均工资的50%作为补偿。',
        '竞业限制协议\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方离职后十二个月内不得自营同类业务。\n第二条 甲方按月支付乙方离职前十二个月平均工资的30%作为补偿。',
      ],
    },
    en: {
      hit: [
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. [[For three years after the termination of employment the Employee shall not work for a competitor of the Employer.]]\n8. During the non-compete period the Employer pays monthly compensation of 50% of average salary.\n9. This contract is governed by the laws of the People’s Republic of China.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. For twelve months after leaving the Employee shall not join any competing company. [[The Employee receives no compensation for this restriction.]]\n9. This contract is governed by the laws of China.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. [[For twelve months after leaving the Employee shall not be employed by a competitor.]]\n9. This contract is governed by PRC law.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. As long as the confidentiality duty lasts, the Employee must not join a supplier or rival of the Employer. [[No payment is due for this.]]\n9. This contract is governed by PRC law.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. For twenty months after leaving the Employee shall not engage in selling lenses.\n8. [[Consideration for the post-termination restraint forms part of the monthly wage.]]\n9. This contract is governed by PRC law.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. [[For thirty months after leaving the Employee shall not work for any manufacturer of lenses.]] The Employer pays 50% of average salary each month.\n9. This contract is governed by PRC law.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. [[The Employee may not, within 36 months of the end of employment, take up a post with a competitor.]] The Employer pays 50% of average salary each month.\n9. This contract is governed by PRC law.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. After leaving, the Employee shall not for one year work for any competitor. [[Compensation for this covenant is deemed included in the monthly salary.]]\n9. This contract is governed by PRC law.',
      ],
      miss: [
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. For twelve months after leaving the Employee shall not work for a competitor in Shanghai, and the Employer pays monthly compensation of 40% of average salary.\n9. This contract is governed by the laws of China.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. During employment the Employee shall not work for a competitor.\n9. This contract is governed by the laws of China.',
        'EMPLOYMENT AGREEMENT between Hill Inc. (the "Company") and Ann Lee (the "Employee")\n7. For three years after termination the Employee shall not compete with the Company.\n9. This Agreement is governed by the laws of Texas.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. The Employee’s secrecy obligations continue for five years after termination.\n9. This contract is governed by the laws of China.',
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. For one year after leaving the Employee shall not work for a competitor in Shanghai; the Employer pays 30% of average monthly salary each month.\n9. This contract is governed by PRC law.',
      ],
      mended: [
        'EMPLOYMENT CONTRACT between Hill Ltd (the "Employer") and Li Yi (the "Employee")\n7. For twenty-four months after the termination of employment the Employee shall not work for a competitor in Shanghai.\n8. During the non-compete period the Employer pays monthly compensation of 50% of average salary.\n9. This contract is governed by the laws of the People’s Republic of China.',
      ],
    },
  },

  *check(contract, { longest, least, advised, advisedFrom, penalty }) {
    const ban = nonCompete(contract)
    if (!ban || titleLines(contract).slice(0, 2).some((line) => NO_EMPLOYMENT.test(line))) return
    if (!bindsHere(contract)) {
      yield { evidence: ban.bans.slice(0, 2), remark: true, data: { months: ban.months !== null && Number.isFinite(ban.months) ? ban.months : 0 } }
      return
    }
    const employee = employeeOf(contract)
    const rest: Partial<Hit> = employee ? { burdened: employee } : {}
    const { months, monthsAt, share } = ban
    const first = ban.bans.slice(0, 1)
    if (months !== null && months > longest && monthsAt) yield { evidence: [monthsAt], data: Number.isFinite(months) ? { months } : {}, ...(Number.isFinite(months) ? {} : { variant: 'endless' }), ...rest }
    if (ban.pay === 'refused') yield { evidence: ban.payAt ? [ban.payAt] : first, variant: 'refused', ...rest }
    else if (ban.pay === 'unsaid' && (months === null || months <= longest)) yield { evidence: first, variant: 'unsaid', levels: MEDIUM, ...rest }
    if (share !== null && share < least && ban.payAt) yield { evidence: [ban.payAt], variant: 'little', data: { share }, ...rest }
    else if (share !== null && share < advised && months !== null && months > advisedFrom && months <= longest && ban.payAt) yield { evidence: [ban.payAt], variant: 'advised', data: { share, months }, levels: LOW, ...rest }
    if (ban.penaltyTimes !== null && ban.penaltyTimes > penalty && ban.penaltyAt) yield { evidence: [ban.penaltyAt], variant: 'penalty', data: { times: Math.round(ban.penaltyTimes) }, levels: LOW, ...rest }
    if (ban.everyoneAt) yield { evidence: [ban.everyoneAt], variant: 'everyone', certainty: 'possible', levels: MEDIUM, ...rest }
    if (ban.broadAt && !(months !== null && months > longest)) yield { evidence: [ban.broadAt], variant: 'broad', certainty: 'possible', levels: MEDIUM, ...rest }
  },
})
