import { handingOn } from '../readings/handing-on'
import { kind } from '../facts/kind'
import { secrecyElsewhere } from '../facts/elsewhere'
import { isEntrustment } from '../facts/personal-data'
import { inSecrecyContext, secrecy } from '../facts/secrecy'
import { articleOf, defineRule } from '../kit'

export default defineRule({
  type: 'MISSING',
  topic: 'duty',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.pipl.21', 'cn.civil-code.593', 'cn.civil-code.523', 'cn.data-regulations-2025.12', 'eu.gdpr.28.2', 'eu.gdpr.28.4'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '外部人员能看，却不受保密约束',
      found: '关联公司、顾问、分包商等可以得到信息，却没有要求他们承担同样的保密义务。',
      why: '他们不是合同当事人，泄露了也不受本合同约束，追责会断在这一环。',
      ask: '加一句：须与其签订不低于本合同标准的协议，并对其行为如同自身行为负责。',
    },
    en: {
      title: 'Outsiders may see it, unbound',
      found: 'Affiliates, advisers or subcontractors may get the information, and nothing binds them to the same secrecy.',
      why: 'They are no party to this contract, so the chain of duties breaks when they leak.',
      ask: 'Require equivalent terms from each of them, and full liability for what they do.',
    },
  },
  variants: {
    free: {
      zh: { title: '可以自由转交或分包', found: '信息或工作可以自行转给第三方，不需要对方同意，也没有保密要求。', ask: '改为未经书面同意不得转委托或分包，受托方承担同等义务，转出方全责。' },
      en: { title: 'Free to hand on or subcontract', found: 'Information or work may be passed to third parties with no consent and no duty on them.', ask: 'Require prior written authorisation, equivalent terms, and full liability of the appointing party.' },
    },
  },
  draft: {
    zh: '未经对方书面同意不得转委托或分包；经同意的，应与受托方签订不低于本协议标准的协议，并对其行为如同自身行为负责。',
    en: 'No sub-processor or subcontractor may be engaged without prior written authorisation; equivalent terms must be imposed on each of them and the appointing party remains fully liable for them.',
  },

  examples: {
    zh: {
      hit: [
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 [[受托方可自行决定将数据处理工作外包。]]',
        '服务合同\n第八条 保密\n1. 乙方对甲方的数据保密，不得泄露。\n2. [[乙方有权向其关联公司及合作伙伴共享数据。]]\n3. 违约的，赔偿损失。',
        '经销合同\n第八条 保密\n1. 乙方对甲方的底价保密，不得泄露。\n2. [[乙方可以安排下级代理商、外部顾问使用甲方资料。]]\n3. 违约的，赔偿损失。',
        '保密协议\n第一条 接收方不得向第三方披露保密信息。\n第二条 [[接收方可以向其关联公司、顾问披露保密信息。]]',
        '服务合同\n第八条 保密\n1. 乙方对甲方的资料保密，不得泄露。\n2. [[乙方可以将客户名单分享给其子公司和渠道商。]]\n3. 违约的，赔偿损失。',
      ],
      miss: [
        '数据处理协议\n第一条 受托方应对个人信息保密。\n第二条 未经甲方书面同意不得转委托；经同意的，应与其签订不低于本合同标准的协议并对其行为负责。',
        '保密协议\n第一条 接收方不得向第三方披露保密信息。\n第二条 接收方可披露给律师、审计师等负有职业保密义务者。',
        '服务合同\n第八条 保密\n1. 乙方对甲方的数据保密，不得泄露。\n2. 违约的，赔偿损失。\n3. 保密期三年。\n第九条 本合同不得分包。甲方关联公司可按本合同价格采购。',
        '保密协议\n第一条 接收方不得披露保密信息。\n第二条 接收方的代理人自第三方合法取得的信息不属于保密信息。',
        '保密协议\n第一条 接收方不得将披露方提供的信息透露给第三方。',
      ],
      mended: [
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 未经对方书面同意不得转委托或分包；经同意的，应与受托方签订不低于本协议标准的协议，并对其行为如同自身行为负责。',
        '保密协议\n第一条 接收方不得向第三方披露保密信息。\n第二条 接收方可以向其关联公司、顾问披露保密信息，但应要求其承担不低于本协议的保密义务。',
      ],
    },
    en: {
      hit: [
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. [[Processor may share subscriber records with its marketing partners without Controller’s consent.]]',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. [[Provider may engage sub-processors at its sole discretion.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to third parties.\n2. [[The Recipient may disclose Confidential Information to its affiliates and contractors on a need-to-know basis.]]',
        'SERVICES AGREEMENT\n7. Confidentiality\n7.1 Each party shall keep the other’s Confidential Information secret.\n7.2 [[A party receiving Confidential Information shall limit access to such information to its employees or agents who need it for the services.]]\n7.3 A party in breach shall pay damages.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to the public.\n2. [[Confidential Information may be passed to the Recipient’s subsidiaries and suppliers as it sees fit.]]',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. Processor shall impose the same obligations on sub-processors and remains fully liable for them.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient may disclose Confidential Information to its lawyers who are bound by professional duties of confidence.',
        'CONSTRUCTION AGREEMENT\n1. No subcontracting of the Works without consent.\n2. The Contractor shall keep the drawings confidential.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient may disclose Confidential Information only to its affiliates and advisers who have agreed to be bound by the terms of this Agreement.',
      ],
      mended: [
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. No sub-processor may be engaged without prior written authorisation; equivalent terms must be imposed on each of them and Processor remains fully liable for them.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to third parties.\n2. The Recipient may disclose Confidential Information to its affiliates and contractors on a need-to-know basis, provided they are bound by terms no less strict than these.',
      ],
    },
  },

  *check(contract) {
    const { room } = secrecy(contract)
    const what = kind(contract)
    if (room === 'none' || secrecyElsewhere(contract)) return
    const { free, allowed, bound, answersFor } = handingOn(contract)
    if (bound) return
    // Where secrecy is one sentence or beside the point, only what hands on the secrets themselves counts.
    const shown = (what === 'OTHER' || room === 'sentence') && !isEntrustment(contract) ? free.filter((sentence) => inSecrecyContext(contract, sentence)) : free
    const evidence = shown.length > 0 ? shown : room === 'sentence' ? [] : allowed
    if (evidence.length === 0) return
    if (shown.length === 0 && answersFor.length > 0) {
      yield { evidence: answersFor.slice(0, 1), remark: true }
      return
    }
    yield {
      evidence: evidence.slice(0, 3),
      lookedAt: evidence.slice(0, 5).map((sentence) => articleOf(contract, sentence.clause) ?? sentence),
      ...(shown.length > 0 ? { variant: 'free' } : {}),
    }
  },
})
