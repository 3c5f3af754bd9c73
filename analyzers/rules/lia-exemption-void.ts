import { exemptions } from '../facts/exemptions'
import { kind } from '../facts/kind'
import { burdenedBy } from '../facts/party-names'
import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['TOS', 'SVC', 'DPA', 'NDA', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'high' },
  law: ['cn.civil-code.506', 'cn.civil-code.497.2', 'cn.pipl.69', 'uk.ucta.3', 'uk.consumer-rights.62', 'eu.gdpr.82'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '泄露了也一概不负责',
      found: '这里免除了信息泄露的责任，不问是谁的过错。',
      why: '造成财产损失的故意或重大过失，法律不许预先免责；对个人信息，处理者还要自证没有过错，这种条款多半靠不住。',
      ask: '改为只在不可抗力且已尽安全义务时免责，并写明故意、重大过失不免责。',
    },
    en: {
      title: 'No liability for a leak, whatever its cause',
      found: 'This lets a party off for a leak without asking whose fault it was.',
      why: 'The law sets limits to such clauses, above all for intent, gross negligence and personal data, so it may not hold.',
      ask: 'Limit it to events beyond control despite proper security, and keep liability for intent and gross negligence.',
    },
  },
  variants: {
    intent: {
      zh: { title: '故意、重大过失也免责', found: '这里连故意或重大过失造成的损失也免了责。', why: '因故意或者重大过失造成对方财产损失的免责条款，依《民法典》第五百零六条无效。' },
      en: { title: 'Lets a party off even for intent', found: 'This excludes liability even for intent or gross negligence.', why: 'Courts commonly refuse to enforce an exclusion of one’s own deliberate or grossly negligent wrong; in PRC law it is void.' },
    },
  },
  draft: {
    zh: '本合同的免责与限责约定不适用于人身损害、故意或重大过失造成的损失，以及法律规定不得排除的责任（包括对个人信息权益的责任）。',
    en: 'No exclusion or limit in this agreement applies to personal injury, wilful default or gross negligence, or to liability that the law does not allow to be excluded, including liability to data subjects.',
  },

  examples: {
    zh: {
      hit: [
        '用户协议\n您使用本平台即表示同意本协议。\n第一条 平台保护您的个人信息。\n第二条 [[您同意自行承担信息泄露的一切风险，与平台无关。]]',
        '用户服务协议\n您点击同意即接受本协议。\n第五条 [[用户信息因任何原因泄露，平台概不负责。]]',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 保密\n乙方应对甲方的商业秘密保密，不得泄露。\n第四条 [[即使甲方故意，亦不承担赔偿责任。]]',
        '仓储服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 双方应对对方的商业秘密保密，不得泄露。\n第四条 [[乙方人员恶意外传或者因乙方重大过失遗失甲方资料的，乙方不承担赔偿责任。]]',
        '用户协议\n您使用本平台即表示同意本协议。\n第六条 免责\n[[本平台对下列情形不承担任何责任：]]\n（1）[[黑客攻击造成的用户个人资料泄露；]]\n（2）您与他人共享账号造成的个人资料泄露。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方资料保密。\n第二条 [[乙方人员泄露甲方资料的，无论是否存在重大过失，乙方均不承担责任。]]',
      ],
      miss: [
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 乙方应对甲方数据保密，不得泄露。\n第四条 甲方人员故意损坏设备的，乙方不承担赔偿责任。',
        '技术服务合同\n第三条 乙方应对甲方数据保密，不得泄露。\n第四条 因不可抗力且已履行安全义务的，不承担信息泄露的赔偿责任。',
        '用户协议\n您使用本平台即表示同意本协议。\n第五条 用户自行泄露密码导致的损失由用户承担，平台不承担责任。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 本资料按现状提供，披露方不保证其准确性，对使用资料的后果不承担责任。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 任何一方均不因本条免除其泄露保密信息的责任。',
        '云服务合同\n第三条 双方应对对方的商业秘密保密。\n第四条 因黑客攻击、电力中断造成服务中断的，乙方不承担责任。',
        '用户协议\n您使用本平台即表示同意本协议。\n第五条 我们依法向司法机关提供您的个人信息的，不承担责任。\n第六条 第三方网站收集、泄露您的信息，我们不承担责任，请查阅该第三方网站的隐私政策。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密。\n第二条 乙方泄露第三方秘密的，甲方不承担任何责任。',
        '研发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 任何一方不得以任何形式将商业秘密泄露给与本项目无关的人员，否则应赔偿损失。',
      ],
      mended: [
        '用户服务协议\n您点击同意即接受本协议。\n第五条 用户信息因任何原因泄露，平台概不负责。\n第六条 本协议的免责与限责约定不适用于人身损害、故意或重大过失造成的损失，以及法律规定不得排除的责任（包括对个人信息权益的责任）。',
        '技术服务合同\n第三条 乙方应对甲方的商业秘密保密，不得泄露。\n第四条 发生数据泄露的，乙方不承担责任，但乙方有过错的除外。',
      ],
    },
    en: {
      hit: [
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n1. We keep your personal data confidential.\n2. [[We bear no responsibility if your data gets out, whatever we did.]]',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n7. Liability. [[We accept no liability for any data breach, whether caused by our negligence or otherwise.]]',
        'LOCKER TERMS\nBy using the Service you agree to these Terms.\n3. [[We exclude all liability for the leaking of entry codes and booking records on whatever ground.]]',
        'HOSTING AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n3. Confidentiality. Provider shall keep Customer’s data confidential.\n8. [[Provider shall not be liable for unauthorized access to or theft of Customer’s data.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information secret.\n2. [[Recipient shall not be liable for any loss, even if caused by its gross negligence.]]',
        'TERMS OF USE\nBy using the site you agree to these Terms.\n9. [[To the fullest extent permitted by law, in no event shall we be liable for:]]\n(a) [[any unauthorized access to our servers and the personal information stored there;]]\n(b) loss caused by third-party websites.',
      ],
      miss: [
        'SERVICES AGREEMENT\n1. Consultant shall keep Client’s trade secrets confidential.\n2. An individual is not liable for disclosing a trade secret in confidence to an attorney solely to report a suspected violation.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient is not liable for disclosure of information in the public domain.',
        'SERVICES AGREEMENT\n3. Each party shall keep the other’s information confidential.\n8. Provider is not liable for a data breach. Nothing in this Agreement excludes liability for fraud, wilful default or gross negligence.',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n4. We are not liable for unauthorized access to your account resulting from your failure to keep your password secret.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Discloser makes no warranty and is not liable for the accuracy of the Information or for its use.',
        'SERVICES AGREEMENT\n3. Each party shall keep the other’s information confidential.\n8. Provider is not liable for unauthorized access to data except where it failed to apply the agreed security.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. The return of the Information does not relieve Recipient of its liability for unauthorized disclosure of information, whether intentional or not.',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n9. We shall not be liable for any indirect or consequential damages or loss of profits resulting from unauthorized access to your content.',
        'RENTAL TERMS\nBy using the Service you agree to these Terms.\n2. We keep your name and address.\n9. We accept no liability for any leak of water or gas.',
        'SPONSORSHIP TERMS\nBy using the Service you agree to these Terms.\n9. We disclaim any responsibility for unauthorized access to funds held by the bank.',
      ],
      mended: [
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n7. We accept no liability for any data breach.\n8. No exclusion or limit applies to personal injury, wilful default or gross negligence, or liability that the law does not allow to be excluded, including to data subjects.',
        'HOSTING AGREEMENT\n3. Provider shall keep Customer’s data confidential.\n8. Provider shall not be liable for unauthorized access to Customer’s data beyond its reasonable control.',
      ],
    },
  },

  *check(contract) {
    if (kind(contract) === 'OTHER' && !['whole', 'clause'].includes(secrecy(contract).room)) return
    for (const { sentence, lead, of, exempted } of exemptions(contract)) {
      yield {
        evidence: lead ? [lead, sentence] : [sentence],
        ...(of === 'intent' ? { variant: 'intent' } : {}),
        ...(exempted ? burdenedBy(contract, exempted) : {}),
      }
    }
  },
})
