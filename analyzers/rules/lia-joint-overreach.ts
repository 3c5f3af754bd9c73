import { payerOf } from '../facts/actors'
import { jointLiabilities } from '../facts/joint-liability'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.178.3', 'cn.civil-code.518.2', 'cn.civil-code.465.2', 'cn.pipl.20.2', 'cn.civil-code.1168', 'eu.gdpr.82.4'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '连带责任牵连没签字的人',
      found: '这里让没有签字的人一起承担连带责任。',
      why: '连带责任只能由法律规定或由承担的人自己同意，合同约束不了没签字的员工、股东、家属。',
      ask: '改为签署方对自身及其人员的违约负责，连带只限列名的签署方，内部按过错分担。',
    },
    en: {
      title: 'Joint liability of people who don’t sign',
      found: 'This makes people who do not sign jointly liable.',
      why: 'A contract binds those who sign it; joint liability rests on the law or on each debtor’s own agreement.',
      ask: 'Let each signatory answer for itself and its people, and name any signatories who are jointly liable.',
    },
  },
  variants: {
    guarantee: {
      zh: { title: '签字人个人为公司担保', found: '这里让签字的人以个人财产为公司的义务负责。', why: '代表公司签字本不用自己承担责任，加上这句，公司的泄密要由个人赔。', ask: '删去个人担保，写明签字人仅代表公司签署。' },
      en: { title: 'The signatory guarantees personally', found: 'This makes the person who signs for the company answer personally.', why: 'Who signs for a company does not owe what it owes; this sentence puts private property behind its leaks.', ask: 'Strike the personal guarantee and sign on behalf of the company only.' },
    },
    denial: {
      zh: { title: '共同处理却互不连带', found: '各方共同处理个人信息，却约定互不承担连带责任。', why: '共同处理个人信息造成损害的，依法承担连带责任，内部约定对个人不起作用。', ask: '改为依法承担连带责任，内部按过错分担。' },
      en: { title: 'Joint handling, no joint liability', found: 'The parties handle personal data jointly but deny liability for each other.', why: 'Towards individuals the law makes joint controllers jointly liable; the contract can only share it out inside.', ask: 'Accept joint liability towards individuals and agree on contribution by fault.' },
    },
  },
  draft: {
    zh: '各签署方对自身及其人员的违约承担责任；仅在法律规定或本合同明确列名的签署方之间承担连带责任，内部按过错分担。',
    en: 'Each signatory answers for itself and its personnel; joint and several liability applies only where the law provides or among the signatories named here, with contribution by fault.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密。\n第二条 [[一方泄密的，其关联公司一并承担连带赔偿责任。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方及其全体员工、股东、家属承担无限连带责任。]]',
        '保密协议\n第一条 乙方应对甲方的图纸保密。\n第二条 [[乙方任一供应商泄密，甲方可要求所有供应商连带赔偿。]]',
        '数据合作协议\n第一条 双方应对用户信息保密，不得泄露。\n第二条 [[双方共同处理用户个人信息，但互不承担连带责任。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方违反本协议的，乙方的法定代表人以个人财产承担连带赔偿责任。]]',
      ],
      miss: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方与其关联方就该关联方的泄密承担连带责任。',
        '数据合作协议\n第一条 双方应对个人信息保密。\n第二条 共同处理个人信息致害的，依法承担连带责任，内部按过错分担。',
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 保证人对乙方的保密义务承担连带责任保证。',
        '保密协议\n第一条 各方应对商业秘密保密。\n第二条 各方按份承担责任。',
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 乙方员工泄密的，乙方对其员工的行为承担连带责任。',
        '施工合同\n第一条 双方应对商业秘密保密。\n第二条 乙方及其分包商对工程质量承担连带责任。',
        '联合体协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n丙方：丙田有限公司\n第一条 乙方、丙方应对甲方的商业秘密保密。\n第二条 乙方与丙方违反保密义务的，承担连带责任。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 各签署方对自身及其人员的违约承担责任；仅在法律规定或本合同明确列名的签署方之间承担连带责任，内部按过错分担。',
        '数据合作协议\n第一条 双方应对用户信息保密，不得泄露。\n第二条 双方共同处理用户个人信息的，依法对用户承担连带责任。',
      ],
    },
    en: {
      hit: [
        'JOINT CONTROLLER AGREEMENT between Hill Ltd and Lake Ltd\n1. The parties jointly determine the purposes of processing personal data and keep it confidential.\n2. [[An individual may claim only from the party that caused the breach, and joint liability is excluded.]]',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[Recipient and its employees, officers and shareholders shall be jointly and severally liable for any breach of this Agreement.]]',
        'DATA SHARING AGREEMENT\n1. Each party shall keep personal data confidential.\n2. [[The platforms jointly process data but no party is liable to users for another.]]',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[By signing below I agree to personally guarantee the performance of the company’s obligations.]]',
        'NON-DISCLOSURE AGREEMENT\n1. You shall keep the plans secret.\n2. [[Your spouse and anyone you live with shall be jointly and severally liable for what a leak costs us.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Buyer shall keep the plans secret.\n2. [[If any supplier breaches clause 1, Owner may claim from all suppliers jointly and severally.]]',
      ],
      miss: [
        'JOINT CONTROLLER AGREEMENT between Hill Ltd and Lake Ltd\n1. The parties jointly determine the purposes of processing personal data and keep it confidential.\n2. As between the parties each bears its own share; data subjects may claim in full from either.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("X"), Lake Ltd ("Y") and Moor Ltd ("Z")\n1. X and Y shall keep Z’s information confidential.\n6. X and Y (both signatories) are jointly and severally liable for clause 1.',
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. The parties do not form a joint venture.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. No officer or director of Recipient is personally liable under this Agreement.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient is jointly and severally liable with its Affiliates for a breach by such Affiliate.',
        'DATA SHARING AGREEMENT\n1. Each party shall keep personal data confidential.\n2. Joint controllers are jointly liable to data subjects, with contribution by fault.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Each signatory answers for itself and its personnel; joint and several liability applies only where the law provides or among the signatories named here, with contribution by fault.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. I sign on behalf of the company only. The company guarantees the performance of its employees.',
      ],
    },
  },

  *check(contract) {
    for (const { sentence, how } of jointLiabilities(contract)) {
      const payer = how === 'outsiders' ? payerOf(contract, sentence) : null
      yield { evidence: [sentence], ...(how === 'outsiders' ? {} : { variant: how }), ...(payer?.is === 'party' ? burdenedBy(contract, payer.name) : {}) }
    }
  },
})
