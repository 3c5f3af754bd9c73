import { blankFor } from '../facts/blanks'
import { secrecy } from '../facts/secrecy'
import { settledElsewhere } from '../facts/settled-elsewhere'
import { endsWithContract } from '../facts/secrecy-end'
import { articleOf, defineRule, lowerOf } from '../kit'
import { termOrSurvival } from '../provisions/confidentiality-term'

/** A period left blank is neither stated nor missing: the blank has its own card. */
const BLANK = /保密(?:义务|责任)?[^，。；]{0,12}(?:期限?|期间|时间|年限|有效|持续|延续)|\b(?:confidentiality|secrecy|nda) (?:period|term)\b|\b(?:period|term|duration) of (?:confidentiality|secrecy)\b|\bfidence (?:continues?|lasts?|runs?) for$/i

export default defineRule({
  type: 'MISSING',
  topic: 'term',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'OTHER'],
  levels: { protected: 'high', burdened: 'low', neutral: 'medium' },
  law: ['cn.civil-code.558', 'cn.civil-code.501', 'us.dtsa.1839.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没有约定保密到什么时候',
      found: '约定了保密，但没有说保密多久，也没有说合同结束后是否继续。',
      why: '法律只以诚信原则要求合同终止后继续保密，期限和范围容易各说各话。',
      ask: '写明合同终止后若干年；商业秘密到公开为止；本条不因合同终止而失效。',
    },
    en: {
      title: 'No term or survival of secrecy',
      found: 'There is a duty of secrecy, but no word on how long it lasts or whether it outlives the contract.',
      why: 'Once the contract ends, how far secrecy still binds becomes an argument about good faith.',
      ask: 'State a number of years after the end, trade secrets until public, and that the clause survives.',
    },
  },
  variants: {
    omitted: {
      zh: { title: '存续条款漏了保密条款', found: '存续条款列出了合同终止后仍有效的条款，但没有列入保密条款。' },
      en: { title: 'The survival list leaves secrecy out', found: 'The list of clauses that survive does not include the confidentiality clause.' },
    },
    ends: {
      zh: { title: '保密义务随合同终止而结束', found: '合同写明保密义务只在合同有效期间存在，合同一结束即终止。' },
      en: { title: 'Secrecy ends with the contract', found: 'The contract says that the duty of secrecy lasts only while the contract is in force.' },
    },
  },
  draft: {
    zh: '保密义务自知悉之日起至合同终止后【三】年；商业秘密持续至依法公开之日，个人信息持续至删除之日。本条不因合同终止而失效。',
    en: 'The duties last from receipt until [three] years after termination, for trade secrets while they remain secret, and for personal data until deleted; this clause survives termination.',
  },

  examples: {
    zh: {
      hit: [
        '技术服务合同\n第一条 服务期限一年。\n第二条 保密\n双方应对知悉的对方商业秘密保密，不得向第三方披露。',
        '合作协议\n第三条 保密条款\n双方在合作期间内应对商业秘密保密，不得外泄。',
        '采购合同\n第七条 保密\n乙方不得向任何第三方透露甲方的商业秘密。\n第八条 结算和清理条款不受合同终止影响。',
      ],
      miss: [
        '技术服务合同\n第二条 保密\n双方应对商业秘密保密。保密期限为合同终止后三年。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 本协议有效期五年。',
        '服务合同\n第六条 保密\n乙方的保密责任不因合同的终止而终止，不得向第三方泄露甲方商业秘密。',
        '保密函\n一、乙方对甲方的工艺参数保密，不得提供给他人。\n二、保密义务的期限按照双方《框架采购协议》第十条执行。',
        '技术服务合同\n第五条 保密\n1．双方应对商业秘密保密，不得向第三方披露。\n2．保密期限：____\n第六条 违约方赔偿损失。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 合作散伙以后三年里，这一条照样管用。',
      ],
      mended: [
        '技术服务合同\n第一条 服务期限一年。\n第二条 保密\n双方应对知悉的对方商业秘密保密，不得向第三方披露。保密义务在本合同终止后继续有效三年。',
        '合作协议\n第三条 保密条款\n双方应对商业秘密保密，不得外泄，保密期限至合作结束后五年止。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n1. Term. This Agreement is for one year.\n2. Confidentiality. Each party shall keep the other’s Confidential Information confidential and not disclose it to third parties.',
        'HOSTING AGREEMENT\n8. Confidentiality. Provider shall hold Customer’s confidential information in strict confidence.\n9. Liability is limited to direct damages.\n12. General. [[Sections 9 and 12 shall survive termination of this Agreement.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the Confidential Information confidential.\n2. [[The duties of confidence last only while this Agreement is in force and cease when it ends.]]',
        'SUPPLY AGREEMENT\n5. Confidentiality\nThe Supplier shall not disclose the Buyer’s confidential information to any third party.\n6. Records shall be retained for six months.',
      ],
      miss: [
        'SERVICES AGREEMENT\n2. Confidentiality. Each party shall keep the other’s Confidential Information confidential. This clause survives termination for three years.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. This Agreement shall expire two years from its date.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the Confidential Information confidential.\n2. The obligations of confidentiality cease two years after this Agreement ends.',
        'CONFIDENTIALITY AGREEMENT\n1. The Recipient shall not at any time disclose the Confidential Information to any person.',
        'CONFIDENTIALITY LETTER\n1. The Recipient shall keep the drawings confidential.\n2. The duration of these duties is set out in clause 8 of the parties’ Framework Supply Agreement.',
        'SERVICES AGREEMENT\n4 Confidentiality. Neither party shall disclose the other’s price lists to a third party.\n9 General. Clause 4 survives termination for two years.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the Confidential Information confidential.\n2. Confidentiality period: ________',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. Clause 1 outlives this Agreement by three years.',
      ],
      mended: [
        'SERVICES AGREEMENT\n1. Term. This Agreement is for one year.\n2. Confidentiality. Each party shall keep the other’s Confidential Information confidential and not disclose it to third parties. This clause survives termination for three years.',
        'HOSTING AGREEMENT\n8. Confidentiality. Provider shall hold Customer’s confidential information in strict confidence.\n9. Liability is limited to direct damages.\n12. General. Sections 8, 9 and 12 shall survive termination of this Agreement for five years.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none') return
    const term = termOrSurvival(contract)
    if (term?.stance === 'stated' || blankFor(contract, BLANK) || settledElsewhere(contract).has('term')) return
    yield {
      evidence: term ? term.evidence : [],
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(term ? { variant: term.evidence.some((span) => endsWithContract(lowerOf(contract, span))) ? 'ends' : 'omitted' } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
