import type { Contract } from '../../contract/types'
import { annexes } from './annexes'
import { fact } from './fact'
import { kind } from './kind'
import { inSecrecyContext } from './secrecy'
import { lowerOf, sentencesWith, textOf, type Sentence } from './sentences'
import { mayMatch, sentencesFor, sieved } from './sieve'

/** A separate secrecy contract of the same parties, signed or to be signed; not the one that staff or outsiders sign, and not one that this contract replaces. */
const SEPARATE_ZH = [
  /(?:双方|甲乙|甲方与乙方|甲方和乙方|乙方与甲方|另行|另外|单独|已经?|同时)[^。；]{0,24}(?:签订|签署|签定|订立|签有)[^。；，]{0,16}保密(?:协议|合同|承诺书|协定)/,
  /(?:以|按照?|依照?|依据|根据|遵守|适用|执行|参见|详见|见)[^。；本]{0,20}[《“][^。；《》]{0,16}(?:保密|信息安全|数据处理)[^。；《》]{0,10}(?:协议|合同|规定|制度|承诺书)[》”]/,
]
const NOT_ZH = /(?:可以?|有权)(?:根据需要)?(?:另行|另外|单独)?(?:签|订)|取代|替代|终止此前|(?:员工|雇员|职员|人员|第三方|第三人|分包|供应商|顾问|代表)[^。；]{0,16}(?:签订|签署|签定|订立)|本《/
const SEPARATE_EN = [
  /\b(?:separate|existing|concurrent\w{0,2}|mutual|executed|attached)\b[^.;]{0,60}\b(?:non-?disclosure agreement|confidentiality (?:agreement|undertaking)|nda)\b/,
  /\b(?:governed by|subject to|accordance with|set (?:out|forth) in|terms of|under|defined in|have (?:entered into|executed|signed))\b[^.;]{0,50}\b(?:non-?disclosure agreement|confidentiality (?:agreement|undertaking)|nda)\b/,
]
const NOT_EN = /\bthis (?:mutual )?(?:non-?disclosure|confidentiality|nda)|\bsupersed|\breplac|\bmay (?:also )?(?:enter|sign|execute)|\b(?:employees?|personnel|representatives?|third part(?:y|ies)|subcontractors?|recipients?|advis[eo]rs|contractors)\b[^.;]{0,80}\b(?:agreement|undertaking|nda)\b/
const ANNEX_ZH = /(?:见|详见|参见|列于|载于|以|按照?|依照?|由)[^。；]{0,12}(?:附件|附录|附表|清单)[^。；]{0,24}/
const ANNEX_EN = /\b(?:see|in|per|by|to|under|with)\s(?:the\s|attached\s){0,2}(?:schedule|exhibit|annex|appendix|attachment)\s?(?:\d|[a-z]\b|hereto)/
/** Of an annex: the secrets or their handling, not a price list that a secrecy clause happens to name. */
const WHAT_ZH = /(?:保密|秘密|机密|涉密)[^。；，]{0,8}(?:信息|资料|范围|内容|事项|义务|要求|条款|清单|责任)?[^。；]{0,10}(?:见|详见|参见|列于|载于|以|按照?|依照?|由)[^。；]{0,12}(?:附件|附录|附表|清单)/
const WHAT_EN = /\b(?:confidential\w{0,3}|secre\w{1,3}|proprietary)\b[^.;]{0,80}\b(?:see|(?:listed|described|set out|set forth|defined|specified|identified|contained|stated) (?:in|on)|governed by|subject to)\b[^.;]{0,20}\b(?:schedule|exhibit|annex|appendix|attachment)/

/** The document is a cover page, an order or a supplement; its terms stand in another one. */
const PART_ZH = /本(?:协议|合同|补充协议|订单|附件)[^。；]{0,30}(?:是|为|作为|系|构成|属于)[^。；]{0,24}(?:主合同|主协议|《[^》]{1,30}(?:合同|协议)》)[^。；]{0,20}(?:附件|补充|组成部分|一部分)|(?:未尽事宜|其他|其余)[^。；]{0,16}(?:按照?|依照?|适用|以)[^。；]{0,10}(?:主合同|主协议)/
const PART_EN = /\b(?:consists? of|incorporat\w{1,3}|subject to|governed by)\b[^.;]{0,120}\bstandard terms\b|\b(?:forms? (?:an? )?(?:integral )?part of|is made (?:a )?part of|supplements?|supplemental to|addendum to|amends?|incorporated (?:by reference )?(?:in)?to|issued under|entered into under)\s(?:and\s\w{1,12}\s)?(?:the|that|a)\s(?:certain\s)?[^.;]{0,40}\b(?:master|main|principal|underlying)\b[^.;]{0,40}\bagreement\b/
const PART = sieved([PART_ZH, PART_EN])
sieved([...SEPARATE_ZH, ...SEPARATE_EN, WHAT_ZH, WHAT_EN])
/** Where such a document says what it is (UTF-16 units from the top). */
const TOP = 4000

/** Where the contract leaves secrecy, or what is secret, to a document of its own. */
export interface SecrecyElsewhere {
  readonly sentence: Sentence
  readonly how: 'agreement' | 'annex'
  /** Whether the annex's text is in this file; a separate contract never is. */
  readonly present: boolean
}

/** The sentence that points to a separate secrecy agreement or to an annex on the secrets; null when none does. */
export const secrecyElsewhere = fact((contract: Contract): SecrecyElsewhere | null => {
  const whole = kind(contract) === 'NDA'
  const part = sentencesFor(contract, PART).find((sentence) => sentence.start < TOP && (contract.lang === 'en' ? PART_EN : PART_ZH).test(lowerOf(contract, sentence)) && !heldHere(contract))
  if (part) return { sentence: part, how: 'agreement', present: false }
  const candidates = sentencesWith(contract, 'secrecy').filter((sentence) => sentence.end - sentence.start > 8)
  for (const sentence of candidates) {
    const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence)
    const text = textOf(contract, sentence)
    const lower = lowerOf(contract, sentence)
    const zh = /[㐀-鿿]/.test(text.slice(0, 60))
    if (!whole && (zh ? SEPARATE_ZH.some((pattern) => may(pattern) && pattern.test(text)) && !NOT_ZH.test(text) : SEPARATE_EN.some((pattern) => may(pattern) && pattern.test(lower)) && !NOT_EN.test(lower))) return { sentence, how: 'agreement', present: false }
    const what = zh ? WHAT_ZH : WHAT_EN
    if (may(what) && what.test(lower) && inSecrecyContext(contract, sentence)) {
      const named = (zh ? ANNEX_ZH : ANNEX_EN).exec(lower)?.[0] ?? lower
      const present = annexes(contract).some((annex) => annex.present && named.includes(annex.name.toLowerCase()))
      return { sentence, how: 'annex', present }
    }
  }
  return null
})

/** The standard terms themselves follow, or this is them. */
function heldHere(contract: Contract): boolean {
  return contract.blocks.filter(({ start, end }) => end - start < 80 && /standard terms|主合同|主协议/.test(contract.text.slice(start, end).toLowerCase())).length > 0
}
