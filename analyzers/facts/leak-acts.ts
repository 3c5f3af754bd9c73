import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { inSecrecyContext } from './secrecy'
import { mayMatch, sieved } from './sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

const OUTSIDER_ZH = '(?:第三方|第三人|第三者|他人|任何人|其他方|其他人|任何单位|其他单位|其它单位|外界|任何个人|任何机构|无关人员|无关的|以外的|之外的|对外|外部|公众|媒体|其他主体|任何主体|非必要人员|旁人|外人|别人|局外人?|别家|同行|不相干)'
const ACT_ZH = '(?:披露|泄露|泄漏|透露|公开|提供|散布|传播|告知|告诉|带出|转让|外泄|出示|转告|转交|发布|扩散|公布|交付|传递|泄密|知悉|获知|知晓|走漏|外流|流出|吐露|说与|说给|讲|示|知道|看到|看见|得到|取得|获得|传)'
const ZH: readonly RegExp[] = sieved([
  /(?:泄露|泄密|泄漏|披露)[^。；]{0,6}指(?!定|派|示|导|标)/,
  /(?:泄露|泄密|泄漏|披露)[^。；]{0,10}(?:是指|系指|指的是|包括但不限于|视为|构成|均为|定义)/,
  /(?:视为|构成|属于|即为|即是|便是|就是|就叫|叫作|称作|皆为|均为|算是?|即属)[^。；]{0,8}(?:泄露|泄密|泄漏|走漏|外泄)/,
  new RegExp(`(?:不得|不能|不可|不应|禁止|不会|严禁|无权|不准|不许|不向|未经|没有经过|勿)[^。；]{0,80}${OUTSIDER_ZH}[^。；]{0,40}${ACT_ZH}`),
  new RegExp(`(?:不得|不能|不可|不应|禁止|不会|严禁|无权|不准|不许|未经|没有经过|勿)[^。；]{0,80}${ACT_ZH}[^。；]{0,30}${OUTSIDER_ZH}`),
  /(?:不得|不能|禁止|严禁|不可|不准|不许|勿)[^。；]{0,16}(?:外传|外泄|外露|外流|外说|走漏|流出|对外)/,
  /(?:未经|未征得|未取得|没有)[^。；]{0,20}(?:同意|许可|授权|允许|批准)[^。；]{0,60}(?:披露|泄露|泄漏|透露|公开|散布|传播|告知|外泄)/,
])
const EN: readonly RegExp[] = sieved([
  /\b(?:is|are|constitutes?|counts? as|deemed|considered)\s(?:an?\s)?["“]?(?:personal data breach|security breach|data breach|disclosure breach|leak|breach of (?:secrecy|confiden)|unauthori[sz]ed disclosure)/,
  /"?(?:security breach|security incident|unauthori[sz]ed (?:disclosure|access|use)|leak|data breach|personal data breach)"?[^.;]{0,20}\b(?:means|includes|shall mean|is defined)/,
  /\b(?:not|neither|never|no|without|only|nor|refrain from|prevent)\b[^.;]{0,200}(?:disclos|divulg|reveal|publish|disseminat|communicat|make available|made available|provide|use\b|furnish|transfer|\btell|\btold|\bshow|\bpass|let out|let slip|repeat|hand(?:s|ed)? (?:on|to)|give away|talk about)/,
  /(?:hold|held|keep|kept|maintain|maintained|treat|treated)\b[^.;]{0,80}(?:strict(?:est)? confidence|in confidence|(?:confidential|secret)(?! (?:information|data|materials?|matters?)\b))/,
  /(?:are|is|be|remain)\s(?:strictly\s)?confidential (?:between|to)\b/,
  /\b(?:tells?|told|shows?|shown|gives?|given|pass(?:es|ed)?|lets?|reveal(?:s|ed)?|disclos(?:es|ed)?)\b[^.;]{0,30}\b(?:nobody|no one|no-one|no outsider|no stranger|no third|outsiders?|strangers?)\b/,
  /\bby ["“]?leak["”]? is meant\b|\b(?:is|are) (?:called |what is meant by )?an? ["“]?leak\b/,
])

function tells(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence)
  if (contract.lang !== 'en' && ZH.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(text))) return true
  if (contract.lang === 'zh') return false
  const lower = lowerOf(contract, sentence)
  return EN.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower))
}

/** Sentences that say what a leak is, be it only by forbidding it: an act, without authority, towards an outsider. */
export const leakActs = fact((contract: Contract): readonly Sentence[] =>
  sentences(contract).filter(
    (sentence) => (has(sentence, 'leak') || has(sentence, 'secrecy') || has(sentence, 'data')) && inSecrecyContext(contract, sentence) && tells(contract, sentence),
  ),
)
