import type { Contract } from '../../contract/types'
import { blankFor } from '../facts/blanks'
import { circularDefinitions } from '../facts/definition-breadth'
import { exchanges } from '../facts/exchange'
import { kindsNamed, namesObject } from '../facts/information-kinds'
import { kind } from '../facts/kind'
import { markingConditions } from '../facts/marking-conditions'
import { secrecy } from '../facts/secrecy'
import { secrecyElsewhere } from '../facts/secrecy-elsewhere'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { articleOf, defineRule, has, lowerOf, lowerText, sentences, type Sentence } from '../kit'
import definition from '../provisions/definition-of-confidential-information'
import exclusions from '../provisions/exclusions'
import marking from '../provisions/marking-required'
import personalDuty from '../provisions/personal-information-duty'

/** The contract itself is what is kept secret: that needs no definition. */
const THE_CONTRACT = /本(?:合同|协议|次交易)(?:书)?(?:的)?(?:全部)?(?:内容|条款|价格|约定|事项|签订|存在|金额)|\b(?:terms|contents?|existence|provisions|conditions)\b[^.;]{0,40}\bof this\b|\bthis (?:agreement|lease|contract|settlement)\b[^.;]{0,30}\b(?:is|are|be|remain|kept)\b/
/** The user's own password is nobody else's secret. */
const PASSWORD = /密码|账号|账户|口令|\bpasswords?\b|\bcredentials\b|\byour account\b/
const PERSONAL = /个人(?:信息|数据|资料)|身份证|\bpersonal (?:data|information)\b|\bpersonally identifiable/
/** Personal data is dealt with apart, or only named to be left out. */
const APART = /个人信息[^。；]{0,24}(?:不适用|另|依照|按照|遵守)|不包括[^。；]{0,16}个人信息|\bpersonal (?:data|information)\b[^.;]{0,80}\b(?:governed|whether or not public|shall not apply|do not apply|separate|exclud)|\b(?:exclud\w{1,4}|not include)\b[^.;]{0,40}\bpersonal (?:data|information)/

/** A definition left blank is neither stated nor missing: the blank has its own card. */
const BLANK = /保密(?:内容|范围|信息范围|事项)(?:（[^）]{0,20}）)?\s?(?:[：:为是]|包括|$)|保密(?:信息|资料)\s?(?:[：:]|是指|包括)|fidential information(?: is| means| includes| consists of| shall mean)?\s?:|fidential information (?:means|includes|consists of|shall mean)$/i

const HANDS_OVER = /提供|交换|披露|移交|交付|开放|\b(?:exchang|swap|lend|suppl|provid|disclos|furnish|shar(?:e|ing)|deliver)/
sieved([HANDS_OVER, APART])

/** What the parties say they hand over is what they mean by secret. */
function handedOver(contract: Contract): readonly Sentence[] {
  return kind(contract) === 'NDA' ? sentencesFor(contract, [HANDS_OVER]).filter((sentence) => HANDS_OVER.test(lowerOf(contract, sentence))) : exchanges(contract)
}

