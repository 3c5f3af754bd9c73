import type { Contract } from '../../contract/types'
import { actorNames } from '../facts/actor-names'
import { burdenedBy } from '../facts/party-names'
import { secrecy } from '../facts/secrecy'
import { waivers } from '../facts/waived-adjustments'
import { defineRule, lowerOf, type Sentence } from '../kit'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** Who gives it up: the one party named before the waiver; nobody in particular when both do. */
function waiver(contract: Contract, sentence: Sentence): string | null {
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (/双方|任何一方|任一方|各方|违约方|either party|neither party|each party|the parties|both parties/.test(lower)) return null
  const at = lower.search(/放弃|不得|不再|无权|waive|shall not|will not|agrees? not/)
  const named = actorNames(contract).filter(({ words }) => words.some((word) => lower.slice(0, Math.max(0, at)).includes(word.toLowerCase())))
  return named.length === 1 && named[0] ? named[0].name : null
}

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'high', neutral: 'medium' },
  law: ['cn.spc-2023-13.64', 'cn.spc-2023-13.66', 'cn.civil-code.591.1', 'cn.civil-code.592.2', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '预先放弃调减违约金',
      found: '这里约定不得以违约金过高为由请求调减。',
      why: '只凭这一句挡不住法院调整；守约方以为稳拿，违约方以为没救，都会判断失误。',
      ask: '改为写明金额的估算依据，并说明依法请求调整的权利不受影响。',
    },
    en: {
      title: 'No right to have the sum reduced',
      found: 'The argument that the agreed sum is excessive or a penalty is given up in advance.',
      why: 'Courts generally judge the sum all the same; the clause misleads both sides.',
      ask: 'State what the sum is based on and leave the statutory right to adjustment alone.',
    },
  },
  variants: {
    share: {
      zh: { title: '放弃减损、过失相抵', found: '这里让守约方不必减损，或不许主张对方也有过错。', why: '放任扩大的损失、对方自己造成的损失，本来不该由一方全背。', ask: '删去，改为依法请求减损及过失相抵的权利不受影响。' },
      en: { title: 'Mitigation or shared fault given up', found: 'The duty to keep the loss down, or the other’s own fault, is taken out of account.', why: 'Loss that the other side let grow or caused itself should not fall on one party.', ask: 'Strike it and leave the rules on mitigation and contributory fault unaffected.' },
    },
    refusal: {
      zh: { title: '不得以违约金过高拒付', found: '这里约定不得以违约金过高为由拒绝支付。', why: '只是不得拒付，不等于放弃请求调减，但容易被读成放弃。', ask: '加一句：依法请求调整违约金的权利不受影响。' },
      en: { title: 'No refusal to pay as excessive', found: 'Payment may not be refused on the ground that the sum is too high.', why: 'It may be read as a waiver of the right to ask for a reduction.', ask: 'Add that the statutory right to adjustment is unaffected.' },
    },
  },
  draft: {
    zh: '双方确认该金额系基于【依据】的合理预估；任何一方依法请求调整、减损及过失相抵的权利不受影响。',
    en: 'The parties consider the sum a reasonable estimate based on [ ]; statutory rights to seek adjustment and the rules on mitigation and contributory fault are unaffected.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，泄密的支付违约金五十万元。\n第二条 [[违约方不得以守约方未采取减损措施抗辩。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 乙方泄密的，支付违约金五十万元。[[乙方放弃以违约金过高为由请求调减的权利。]]',
        '合作协议\n第四条 双方应对对方的商业秘密保密，泄密的支付违约金二十万元。\n第九条 [[任何一方不得要求法院调整违约金。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 [[甲方无需采取措施减损，乙方应赔偿全部损失。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密，泄密的支付违约金十万元。\n第二条 [[乙方不得以违约金过高为由拒绝支付。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 乙方泄密的，支付违约金十万元。[[乙方日后不得以赔得过多为由要求少付。]]',
      ],
      miss: [
        '保密协议\n第一条 乙方应对甲方的保密信息保密，泄密的支付违约金十万元。\n第二条 双方确认该金额系合理预估。',
        '保密协议\n第一条 乙方应对甲方的保密信息保密，泄密的支付违约金十万元。\n第二条 受损方应采取合理措施防止损失扩大。',
        '技术服务合同\n第三条 合同价格不予调整，乙方不得要求调整。\n第五条 双方应对商业秘密保密。',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 乙方不得以甲方过错为由停止保密。',
        '保密协议\n第一条 乙方应对甲方的保密信息保密，泄密的支付违约金十万元。\n第二条 本条不影响任何一方请求调整违约金的权利。',
        '供货合同\n第一条 双方应对商业秘密保密。\n第三条 乙方逾期交货的，每日支付千分之一违约金，乙方不得请求调减违约金。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 乙方泄密的，支付违约金五十万元。双方确认该金额系基于研发成本的合理预估；任何一方依法请求调整、减损及过失相抵的权利不受影响。',
        '合作协议\n第四条 双方应对对方的商业秘密保密，泄密的支付违约金二十万元。\n第九条 任何一方依法请求调整违约金的权利不受影响。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential and pays an agreed sum of £50,000 for a leak.\n2. [[The Recipient is precluded from contending that the agreed sum is out of proportion.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential and shall pay US$50,000 for each disclosure.\n2. [[The Recipient irrevocably waives any argument that the sum is a penalty and any duty of mitigation.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n5.2 The Recipient pays £50,000 for a leak.\n5.3 [[The Recipient waives any objection that the sum under clause 5.2 is disproportionate.]]',
        'NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s prices confidential and pays liquidated damages of £20,000 for a leak.\n2. [[Payment shall not be withheld because the sum is said to be too high.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential and shall pay US$50,000 for each disclosure.\n2. [[The Recipient shall not contest that amount as excessive or unreasonable.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[In case of a leak the Discloser shall have no duty to mitigate its loss.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. For a leak the Recipient pays liquidated damages of £20,000. [[The Recipient shall not say that the liquidated damages are too much.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. Damages are reduced to the extent that the Discloser contributed to the loss.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. The parties consider this sum proportionate; it is payable as liquidated damages and not as a penalty.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. Each party waives jury trial.',
        'SUPPLY AGREEMENT\n1. Seller shall keep the drawings confidential.\n2. Consent shall not be unreasonably withheld or delayed, however high the price.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. The injured party shall take reasonable steps to mitigate its loss.',
        'SUPPLY AGREEMENT\n1. Seller shall keep the drawings confidential.\n2. Buyer waives the prepayment penalty.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential and shall pay US$50,000 for each disclosure.\n2. The parties consider the sum a reasonable estimate based on development cost; statutory rights to seek adjustment and the rules on mitigation and contributory fault are unaffected.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. In case of a leak the rules on mitigation and contributory fault are unaffected.',
      ],
    },
  },

  *check(contract) {
    if (secrecy(contract).room === 'none') return
    for (const { sentence, what } of waivers(contract)) {
      const who = waiver(contract, sentence)
      yield {
        evidence: [sentence],
        ...(who === null ? {} : burdenedBy(contract, who)),
        ...(what === 'cut' ? {} : { variant: what }),
        ...(what === 'refusal' ? { levels: { protected: 'low', burdened: 'low', neutral: 'low' } as const } : {}),
      }
    }
  },
})
