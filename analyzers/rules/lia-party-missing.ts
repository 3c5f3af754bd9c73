import { agentless } from '../facts/actors-en'
import { charges, payerOf } from '../facts/actors'
import { limits } from '../facts/limits'
import { inSecrecyContext } from '../facts/secrecy'
import { defineRule, has, lowerOf, sentences, textOf } from '../kit'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
/** Reminders of public law name nobody on purpose. */
const PUBLIC_LAW = /(?:追究|承担)[^。；]{0,10}(?:刑事|行政)(?:法律)?责任|治安管理|移送司法/
const CIVIL = /\bdamages\b|\bcompensat|\bpay\b|\bloss/
/** "无须赔偿" claims nothing, and a worker's company or the reader is somebody. */
const NOT_OWED = /(?:无[需须]|毋须|不必|不予|概不|不再|不应|免于|免除|不承担|不负|不得)[^。；，]{0,12}(?:赔偿|承担|负责|责任|追究|支付)/
const NAMED = /由[^。；，]{0,8}(?:所在|所属|派出|派驻|聘用|雇用|雇佣|委派|指派)(?:的)?(?:公司|单位|企业|一方|方|机构)|^[^，]{0,6}[您你]/
/** A sentence that claims something, and not one that limits, excludes or explains it. */
const OWED_ZH = /(?:应当?|须|必须|将|要|予以?|依法|并|概|均|自行|需|严肃|坚决)[^。；，]{0,16}(?:赔偿|承担|追究|负担|支付|补偿|赔付|负)|由[^。；，]{1,20}(?:承担|赔偿|负担|负责)|追究[^。；，]{0,20}责任|[^。；，]{0,8}负[^。；，]{0,4}责任/

