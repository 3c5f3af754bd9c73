import { recipients } from '../facts/recipients'
import { defineProvision } from './provision'
import { withLeadIns } from './wordings'

/** The receiver may let its own people (employees, officers, directors) have the secrets. */
export default defineProvision({
  witness: 'employees-may-receive',
  examples: {
    zh: {
      hit: [
        '保密协议\n三、[[接收方仅可向因评估本项目而确需知悉的雇员披露保密信息。]]',
        '保密协议\n4. [[除其董事、高级管理人员及项目组成员外，接收方不得向任何人透露披露方的商业秘密。]]',
        '技术服务合同\n第八条 保密\n[[乙方应将保密资料的知悉范围限制在参与本项目的工作人员之内。]]',
        '保密协议\n2. [[接收方可以将保密信息披露给下列人员：]]\n（1）[[为合作目的有必要知悉的员工；]]\n（2）司法机关。',
      ],
      miss: [
        '保密协议\n接收方不得向任何第三方披露保密信息。',
        '保密协议\n乙方的员工不得泄露甲方的商业秘密。',
        '保密协议\n接收方不得将保密信息透露给与本项目无关的人员。',
        '保密协议\n合作期间及结束后一年内，任何一方不得招揽或聘用对方的员工。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n3. [[The Recipient may show the Confidential Information, by disclosing it in whole or in part, only to those of its employees who need to know it for the Purpose.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Receiving Party shall:]]\n(a) keep the Confidential Information secret; and\n(b) [[restrict access to it to its officers and staff with a need to know.]]',
        'CONFIDENTIALITY AGREEMENT\n1. [["Representatives" means a party’s directors, officers, employees and advisers.]]\n2. [[Confidential Information may be disclosed to the Representatives of the Recipient who are bound by equal duties.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall ensure that each of its employees who has access to Confidential Information observes this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall not disclose Confidential Information to any third party.',
        'NON-DISCLOSURE AGREEMENT\nNeither party shall solicit the employees of the other for one year.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall return all Confidential Information held by it or its employees on request.',
        'NON-DISCLOSURE AGREEMENT\n“Confidential Information” means information made available by the Discloser or its employees to the Recipient.',
      ],
    },
  },
  read: (contract) => {
    const { staff } = recipients(contract)
    return staff.length > 0 ? { stance: 'stated', evidence: withLeadIns(contract, staff) } : null
  },
})
