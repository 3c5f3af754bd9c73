import { defineProvision } from './provision'

/** How the loss is reckoned, or that loss above an agreed sum is made up. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[违约金不足以弥补损失的，违约方还应赔偿差额部分。]]',
        '[[实际损失超过违约金的，守约方有权要求赔偿超过部分。]]',
        '第七条 赔偿\n7.1 乙方应赔偿甲方损失。\n7.2 [[损失难以计算的，按乙方因违约所获利益确定赔偿数额。]]',
        '[[损失赔偿额以甲方的研发成本及预期利润为依据计算。]]',
      ],
      miss: [
        '违约方应赔偿守约方的全部损失。',
        '违反保密义务的，应支付合同总价5%的违约金。',
        '约定的违约金低于造成的损失的，当事人可以请求人民法院予以增加。',
        '服务费按实际工作量计算。',
      ],
    },
    en: {
      hit: [
        '[[Loss above the liquidated damages remains recoverable.]]',
        '[[Damages shall be calculated on the basis of the development cost of the information disclosed.]]',
        '[[The Recipient shall pay the greater of the Discloser’s actual loss and the Recipient’s profits from the breach.]]',
        '[[The measure of damages is the price of comparable goods at the time of breach.]]',
      ],
      miss: [
        'The breaching party is liable for all damages.',
        'The arbitrator may not award damages not measured by the prevailing party’s actual loss.',
        'Royalties shall be calculated on net sales.',
        'The liability of the Supplier shall not exceed the greater of the fees paid and $10,000.',
        'For each breach the Recipient shall pay liquidated damages of $50,000.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['liability']],
      stated: [
        /不足以?(?:弥补|补偿|赔偿|覆盖|抵偿|支付)[^。；]{0,50}(?:赔偿|补足|补偿|承担|追偿|追索|索赔|主张|补齐|支付|追究|差额)/,
        /(?:损失|损害)[^。；]{0,20}(?:超过|高于|大于|超出)[^。；]{0,16}(?:违约金|上述|前述|该|约定)[^。；]{0,40}(?:赔偿|补足|追偿|主张|索赔|承担|补偿|部分)/,
        /违约金[^。；]{0,8}(?:低于|少于|小于|不足)[^。；]{0,24}损失[^。；]{0,40}(?:赔偿|补足|补偿|追偿|承担|差额)|(?:损失|违约金)[^。；]{0,30}(?:差额|不足)部分/,
        /(?:损失|赔偿)[^。；]{0,14}(?:难以|无法)(?:计算|确定|证明|举证|估算|量化|查明)[^。；]{0,60}(?:按|以|为|支付|应|参照)/,
        /(?:损失|赔偿)(?:赔偿)?(?:数额|金额|总额|额|范围)?(?:应)?(?:按照?|依照?|以|参照|根据)[^。；]{0,60}(?:计算|确定|为准|认定|为依据|为基数|作为)/,
        /(?:按照?|依照|依据|以(?![下上及外免]))[^。；]{0,30}(?:获利|所得|获得的?利益|利润|收益|许可费|研发成本|开发成本|开发费用)[^。；]{0,24}(?:赔偿|损失)|(?:赔偿|损失)(?:额|数额|金额)?的?计算(?:方法|方式|标准|依据|公式)/,
      ],
      unless: [/(?:法院|仲裁)[^。；]{0,16}(?:增加|减少|调整)/, /^[（(][^（()）]{0,40}[）)]。?$|可以约定|计算方法[）)]|不(?:承担|负)/, /(?:责任|赔偿)[^。；]{0,30}(?:不超过|为限)/],
    },
    en: {
      gate: [['liability']],
      stated: [
        /\b(?:damages|losse?s?|compensation)\b[^;]{0,60}\b(?:calculated|computed|determined|measured|quantified|reckoned)\b[^;]{0,24}\b(?:by|on|in accordance|reference|according|at|based|from|using)\b/,
        /\b(?:measure|calculation|computation|amount) of (?:the |any |such |its )?(?:actual |direct )?(?:damages|loss(?:es)?|compensation)\b[^;]{0,30}\b(?:is|shall be|will be|includes?|by)\b/,
        /\b(?:greater|higher|larger) of\b[^;]{0,100}\b(?:loss(?:es)?|damages|profits?|harm)\b/,
        /\b(?:loss(?:es)?|damages?)\b[^;]{0,50}\b(?:exceed\w{0,3}|in excess of|above|beyond|greater than)\b[^;]{0,60}\b(?:liquidated|agreed|penalty|such (?:sum|amount))\b[^;]{0,80}\b(?:recover|entitled|liable|claim|compensat|shortfall|difference|pay|balance)/,
        /\b(?:liquidated damages|penalty|agreed sum)\b[^;]{0,80}\b(?:insufficient|not (?:sufficient|enough|cover)|less than|do not cover|does not cover)\b[^;]{0,120}\b(?:pay|recover|compensat|difference|shortfall|claim|balance)/,
      ],
      unless: [/\bliabilit(?:y|ies)\b[^;]{0,120}\b(?:exceed|limited)|\binsur|\broyalt|\btax(?:es)?\b|\barbitrator|\bpunitive|\bno event\b|\b(?:not|neither|nor)\b[^;]{0,40}\b(?:be )?liable\b/],
    },
  },
})
