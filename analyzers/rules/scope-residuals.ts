import { residuals } from '../facts/residuals'
import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'scope',
  kinds: ['NDA', 'SVC', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.practice.residuals', 'cn.aucl-2025.10', 'us.dtsa.1839.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '记住的内容可以随便用',
      found: '对方人员凭记忆留下的信息（“残留信息”）可以自由使用，不受保密约束。',
      why: '秘密被人记住就等于放开，难以证明是记住的还是带走的，也会削弱“已采取保密措施”的主张。',
      ask: '删去；或限于一般技能经验，并排除商业秘密、源代码、客户名单和个人信息。',
    },
    en: {
      title: 'What they remember, they may use',
      found: 'A residuals clause leaves the receiver free to use what its people keep in memory.',
      why: 'A secret once remembered is free, nobody can prove how it left, and your claim to have guarded it weakens.',
      ask: 'Strike it, or limit it to general skill and leave out trade secrets, source code and personal data.',
    },
  },
  draft: {
    zh: '接收方人员的一般技能与行业经验不受限制；但不得凭借记忆使用或披露商业秘密、源代码、客户名单或个人信息，本协议不授予任何残留信息使用权。',
    en: 'Nothing restricts general skill and experience, but no right is granted to use or disclose from memory any trade secret, source code, customer list or personal data.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[接收方人员记忆中保留的信息可不受限制地使用。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[凭记忆掌握的技术思路不属于保密信息。]]',
        '服务合同\n第八条 保密\n乙方应对甲方的技术资料和客户名单保密。[[但乙方可以自由使用残留信息。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[参会人员能够记住的技术内容不受第一条限制。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[留存于设计人员印象中的构思，接收方不再承担保密责任。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[接收方人员不查阅资料也能复述出来的内容，可自由使用。]]',
      ],
      miss: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 一般技能经验可自由使用，但不得据以披露源代码、客户名单及商业秘密。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 本协议不授予任何残留信息使用权。',
        '检测合同\n第一条 乙方应对农药残留检测报告保密，未经同意不得使用。',
        '服务合同\n第一条 剩余款项于验收后支付。\n第二条 保密\n乙方应对甲方的图纸保密。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方人员不得使用其记住的保密信息。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方未借助保密资料而独立开发的信息可自由使用。',
      ],
      mended: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方人员的一般技能与行业经验不受限制；但不得凭借记忆使用或披露商业秘密、源代码、客户名单或个人信息。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方可以使用残留信息，但残留信息不包括商业秘密、源代码和个人信息。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[The Recipient may use Residuals for any purpose without obligation or royalty.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[The Recipient is free to use information that its staff retain in their unaided memory.]]',
        'SERVICES AGREEMENT\n8. Confidentiality\nEach party shall keep the other’s data secret. [[Use of ideas retained in the memory of a party’s personnel shall not be a breach of this clause.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[Know-how which the engineers happen to remember is free for them to reuse.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[Ideas that stay in the heads of its staff are outside this clause.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[What the Recipient’s engineers can bring to mind may be licensed at will.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. The Recipient may use Residuals, but Residuals excludes trade secrets, source code and personal data.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. No right is granted to use residuals or anything kept in unaided memory.',
        'LEASE\n1. The residual value of the leased equipment is fixed.\n2. The parties keep the terms of this lease confidential.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not use any residual information retained in memory.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. The Recipient shall not use what its people remember of it.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. Matter which the Recipient develops without reference to the documents may be used freely.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. Nothing restricts general skill and experience, but no right is granted to use or disclose from memory any trade secret, source code, customer list or personal data.',
        'SERVICES AGREEMENT\n8. Confidentiality\nEach party shall keep the other’s data secret. Nothing in this clause permits use of Confidential Information from memory.',
      ],
    },
  },

  *check(contract) {
    if (secrecy(contract).room === 'none') return
    const found = residuals(contract)
    if (found.length > 0) yield { evidence: found }
  },
})
