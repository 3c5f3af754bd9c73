import { clashes, type Point } from '../readings/settled-points'
import { defineRule } from '../kit'

/** Points of liability and secrecy weigh more than the rest. */
const HEAVY: ReadonlySet<Point> = new Set(['marking', 'recipients', 'loss', 'exclusion', 'secrecyTerm', 'sum', 'cap', 'notice'])
/** Read from words and not from numbers: a person must look. */
const WORDED: ReadonlySet<Point> = new Set(['ownership', 'marking', 'recipients', 'subcontracting', 'loss', 'exclusion'])

export default defineRule({
  type: 'DEFECT',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' },
  law: ['cn.civil-code.142', 'cn.civil-code.510'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '两处约定互相矛盾',
      found: '同一件事，这两处的约定不一样，也没写哪处优先。',
      why: '出了争议，双方会各引对自己有利的一处，要靠解释才知道算哪个。',
      ask: '确定本意，删改其中一处，或写明不一致时以哪一条为准。',
    },
    en: {
      title: 'Two clauses contradict each other',
      found: 'These two places settle one point differently, and nothing says which counts.',
      why: 'In a dispute each side will quote the one that suits it.',
      ask: 'Decide what was meant and change one of them, or say which clause prevails.',
    },
  },
  draft: {
    zh: '本合同各条对同一事项约定不一致的，以第【 】条为准。',
    en: 'If two provisions of this Agreement settle the same point differently, clause [ ] prevails.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方应对甲方的图纸保密，不得泄露。\n第二条 [[保密义务的期限为本协议终止后三年。]]\n第三条 乙方泄密的，应赔偿损失。\n第八条 [[保密期限为五年，自签订之日起算。]]',
        '软件开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 [[开发成果的知识产权归甲方所有。]]\n第九条 [[乙方拥有软件的著作权。]]',
        '保密协议\n第一条 [[双方往来的所有资料均视为保密信息。]]\n第二条 [[未标明“保密”字样的资料不属于保密信息。]]\n第三条 接收方不得泄露。',
        '股权转让协议\n第一条 双方对尽调资料保密两年。\n第二条 [[交割前未分配的利润归转让方所有。]]\n第五条 [[历年累计的利润由受让方享有。]]',
        '实习协议\n第一条 [[实习生对客户资料保密，其保密义务随本协议终止而终止。]]\n第二条 [[协议终止后，保密义务延续两年，商业秘密则至公开为止。]]',
        '服务合同\n第四条 双方应保守商业秘密。\n第六条 [[乙方泄密的，应支付违约金五万元。]]\n第十条 [[乙方泄露甲方资料的，应支付违约金二十万元。]]',
      ],
      miss: [
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 甲方收到发票后三十日内付款。\n第三条 逾期付款超过三十日的，乙方可以解除合同。',
        '会务服务合同\n委托方：甲山有限公司\n服务方：乙水有限公司\n第一条 双方对名录保密。\n第二条 委托方累计赔偿责任以人民币90万元为限；服务方累计赔偿责任以人民币120万元为限。',
        '保密协议\n第一条 乙方应对甲方的图纸保密。\n第二条 保密期限为三年；商业秘密的保密期限为十年。\n第三条 乙方泄密的，应赔偿损失。',
        '软件开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 开发成果的知识产权归甲方所有。\n第九条 乙方原有软件的著作权归乙方所有。',
        '服务合同\n第一条 本合同有效期为两年。\n第二条 保密义务在合同终止后持续三年。\n第六条 甲方泄密的，支付违约金五万元。\n第七条 乙方泄密的，支付违约金八万元。',
        '采购合同\n第三条 争议提交仲裁委员会仲裁。\n第八条 双方应保密。\n第九条 争议由法院管辖。',
        '服务合同\n第四条 乙方的赔偿责任不超过十万元。\n第五条 乙方违反保密义务的，赔偿责任不超过五十万元。\n第六条 双方应保密。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的图纸保密，不得泄露。\n第二条 保密义务的期限为本协议终止后三年。\n第三条 乙方泄密的，应赔偿损失。\n第八条 保密期限以第二条为准。',
        '软件开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 开发成果的知识产权归甲方所有。\n第九条 甲方拥有软件的著作权。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the drawings confidential.\n2. [[The duty of confidentiality continues for three years after disclosure.]]\n6. [[The confidentiality obligations shall survive for five years.]]',
        'OFFER LETTER\n3. Recipes are secret and shown to nobody. [[These duties cease on your last day.]]\n5. [[The secrecy duties of clause 3 continue for one year after you leave.]]\n6. Chinese law applies.',
        'CONSULTING AGREEMENT\n3. [[All deliverables shall be owned by the Client.]]\n4. Each party keeps the other’s papers confidential.\n9. [[Consultant shall own the deliverables and all drafts.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[All information and communications between the parties are strictly confidential.]]\n2. [[Confidential Information means only papers that are marked “confidential”.]]\n3. The Recipient shall keep it secret.',
        'NON-DISCLOSURE AGREEMENT\n3. [[The Recipient may disclose Confidential Information to its affiliates and agents who need to know it.]]\n9. [[The Recipient shall make Confidential Information available only to its employees.]]',
        'LANGUAGE APP RULES\n1. [[A voucher is redeemable within 90 days of purchase.]]\n2. Unused vouchers may be sent back for a refund within 14 days of purchase.\n3. [[Every voucher stays open for 180 days after purchase.]]',
        'SERVICES AGREEMENT\n2. [[This Agreement shall be governed by the laws of the State of Vermont.]]\n3. Each party keeps the other’s data confidential.\n9. [[This Agreement is governed by the laws of the State of Oregon.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the drawings confidential.\n2. The duty of confidentiality continues for three years after disclosure; for trade secrets the confidentiality obligations last for ten years.',
        'CONSULTING AGREEMENT\n3. All deliverables shall be owned by the Client.\n4. Consultant shall own its background inventions and all pre-existing results.\n5. Each party keeps the other’s papers confidential.',
        'SERVICES AGREEMENT\n1. This Agreement shall continue for a term of two years.\n2. The duty of confidentiality continues for three years after the end.\n3. Either party may terminate on thirty days’ notice.',
        'SERVICES AGREEMENT\n1. Client shall pay within thirty days of the invoice.\n2. Vendor’s total liability shall not exceed $50,000.\n3. Notwithstanding clause 2, Vendor’s total liability for a leak shall not exceed $500,000.\n4. Each party keeps the other’s data confidential.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the drawings confidential.\n2. The duty of confidentiality continues for three years after disclosure.\n6. The confidentiality obligations survive as set out in clause 2, which prevails.',
        'GYM RULES\n1. A day pass is valid for 30 days from purchase.\n2. A course is open to you for 365 days from purchase.\n3. A refund is available within 14 days of purchase.',
        'CONSULTING AGREEMENT\n3. All deliverables shall be owned by the Client.\n4. Each party keeps the other’s papers confidential.\n9. Client shall own the deliverables and all drafts.',
      ],
    },
  },

  *check(contract) {
    for (const { point, sentences } of clashes(contract)) {
      yield {
        evidence: sentences,
        ...(HEAVY.has(point) ? { levels: { protected: 'high', burdened: 'high', neutral: 'high' } as const } : {}),
        ...(WORDED.has(point) ? { certainty: 'possible' as const } : {}),
      }
    }
  },
})
