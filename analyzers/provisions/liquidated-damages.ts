import { defineProvision } from './provision'

const SUM_ZH = '(?:%|‰|百分之|千分之|万分之|元|倍|_{2}|＿|-{2}|[\\[【][^\\]】]{0,16}[\\]】] ?(?:%|元|倍|‰|作为|的|万)|相当于|等额|等值|个月)'
const AGREED_ZH = '(?:违约金|赔偿金(?!额)|违约赔偿|罚款|罚金|滞纳金|违约款)'

/** An agreed sum or share is owed for a breach, whatever the duty, or a fee for ending the contract. As lawyers label it in CUAD. */
export default defineProvision({
  witness: 'liquidated-damages',
  examples: {
    zh: {
      hit: [
        '[[任何一方违反保密义务的，应向对方支付合同总价20%的违约金。]]',
        '第九条 违约责任\n[[乙方逾期交付的，每逾期一日按合同总额的万分之五向甲方支付违约金。]]',
        '[[乙方泄露客户名单的，违约金为人民币伍万元。]]',
        '[[服务人员无故缺席的，每次罚款500元。]]',
        '[[一方擅自解除合同的，应按本合同总价的____%支付违约金。]]',
        '[[乙方擅自转包的，应一次性赔偿甲方人民币100000元。]]',
      ],
      miss: [
        '违约方应赔偿守约方的全部损失。',
        '任何一方违约的，应承担违约责任并支付违约金。',
        '约定的违约金低于造成的损失的，当事人可以请求人民法院予以增加。',
        '甲方应在签约后支付合同总价30%的预付款。',
        '乙方提前完成的，甲方不收取违约金。',
      ],
    },
    en: {
      hit: [
        '[[If the Vendor delivers late, it shall pay 2% of the price for each week of delay as liquidated damages.]]',
        '[[Should the Client end this Agreement before the first anniversary, it shall pay an early termination fee equal to three months’ charges.]]',
        '[[The parties agree that this amount is a genuine pre-estimate of the loss and not a penalty.]]',
        '[[In the event of a violation of this covenant, the hiring party shall pay the other an amount equal to six months of the employee’s salary.]]',
        '[[For each breach of clause 4 the Recipient shall pay a penalty of €10,000.]]',
      ],
      miss: [
        'The breaching party shall pay all damages caused by its breach.',
        'Either party may terminate this Agreement on thirty days’ notice without payment of any termination fee.',
        'The Supplier shall have no liability for liquidated damages.',
        'Overdue invoices bear interest at 1% a month.',
        'The Contractor shall pay all fines and penalties imposed by any governmental authority.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['liability'], ['breach', 'amount']],
      stated: [
        new RegExp(`${SUM_ZH}[^。；]{0,28}${AGREED_ZH}`),
        new RegExp(`${AGREED_ZH}[^。；]{0,40}${SUM_ZH}`),
        /(?:违反|违约|泄[露漏密]|擅自|逾期|未按|延期|迟延)[^。；]{0,90}(?:赔偿|赔付|补偿|扣除|扣减|处以|支付|偿付)[^。；]{0,24}(?:人民币|\d)[^。；]{0,14}(?:元|%)/,
      ],
      unless: [/违约金[^。；]{0,12}(?:低于|高于)[^。；]{0,40}(?:法院|仲裁)|可以约定|不(?:再)?(?:支付|承担|收取|计|计收)违约金|投保|保险金/, /(?:逾期|未按)[^。；]{0,20}(?:发票|通知)[^。；]{0,20}视为/],
    },
    en: {
      gate: [['liability'], ['breach', 'amount'], ['duration', 'amount'], ['limit', 'duration']],
      stated: [
        /\bliquidated (?:and agreed )?damages\b|\b(?:agreed|stipulated|predetermined) (?:and liquidated )?damages\b/,
        /\b(?:termination|cancell?ation|break-?up|buy-?out|de-?conversion|early exit) (?:for convenience )?(?:fees?|charges?|payments?|penalt(?:y|ies)|amount)\b[^;]{0,200}\b(?:pay|equal|owed?|due|means?|calculat|liable|entitled|comput|set forth|amount)/,
        /\b(?:pay|owe|liable|entitled|receive|forfeit)\w{0,3}\b[^;]{0,120}\b(?:termination|cancell?ation|break-?up|buy-?out|early exit) (?:for convenience )?(?:fees?|charges?|payments?|penalt(?:y|ies)|amount)\b/,
        /\b(?:pay|charge|impose|assess|owe|levy|incur)\w{0,3}\b[^;]{0,60}\b(?:penalt(?:y|ies)|fines?)\b[^;]{0,60}(?:[$£€%\d]|\bpercent|\bequal|\brmb|\busd)|\b(?:penalt(?:y|ies)|fines?) (?:fee )?(?:of|equal to|at) (?:up to )?(?:an? )?(?:[$£€\d]|rmb|usd|amount|sum|[a-z]{3,9} (?:percent|\())/,
        /\b(?:pre-?estimate|estimate|approximation|forecast)\b[^;]{0,60}\b(?:damages?|loss|losses|harm|injury)\b[^;]{0,200}\bpenalty\b|\bgenuine pre-?estimate\b/,
        /\b(?:violat\w{1,5}|breach\w{0,3}|default)\b[^;]{0,160}\b(?:shall|will|must|agrees? to)\b[^;]{0,60}\bpay\b[^;]{0,80}\b(?:an? (?:amount|sum|fee|equivalent|compensation) (?:of|equal|equivalent)|[$£€]|(?:rmb|usd) ?\d|\d{1,3} ?(?:%|percent))/,
        /\b(?:without cause|for convenience|prior to (?:the )?(?:expir|end)|before (?:the )?(?:expir|end)|early)\w{0,6}\b[^;]{0,160}\b(?:shall|will|must|agrees? to)\b[^;]{0,30}\bpay\b[^;]{0,80}\b(?:lump sum|an amount equal to|penalt)/,
        /\bterminat\w{1,5}\b[^;]{0,160}\b(?:shall|will|must|agrees? to)\b[^;]{0,30}\b(?:pay|make (?:a )?payments?)\b[^;]{0,80}\b(?:an amount equal to|a lump sum|a fee (?:of|equal)|[a-z]{3,9} \(?\d{0,3}%?\)? ?months[’']? (?:fees?|salary|charges))/,
        /\b(?:as|by way of) (?:a )?(?:contractual )?penalt(?:y|ies)\b|\bretain\b[^;]{0,40}\bdeposit\b[^;]{0,40}\bas\b[^;]{0,30}\bdamages\b/,
      ],
      unless: [
        /\bwithout (?:the )?(?:payment of |paying |incurring |any |being subject to ){0,3}(?:early )?(?:termination|cancell?ation) (?:fee|charge|payment|penalt)|\bno (?:early )?(?:termination|cancell?ation) (?:fee|charge|payment|penalt)/,
        /\b(?:no|not|nor|neither)\b[^;,]{0,40}\bliquidated (?:damages|and)\b|\bliquidated damages (?:clauses?|provisions?)\b|\b(?:consequential|punitive|exemplary),? (?:or |and )?liquidated|\bliquidated,? (?:or |and )?(?:consequential|punitive|special)/,
        /\b(?:civil|criminal|statutory|tax|regulatory|governmental|administrative|monetary) (?:money )?(?:fines|penalties)|\b(?:imposed|assessed|levied) by (?:any |the |a )?(?:govern|regulat|authorit|court|agency)|\btaxes\b[^;]{0,40}\bpenalties\b|\bpenalties\b[^;]{0,40}\btax|\bpenalty of perjury/,
      ],
    },
  },
})
