import { bound } from '../facts/actors'
import { otherParty } from '../facts/actor-names'
import { exchanges } from '../facts/exchange'
import { feeShifts, ownFees } from '../facts/fee-payers'
import { kind } from '../facts/kind'
import { mutual } from '../facts/mutual'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

export default defineRule({
  type: 'BALANCE',
  topic: 'remedy',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.6', 'cn.civil-code.497.2', 'us.ca.civ-code.1717'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '维权费用只由一方承担',
      found: '律师费等维权费用只由{payer}承担，{payer}维权时却拿不回来。',
      why: '费用只向一方倾斜有失公平，出自格式条款时还可能不被采纳。',
      ask: '改为由败诉方或违约方承担合理的维权费用，对双方同等适用。',
    },
    en: {
      title: 'Only one side pays legal fees',
      found: 'Only {payer} ever pays the other side’s legal fees; it recovers none of its own.',
      why: 'One-way fee shifting tilts every dispute, and some laws turn it into a right of whoever prevails.',
      ask: 'Let the prevailing party recover reasonable fees, whichever party it is.',
    },
  },
  variants: {
    unlimited: {
      zh: { found: '律师费等一切费用都由{payer}承担，不看结果，也不限于合理支出。' },
      en: { found: '{payer} pays the other side’s fees whatever the outcome or amount, and recovers none of its own.' },
    },
  },
  draft: {
    zh: '争议中败诉一方应承担胜诉一方的合理律师费及维权费用，按胜败比例分担；本款对双方同等适用。',
    en: 'The prevailing party recovers reasonable legal and enforcement costs in proportion to success; this applies equally to both parties.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密，不得泄露。\n第二条 [[因本协议产生的争议，无论结果如何，甲方律师费均由乙方承担。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 [[乙方违约的，承担甲方律师费、公证费；]]甲方违约的，另行协商。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 [[甲方与乙方发生诉讼的，乙方应支付甲方的律师费。]]',
        '许可合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密。\n第二条 [[乙方应当赔偿甲方为追究其泄密责任所发生的一切费用，包括律师费和差旅费。]]',
      ],
      miss: [
        '单方保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方资料保密。\n第二条 违约方应承担守约方的律师费、取证费。',
        '保密协议\n披露方：甲山有限公司\n接收方：乙水有限公司\n第一条 接收方应对披露方的资料保密。\n第二条 接收方泄密的，应负担披露方合理的律师费。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对资料保密。\n第二条 甲方聘请法律顾问的费用由甲方承担。',
        '技术合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对资料保密。\n第二条 乙方保证成果不侵犯第三方知识产权，第三方索赔的，乙方承担甲方因此支出的律师费。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对资料保密。\n第二条 甲方违约的，承担乙方合理的律师费。\n第三条 乙方违约的，承担甲方合理的律师费。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对资料保密。\n第二条 乙方泄密的，应赔偿甲方损失。\n第三条 仲裁费和合理的律师费由败诉方负担。',
      ],
      mended: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密，不得泄露。\n第二条 因本协议产生的争议，合理的律师费由败诉方承担。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 违约方承担守约方合理的律师费、公证费。',
      ],
    },
    en: {
      hit: [
        'EMPLOYMENT AGREEMENT between Hill Ltd ("Company") and Ann Lee ("Employee")\n1. Employee shall keep Company’s secrets confidential.\n2. [[Employee shall pay Company’s attorneys’ fees in any action relating to this Agreement.]]',
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[If Lake breaches this Agreement, Lake shall reimburse Hill for its legal fees.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. [[All costs and expenses of enforcing this Agreement, including attorneys’ fees, shall be borne by Provider.]]',
        'CONFIDENTIALITY AGREEMENT between Hill Ltd ("Owner") and Lake Ltd ("Visitor")\n1. Visitor shall not disclose Owner’s information.\n2. [[Visitor shall pay to Owner all costs and actual attorneys’ fees if Owner succeeds in a suit on this Agreement.]] [[If Owner does not succeed, each party bears its own attorneys’ fees.]]',
      ],
      miss: [
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. The prevailing party is entitled to its reasonable attorneys’ fees.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Provider shall indemnify Customer against third-party claims including attorneys’ fees.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep Discloser’s information confidential.\n2. If Recipient breaches clause 1 it shall pay Discloser’s reasonable legal fees.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Customer pays the fees of the legal counsel that Customer retains, and Provider pays the fees of its own.\n3. Each party shall bear its own attorneys’ fees.',
        'DISTRIBUTION AGREEMENT between Hill Ltd ("Maker") and Lake Ltd ("Distributor")\n1. Each party shall keep the other’s information confidential.\n2. Distributor shall indemnify and hold Maker harmless from any and all claims, judgments and expenses (including reasonable attorneys’ fees) arising from its sales.\n3. Each party pays its own legal fees for the execution of this Agreement.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. If Hill is in breach, Hill shall pay Lake’s reasonable legal fees.\n3. If Lake is in breach, Lake shall pay Hill’s reasonable legal fees.',
      ],
      mended: [
        'EMPLOYMENT AGREEMENT between Hill Ltd ("Company") and Ann Lee ("Employee")\n1. Employee shall keep Company’s secrets confidential.\n2. In any action relating to this Agreement the prevailing party shall recover its reasonable attorneys’ fees.',
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. A party that breaches this Agreement shall reimburse the other for its reasonable legal fees.',
      ],
    },
  },

  *check(contract) {
    const shifts = feeShifts(contract)
    const payers = new Set(shifts.map(({ payer }) => (payer?.is === 'party' ? payer.name : payer === null ? null : '*')))
    if (payers.has('*')) return
    payers.delete(null)
    const [name] = payers
    if (payers.size !== 1 || !name || !otherParty(contract, name)) return
    const own = shifts.filter(({ payer }) => payer?.is === 'party')
    // Where only one side holds secrets only the other can break them: a bounded charge for that is natural, an unbounded one is not.
    const oneWay = !(mutual(contract) ?? bound(contract) === 'both') && exchanges(contract).length === 0
    const bounded = oneWay && ownFees(contract).length === 0 && own.every(({ unlimited }) => !unlimited)
    yield {
      ...(bounded ? { remark: true } : {}),
      evidence: [...own.map(({ sentence }) => sentence), ...ownFees(contract)].sort((a, b) => a.start - b.start),
      data: { payer: name },
      ...burdenedBy(contract, name),
      ...(own.some(({ unlimited }) => unlimited) ? { variant: 'unlimited' } : {}),
      ...(oneWay && kind(contract) === 'NDA' ? { levels: { protected: null, burdened: 'low' as const, neutral: 'low' as const } } : {}),
    }
  },
})
