import type { Contract } from '../../contract/types'
import { clauses } from '../facts/clauses'
import { fact } from '../facts/fact'
import { kind } from '../facts/kind'
import { pointsAtSecrecy, secrecyNumbers } from '../facts/references'
import { inSecrecyContext } from '../facts/secrecy'
import { endsWithContract, mayEndWithContract } from '../facts/secrecy-end'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { mayMatch, sieved } from '../facts/sieve'
import { defineProvision, statedBy, type Reading } from './provision'

const LENGTH_ZH = '(?:年|个月|长期|永久|永远|无限期|直至|直到|为止|之日止|时止|不因|仍|始终|继续|任何时候|终身)'
const ZH = sieved([
  new RegExp(`保密(?:(?:义务|责任)的?)?(?:期限|期间|期|年限)[^。；]{0,40}${LENGTH_ZH}`),
  new RegExp(`(?:保密|不得[^。；]{0,30}(?:披露|泄露|透露))[^。；]{0,60}(?:终止|解除|期满|届满|结束|离职|完成|失效)[^。；]{0,30}${LENGTH_ZH}`),
  new RegExp(`(?:终止|解除|期满|届满|结束|离职|履行完毕|失效)[^。；]{0,30}(?:后|之后|时)[^。；]{0,60}(?:保密|保守[^。；]{0,12}(?:秘密|机密)|不得[^。；]{0,30}(?:披露|泄露|透露))`),
  /(?:保密|义务|约束)[^。；]{0,40}(?:至|到)[^。；]{0,30}(?:之日|之时|时止|为止|终止时|之日止)/,
  /不(?:因|受|随)[^。；]{0,30}(?:终止|解除|无效|失效|届满|期满|撤销|变更)[^。；]{0,20}(?:影响|失效|免除|终止|解除|消灭|而)/,
  /(?:保密|秘密)[^。；]{0,60}(?:公开|公知|公众)[^。；]{0,12}(?:为止|时止|之日)/,
  /(?:合同|协议|合作|散伙|完|终了|结束|届满|租约|停用|离职|交付|交货|完工)[^。；，]{0,8}(?:后|以后|之后|了|完了|完)[^。；]{0,20}(?:再|仍|还|照样|继续)[^。；，]{0,6}(?:管|守|保密|管用|有效)[^。；，]{0,10}(?:[一二两三四五六七八九十\d]{1,3}年|[。；]|$)|(?:第\s?[〇一二三四五六七八九十\d]{1,4}\s?条|本条|上条|前条|这一条|本款)[^。；，]{0,10}(?:再)?(?:管|延续|延|持续)(?:到|至)?[^。；，]{0,16}[一二两三四五六七八九十\d]{1,3}年|[一二两三四五六七八九十\d]{1,3}年(?:里|内|间)[，,]?(?:这|本|上|前|第)[^。；，]{0,8}(?:照样|照旧|仍|继续)(?:管用|有效|适用)?/,
  // 守密五年, 再管三年, 满两个月时结束: the length in everyday words.
  /(?:守密|守秘|守口|保密)[^。；]{0,40}[一二两三四五六七八九十\d]{1,3}个?(?:年|月)[^。；，]{0,6}(?:结束|终了|截止|届满|失效|为止|时止)|守密(?:期|之责|义务)?[^。；，]{0,16}[一二两三四五六七八九十\d]{1,3}年/,
  /(?:保密|秘密)[^。；]{0,60}(?:直至|直到)[^。；]{0,20}(?:公开|公知|公众)/,
  /(?:保密)[^。；]{0,40}(?:有效期|期限)[^。；]{0,20}\d{1,3}\s?年|[一二三四五六七八九十\d]{1,3}\s?年内[^。；]{0,40}(?:保密|不得[^。；]{0,30}(?:披露|泄露))/,
])
/** "该义务在合同终止后三年内有效": the sentence points back at the duty, or at its clause by number. */
const POINTS_BACK_ZH = /(?:本条|本款|本章|本节|本协议|本承诺|[该此]等?项?义务|上述|前述|前款|上款|以上|前条|保密|第\s?[〇零一二三四五六七八九十\d.、和及第条]{1,16}\s?[条款])/
const OUTLIVES_ZH = /(?:终止|解除|期满|届满|结束|失效|完成|离职|解约|到期|签署|签订|提供|披露|知悉|生效)[^。；]{0,20}(?:后|起|之日)[^。；]{0,30}(?:有效|适用|存续|遵守|履行|年|不变|负有|承担|约束)|存续[^。；]{0,30}年|年(?:内|以内)?[^。；]{0,10}(?:继续|仍|均)|(?:继续|仍然?|始终)[^。；]{0,8}有效/
/** "三年" in a clause headed 保密期限, or after 保密义务. */
const YEARS_ZH = /[一二两三四五六七八九十\d]{1,3}\s?(?:\)|）)?\s?(?:年|个月)|长期有效|永久有效|无限期/
const ENDS_WITH_DEAL_ZH = /(?:合作|合同|协议|项目)[^。；]{0,6}期(?:间|限)?内?[^。；]{0,12}(?:保密|不得)/
const SLOT_ZH = /保密期限?[^。；]{0,8}(?:_{2,}|：\s*$|\[\s*\]|（\s*）)/
const SURVIVES_EN = /surviv|\boutlives?\b|\bgoes on\b|\bgo on\b|\bcarries on\b|\bends? \w{2,12} (?:months?|years?) after|\bholds? for\b|\bgood for\b|\bpast the (?:end|work|last|agreement|contract)\b|remains? (?:until|for|binding)|\bapply (?:until|after|for)|\blasts?\b|lasting|\bruns? (?:until|for)|\bbind\w{0,3}\b[^.;]{0,60}\bfor\b|remain in (?:full )?(?:force|effect)|continue in (?:full )?(?:force|effect)|shall continue|will continue|continues? (?:for|until|after|in|to)|remains? in (?:full )?(?:force|effect)|in force until/
/** The rest of a contract that remains in effect when a part is void, and copies that remain in a backup, say nothing of how long secrecy lasts. */
const NO_LENGTH_EN = /unenforceable|\binvalid\b|\b(?:copies|backups?)\b[^.;]{0,60}\bremain until\b/
const LENGTH_EN = sieved([
  /(?:for|of|within|during|until)\b[^.;]{0,50}\b(?:years?|months?|perpetuity|indefinite\w{0,2})\b/,
  /\b(?:ends?|expires?|ceases?|lapses?|until)\s(?:on\s)?(?:[a-z]{3,9}\s)?\d{1,2}(?:st|nd|rd|th)?,?\s(?:[a-z]{3,9},?\s)?\d{4}\b/,
  /\b(?:years?|months?)\b[^.;]{0,60}\b(?:after|from|following|thereafter|beyond)\b/,
  /\b(?:at any time|at all times|perpetual\w{0,2}|indefinitely|forever|in perpetuity|without limit in time)\b/,
  /(?:until|unless and until|so long as|as long as|for such time)\b[^.;]{0,160}(?:public|secret|confidential|trade secret)/,
  /(?:after|following|notwithstanding|upon)\b[^.;]{0,20}(?:the\s)?(?:termination|expiration|expiry)\b[^.;]{0,120}(?:confiden|disclos|secre)/,
])
/** The sentence's length is the length of secrecy, not of something else in the same clause. */
const OF_SECRECY_EN = /confiden|secre|disclos|divulg|obligation|\bdut(?:y|ies)\b|undertaking|proprietary|this (?:agreement|section|clause|article|provision)/
const EXPIRY_EN = /(?:this|the) (?:agreement|nda)\b[^.;]{0,100}\b(?:expire|terminat|continue|remain|effective|in effect|in force)\w{0,3}\b[^.;]{0,80}\b(?:years?|months?)\b/
const NOT_TERM_EN = /circumvent|compet(?:e|ition|itive with)|retention|payment|invoice|non-?solicit|solicit|employ(?:ment)?\s(?:of|any)|renew(?:al|ed)\b[^.;]{0,20}automatic|warranty|business days|days? of (?:receipt|the date)/