/** Whose people count as one's own is a party: "whoever leaks, staff included, pays". */
const OWN_PEOPLE = /(?:其|各自的?)(?:员工|人员|雇员|职员)[^。；，]{0,10}(?:泄|违反)[^。；]{0,8}由其|(?:包括|含)其(?:员工|人员|雇员)|\b(?:staff|employees|personnel|advis[eo]rs|people)\b[^.;–—-]{0,30}\bincluded\b/

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'medium', neutral: 'high' },
  law: ['cn.civil-code.465.2', 'cn.civil-code.577', 'cn.civil-code.1191', 'cn.pipl.69'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没说清由谁承担责任',
      found: '这句话说泄密要承担责任，却没有写明由哪一方承担。',
      why: '只有合同当事人承担违约责任，“相关人员”不是当事人，追责时双方会先争由谁来赔。',
      ask: '把承担责任的人写成合同的一方，并写明其员工、分包方造成的泄露也由它承担。',
    },
    en: {
      title: 'Nobody named to answer for a leak',
      found: 'This sentence makes somebody answer for a leak without saying which party.',
      why: 'Only a party owes contract liability; “those responsible” are not parties, so the first dispute is about who pays.',
      ask: 'Name the party that is liable, for its staff and subcontractors too.',
    },
  },
  draft: {
    zh: '因接收方或其员工、关联方、分包方、顾问的原因导致泄露的，由接收方向披露方承担责任；接收方为自然人的，由其本人承担。',
    en: 'The Receiving Party is liable to the Disclosing Party for breaches by itself and by its employees, affiliates, subcontractors and advisers; an individual recipient is personally liable for his or her own breach.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对合作资料保密，不得向第三方披露。\n第二条 [[泄露信息的，依法追究相关人员责任。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n一、双方应对往来资料保密。\n二、[[因泄密造成损失的，由直接责任人赔偿。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 保密\n客户名单、报价属于商业秘密，双方不得泄露给他人。\n第六条 泄密责任\n[[保密资料外泄造成损失的，应予赔偿。]]',
        '数据合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 双方共享的个人信息应当保密，不得向他人提供。\n第四条 [[发生个人信息泄露的，泄密人员须承担全部经济责任。]]',
      ],
      miss: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方对互换的图纸保密，不得泄露。\n第二条 泄露者赔偿对方的实际损失，其员工泄露的由其负责。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 除泄密外，应付的赔偿总额以一年服务费为上限。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 即使泄露出于重大过失，也无须赔偿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 员工泄密的，由其所属公司赔偿。',
        '委托合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方的保密义务\n乙方应对甲方资料保密。泄密的，应赔偿对方全部损失。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 乙方应安排有责任心的人员保管甲方的商业秘密，不得泄露。\n第六条 违约方应赔偿守约方损失。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 泄露商业秘密构成犯罪的，依法追究刑事责任。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保守甲方的商业秘密，不得向第三方泄露。违反的，应当赔偿由此造成的损失。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 甲方员工泄密的，由甲方赔偿乙方损失。',
        '买卖合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第四条 双方应对图纸保密。如因一方违反保密约定而给对方造成损失的，应承担相应的赔偿责任。',
      ],
      mended: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对合作资料保密，不得向第三方披露。\n第二条 一方或其人员泄露信息的，由该方向对方承担赔偿责任。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n一、双方应对往来资料保密。\n二、因泄密造成损失的，由泄密的一方向对方赔偿。',
      ],
    },
    en: {
      hit: [
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill and Lake shall keep the project confidential. Each party shall not disclose it to others.\n2. [[Where information leaks, those responsible will bear the consequences.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill and Lake shall not disclose the confidential information of the other.\n2. [[In case of unauthorised disclosure appropriate compensation will be paid.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n4. Each party shall keep customer data confidential.\n5. [[If customer data is disclosed, the responsible persons shall be liable for damages.]]',
        'CONFIDENTIALITY AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the papers secret.\n2. [[Whoever leaks confidential papers shall pay for the damage.]]',
      ],
      miss: [
        'MUTUAL NDA\nHolt Seeds, Inc. / Marsh Pumps Co.\n1. We keep each other’s designs confidential and disclose them to nobody.\n2. Whoever leaks – employees and advisers included – pays the actual losses of the other.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. The party in breach shall compensate the other party for the loss caused by a disclosure.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n3. Lake shall assign responsible personnel who keep Hill’s secrets confidential.\n4. Lake shall be liable for any disclosure by its personnel.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("the Discloser") and Lake Ltd ("the Recipient")\n1. The Recipient shall not disclose the information.\n2. In case of a leak the Discloser shall be entitled to damages.',
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep secrets confidential.\n2. A disclosure of trade secrets that is an offence will be prosecuted under criminal law.\n3. A party that breaches clause 1 shall pay damages.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n5. Confidentiality. Lake shall: (a) keep Hill’s data confidential; (b) in case of a leak compensate all losses.',
      ],
      mended: [
        'COOPERATION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill and Lake shall keep the project confidential. Each party shall not disclose it to others.\n2. Where information leaks, the party from which it leaked shall compensate the other party.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Hill and Lake shall not disclose the confidential information of the other.\n2. In case of unauthorised disclosure the party in breach shall pay the other party damages.',
      ],
    },
  },

  *check(contract) {
    const known = new Set(charges(contract).map(({ sentence }) => sentence.index))
    const open = charges(contract).filter(({ scope, strength }) => scope === 'secrecy' && strength === 'money')
    // "Those responsible will bear the consequences" promises no money, and still names nobody.
    const others = sentences(contract)
      .filter((sentence) => !known.has(sentence.index) && has(sentence, 'staff') && (has(sentence, 'liability') || has(sentence, 'breach')) && inSecrecyContext(contract, sentence))
      .map((sentence) => ({ sentence, payer: payerOf(contract, sentence) }))
      .filter(({ payer }) => payer?.is === 'person')
    const capped = new Set(limits(contract).filter(({ caps }) => caps).map(({ sentence }) => sentence.index))
    for (const { sentence, payer } of [...open, ...others]) {
      if ((payer !== null && payer.is !== 'person') || capped.has(sentence.index)) continue
      const text = textOf(contract, sentence).slice(0, REACH)
      const lower = lowerOf(contract, sentence).slice(0, REACH)
      if (/\bcriminal\b|\bprosecut/.test(lower) && !CIVIL.test(lower)) continue
      // What a sentence adds about public law names nobody on purpose; the rest of it must.
      const civil = text.split(/[，,]/).filter((part) => !PUBLIC_LAW.test(part) && !NOT_OWED.test(part)).join('，')
      const claims = /[㐀-鿿]{2}/.test(text) ? OWED_ZH.test(civil) && !NAMED.test(civil) : payer !== null || agentless(lower)
      if (!claims || OWN_PEOPLE.test(lower)) continue
      yield { evidence: [sentence], ...(payer === null ? {} : /责任方/.test(payer.word) ? { certainty: 'possible' as const } : {}) }
    }
  },
})
