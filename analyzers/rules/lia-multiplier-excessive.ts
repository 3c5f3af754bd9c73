import { commonData } from '../facts/penalty-data'
import { heightHits, MULTIPLE_LIMITS, multipleGrade } from '../facts/penalty-grades'
import { defineRule } from '../kit'

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'medium', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.585.2', 'cn.spc-2023-13.65', 'cn.aucl-2025.22', 'cn.aucl-2025.15', 'us.restatement-contracts.356', 'us.dtsa.1836.b.3', 'uk.makdessi'],
  options: MULTIPLE_LIMITS,
  heuristic: ['highTimes', 'gainTimes'],

  words: {
    zh: {
      title: '{event}按{base}的{times}倍赔',
      found: '{event}时要按{base}的{times}倍赔付。',
      why: '超过实际损失三成的违约金一般会被认定过高，可以请求调低；五倍是法定惩罚性赔偿的顶点，而且只对恶意、情节严重的情形。',
      ask: '改成一笔与预期损失相称的金额，并约定损失更高时补足差额。',
    },
    en: {
      title: '{times} times {base} for {event}',
      found: 'The price of {event} is {times} times {base}.',
      why: 'A sum far above the loss is likely to be cut or refused on request, and so deters less than it seems to.',
      ask: 'Agree a sum in proportion to the expected loss, topped up where proven loss is higher.',
    },
  },
  variants: {
    price: {
      zh: { why: '法律拿违约金同实际损失比，不同价款比；价款的{times}倍往往远高于损失，付的一方可以请求调低。' },
      en: { why: 'The law compares an agreed sum with the loss, not the price; {times} times the price is likely to be far above it.' },
    },
    gain: {
      zh: { why: '交出违约所得是常例，{times}倍已带惩罚性质，可能被请求调低。' },
      en: { why: 'Handing over the gain is usual; {times} times the gain punishes and may be cut.' },
    },
    unspecified: {
      zh: { title: '{event}要赔{times}倍', found: '{event}时要赔{times}倍，却没有写明是什么的{times}倍。' },
      en: { title: '{times} times, for {event}', found: 'The price of {event} is {times} times an amount that is not named.' },
    },
  },
  draft: {
    zh: '违约金为【 】元，系双方综合信息价值与预期损失的合理预估；实际损失高于违约金的，就超出部分另行赔偿。故意泄露商业秘密且情节严重的，依法适用惩罚性赔偿。',
    en: 'Liquidated damages are [ ], a genuine and proportionate estimate of likely loss; proven loss above that sum is also recoverable. Statutory exemplary damages for wilful misappropriation are unaffected.',
  },

  examples: {
    zh: {
      hit: [
        '第七条 保密责任\n[[受托方把甲方客户名册外传的，按甲方损失的十倍赔偿。]]',
        '第八条 违约责任\n[[乙方违反保密约定，应向甲方支付合同总价三倍的违约金。]]',
        '保密协议\n一、双方应对商业秘密保密。\n二、[[泄密者一方须双倍赔偿对方的经济损失。]]',
        '保密条款\n1. 不得泄露配方。\n2. [[违反前款的，按违约方获利金额的四倍赔付；]]构成犯罪的移送司法机关。',
        '[[任何一方违反本协议任何约定，均应按守约方损失的150%予以赔偿。]]',
      ],
      miss: [
        '任何一方泄密的，按对方实际损失赔偿。',
        '因故意泄露商业秘密情节严重的，依照法律规定承担一倍以上五倍以下的惩罚性赔偿。',
        '违反保密义务侵犯商业秘密的，监督检查部门可以处违法所得一倍以上十倍以下罚款。',
        '员工加班的，工资按二倍支付；员工对商业秘密负有保密义务。',
        '收受定金的一方泄密致合同解除的，双倍返还定金。',
        '泄密方按对方损失的1.3倍赔偿。',
        '违反保密义务的违约金为取得该资料所花费用的一倍。',
        '涉密岗位实行两倍人员配置，泄密的依法承担责任。',
        '泄密方的赔偿总额不超过对方实际损失的三倍。',
      ],
      mended: [
        '第七条 保密责任\n受托方把甲方客户名册外传的，按甲方的实际损失赔偿。',
        '第八条 违约责任\n乙方违反保密约定，应向甲方支付合同总价20%的违约金，不足以弥补损失的，补足差额。',
      ],
    },
    en: {
      hit: [
        '[[If the Recipient discloses the Confidential Information, it shall pay ten times the loss caused.]]',
        'SERVICES AGREEMENT\n1. Each party shall keep trade secrets confidential.\n2. [[For a breach of confidentiality the party in breach shall pay three times the contract price.]]',
        '[[A party that breaches this Agreement shall owe double the actual damages of the other party.]]',
        '9. Confidentiality. [[A party that leaks Confidential Information shall pay 300% of the other party’s losses.]]',
      ],
      miss: [
        'A party that breaches confidentiality shall compensate the actual loss.',
        'No party shall pay more than twice the loss for a breach of confidentiality.',
        'Confidential Information is stored with 3x redundancy, and a breach shall be reported.',
        'For wilful misappropriation of trade secrets a court may award exemplary damages of two times the loss.',
        'For breach of confidentiality the Recipient shall pay an amount equal to one times the fees paid in the preceding year.',
        'Liability for a confidentiality breach is subject to a separate limit of three times the fees.',
        'Overtime is paid at double the hourly rate; the Contractor shall keep all information confidential.',
        'EXCEPT FOR A BREACH OF CONFIDENTIALITY, EACH PARTY’S MAXIMUM LIABILITY FOR DAMAGES SHALL BE FIVE TIMES THE FEES PAID.',
        'For a breach of this Section (Non-Solicitation) the Agent shall pay twice the annual salary of the person hired. Confidential matters are dealt with elsewhere.',
      ],
      mended: [
        'If the Recipient discloses the Confidential Information, it shall pay the loss actually caused.',
        'SERVICES AGREEMENT\n1. Each party shall keep trade secrets confidential.\n2. For a breach of confidentiality the party in breach shall pay twenty percent of the contract price, and the proven loss above it.',
      ],
    },
  },

  *check(contract, options) {
    for (const { penalty, hit } of heightHits(contract, 'lia-multiplier-excessive', (one) => multipleGrade(one, options))) {
      const { base } = penalty
      const variant = base === 'gain' || base === 'unspecified' ? base : base === 'loss' ? undefined : 'price'
      yield { ...hit, data: { ...commonData(penalty), times: penalty.value }, ...(variant ? { variant } : {}) }
    }
  },
})