/** What is left out of secrecy has no length of it. */
const FREE_ZH = /不(?:属于|在|视为|构成|列入)[^。；，]{0,4}保密(?:范围|之列|信息|内容|资料)(?![^。；]{0,12}(?:之[日时]|时[止起]|为止))(?![^。；]{0,80}保密(?:期|义务))/
const YEARS_AFTER_ZH = /保密(?:义务|责任|期限?)[^。；]{0,40}[一二两三四五六七八九十\d]{1,3}\s?年/
const CASES_ZH = /本(?:协议|合同|承诺书?)[^。；]{0,40}(?:下列|以下)情[况形][^。；]{0,16}(?:终止|失效)/
const IN_FORCE_ZH = /(?:本协议|本合同|本承诺|保密)[^。；]{0,24}(?:有效期|期限|有效)/
sieved([POINTS_BACK_ZH, OUTLIVES_ZH, SURVIVES_EN, EXPIRY_EN, YEARS_AFTER_ZH, CASES_ZH, IN_FORCE_ZH, SLOT_ZH, ENDS_WITH_DEAL_ZH])

function zh(contract: Contract, sentence: Sentence, isNda: boolean): boolean {
  const text = textOf(contract, sentence)
  const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(text)
  const secret = inSecrecyContext(contract, sentence) || pointsAtSecrecy(contract, text)
  if (says(SLOT_ZH)) return true
  if (FREE_ZH.test(text)) return false
  if (secret && says(ENDS_WITH_DEAL_ZH) && !/终止|解除|期满|届满|结束后|之后/.test(text)) return false
  if (secret && ZH.some(says)) return true
  if ((secret || isNda) && says(POINTS_BACK_ZH) && says(OUTLIVES_ZH) && !ENDS_WITH_DEAL_ZH.test(text)) return true
  if (says(YEARS_AFTER_ZH)) return true
  if (text.includes('保密') && ZH.some(says)) return true
  const heading = clauses(contract)[sentence.clause]?.heading ?? ''
  if (/保密(?:期|义务的(?:期限|存续))|期限/.test(heading) && secret && YEARS_ZH.test(text)) return true
  if (isNda && says(CASES_ZH)) return true
  return isNda && says(IN_FORCE_ZH) && (YEARS_ZH.test(text) || /公开|公知|长期|终止|解密/.test(text))
}

