import type { Contract } from '../../contract/types'
import { secrecyElsewhere } from '../facts/elsewhere'
import { onlyPersonsOwe } from '../facts/natural-person'
import { answersForPeople } from '../facts/personnel-answers'
import { RECIPIENTS_EN } from '../facts/recipients-en'
import { RECIPIENTS_ZH } from '../facts/recipients-zh'
import { secrecy } from '../facts/secrecy'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { articleOf, defineRule, lowerOf, type Sentence } from '../kit'
import employeesMayReceive from '../provisions/employees-may-receive'
import flowDown from '../provisions/flow-down'
import liabilityForPersonnel from '../provisions/liability-for-personnel'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const PEOPLE_ZH = `(?:${RECIPIENTS_ZH}|人员|专家)`
/** Whoever procures that his people keep silent answers when they do not; the party "or its staff" that breaches pays for both. */
const ANSWERS = sieved([
  new RegExp(`(?:促使|确保|保证|担保)[^。；，]{0,16}${PEOPLE_ZH}[^。；]{0,30}(?:不(?:得|会|向|对|将)?[^。；，]{0,10}(?:泄露|泄漏|披露|透露)|(?:遵守|履行|承担)[^。；，]{0,16}(?:保密|本协议|本合同|本条|义务))`),
  new RegExp(`(?:方|公司|单位)(?:及|或|和|、|以及|或者)(?:其|本方|己方)?[^，。；]{0,12}${PEOPLE_ZH}[^。；]{0,30}(?:违反|泄露|泄漏|泄密|披露|透露)[^。；]{0,50}(?:赔偿|违约金|承担|负责)`),
  new RegExp(`\\b(?:procure|cause|ensure|guarantees?)\\b(?: that)?[^.;]{0,60}${RECIPIENTS_EN}[^.;]{0,100}\\b(?:comply|compl(?:y|ies) with|observe|adhere|not (?:to )?(?:disclose|use)|do not|holds|makes no use|abide|keep|maintain|treat|hold|in accordance with)\\b`),
  /\b(?:remains?|is|be) (?:fully )?(?:responsible|liable|responsible and liable) for (?:everyone|every such|each|all|any|such)\b[^.;]{0,40}\b(?:compliance|breach|failure|acts?)\b/,
  new RegExp(`\\bensure\\b[^.;]{0,60}\\bnot (?:be )?(?:disclosed|used|distributed)[^.;]{0,40}\\bby\\b[^.;]{0,24}${RECIPIENTS_EN}`),
  new RegExp(`(?:第三[方人]原因|${PEOPLE_ZH}[^。；]{0,30}(?:违反|泄露|泄漏|泄密|披露|透露))[^。；]{0,30}(?:仍[^。；]{0,16}(?:承担|负)|(?:责任|后果)(?:均)?由(?!${PEOPLE_ZH}|其|个人|该|本人)[^。；]{0,8}承担)`),
  new RegExp(`\\b(?:answerable|responsible|liable) for its [^.;,]{0,20}${RECIPIENTS_EN}[^.;]{0,40}\\bas (?:for|if)\\b`),
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,24}\\b(?:is|are|be) (?:attributed|imputed) to\\b`),
])
const DENIED = sieved([
  new RegExp(`${PEOPLE_ZH}[^。；]{0,40}(?:概|均|皆|全)?与[^，。；]{1,8}(?:无涉|不相干|没有?关系|无干)`),
  new RegExp(`${PEOPLE_ZH}[^。；]{0,30}(?:那|这|均|都|属|系)?是?(?:${PEOPLE_ZH}|其)(?:个人|自己|本人)?的(?:事|账)[^。；]{0,20}(?:不|与)`),
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,80}\\b(?:no|not an?) (?:affair|concern|business|responsibility) of (?:ours|the|its|theirs)\\b`),
  new RegExp(`\\bnot (?:be |to be )?(?:laid|placed|left) at\\b[^.;]{0,40}\\bdoor\\b`),
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,60}\\b(?:own|private) (?:affair|business|concern|matter)\\b[^.;]{0,40}\\bnot\\b`),
  new RegExp(`${PEOPLE_ZH}[^。；]{0,30}(?:个人行为|行为|擅自|泄密|泄露|披露|违反|违约)[^。；]{0,30}(?:与[^，。；]{1,8}无关|(?:不承担|不负|概不负|不予负责|无需承担|无须承担|不再承担)[^。；]{0,16}(?:责任|责|赔偿)?)`),
  new RegExp(`(?:不对|不就|不为)[^。；，]{0,12}${PEOPLE_ZH}[^。；，]{0,24}(?:行为|泄密|泄露|披露|违反|违约|过失)[^。；]{0,16}(?:承担|负)`),
  new RegExp(`\\b(?:not|no|neither|nor)\\b[^.;]{0,60}\\b(?:liable|responsible|liability|responsibility|answerable)\\b[^.;]{0,20}\\bfor\\b[^.;]{0,40}\\b(?:acts?|omissions?|breach(?:es)?|disclosures?|conduct|misuse|leaks?)\\b[^.;]{0,40}\\b(?:of|by)\\b[^.;,]{0,20}${RECIPIENTS_EN}`),
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,60}\\b(?:acts?|breach(?:es)?|disclosures?|conduct)\\b[^.;]{0,40}\\b(?:shall|will|is|are) not\\b[^.;]{0,30}\\b(?:attributed|imputed|deemed|treated as)`),
])
/** Errors in what was shown, and injuries, are other matters. */
const OTHER = /accura|complete|errors|injur|人身|伤亡|工伤|侵权造成|conduct of (?:the|its) business|工资|社会保险/

