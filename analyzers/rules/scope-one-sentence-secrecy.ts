import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'

export default defineRule({
  type: 'MISSING',
  topic: 'scope',
  kinds: ['SVC', 'EMP', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.509.2', 'cn.civil-code.577'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '保密只写了一句话',
      found: '保密在这份合同里只有一句话，期限、后果、例外、通知都没有展开。',
      why: '一句话的义务难以主张：多久、违反了怎样、哪些除外，都要靠法律一般规定补足。',
      ask: '秘密重要的，另签保密协议或加一条；不重要的，这一句够用。',
    },
    en: {
      title: 'Secrecy is one sentence',
      found: 'Secrecy takes one sentence here: no term, no consequence, no exceptions, no notice.',
      why: 'A one-sentence duty is hard to enforce; everything else is left to the general law.',
      ask: 'Where the secrets matter, add a clause or sign an NDA; where they don’t, this may do.',
    },
  },
  draft: {
    zh: '任何一方对因本合同知悉的对方未公开信息负有保密义务，仅可为履行本合同使用，未经书面同意不得向第三方披露；保密期至合同终止后【三】年；违反的，应立即通知对方、采取补救措施并赔偿损失（含合理律师费）。已公开、依法须披露的信息除外。',
    en: 'Each party keeps the other’s non-public information learned under this Agreement confidential, uses it only to perform, and discloses it to no third party without written consent, until [three] years after termination; a party in breach shall give notice at once, remedy the breach and compensate the loss, including reasonable legal fees. Public information and disclosure that the law compels are excepted.',
  },

  examples: {
    zh: {
      hit: [
        '房屋租赁合同\n第一条 租期一年。\n第二条 [[双方对本合同内容负有保密义务。]]\n第三条 租金按月支付。',
        '设备采购合同\n第一条 标的为机床两台。\n第二条 [[乙方应对甲方图纸保密。]]\n第三条 逾期交货每日支付千分之一违约金。',
        '劳动合同\n第一条 乙方担任会计。\n第二条 乙方应遵守规章制度。\n第三条 [[乙方应保守甲方的商业秘密。]]',
      ],
      miss: [
        '技术服务合同\n第五条 保密\n一、双方应对对方的商业秘密、客户名单和报价严格保密，不得向任何第三方披露。\n二、保密期限为合同终止后三年。\n三、违反本条的，应赔偿对方因此受到的损失，并承担律师费。\n四、乙方不得复制甲方资料，项目结束后应予返还，不得留存。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。',
        '设备采购合同\n第一条 标的为机床两台。\n第二条 货款分期支付。',
        '用户服务协议\n您点击同意即接受本协议。\n一、您不得危害国家安全、泄露国家秘密，不得传播违法信息。\n二、您应当妥善保管账号。',
      ],
      mended: [
        '设备采购合同\n第一条 标的为机床两台。\n第二条 保密\n2.1 乙方应对甲方图纸保密，不得向第三方披露。\n2.2 已公开的信息除外，依法披露的应事先通知。\n2.3 保密义务在合同终止后三年内有效。\n2.4 违反本条的，应赔偿对方的实际损失。\n第三条 逾期交货每日支付千分之一违约金。',
        '房屋租赁合同\n第一条 租期一年。\n第二条 保密\n2.1 双方应对本合同内容保密，不得向第三方披露。\n2.2 保密期限至租期届满后一年。\n2.3 任何一方泄密的，应赔偿对方损失。\n第三条 租金按月支付。',
      ],
    },
    en: {
      hit: [
        'LEASE\n1. The term is one year.\n2. [[The parties shall keep the terms of this lease confidential.]]\n3. Rent is payable monthly.',
        'SUPPLY AGREEMENT\n1. Seller sells two lathes.\n2. [[Seller shall not disclose the drawings to third parties.]]\n3. Late delivery costs 0.1% a day.',
        'CONSULTING AGREEMENT\n1. The Consultant advises on tax.\n2. [[The Consultant shall hold the Client’s information in confidence.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.',
        'SALE AGREEMENT\n1. The Seller sells two lathes.\n2. The Buyer pays within ten days.',
        'SERVICES AGREEMENT\n5. Confidentiality. Each party shall hold the other’s Confidential Information in strict confidence, shall use it only to perform this Agreement and shall not disclose it to any third party without prior written consent. These duties survive termination for three years. A party in breach of this clause shall compensate the other for its losses, including reasonable legal fees, and shall notify the other of any unauthorised disclosure within 24 hours of learning of it.',
      ],
      mended: [
        'SUPPLY AGREEMENT\n1. Seller sells two lathes.\n2. Confidentiality\n2.1 Seller shall not disclose the drawings to third parties.\n2.2 This does not apply to information that is public.\n2.3 The duty of confidentiality lasts for three years after delivery.\n2.4 A party in breach of this clause shall pay damages.\n3. Late delivery costs 0.1% a day.',
        'LEASE\n1. The term is one year.\n2. Confidentiality\n2.1 The parties shall keep the terms of this lease confidential.\n2.2 The confidentiality obligations end one year after the lease.\n2.3 A party that discloses the terms shall pay damages for the disclosure.\n3. Rent is payable monthly.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'sentence' && duties[0]) yield { evidence: [duties[0]] }
  },
})
