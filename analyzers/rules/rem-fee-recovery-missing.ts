import { consequences } from '../facts/consequences'
import { governingLaw } from '../facts/governing-law'
import { kind } from '../facts/kind'
import { secrecy } from '../facts/secrecy'
import { sentencesFor, sieved } from '../facts/sieve'
import { articleOf, defineRule, lowerOf } from '../kit'
import feeRecovery from '../provisions/fee-recovery'

/** What comes nearest: the court's own fee, which the loser pays anyway. */
const COURT_FEE = /(?:诉讼|仲裁|案件受理)费用?[^。；]{0,16}承担|\b(?:court|arbitration|filing) (?:costs|fees)\b/
sieved([COURT_FEE])

export default defineRule({
  type: 'MISSING',
  topic: 'remedy',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.584', 'cn.civil-code.591.2', 'cn.aucl-2025.22', 'us.ca.civ-code.1717'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有约定律师费由谁承担',
      found: '全文没有约定律师费、调查取证等维权费用由违约方承担。',
      why: '合同纠纷中，法院一般只在有约定时支持律师费，做法也不统一；不写，多半自己承担。',
      ask: '写明违约方承担实际、必要、合理的维权费用，并列出律师费和调查取证费。',
    },
    en: {
      title: 'Lawyer’s and investigation fees not recoverable',
      found: 'Nothing lets the innocent party recover lawyer’s, investigation or other enforcement costs.',
      why: 'Courts commonly award such fees on a contract claim only where they were agreed.',
      ask: 'Name reasonable lawyer’s and investigation costs as payable by the party in breach.',
    },
  },
  draft: {
    zh: '违约方应承担守约方因此支出的实际、必要、合理费用，包括律师费、调查取证费、公证费、鉴定费、保全费及差旅费。',
    en: 'The party in breach shall reimburse actual, necessary and reasonable enforcement costs, including lawyers’, investigation, notarial, expert, preservation and travel costs.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方应对商业秘密保密，不得泄露。\n第二条 违约方赔偿守约方一切损失。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反本协议的，应承担赔偿责任。诉讼费由败诉方承担。',
        '技术服务合同\n第五条 保密\n乙方不得向第三方披露甲方的商业秘密，违反的应赔偿甲方损失。本条不因合同终止而失效，乙方发现泄露应立即通知甲方并采取补救措施，防止损失扩大，同时保留相关记录备查，接受甲方的检查和询问。\n第六条 乙方成果侵犯第三方知识产权的，承担第三方索赔产生的律师费。',
      ],
      miss: [
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 违约方应承担守约方的合理费用，包括律师费、调查取证费、公证费。',
        '保密协议\n第一条 双方应对商业秘密保密。违反的应赔偿损失。\n第九条 争议解决\n仲裁费及律师费由败诉方承担。',
        '保密协议\n第一条 双方应对商业秘密保密。违反的应赔偿损失。\n第二条 律师费由双方各自承担。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对商业秘密保密，不得泄露。\n第二条 违约方赔偿守约方一切损失，包括合理的律师费、公证费和调查取证费。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反本协议的，应承担赔偿责任，并承担对方为此支出的合理律师费和调查费。诉讼费由败诉方承担。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Each breach of this Agreement shall be compensated in damages.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party in breach is liable for the other’s losses.\n3. Consultant’s fees are payable monthly.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party that breaches clause 1 shall pay damages.\n3. Provider shall indemnify Customer against third-party infringement claims, including legal fees.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The prevailing party may recover its reasonable attorneys’ fees and investigation costs.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. The party in breach shall pay all costs of enforcement, including legal fees.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. Each party shall bear its own attorneys’ fees.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Each breach of this Agreement shall be compensated in damages, including the Discloser’s reasonable legal fees and costs of investigation.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party in breach is liable for the other’s losses and its reasonable attorneys’ fees.\n3. Consultant’s fees are payable monthly.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none') return
    const fees = feeRecovery.read(contract)
    if (fees?.stance === 'stated') return
    // An express contrary choice, and English law (costs follow the event), are remarks.
    if (fees || governingLaw(contract).law === 'UK') {
      yield { evidence: fees?.evidence ?? [], remark: true }
      return
    }
    const money = consequences(contract).filter(({ strength }) => strength !== 'status')
    const near = sentencesFor(contract, [COURT_FEE]).find((sentence) => COURT_FEE.test(lowerOf(contract, sentence))) ?? money[0]?.sentence
    yield {
      evidence: near ? [near] : [],
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(kind(contract) === 'EMP' ? { levels: { protected: 'low', burdened: null, neutral: 'low' } } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : money.length > 0 ? {} : { under: 'lia-consequence-missing' }),
    }
  },
})
