import type { Contract } from '../../contract/types'
import { coversAnyBreach } from '../facts/breach-scope'
import { blankFor } from '../facts/blanks'
import { consequences } from '../facts/consequences'
import { secrecyElsewhere } from '../facts/elsewhere'
import { governingLaw } from '../facts/governing-law'
import { kind } from '../facts/kind'
import { limits } from '../facts/limits'
import { penalties } from '../facts/penalties'
import { inSecrecyContext, secrecy } from '../facts/secrecy'
import { settledElsewhere } from '../facts/settled-elsewhere'
import { articleOf, defineRule, lowerOf, sentencesWith } from '../kit'
import damagesCalculation from '../provisions/damages-calculation'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
/** Anything that says how much: the loss caused, the gain, a sum, a rate. */
const MEASURE = /少赚|亏[了多损]|一口价|赔[^。；，]{0,6}\d|赔[^。；]{0,12}(?:看|按|照|以)[^。；]{0,20}(?:利润|所得|损失|成本|酬金)|(?:补足|填补|补齐|弥补|偿付|赔付|赔偿|补偿)[^。；]{0,24}(?:损失|利润|多花|少赚|成本|费用|支出)|(?:赔偿|补偿)(?:额|金额|数额)?[^。；，]{0,6}(?:以|按|等于|相当于)[^。；]{0,30}(?:成本|费用|投入|收入|价款|利润)|\b(?:reimburs\w{0,5}|refunds?|bears?|pays?|covers?|hands? over|accounts? for)\b[^.;]{0,60}(?<!legal |court |enforcement )\b(?:costs?|expenditure|profits?|gains?|licen[cs]e fee|royalt|sum of|outlay)\b|违约金|罚款|实际损失|倍|按[^。；，]{0,16}损失|可得利益|许可(?:使用)?费|评估|获利|所得利益|违法所得|损失[^。；，]{0,10}由[^。；]{0,12}承担|(?:承担|负责|弥补|补偿)[^。；，]{0,24}(?:损失|损害)|(?<!适当|一定|酌情|相应)赔偿[^。；，]{0,30}(?:损失|损害|费用)|(?:损失|损害)[^。；]{0,24}(?<!适当|一定|酌情)(?:赔偿|补偿)(?!责任)|\d\s?[%倍元万]|\b(?:damages?|loss(?:es)?|harm|expenses|account (?:of|for)|royalt|penalt|make good|whole|indemnif|compensat\w{1,5} for)\b/
/** "Appropriate compensation" measures nothing. */
const SOFT = /(?:适当|酌情|相应|合理|一定)(?:的|予以|给予)?(?:经济)?(?:赔偿|补偿)|\b(?:appropriate|reasonable|fair|adequate) compensation(?: for)?/g
const SOFT_EN = /\bappropriate compensation\b|\bliable\b[^.;]{0,30}\bfullest extent\b|\b(?:liab\w{2,6}|responsib\w{2,6})\b[^.;]{0,60}\b(?:according to|in accordance with|under|as provided by|pursuant to)\b[^.;]{0,30}\blaws?\b/
/** A sum that is called agreed and is not agreed, and a breach of warranties alone, measure nothing. */
const NO_MEASURE = /\b(?:liquidated|agreed) damages\b|\bloss\w{0,2}[^.;]{0,80}\bviolation of any ?representations and warranties\b/g
/** What is owed for a breach is named as a cost, a gain or a price. */
const OWED = /(?:补足|填补|补齐|赔偿额|补偿额)[^。；]{0,30}(?:损失|利润|多花|少赚|成本|费用|投入)|\b(?:reimburs\w{0,5}|hands? over|accounts? for|pays?|bears?)\b[^.;]{0,80}(?<!legal |court |enforcement )\b(?:costs|cost of|profits? (?:it|made)|gains?|licen[cs]e fee|royalt)/
function measuredBreach(contract: Contract): boolean {
  return sentencesWith(contract, 'breach').concat(sentencesWith(contract, 'liability')).some((sentence) => OWED.test(lowerOf(contract, sentence).slice(0, REACH)) && (inSecrecyContext(contract, sentence) || coversAnyBreach(contract, sentence)))
}
/** A form's empty slot for the consequence or its measure is a blank, not an absence. */
const BLANK = /(?:泄密|违约|保密|赔偿)责任\s?(?:[：:]|$)|违约金(?:金额|数额|标准)?(?:为|：|:)?(?:人民币)?$|(?:赔偿|损失)[^，。；]{0,6}(?:金额|数额|标准|计算方法|计算方式|方法)|\b(?:liability|remed(?:y|ies)|damages|penalty)(?: for (?:breach|disclosure|a leak))?\s?:/i

/** Whether courts of this law fix damages by themselves, so that no clause is expected to (English texts, unless they choose Chinese law). */
function commonLaw(contract: Contract): boolean {
  return contract.lang === 'en' && governingLaw(contract).law !== 'PRC'
}

