import { recipients } from '../facts/recipients'
import { defineProvision } from './provision'
import { withLeadIns } from './wordings'

/**
 * The receiver may let some outsiders (advisers, affiliates, contractors) have the secrets. Contrary: it may show them to
 * nobody, or only with consent or only to its own people, and nothing in the contract gives leave for others.
 */
export default defineProvision({
  witness: 'third-parties-may-receive',
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方可以向其律师、会计师等专业顾问披露保密信息，但应保证其承担同等保密义务。]]',
        '保密协议\n未经同意，接收方不得向第三方披露保密信息。\n[[接收方的关联公司及分包商因履行本项目需要知悉的，接收方可以向其关联公司及分包商提供保密信息。]]',
        '保密协议\n[[除为本项目聘请的中介机构外，任何一方不得向他人透露本协议项下的商业秘密。]]',
        '保密协议\n1. [[接收方仅可将保密信息提供给：]]\n（1）其员工；\n（2）[[其聘请的审计机构。]]',
      ],
      contrary: [
        '保密协议\n[[未经披露方书面同意，接收方不得以任何方式向任何第三方泄露保密信息。]]',
        '采购合同\n第九条 [[乙方不得把在履约中知悉的甲方商业秘密告知他人。]]',
        '保密协议\n[[接收方保证不将披露方的技术秘密提供给任何单位或个人。]]',
      ],
      miss: [
        '保密协议\n接收方应当对保密信息保密。',
        '采购合同\n第三条 未经甲方同意，乙方不得将本合同转让给第三方。',
        '保密协议\n接收方自第三方合法取得的信息不属于保密信息。',
        '保密协议\n接收方收到法院要求的，应立即通知披露方。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient may disclose Confidential Information to its lawyers and accountants who need to know it.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall not disclose Confidential Information to anyone other than its employees, agents and professional advisers.]]',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall not disclose Confidential Information to third parties.\n[[It may however disclose it to its affiliates and contractors on a need-to-know basis.]]',
        'NON-DISCLOSURE AGREEMENT\n4. [[The Recipient shall limit disclosure of Confidential Information to:]]\n(a) its employees; and\n(b) [[consultants engaged for the Purpose.]]',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall not, without the Discloser’s written consent, disclose Confidential Information to any third party.]]',
        'SERVICES AGREEMENT\n7. [[The Contractor shall not reveal any trade secrets of the Client to anyone.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information may be disclosed only to employees of the Recipient.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nConfidential Information does not include information lawfully received from a third party.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall keep the Confidential Information secret.',
        'SERVICES AGREEMENT\n2. The Supplier shall not assign this Agreement to any third party.',
        'NON-DISCLOSURE AGREEMENT\nNothing in this Agreement obliges the Discloser to disclose information to anyone.',
      ],
    },
  },
  read: (contract) => {
    const { outsiders, staffOnly, bans } = recipients(contract)
    if (outsiders.length > 0) return { stance: 'stated', evidence: withLeadIns(contract, outsiders) }
    const contrary = [...new Set([...bans, ...staffOnly])].sort((a, b) => a.index - b.index)
    return contrary.length > 0 ? { stance: 'contrary', evidence: withLeadIns(contract, contrary) } : null
  },
})
