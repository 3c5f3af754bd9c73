import { commonData, currencyTerm } from '../facts/penalty-data'
import { heightHits, SUM_LIMITS, sumGrade, sumRatio } from '../facts/penalty-grades'
import { contractWorth } from '../facts/yearly-fee'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: null, burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.585.2', 'cn.spc-2023-13.64', 'cn.spc-2023-13.65', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: SUM_LIMITS,
  heuristic: ['mediumRatio', 'highRatio', 'criticalRatio', 'justifyYuan', 'justifyDollars'],

  words: {
    zh: {
      title: '{event}赔合同价的{ratio}倍',
      found: '约定的{sum}{currency}是合同价款{price}{currency}的{ratio}倍。',
      why: '金额与合同规模、可能的损失脱节的，付的一方可以请求调低；数字越大，越要说得出依据。',
      ask: '按研发投入和预期收益重新估算金额，每一事件只计一次，写明计算依据。',
    },
    en: {
      title: '{event} costs {ratio} times the price',
      found: 'The agreed sum of {currency} {sum} is {ratio} times the contract price of {currency} {price}.',
      why: 'A sum out of scale with the deal and the likely loss invites a court to cut or refuse it.',
      ask: 'Re-estimate the sum from development cost and expected benefit, payable once per incident, and state the basis.',
    },
  },
  variants: {
    each: {
      zh: { title: '每次赔合同价的{ratio}倍', found: '每一次或每一条就要付{sum}{currency}，是合同价款{price}{currency}的{ratio}倍，还会累加。' },
      en: { title: '{ratio} times the price, each time', found: 'Each event costs {currency} {sum}, {ratio} times the contract price of {currency} {price}, and the sums add up.' },
    },
    unknown: {
      zh: { title: '{event}赔{sum}{currency}', found: '约定的{sum}{currency}数额很大，合同里却没有价款可比。' },
      en: { title: '{currency} {sum} for {event}', found: 'The agreed sum of {currency} {sum} is large, and the contract names no price to compare it with.' },
    },
    unknownEach: {
      zh: { title: '每次赔{sum}{currency}', found: '每发生一次就要付{sum}{currency}，合同里没有价款可比，也没有总额上限。' },
      en: { title: '{currency} {sum} each time', found: 'Each event costs {currency} {sum}, with no price to compare it with and no limit on the total.' },
    },
  },
  draft: {
    zh: '违约金为人民币【 】元，系参考研发投入【 】元与预期收益【 】元确定，每一事件计一次，不按条数累加；依法调整的权利不受影响。',
    en: 'The sum of [ ] reflects development cost of [ ] and expected benefit of [ ], is payable once per incident, and remains subject to adjustment by law.',
  },

  examples: {
    zh: {
      hit: [
        '服务合同\n第一条 合同总价为人民币8万元。\n第二条 [[乙方每泄露一条客户信息，支付违约金一百万元。]]',
        '顾问合同\n一、顾问费总额人民币10万元。\n二、[[顾问方泄密的，赔偿人民币伍佰万元整。]]',
        '技术开发合同\n1. 合同价款为20万元。\n2. [[违反保密义务的一方应支付违约金人民币50万元。]]',
        '保密协议\n第一条 [[任何一方每泄露一次保密信息，应向对方支付违约金600万元。]]',
      ],
      miss: [
        '服务合同\n第一条 合同总价为120万元。\n第二条 乙方泄密的，支付违约金20万元。',
        '保密协议\n甲方注册资本伍佰万元。\n违反保密义务的，支付违约金十万元。',
        '服务合同\n第一条 合同总价为10万元。\n第二条 乙方投保责任险，保险限额500万元；泄密的赔偿损失。',
        '采购合同\n第一条 合同总价3万元。\n第二条 逾期交货的，支付违约金五万元。\n第三条 双方应对价格保密。',
        '服务合同\n第一条 合同总价为10万元。\n第二条 乙方因泄密承担的赔偿责任不超过100万元。',
        '服务合同\n第一条 合同总价为10万元。\n第二条 泄露保密信息造成损失50万元以上的，甲方有权解除合同并要求赔偿损失。',
      ],
      mended: [
        '服务合同\n第一条 合同总价为人民币8万元。\n第二条 乙方泄露客户信息的，支付违约金二万元，不足以弥补损失的，补足差额。',
        '顾问合同\n一、顾问费总额人民币10万元。\n二、顾问方泄密的，赔偿甲方实际损失。',
      ],
    },
    en: {
      hit: [
        'PILOT AGREEMENT\n1. The total fees are US$30,000.\n2. [[The Provider shall pay US$1,000,000 for each breach of confidentiality.]]',
        'SERVICES AGREEMENT\n1. The contract price is £50,000.\n2. [[A party that discloses Confidential Information shall pay the other £120,000 as liquidated damages.]]',
        'CONSULTING AGREEMENT\n1. The total consulting fee is US$20,000.\n2. [[Consultant shall pay $500,000 if it breaches its duty of confidentiality.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall pay US$2 million for every unauthorized disclosure of Confidential Information.]]',
      ],
      miss: [
        'SERVICES AGREEMENT\n1. The contract price is £400,000.\n2. For wilful disclosure of confidential source code the Provider shall pay £25,000.',
        'SERVICES AGREEMENT\n1. The contract price is US$30,000.\n2. Liability for breach of confidentiality is capped at US$1,000,000.',
        'SERVICES AGREEMENT\n1. The contract price is US$30,000.\n2. Provider carries liability insurance of US$5,000,000 and keeps Customer data confidential, and compensates loss on breach.',
        'SUPPLY AGREEMENT\n1. The contract price is US$30,000.\n2. For late delivery the Seller pays US$60,000. Each party keeps prices confidential.',
        'LICENSE AGREEMENT\n1. The contract price is US$30,000.\n2. Licensor may terminate on any breach of confidentiality or on a default under the US$1,234,000 promissory note payable to Licensor.',
      ],
      mended: [
        'PILOT AGREEMENT\n1. The total fees are US$30,000.\n2. The Provider shall pay US$9,000 for a breach of confidentiality, credited against the proven loss.',
        'SERVICES AGREEMENT\n1. The contract price is £50,000.\n2. A party that discloses Confidential Information shall compensate the other for its proven loss.',
      ],
    },
  },

  *check(contract, options) {
    const price = contractWorth(contract)?.value
    for (const { penalty, hit } of heightHits(contract, 'lia-fixed-sum-disproportionate', (one) => sumGrade(contract, one, options))) {
      const ratio = sumRatio(contract, penalty)
      const known = ratio !== null && price !== undefined
      const variant = known ? (penalty.perEvent ? 'each' : undefined) : penalty.perEvent ? 'unknownEach' : 'unknown'
      yield {
        ...hit,
        data: { ...commonData(penalty), sum: penalty.value, currency: currencyTerm(penalty.currency), ...(known ? { price, ratio: Math.round(ratio * 10) / 10 } : {}) },
        ...(variant ? { variant } : {}),
      }
    }
  },
})