export default defineRule({
  type: 'MISSING',
  topic: 'definition',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER', 'TOS'],
  levels: { protected: 'high', burdened: 'medium', neutral: 'high' },
  law: ['cn.aucl-2025.10', 'cn.spc-2020-7.6', 'cn.spc-2020-7.1', 'cn.spc-2020-7.5', 'cn.civil-code.1034', 'us.dtsa.1839.3'],
  options: { kinds: 2 },
  heuristic: ['kinds'],

  words: {
    zh: {
      title: '没说清哪些信息要保密',
      found: '要求保密，但没有写明什么是保密信息，也没有列出种类。',
      why: '说不清是什么秘密，就难以证明对方泄露的正是它；法律上保密措施也要对应具体的信息。',
      ask: '加一条定义，至少列出两三类，如技术资料、客户名单、价格。',
    },
    en: {
      title: 'What must be kept secret is not said',
      found: 'Secrecy is owed, but no sentence says what is confidential or names any kind of it.',
      why: 'If the secret is not identified, nobody can prove that this is what was leaked.',
      ask: 'Add a definition and name two or three kinds, such as technical data, customer lists, prices.',
    },
  },
  variants: {
    circular: {
      zh: { title: '保密信息的定义等于没写', found: '定义只说“保密信息就是需要保密的信息”，没有说出范围。' },
      en: { title: 'The definition runs in a circle', found: 'It says only that confidential information is information that is confidential.' },
    },
    personal: {
      zh: {
        title: '个人信息只当作保密信息',
        found: '个人信息被列为保密信息的一种，公知信息等例外也会适用到它。',
        why: '个人信息受法律保护，不因已公开或保密期满而可以随意使用。',
        ask: '写明个人信息另行处理，不适用保密信息的例外。',
      },
      en: {
        title: 'Personal data is only “confidential information”',
        found: 'Personal data is listed as a kind of confidential information, so the exclusions reach it too.',
        why: 'The law protects personal data even where it is public or the secrecy period has ended.',
        ask: 'Say that personal data is dealt with apart and that the exclusions do not apply to it.',
      },
    },
  },
  draft: {
    zh: '“保密信息”指披露方因本合作以任何形式提供、依其性质或标识应合理理解为保密的非公开信息，包括技术资料、客户名单及交易条件、价格与财务数据、经营计划。个人信息另按第【 】条处理，不适用公知信息等例外。',
    en: '“Confidential Information” means non-public information disclosed in connection with the Purpose that is marked confidential or would reasonably be understood to be so, including technical data, customer lists, pricing and plans. Personal Data is governed by clause [ ], whether or not public.',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n第一条 双方共同开展市场推广。\n第二条 保密\n[[双方应对合作内容保密。]]未经同意不得外传。违反的应赔偿损失。',
        '服务合同\n第七条 保密\n[[乙方应保守甲方秘密，不得外泄。]]\n违反的，乙方赔偿甲方损失。',
        '保密协议\n第一条 [[保密信息是指需要保密的信息。]]\n第二条 接收方应对保密信息保密，不得向第三方披露。',
        '保密协议\n第一条 [[保密信息包括技术资料和用户的个人信息。]]\n第二条 已为公众所知的信息不属于保密信息。\n第三条 接收方不得向第三方披露保密信息。',
        '保密协议\n第一条 [[本协议所称秘密信息，是指依约定应当保密的信息。]]\n第二条 双方不得披露秘密信息。',
      ],
      miss: [
        '服务合同\n第八条 保密\n乙方应对甲方的技术图纸和客户名册保密，不得向第三方披露。',
        '服务合同\n第八条 保密\n商业秘密的含义以双方另行签订的《保密协议》第一条为准，乙方应予保密。',
        '保密协议\n第一条 保密信息：见附件一清单。\n第二条 接收方不得披露保密信息。\n附件一\n图纸一套、客户名册一份。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密。',
        '服务合同\n第八条 保密\n双方对履行本合同过程中知悉的对方一切未公开信息负有保密义务，不得向第三方披露。',
        '房屋租赁合同\n第一条 租期一年。\n第二条 双方对本合同内容负有保密义务。',
      ],
      mended: [
        '服务合同\n第七条 保密\n“保密信息”指甲方因本合作提供、依其性质应合理理解为保密的非公开信息，包括技术资料、客户名单、价格。乙方应保守甲方的保密信息，不得外泄。',
        '保密协议\n第一条 保密信息包括技术资料和用户的个人信息。\n第二条 已为公众所知的信息不属于保密信息。个人信息不适用本条例外。\n第三条 接收方不得向第三方披露保密信息。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n7. Confidentiality\n[[Each party shall keep the other’s confidential information confidential.]] A party in breach shall compensate the other.',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall not disclose the Discloser’s Confidential Information to any third party.]]\n2. The Recipient shall pay damages for a breach.',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information means any information that is confidential.]]\n2. The Recipient shall not disclose Confidential Information.',
        'SUPPLY AGREEMENT\n1. Seller sells two lathes.\n2. [[Seller shall keep the Buyer’s trade secrets confidential.]]\n3. Late delivery costs 0.1% a day.',
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means information which is confidential under this Agreement.]]\n2. The Recipient shall not disclose Confidential Information.',
      ],
      miss: [
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the other’s drawings and customer lists confidential and shall not disclose them.',
        'SERVICES AGREEMENT\n7. Confidentiality\nConfidential information has the meaning set out in the separate Non-Disclosure Agreement of the parties and shall be kept secret.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means information furnished in connection with a possible purchase of the business.\n2. The Recipient shall not disclose it.',
        'DATA PROCESSING AGREEMENT\n1. “Personal Data” means data about an identified person.\n2. The Processor shall keep Personal Data confidential and act on instructions.',
        'LEASE\n1. The term is one year.\n2. The parties shall keep the terms of this lease confidential.',
      ],
      mended: [
        'SERVICES AGREEMENT\n7. Confidentiality\n“Confidential Information” means non-public information disclosed in connection with the Services, including technical data, customer lists and pricing. Each party shall keep the other’s Confidential Information confidential.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means non-public information that would reasonably be understood to be confidential, including plans and prices.\n2. The Recipient shall not disclose Confidential Information.',
      ],
    },
  },

  *check(contract, { kinds: enough }) {
    const { room, duties, sentences: about, clauses: owned } = secrecy(contract)
    const [circular] = circularDefinitions(contract)
    if (room === 'none' || (room !== 'whole' && duties.length === 0)) return
    const defined = definition.read(contract)
    const saying = new Set([...about, ...duties, ...sentences(contract).filter((sentence) => owned.has(sentence.clause)), ...handedOver(contract)])
    // What a breach costs, and what the court costs, is no kind of secret.
    const read = [...saying].filter((sentence) => !has(sentence, 'liability') || duties.includes(sentence) || (mayMatch(contract, HANDS_OVER, sentence) && HANDS_OVER.test(lowerOf(contract, sentence))))
    const kinds = kindsNamed(contract, circular ? [...duties, ...(defined?.evidence ?? [])] : [...read, ...(defined?.evidence ?? [])], enough)
    if (kind(contract) === 'DPA' && PERSONAL.test(lowerText(contract))) return
    const lookedAt = duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty)
    if (kinds >= enough || (defined === null && duties.some((duty) => namesObject(contract, duty)))) {
      const personal = (defined?.evidence ?? []).find((span) => PERSONAL.test(lowerOf(contract, span)))
      const apart = personalDuty.read(contract)?.stance === 'stated' || about.some((sentence) => mayMatch(contract, APART, sentence) && APART.test(lowerOf(contract, sentence)))
      if (personal && !apart && kind(contract) !== 'DPA' && kind(contract) !== 'TOS' && exclusions.read(contract)) {
        yield { evidence: [personal], variant: 'personal', certainty: 'possible', levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' } }
      }
      return
    }
    if (circular) {
      yield { evidence: [circular], lookedAt, variant: 'circular' }
      return
    }
    if (blankFor(contract, BLANK)) return
    const elsewhere = secrecyElsewhere(contract)
    const marked = marking.read(contract)
    const byMark = markingConditions(contract)[0] ?? (marked?.stance === 'stated' ? marked.evidence[0] : undefined)
    if (!defined && byMark) {
      yield { evidence: [byMark], remark: true }
      return
    }
    if (defined || elsewhere) {
      if (defined || !elsewhere?.present) yield { evidence: defined ? defined.evidence.slice(0, 1) : elsewhere ? [elsewhere.sentence] : [], remark: true }
      return
    }
    const vague = duties.filter((duty) => !THE_CONTRACT.test(lowerOf(contract, duty)) && !PASSWORD.test(lowerOf(contract, duty)))
    if (duties.length > 0 && vague.length === 0) return
    yield { evidence: vague.slice(0, 1), lookedAt }
  },
})