export default defineRule({
  type: 'MISSING',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.584', 'cn.civil-code.585.1', 'cn.spc-2023-13.60', 'cn.spc-2023-13.62', 'cn.aucl-2025.22', 'cn.spc-2020-7.20'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没写赔偿怎么算',
      found: '只说要承担责任，没有约定赔多少、怎么算。',
      why: '秘密值多少、少赚多少都很难举证；事先不写算法，官司里只能靠法院酌定。',
      ask: '写明计算顺序：实际损失、违约方获利、合理许可费；都算不出的，按约定金额或比例。',
    },
    en: {
      title: 'No method for the damages',
      found: 'There is liability, but nothing says how the amount is worked out.',
      why: 'The value of a secret and lost profit are hard to prove; without a method it is left to the court.',
      ask: 'State the order: proven loss, then the gain made, then a reasonable royalty, then an agreed sum.',
    },
  },
  draft: {
    zh: '赔偿额依次按下列方法确定：守约方的实际损失（含可预见的可得利益）；违约方因此所获利益；合理许可使用费；均难以确定的，按合同价款的【20】%支付违约金。',
    en: 'Damages are measured by (i) proven loss including foreseeable lost profit, failing which (ii) the gain made by the party in breach, failing which (iii) a reasonable royalty, failing which (iv) liquidated damages of [20]% of the contract price.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 [[违反本协议的，依法承担相应法律责任。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密，不得泄露。\n第二条 [[乙方泄露保密信息的，应给予甲方适当赔偿。]]',
        '技术服务合同\n第五条 保密\n一、乙方应对甲方的商业秘密和客户名单严格保密，不得向任何第三方披露。\n二、保密期限为合同终止后三年。\n三、[[乙方违反本条的，应承担相应的违约责任。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 本协议一式两份。',
      ],
      miss: [
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违约方应补足对方因此多花的钱和少赚的利润。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违反本协议的，赔偿因此造成的全部损失。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违反本协议的，支付违约金二十万元。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 失密的一方应赔付对方重新采集数据的支出和减少的收益。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 赔偿额应相当于因违约造成的损失，包括可得利益。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违反本协议的，依法承担责任。\n第三条 损失按下列顺序确定：实际损失；违约方所获利益；合理许可使用费。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。\n第二条 泄密的，依法承担法律责任。',
        '设备买卖合同\n第一条 卖方出售机床两台。\n第二条 违约方依法承担违约责任。',
      ],
      mended: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 违反本协议的，依法承担相应法律责任。赔偿额依次按下列方法确定：守约方的实际损失（含可预见的可得利益）；违约方因此所获利益；合理许可使用费；均难以确定的，按合同价款的20%支付违约金。',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 乙方泄露保密信息的，应给予甲方适当赔偿；难以确定的，按合同价款的20%支付违约金。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n5. Confidentiality. Each party shall hold the other’s Confidential Information in strict confidence, use it only to perform this Agreement and disclose it to no third party without prior written consent. These duties survive termination for three years. [[A party in breach of this clause shall be liable to the fullest extent of the law.]] It shall notify the other of any leak within 24 hours.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. [[A party that breaches this Agreement shall bear the liability for breach according to applicable laws.]]\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep the personal data confidential.\n2. [[The Processor shall pay appropriate compensation for any breach of this Agreement.]]\n3. This Agreement is governed by the laws of the PRC.',
      ],
      miss: [
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. A party in breach hands over the profit it made by the leak.\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Discloser is entitled to injunctive relief in addition to any other remedies at law.\n3. This Agreement is governed by the laws of England.',
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential for three years. It shall not disclose it to any third party. This clause survives termination.\n7. A party in breach of this Agreement shall pay damages.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. Damages include direct loss and, at the Discloser’s election, an account of profits made by the breach.\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For each breach the Recipient shall pay liquidated damages of US$50,000.',
      ],
      mended: [
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. A party that breaches this Agreement shall bear the liability for breach according to applicable laws. Damages are measured by (i) proven loss including foreseeable lost profit, failing which (ii) the gain made by the party in breach.\n3. This Agreement is governed by the laws of the People’s Republic of China.',
        'SERVICES AGREEMENT\n5. Confidentiality. Each party shall hold the other’s Confidential Information in strict confidence, use it only to perform this Agreement and disclose it to no third party without prior written consent. These duties survive termination for three years. A party in breach of this clause shall be liable to the fullest extent of the law, measured by proven loss including foreseeable lost profit. It shall notify the other of any leak within 24 hours.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || secrecyElsewhere(contract) || damagesCalculation.read(contract) || penalties(contract).length > 0) return
    if (blankFor(contract, BLANK) || settledElsewhere(contract).has('consequence')) return
    const found = consequences(contract)
    const money = found.filter(({ strength }) => strength === 'money').map(({ sentence }) => sentence)
    // "The party in breach hands over its gain": a measure, though no word of damages or liability stands there.
    if (measuredBreach(contract)) return
    const measures = money.filter((sentence) => MEASURE.test(lowerOf(contract, sentence).slice(0, REACH).replace(SOFT, '').replace(NO_MEASURE, '')))
    if (measures.length > 0) {
      yield { evidence: measures.slice(0, 2), remark: true }
      return
    }
    const vague = money.filter((sentence) => contract.lang !== 'en' || SOFT_EN.test(lowerOf(contract, sentence).slice(0, REACH)))
    if (commonLaw(contract) && (vague.length === 0 ? kind(contract) === 'NDA' || found.length > 0 || limits(contract).length > 0 : found.some(({ strength }) => strength === 'relief'))) return
    yield {
      evidence: vague.slice(0, 2),
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : money.length > 0 ? {} : { under: 'lia-consequence-missing' }),
    }
  },
})
