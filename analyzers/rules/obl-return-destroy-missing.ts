import { secrecyElsewhere } from '../facts/elsewhere'
import { givingBack } from '../readings/giving-back'
import { kind } from '../facts/kind'
import { secrecy } from '../facts/secrecy'
import { articleOf, defineRule } from '../kit'

export default defineRule({
  type: 'MISSING',
  topic: 'duty',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.558', 'cn.spc-2020-7.18', 'cn.pipl.21', 'cn.pipl.47', 'eu.gdpr.28.3', 'uk.gdpr.28'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '用完不必返还或销毁',
      found: '全文没有约定终止后或经要求时返还、销毁或删除保密信息。',
      why: '合作结束了，资料和副本还留在对方手里，以后泄露更难发现也更难证明。',
      ask: '加一句：终止后或经要求的十五日内返还或销毁，并书面确认。',
    },
    en: {
      title: 'Nothing must be returned or destroyed',
      found: 'Nothing obliges anyone to return, destroy or delete the information, at the end or on request.',
      why: 'When the work is over the papers and copies stay where they are, and a later leak is hard to trace.',
      ask: 'Add return or destruction within 15 days of termination or request, confirmed in writing.',
    },
  },
  variants: {
    kept: {
      zh: { title: '资料可以一直留着', found: '约定资料可以由对方留存，没有约定返还、销毁或删除。' },
      en: { title: 'The information may be kept', found: 'The contract lets the information be kept and says nothing of returning or destroying it.' },
    },
  },
  draft: {
    zh: '合同终止或披露方要求后十五日内，接收方应返还或销毁全部载体及副本并书面确认；依法须留存的，仅限法定期间和用途，并继续保密。',
    en: 'Within 15 days of termination or request, the Recipient shall return or destroy all copies and certify it; copies the law requires it to keep stay confidential and are kept only for that purpose.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方对甲方的保密信息保密，不得披露。\n第二条 [[保密资料归乙方保管。]]',
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 [[合同终止后受托方可继续留存用户数据用于分析。]]',
        '服务合同\n第八条 保密\n1. 双方对商业秘密保密，不得泄露。\n2. 违约的，赔偿损失。\n3. 本条长期有效。\n第九条 终止后乙方返还保证金。',
        '采购合同\n第八条 保密\n1. 供方对需方的图纸保密，不得向第三方泄露。\n2. 泄露的，赔偿损失。\n3. 保密期三年。\n第九条 不合格品由供方销毁。',
      ],
      miss: [
        '保密协议\n第一条 乙方对保密信息保密。\n第二条 终止后十日内返还或销毁全部载体并出具书面证明；依法须留存的除外。',
        '劳动合同\n第九条 保密\n1. 乙方应保守甲方的商业秘密，不得泄露。\n2. 泄露的，赔偿损失。\n3. 离职时交还全部文件并清除个人设备中的公司资料。',
        '保密协议\n第一条 乙方对保密信息保密。\n第二条 甲方有权随时要求乙方交回保密资料。',
        '保密协议\n第一条 乙方对保密信息保密。\n第二条 洽谈不成的，样件原样退回，电子稿一并删除。',
        '买卖合同\n第一条 卖方出售数控机床一台。\n第二条 买方收货后十日内付款。',
        '保密协议\n第一条 乙方对保密信息保密。\n第二条 终止当日，工艺清单交回，电子版抹去。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 资料用毕，纸的碎掉，电子的清空，并出具字据。',
      ],
      mended: [
        '保密协议\n第一条 乙方对甲方的保密信息保密，不得披露。\n第二条 合同终止或披露方要求后十五日内，接收方应返还或销毁全部载体及副本并书面确认。',
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 合同终止后十五日内，受托方应返还或删除全部个人信息并书面确认。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall sign and return a copy of this letter.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. [[Processor may retain Customer’s personal data after termination to improve its services.]]',
        'SUPPLY AGREEMENT\n8. Confidentiality\n8.1 Each party shall keep the other’s Confidential Information secret and shall not disclose it.\n8.2 A party in breach shall pay damages.\n8.3 This clause survives for three years.\n9. The Buyer may return goods within 7 days.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the floor plans.\n2. At the end of the visit the Recipient shall hand back the van, the badges and all keys.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. On request, the Recipient shall return or destroy it and certify that it has; backup copies are purged in the ordinary cycle.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. All documents shall be returned to the Discloser promptly at its request, together with any copies.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the designs.\n2. When talks end the Recipient hands the prototypes and drawings back and wipes its drives.',
        'SALE AGREEMENT\n1. The Seller sells two lathes.\n2. The Buyer may return defective goods.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. On the last day of the project the Recipient hands in every paper and clears its machines.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Within 15 days of termination or request, the Recipient shall return or destroy all copies of it and certify it.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. Within 15 days of termination Processor shall return or delete all personal data and certify it.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || secrecyElsewhere(contract)) return
    const { owed, kept } = givingBack(contract)
    if (owed) return
    yield {
      evidence: kept.slice(0, 1),
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(kind(contract) === 'DPA' ? { levels: { protected: 'high', burdened: 'high', neutral: 'high' } } : {}),
      ...(kept.length > 0 && !/物品|设备|场地|工具|钥匙/.test(contract.text.slice(kept[0]!.start, kept[0]!.end)) ? { variant: 'kept' } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
