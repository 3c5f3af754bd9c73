import { compelledDisclosure } from '../facts/compelled-disclosure'
import { secrecy } from '../facts/secrecy'
import { secrecyElsewhere } from '../facts/secrecy-elsewhere'
import { articleOf, defineRule } from '../kit'
import notice from '../provisions/compelled-disclosure-notice'

export default defineRule({
  type: 'MISSING',
  topic: 'scope',
  kinds: ['NDA', 'SVC', 'EMP', 'OTHER'],
  levels: { protected: 'low', burdened: 'medium', neutral: 'medium' },
  law: ['cn.civil-procedure.70', 'cn.dsl.36', 'cn.civil-code.153', 'cn.civil-code.8'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没说依法披露怎么办',
      found: '没有写明法院、监管机关依法要求披露时可以提供。',
      why: '依法必须交出信息时，要么违法，要么违约；对方也得不到通知，无法采取保护。',
      ask: '加一句：依法须披露的，在法律允许时先通知对方，并只披露必要部分。',
    },
    en: {
      title: 'No word on disclosure the law compels',
      found: 'Nothing allows disclosure that a law, a court or a regulator requires.',
      why: 'Whoever is ordered to disclose must break either the law or the contract, and the owner gets no warning.',
      ask: 'Allow what the law compels, with notice where lawful and no more than is required.',
    },
  },
  variants: {
    forbidden: {
      zh: { title: '连依法披露也不允许', found: '按字面，法院、监管机关依法要求的披露也被禁止，或要先经对方同意。' },
      en: { title: 'Even compelled disclosure is forbidden', found: 'As written, even what a court or authority orders may not be disclosed, or only with consent.' },
    },
  },
  draft: {
    zh: '因法律或有权机关强制要求须披露的，接收方应在法律许可时立即书面通知披露方、仅披露最低限度内容并申请保密；涉及境外司法或执法机构的，应先依《数据安全法》第三十六条办理批准。',
    en: 'The Recipient may disclose what the law or a competent authority compels, giving prompt notice where lawful, disclosing only what is required and asking for confidential treatment; requests by authorities outside the PRC are subject to art. 36 of the Data Security Law where it applies.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 接收方应对保密信息保密，不得向第三方披露。\n第二条 接收方应遵守法律法规。\n第三条 争议由甲方所在地法院管辖。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[任何情况下均不得向任何机关提供保密信息。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[收到法院调查令亦须先取得甲方书面同意。]]',
        '加工合同\n第一条 乙方按甲方配方加工果酱。\n第二条 甲方的配方和销量为商业秘密，乙方应当保密，不得外传。\n第三条 [[对该等资料，即便监管部门要求，乙方亦不得对外提供。]]',
      ],
      miss: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 依法律或有权机关要求披露的，应在法律允许范围内提前通知对方，并仅披露必要部分。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 应证监会、交易所披露规则要求而公告的除外。',
        '服务合同\n第八条 保密\n除法律另有规定外，乙方不得向第三方披露甲方的客户名单。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密。',
        '保密协议\n第一条 接收方应对图纸保密。\n第二条 配合公安机关依法调查的，不属违约。',
      ],
      mended: [
        '保密协议\n第一条 接收方应对保密信息保密，不得向第三方披露。\n第二条 因法律或有权机关强制要求须披露的，接收方应在法律许可时立即书面通知披露方，仅披露最低限度内容。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 收到法院调查令依法必须提供的，应先通知甲方，并仅提供必要部分。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall comply with applicable laws.\n3. This Agreement is governed by the laws of England.',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall not disclose Confidential Information to anyone, even if required by law.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep Confidential Information secret.\n2. [[Upon receiving a subpoena the Recipient must first obtain the Discloser’s written consent.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose Confidential Information, except to the extent required by law, provided it gives prompt notice where lawful.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep Confidential Information secret.\n2. A party may disclose Confidential Information pursuant to a valid court order.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep Confidential Information secret.\n2. Confidential Information may be disclosed if the rules of a stock exchange require disclosure.',
        'DATA PROCESSING AGREEMENT\n1. The Processor shall keep Personal Data confidential and act on instructions.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. Answering an inspector with lawful power is not a breach.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. Papers ordered by a tribunal or a public authority may be handed over.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient may disclose what the law or a competent authority compels it to disclose, giving prompt notice where lawful.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose Confidential Information to anyone, except what it is required by law to disclose.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || (room !== 'whole' && duties.length === 0)) return
    const { allowed, forbidden } = compelledDisclosure(contract)
    if (forbidden.length > 0 && allowed.length === 0) {
      yield { evidence: forbidden, variant: 'forbidden', levels: { protected: 'high', burdened: 'high', neutral: 'high' } }
      return
    }
    if (notice.read(contract)?.stance === 'stated' || secrecyElsewhere(contract)?.how === 'agreement') return
    if (allowed.length > 0) {
      yield { evidence: allowed, remark: true }
      return
    }
    yield {
      evidence: [],
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
