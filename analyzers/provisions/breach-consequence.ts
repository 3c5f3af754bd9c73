import type { Contract } from '../../contract/types'
import { consequences } from '../facts/consequences'
import { leadIns } from '../facts/list-items'
import { speaksOfSecrecy } from '../facts/secrecy'
import { has, lowerOf, sentences, type Sentence } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** "Shall not be deemed a breach" attaches nothing to a breach. */
const NO_BREACH = /\bnot (?:be )?(?:deemed|considered|constitute)\b[^;]{0,30}\b(?:breach|default|violation)|(?:不(?:视为|构成|属于)|不认为[^。；]{0,4})[^。；]{0,8}(?:违约|违反)/
/** A list of cases hangs on what follows from them. */
const FOLLOWS = /解除|终止|赔偿|违约责任|处分|处罚|开除|辞退|违约金|追究|取消|\bterminat|\bdismiss|\bliable|\bdamages|\bindemnif|\bremed/
const CASE = /泄[露漏密]|违反|披露|外传|外泄|breach|violat|disclos|divulg|leak/

/** Cases of a list whose lead-in says what follows: "有下列情形之一的，甲方可解除合同：……（三）泄露甲方商业秘密的". */
function listedCases(contract: Contract): Sentence[] {
  const leads = leadIns(contract)
  return sentences(contract).filter((sentence) => {
    const lead = leads[sentence.index]
    if (!lead || !(has(sentence, 'leak') || has(sentence, 'breach'))) return false
    return FOLLOWS.test(lowerOf(contract, lead)) && CASE.test(lowerOf(contract, sentence)) && speaksOfSecrecy(contract, sentence)
  })
}

/** Any consequence tied to secrecy, or to any breach of the contract: money, an order of a court, the end of the contract. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[违反保密义务的，应赔偿对方因此受到的损失。]]',
        '第五条 保密\n双方应严格保密。\n第九条 违约责任\n[[任何一方违反本合同约定，应按实际损失赔偿守约方。]]',
        '第六条 保密\n[[员工泄露公司商业秘密的，公司有权解除劳动合同并追究其法律责任。]]',
        '劳动合同\n第八条 [[乙方有下列情形之一的，甲方可以解除合同：]]\n（一）经常迟到的；\n（二）[[泄露甲方商业秘密，造成损失的。]]',
      ],
      miss: [
        '双方应严格保密。',
        '第一条 双方应严格保密。\n第二条 逾期付款的，每日支付万分之五违约金。',
        '第三条 保密\n应监管机关要求披露的，不视为违反保密义务。',
        '第二条 验收\n乙方交付的货物不合格的，应负责更换。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[Breach of clause 1 entitles the Discloser to damages and injunctive relief.]]',
        'SERVICES AGREEMENT\n5. Confidentiality. Each party shall keep the other’s information confidential.\n9. Breach. [[A party in breach of this Agreement shall compensate the other for its loss.]]',
        'EMPLOYMENT AGREEMENT\n4. Confidentiality. The Employee shall not disclose trade secrets. [[Any breach of this Section is a ground for dismissal and renders the Employee liable for damages.]]',
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient shall keep the Information secret.\n4. [[The Recipient shall indemnify the Discloser against all losses arising from unauthorised disclosure.]]',
      ],
      miss: [
        'Each party shall keep information confidential for three years.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Information. Disclosure to its advisers shall not be deemed a breach of this Agreement that leads to termination.',
        'LEASE\n3. If the Tenant fails to pay rent, the Landlord may charge a late fee.',
        'SUPPLY AGREEMENT\n2. The Supplier shall replace defective goods within ten days.',
      ],
    },
  },
  read(contract) {
    const told = consequences(contract).map(({ sentence }) => sentence).filter((sentence) => !NO_BREACH.test(lowerOf(contract, sentence)))
    const all = new Map([...told, ...listedCases(contract)].map((sentence) => [sentence.index, sentence]))
    return settled(contract, { stated: [...all.values()].sort((a, b) => a.index - b.index), contrary: [] })
  },
})
