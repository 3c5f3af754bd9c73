import { bound, duties } from '../facts/actors'
import { otherParty } from '../facts/actor-names'
import { exchanges, leaves, oneWayOnPurpose } from '../facts/exchange'
import { mutual } from '../facts/mutual'
import { burdenedBy } from '../facts/party-names'
import { secrecy } from '../facts/secrecy'
import { defineRule, has, lowerOf } from '../kit'

/** "均对对方资料保密": both are bound, though the subject stands elsewhere. */
const BOTH = /(?:均|皆|都|互相|相互|彼此|各自)[^。；，]{0,10}(?:对方|彼此|他方)[^。；]{0,24}(?:保密|不得|不外传)|\b(?:each|both)\b[^.;]{0,40}\b(?:keeps?|treats?|holds?)\b[^.;]{0,60}\bconfiden/

export default defineRule({
  type: 'BALANCE',
  topic: 'balance',
  kinds: ['NDA', 'SVC', 'OTHER'],
  levels: { protected: null, burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.6', 'cn.civil-code.497.2', 'cn.civil-code.501', 'cn.civil-code.509.2'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '互相披露，只有一方保密',
      found: '双方都把资料交给对方，保密义务却只写给了{bound}。',
      why: '{other}泄露或挪用{bound}的资料时，合同里找不到可以追究的义务，只能退而求诸法定义务。',
      ask: '改为“任何一方对自对方取得的保密信息均负有保密义务”。',
    },
    en: {
      title: 'Both disclose, one keeps secrets',
      found: 'Both sides hand over information, but only {bound} must keep it secret.',
      why: 'If {other} leaks or reuses what it was given, the contract holds no duty to point to.',
      ask: 'Make the duty run both ways: each party for what it receives from the other.',
    },
  },
  draft: {
    zh: '任何一方对自对方取得的保密信息均负有同等的保密义务和违约责任。',
    en: 'Each party owes the same duties and bears the same liability for Confidential Information received from the other.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方交换技术资料，共同改进产品。\n第二条 [[乙方应对甲方资料保密，不得向第三方披露。]]',
        '设计合作合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 甲方可将乙方提供的方案用于其他项目。\n第二条 [[乙方应对甲方的商业秘密严格保密。]]',
        '联合研发协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方联合研发电池材料。\n第二条 [[乙方对甲方的配方负有保密义务，不得泄露给他人。]]\n第三条 违约方赔偿守约方损失。',
        '共建实验室合作协议\n甲方：甲山有限公司\n乙方：乙水大学\n第一条 甲方向乙方提供生产线工艺参数。\n第二条 乙方向甲方提供未发表的实验数据。\n第三条 [[乙方应对甲方提供的工艺参数保密，不得向第三方披露。]]',
        '数据共享协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方互相开放客户数据。\n第二条 [[甲方不得将乙方的客户数据提供给第三方。]]',
      ],
      miss: [
        '单方保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方为共同研发项目洽谈。\n第二条 乙方应对甲方资料保密。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方交换技术资料。\n第五条 甲方应对乙方的技术资料保密。\n第六条 乙方应对甲方的技术资料保密。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 双方互相提供必要的资料。\n第二条 乙方应对甲方的商业秘密保密。',
        '保洁服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方为甲方提供保洁服务。\n第二条 乙方应对甲方的商业秘密保密，不得泄露。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方交换技术资料。\n第二条 任何一方对自对方取得的资料负有保密义务。\n第三条 乙方应对甲方的源代码加密保管，不得泄露。',
        '软件合作开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方采取由甲方提供业务资料、乙方独立完成软件的合作开发模式。\n第二条 乙方应对甲方的资料保密，不得泄露给第三方。',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 双方共享接口文档。\n第二条 受托方应对个人信息保密，不得提供给他人。',
        '保密协议\n提供方：甲山有限公司\n接收方：乙水有限公司\n第一条 双方就代工事宜磋商，提供方交付图纸和配方。\n第二条 接收方应对图纸和配方保密，不得泄露。',
        '共同投资保密约定\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 甲乙双方交换资料，均对对方资料保密。\n第二条 甲方收到的资料已经公开的，甲方不负保密义务。',
      ],
      mended: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方交换技术资料，共同改进产品。\n第二条 任何一方应对对方资料保密，不得向第三方披露。',
        '设计合作合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 甲方可将乙方提供的方案用于其他项目。\n第二条 双方应对从对方取得的商业秘密严格保密。',
      ],
    },
    en: {
      hit: [
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties exchange technical data to improve the product.\n2. [[Lake shall keep Hill’s data confidential and shall not disclose it to third parties.]]',
        'SUBSCRIPTION AGREEMENT between Hill Ltd ("Provider") and Lake Ltd ("Customer")\n1. Each party will provide data and documents to the other party.\n2. [[Customer shall keep Provider’s information confidential.]]',
        'JOINT DEVELOPMENT AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill and Lake jointly develop a sensor.\n2. [[Hill shall not disclose Lake’s trade secrets to anyone.]]',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Both companies show each other their recipes and test plans.\n2. [[Lake shall keep Hill’s recipes confidential and shall not disclose them to third parties.]]',
        'DESIGN AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill may use the drawings supplied by Lake in other projects.\n2. [[Lake shall keep Hill’s plans confidential.]]',
      ],
      miss: [
        'ONE-WAY NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties discuss joint development.\n2. Lake shall keep Hill’s information confidential.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties exchange technical data.\n5. Hill shall keep Lake’s data confidential.\n6. Lake shall keep Hill’s data confidential.',
        'EMPLOYMENT AGREEMENT between Hill Ltd ("Company") and Ann Lee ("Employee")\n1. The parties share data as needed.\n2. Employee shall keep Company’s secrets confidential.',
        'ALLIANCE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties exchange technical data.\n2. All data learned by either party shall be kept confidential, and Lake shall mark its own files.\n3. Lake shall not disclose to Hill any trade secrets of any third party.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party gives the other notice before it visits, and Hill supplies drawings.\n2. Lake shall keep Hill’s drawings confidential.',
        'CLEANING SERVICES AGREEMENT between Hill Ltd ("Client") and Lake Ltd ("Contractor")\n1. Contractor cleans Client’s offices.\n2. Contractor shall keep Client’s information confidential.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties exchange technical data.\n2. Each party shall keep the other’s data confidential.\n3. Lake shall not disclose Hill’s source code to anyone.',
      ],
      mended: [
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. The parties exchange technical data to improve the product.\n2. Each party shall keep the other’s data confidential and shall not disclose it to third parties.',
        'SUBSCRIPTION AGREEMENT between Hill Ltd ("Provider") and Lake Ltd ("Customer")\n1. Each party will provide data and documents to the other party.\n2. Each party shall keep the other’s information confidential.',
      ],
    },
  },

  *check(contract) {
    const reading = bound(contract)
    if (reading === null || reading === 'both' || mutual(contract) === true || oneWayOnPurpose(contract)) return
    const other = otherParty(contract, reading.only)
    if (!other || secrecy(contract).sentences.some((sentence) => has(sentence, 'everyone') && BOTH.test(lowerOf(contract, sentence).slice(0, 600)))) return
    if (exchanges(contract).length === 0 && leaves(contract, other).length === 0) return
    const own = duties(contract).filter(({ holder }) => holder?.is === 'party')
    // The party that is bound alone carries the clause; the one left unprotected is the same.
    yield { evidence: own.slice(0, 3).map(({ sentence }) => sentence), data: { bound: reading.only, other }, ...burdenedBy(contract, reading.only) }
  },
})
