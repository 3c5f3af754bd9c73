import { secrecyElsewhere } from '../facts/elsewhere'
import { kind } from '../facts/kind'
import { response } from '../readings/response-steps'
import { secrecy } from '../facts/secrecy'
import { settledElsewhere } from '../facts/settled-elsewhere'
import { articleOf, defineRule } from '../kit'

export default defineRule({
  type: 'MISSING',
  topic: 'incident',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'low' },
  law: ['cn.civil-code.591.1', 'cn.civil-code.591.2', 'cn.pipl.57', 'cn.pipl.51', 'cn.data-regulations-2025.11', 'eu.gdpr.28.3', 'uk.gdpr.28'],
  options: { steps: 2 },
  heuristic: ['steps'],

  words: {
    zh: {
      title: '泄露后怎么处置没有约定',
      found: '没有约定泄露后由谁止损、查明原因、保全证据和配合处理。',
      why: '头几天的处置决定损失大小；没有约定，只能靠对方自觉，费用也容易扯皮。',
      ask: '写明立即止损、保全日志、五个工作日内交原因报告、配合对方处理。',
    },
    en: {
      title: 'No steps agreed for after a leak',
      found: 'Nobody is obliged to contain a leak, find its cause, keep the evidence or help the other side.',
      why: 'The first days decide how bad it gets; without a clause you depend on good will.',
      ask: 'Add containment, preserved logs, a cause report within 5 business days, and co-operation.',
    },
  },
  variants: {
    one: {
      zh: { title: '泄露后的处置只有一项', found: '泄露后的处置只提到一项，没有止损、查因、保全证据和配合的完整要求。' },
      en: { title: 'Only one step agreed after a leak', found: 'Only one step after a leak is agreed; containing it, finding the cause, keeping evidence and helping are not all covered.' },
    },
  },
  draft: {
    zh: '知悉泄露后，责任方应立即停止传输、封堵漏洞、保全日志与证据，五个工作日内提交原因报告与整改方案，并配合对方的法定报告和告知。',
    en: 'On becoming aware of a leak, the responsible party shall contain the incident, preserve logs and evidence, deliver a root-cause and remediation report within 5 business days, and co-operate in statutory notifications.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发生泄露的，应立即通知甲方。',
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 受托方应承担泄露的相应后果。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 [[发生泄露的，乙方应当配合。]]',
        '服务合同\n第八条 保密\n1. 乙方对甲方数据保密，不得泄露。\n2. 泄露的，赔偿损失及调查费用。\n3. 保密期三年。\n第九条 质量问题应查明原因并整改。',
      ],
      miss: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，应立即停止传输、封堵漏洞、保全日志，三日内提交原因报告并配合甲方应对。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 保密信息泄露的，接收方应采取一切合理措施追回并防止扩大，协助对方查明经过。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 数据外泄的，乙方先断网，再把来源查清楚。',
        '保密协议\n第一条 双方对保密信息保密，不得披露。\n第二条 知情方在一日内告知对方，遏制外泄的蔓延，摸清缘由。',
        '买卖合同\n第一条 卖方出售机床一台。\n第二条 质量问题由卖方整改。',
      ],
      mended: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 知悉泄露后，责任方应立即停止传输、封堵漏洞、保全日志与证据，并配合对方的法定报告和告知。',
        '数据处理协议\n第一条 受托方应对个人信息保密，不得泄露。\n第二条 知悉泄露后，受托方应立即停止传输、保全证据，五个工作日内提交原因报告与整改方案。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall notify the Discloser of any unauthorised disclosure.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. After a breach Processor will provide updates from time to time.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall co-operate in the defence of infringement claims.',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT\n1. The Helpers keep personal data confidential.\n2. After a data breach they inform the Practice in a day, shut the gap, save the logs and explain how it happened.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. After a data breach Processor shall contain the incident, preserve logs, provide a root-cause report in 5 business days and co-operate.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Upon unauthorised disclosure the Recipient shall help the Discloser regain possession of it and prevent its further use.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. After a leak the Recipient isolates the systems, keeps the logs and reports the causes.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. When a leak comes to light the parties tell each other at once, stop its spread and look into where it came from.',
        'SALE AGREEMENT\n1. The Seller sells two lathes.\n2. The Seller shall remedy defects.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. On becoming aware of an unauthorised disclosure, the Recipient shall contain the incident, preserve logs and evidence and co-operate with the Discloser.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. On becoming aware of a personal data breach, Processor shall contain it, deliver a root-cause and remediation report within 5 business days, and co-operate in statutory notifications.',
      ],
    },
  },

  *check(contract, { steps }) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || secrecyElsewhere(contract) || settledElsewhere(contract).has('incident')) return
    const found = response(contract)
    if (found.steps.size >= steps) return
    const what = kind(contract)
    yield {
      evidence: found.sentences.slice(0, 1),
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(found.steps.size === 1 ? { variant: 'one' } : {}),
      ...(what === 'DPA' ? { levels: { protected: 'high', burdened: 'low', neutral: 'high' } } : what === 'NDA' ? { levels: { protected: 'low', burdened: 'low', neutral: 'low' } } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
