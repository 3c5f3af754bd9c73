import type { Contract } from '../../contract/types'
import { burdenedBy } from '../facts/party-names'
import { penaltySentences } from '../facts/penalty-contexts'
import { termsOf } from '../facts/penalty-terms'
import { mayMatch, sieved } from '../facts/sieve'
import { articleOf, defineRule, lowerOf, sentences, type Sentence } from '../kit'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const STACKED = sieved([
  /违约金[^。；]{0,60}(?:两不相抵|互不(?:相)?[抵冲]|各算各|各自独立|并行|照赔|分文不减|一分不少|(?<!予以|可以)不(?:得|能|可)?(?:相互|互相)?[抵冲][减销])/,
  /\b(?:liquidated damages|agreed (?:sum|damages)|penalty|forfeit)\b[^.;]{0,140}\b(?:neither (?:sum |of them |one )?(?:reduc\w{1,3}|eat\w{0,3}|diminish\w{0,3}|count\w{0,3})|untouched|undiminished|(?:with )?no (?:offset|set-?off))\b/,
  /违约金[^。；]{0,40}不(?:免除|影响|减轻|减少|替代|代替)[^。；，]{0,12}(?:赔偿|承担)[^。；]{0,12}(?:全部|一切|所有|实际)?[^。；，差超]{0,6}(?:损失|赔偿责任)/,
  /除[^。；，]{0,40}违约金[^。；，]{0,20}外[^。；差超]{0,16}(?:赔偿|承担)[^。；差超]{0,20}损失/,
  /违约金[^。；]{0,60}(?:累加|叠加|一并主张|并行不悖|(?<!予以|可以)不(?:得)?(?:冲抵|抵充|计入|折抵|扣减))|违约金[^。；]{0,60}损失[^。；差超]{0,16}(?:另行|另外|足额|单独)[^。；，]{0,8}赔偿/,
  /损失[^。；]{0,10}并[^。；]{0,24}(?:加付|另付|追加)[^。；，]{0,10}违约金|既可[^。；]{0,24}违约金[^。；]{0,12}又可[^。；]{0,24}损失/,
  /\b(?:liquidated damages|agreed damages|penalty|agreed sum|that sum)\b[^.;]{0,120}\b(?:over and above|without (?:any )?(?:credit|deduction|set-?off|reduction)|no (?:deduction|credit|set-?off)|on top|besides|separately|no part of)\b[^.;]{0,80}\b(?:loss(?:es)?|damages|compensat\w{2,3}|costs|income)\b/,
  /\b(?:liquidated damages|agreed damages|penalty|agreed sum)\b[^.;]{0,60}\band\b[^.;]{0,60}\b(?:damages|loss(?:es)?|compensation)\b[^.;]{0,60}\b(?:cumulative\w{0,2}|no set-?off|separately|side by side)\b/,
  /\b(?:besides|over and above|on top of|apart from)\b[^.;]{0,30}\b(?:damages|loss(?:es)?)\b[^.;]{0,60}\b(?:liquidated damages|penalty|agreed sum)\b/,
  /违约金[^。；]{0,50}(?:并|同时|另|还[应须需要]|此外|仍[应须需]|以及|[且及和])[^。；，]{0,14}(?:赔偿|承担)[^。；，差超]{0,24}损失/,
  /(?:赔偿|承担)[^。；，差超]{0,24}损失[^。；]{0,10}(?:并|同时|另|还|此外|以及|且)[^。；]{0,24}(?:支付|收取|承担|要求|主张|付)[^。；]{0,24}违约金/,
  /违约金[^。；]{0,30}(?:不影响|不妨碍)[^。；，]{0,14}(?:主张|要求|请求|追究)[^。；，]{0,6}(?:全部|一切|所有)[^。；，]{0,8}损失|违约金[^。；]{0,20}损失(?:赔偿)?另(?:计|行计算|行赔偿)/,
  /(?:还|另|仍|均)[^。；，]{0,12}赔偿[^。；]{0,20}不因[^。；，]{0,12}违约金[^。；，]{0,6}(?:减|免|扣|受)/,
  /违约金[^。；]{0,20}赔偿[^。；]{0,40}(?:同时适用|一并(?:适用|主张)|并用|互不抵扣|不(?:予|得|相互)?抵扣)/,
  /\b(?:liquidated damages|agreed damages|penalty|agreed sum)\b[^.;]{0,160}\b(?:in addition to|on top of|as well as|together with|plus)\b[^.;]{0,60}\b(?:actual |full |direct |such )?(?:damages|loss(?:es)?)\b/,
  /\b(?:liquidated damages|agreed damages|penalty)\b[^.;]{0,160}\band,? (?:(?:shall|must|will|also|further|separately),? ){1,3}(?:pay|compensate|indemnify|be liable)\b[^.;]{0,50}\b(?:damages|loss(?:es)?)\b/,
  /\b(?:liquidated damages|agreed damages|penalty)\b[^.;]{0,100}\band (?:also )?(?:all|full|any)\b[^.;]{0,24}\b(?:damages|loss(?:es)?)\b/,
  /\b(?:in addition to|on top of|as well as)\b[^.;]{0,30}\b(?:damages|loss(?:es)?)\b[^.;]{0,80}\b(?:pay|liable for|owe)\b[^.;]{0,40}\b(?:liquidated damages|penalty)\b/,
])
/** Only the balance is owed on top, or one of the two. */
const BALANCED = /(?<!不|不得)计入|topp?(?:ed)? up|(?<!over and )(?:beyond|above) (?:that|this|the|such) (?:sum|amount)|full and final|so far as|选择其一|任选|不足|差额|超[过出][^。；]{0,10}(?:部分|违约金|的)|高于违约金|(?<!不|不予|不得|相互)(?:抵扣|冲抵)|补足|难以(?:计算|确定|估算)|违约金(?:或者?|或是)[^。；，]{0,4}赔偿|择一|(?:两者|二者)[^。；]{0,6}(?:择|选|只|较|取)|较高|(?<!not (?:to )?(?:be )?)\b(?:credited|deducted|on account|exceed\w{0,3}|in excess|shortfall|set off|in lieu|instead of|whichever|greater of|higher of|not (?:be )?(?:payable )?in addition|to the extent not covered|balance)\b/
/** A sentence that goes on from the penalty before it. */
const GOES_ON = /^(?:损失(?:另行|另外|仍应?|单独)|此外|另外|同时|并|且|另|还|如?(?:因此)?(?:给[^，。；]{0,14})?造成[^，。；]{0,16}损失的)|^(?:in addition|further(?:more)?|moreover|also)\b/
const LOSS_TOO = /损失[^。；差超]{0,10}(?:另行|另外|单独)[^。；，]{0,6}赔偿|\b(?:claim|recover|entitled to)\b[^.;]{0,30}\b(?:full|actual|all|its) (?:damages|loss(?:es)?)\b|造成[^。；，]{0,16}损失的[^。；]{0,8}(?:还|另|并)[^。；，]{0,6}赔偿|(?:还|另|并|同时|此外)[^。；]{0,14}赔偿[^。；差超]{0,24}损失|\b(?:pay|compensate|liable for|indemnify)\b[^.;]{0,50}\b(?:damages|loss(?:es)?)\b/
/** The next sentence says of the sum that the loss comes on top. */
const ON_TOP = /\bneither (?:sum|of them|payment|amount)\b[^.;]{0,40}\b(?:reduc|eat|count|affect|diminish)|^(?:两[笔项者]|二者|两者)[^。；]{0,14}(?:各算各|不(?:得|能|可)?(?:相互|互相)?(?:[冲抵][减抵扣销]))|\b(?:that|such|the|this) (?:sum|amount|payment|penalty)\b[^.;]{0,60}\bnot (?:reduce|affect|limit|discharge|relieve|satisfy|count|be credited)\b[^.;]{0,50}\b(?:loss(?:es)?|damages)\b|\b(?:loss(?:es)?|damages)\b[^.;]{0,30}\b(?:on top|in addition|as well|separately)\b|\b(?:that|such|this) (?:sum|amount) and (?:all |any |full )?(?:damages|compensation|loss)[^.;]{0,80}\b(?:cumulative\w{0,2}|no set-?off|side by side)|(?:该|上述|此)[款项金额]{1,2}[^。；]{0,10}不(?:予|得)?(?:冲抵|抵扣|抵充|计入|折抵)|^违约金的?(?:支付|承担)[^。；]{0,6}不(?:免除|影响|减轻)[^。；，]{0,12}赔偿/
/** The number of a clause holds no full stop. */
const POINT = /\d\.(?=\d)/g
const PENALTY = /违约金|罚金|\bliquidated damages\b|\bpenalty\b|\bforfeit\b/
/** Other remedies kept open promise no second payment. */
const REMEDIES = /\bin addition to\b[^.;]{0,24}\b(?:rights?|remed(?:y|ies)|relief)\b[^.;]{0,200}/g

