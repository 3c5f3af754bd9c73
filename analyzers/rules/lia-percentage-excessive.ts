import { commonData } from '../facts/penalty-data'
import { heightHits, SHARE_LIMITS, shareGrade } from '../facts/penalty-grades'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.585.2', 'cn.spc-2023-13.65', 'cn.aucl-2025.15', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: SHARE_LIMITS,
  heuristic: ['notePercent', 'mediumPercent', 'highPercent', 'turnoverPercent'],

  words: {
    zh: {
      title: '{event}赔{base}的{percent}%',
      found: '{event}时要付{base}的{percent}%。',
      why: '法律拿违约金同实际损失比，不同{base}比；这样的比例多半高出损失很多，付的一方可以请求调低。',
      ask: '按预期损失定一个较低的比例，并约定不足补差、过高可调。',
    },
    en: {
      title: '{percent}% of {base} for {event}',
      found: 'The price of {event} is {percent}% of {base}.',
      why: 'An agreed sum is measured against the loss, not against {base}; a share this large is likely to be cut.',
      ask: 'Set a lower share that reflects the expected loss, topped up to proven loss and open to adjustment.',
    },
  },
  variants: {
    each: {
      zh: { title: '每次泄密赔{base}的{percent}%', found: '每发生一次就要付{base}的{percent}%，次数没有限制。' },
      en: { title: '{percent}% of {base}, each time', found: 'Each event costs {percent}% of {base}, again and again.' },
    },
    unspecified: {
      zh: { title: '{event}要赔{percent}%', found: '{event}时要付{percent}%，却没有写明是什么的{percent}%。' },
      en: { title: '{percent}% for {event}', found: 'The price of {event} is {percent}% of an amount that is not named.' , why: 'An agreed sum is measured against the loss; a share this large is likely to be cut.' },
    },
  },
  draft: {
    zh: '违约金为合同价款的【20】%，系双方参考信息价值与预期损失所作预估；不足以弥补损失的补足差额，过分高于损失的可依法调整。',
    en: 'Liquidated damages are [20]% of the contract price, a pre-estimate based on the value at risk; they are topped up to proven loss and may be adjusted where the law allows.',
  },

  examples: {
    zh: {
      hit: [
        '[[泄露商业秘密的，乙方支付合同总额200%的违约金。]]',
        '第九条 [[接收方违反保密义务，按其上一年度营业额的百分之三十赔偿。]]',
        '合作协议\n第一条 双方应对客户资料保密。\n第二条 [[每泄露一次，泄密方支付合同价款100%的违约金。]]',
        '[[违约方违反本合同任何约定的，须支付合同金额百分之一百二十的违约金。]]',
      ],
      miss: [
        '违反保密义务的，违约金为合同价款的30%。',
        '甲方持股30%，乙方持股70%，双方应对商业秘密保密，违反的赔偿损失。',
        '首付款为合同总价的30%，验收后支付60%；双方应保守商业秘密。',
        '泄密违约金不得超过合同总额的40%。',
        '工程逾期超过30%的进度的，乙方支付合同价款150%的违约金。\n双方应对图纸保密。',
        '乙方逾期交货的，按合同总价的120%支付违约金；双方另有保密义务。',
        '双方应对报价保密，税率为13%，违反保密约定的赔偿实际损失。',
      ],
      mended: [
        '泄露商业秘密的，乙方支付合同总额20%的违约金，不足以弥补损失的，补足差额。',
        '第九条 接收方违反保密义务，按披露方的实际损失赔偿。',
      ],
    },
    en: {
      hit: [
        '[[For a disclosure of Confidential Information the Recipient shall pay 200% of the contract price.]]',
        '[[The party in breach of confidentiality shall pay thirty percent (30%) of its annual turnover.]]',
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s data confidential.\n2. [[The Provider shall pay 100% of the total contract value for each unauthorised disclosure.]]',
        '[[A party in breach of this Agreement shall pay 150% of the fees as liquidated damages.]]',
      ],
      miss: [
        'For a breach of confidentiality, liquidated damages are 15% of the annual fees.',
        'A holds 60% of the shares, and each party shall keep business secrets confidential and compensate loss on breach.',
        'Payment is 30% on signature and 60% on acceptance. Each party shall keep the terms confidential.',
        'Damages for breach of confidentiality shall not exceed 50% of the contract price.',
        'If delivery is late the Seller shall pay 120% of the price of the delayed goods. Each party keeps the drawings secret.',
      ],
      mended: [
        'For a disclosure of Confidential Information the Recipient shall pay 20% of the contract price, and any proven loss above it.',
        'The party in breach of confidentiality shall pay the other’s proven loss.',
      ],
    },
  },

  *check(contract, options) {
    for (const { penalty, hit } of heightHits(contract, 'lia-percentage-excessive', (one) => shareGrade(one, options))) {
      const variant = penalty.base === 'unspecified' ? 'unspecified' : penalty.perEvent ? 'each' : undefined
      yield { ...hit, data: { ...commonData(penalty), percent: penalty.value * 100 }, ...(variant ? { variant } : {}) }
    }
  },
})
