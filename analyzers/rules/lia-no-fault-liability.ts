import { payerOf } from '../facts/actors'
import { burdenedBy } from '../facts/party-names'
import { unconditionals } from '../facts/unconditional'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: null, burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.590', 'cn.civil-code.180', 'cn.civil-code.592.2', 'cn.civil-code.577', 'cn.spc-2023-13.65', 'cn.pipl.69'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '不问原因，泄露就要赔',
      found: '这里不管有没有过错、因为什么，只要泄露就要承担责任。',
      why: '泄露可能出自对方自己或完全防不住的事，这样写等于把这些风险全揽了下来。',
      ask: '改为：证明已履行安全措施，且泄露不是因己方或己方人员造成的，不承担赔偿。',
    },
    en: {
      title: 'Liable for a leak whatever its cause',
      found: 'A leak is charged here regardless of fault or of where it came from.',
      why: 'It may come from the other side itself; this takes every such risk on board.',
      ask: 'Leave out leaks that were not caused by you, your staff or subcontractors, if the agreed safeguards were kept.',
    },
  },
  variants: {
    chance: {
      zh: { title: '不可抗力、黑客攻击也要赔', found: '这里连不可抗力、黑客攻击造成的泄露也要承担责任。', why: '法律上，不可抗力造成的可以免责；这样写等于放弃了这一保护。' },
      en: { title: 'Force majeure and hackers included', found: 'Even a leak caused by force majeure or by criminals is charged.', why: 'The law excuses what nobody could prevent; this gives that protection away.' },
    },
    guarantee: {
      zh: { title: '保证绝对安全、永不泄露', found: '这里保证信息绝对安全或永不泄露。', why: '没有人做得到绝对安全；写成保证，出了事就没有辩解余地。', ask: '改为采取约定的安全措施，尽到合理注意。' },
      en: { title: 'Absolute security is guaranteed', found: 'It is guaranteed that the information will be absolutely safe.', why: 'Nobody can keep that promise, and it leaves no defence.', ask: 'Promise the agreed safeguards and reasonable care instead.' },
    },
  },
  draft: {
    zh: '接收方能证明已履行附件【 】的安全措施，且泄露非因其或其人员、分包方原因造成的，不承担赔偿责任，但仍应履行通知与补救义务。',
    en: 'The Recipient is not liable to the extent it shows that it complied with Annex [ ] and that the leak was not caused by it, its personnel or subcontractors; its duties to notify and remedy still apply.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 [[资料外泄的，不论何人所为，保管方一律赔偿。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 [[无论何种原因，只要信息外泄，乙方即支付违约金五十万元。]]',
        '数据处理协议\n第一条 受托方应对个人信息保密。\n第二条 [[受托方保证数据绝对安全，因不可抗力泄露亦应赔偿。]]',
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 [[保密信息一旦泄露，不论乙方是否存在过错，乙方均应赔偿甲方损失。]]',
        '技术服务合同\n第五条 保密\n一、乙方应对甲方的商业秘密严格保密，不得向任何第三方披露。\n二、[[乙方保证甲方数据万无一失，永不泄露。]]\n三、保密期限为三年。',
      ],
      miss: [
        '软件维护合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方对对方的源代码保密，泄密的赔偿损失。\n第二条 不论出于何种原因，一方向另一方赔付的金额合计不超过当年服务费。',
        '保密协议\n第一条 未经同意披露保密信息的，即构成违约，应赔偿对方损失。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 因接收方违反本协议安全义务导致第三方攻击得手的，接收方承担责任。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 信息泄露的，接收方应承担责任，但因不可抗力且接收方已尽安全义务的除外。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 无论何种原因离职，乙方均应承担保密义务。',
        '技术服务合同\n第五条 乙方应对甲方的商业秘密保密，保证不向第三方泄露。\n第六条 乙方确保系统正常运行。',
        '保密协议\n第一条 保密信息无论以何种形式记载，接收方均应承担保密责任。\n第二条 无论故意或者过失泄露的，应赔偿损失。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的保密信息保密。\n第二条 信息外泄的，乙方支付违约金五十万元。乙方能证明已履行附件一的安全措施，且泄露非因其或其人员、分包方原因造成的，不承担赔偿责任，但仍应履行通知与补救义务。',
        '数据处理协议\n第一条 受托方应对个人信息保密，采取约定的安全措施。\n第二条 受托方能证明已履行安全措施，且泄露非因其原因造成的，不承担赔偿责任。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[The Recipient shall pay for a leak no matter who caused it.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[Any leak, however caused, conclusively proves breach and obliges the Recipient to pay damages.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[The Recipient is liable for every disclosure of the Confidential Information regardless of fault.]]',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep the personal data confidential.\n2. [[The Processor shall compensate any loss of personal data, including loss caused by force majeure or hackers.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. The Recipient is liable for a leak unless it shows that it took the agreed care.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. Any disclosure without consent is a breach for which the Recipient shall pay damages.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep the personal data confidential.\n2. The Processor is liable for a data breach except to the extent it shows that it complied with Annex II.',
        'SERVICES AGREEMENT\n4. Confidentiality. Each party shall keep the other’s information confidential.\n7. In no event shall either party be liable for indirect damages, however caused and regardless of the form of action, including strict liability for breach of confidentiality.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential regardless of the reason for which this Agreement is terminated.',
        'NON-DISCLOSURE AGREEMENT\n1. The secret matter is all information, from whatever source, that passes between the parties.\n2. The Recipient shall not disclose it.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. The Recipient is liable for a leak. The Recipient is not liable to the extent it shows that it complied with Annex A and that the leak was not caused by it, its personnel or subcontractors; its duties to notify and remedy still apply.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep the personal data confidential.\n2. The Processor shall compensate loss of personal data except to the extent it shows that it complied with Annex II and that the leak was not caused by it, its personnel or subcontractors.',
      ],
    },
  },

  *check(contract) {
    for (const { sentence, what } of unconditionals(contract)) {
      const payer = payerOf(contract, sentence)
      yield { evidence: [sentence], ...(payer?.is === 'party' ? burdenedBy(contract, payer.name) : {}), ...(what === 'regardless' ? {} : { variant: what }) }
    }
  },
})