sieved([BALANCED, ON_TOP, LOSS_TOO])

/** A penalty sentence that stacks loss on top, with the next sentence where the stacking stands there. */
function stackedAt(contract: Contract, sentence: Sentence): Sentence[] | null {
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  const own = lower.replace(REMEDIES, '').replace(POINT, '0')
  const article = articleOf(contract, sentence.clause)
  const after = sentences(contract).slice(sentence.index + 1, sentence.index + 5).filter((next) => articleOf(contract, next.clause) === article)
  const balanced = (one: Sentence): boolean => {
    if (!mayMatch(contract, BALANCED, one)) return false
    const text = lowerOf(contract, one).slice(0, REACH)
    return BALANCED.test(text) && (one === sentence || PENALTY.test(text))
  }
  if ([sentence, ...after].some(balanced)) return null
  if (STACKED.some((pattern) => pattern.test(own))) return [sentence]
  const next = after[0]
  if (!next || !PENALTY.test(lower)) return null
  const following = lowerOf(contract, next).slice(0, REACH)
  if (ON_TOP.test(following) && !BALANCED.test(following)) return [sentence, next]
  return GOES_ON.test(following) && LOSS_TOO.test(following) && !BALANCED.test(following) ? [sentence, next] : null
}

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.585.2', 'cn.civil-code.588.1', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '违约金之外再赔全部损失',
      found: '这里要求付了违约金，还要另外赔偿损失，没有说互相抵扣。',
      why: '违约金本来就是用来弥补损失的，两样都要等于赔两次，多出的部分容易被法院调减。',
      ask: '改为：违约金在赔偿中抵扣，不足以弥补损失的只补差额。',
    },
    en: {
      title: 'A penalty on top of full loss',
      found: 'The agreed sum is payable and the loss as well, with no credit for one against the other.',
      why: 'The sum stands in for the loss; taking both pays twice and makes it look like a penalty.',
      ask: 'Credit the sum against damages, so that only the uncovered balance is payable on top.',
    },
  },
  draft: {
    zh: '已支付的违约金应在损失赔偿中抵扣；违约金不足以弥补损失的，违约方就差额部分赔偿。',
    en: 'Liquidated damages paid are credited against damages; only the uncovered balance of proven loss is payable in addition.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 泄密方支付违约金八万元。[[违约金与损失赔偿（补拍费用、退订的收入、调查费用）一并适用。]]',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 泄密方支付违约金八万元；[[对方重做样品的费用，泄密方仍应全额赔偿，不因已付违约金而减免。]]',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 [[泄密方除支付违约金二十万元外，还应赔偿对方的全部损失。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方泄密的，应支付违约金一百万元，并另行赔偿甲方全部损失。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方泄密的，应支付违约金三十万元，违约金与损失赔偿同时适用，互不抵扣。]]',
        '软件开发合同\n第五条 乙方应对甲方的商业秘密保密。\n第九条 [[乙方违反保密约定的，应赔偿甲方因此遭受的全部损失，同时甲方有权要求乙方支付合同总价20%的违约金。]]',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 [[违反本协议的，支付违约金十万元。]][[给对方造成损失的，还应赔偿对方的全部损失。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 [[乙方泄密的，支付违约金十万元，另赔全部损失，两不相抵。]]',
      ],
      miss: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，支付违约金十万元；违约金不足以弥补损失的，还应就差额部分赔偿。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，支付违约金十万元，并赔偿甲方损失，已付违约金在赔偿额中抵扣。',
        '供货合同\n第一条 乙方应对甲方图纸保密。\n第二条 乙方逾期交货的，支付违约金并赔偿甲方损失，支付迟延违约金后仍应履行债务。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，赔偿甲方损失并承担律师费。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，应支付违约金或者赔偿损失。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，应支付违约金一百万元，并赔偿甲方损失。已支付的违约金应在损失赔偿中抵扣；违约金不足以弥补损失的，违约方就差额部分赔偿。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，应支付违约金三十万元；违约金不足以弥补损失的，违约方就差额部分赔偿。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2.1 [[If it does, it pays US$20,000 as liquidated damages.]]\n2.2 [[Such liquidated damages are in addition to, and are not to be set off against, the Discloser’s actual loss.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[For a breach the Recipient pays liquidated damages of £50,000.]] [[Payment of that sum does not reduce its liability for actual loss.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[For each leak the Recipient pays liquidated damages of £50,000 and, without credit for that sum, every loss suffered.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[For each breach the Recipient shall pay liquidated damages of US$50,000, which shall be in addition to all actual damages.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[Upon a disclosure the Recipient shall pay a penalty of US$80,000 and shall also compensate all losses of the Discloser.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[A Recipient in breach owes liquidated damages of £20,000 as well as the full loss suffered by the Discloser.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. [[For a leak the Recipient pays liquidated damages of £20,000 and compensates all loss too, neither sum reducing the other.]]',
      ],
      miss: [
        'SUPPLY AND SECRECY AGREEMENT\n1. The Vendor shall keep the artwork confidential.\n2. If the Vendor is late in completing an order, the Purchaser may recover liquidated damages of £5,000 in addition to its actual loss.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For a breach the Recipient pays liquidated damages of £50,000; loss beyond that sum is topped up.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For each breach the Recipient shall pay liquidated damages of US$50,000, payable on account of, and deducted from, any damages.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall pay damages for a breach. The remedies in this Agreement are cumulative.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For each breach the Recipient shall pay liquidated damages of US$50,000 in addition to any other remedies available at law.',
        'SUPPLY AGREEMENT\n1. Seller shall keep the drawings confidential.\n2. For late delivery Seller shall pay liquidated damages of 0.5% a week in addition to actual damages.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For each breach the Recipient shall pay liquidated damages of US$50,000. Liquidated damages paid are credited against damages; only the uncovered balance of proven loss is payable in addition.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Upon a disclosure the Recipient shall pay a penalty of US$80,000, and shall also compensate the balance of proven loss not covered by it.',
      ],
    },
  },

  *check(contract) {
    // A sentence that stacks by itself is not told again after the one before it.
    const told = new Set<number>()
    for (const one of penaltySentences(contract)) {
      const spans = stackedAt(contract, one.sentence)
      if (!spans || spans.every(({ index }) => told.has(index))) continue
      for (const { index } of spans) told.add(index)
      const { debtor } = termsOf(contract, one)
      yield { evidence: spans, ...(debtor === null ? {} : burdenedBy(contract, debtor)) }
    }
  },
})
