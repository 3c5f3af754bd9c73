import { dailyRates } from '../facts/daily-rates'
import { lowerOf, maskOf, sentences, textOf } from '../facts/sentences'
import { mayMatch, sieved } from '../facts/sieve'
import { defineProvision, statedBy } from './provision'

const LOOKED_AT = maskOf('breach', 'liability', 'amount')
const PENAL_ZH = /违约金|滞纳金|罚|赔偿|逾期|迟延|延期|延误|延迟|拖延|拖欠|迟交|超期/
/** A rate left open: "每逾期一日，按合同总价的____%支付违约金". */
const OPEN_ZH = /(?:每[^。；，]{0,10}(?:日|天)|按日|逐日)[^。；每]{0,50}(?:_{2}|＿|-{2}|\[|【|比例)[^。；]{0,40}(?:违约金|滞纳金|罚|赔偿)|(?:违约金|滞纳金)[^。；]{0,16}(?:每日|每天|按日)[^。；]{0,30}(?:_{2}|＿|-{2}|\[|【)/
/** Prices by the day that a late case is mentioned beside. */
const PRICE_ZH = /(?:日租金|租金标准|人天单价|日薪|日工资)/
const PENAL_EN = /liquidated|penalt|\blate\b|\bdelay|overdue|past due|default|breach|violat|\bfails?\b|\bfailure|\bfine\b|not (?:been )?(?:paid|returned|delivered)|unpaid|continu\w{1,3} (?:to )?(?:use|breach|violat)|hold(?:ing)?[- ]?over/

sieved([PENAL_ZH, OPEN_ZH, PENAL_EN])

/** A rate or a sum is owed for every day of a breach or a delay, whatever the duty. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[乙方逾期交付的，每逾期一日应按合同总价的0.05%支付违约金。]]',
        '[[甲方逾期付款的，按日万分之五支付滞纳金。]]',
        '第五条 返还\n[[乙方未按期返还资料的，每迟延一天赔偿甲方人民币1000元。]]',
        '[[每拖延一天，乙方须向甲方支付合同总价的----%的违约金。]]',
      ],
      miss: [
        '乙方违反保密义务的，应支付合同总价20%的违约金。',
        '乙方派驻人员的服务费为每天1000元。',
        '每延期10天，乙方应支付合同总价1%的违约金。',
        '甲方应于每月5日前支付租金，逾期三十日的，乙方有权解除合同。',
      ],
    },
    en: {
      hit: [
        '[[For each day of delay the Contractor shall pay liquidated damages of $500.]]',
        '[[If payment is late, the Buyer owes interest at a daily rate of 0.05% on the unpaid amount.]]',
        '[[A Recipient that fails to return the samples shall pay €200 per day until they are returned.]]',
        '[[The supplier pays a penalty of 0.1% of the order value per day of default.]]',
      ],
      miss: [
        'The Consultant is paid $1,200 per day.',
        'Late payments bear interest at 1.5% per month.',
        'In case of breach the Recipient shall pay liquidated damages of $50,000.',
        'The Client reimburses meals up to $60 per day.',
      ],
    },
  },
  read: (contract) =>
    statedBy(sentences(contract).filter((sentence) => {
      if ((sentence.mask & LOOKED_AT) === 0) return false
      if (!mayMatch(contract, PENAL_ZH, sentence) && !mayMatch(contract, PENAL_EN, sentence)) return false
      const text = textOf(contract, sentence)
      if (/[㐀-鿿]/.test(text)) return PENAL_ZH.test(text) && ((mayMatch(contract, OPEN_ZH, sentence) && OPEN_ZH.test(text)) || (!PRICE_ZH.test(text) && dailyRates(text).some(({ every }) => every === 'day')))
      const lower = lowerOf(contract, sentence)
      return PENAL_EN.test(lower) && dailyRates(lower).some(({ every }) => every === 'day')
    })),
})
