import { secrecyElsewhere } from '../facts/elsewhere'
import { secrecy } from '../facts/secrecy'
import { lengths, onlyTradeSecrets } from '../readings/secrecy-length'
import { defineRule } from '../kit'
import type { Levels } from '../types'

const OPEN: Levels = { protected: null, burdened: 'low', neutral: 'low' }
const SHORT: Levels = { protected: 'high', burdened: null, neutral: 'medium' }
const YEAR: Levels = { protected: 'medium', burdened: null, neutral: 'medium' }

export default defineRule({
  type: 'QUANT',
  topic: 'term',
  kinds: ['NDA', 'SVC', 'EMP', 'OTHER'],
  levels: { protected: null, burdened: 'medium', neutral: 'low' },
  law: ['cn.spc-2020-7.17', 'cn.civil-code.563.2', 'us.riley', 'us.silicon-image', 'us.dtsa.1839.3'],
  options: { shortMonths: 12 },
  heuristic: ['shortMonths'],

  words: {
    zh: {
      title: '所有信息都要永久保密',
      found: '不分信息种类，一律永久保密，没有“公开为止”的终点。',
      why: '普通经营信息几年后就没有秘密可言，永久义务难以管理，也容易被认为过重。',
      ask: '一般信息写三年左右，商业秘密写到公开之日为止。',
    },
    en: {
      title: 'Perpetual secrecy for everything',
      found: 'All information, of whatever kind, must be kept secret for ever, with no end when it becomes public.',
      why: 'Ordinary business information goes stale in a few years; a duty without end is hard to manage and to defend.',
      ask: 'Set about three years for general information, and trade secrets for as long as they qualify.',
    },
  },
  variants: {
    open: {
      zh: { title: '保密义务没有结束日期', found: '保密义务在合同结束后继续，但没有写到什么时候为止。', why: '没有终点的义务，可以主张提前合理通知后终止，结果难以预料。' },
      en: { title: 'No end date for secrecy', found: 'The duty outlives the contract, and nothing says until when.', why: 'A duty with no end invites an argument that it may be ended on reasonable notice.' },
    },
    short: {
      zh: { title: '保密期过短', found: '保密期只有{months}个月，商业秘密也不例外。', why: '期满后对方可以自由使用；约定了终期的秘密，还可能被认为没有采取合理保护措施。', ask: '商业秘密单独约定到公开之日为止，一般信息至少两三年。' },
      en: { title: 'Secrecy ends very soon', found: 'Secrecy lasts {months} months only, trade secrets included.', why: 'After that the other side is free, and a duty that expires can count against trade secret protection.', ask: 'Keep trade secrets for as long as they qualify, and general information two or three years at least.' },
    },
    year: {
      zh: { title: '签署后一年就不再保密', found: '从签署或提供之日起只保密{months}个月，商业秘密也不例外。', why: '合作未必已经结束，保密却先到期；商业秘密会因此失去保护。', ask: '从合同终止时起算，商业秘密到公开之日为止。' },
      en: { title: 'Secrecy ends a year from signing', found: 'Secrecy ends {months} months after signing or receipt, trade secrets included.', why: 'It may run out before the project does, and trade secrets lose their protection with it.', ask: 'Let time run from the end of the contract, and trade secrets for as long as they qualify.' },
    },
  },
  draft: {
    zh: '一般经营信息的保密期为合同终止后三年；技术秘密及其他商业秘密的保密期至其为公众知悉之日止。',
    en: 'The duties last three years after termination for general business information and, for trade secrets, as long as they qualify as such.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[乙方对一切信息永久保密，即使信息已公开。]]\n第二条 泄密的，赔偿损失。',
        '保密协议\n第一条 乙方对核心配方保密，不得泄露。\n第二条 [[保密期为合同终止后三个月。]]',
        '保密协议\n第一条 乙方对甲方资料保密，不得泄露。\n第二条 [[一般资料保密三年，核心算法的保密期限为合同终止后六个月。]]',
        '服务合同\n第八条 保密\n1. 乙方对甲方提供的资料保密，不得透露给他人。\n2. [[乙方的保密责任不因合同的终止而终止。]]\n3. 泄密的，赔偿损失。',
        '保密协议\n第一条 双方对保密信息保密，不得披露。\n第二条 [[保密期限自本协议签署之日起一年。]]',
      ],
      miss: [
        '开发合同\n第三条 乙方对甲方的采购价保密，不得提供给他人。\n第四条 合作结束后，乙方人员自然记得的通用思路不属于保密范围，可以随意使用。\n第五条 保密期限为合同终止后三年。',
        '保密协议\n第一条 乙方对保密信息保密。\n第二条 保密期限：一般信息三年，技术秘密至公开之日。',
        '数据服务合同\n第八条 保密\n1. 乙方对个人信息保密，不得泄露。\n2. 个人信息的保护义务持续至删除之日。\n3. 泄露的，赔偿损失。',
        '保密协议\n第一条 乙方对商业秘密保密，不得披露。\n第二条 保密义务至商业秘密公开为止。\n第三条 合同档案永久保存。',
        '服务合同\n第八条 保密\n1. 乙方对甲方资料保密。\n2. 保密期限为合同终止后三年。\n3. 违约的，赔偿损失。',
        '保密协议\n第一条 乙方对保密资料保密。\n第二条 保密义务自合同终止后[ ]年内有效。',
      ],
      mended: [
        '保密协议\n第一条 乙方对一切信息保密。\n第二条 一般经营信息的保密期为合同终止后三年；技术秘密及其他商业秘密的保密期至其为公众知悉之日止。',
        '服务合同\n第八条 保密\n1. 乙方对甲方提供的资料保密，不得透露给他人。\n2. 一般经营信息的保密期为合同终止后三年；商业秘密的保密期至其为公众知悉之日止。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall protect all Confidential Information forever, even once everybody knows it.]]\n2. Notices shall be in writing.',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall keep all information of any kind confidential in perpetuity.]]\n2. Notices shall be in writing.',
        'NON-DISCLOSURE AGREEMENT\n1. Each party keeps the other’s information confidential.\n2. [[This deed binds both parties forever in respect of all information exchanged.]]',
        'EMPLOYMENT AGREEMENT\n1. You work as a cook.\n2. [[You must hold all matters of the hotel in secrecy while employed and for the remainder of your life.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[The obligations of confidentiality end six months after termination of this Agreement.]]',
        'SERVICES AGREEMENT\n7. Confidentiality\n7.1 Each party shall keep the other’s Confidential Information secret and shall not disclose it to anyone.\n7.2 [[The obligations in this Section 7 survive termination of this Agreement.]]\n7.3 A party in breach shall pay damages.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[The obligations of confidentiality last one year from the date of this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The obligations of confidentiality last five years, and indefinitely for trade secrets so long as they qualify.',
        'LICENCE AGREEMENT\n1. The Licensor grants a perpetual licence.\n2. The fee is payable once.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. This Agreement shall expire two years from its date.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The duty of secrecy continues until the Confidential Information becomes public.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep all information of any kind confidential.\n2. The duties last three years after termination for general business information and, for trade secrets, as long as they qualify as such.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The obligations of confidentiality end three years after termination of this Agreement.',
      ],
    },
  },

  *check(contract, { shortMonths }) {
    const { room } = secrecy(contract)
    if (room === 'none') return
    const all = lengths(contract)
    if (all.some(({ how }) => how === 'blank' || how === 'tied')) return
    const under = room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}
    const perpetual = all.find(({ how }) => how === 'perpetual')
    if (perpetual) {
      if (!onlyTradeSecrets(contract)) yield { evidence: [perpetual.sentence], ...under }
      return
    }
    const open = all.find(({ how }) => how === 'open')
    const fixed = all.filter(({ how }) => how === 'fixed')
    const own = fixed.filter(({ ofContract }) => !ofContract)
    if (open && own.length === 0) {
      if (!onlyTradeSecrets(contract) && !secrecyElsewhere(contract)) yield { evidence: [open.sentence], variant: 'open', levels: OPEN, ...under }
      return
    }
    const measured = own.length > 0 ? own : fixed
    if (measured.length === 0 || measured.some(({ months }) => months === null)) return
    const longest = measured.reduce((best, one) => ((one.months as number) > (best.months as number) ? one : best))
    const months = Math.round((longest.months as number) * 10) / 10
    // A scale that gives the recipe three months and the rest two years is short where it counts.
    const core = own.find((one) => one.core !== null && one.core < shortMonths && !one.fromStart)
    if (core && months >= shortMonths) yield { evidence: [core.sentence], variant: 'short', levels: SHORT, data: { months: Math.round((core.core as number) * 10) / 10 }, ...under }
    else if (months < shortMonths && !longest.fromStart && !longest.ofContract) yield { evidence: [longest.sentence], variant: 'short', levels: SHORT, data: { months }, ...under }
    else if (months <= shortMonths && (longest.fromStart || longest.ofContract)) yield { evidence: [longest.sentence], variant: 'year', levels: YEAR, data: { months }, ...under }
  },
})
