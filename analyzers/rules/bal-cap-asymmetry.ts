import type { Contract } from '../../contract/types'
import type { Hit } from '../types'
import { otherParty } from '../facts/actor-names'
import { cappedAlike, oneSidedCarves, opensFor, sideCaps } from '../facts/capped-sides'
import { oneWayOnPurpose } from '../facts/exchange'
import { kind } from '../facts/kind'
import { mutual } from '../facts/mutual'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

/** Two caps of very different size, or one cap and an open liability. */
function unequal(contract: Contract, ratio: number): Hit | null {
  const caps = sideCaps(contract)
  if (caps.length === 0 || cappedAlike(contract).length > 0) return null
  const [first] = caps
  const other = first && otherParty(contract, first.side)
  if (!first || !other) return null
  const theirs = caps.filter(({ side }) => side === other)
  const data = { capped: first.side, open: other, ratio }
  if (theirs.length === 0) {
    const open = opensFor(contract, other)
    if (open.length === 0) return null
    const spans = [...new Set([...caps.map(({ sentence }) => sentence), ...open.slice(0, 3)])].sort((a, b) => a.start - b.start)
    return { evidence: spans, data, ...burdenedBy(contract, other) }
  }
  const size = (side: string): number => Math.max(0, ...caps.map((cap) => (cap.side === side ? (cap.amount ?? 0) : 0)))
  const [small, large] = [first.side, other].sort((a, b) => size(a) - size(b)) as [string, string]
  if (size(small) === 0 || size(large) <= ratio * size(small)) return null
  return { evidence: caps.map(({ sentence }) => sentence), data: { capped: small, open: large, ratio }, variant: 'sums', ...burdenedBy(contract, large) }
}

