import type { Contract } from '../../contract/types'
import { bound } from '../facts/actors'
import { otherParty } from '../facts/actor-names'
import { bothDisclose, oneWayOnPurpose } from '../facts/exchange'
import { mutual } from '../facts/mutual'
import { burdenedBy } from '../facts/party-names'
import { answersAnyway, anyoneMayEnd, remedies, softWords, type Remedy } from '../facts/remedies'
import { articleOf, defineRule, textOf } from '../kit'

const REASON = /系因|理由|因为|由于[^。；]{0,30}(?:不同|较)|金额不同|差异|because|reason|reflect|differ/i

const INDEMNITY = /indemnif|hold harmless/i

/** A remedy that `name` bears and the other side does not bear in any form for the same breach. */
function alone(contract: Contract, remedy: Remedy, all: readonly Remedy[], other: string, ratio: number): boolean {
  const fallsOnOther = (kind: Remedy['measure']): boolean => all.some((one) => one.measure === kind && (one.bearer === other || one.bearer === 'both'))
  if (remedy.measure === 'end') return remedy.secrecy && !fallsOnOther('end') && !anyoneMayEnd(contract)
  if (remedy.measure === 'loss') return remedy.secrecy && !fallsOnOther('loss') && !fallsOnOther('sum') && !answersAnyway(contract, other)
  if (!remedy.secrecy) return false
  if (!fallsOnOther('sum')) return true
  const theirs = all.filter((one) => one.measure === 'sum' && one.bearer === other && one.value !== null).map((one) => one.value as number)
  if (remedy.value === null || theirs.length === 0) return false
  const article = articleOf(contract, remedy.sentence.clause)
  return remedy.value > ratio * Math.max(...theirs) && !REASON.test(article ? textOf(contract, article).slice(0, 1200) : '')
}

