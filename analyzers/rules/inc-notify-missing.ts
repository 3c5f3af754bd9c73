import { secrecy } from '../facts/secrecy'
import { settledElsewhere } from '../facts/settled-elsewhere'
import { kind } from '../facts/kind'
import { articleOf, defineRule } from '../kit'
import leakNotification from '../provisions/leak-notification'

export default defineRule({
  type: 'MISSING',
  topic: 'incident',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER', 'TOS'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.509.2', 'cn.civil-code.1038.2', 'cn.pipl.57', 'cn.incident-reporting-2025', 'eu.gdpr.33.2'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '泄露了也不必通知对方',
      found: '全文没有约定发现泄露后要通知对方。',
      why: '知道得越晚，补救越难、损失越大；对外报告有法定时限，也要靠这一条通知才来得及。',
      ask: '加一句：知悉或合理怀疑泄露的，最迟 24 小时内通知对方指定联系人。',
    },
    en: {
      title: 'No duty to report a leak',
      found: 'Nothing here obliges a party that learns of a leak to tell the other.',
      why: 'The later you learn of it, the less can be saved, and your own reporting duties run in hours.',
      ask: 'Add notice to a named contact within 24 hours of knowing of, or suspecting, a leak.',
    },
  },
  draft: {
    zh: '任何一方知悉或合理怀疑发生泄露的，应立即且最迟于24小时内通知对方指定联系人，说明信息种类、数量、原因、可能后果及已采取的措施；尚不明确的内容应随后补充。',
    en: 'A party that becomes aware of, or reasonably suspects, an Unauthorised Disclosure shall notify the other’s contact without undue delay and in any event within 24 hours, stating what is known of its nature, extent, cause, likely effect and the measures taken, and shall supplement it later.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方对甲方的保密信息负有保密义务，不得向任何第三方披露。\n第二条 发生泄露的，乙方承担赔偿责任。',
        '保密协议\n第一条 双方应对知悉的商业秘密保密，未经同意不得泄露。\n第二条 双方通知应以书面作出。',
        '保密协议\n第一条 接收方应妥善保管保密信息，不得透露给他人。\n第二条 依法被要求披露保密信息的，接收方应提前通知披露方。',
      ],
      miss: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 发现保密信息可能外泄的，应于24小时内书面通知对方。',
        '保密协议\n第一条 双方不得向第三方披露保密信息。\n第二条 发生信息安全事件时，接收方应立即告知披露方。',
        '设备买卖合同\n第一条 卖方向买方出售数控机床两台。\n第二条 买方应于收货后十日内付款。',
        '保密附函\n一、乙方应对样品参数保密，不得外传。\n二、泄密事件的报告和处理，见双方《技术合作框架协议》附件二。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 资料万一走漏，乙方当天就要打电话让甲方知道。',
      ],
      mended: [
        '保密协议\n第一条 乙方对甲方的保密信息负有保密义务，不得向任何第三方披露。\n第二条 乙方知悉或合理怀疑发生泄露的，应立即且最迟于24小时内通知甲方指定联系人。\n第三条 发生泄露的，乙方承担赔偿责任。',
        '保密协议\n第一条 双方应对知悉的商业秘密保密，未经同意不得泄露。\n第二条 任何一方发现商业秘密泄露的，应在24小时内书面通知对方。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall be liable for damages if the Confidential Information leaks.',
        'MUTUAL NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s Confidential Information confidential and shall not disclose it to third parties.\n2. Notices shall be in writing.',
        'SERVICES AGREEMENT\n1. The Supplier shall keep the Client’s recipes confidential and disclose them to no third party.\n2. The cold room has a sensor that alerts the Client’s phone when it finds a refrigerant leak.',
        'CONFIDENTIALITY AGREEMENT\n1. The Receiving Party shall hold the Confidential Information in strict confidence.\n2. If disclosure is required by law, the Receiving Party shall notify the Disclosing Party beforehand.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall notify the Discloser within 48 hours of any unauthorised disclosure.',
        'CONFIDENTIALITY LETTER\n1. The Tester shall keep the firmware confidential and disclose it to nobody.\n2. Reporting of leaks follows Schedule 4 to the Master Trial Agreement.',
        'SALE AGREEMENT\n1. The Seller sells two lathes to the Buyer.\n2. The Buyer shall pay within ten days.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. Upon discovery of any misuse of Confidential Information a party shall promptly report it to the other.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. If anything gets out the Recipient rings the Discloser the same day.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. If it becomes aware of an unauthorised disclosure, the Recipient shall notify the Discloser within 24 hours.\n3. The Recipient shall be liable for damages if the Confidential Information leaks.',
        'MUTUAL NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s Confidential Information confidential and shall not disclose it to third parties.\n2. A party that becomes aware of an Unauthorised Disclosure shall notify the other’s contact in any event within 24 hours.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || leakNotification.read(contract) || settledElsewhere(contract).has('incident')) return
    yield {
      evidence: [],
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(kind(contract) === 'DPA' ? { levels: { protected: 'critical', burdened: 'medium', neutral: 'high' } } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
