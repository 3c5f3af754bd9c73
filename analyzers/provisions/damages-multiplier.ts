import { multiples } from '../facts/multiples'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { mayMatch, sieved } from '../facts/sieve'
import type { Contract } from '../../contract/types'
import { defineProvision, statedBy } from './provision'

const OWED_ZH = /违约金|赔偿|赔付|罚款|罚金|惩罚性|偿付|违约[^。；]{0,40}(?:支付|返还|退还)/
/** Rates of interest, wages and deposits are multiplied by statute. */
const OTHER_ZH = /利率|利息|LPR|报价|加班|工资|薪酬|定金|经济补偿金/i
/** A multiple left open: "合同总价的[]倍". */
const OPEN_ZH = /(?:\[ ?\]|【 ?】|_{2,12}|＿{1,12}|-{2,6}|[（(] {0,4}[)）]) ?倍/
const OWED_EN = /liquidated|damages|penalt|breach|violat|default|\bfails?\b|failure|compensat|unauthori|infring|forfeit|solicit|\bhires?\b/
/** Damages that nobody owes, and ceilings. */
const OTHER_EN = /\bwaiv|\b(?:no event|not be liable|neither|nor|excluding|disclaim)\b|\bliability\b[^;]{0,160}\b(?:exceed|limited)|insurance|interest rate|statutory/

const TIMES_ZH = /倍/
sieved([TIMES_ZH, OWED_ZH, OWED_EN])

function multiplies(contract: Contract, sentence: Sentence): boolean {
  if (!mayMatch(contract, OWED_ZH, sentence) && !mayMatch(contract, OWED_EN, sentence)) return false
  const text = textOf(contract, sentence)
  if (/[㐀-鿿]/.test(text)) {
    if (!OWED_ZH.test(text) || OTHER_ZH.test(text)) return false
    return OPEN_ZH.test(text) || multiples(text).some(({ bound }) => bound !== 'ceiling')
  }
  const lower = lowerOf(contract, sentence)
  return OWED_EN.test(lower) && !OTHER_EN.test(lower) && multiples(lower).some(({ bound }) => bound !== 'ceiling')
}

/** What is owed for a breach is a multiple of the loss, the price or another sum. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[乙方泄露商业秘密的，应按甲方损失的三倍赔偿。]]',
        '[[违反本条的，乙方应支付相当于合同总价两倍的违约金。]]',
        '[[乙方收受贿赂的，按贿赂金额的10倍向甲方支付违约金。]]',
        '[[甲方有权向乙方收取违约金，违约金金额为合同总价的[]倍。]]'.replace('的[]倍', '的____倍'),
      ],
      miss: [
        '违约方应赔偿守约方的全部损失。',
        '逾期付款的，按全国银行间同业拆借中心公布的贷款市场报价利率的四倍支付违约金。',
        '乙方的赔偿责任不超过合同总价的两倍。',
        '甲方违约的，应双倍返还定金。',
      ],
    },
    en: {
      hit: [
        '[[A party that hires the other’s employee in breach of this clause shall pay two times the employee’s annual salary.]]',
        '[[In case of leakage the Recipient shall pay damages of three times the Discloser’s loss.]]',
        '[[Unauthorised copying entitles the Licensor to treble damages.]]',
        '[[As liquidated damages the Distributor shall pay double the purchase price.]]',
      ],
      miss: [
        'In no event shall either party be liable for punitive or treble damages.',
        'The Supplier’s liability shall not exceed two times the fees paid.',
        'A reminder is sent three times before default is declared.',
        'The breaching party shall pay the actual loss.',
      ],
    },
  },
  read: (contract) => statedBy(sentences(contract).filter((sentence) => (has(sentence, 'amount') || (mayMatch(contract, TIMES_ZH, sentence) && TIMES_ZH.test(textOf(contract, sentence)))) && multiplies(contract, sentence))),
})
