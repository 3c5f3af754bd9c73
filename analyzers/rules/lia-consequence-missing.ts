import { blankFor } from '../facts/blanks'
import { consequences } from '../facts/consequences'
import { limits } from '../facts/limits'
import { secrecy } from '../facts/secrecy'
import { settledElsewhere } from '../facts/settled-elsewhere'
import { articleOf, defineRule } from '../kit'

/** A form's empty slot for the consequence is a blank, not an absence. */
const BLANK = /(?:泄密|违约|保密|赔偿)责任\s?(?:[：:]|$)|\b(?:liability|remed(?:y|ies)|damages|penalty)(?: for (?:breach|disclosure|a leak))?\s?:/i

export default defineRule({
  type: 'MISSING',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.civil-code.577', 'cn.civil-code.584', 'cn.civil-code.470'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '约定了保密，没有违约责任',
      found: '全文没有说违反保密要承担什么责任。',
      why: '法定的赔偿责任仍在，但损失要由守约方逐项证明，保密的损失恰恰最难证明。',
      ask: '写明停止违约、采取补救，并约定赔偿的范围或计算方法。',
    },
    en: {
      title: 'Secrecy without a consequence',
      found: 'Nothing says what follows when the duty of secrecy is broken.',
      why: 'The general law still gives damages, but the loss must be proved, and a leak is the hardest loss to prove.',
      ask: 'Say that the breach stops, is remedied, and is compensated by a stated measure.',
    },
  },
  variants: {
    status: {
      zh: { title: '泄密只解约、处分，不赔钱', found: '违反保密只约定了解除、取消资格一类的后果，没有金钱责任。' },
      en: { title: 'A leak costs no more than the contract', found: 'Breaking secrecy leads only to termination, dismissal or an injunction, with no money remedy.' },
    },
  },
  draft: {
    zh: '违反保密义务的，违约方应立即停止违约、采取补救措施，并按第【 】条赔偿对方损失。',
    en: 'A party that breaches this clause shall stop the breach, remedy it and compensate the other party under clause [ ].',
  },

  examples: {
    zh: {
      hit: [
        '技术服务合同\n第五条 保密\n双方应严格保密，不得向第三方披露对方的商业秘密。\n第六条 逾期付款的，每日支付万分之五违约金。',
        '保密协议\n第一条 乙方应对项目资料保密，不得泄露。\n第二条 [[乙方违反保密义务的，取消其参与项目的资格。]]',
        '合作协议\n第四条 双方对项目资料、代码和业务信息均负有保密义务。\n第八条 乙方逾期交付的，每日支付合同价千分之一的违约金。',
      ],
      miss: [
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 违反保密义务的，应赔偿对方因此受到的损失。',
        '服务合同\n第五条 双方应对对方的商业秘密保密。\n第九条 任何一方违反本合同约定的，应赔偿守约方因此遭受的损失。',
        '服务合同\n第五条 双方应对商业秘密保密。违反保密约定的，依法承担民事责任。',
        '保密附函\n一、乙方应对招商数据保密，不得泄露。\n二、泄密的赔偿责任见双方《设计服务合同》第七条。',
        '服务合同\n第七条 保密\n1．乙方应保守甲方的技术秘密，不得外泄。\n2．泄密责任：____\n第八条 争议由法院解决。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 乙方不守上条的，甲方因此吃的亏由乙方填补。',
      ],
      mended: [
        '技术服务合同\n第五条 保密\n双方应严格保密，不得向第三方披露对方的商业秘密。违反本条的，应赔偿对方因此遭受的损失。\n第六条 逾期付款的，每日支付万分之五违约金。',
        '保密协议\n第一条 乙方应对项目资料保密，不得泄露。\n第二条 乙方违反保密义务的，取消其参与项目的资格，并赔偿甲方因此遭受的损失。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential for three years.\n5. Late payments bear interest at 1% per month.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to third parties.\n2. This Agreement is governed by the laws of England.',
        'CONFIDENTIALITY AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[The Recipient acknowledges that the Discloser may seek an injunction against any breach of this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Breach of clause 1 entitles the Discloser to damages and injunctive relief.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. The Discloser is entitled to equitable relief in addition to any other remedies available at law.',
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential for three years. It shall not disclose it to any third party. This clause survives termination.\n7. The liability of the Provider shall in the aggregate not exceed the fees of one year.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the list.\n2. For a breach of this Agreement the Owner may obtain an injunction. Such remedies shall not be deemed the exclusive remedies for a breach but shall be in addition to all others available at law.',
        'SERVICES AGREEMENT\n4. Each party shall keep the other’s information confidential.\n9. A party in breach of this Agreement shall compensate the other for its losses.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. Liability for breach: ________',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. A Recipient that breaks clause 1 makes up to the Discloser what that cost it.',
      ],
      mended: [
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential for three years. A party in breach of this clause shall compensate the other for the loss suffered.\n5. Late payments bear interest at 1% per month.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to third parties.\n2. For a breach of clause 1 the Recipient shall pay the Discloser damages.\n3. This Agreement is governed by the laws of England.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none') return
    if (blankFor(contract, BLANK)) return
    const found = consequences(contract)
    if (found.some(({ strength }) => strength !== 'status') || settledElsewhere(contract).has('consequence')) return
    // A cap on liability presupposes damages (clarification to rule 17): satisfied, as a remark.
    const capped = room === 'sentence' ? undefined : limits(contract).find(({ caps }) => caps)
    if (capped) {
      yield { evidence: [capped.sentence], remark: true }
      return
    }
    const status = found.filter(({ scope }) => scope === 'secrecy' || room === 'whole').map(({ sentence }) => sentence)
    yield {
      evidence: status,
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(status.length > 0 ? { variant: 'status' } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