export default defineRule({
  type: 'BALANCE',
  topic: 'balance',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.6', 'cn.civil-code.497.2', 'cn.civil-code.585.2', 'cn.aucl-2025.15', 'uk.ucta.3'],
  options: { ratio: 3 },
  heuristic: ['ratio'],

  words: {
    zh: {
      title: '泄密责任只压在一方身上',
      found: '双方都会取得对方的信息，这项泄密责任却只由{payer}承担。',
      why: '同一义务两种后果，{other}泄密时{payer}没有对等的救济，条款也容易被认为有失公平。',
      ask: '改为“任何一方违反保密义务的，……”，确有理由不同的，把理由写出来。',
    },
    en: {
      title: 'Only one side pays for a leak',
      found: 'Both sides hold the other’s secrets, but this remedy for a leak falls on {payer} alone.',
      why: 'If {other} leaks, {payer} has no equal remedy, and the clause looks unfair.',
      ask: 'Make the remedy run both ways, or write down the reason for the difference.',
    },
  },
  variants: {
    sums: {
      zh: { title: '双方泄密金额相差悬殊', found: '同是泄密，{payer}要付的金额超过{other}的{ratio}倍，没有说明理由。' },
      en: { title: 'Very unequal sums for one breach', found: 'For the same leak {payer} pays more than {ratio} times what {other} pays, with no reason given.' },
    },
  },
  draft: {
    zh: '本条违约责任对双方同等适用；因双方所披露信息价值不同而金额不同的，差异理由为：【 】。',
    en: 'This clause applies equally to both parties; any difference in amount is because [reason].',
  },

  examples: {
    zh: {
      hit: [
        '双方保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密，不得泄露。\n第二条 [[乙方泄密的，赔偿甲方一百万元；]][[甲方泄密的，双方友好协商。]]',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密。\n第二条 [[乙方泄密的，甲方可解除合同。]]\n第三条 一方泄密造成损失的，应赔偿对方。',
        '许可合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 [[乙方违反保密义务的，应赔偿甲方全部损失。]]',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 甲方泄密的，支付违约金五万元。\n第三条 [[乙方泄密的，支付违约金五十万元。]]',
      ],
      miss: [
        '单方保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方资料保密。\n第二条 乙方泄密的，支付违约金十万元。',
        '技术洽谈保密函\n提供方：甲山有限公司\n接收方：乙水有限公司\n第一条 双方就代工事宜磋商，提供方交付图纸和配方。\n第二条 接收方应对图纸和配方保密，不得泄露。\n第三条 接收方违约的，赔偿提供方的实际损失。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 任何一方违反保密义务，支付违约金十万元。',
        '加工合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密，违约方赔偿守约方损失。\n第二条 乙方逾期交货的，每日支付千分之一违约金。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 甲方泄密的，支付违约金五万元；乙方泄密的，支付违约金二十万元；金额不同，系因乙方取得的是核心配方。',
        '技术开发合同\n甲方：甲山有限公司\n乙方：乙水大学\n第三条 乙方应于年底前提交样机。\n第五条 双方的保密义务如下：\n甲方：\n1．保密内容：乙方的算法，不得向第三人透露。\n2．保密期限：三年。\n3．泄密责任：赔偿乙方损失。\n乙方：\n1．保密内容：甲方的图纸，不得向第三人透露。\n2．保密期限：三年。\n3．泄密责任：赔偿甲方损失。\n第六条 乙方违反本合同第三条约定的，按合同总额的5%支付违约金。',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密。\n第二条 受托方泄露个人信息的，赔偿委托方损失。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 乙方泄密的，赔偿甲方一切损失。',
        '开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方有责任对为甲方开发的软件保密，未经甲方书面许可不得向第三方透露。\n第二条 乙方违反保密约定的，甲方有权解除合同，并要求乙方支付总费用20%的违约金。',
      ],
      mended: [
        '双方保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密，不得泄露。\n第二条 任何一方泄密的，赔偿对方一百万元。',
        '许可合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 违反保密义务的一方，应赔偿对方全部损失。',
      ],
    },
    en: {
      hit: [
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[If Lake discloses it, Lake shall pay Hill liquidated damages of US$100,000;]] [[if Hill discloses it, the parties shall discuss the matter.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Each party shall keep the other’s information confidential.\n2. [[Vendor shall indemnify, defend and hold harmless Customer from all losses arising from its breach of confidentiality.]]',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. If Hill breaches clause 1, Hill shall pay a penalty of £5,000 for the disclosure.\n3. [[If Lake breaches clause 1, Lake shall pay a penalty of £50,000 for the disclosure.]]',
        'CO-OPERATION AGREEMENT\nHill: Hill Trading Ltd. Lake: Lake Trading Ltd.\nA. The parties share price files.\nB. Neither party shall disclose the other’s files to a third party.\nC. [[If Lake breaches paragraph B, Lake shall pay Hill a penalty of £40,000.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Each gives the other its price lists, and each shall keep the other’s information confidential.\n2. [[Vendor shall indemnify Customer against all losses caused by Vendor’s disclosure of Customer’s information.]]',
        'LICENCE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s trade secrets confidential.\n2. [[Lake shall be liable for all damages that Hill suffers from a disclosure of its trade secrets.]]',
      ],
      miss: [
        'PILOT AGREEMENT between Hartwell Labs ("Partner") and Nimbus Tools ("Provider")\n1. Partner will test the Product and give feedback.\n2. Each party shall keep the other’s Confidential Information secret.\n3. A breach of Section 2 or of a party’s rights may cause irreparable harm for which damages cannot adequately compensate, so the non-breaching party may seek an injunction.\n4. Partner will not resell the Product.',
        'ONE-WAY NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep Hill’s information confidential.\n2. Lake shall pay US$10,000 for a disclosure.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Each party shall indemnify the other for losses from its own disclosure.',
        'SUPPLY AGREEMENT between Hill Ltd ("Buyer") and Lake Ltd ("Seller")\n1. Each party shall keep the other’s information confidential.\n2. Seller shall pay 0.1% a day for late delivery.\n3. A party in breach of confidentiality shall pay damages.',
        'SERVICES AGREEMENT between Hill Ltd ("Client") and Lake Ltd ("Contractor")\n1. Contractor shall keep Client’s information confidential.\n2. Contractor shall indemnify Client for losses from a disclosure.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep personal data confidential.\n2. The Processor shall indemnify the Controller for a data breach.',
      ],
      mended: [
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. A party that discloses it shall pay the other liquidated damages of US$100,000.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Vendor")\n1. Each party shall keep the other’s information confidential.\n2. Each party shall indemnify, defend and hold harmless the other from all losses arising from its breach of confidentiality.',
      ],
    },
  },

  *check(contract, { ratio }) {
    if (oneWayOnPurpose(contract) || !(mutual(contract) || bothDisclose(contract) || (mutual(contract) === null && bound(contract) === 'both'))) return
    const all = remedies(contract)
    const found = all.flatMap((remedy) => {
      const other = remedy.bearer === 'both' ? null : otherParty(contract, remedy.bearer)
      return other && alone(contract, remedy, all, other, ratio) ? [{ remedy, other }] : []
    })
    const [first] = found
    if (!first) return
    const payer = first.remedy.bearer
    const own = found.filter(({ remedy }) => remedy.bearer === payer)
    // Beside it: an indemnity for any breach that only this side gives, and the soft words that the other side gets away with.
    const indemnities = all.filter((one) => one.bearer === payer && one.measure === 'loss' && !one.secrecy && INDEMNITY.test(textOf(contract, one.sentence)) && !answersAnyway(contract, first.other))
    const beside = [...own.map(({ remedy }) => remedy.sentence), ...indemnities.map((one) => one.sentence), ...softWords(contract, first.other)]
    const spans = [...new Map(beside.map((sentence) => [sentence.index, sentence])).values()].sort((a, b) => a.start - b.start)
    const unequal = own.every(({ remedy, other }) => remedy.measure === 'sum' && all.some((one) => one.measure === 'sum' && one.bearer === other))
    yield { evidence: spans, data: { payer, other: first.other }, ...burdenedBy(contract, payer), ...(unequal ? { variant: 'sums' } : {}) }
  },
})
