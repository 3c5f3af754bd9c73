import { privacyElsewhere, secrecyElsewhere } from '../facts/elsewhere'
import { individualsPromise } from '../facts/individuals'
import { kind } from '../facts/kind'
import { personalData } from '../facts/personal-data'
import { safeguards } from '../facts/safeguards'
import { secrecy } from '../facts/secrecy'
import { articleOf, defineRule } from '../kit'

const WITH_DATA = { protected: 'high', burdened: 'low', neutral: 'medium' } as const

export default defineRule({
  type: 'MISSING',
  topic: 'duty',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER', 'TOS'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'medium' },
  law: ['cn.pipl.51', 'cn.data-regulations-2025.9', 'cn.civil-code.1038.2', 'cn.spc-2020-7.6', 'cn.csl-2026.23', 'eu.gdpr.32', 'uk.gdpr.32'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有约定怎么保管',
      found: '要求保密，却没有约定任何保护措施，也没有最低的注意标准。',
      why: '没有可检查的标准，泄露之后很难说清对方是否尽到了责任。',
      ask: '写明最低措施：权限、加密、日志、人员培训和定期检查。',
    },
    en: {
      title: 'No security measures or standard of care',
      found: 'Secrecy is promised, but no safeguard and no minimum standard of care is named.',
      why: 'Without a measure that can be checked, nobody can show after a leak whether enough was done.',
      ask: 'Name the least that is done: access limits, encryption, logs, training and a yearly check.',
    },
  },
  variants: {
    own: {
      zh: { title: '只按“对待自己的”标准保管', found: '只要求像保护自己的信息那样保护，没有最低标准，也没有具体措施。', why: '对方自己管得松，这一条就什么也不要求。' },
      en: { title: 'Only “as it treats its own”', found: 'The only standard is the care one takes of one’s own information, with no floor under it.', why: 'A party that is careless with its own secrets may be as careless with yours.' },
    },
    vague: {
      zh: { title: '只有态度，没有措施', found: '只说要重视、尽力或妥善保管，没有一项可以检查的措施。' },
      en: { title: 'Good intentions, no measures', found: 'There are words of good will about security, but no measure that could be checked.' },
    },
  },
  draft: {
    zh: '接收方应采取与信息敏感程度相称的措施，至少包括：访问权限最小化、传输与存储加密、操作日志留存不少于六个月、涉密人员每年至少一次培训、每年至少一次安全检查并应要求提供结论。',
    en: 'The Recipient shall maintain measures proportionate to the sensitivity of the information, at least: least-privilege access, encryption in transit and at rest, logs kept for six months, yearly training of staff, and a yearly security check whose results are available on request.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方应对甲方的保密信息保密，不得向任何第三方披露。\n第二条 乙方泄密的，赔偿甲方损失。',
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 [[受托方应高度重视信息安全。]]',
        '保密协议\n第一条 [[乙方承诺尽力防止保密信息泄露。]]\n第二条 乙方不得向第三方披露保密信息。',
        '开发合同\n第八条 保密\n1. 乙方对甲方资料保密，不得向第三方泄露。\n2. [[乙方应采取不低于保护其自身商业秘密的手段保护保密资料。]]\n3. 乙方泄密的，赔偿损失。',
        '保密协议\n第一条 接收方仅对印有水印的图纸负有保密义务，不得泄露。\n第二条 违反的，赔偿损失。',
        '用户协议\n欢迎您使用本平台，点击同意即成立。\n1. 您的资料由我们收集和存储。\n2. 我们一向看重您的信任。',
      ],
      miss: [
        '保密协议\n第一条 乙方应采取加密存储、权限分级、日志留存六个月以上等措施保护保密信息，每年培训一次。\n第二条 不得披露。',
        '保密协议\n第一条 接收方应以不低于保护自身同类信息且不低于合理注意的标准保护保密信息。',
        '施工合同\n第一条 施工现场应采取安全措施。\n第二条 安全生产培训每季一次。',
        '服务合同\n第八条 保密\n双方应对商业秘密保密，不得泄露。\n双方另行签订《保密协议》约定具体要求。\n违反的，赔偿损失。',
        '保密协议\n第一条 乙方对甲方的保密信息保密，不得披露。\n第二条 图样锁在文件柜里，电子文件只放内网。',
        '保密承诺书\n承诺人：张某，身份证号：110000000000000000\n一、本人对公司的商业秘密保密，不得泄露。\n二、本人违反的，愿意赔偿损失。',
        '供货合同\n第一条 卖方对买方的客户名单和进价负有保密义务，不得泄露。\n第二条 卖方应对该等名单加密并限制访问权限。\n第三条 卖方泄露的，赔偿损失。',
        '保密协议\n第一条 接收方不得泄露配方。\n第二条 配方存入单机，双人口令。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的保密信息保密，不得向任何第三方披露。\n第二条 乙方应采取与信息敏感程度相称的措施，至少包括：访问权限最小化、传输与存储加密、操作日志留存不少于六个月。',
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 受托方应对个人信息加密存储，访问权限最小化，每年至少一次安全检查。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall pay damages if it does.',
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. [[Processor will take the security of personal data seriously.]]',
        'SERVICES AGREEMENT\n7. Confidentiality\n7.1 Each party shall keep the other’s Confidential Information secret and not disclose it.\n7.2 [[The receiving party shall protect it with at least the same care as it uses to protect its own confidential information.]]\n7.3 These duties survive for three years.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information and shall use at least the same care as for its own, and no less than reasonable care.',
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. Processor shall maintain the measures set out in Annex II, including encryption, role-based access, staff training and an annual audit.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the drawings.\n2. Paper stays in a locked room, files on a separate server with a log of each opening.',
        'LOAN AGREEMENT\n1. The Borrower grants the Lender a security interest in the securities.\n2. The Borrower shall repay on demand.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall hold the Confidential Information in confidence and take all reasonable precautions to prevent its disclosure.',
        'SUPPLY AGREEMENT\n1. The Seller shall keep the Buyer’s prices and recipes confidential and disclose them to nobody.\n2. The Seller shall encrypt such data and limit access to it.\n3. A Seller in breach pays damages.',
        'TERMS OF SERVICE\n1. By using the service you agree that we collect your personal data.\n2. Your pictures are stored encrypted.\n3. The laws of England and Wales apply.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall maintain measures proportionate to its sensitivity, at least: least-privilege access, encryption in transit and at rest, and logs kept for six months.',
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. Processor shall encrypt personal data in transit and at rest and run a yearly security check.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    const what = kind(contract)
    const handlesData = personalData(contract).handled.length > 0
    if (what === 'TOS' ? !handlesData || privacyElsewhere(contract) : room === 'none') return
    const { firm, weak } = safeguards(contract)
    if (firm || secrecyElsewhere(contract) || individualsPromise(contract)) return
    const own = weak.filter((sentence) => /自身|自己|本身|自有|己方|本方|不低于|同等|\bown\b|same/i.test(contract.text.slice(sentence.start, sentence.end)))
    const near = own[0] ?? weak[0]
    yield {
      evidence: near ? [near] : [],
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(what === 'DPA' || handlesData ? { levels: what === 'DPA' ? { ...WITH_DATA, neutral: 'high' } : WITH_DATA } : {}),
      ...(own[0] ? { variant: 'own' } : near ? { variant: 'vague' } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