function denials(contract: Contract): Sentence[] {
  return sentencesFor(contract, DENIED).filter((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    return DENIED.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower)) && !OTHER.test(lower)
  })
}

function answers(contract: Contract): boolean {
  if (liabilityForPersonnel.read(contract)?.stance === 'stated' || answersForPeople(contract)) return true
  return sentencesFor(contract, ANSWERS).some((sentence) => ANSWERS.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lowerOf(contract, sentence).slice(0, REACH))))
}

export default defineRule({
  type: 'MISSING',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.593', 'cn.civil-code.523', 'cn.civil-code.1191', 'cn.pipl.59', 'cn.pipl.21', 'eu.gdpr.28.4'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '员工、分包泄密没写谁担责',
      found: '全文没有约定员工、关联方、分包方泄密算作接收方违约。',
      why: '泄密大多出在具体经手的人身上；不写明，对方可能说那是个人或第三方的事。',
      ask: '加一句：接收方人员、关联方、分包方及顾问违反保密义务的，视为接收方违约。',
    },
    en: {
      title: 'Leaks by staff and subcontractors',
      found: 'Nothing says that a leak by staff, affiliates or subcontractors counts as the recipient’s own.',
      why: 'It is people who leak; without this the recipient may call it someone else’s act.',
      ask: 'Make the recipient liable for its personnel, affiliates, subcontractors and advisers.',
    },
  },
  variants: {
    denied: {
      zh: { title: '把员工、分包泄密推开了', found: '这里写明员工或第三方泄密，接收方不负责。', ask: '删去这一句，改为视为接收方违约；已与披露方直接签约的人可以除外。' },
      en: { title: 'No answer for its own people', found: 'The recipient disclaims leaks by its own staff or subcontractors.', ask: 'Strike it and make the recipient answer for them, except those who signed with the discloser.' },
    },
  },
  draft: {
    zh: '接收方的人员、关联方、分包方及顾问违反保密义务的，视为接收方违约，由接收方承担责任；已与披露方另行直接签约的，不在此限。',
    en: 'The Recipient is liable for any breach of this Agreement by its personnel, affiliates, subcontractors and advisers, except those that have contracted directly with the Discloser.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 双方的知悉人包括员工和顾问。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 违约方应赔偿守约方的损失。',
        '保密协议\n披露方：甲山有限公司\n接收方：乙水有限公司\n第一条 接收方应对保密信息保密。\n第二条 [[接收方应告知其员工对保密信息保密。]]\n第三条 违反本协议的，赔偿全部损失。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 [[员工个人行为导致泄密的，与乙方无关。]]',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 保密\n一、乙方应对甲方的商业秘密和客户名单严格保密，不得向任何第三方披露。\n二、保密期限为合同终止后三年。\n三、违反本条的，应赔偿甲方因此受到的损失。\n第六条 乙方应为派驻员工购买保险。',
      ],
      miss: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 “接收方”包括接收方及其雇员和分包人。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 承办人员违反的，由接收方承责。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 一方的驻场技术员泄密的，由该方赔偿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 谁的人泄密，谁负责赔偿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露给第三方。\n第二条 参与项目的工程师和外聘翻译泄密的，等同于派出方泄密。',
        '保密协议\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 乙方人员泄密的，视为乙方违约。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 经许可接触保密信息的第三方违反本协议的，由接收方承担责任。',
        '保密协议\n第一条 接收方应对保密信息保密，并确保其员工遵守本协议的保密义务。\n第二条 违反本协议的，赔偿损失。',
        '保密协议\n甲方：甲山有限公司\n乙方：李一\n身份证号：110101199001010000\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 违反的应赔偿损失。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保守甲方的商业秘密。员工违反规章制度的，按公司制度处理。',
        '保密协议\n第一条 乙方应对甲方的资料保密，不得泄露。\n第二条 乙方或其员工违反本协议的，应向甲方支付违约金十万元。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 乙方泄密的，赔偿甲方损失；乙方的人说漏了嘴，就当乙方自己说的。',
      ],
      mended: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对对方的商业秘密保密，不得泄露。\n第二条 接收方的人员、关联方、分包方及顾问违反保密义务的，视为接收方违约，由接收方承担责任；已与披露方另行直接签约的，不在此限。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 接收方应告知其员工保密。\n第三条 接收方的员工违反保密义务的，视为接收方违约，由接收方承担责任。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall not disclose the Confidential Information to any third party.\n2. The Recipient shall be liable for damages caused by its breach.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[The Recipient may disclose it to employees who need to know it and who are bound by similar duties.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[The Recipient is not liable for the acts of its subcontractors or former employees.]]',
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s Confidential Information secret.\n2. Neither party shall solicit the employees of the other.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information confidential and disclose it to no third party.\n2. Staff who talk do so at the risk of the party that employs them.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information confidential and disclose it to no third party.\n2. Recipient answers for its couriers.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information confidential and disclose it to no third party.\n2. A crew member’s leak is the leak of the side that sent him or her.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information confidential and disclose it to no third party.\n2. Whatever a member of its team does with the Information is taken as done by Recipient.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information confidential and disclose it to no third party.\n2. Each side answers for its own technicians.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient is responsible for any breach of this Agreement by its Representatives.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information and shall procure that its employees and advisers do not disclose it.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Company") and the attendee named below ("Attendee")\n1. Attendee shall not disclose the Confidential Information of Company to any third party.\n2. Attendee shall be liable for a breach.',
        'EMPLOYMENT AGREEMENT between Hill Ltd ("Employer") and Ann Lee ("Employee")\n1. Employee shall keep Employer’s trade secrets confidential.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. The Recipient pays damages for a leak. A slip by one of the Recipient’s people is a slip by the Recipient.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient is liable for any breach of this Agreement by its personnel, affiliates, subcontractors and advisers, except those that have contracted directly with the Discloser.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. The Recipient may disclose it to employees who need to know it, and is liable for any breach of this Agreement by its personnel, affiliates, subcontractors and advisers.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || onlyPersonsOwe(contract)) return
    const lookedAt = duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty)
    const denied = denials(contract)
    if (denied.length > 0) {
      yield { evidence: denied, lookedAt, variant: 'denied', levels: { protected: 'high', burdened: 'low', neutral: 'medium' } }
      return
    }
    if (answers(contract) || secrecyElsewhere(contract)) return
    const near = flowDown.read(contract) ?? employeesMayReceive.read(contract)
    yield {
      evidence: near?.stance === 'stated' ? near.evidence.slice(0, 2) : [],
      lookedAt,
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
