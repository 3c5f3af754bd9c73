import { commonData } from '../facts/penalty-data'
import { heightHits, RATE_LIMITS, rateGrade, yearlyPercent } from '../facts/penalty-grades'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['SVC', 'NDA', 'DPA', 'OTHER'],
  levels: { protected: 'low', burdened: 'medium', neutral: 'low' },
  law: ['cn.civil-code.585.2', 'cn.spc-2023-13.65', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: RATE_LIMITS,
  heuristic: ['notePercent', 'mediumPercent', 'highPercent'],

  words: {
    zh: {
      title: '按日违约金折合每年{yearly}%',
      found: '按日计算的违约金折合每年{yearly}%，{cap}。',
      why: '按日累加很快就超过实际损失，超出三成以上的部分一般可以请求调低；参照值每日万分之五折合每年18.25%。',
      ask: '降到每日万分之五左右，从书面通知期满起算，并给累计金额设上限。',
    },
    en: {
      title: 'The daily charge is {yearly}% a year',
      found: 'The daily charge comes to {yearly}% a year, {cap}.',
      why: 'A charge that grows by the day soon passes the loss and may then be cut or refused.',
      ask: 'Bring it to about 0.05% a day from the end of a notice period, and cap the total.',
    },
  },
  draft: {
    zh: '经书面通知后仍不停止使用的或不返还的，自通知期满次日起每日按合同价款的万分之五支付违约金，累计不超过合同价款的20%。',
    en: 'If use continues or materials are not returned after notice, 0.05% of the contract price per day is payable from expiry of the notice, capped at 20% in total.',
  },

  examples: {
    zh: {
      hit: [
        '[[泄密的，每日按合同总额千分之五支付违约金直至影响消除。]]',
        '保密协议\n一、双方应对资料保密。\n二、[[逾期销毁保密资料的，每日支付项目款1%的违约金。]]',
        '第七条 [[违反保密义务的，自违约之日起按日支付合同价款千分之二的违约金。]]',
        '服务合同\n第一条 合同总价为人民币10万元。\n第二条 [[乙方泄露客户数据的，每日支付违约金5000元直到停止侵害。]]',
      ],
      miss: [
        '拒不停止使用保密信息的，自通知期满之日起每日按合同价款万分之五支付违约金，累计不超过合同价款的20%。',
        '逾期付款的，每日支付万分之五的违约金。\n双方应对商业秘密保密。',
        '逾期付款的，按日支付千分之五的违约金；乙方应对甲方商业秘密保密，违反的赔偿损失。',
        '系统日均访问量变动千分之五的，乙方应当报告；乙方违反保密义务的赔偿损失。',
        '服务合同\n第一条 合同总价为100万元。\n第二条 逾期返还保密资料的，每日五百元，上限三万元。',
      ],
      mended: [
        '泄密的，应一次性支付违约金五万元，不足以弥补损失的，补足差额。',
        '保密协议\n一、双方应对资料保密。\n二、逾期销毁保密资料的，每日支付项目款万分之一的违约金，累计不超过项目款的5%。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n1. The Maker keeps the drawings confidential.\n2. [[If the Maker is slow in returning the drawings, it pays 1% of the contract price for each day.]]',
        '[[For a leak of Confidential Information the Recipient shall pay 1% of the fees per day until the information is no longer public.]]',
        '[[The Recipient shall pay 0.5% of the price for each day on which it fails to return the Confidential Information.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[A party in breach shall pay 0.3 percent of the project price per day.]]',
        'SERVICES AGREEMENT\n1. The contract price is US$50,000.\n2. [[If Provider discloses Confidential Information it shall pay US$1,000 per day until the disclosure ends.]]',
      ],
      miss: [
        'If the Maker is behind with completing the cases it pays 1% of the contract price for each day. The Maker keeps the drawings confidential.',
        'If the Recipient goes on using Confidential Information after notice, it shall pay 0.05% of the price per day, capped at 10%.',
        'Late payments bear interest of 0.5% per day. Each party shall keep the terms confidential.',
        'The usage fee is US$50 per day, and a party that breaches confidentiality compensates loss.',
        'Sums due under this Non-Disclosure Agreement and not paid in ten days bear interest at ten percent (10%) per day.',
        'A franchisee that continues to operate after termination shall pay US$1,000 per day. Each party keeps the manual confidential.',
        'For late delivery the Seller shall pay 1% of the price for each day. The Seller keeps the drawings confidential.',
      ],
      mended: [
        'For a leak of Confidential Information the Recipient shall pay a single sum of £5,000 and make good any further loss.',
        'The Recipient shall pay 0.01% of the price for each day on which it fails to return the Confidential Information, up to 5% of the price.',
      ],
    },
  },

  *check(contract, options) {
    for (const { penalty, hit } of heightHits(contract, 'lia-daily-rate-excessive', (one) => rateGrade(contract, one, options))) {
      const yearly = yearlyPercent(contract, penalty)
      if (yearly === null) continue
      yield { ...hit, data: { ...commonData(penalty), yearly, cap: penalty.capped ? '@capped' : '@uncapped' } }
    }
  },
})
