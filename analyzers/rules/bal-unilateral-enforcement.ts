import { burdenedBy } from '../facts/party-names'
import { unilateral } from '../facts/unilateral'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'balance',
  kinds: ['NDA', 'SVC', 'TOS', 'EMP', 'DPA', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.497.2', 'cn.civil-code.497.3', 'cn.civil-code.585.1', 'cn.civil-procedure.67', 'cn.civil-code.498', 'cn.consumer-protection.26'],
  options: { days: 3 },
  heuristic: ['days'],

  words: {
    zh: {
      title: '一方说违约就算违约',
      found: '对方违没违约由一方自己认定，认定了就要付钱或被扣钱。',
      why: '违约要有事实和证据，谁主张谁举证；一方既当裁判又收钱，另一方连说明的机会都没有。',
      ask: '改为书面通知并附初步证据，七日内说明或纠正，双方确认或裁判生效后再付。',
    },
    en: {
      title: 'One side decides that you breached',
      found: 'One side alone finds the breach, and money follows from its finding.',
      why: 'A breach has to be shown by the one who claims it; here the claimant is judge and cashier.',
      ask: 'Ask for notice with evidence, time to explain or cure, and payment only after agreement or a decision.',
    },
  },
  variants: {
    final: {
      zh: { title: '最后由一方说了算', found: '合同怎么解释，或违约与否，以一方的认定为准。', ask: '删去，改为双方协商，协商不成由法院或仲裁机构认定。' },
      en: { title: 'One side has the last word', found: 'One side’s reading or finding is conclusive.', ask: 'Strike it; leave the last word to a court or tribunal.' },
    },
    short: {
      zh: { title: '违约付款或改正时间太短', found: '违约后只给了不超过{days}天的时间付款或改正。', why: '时间太短，来不及核实和准备，容易再生一次违约。', ask: '付款至少十个工作日，可补救的违约至少五个工作日改正。' },
      en: { title: 'Too little time to pay or cure', found: 'After a breach only {days} days or less are left to pay or to cure.', why: 'That is too short to check the claim, and a second breach follows at once.', ask: 'Ask for 10 business days to pay and 5 to cure.' },
    },
    admits: {
      zh: { title: '不及时反驳就算认了', found: '收到通知后不超过{days}天没有提出异议，就视为承认。', why: '一次疏忽就等于认了违约。', ask: '删去，或延长到十个工作日以上，且仅作初步证据。' },
      en: { title: 'Silence counts as admission', found: 'Silence for {days} days or less after a notice counts as admission.', why: 'One overlooked letter then decides the case.', ask: 'Strike it or allow at least 10 business days.' },
    },
    settles: {
      zh: { title: '一方和解，另一方买单', found: '一方可以自行与第三方和解，费用由另一方承担。', why: '付钱的一方对金额没有发言权。', ask: '改为和解须经付款方同意。' },
      en: { title: 'One side settles, the other pays', found: 'One side may settle outsiders’ claims as it likes and the other pays.', why: 'The one who pays has no say in the amount.', ask: 'Make settlements subject to the payer’s consent.' },
    },
  },
  draft: {
    zh: '一方认为对方泄密的，应书面通知并附初步证据；对方应立即停止相关行为，并于七日内说明或纠正。违约金于双方确认或生效裁判作出后十五日内支付。',
    en: 'A party alleging a leak shall give written notice with preliminary evidence; the other shall stop at once and explain or cure within 7 days. Sums fall due 15 days after agreement or a binding decision.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方认定乙方泄密的，乙方应在24小时内支付违约金，并以甲方认定为准。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[本协议最终解释权归甲方，甲方可直接从货款扣除。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方发现乙方违反保密约定的，有权直接从应付款中扣除十万元，无需举证。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[违反保密义务的一方应在两日内支付违约金二十万元。]]',
        '合作开发合同\n委托方：甲山有限公司；研究方：乙水大学\n第一条 双方应对未公开数据保密。\n第二条 [[是否构成违约以委托方法务部的书面意见为准。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 [[甲方判定乙方泄密的，有权直接划扣保证金，乙方不得提出异议。]]',
      ],
      miss: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 经双方确认或生效裁判认定泄密的，十五日内支付违约金。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密，发现泄露的应在24小时内通知甲方。\n第二条 乙方违约的，赔偿甲方损失。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 甲方认为必要时可更新安全要求。',
        '用户协议\n您点击同意即使用本平台服务。\n第一条 平台认为您违反本协议的，有权终止向您提供服务。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 守约方书面通知并附初步证据，违约方七日内说明或纠正。',
      ],
      mended: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 一方认为对方泄密的，应书面通知并附初步证据；对方应立即停止相关行为，并于七日内说明或纠正。违约金于双方确认或生效裁判作出后十五日内支付。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应保密。\n第二条 甲方认为乙方违反保密约定的，应书面通知并附初步证据。违约金于双方确认或生效裁判作出后十五日内支付。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Recipient")\n1. Recipient shall keep Company’s information confidential.\n2. [[Company’s determination of breach is conclusive;]] [[payment of damages for a breach is due within one day.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s information confidential.\n2. [[If Customer determines in its sole discretion that Provider has breached this Agreement, Customer may deduct liquidated damages from any sum due.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s information confidential.\n2. [[Customer alone determines whether clause 1 has been broken and may debit Provider’s account.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Recipient")\n1. Recipient shall keep Company’s information confidential.\n2. [[Company’s view that a leak has occurred is final.]]',
        'CONFIDENTIALITY AGREEMENT between Hill Ltd ("Owner") and Lake Ltd ("Visitor")\n1. Visitor shall keep Owner’s information confidential.\n2. [[Owner, at its sole discretion, may settle or defend the claim, and Visitor shall pay all settlements.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s information confidential.\n2. [[Customer is the sole judge of whether a breach of this Agreement has occurred.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Recipient")\n1. Recipient shall keep Company’s information confidential.\n2. A party has 15 business days to cure a breach, save where it is incapable of remedy.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Recipient")\n1. Company may decide in its sole discretion whether to disclose any information.\n2. Recipient shall keep it confidential.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s information confidential.\n2. Customer alone decides which of its documents it hands over.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s information confidential and shall notify Customer of a breach within 24 hours.\n2. The determination of the arbitrator is final and binding.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Recipient")\n1. Recipient shall keep Company’s information confidential.\n2. A party alleging a leak shall give written notice with preliminary evidence; the other shall stop at once and explain or cure within 7 days. Sums fall due 15 days after agreement or a binding decision.',
        'CONFIDENTIALITY AGREEMENT between Hill Ltd ("Owner") and Lake Ltd ("Visitor")\n1. Visitor shall keep Owner’s information confidential.\n2. Owner may settle the claim only with Visitor’s consent.',
      ],
    },
  },

  *check(contract, { days }) {
    for (const { sentence, power, bearer, days: limit } of unilateral(contract, days)) {
      const variant = power === 'decides' ? null : power === 'pay' || power === 'cure' ? 'short' : power
      yield {
        evidence: [sentence],
        data: { days: limit === null ? days : Math.max(1, Math.ceil(limit)) },
        ...(variant ? { variant } : {}),
        ...(bearer ? burdenedBy(contract, bearer) : {}),
        ...(power === 'admits' || power === 'cure' ? { certainty: 'possible' as const } : {}),
      }
    }
  },
})
