import { finesShifted, settledAway } from '../facts/public-liability'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'statute',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.187', 'cn.civil-code.153', 'cn.pipl.66', 'cn.dsl.45', 'cn.criminal-law.219', 'uk.safeway'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '对方被罚款，由您全包',
      found: '对方被监管机关罚的款，不问是谁造成的，都要由一方承担。',
      why: '行政罚款罚的是违法者自己，不看过错一律转嫁，往往得不到支持，承担的一方也无从估量风险。',
      ask: '改为只赔因本方违约造成、且在本方过错范围内的合理整改费用。',
    },
    en: {
      title: 'Fines on the other side are shifted',
      found: 'One side must bear fines imposed on the other, whoever caused them.',
      why: 'A fine punishes the offender’s own wrong; shifting it whatever the cause is often unenforceable and cannot be priced.',
      ask: 'Limit it to reasonable remediation cost caused by one’s own breach, to the extent of fault.',
    },
  },
  variants: {
    settled: {
      zh: { title: '赔了钱就不追究刑责', found: '这里约定付款之后不再追究行政或刑事责任。', why: '行政、刑事责任由法律规定，当事人不能用赔钱来免除。', ask: '删去“行政、刑事责任”，只了结民事赔偿。' },
      en: { title: 'Payment buys off public liability', found: 'After payment criminal or administrative liability shall not be pursued.', why: 'Public-law liability is not the parties’ to waive, and a promise not to report may itself be void.', ask: 'Settle civil claims only.' },
    },
  },
  draft: {
    zh: '承担违约责任不影响依法应承担的行政、刑事责任；因一方违约致使另一方遭受处罚的，违约方就由此产生的合理整改等费用在其过错范围内赔偿。',
    en: 'Contract liability does not affect administrative or criminal liability; where one party’s breach exposes the other to a penalty, it bears resulting reasonable remediation cost to the extent of its fault.',
  },

  examples: {
    zh: {
      hit: [
        '服务合同\n第一条 [[甲方收到的任何监管罚款，不管责任在谁，都归乙方兜底。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密，不得泄露。\n第二条 [[乙方支付违约金后，甲方不得再追究其任何民事、行政、刑事责任。]]',
        '商铺租赁合同\n出租人：甲山有限公司 承租人：乙水有限公司\n第一条 [[出租人因商铺被城管、环保部门处罚的，罚款一律由承租人负担，不管承租人是否有过错。]]',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对数据保密。\n第二条 [[监管机关对甲方的一切罚款均由乙方承担，不论原因。]]',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密。\n第二条 [[无论受托方是否有过错，委托方受到的行政处罚和罚款全部由受托方承担。]]',
      ],
      miss: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 构成犯罪的，移送司法机关追究刑事责任。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对数据保密。\n第二条 因乙方违约致使甲方被监管机关罚款的，由乙方承担由此产生的损失。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保密。\n第二条 乙方违反公司制度的，按公司内部罚款制度处理。',
        '商铺租赁合同\n出租人：甲山有限公司 承租人：乙水有限公司\n第一条 因承租人违规用火致出租人受到消防部门处罚的，由承租人承担。\n第二条 双方各自承担自身受到的一切罚款，不论对方有无过错。',
        '运输合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 车辆违章产生的罚款由乙方自行承担。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 承担违约责任不影响依法应承担的行政、刑事责任。',
      ],
      mended: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密，不得泄露。\n第二条 乙方支付违约金，不影响依法应承担的行政、刑事责任。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对数据保密。\n第二条 因乙方违约致使甲方遭受处罚的，乙方就由此产生的合理整改等费用在其过错范围内赔偿。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n1. [[Vendor shoulders every fine that a regulator imposes on Customer, whoever was at fault.]]',
        'WASTE CONTRACT\n1. [[The Carrier assumes every penalty that an authority orders the Plant to pay, no matter what led to it.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Vendor shall keep Customer’s data confidential.\n2. [[Vendor shall pay all regulatory fines imposed on Customer, whether or not caused by Vendor.]]',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall keep personal data confidential.\n2. [[Processor shall indemnify Controller for any administrative fine levied on Controller by a supervisory authority, regardless of fault.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep Hill’s information confidential.\n2. [[Upon payment of the agreed sum Hill shall not pursue any civil, administrative or criminal liability of Lake.]]',
      ],
      miss: [
        'WASTE CONTRACT\n1. The Carrier takes on penalties that an authority orders the Plant to pay because of the Carrier’s spills.',
        'WASTE CONTRACT\n1. The Carrier assumes all penalties that an authority orders the Carrier to pay, whoever raised the point.',
        'SERVICES AGREEMENT\n1. Each party bears the fines imposed on it, even if the other contributed.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Vendor shall keep Customer’s data confidential.\n2. Vendor shall reimburse fines imposed on Customer to the extent caused by Vendor’s breach.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Vendor shall keep Customer’s data confidential.\n2. Fines are borne by the party on which they are imposed.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep Hill’s information confidential.\n2. Payment is without prejudice to criminal liability.',
      ],
      mended: [
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Vendor shall keep Customer’s data confidential.\n2. Where Vendor’s breach exposes Customer to a regulatory fine, Vendor bears the resulting reasonable remediation cost to the extent of its fault.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep Hill’s information confidential.\n2. Payment of the agreed sum does not affect administrative or criminal liability.',
      ],
    },
  },

  *check(contract) {
    for (const { sentence, payer } of finesShifted(contract)) yield { evidence: [sentence], ...(payer ? burdenedBy(contract, payer) : {}) }
    for (const sentence of settledAway(contract)) yield { evidence: [sentence], variant: 'settled', levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' } }
  },
})
