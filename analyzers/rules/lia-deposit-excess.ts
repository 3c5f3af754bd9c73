import { payerOf } from '../facts/actors'
import { depositAndPenalty, deposits } from '../facts/deposits'
import { governingLaw } from '../facts/governing-law'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['SVC', 'NDA', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.586.2', 'cn.civil-code.588.1', 'cn.civil-code.588.2', 'cn.civil-code.587', 'cn.spc-2023-13.67'],
  options: { percent: 20 },
  heuristic: [],

  words: {
    zh: {
      title: '定金超过合同价的{percent}%',
      found: '定金是合同价款的{share}%，超过{percent}%。',
      why: '超出{percent}%的部分没有定金的效力：违约时不能没收，也不用双倍返还，只算预付款。',
      ask: '定金改到{percent}%以内，其余写成预付款。',
    },
    en: {
      title: 'Deposit above {percent}% of the price',
      found: 'The earnest money (定金) is {share}% of the price, above {percent}%.',
      why: 'The part above {percent}% has no deposit effect: it is neither forfeited nor returned double.',
      ask: 'Bring the deposit within {percent}% and call the rest an advance payment.',
    },
  },
  variants: {
    both: {
      zh: { title: '定金罚则和违约金一起要', found: '同一次违约，这里既要定金又要违约金。', why: '法律只让守约方在定金和违约金里选一样，一起要不会被支持。', ask: '改为守约方择一主张；定金不足以弥补损失的，就差额求偿。' },
      en: { title: 'Deposit and penalty for one breach', found: 'For one breach both the deposit and a penalty are taken.', why: 'The innocent party must choose one of the two.', ask: 'Let it elect, and claim any loss above the deposit.' },
    },
  },
  draft: {
    zh: '定金为合同价款的【不超过20】%；一方违约的，守约方可择一主张定金或违约金，定金不足以弥补损失的可就差额求偿。',
    en: 'The earnest money (定金) is [not more than 20]% of the price; the innocent party elects between it and liquidated damages, and may claim loss above it.',
  },

  examples: {
    zh: {
      hit: [
        '技术转让合同\n第一条 意向转让价款为人民币100万元。\n第二条 [[受让方交付定金人民币30万元。]]',
        '软件开发合同\n第二条 [[泄密保证以定金担保，定金为合同总额的50%。]]',
        '设备采购合同\n第一条 合同总价为人民币1000000元。\n第二条 [[买方应于签约后三日内支付定金400000元。]]',
        '技术服务合同\n第三条 [[甲方支付合同总价的30%作为定金。]]',
        '供货合同\n第五条 [[乙方违约的，甲方没收定金并要求乙方支付违约金三十万元。]]',
      ],
      miss: [
        '供货合同\n第二条 定金为合同价款的20%，余款80%于交货时付清。',
        '供货合同\n第二条 买方支付订金30%，预付款50%，履约保证金10%。',
        '供货合同\n第五条 违约时，守约方择一适用定金或违约金。',
        '供货合同\n第一条 合同总价为人民币1000000元。\n第二条 买方支付定金200000元。\n第三条 逾期付款的，按未付金额的30%支付违约金。',
        '供货合同\n第二条 收受定金的一方不履行义务的，应双倍返还定金。',
      ],
      mended: [
        '软件开发合同\n第二条 定金为合同价款的20%；一方违约的，守约方可择一主张定金或违约金，定金不足以弥补损失的可就差额求偿。',
        '设备采购合同\n第一条 合同总价为人民币1000000元。\n第二条 买方应于签约后三日内支付定金200000元，另付预付款200000元。',
      ],
    },
    en: {
      hit: [
        'SUPPLY AGREEMENT\n1. The total fee is RMB 1,000,000.\n2. [[On signing the Client pays 定金 (earnest money), RMB 450,000.]]\n3. This Agreement is governed by the laws of the PRC.',
        'SUPPLY AGREEMENT\n1. The contract price is RMB 1,000,000.\n2. [[The Buyer shall pay a deposit (定金) of RMB 400,000 on signing.]]\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'SERVICES AGREEMENT\n2. [[The Client shall pay 30% of the contract price as earnest money.]]\n3. This Agreement is governed by the laws of the PRC.',
        'SUPPLY AGREEMENT\n2. [[If the Buyer defaults, the Seller shall forfeit the earnest money and the Buyer shall also pay liquidated damages of RMB 300,000.]]\n3. This Agreement is governed by the laws of the PRC.',
      ],
      miss: [
        'SUPPLY AGREEMENT\n2. If the Seller leaks, the Buyer chooses between double the earnest money and liquidated damages.\n3. This Agreement is governed by the laws of the PRC.',
        'SUPPLY AGREEMENT\n2. A refundable deposit of 50% of the price is due on order.\n3. This Agreement is governed by the laws of the PRC.',
        'SUPPLY AGREEMENT\n2. The Buyer shall pay earnest money (定金) of 15% of the price.\n3. This Agreement is governed by the laws of the PRC.',
        'REAL ESTATE PURCHASE AGREEMENT\n2. The Buyer shall pay earnest money of 30% of the purchase price.\n3. This Agreement is governed by the laws of the State of Texas.',
      ],
      mended: [
        'SUPPLY AGREEMENT\n1. The contract price is RMB 1,000,000.\n2. The Buyer shall pay earnest money (定金) of RMB 200,000 on signing; the innocent party elects between it and liquidated damages, and may claim loss above it.\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'SERVICES AGREEMENT\n2. The Client shall pay 20% of the contract price as earnest money.\n3. This Agreement is governed by the laws of the PRC.',
      ],
    },
  },

  *check(contract, { percent }) {
    if (governingLaw(contract).law !== 'PRC') return
    const [over] = deposits(contract).filter(({ share }) => share * 100 > percent + 1e-9)
    if (over) {
      const payer = payerOf(contract, over.sentence)
      yield { evidence: [over.sentence], data: { share: Math.round(over.share * 1000) / 10 }, ...(payer?.is === 'party' ? burdenedBy(contract, payer.name) : {}) }
    }
    for (const sentence of depositAndPenalty(contract)) yield { evidence: [sentence], variant: 'both', levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' } }
  },
})
