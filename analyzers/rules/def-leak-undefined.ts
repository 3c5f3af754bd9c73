import { consequences } from '../facts/consequences'
import { leakActs } from '../facts/leak-acts'
import { amounts } from '../facts/money'
import { multiples } from '../facts/multiples'
import { ratios } from '../facts/ratios'
import { secrecy } from '../facts/secrecy'
import { defineRule, textOf } from '../kit'

const LEAK = /泄露|泄漏|泄密|外泄|披露|透露|leak|disclos|data breach|security breach|confidentiality breach|breach of confiden/i

export default defineRule({
  type: 'MISSING',
  topic: 'definition',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.509.2', 'cn.civil-code.577', 'cn.aucl-2025.10'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有说明什么算“泄密”',
      found: '泄密要承担责任，但没有一句话说明怎样才算泄密。',
      why: '违约以义务的内容为准；内容不清，双方都难以证明是否违约。',
      ask: '写明未经许可、以何种方式、让谁知悉才算泄露，并写明例外。',
    },
    en: {
      title: '“Leak” is never defined',
      found: 'A leak has a price here, but no sentence says what counts as one.',
      why: 'A breach is measured against a duty; where its content is open, neither side can prove its case.',
      ask: 'Say which act, without whose permission, towards whom, is a leak, and what is not.',
    },
  },
  draft: {
    zh: '本合同所称“泄露”，指未经披露方事先书面同意，故意或过失地使保密信息为接收方及其获准知悉人员以外的人获知、取得或使用，包括披露、复制传出、丢失载体及被未授权访问；依第【 】条例外披露的除外。',
    en: '“Unauthorised Disclosure” means any disclosure, loss, access or use of Confidential Information that this Agreement does not permit and through which a person other than a Permitted Recipient learns, obtains or uses it, whether by act or omission.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n第一条 双方应对合作内容保密。\n第二条 [[乙方如有泄密行为，应赔偿甲方五十万元。]]',
        '服务合同\n第七条 保密\n乙方应保守甲方商业秘密。\n[[因乙方原因造成信息泄露的，乙方承担全部责任。]]',
        '保密协议\n一、双方应当保守秘密。\n二、[[发生泄密的，责任方支付违约金十万元。]]',
      ],
      miss: [
        '保密协议\n第一条 乙方不得未经同意向任何第三方披露前述资料。\n第二条 泄露的，赔偿甲方五十万元。',
        '保密协议\n第一条 泄露，指未经披露方书面许可，以口头、书面方式使合同外的人知悉保密信息。\n第二条 泄密的，支付违约金十万元。',
        '冷库维保合同\n第一条 承包方每月巡检制冷机组。\n第二条 因承包方原因造成制冷剂泄漏的，承包方应赔偿三万元。\n第三条 发生冷媒泄露的，一小时内告知发包方。',
        '检修合同\n第一条 承包方对图纸保密。\n第二条 阀门泄漏、气体泄露由承包方维修并承担费用。',
      ],
      mended: [
        '合作协议\n第一条 双方应对合作内容保密。“泄露”是指未经书面同意，使保密信息为协议外的人知悉、取得或使用。\n第二条 乙方如有泄密行为，应赔偿甲方五十万元。',
        '服务合同\n第七条 保密\n乙方应保守甲方商业秘密，未经甲方同意不得向任何第三方披露、提供或允许其使用。\n因乙方原因造成信息泄露的，乙方承担全部责任。',
      ],
    },
    en: {
      hit: [
        'COOPERATION AGREEMENT\n1. The parties respect the confidentiality of the project.\n2. [[Any leak of confidential information shall entitle Company to liquidated damages of US$200,000.]]',
        'SERVICES AGREEMENT\n5. Confidentiality\nProvider shall observe confidentiality.\n[[In case of a data breach caused by Provider, Provider shall be liable for all damages.]]',
        'CONSULTING AGREEMENT\n4. The Consultant owes confidentiality to the Company.\n5. [[For each disclosure the Consultant shall pay the Company damages of US$50,000.]]',
      ],
      miss: [
        'NDA\n1. Recipient shall not disclose the Confidential Information to anyone other than its Representatives.\n2. Any leak shall entitle the Discloser to damages of US$200,000.',
        'CONFIDENTIALITY AGREEMENT\n1. "Security Breach" means any unauthorised access to, or loss, disclosure or use of, Confidential Information.\n2. In case of a Security Breach the Recipient shall pay damages.',
        'CHILLER SERVICE AGREEMENT\n1. The Contractor tests the circuit every quarter.\n2. For each leak of refrigerant that it causes the Contractor pays the Owner $9,000.\n3. It reports any leak of hydraulic fluid or from a pipe within an hour.',
        'MAINTENANCE AGREEMENT\n1. The Contractor keeps the drawings confidential.\n2. The Contractor is liable for any leak of gas or oil from the valves.',
        'JOINT DEVELOPMENT AGREEMENT\n1. A secret is any recipe or trial note that one party gives to the other. The party given a secret shall tell it to nobody outside its team.\n2. A party liable for breach of confidence pays up to £100,000.',
      ],
      mended: [
        'COOPERATION AGREEMENT\n1. The parties respect the confidentiality of the project. “Leak” means any disclosure of, access to or use of confidential information that the owner has not authorised.\n2. Any leak of confidential information shall entitle Company to liquidated damages of US$200,000.',
        'SERVICES AGREEMENT\n5. Confidentiality\nProvider shall not disclose Customer’s information to third parties without consent. “Data breach” means any unauthorised access to, disclosure or loss of customer data.\nIn case of a data breach caused by Provider, Provider shall be liable for all damages.',
      ],
    },
  },

  *check(contract) {
    const { room } = secrecy(contract)
    if (room === 'none' || leakActs(contract).length > 0) return
    const priced = consequences(contract).filter(({ scope, sentence }) => scope === 'secrecy' && LEAK.test(textOf(contract, sentence)))
    if (priced.length === 0) return
    const withSum = priced.some(({ sentence }) => {
      const text = textOf(contract, sentence)
      return amounts(text).length > 0 || ratios(text).length > 0 || multiples(text).length > 0
    })
    if (room === 'sentence' && !withSum) return
    yield {
      evidence: priced.slice(0, 3).map(({ sentence }) => sentence),
      ...(withSum ? {} : { levels: { protected: 'high', burdened: 'high', neutral: 'medium' } }),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
