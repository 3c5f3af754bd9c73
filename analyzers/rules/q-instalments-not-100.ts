import { oddInstalments } from '../facts/instalments'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' },
  law: ['cn.civil-code.510'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '分期付款加起来不是100%',
      found: '各期付款加起来是价款的{total}%。',
      why: '多出或少掉的部分付不付、何时付，合同没有答案。',
      ask: '逐期核对比例，使合计正好等于合同价款。',
    },
    en: {
      title: 'The instalments do not make 100%',
      found: 'The instalments add up to {total}% of the price.',
      why: 'Whether and when the difference is paid has no answer in the contract.',
      ask: 'Correct the shares so that together they equal the price.',
    },
  },
  variants: {
    sums: {
      zh: { title: '分期金额与总价对不上', found: '各期付款合计{total}，合同价款是{due}。' },
      en: { title: 'The instalments do not make the price', found: 'The instalments add up to {total}; the price is {due}.' },
    },
  },
  draft: {
    zh: '合同价款分【 】期支付：签订后【30】%，交付后【40】%，验收合格后【30】%，合计100%。',
    en: 'The price is paid in instalments of [30]% on signing, [40]% on delivery and [30]% on acceptance, 100% in all.',
  },

  examples: {
    zh: {
      hit: [
        '软件开发合同\n第三条 付款\n1. [[合同签订后支付合同总价的30%；]]\n2. [[交付后支付合同总价的50%；]]\n3. [[验收合格后支付合同总价的40%。]]',
        '服务合同\n第四条 [[签约后五日内，甲方支付合同金额的20%；]][[中期支付合同金额的40%；]][[验收后支付合同金额的30%。]]',
        '设计合同\n第二条 合同总价为100,000元。\n第三条 [[首期款为30,000元，签约时支付；]][[尾款为60,000元，验收后支付。]]',
        '服务合同\n第三条 [[服务费总额为人民币90万元，分三次支付：签约后支付30万元，中期报告提交后支付30万元，终稿提交后支付20万元。]]',
        '系统集成合同\n第三条 [[付款节点：签约30%；]][[上线40%；]][[验收40%。]]',
      ],
      miss: [
        '软件开发合同\n第三条 签订后支付合同总价的30%；交付后支付合同总价的40%；验收后支付合同总价的30%。',
        '采购合同\n第三条 签订后支付合同总价的30%；验收后支付合同总价的70%；另留合同总价的5%作为质保金，质保期满后支付。',
        '服务合同\n第四条 签约后支付合同总价的30%，验收后付清余款。',
        '服务合同\n第四条 签约后支付合同总价的60%；验收后支付合同总价的40%。\n第五条 逾期付款的，每日支付合同总价的1%作为违约金。',
        '工程合同\n第五条 进度过半时支付至合同总价的50%；竣工时支付至合同总价的95%。',
        '服务合同\n第四条 甲方在合同签订后支付40%作为启动款，阶段验收后支付40%，终验通过后支付剩余20%。',
        '采购合同\n第三条 付款方式任选其一：方式一，签约后支付合同总价的100%；方式二，签约后支付合同总价的50%，到货后支付合同总价的50%。',
      ],
      mended: [
        '软件开发合同\n第三条 付款\n1. 合同签订后支付合同总价的30%；\n2. 交付后支付合同总价的40%；\n3. 验收合格后支付合同总价的30%，合计100%。',
        '设计合同\n第二条 合同总价为100,000元。\n第三条 首期款为30,000元，签约时支付；尾款为70,000元，验收后支付。',
      ],
    },
    en: {
      hit: [
        'HAULAGE AGREEMENT\n3. [[The price of £90,000 is paid in three instalments: £30,000 on signing, £30,000 at mid-term and £20,000 on completion.]]',
        'DESIGN AGREEMENT\n3. [[Payment schedule: signing – 40%;]] [[first draft – 30%;]] [[launch – 20%.]]',
        'DEVELOPMENT AGREEMENT\n3. Payment\n(a) [[30% of the contract price is payable on signing;]]\n(b) [[50% of the contract price is payable on delivery;]]\n(c) [[40% of the contract price is payable on acceptance.]]',
        'SERVICES AGREEMENT\n4. [[The Customer shall pay 25% of the total fee on signing;]] [[25% of the total fee is due on delivery;]] [[40% of the total fee is due on acceptance.]]',
        'DESIGN AGREEMENT\n2. The total price is $100,000.\n3. [[The first instalment of $30,000 is paid on signing;]] [[the final instalment of $60,000 is paid on acceptance.]]',
      ],
      miss: [
        'DEVELOPMENT AGREEMENT\n3. 30% of the contract price is payable on signing; 40% of the contract price is payable on delivery; 30% of the contract price is payable on acceptance.',
        'SERVICES AGREEMENT\n4. 50% of the fee is payable on signing and the balance on acceptance.',
        'SUPPLY AGREEMENT\n4. 40% of the price is payable on order; 60% of the price is payable on delivery; a retention of 5% of the price is payable after the warranty period.',
        'LICENCE AGREEMENT\n4. Licensee shall pay a royalty of 5% of revenue, and a late fee of 2% of the amount due.',
        'PUMP SUPPLY AGREEMENT 水泵供货协议\n4. The price is RMB 400,000, with a first payment of 30% on order, a second of 50% on arrival and a last of 20% on commissioning of the pumps.\n价格：40万元，订货时付30%，到货时付50%，调试后付20%。\n5. Each party keeps the other’s drawings secret.\n双方对图纸保密。',
        'TRAINING AGREEMENT\n5. On cancellation within 30 days 50% of the fee is payable; on cancellation within 10 days 80% of the fee is payable.',
      ],
      mended: [
        'SERVICES AGREEMENT\n4. The Customer shall pay 30% of the total fee on signing; 30% of the total fee is due on delivery; 40% of the total fee is due on acceptance, 100% in all.',
        'DESIGN AGREEMENT\n2. The total price is $100,000.\n3. The first instalment of $30,000 is paid on signing; the final instalment of $70,000 is paid on acceptance.',
      ],
    },
  },

  *check(contract) {
    for (const { quotes, total, due, unit } of oddInstalments(contract)) {
      yield { evidence: quotes, data: { total, due }, ...(unit === 'amount' ? { variant: 'sums' } : {}) }
    }
  },
})