function survivalList(contract: Contract, lower: string): 'with' | 'without' | null {
  const list = /\b(?:sections?|articles?|clauses?|paragraphs?)\s[\d., ()and&-]{1,80}/.exec(lower)
  if (!list) return null
  if (/confiden|non-?disclos/.test(lower)) return 'with'
  if (secrecyNumbers(contract).size === 0) return null
  return pointsAtSecrecy(contract, lower) ? 'with' : 'without'
}

function en(contract: Contract, sentence: Sentence, isNda: boolean): 'stated' | 'contrary' | null {
  const lower = lowerOf(contract, sentence)
  const secret = inSecrecyContext(contract, sentence)
  if ((secret || isNda) && mayEndWithContract(contract, sentence) && endsWithContract(lower)) return 'contrary'
  if (mayMatch(contract, SURVIVES_EN, sentence) && SURVIVES_EN.test(lower) && !NO_LENGTH_EN.test(lower)) {
    const list = survivalList(contract, lower)
    if (list === 'without' && !secret) return 'contrary'
    if (list === 'with') return 'stated'
    if (secret || isNda || pointsAtSecrecy(contract, lower) || /confiden|secrecy/.test(lower) || /(?:all|any|obligations?|provisions?|terms)\b[^.;]{0,60}(?:nature|intended|context|survive)/.test(lower)) return 'stated'
  }
  if (secret && OF_SECRECY_EN.test(lower) && LENGTH_EN.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower)) && !NOT_TERM_EN.test(lower)) return 'stated'
  return isNda && mayMatch(contract, EXPIRY_EN, sentence) && EXPIRY_EN.test(lower) ? 'stated' : null
}

