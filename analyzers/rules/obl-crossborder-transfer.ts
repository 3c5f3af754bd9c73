import { dataAbroad, fewPeople, partyAbroad } from '../facts/data-abroad'
import { dataLaw, isEntrustment, personalData } from '../facts/personal-data'
import { articleOf, defineRule } from '../kit'

export default defineRule({
  type: 'MISSING',
  topic: 'duty',
  kinds: ['DPA', 'SVC', 'EMP', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'medium', neutral: 'high' },
  law: ['cn.pipl.38', 'cn.cross-border-2024', 'cn.pipl.39', 'cn.pipl.40', 'cn.data-regulations-2025.37', 'eu.gdpr.chapter-5'],
  options: { fewPeople: 100_000 },
  heuristic: [],

  words: {
    zh: {
      title: '个人信息出境没有约定合法路径',
      found: '个人信息会传到境外，但没有约定安全评估、标准合同或认证中的任何一种。',
      why: '个人信息出境要先走法定路径，缺了这一步双方都可能被处罚，数据也可能被叫停。',
      ask: '写明未经书面同意并完成评估、标准合同或认证之一，不得出境；确属豁免的写明理由。',
    },
    en: {
      title: 'Personal data abroad, no lawful route',
      found: 'Personal data may go abroad, and no transfer mechanism or consent is named.',
      why: 'Data may leave the territory only by a route the law accepts; without one the transfer can be stopped and fined.',
      ask: 'Forbid transfers without written consent and a valid mechanism, or name the one that applies.',
    },
  },
  variants: {
    signs: {
      zh: { title: '个人信息可能出境，合同没有提', found: '有一方、服务器或关联公司在境外，合同又涉及个人信息，却没有一句话说能否出境。' },
      en: { title: 'Data may go abroad; nothing said', found: 'A party, a server or an affiliate sits abroad and personal data are handled, yet nothing says whether they may leave.' },
    },
  },
  draft: {
    zh: '未经委托方书面同意，并依法完成安全评估、标准合同或认证之一（法定豁免除外），不得向境外提供或允许境外访问个人信息。',
    en: 'No personal data may be transferred to, or accessed from, outside [territory] without written consent and a valid transfer mechanism.',
  },

  examples: {
    zh: {
      hit: [
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 [[受托方可将用户数据同步至其新加坡总部。]]',
        '用户协议\n第一条 您注册即同意本协议，我们收集您的个人信息。\n第二条 [[用户同意其信息被传输至世界任何地方。]]',
        '客服外包服务合同\n第一条 乙方为甲方处理会员个人信息。\n第二条 [[乙方的海外客服团队可以查看甲方会员信息。]]',
        '工单外包合同\n第一条 乙方按甲方书面指示处理其用户个人信息。\n第二条 [[工单和通话记录每晚镜像到乙方设在马尼拉的值班中心。]]',
        '用户协议\n欢迎您使用本平台，点击同意即成立。\n第一条 [[您的资料可能被传输至海外并存储。]]',
      ],
      miss: [
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 未经甲方书面同意并完成安全评估、标准合同备案或认证之一，不得向境外提供。',
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 数据仅存储于境内服务器，不出境。',
        '服务合同\n第一条 乙方处理甲方用户信息。\n第二条 境外差旅费用由乙方承担。',
        '客服合同\n第一条 乙方按甲方书面指示处理其用户个人信息，每年涉及用户二万人，不含敏感个人信息。\n第二条 乙方的新加坡团队可以查看用户信息。',
        '买卖合同\n第一条 货物出境报关由卖方办理。\n第二条 贸易数据可传输至卖方海外总部。',
      ],
      mended: [
        '数据处理协议\n第一条 受托方处理委托方的个人信息。\n第二条 受托方可将用户数据同步至其新加坡总部，但应先取得委托方书面同意，并依法完成安全评估、标准合同或认证之一。',
        '客服外包服务合同\n第一条 乙方为甲方处理会员个人信息。\n第二条 未经甲方书面同意，并依法完成安全评估、标准合同或认证之一，不得向境外提供或允许境外访问个人信息。',
      ],
    },
    en: {
      hit: [
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal information for Controller.\n2. [[For maintenance Processor’s support staff in Singapore may connect and read everything.]]\n3. The laws of the People’s Republic of China apply.',
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. [[Personal data may be transferred to and processed in any country in which we operate.]]\n3. The laws of Ireland apply.',
        'TERMS OF SERVICE\n1. By using the service you agree that we collect your personal data.\n2. [[Your data may be stored in any country where our servers stand.]]\n3. The laws of England and Wales apply.',
        'CLINIC SYSTEM CONTRACT\n1. Operator runs the Clinic’s booking system with names, telephones and diagnoses of patients.\n2. [[Patient files are kept on machines in Toronto and are open to staff in Osaka.]]\n3. English law applies.',
        'HR SERVICES AGREEMENT\n1. Provider processes personal data of employees on behalf of Customer.\n2. [[Provider may send employee data to its support staff in India.]]\n3. The laws of France apply.',
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. [[For repairs Processor’s support staff in Manila may connect and read everything.]]\n3. The laws of Ireland apply.',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. There is no transfer of personal data outside the UK or the EEA without the SCCs or the IDTA.\n3. The laws of England and Wales apply.',
        'MAILING CONTRACT (Supplier as processor)\n1. Supplier prints letters from names and addresses of donors for the Charity.\n2. All data stays in the United Kingdom.\n3. English law applies.',
        'SERVICES AGREEMENT\n1. Provider processes personal data of employees on behalf of Customer.\n2. Travel to countries abroad is at Provider’s cost.\n3. The laws of Ireland apply.',
        'SALE AGREEMENT\n1. The Seller ships goods to any country.\n2. Trade statistics may be sent to the Seller’s head office abroad.\n3. The laws of Germany apply.',
        'HOSTING AGREEMENT\n1. Host stores personal information of Customer’s users.\n2. Data may be stored in any country.\n3. This Agreement is governed by the laws of the State of Texas.',
      ],
      mended: [
        'DATA PROCESSING AGREEMENT\n1. Processor processes personal data for Controller.\n2. No personal data may be transferred to, or accessed from, outside the EEA without written consent and a valid transfer mechanism.\n3. The laws of Ireland apply.',
        'HR SERVICES AGREEMENT\n1. Provider processes personal data of employees on behalf of Customer.\n2. Provider may send employee data to its support staff in India under the standard contractual clauses.\n3. The laws of France apply.',
      ],
    },
  },

  *check(contract, { fewPeople: least }) {
    const law = dataLaw(contract)
    if (!law) return
    const { sent, settled, stays, signs } = dataAbroad(contract)
    if (settled.length > 0 || (sent.length + signs.length > 0 && law.list === 'prc' && fewPeople(contract, least))) return
    const { handled } = personalData(contract)
    const lookedAt = handled.slice(0, 5).map((sentence) => articleOf(contract, sentence.clause) ?? sentence)
    if (sent.length > 0) yield { evidence: sent.slice(0, 3), lookedAt, ...(law.sure ? {} : { certainty: 'possible' as const }) }
    else if (stays.length === 0 && isEntrustment(contract) && (signs.length > 0 || partyAbroad(contract))) yield { evidence: signs.slice(0, 2), lookedAt, certainty: 'possible', variant: 'signs' }
  },
})
