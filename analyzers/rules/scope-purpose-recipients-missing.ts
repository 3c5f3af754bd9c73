import { kind } from '../facts/kind'
import { recipients } from '../facts/recipients'
import { secrecy } from '../facts/secrecy'
import { secrecyElsewhere } from '../facts/secrecy-elsewhere'
import { useLimits } from '../facts/use-limits'
import type { Levels } from '../types'
import { articleOf, defineRule } from '../kit'
import needToKnow from '../provisions/need-to-know'
import purpose from '../provisions/purpose-limit'

const BY_KIND: Partial<Record<string, Levels>> = {
  DPA: { protected: 'high', burdened: 'high', neutral: 'high' },
  EMP: { protected: 'low', burdened: 'low', neutral: 'low' },
}

export default defineRule({
  type: 'MISSING',
  topic: 'scope',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.501', 'cn.pipl.6', 'cn.pipl.21', 'eu.gdpr.28.3', 'eu.gdpr.5.1.b'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有限定信息的用途',
      found: '只约定不得外传，没有约定拿到的信息只能用在什么地方。',
      why: '不外传但拿去自己用，同样造成损失；没有用途限定，就难说对方违约。',
      ask: '加一句：仅可为本次合作使用，并只给确需知悉且同样承担保密义务的人员。',
    },
    en: {
      title: 'Use of the information is not limited',
      found: 'Passing it on is restricted, but nothing says what the information may be used for.',
      why: 'Using a secret for one’s own ends harms as much as telling it, and here it would hardly be a breach.',
      ask: 'Limit use to the purpose, and access to people who need to know and are bound.',
    },
  },
  variants: {
    free: {
      zh: { title: '信息可以用于任何目的', found: '合同允许对方把拿到的信息用于任何目的。' },
      en: { title: 'The information may be used for anything', found: 'The contract leaves the receiver free to use the information for any purpose.' },
    },
  },
  draft: {
    zh: '接收方仅可为【目的】使用保密信息，并仅可提供给确需知悉且承担不低于本协议义务的人员。',
    en: 'The Recipient may use Confidential Information solely for the Purpose and disclose it only to Representatives who need to know it and are bound by equivalent duties.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 保密信息指甲方的技术资料和客户名单。\n第二条 接收方应妥善保管，不得外传。',
        '保密协议\n第一条 接收方应对保密信息保密，可视情况提供给合作伙伴。\n第二条 本合同目的不能实现的，可解除。',
        '服务合同\n第八条 保密\n乙方应对甲方的技术资料和客户名单保密。\n未经同意不得向任何第三方披露。\n违反的应赔偿损失。\n第九条 本产品仅用于工业用途。',
        '服务合同\n第八条 保密\n1. 双方对对方的报价保密，不得向第三方披露。\n2. 本条不适用于公开信息。\n3. 违约的，赔偿损失。',
      ],
      miss: [
        '保密协议\n第一条 接收方仅为评估投资之目的使用保密信息，不得作他用。',
        '保密协议\n第一条 未经书面同意，接收方不得使用、披露保密信息。',
        '服务合同\n第八条 保密\n乙方不得将甲方的技术资料用于履行本合同以外的用途，也不得向第三方披露。\n仅限因工作确需知悉且已承担同等保密义务的人员接触。\n违反的应赔偿损失。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密。',
        '保密协议\n第一条 保密信息是指未公开的图纸和配方。\n第二条 接收方应保密，资料供试制之用，别无他用。',
        '保密协议\n第一条 接收方应对图纸保密，图纸的唯一用途是试模。',
        '保密协议\n第一条 接收方应对图纸保密，不得移作报价以外之用。',
      ],
      mended: [
        '保密协议\n第一条 保密信息指甲方的技术资料和客户名单。\n第二条 接收方仅可为评估合作使用保密信息，并仅可提供给确需知悉且承担不低于本协议义务的人员。',
        '服务合同\n第八条 保密\n乙方应对甲方的技术资料和客户名单保密，仅可为履行本合同使用。\n未经同意不得向任何第三方披露。\n违反的应赔偿损失。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. The Recipient shall not disclose it to third parties.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret and store it safely.\n2. The Recipient may share it with its partners.',
        'HOSTING AGREEMENT\n5. The Services are provided solely for Customer’s internal business.\n8. Confidentiality\nEach party shall keep the other’s pricing and technical data confidential.\nNeither party shall disclose it to any third party.\nA party in breach shall compensate the other.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[The Recipient may use the Confidential Information for any purpose.]]',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means recipes.\n2. The Recipient shall keep it secret and feed no file to a chat bot.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall use Confidential Information solely for the Purpose and disclose it only to Representatives who need to know and are bound.',
        'NON-DISCLOSURE AGREEMENT\n1. Confidential Information shall not be disclosed or used without the Discloser’s written consent.',
        'SERVICES AGREEMENT\n8. Confidentiality\nThe Contractor shall not disclose the Client’s data to others.\nThe Contractor may use it only as needed to perform the Services.\nA breach is compensated in damages.',
        'DATA PROCESSING AGREEMENT\n1. The Processor shall process Personal Data only on documented instructions and keep it confidential.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means recipes.\n2. The Recipient keeps it secret and turns it to no end but the joint trial.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient keeps the recipes secret and reads them for the tasting and for nothing else.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient keeps the drawings secret and takes them for a single purpose, pricing the order.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. The Recipient may use Confidential Information solely for the Purpose and disclose it only to Representatives who need to know it.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret and use it only to evaluate the transaction.\n2. The Recipient may share it with its partners.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || (room !== 'whole' && duties.length === 0) || secrecyElsewhere(contract)?.how === 'agreement') return
    const { use, free } = useLimits(contract, purpose.read(contract))
    if (use) {
      const shown = [...recipients(contract).staff, ...recipients(contract).outsiders]
      if (needToKnow.read(contract)?.stance !== 'stated' && shown.length > 0) yield { evidence: shown.slice(0, 3), remark: true }
      return
    }
    const levels = BY_KIND[kind(contract)]
    yield {
      evidence: free,
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(free.length > 0 ? { variant: 'free' } : {}),
      ...(levels ? { levels } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
