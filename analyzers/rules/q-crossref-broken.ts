import type { Contract, Span } from '../../contract/types'
import { absentTargets } from '../facts/broken-references'
import { misnamedReferences, missingNames, unrelatedReferences } from '../facts/reference-subjects'
import { repeatedNumbers } from '../facts/repeated-numbers'
import { unlistedAnnexes } from '../facts/unlisted-annexes'
import { defineRule, sentenceAt, textOf } from '../kit'
import breachConsequence from '../provisions/breach-consequence'
import type { Hit, Levels } from '../types'

const LIABILITY = /责任|赔偿|违约金|损失|\bliab|\bindemn|\bdamages|\bpenalt/i

const HIGH: Levels = { protected: 'high', burdened: 'high', neutral: 'high' }

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)
}

/** High where the only words on liability for a leak hang on the broken reference. */
function weighed(contract: Contract, spans: readonly Span[]): Partial<Hit> {
  const told = breachConsequence.read(contract)?.evidence ?? []
  const lost = spans.some((span) => LIABILITY.test(textOf(contract, span))) && told.every((span) => spans.some(({ start, end }) => span.start < end && start < span.end))
  return lost && told.length > 0 ? { levels: HIGH } : {}
}

export default defineRule({
  type: 'QUALITY',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' },
  law: ['cn.civil-code.142', 'cn.civil-code.510'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '引用的条款不存在',
      found: '这里提到“{printed}”，本文件里没有这一条。',
      why: '指向落空，这句话要靠解释才知道说的是什么，出事时双方会各说各的。',
      ask: '把引用改成实际的条号，并在后面写上条名。',
    },
    en: {
      title: 'It cites a clause that isn’t there',
      found: 'This refers to “{printed}”, and this document has no such place.',
      why: 'A pointer to nothing leaves the sentence open to argument just when it is needed.',
      ask: 'Cite the clause that is meant, by its number and its heading.',
    },
  },
  variants: {
    repeated: {
      zh: { title: '两个条款用了同一个条号', found: '编号“{printed}”出现了两次，内容不同。', why: '别处一引用这个号，就不知道指的是哪一条。', ask: '重新编号，并核对引用这个号的各处。' },
      en: { title: 'Two clauses bear the same number', found: 'Number “{printed}” is used twice, for different terms.', why: 'Any reference to it could mean either of the two.', ask: 'Renumber, then check every place that cites the number.' },
    },
    unrelated: {
      zh: { title: '引用的条款说的是另一回事', found: '这里引用“{printed}”，那一条却没有说到这件事。', why: '多半是增删条款后没有改号，照字面执行会落空。', ask: '核对本来要引用哪一条，改正条号并附上条名。' },
      en: { title: 'The cited clause is about something else', found: 'This cites “{printed}”, but that place doesn’t deal with the matter.', why: 'Clauses were probably renumbered; read as written, the sentence leads nowhere.', ask: 'Check which clause was meant, and cite its number and heading.' },
    },
    annex: {
      zh: { title: '引用的附件不在附件之列', found: '这里提到“{printed}”，合同列出的附件里没有它。', ask: '补上这份附件，或改成实际的附件编号。' },
      en: { title: 'It cites an annex that isn’t listed', found: 'This refers to “{printed}”, which is not among the annexes listed or attached.', ask: 'Attach the annex, or cite the one that is meant.' },
    },
  },
  draft: {
    zh: '按本合同第【 】条（【违约责任】）的约定承担责任。',
    en: 'as set out in clause [ ] ([Liability]) of this Agreement.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 保密信息指甲方的图纸。\n第二条 乙方应对图纸保密。\n第三条 [[乙方违反保密义务的，按第十五条赔偿。]]\n第四条 本协议有效期三年。',
        '服务合同\n第一条 服务内容为系统维护。\n第二条 双方应对商业秘密保密。\n第三条 [[泄密的，违约方按第二条第五款支付违约金。]]\n第四条 争议由法院管辖。',
        '采购合同\n第一条 货物为阀门。\n第二条 价款为十万元。\n第三条 保密。双方应保密。\n第四条 [[违约责任按第二条（不可抗力）处理。]]\n第五条 争议由法院管辖。',
        '合作协议\n第一条 合作内容为联合推广。\n第二条 合作期限为两年。\n第三条 [[违反第一条约定的保密义务的，应赔偿损失。]]\n第四条 争议由法院管辖。',
        '委托合同\n第一条 验收标准见附件一；[[服务人员名单见附件三。]]\n第二条 附件包括附件一《验收标准》、附件二《报价单》。\n第三条 双方应保密。',
        '租赁合同\n第一条 租赁物为车床。\n[[第二条 租金每月八千元，按月支付。]]\n[[第二条 承租人对出租人的图纸保密，不得外传。]]\n第三条 争议由法院管辖。',
      ],
      miss: [
        '保密协议\n第一条 保密信息指图纸。\n第二条 乙方应保密。\n第三条 违约责任\n违约金按照《中华人民共和国民法典》第五百八十五条调整。\n第四条 有效期三年。',
        '补充协议\n第一条 主合同第九条的保密义务继续有效。\n第二条 价款改为十万元。\n第三条 其余不变。',
        '保密协议\n第一条 保密信息指图纸。\n第二条 乙方应保密：\n（一）不得复制；\n（二）不得外传。\n第三条 违约责任\n违反第二条第（二）款的，赔偿损失。\n第四条 乙方按第三条（违约责任）承担责任。',
        '服务合同\n第一条 服务内容见附件一、附件二。\n第二条 双方应保密。\n第三条 保密义务依第二条执行。\n第四条 违反第一条、第二条的，承担违约责任。',
        '用户协议\n请重点阅读第三条、第四条（已用黑体和下划线标出）。\n第一条 用户上传图片。\n第二条 平台对用户资料保密。\n第三条 平台的责任以一百元为限。\n第四条 纠纷由平台所在地法院管辖。',
        '劳动合同\n第一条 期限三年。\n第二条 员工应保守商业秘密。\n第三条 依据劳动合同法第三十九条、第四十条可以解除。\n第四条 争议提交仲裁。',
      ],
      mended: [
        '保密协议\n第一条 保密信息指甲方的图纸。\n第二条 乙方应对图纸保密。\n第三条 乙方违反保密义务的，按本协议第四条（违约责任）的约定承担责任。\n第四条 违约责任\n乙方泄密的，赔偿甲方损失。',
        '合作协议\n第一条 合作内容为联合推广。\n第二条 双方应对商业秘密保密。\n第三条 违反第二条约定的保密义务的，应赔偿损失。\n第四条 争议由法院管辖。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The drawings are confidential.\n2. The Recipient shall keep them secret.\n3. [[A breach is dealt with under Section 14(c) of this Agreement.]]\n4. This Agreement lasts three years.',
        'SERVICES AGREEMENT\n1. Services. Vendor maintains the system for Client.\n2. Fees. Client shall pay the fees monthly.\n2.1 Invoices are due in thirty days.\n2.2 Late sums bear interest.\n3. [[Fees under clause 2.7 survive.]]\n4. Law. English law applies.',
        'SUPPLY AGREEMENT\n1. Goods. Seller supplies valves to Buyer.\n2. Price. The price is £10,000.\n3. Secrecy. Each party keeps the other’s drawings confidential.\n4. [[A breach of the confidentiality obligations set out in Section 2 entitles the other party to damages.]]\n5. Law. English law applies.',
        'CONSULTING AGREEMENT\n1. Services. Consultant advises on pumps.\n2. Fees. Client pays £500 a day.\n3. [[Damages are payable as set out in Section 1 (Limitation of Liability).]]\n4. Law. English law applies.',
        'LICENCE AGREEMENT\n1. Grant. Owner grants a licence.\n1.1 It covers the whole of Wales.\n[[1.2 Secrecy. Licensee keeps the code confidential.]]\n[[1.2 Fees. Licensee pays £900 a year.]]\n1.3 Law. English law applies.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The drawings are confidential.\n2. The Recipient shall keep them secret under Article 28 GDPR and Section 1717 of the Civil Code.\n3. This Agreement lasts three years.\n4. Clause 2 survives.',
        'AMENDMENT\n1. Section 14 of the Master Agreement is replaced.\n2. The fees in clause 9 of the Lease stay as they are.\n3. All else remains.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall (a) keep the drawings secret; (b) not copy them; and (c) return them.\n2. Duties under Section 1(c) last three years.\n3. Section 1 survives.\n4. Confidentiality obligations under Section 1 bind successors.',
        'SERVICES AGREEMENT\n1. The fees are set out in Schedule 1 and the service levels in Schedule 2.\n2. Each party keeps the other’s data secret.\n3. Clauses 1 and 2 survive.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The drawings are confidential.\n2. The Recipient shall keep them secret.\n3. A breach is dealt with as set out in clause 4 (Liability) of this Agreement.\n4. Liability. The Recipient shall pay damages for a leak.',
        'SUPPLY AGREEMENT\n1. Goods. Seller supplies valves to Buyer.\n2. Price. The price is £10,000.\n3. Secrecy. Each party keeps the other’s drawings confidential.\n4. A breach of the confidentiality obligations set out in Section 3 (Secrecy) entitles the other party to damages.\n5. Law. English law applies.',
      ],
    },
  },

  *check(contract) {
    const hit = (printed: string, spans: readonly Span[], variant?: string, possible?: boolean): Hit => ({
      evidence: distinct(spans),
      data: { printed },
      ...(variant ? { variant } : weighed(contract, spans)),
      ...(possible ? { certainty: 'possible' as const } : {}),
    })
    const absent = absentTargets(contract)
    const names = missingNames(contract)
    const gone = [...absent.map(({ sentence }) => sentence), ...names.flatMap(({ at }) => sentenceAt(contract, at) ?? [])]
    if (gone.length > 0) yield hit(absent[0]?.printed ?? (names[0] as { name: string }).name, gone)
    const known = new Set(absent.map(({ start }) => start))
    const odd = [...misnamedReferences(contract), ...unrelatedReferences(contract)].filter(({ start }) => !known.has(start)).sort((a, b) => a.start - b.start)
    if (odd[0]) yield hit(odd[0].printed, odd.map(({ sentence }) => sentence), 'unrelated', true)
    for (const { label, spans } of repeatedNumbers(contract)) yield hit(label, spans, 'repeated')
    const annexes = unlistedAnnexes(contract)
    if (annexes[0]) yield hit(annexes[0].printed, annexes.flatMap(({ start }) => sentenceAt(contract, start) ?? []), 'annex')
  },
})