export default defineRule({
  type: 'BALANCE',
  topic: 'balance',
  kinds: ['SVC', 'DPA', 'TOS', 'NDA', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.6', 'cn.civil-code.497.2', 'cn.civil-code.506', 'uk.ucta.11'],
  options: { ratio: 3 },
  heuristic: ['ratio'],

  words: {
    zh: {
      title: '一方有上限、一方没有',
      found: '{capped}的赔偿责任封了顶，{open}的却没有上限。',
      why: '出了同样的事，{open}可能赔到倾家荡产，{capped}至多赔一个定数，风险分配明显失衡。',
      ask: '改为任何一方的累计责任都以同一数额为限，例外对双方一样。',
    },
    en: {
      title: 'One side capped, the other not',
      found: 'The liability of {capped} has a ceiling; that of {open} has none.',
      why: 'For the same mishap {open} may lose everything while {capped} pays a fixed sum at most.',
      ask: 'Give both sides the same ceiling, with the same exceptions.',
    },
  },
  variants: {
    sums: {
      zh: { title: '双方责任上限相差悬殊', found: '{open}的责任上限超过{capped}的{ratio}倍。' },
      en: { title: 'Very unequal ceilings', found: 'The ceiling for {open} is more than {ratio} times that for {capped}.' },
    },
    carve: {
      zh: { title: '上限的例外只管一方', found: '双方都有责任上限，例外却只落在{open}的违约上。' },
      en: { title: 'The exception hits one side only', found: 'Both sides are capped, but the exception reaches breaches by {open} alone.' },
    },
  },
  draft: {
    zh: '任何一方的累计责任均以【合同价款】为限；本限额的例外对双方同等适用。',
    en: 'Each party’s aggregate liability is limited to [the contract price], with the same exceptions for both.',
  },

  examples: {
    zh: {
      hit: [
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 [[甲方的赔偿责任以一万元为限；]][[乙方承担甲方的全部损失赔偿责任。]]',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的资料保密。\n第二条 [[任何一方的累计赔偿责任不超过合同价款，但乙方违反保密义务的除外。]]',
        '数据服务协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对数据保密。\n第二条 [[甲方的累计赔偿责任不超过十万元。]]\n第三条 [[乙方的累计赔偿责任不超过一百万元。]]',
        '软件开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 [[乙方的赔偿责任最高不超过已收服务费。]]\n第三条 [[甲方违约的，应赔偿乙方因此遭受的一切损失。]]',
        '技术服务合同\n甲方：甲山有限公司（业主方）\n乙方：乙水有限公司（施工方）\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 [[业主方的赔偿责任以一万元为上限。]]\n第三条 [[施工方应全额赔付业主方的损失。]]',
        '技术服务合同\n品牌方：甲山有限公司\n运营商：乙水有限公司\n第一条 双方应对商业秘密保密，品牌方与运营商不得泄露。\n第二条 [[品牌方的责任至多一万元。]]\n第三条 [[运营商应足额赔偿品牌方的损失，上不封顶。]]',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 双方的赔偿责任均以服务费为限。[[乙方违反第一条的，不适用前款限额；]]甲方的责任始终适用该限额。',
      ],
      miss: [
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 双方累计责任均以合同价款为限，保密违约除外。',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 甲方的累计赔偿责任不超过二十万元。\n第三条 乙方的累计赔偿责任不超过三十万元。',
        '采购合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 甲方逾期付款的违约金总额不超过未付价款的5%。\n第三条 乙方泄密的，赔偿甲方全部损失。',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 双方责任以合同价款为限。甲方泄密的，不适用前款限额；乙方泄密的，亦不适用前款限额。',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 任何一方的累计责任以合同价款为限，但甲方支付服务费的义务除外。',
        '单方保密协议\n披露方：甲山有限公司\n接收方：乙水有限公司\n第一条 接收方应对资料保密。\n第二条 披露方的赔偿责任以一万元为限；接收方承担披露方的全部损失赔偿责任。',
      ],
      mended: [
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 任何一方的累计赔偿责任均以合同价款为限；本限额的例外对双方同等适用。\n第三条 违约方应赔偿守约方的全部损失。',
        '数据服务协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对数据保密。\n第二条 任何一方的累计赔偿责任不超过五十万元，故意或重大过失除外。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. [[Provider’s total liability is limited to $100;]] [[Customer’s liability is unlimited.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. [[The aggregate liability of either party shall not exceed the fees paid, except for Customer’s breach of clause 1.]]',
        'LICENCE AGREEMENT between Hill Ltd ("Licensor") and Lake Ltd ("Licensee")\n1. Each party shall keep the other’s information confidential.\n2. [[Licensee shall indemnify Licensor against all losses arising from a breach of this Agreement.]]\n3. [[In no event shall Licensor’s aggregate liability exceed US$500.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. [[Provider’s aggregate liability is limited to the annual fee, whereas Customer’s liability is without any ceiling.]]',
        'AGENCY AGREEMENT between Hill Ltd ("Principal") and Lake Ltd ("Agent")\n1. Each party shall keep the other’s information confidential.\n2. [[Principal’s responsibility for all claims stops at $5,000.]]\n3. [[If Agent breaches this Agreement, it bears all of Principal’s losses.]]',
        'TERMS OF SERVICE\nBy using the service you agree to these terms. We (Lake Ltd, “we”) keep your data confidential.\n1. [[You agree to indemnify us and hold us harmless from any claims, losses and expenses.]]\n2. [[Our total liability to you shall not exceed fifty dollars ($50).]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Each party’s total liability is limited to the fees. [[That limit falls away for a breach of clause 1 by the Provider.]]',
      ],
      miss: [
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Each party’s aggregate liability shall not exceed the fees paid.\n3. Each party shall indemnify the other against third-party claims.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Provider’s aggregate liability shall not exceed $100,000.\n3. Customer’s aggregate liability shall not exceed $250,000.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Neither party’s liability shall exceed the fees, except Customer’s obligation to pay the fees due.',
        'ONE-WAY NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep Hill’s information confidential.\n2. Hill’s liability shall not exceed $100.\n3. Lake shall be liable for all losses.',
      ],
      mended: [
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Each party’s aggregate liability is limited to the contract price, with the same exceptions for both.',
        'LICENCE AGREEMENT between Hill Ltd ("Licensor") and Lake Ltd ("Licensee")\n1. Each party shall keep the other’s information confidential.\n2. Licensee shall indemnify Licensor against all losses arising from a breach of this Agreement.\n3. In no event shall either party’s aggregate liability exceed US$500,000.',
      ],
    },
  },

  *check(contract, { ratio }) {
    if (oneWayOnPurpose(contract) || (kind(contract) === 'NDA' && mutual(contract) === false)) return
    const hit = unequal(contract, ratio)
    if (hit) yield hit
    for (const { sentence, side, neutral } of oneSidedCarves(contract)) {
      yield {
        evidence: [sentence],
        data: { capped: otherParty(contract, side) ?? '', open: side, ratio },
        variant: 'carve',
        ...burdenedBy(contract, side),
        ...(neutral ? { certainty: 'possible' as const, levels: { protected: null, burdened: 'medium' as const, neutral: 'low' as const } } : {}),
      }
    }
  },
})
