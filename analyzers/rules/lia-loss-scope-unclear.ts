import { governingLaw } from '../facts/governing-law'
import { lossWords } from '../facts/loss-heads'
import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'

const LOW = { protected: 'low', burdened: 'low', neutral: 'low' } as const

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' },
  law: ['cn.civil-code.584', 'cn.spc-2023-13.63.2', 'cn.practice.loss-labels'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '直接、间接损失没说清',
      found: '这里用了“直接损失”“间接损失”一类的说法，没有列出包括哪些。',
      why: '法律没有这种划分，各人理解不同：少赚的利润、挽回名声的花费，都可能争上半天。',
      ask: '别靠标签，把可以赔的逐项列出：可得利益、通知和恢复费用、向第三方的赔偿。',
    },
    en: {
      title: 'Heads of loss left unclear',
      found: 'The clause relies on labels such as direct or indirect loss and lists nothing.',
      why: 'Nobody agrees on what the labels cover; lost profit and clean-up cost end up in dispute.',
      ask: 'List what counts: foreseeable profit, notification and recovery cost, sums paid to third parties.',
    },
  },
  variants: {
    all: {
      zh: { title: '“全部损失”没有列明', found: '这里说赔偿全部损失，没有列出包括哪些。', why: '“全部”仍以订约时可预见为限；不列明，哪些算损失要逐项争。' },
      en: { title: '“All losses” with nothing listed', found: 'All losses are payable, but none is named.', why: 'Even “all” stops at what was foreseeable; what is not named must be argued item by item.' },
    },
    conflict: {
      zh: { title: '损失范围前后说法不一', found: '一处要赔全部或间接损失，另一处又说不赔间接损失。', why: '泄密发生时，双方会各引一条，能赔多少说不准。', ask: '统一写法，说明泄密适用哪一条，并逐项列明损失。' },
      en: { title: 'Two clauses on loss disagree', found: 'One clause awards all or indirect loss, another excludes it.', why: 'After a leak each side will quote its own clause.', ask: 'Say which clause governs a leak, and list the losses.' },
    },
  },
  draft: {
    zh: '可赔偿的损失包括：订约时可预见的可得利益损失；通知、取证、系统恢复及消除影响的合理费用；因此向第三方支付的赔偿。',
    en: 'Recoverable loss means foreseeable lost profit; reasonable notification, forensic, restoration and corrective-publicity costs; and compensation paid to third parties as a result.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 [[违约方应赔偿由此产生的任何损失，不论是直接的还是间接的。]]',
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 [[违反本协议的，应赔偿对方一切直接和间接损失。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方违反保密义务的，应赔偿甲方因此遭受的全部损失。]]',
        '技术服务合同\n第五条 保密\n一、双方应对对方的商业秘密和客户名单严格保密，不得向任何第三方披露。\n二、保密期限为三年。\n第八条 [[任何一方违反本合同约定的，应赔偿对方全部损失。]]\n第十二条 [[任何一方均不承担间接损失。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方泄密的，应赔偿甲方所有损失（包括律师费、诉讼费）。]]',
      ],
      miss: [
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 任何一方不得直接或者间接向他人披露对方资料，否则赔偿实际损失。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违约方应赔偿全部损失，损失包括可得利益、通知客户和恢复系统的费用、向第三方支付的赔偿。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违约方应赔偿直接损失和间接损失。\n第三条 直接损失指丢失订单的可得利益；间接损失指商誉修复的合理支出。',
        '设备买卖合同\n第三条 乙方应对图纸严格保密。\n第五条 货物毁损灭失的风险自交付时转移，一切损失由买方承担。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违反的，赔偿因此造成的实际损失。',
        '保密协议\n第一条 双方应对对方的商业秘密保密。\n第二条 违约方承担全部责任，并支付违约金十万元。',
      ],
      mended: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 违反本协议的，应赔偿对方一切损失。可赔偿的损失包括：订约时可预见的可得利益损失；通知、取证、系统恢复及消除影响的合理费用；因此向第三方支付的赔偿。',
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 违反本协议的，应赔偿对方一切直接和间接损失，包括订约时可预见的可得利益损失、系统恢复及消除影响的合理费用、因此向第三方支付的赔偿。',
      ],
    },
    en: {
      hit: [
        'CONFIDENTIALITY UNDERTAKING\nTo: Hill Ltd. From: Lake Ltd. We undertake:\n1. to keep the plans secret;\n2. [[to compensate any loss, direct or indirect, that results;]]\n3. to return the plans.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[The Recipient shall compensate all losses of any kind, howsoever arising, from its breach of this Agreement.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[For a breach of this Agreement the Recipient shall be liable for all direct and indirect losses.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. A party in breach shall pay damages.\n3. [[Neither party shall be liable to the other for any indirect loss or damage.]]\n4. This Agreement is governed by the laws of the People’s Republic of China.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall be liable for all losses caused by its breach. Losses include lost profits, notification, forensic and regulator-response costs.',
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential for three years. It shall not disclose it to any third party. This clause survives termination.\n7. Neither party is liable for indirect, incidental or consequential damages, lost profits, loss of goodwill or loss of data.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall pay the damages caused by its breach.',
        'SALE AGREEMENT\n1. The Seller sells two lathes.\n2. The Buyer bears all losses after delivery.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall compensate all losses from its breach of this Agreement. Recoverable loss means foreseeable lost profit; reasonable notification, forensic, restoration and corrective-publicity costs; and compensation paid to third parties as a result.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. For a breach of this Agreement the Recipient shall be liable for all direct and indirect losses, namely foreseeable lost profit, reasonable notification and restoration costs, and compensation paid to third parties.',
      ],
    },
  },

  *check(contract) {
    const { room } = secrecy(contract)
    if (room === 'none') return
    const { labels, all, excluded, conflict } = lossWords(contract)
    const { law } = governingLaw(contract)
    // Terms of art in the common law: there a bare label is a small point.
    const small = law === 'US' || law === 'UK' || law === 'unknown' ? { levels: LOW } : {}
    const under = room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}
    if (conflict.length > 0) yield { evidence: conflict, variant: 'conflict', ...small, ...under }
    else if (labels.length + excluded.length > 0) yield { evidence: [...labels, ...excluded].sort((a, b) => a.start - b.start).slice(0, 4), ...small, ...under }
    else if (all.length > 0) yield { evidence: all.slice(0, 4), variant: 'all', levels: LOW, ...under }
  },
})