/** What makes a term of it: a stretch of time, a date or an event. Survival alone has none. */
const LENGTH_OR_END_ZH = /[年月]|\d\s?[日天]|永久|永远|长期|无限期|终身|始终|公开|公知|公众|解密|直至|直到|为止|[时日]止|任何时候|不再(?:具有)?(?:秘密|机密)/
const LENGTH_OR_END_EN = /\b(?:years?|months?|days|anniversary|perpetu\w{0,5}|indefinite\w{0,2}|forever|permanent\w{0,2}|until|(?:so|as) long as|at any time|at all times|for such time|\d{4}|without limit|only while|unlimited|surviv\w{1,3} for (?:the|a)|period of)\b/

/** How long secrecy lasts, or that it outlives the contract; `contrary`: a survival list leaves it out, or it ends with the contract. */
export const termOrSurvival = fact((contract: Contract): Reading => {
  const isNda = kind(contract) === 'NDA'
  const stated: Sentence[] = []
  const contrary: Sentence[] = []
  for (const sentence of sentences(contract)) {
    if (!has(sentence, 'duration')) continue
    const sense = contract.lang !== 'en' && zh(contract, sentence, isNda) ? 'stated' : contract.lang === 'zh' ? null : en(contract, sentence, isNda)
    if (sense) (sense === 'stated' ? stated : contrary).push(sentence)
  }
  const evidence = stated.length > 0 ? stated : contrary
  return evidence.length > 0 ? { stance: stated.length > 0 ? 'stated' : 'contrary', evidence: evidence.map(({ start, end }) => ({ start, end })) } : null
})

/** A length or an end of secrecy. That something survives, without saying how long, is `survival`. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方对甲方的保密信息负有保密义务。\n第二条 [[保密义务自披露之日起五年，商业秘密持续至其公开之日止。]]',
        '第五条 保密\n双方应对对方的商业秘密严格保密，不得向第三方披露。\n[[本条在合同终止后三年内继续有效。]]',
        '保密协议\n第六条 [[保密期限：自本协议签署之日起至保密信息公开之日止。]]',
        '劳动合同\n第九条 [[员工离职后两年内仍应保守公司的商业秘密。]]',
        '保密承诺书\n本人承诺对涉密资料保密。\n[[保密义务长期有效。]]',
      ],
      miss: [
        '第二条 保密\n双方应对采购价保密。\n第三条 项目结束后，人员自然记得的思路不属于保密范围。',
        '第一条 合同期限一年。\n第二条 保密\n双方应对商业秘密保密。',
        '第五条 保密\n双方在合作期间内应对商业秘密保密。',
        '第五条 保密\n双方应对商业秘密保密。\n本条不因合同终止而失效。',
        '第五条 保密\n乙方应对甲方商业秘密保密，发现泄露后三日内通知甲方。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information confidential.\n2. [[The obligations of confidentiality survive termination for three years.]]',
        '7. Confidentiality\n[[Each party shall keep the Confidential Information secret for five years after its receipt.]]',
        'NON-DISCLOSURE AGREEMENT\n6. [[The duty of secrecy continues until the Confidential Information becomes public.]]',
        'NON-DISCLOSURE AGREEMENT\n8. [[This Agreement shall expire two years from its date.]]',
        'CONFIDENTIALITY AGREEMENT\n4. [[The Recipient shall not at any time disclose the Confidential Information.]]',
      ],
      miss: [
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the Confidential Information secret.\n8. Term\nThis Agreement has a term of one year.',
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the Confidential Information secret. This clause survives termination.',
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the Confidential Information secret.\n9. Records shall be retained for six months.',
        'SUPPLY AGREEMENT\n5. Confidentiality\nThe Supplier shall keep the prices confidential.\n6. The warranty runs for two years after delivery.',
      ],
    },
  },
  read(contract) {
    const evidence = (termOrSurvival(contract)?.evidence ?? []).filter((span) => {
      const lower = lowerOf(contract, span)
      return endsWithContract(lower) || LENGTH_OR_END_EN.test(lower) || (contract.lang !== 'en' && LENGTH_OR_END_ZH.test(lower))
    })
    const lists = termOrSurvival(contract)?.stance === 'contrary'
    return statedBy(lists ? evidence.filter((span) => endsWithContract(lowerOf(contract, span))) : evidence)
  },
})
