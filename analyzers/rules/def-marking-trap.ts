import { markingConditions } from '../facts/marking-conditions'
import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'
import marking from '../provisions/marking-required'

export default defineRule({
  type: 'DEFECT',
  topic: 'definition',
  kinds: ['NDA', 'SVC', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.spc-2020-7.6', 'cn.spc-2020-7.5'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有标注的就不受保护',
      found: '只有标注“保密”或经书面确认的信息才受保护，其余的不算保密信息。',
      why: '口头交流、忘记盖章的资料往往最要紧；漏标一次，就等于放弃对它的保护。',
      ask: '加一句：虽未标注，依其性质或披露情形应认知为秘密的，同样受保护。',
    },
    en: {
      title: 'Unmarked information has no protection',
      found: 'Only information that is marked, or confirmed in writing, as confidential is covered.',
      why: 'What is said in a meeting or sent without a stamp is often what matters most, and it falls outside.',
      ask: 'Add that unmarked information is covered where its confidential nature is apparent.',
    },
  },
  draft: {
    zh: '口头或未标注的信息，如依其性质或披露情形应合理认知为秘密，同样受保护。',
    en: 'Failure to mark does not exclude information whose confidential nature is apparent from its content or the circumstances of its disclosure.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[未加盖“机密”印章的资料不视为保密信息。]]\n第二条 接收方不得披露保密信息。',
        '保密协议\n第一条 [[只有书面并注明保密字样的信息才受本协议约束。]]\n第二条 接收方不得披露保密信息。',
        '保密协议\n第一条 [[保密信息是指披露方以书面形式提供并标明“保密”字样的资料。]]\n第二条 接收方不得披露保密信息。',
        '保密协议\n第一条 保密信息是指技术图纸和客户名单。\n第二条 [[口头披露的信息，须在十日内经书面确认，方受本协议保护。]]',
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 [[未列入双方签字清单的资料，接收方可以自由使用。]]',
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 [[除非当面声明密级并补交清单，否则接收方不承担保密义务。]]',
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 [[接收方只对贴有红色标签的资料负保密责任，没有标签的可以自由转送。]]',
        '保密协议\n第一条 保密信息是指披露方提供的配方，不论是否标注。\n第二条 [[没有加盖“秘密”印章的，不受本协议保护。]]',
      ],
      miss: [
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 接收方应在副本上保留原有保密标识。',
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 涉密文件应标注密级、专柜存放。',
        '保密协议\n第一条 保密信息是指披露方提供的资料，是否标注不影响其保密性质。',
        '保密协议\n第一条 口头披露的，应在披露时声明保密，并于十五日内书面确认；未确认但依性质明显属于秘密的仍受保护。',
        '保密协议\n第一条 保密信息是指技术图纸。\n第二条 仅限列入附件名单的人员接触保密信息。',
      ],
      mended: [
        '保密协议\n第一条 加盖“机密”印章的资料为保密信息；未标注的信息，如依其性质应合理认知为秘密，同样受保护。',
        '保密协议\n第一条 保密信息是指披露方以书面形式提供并标明“保密”字样的资料。口头或未标注的信息，如依其性质或披露情形应合理认知为秘密，同样受保护。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means solely documents stamped “Confidential”;]] [[oral disclosures are excluded.]]\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. [[Information is protected only if it is in writing and marked as confidential.]]\n2. The Recipient shall not disclose Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n1. [[Information that is not marked as proprietary shall be deemed non-confidential.]]\n2. The Recipient shall not disclose Confidential Information.',
        'SERVICES AGREEMENT\n8. Confidentiality\n[[“Confidential Information” shall mean information in tangible form specifically labelled as such when disclosed.]] Neither party shall disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. [[Unless an item is entered in the log within two days, the Recipient owes no duty of confidence for it.]]',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. [[Unmarked papers may be passed on by the Recipient as it pleases.]]',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means recipes, whether or not marked.\n2. [[Papers that are not so marked are not protected by this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means data marked confidential or reasonably understood to be confidential.\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. The parties will endeavour to mark documents as confidential, but failure to mark does not affect protection.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. The Discloser shall mark its papers “Confidential”.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all technical data, whether or not marked as confidential.\n2. The Recipient shall not remove any legend marked as proprietary.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. Only staff listed in Schedule 2 may see Confidential Information.',
        'COURIER AGREEMENT\n1. The Courier carries the Bank’s files only in sealed pouches, tells no outsider of them and keeps them confidential.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means documents stamped “Confidential”.\n2. Failure to mark does not exclude information whose confidential nature is apparent.',
        'NON-DISCLOSURE AGREEMENT\n1. Information is protected if it is marked as confidential or if by its nature it should reasonably be understood to be confidential.',
      ],
    },
  },

  *check(contract) {
    const conditions = markingConditions(contract)
    const duties = marking.read(contract)
    if (conditions.length > 0) yield { evidence: conditions }
    else if (secrecy(contract).room !== 'none' && duties?.stance === 'stated') yield { evidence: duties.evidence, remark: true }
  },
})
