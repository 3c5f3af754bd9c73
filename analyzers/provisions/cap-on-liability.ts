import { limits } from '../facts/limits'
import { defineProvision, settled } from './provision'

/** Sums of insurance and of other accounts that are limited, but no liability. */
const INSURANCE_EN = /\b(?:umbrella|(?:general|automobile|auto|employer['’]?s?|professional|products?|excess|public) liability)\b[^;]{0,80}\b(?:insurance|coverage|limits?|polic)|\binsurance\b[^;]{0,120}\blimits?\b|\beach occurrence\b|\bper occurrence\b/

/** A heading ("Sole remedy") limits nothing; in Chinese a whole clause is hardly longer. */
const HEADING_AT_MOST = 15

/**
 * What can be claimed for a breach is limited: to a sum, to a kind of loss (indirect loss left out), to one remedy, or to claims
 * brought in time. As lawyers label it in CUAD. A ceiling on late-delivery charges is none.
 */
export default defineProvision({
  witness: 'cap-on-liability',
  examples: {
    zh: {
      hit: [
        '[[任何情况下，乙方的赔偿责任以三个月服务费为限。]]',
        '[[双方的累计赔偿责任不超过合同总价。]]',
        '第九条 责任限制\n9.1 乙方应勤勉履行。\n9.2 [[乙方在本合同项下承担的全部责任，最高不超过甲方已付的费用。]]',
        '[[平台仅就直接损失承担责任，对任何间接损失、利润损失不承担赔偿责任。]]',
        '[[守约方应自知道违约之日起六个月内提出索赔，逾期视为放弃索赔权利。]]',
      ],
      miss: [
        '逾期交付违约金总额不超过合同价的20%。',
        '质保金不超过合同价5%。',
        '乙方应投保责任险，每次事故赔偿限额不低于一百万元。',
        '违约方应赔偿守约方的全部损失，不设上限。',
        '本公司不承担任何明示或暗示担保的责任，包括但不限于适销性担保。',
      ],
    },
    en: {
      hit: [
        '[[Provider’s aggregate liability shall not exceed the fees paid in the preceding twelve months.]]',
        '[[In no event will either party be liable for any indirect, special or consequential damages.]]',
        '7. Warranty\n7.1 The goods conform to the sample.\n7.2 [[Replacement of the goods is Buyer’s sole and exclusive remedy for any breach of this warranty.]]',
        '[[No action arising out of this Agreement may be brought more than one year after the cause of action has accrued.]]',
        '[[Each party waives any right to punitive or exemplary damages against the other.]]',
      ],
      miss: [
        'The Vendor makes no warranty as to the accuracy of the information.',
        'Contractor shall carry commercial general liability insurance with a limit of $1,000,000 in the aggregate.',
        'Injunctive relief is not the exclusive remedy for a breach of this Agreement and is in addition to damages.',
        'The Seller shall be liable for all loss caused by its breach.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['liability'], ['breach', 'duration']],
      stated: [
        /(?:仅|只)(?:就|对|在|需|承担)[^。；]{0,30}(?:直接(?:经济)?损失|已(?:支付|收取))[^。；]{0,12}(?:承担|赔偿|负责)?/,
        /(?:唯一|全部)(?:的)?(?:救济|补救|责任和救济)/,
        /(?:提出|主张)[^。；]{0,10}(?:索赔|赔偿)[^。；]{0,30}(?:逾期|否则|未)[^。；]{0,20}(?:视为|丧失|放弃|不再)/,
        /(?:放弃|不得主张|无权主张)[^。；]{0,30}(?:惩罚性|间接|超出|超过)[^。；]{0,12}(?:赔偿|损失|损害)/,
      ],
      unless: [/不设上限|保险|质保金|产品质量/],
    },
    en: {
      gate: [['liability'], ['limit'], ['dispute', 'duration']],
      stated: [
        /\b(?:sole|exclusive)(?:\s(?:and|&|or)\s(?:sole|exclusive))?\s(?:\w{1,12}\s){0,2}(?:remed(?:y|ies)|recourse|liability)\b/,
        /\b(?:no|any|all|neither|every)\b[^;]{0,40}\b(?:actions?|claims?|suits?|proceedings?|lawsuit|cause of action)\b[^;]{0,260}\b(?:more than|later than|unless|within|after)\b[^;]{0,50}\b(?:years?|months?|days)\b[^;]{0,90}\b(?:accrue|arose|aris|occur|cause of action|discover|barred|waived|event|giving rise)/,
        /\bwaiv\w{1,4}\b[^;]{0,160}\b(?:punitive|exemplary|consequential|multiple|indirect|special|speculative)\b[^;]{0,40}\b(?:damages|loss)/,
        /\b(?:punitive|exemplary)\b[^;]{0,30}\bdamages\b[^;]{0,60}\bwaiv/,
        /\b(?:no event|no circumstances|not|nor|neither)\b[^;]{0,120}\b(?:liable|responsible)\b[^;]{0,80}\b(?:punitive|exemplary|special)\b[^;]{0,60}\b(?:damages|loss)/,
        /\b(?:responsibility|indemnif\w{1,8} obligations?|obligations? (?:to indemnify|hereunder|under this agreement))\b[^;]{0,120}\b(?:not exceed|no more than|(?<!not (?:be )?)limited to|limited recourse)\b/,
        /\b(?:recover(?:y|able|ed)?|damages)\b[^;]{0,60}\b(?:is|are|be)\s(?:strictly\s)?limited to\b/,
        /\bno recourse\b[^;]{0,60}\bagainst\b/,
      ],
      unless: [
        /\bnot (?:be )?(?:deemed )?(?:to be )?(?:considered )?(?:the |an? |its |their )?(?:sole|exclusive|only)\b|\bnon-?exclusive remed|\bremed(?:y|ies)\b[^;]{0,60}\bcumulative\b/,
        /\b(?:registered capital|capital contribution)/,
        INSURANCE_EN,
      ],
    },
  },
  settle(contract, { stated }) {
    const limiting = limits(contract).filter(({ sentence, caps, excludes }) => (caps || excludes) && !INSURANCE_EN.test(contract.text.slice(sentence.start, sentence.end).toLowerCase()))
    const all = new Map([...stated, ...limiting.map(({ sentence }) => sentence)].map((sentence) => [sentence.index, sentence]))
    return settled(contract, { stated: [...all.values()].filter(({ start, end }) => end - start > HEADING_AT_MOST), contrary: [] })
  },
})
