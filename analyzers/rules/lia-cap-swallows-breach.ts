import { kind } from '../facts/kind'
import { limits, type Limit } from '../facts/limits'
import { secrecy } from '../facts/secrecy'
import { partiesWithRoles } from '../facts/roles'
import { defineRule, textOf } from '../kit'
import type { Contract } from '../../contract/types'

/** The one party whose liability is limited, when the sentence names just one. */
function limitedParty(contract: Contract, limit: Limit): string | null {
  const text = textOf(contract, limit.sentence)
  if (/双方|任何一方|各方|任一方|either party|neither party|each party|both parties|no party/i.test(text)) return null
  const named = partiesWithRoles(contract).map(({ name, full }) => ({ name, at: Math.max(text.search(escaped(name)), full ? text.search(escaped(full)) : -1) })).filter(({ at }) => at >= 0)
  named.sort((a, b) => a.at - b.at)
  return named[0]?.name ?? null
}

function escaped(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['SVC', 'DPA', 'TOS', 'NDA', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.civil-code.506', 'cn.civil-code.584', 'uk.ucta.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '责任限制把泄密也包进去了',
      found: '这里的{what}没有把违反保密、泄露数据除外。',
      why: '泄密造成的多是利润、商誉一类的损失，正好被限额或间接损失排除挡在门外；故意或重大过失的免责无效。',
      ask: '加一句：本限制不适用于违反保密和个人信息保护义务，或为其另设较高限额。',
    },
    en: {
      title: 'The limit of liability swallows a leak',
      found: 'The {what} here does not carve out breach of confidentiality or a data breach.',
      why: 'A leak mostly costs profit and goodwill, just what such a limit shuts out.',
      ask: 'Carve confidentiality and data protection out, or give them a higher limit of their own.',
    },
  },
  draft: {
    zh: '前款责任限额及间接损失排除不适用于违反保密和个人信息保护义务；该等责任另以【合同价款三倍】为限，故意或重大过失不受限。',
    en: 'The cap and the indirect-loss exclusion do not apply to breach of confidentiality or data protection, for which a separate limit of [three times the annual fees] applies; wilful default and gross negligence are unlimited.',
  },

  examples: {
    zh: {
      hit: [
        '技术服务合同\n第五条 乙方应对甲方商业秘密保密，不得泄露。\n第九条 [[任何情况下乙方责任以三个月服务费为限。]]',
        '软件开发合同\n第六条 双方应对商业秘密保密。\n第十条 [[双方均不赔偿间接损失、利润及商誉损失。]]',
        '云服务协议\n第四条 服务方应对客户数据保密。\n第八条 [[服务方的累计赔偿责任不超过客户已付的服务费。]]\n第九条 逾期付款每日万分之五。',
      ],
      miss: [
        '用户协议\n您使用本平台即表示同意本协议。\n第四条 平台不将账本数据提供给第三方。\n第六条 平台的赔偿责任以一个月会费为限，违反第四条的情形除外。',
        '技术服务合同\n第五条 双方应对商业秘密保密，不得泄露。\n第九条 双方累计赔偿责任不超过服务费总价；一方故意或者违反第五条的，不受此限。',
        '技术服务合同\n第五条 乙方应对甲方商业秘密保密。\n第九条 乙方的赔偿责任以三个月服务费为限，但违反保密义务的除外。',
        '技术服务合同\n第七条 保密\n乙方应对甲方商业秘密保密。\n第十二条 责任限额\n乙方的累计赔偿责任不超过合同总价。\n第十五条 第七条（保密）不受第十二条限制。',
        '服务合同\n第一条 乙方系有限责任公司，其合伙人以出资为限承担责任。\n第三条 乙方应对甲方文件保密，不得泄露。\n第五条 违约方赔偿损失，仅限于多付的费用、少得的利润与公证费。',
        '采购合同\n第三条 乙方应对图纸保密。\n第五条 逾期交付违约金总额不超过合同价的20%。\n第六条 质保金不超过合同价5%。',
        '开发合同\n第五条 双方应保密。\n第九条 双方的累计责任不超过合同总价。前款限额不适用于违反保密及个人信息保护义务。',
      ],
      mended: [
        '技术服务合同\n第五条 乙方应对甲方商业秘密保密，不得泄露。\n第九条 任何情况下乙方责任以三个月服务费为限，但违反保密义务的除外。',
        '软件开发合同\n第六条 双方应对商业秘密保密。\n第十条 双方均不赔偿间接损失、利润及商誉损失。前款排除不适用于违反保密和个人信息保护义务。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n4. Each party shall keep the other’s Confidential Information confidential.\n9. [[In no event shall Provider be liable for loss of data or consequential damages.]]\n10. [[Provider’s aggregate liability is limited to the fees paid.]]',
        'CONSULTING AGREEMENT\n5. Consultant shall not disclose confidential information.\n8. [[Neither party shall be liable for any indirect or consequential loss.]]',
        'SERVICES AGREEMENT\n6. Confidentiality. Each party shall keep the other’s information confidential.\n9. Liability. [[Under no circumstances, including without limitation loss of confidential files, shall Provider be liable for indirect damages.]]\n10. Customer shall indemnify Provider for a breach of Section 6, except where Provider caused it.',
        'SERVICES AGREEMENT\n6. Confidentiality. Each party shall keep the other’s information confidential.\n7. Liability. The liability of either party shall not exceed the fees, except for breach of Section 6.\n8. Exclusion. [[Neither party shall be liable to the other for indirect damages or lost profits.]]',
      ],
      miss: [
        'SERVICES AGREEMENT\n2. Confidentiality. Each party shall keep the other’s information confidential.\n3. Each party’s total liability is limited to £100,000. For a breach of clause 2 the limit is £500,000.',
        'SERVICES AGREEMENT\n7. Confidentiality. Each party shall keep the other’s information confidential.\n9. Aggregate liability shall not exceed the fees, other than for breach of clause 7 (Confidentiality).',
        'SERVICES AGREEMENT\n7. Confidentiality. Each party shall keep the other’s information confidential.\n9. Cap. Provider’s liability shall not exceed the fees paid.\n11. General. The limitations of liability do not apply to breach of confidentiality.',
        'SERVICES AGREEMENT\n6. Confidentiality. Each party shall keep the other’s information confidential.\n9.2 The total liability of Provider shall not exceed US$100.\n9.3 Section 9.2 does not apply to:\n(a) fraud;\n(b) breach of Section 6.',
        'MEMBERSHIP TERMS\nBy clicking you agree to these terms.\n2. Your records are yours; we encrypt them and do not show them to outsiders.\n5. Our liability is limited to one month’s fee, except for fraud and breach of term 2.',
        'SERVICES AGREEMENT\n3. Confidentiality. Each party shall keep the other’s plans confidential.\n4. Each party’s total liability is limited to the price. None of these caps applies to a breach of clause 3.',
        'CARRIAGE AGREEMENT\n6. Confidentiality. Each party shall keep the other’s information confidential.\n8. Shipper’s liability includes, but is not limited to, claims of other users of the line.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the information confidential.\n2. Limitation of Liability. The Discloser makes no warranty as to accuracy.',
      ],
      mended: [
        'SERVICES AGREEMENT\n4. Each party shall keep the other’s Confidential Information confidential.\n9. Except for breach of confidentiality, in no event shall Provider be liable for loss of data or consequential damages, and Provider’s aggregate liability is limited to the fees paid.',
        'CONSULTING AGREEMENT\n5. Consultant shall not disclose confidential information.\n8. Neither party shall be liable for any indirect or consequential loss, except for a breach of clause 5.',
      ],
    },
  },

  *check(contract) {
    if (secrecy(contract).room === 'none' && kind(contract) !== 'TOS') return
    // A ceiling inside the secrecy clause itself is that clause's own measure, not a general limit.
    const own = secrecy(contract).room === 'whole' ? null : secrecy(contract).clauses
    const open = limits(contract).filter((limit) => limit.carveOut !== 'secrecy' && !own?.has(limit.sentence.clause))
    if (open.length === 0) return
    const caps = open.some((limit) => limit.caps)
    const excludes = open.some((limit) => limit.excludes)
    const limited = open.map((limit) => limitedParty(contract, limit))
    const one = limited[0] && limited.every((name) => name === limited[0]) ? limited[0] : null
    yield {
      evidence: open.map((limit) => limit.sentence),
      data: { what: caps && excludes ? '@capAndExclusion' : caps ? '@cap' : '@exclusion' },
      ...(one ? { burdened: one } : {}),
      ...(open.every((limit) => limit.carveOut === 'wilful') ? { certainty: 'possible' as const } : {}),
    }
  },
})
