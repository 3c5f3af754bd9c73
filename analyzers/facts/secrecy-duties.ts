import type { Contract } from '../../contract/types'
import { forbidsTelling } from './everyday-secrecy'
import { lowerOf, textOf, type Sentence } from './sentences'

const DUTY_ZH = [
  /(?:应|须|必须|负有?|承担|有义务|负责|予以|严格|恪守|严守|履行|遵守|同意|保证|承诺|共同|做到|进行)[^。；]{0,24}(?:保密|守密)/,
  /(?:保守|严守|恪守)[^。；]{0,40}(?:秘密|机密)|保密(?:义务|责任)(?:如下|包括|：|:)|(?:视为|属于|列为|均为|皆为|都是|均属)[^。；]{0,8}(?:机密|秘密|保密信息|保密资料)|[^。；，]为(?:[甲乙对]方|本公司|其)?的?(?:保密信息|保密资料|商业秘密)(?:[，。；]|$)/,
  /(?:不得|不能|不可(?!撤销|抗力|分割|转让的|逆)|不应|禁止|不会|严禁|无权|不准|不许|不向|勿)[^。；]{0,60}(?:披露|泄露|泄漏|透露|公开|提供|散布|传播|告知|泄密|外泄|扩散|转让|外传|复制|使用|告诉(?:他人|别人|任何人|第三|外人))/,
  // "双方对图纸保密。" obliges without a word of obligation.
  /[方人司员工者]对[^。；，]{2,60}(?<!不)保密(?:[，。；]|$)/,
  // Bound by a paper of their own: "坐席人员签保密书".
  /签(?:署|订)?[^。；，]{0,6}保密(?:书|协议|承诺)/,
  // In everyday words: 守口如瓶, 不许告诉旁人, 不得让外人知晓.
  /守口如瓶|守住(?:秘密|口风)|守(?:密|秘)(?:义务|责任)|(?:不得|不能|不准|不许|不可|禁止|严禁|不|勿|别)(?:再|擅自|私自|随意)?[^。；，]{0,24}(?:走漏|外流|流出|漏出|吐露|外说|转告|示于|示人|张扬|声张|告诉|说给|说与|讲给)|(?:不得|不能|不准|不许|不可|禁止|勿)[^。；，]{0,12}(?:让|使|令|叫|给|为|被|示)[^。；，]{0,10}(?:旁人|外人|别人|他人|第三[人方者]|任何人|无关|局外人?)[^。；，]{0,8}(?:知|晓|看|见|得|获|闻)|(?:谁|任何人|旁人|外人)[^。；，]{0,4}(?:也|都|均)?不(?:许|准|得)(?:看|知|碰|接触)/,
  // An undertaking speaks in the first person: "本人不泄露公司的商业秘密".
  /(?:本人|我司|我方|本公司|承诺[人方])[^。；，不]{0,12}不(?:泄露|泄漏|透露|外传)[^。；]{0,30}(?:秘密|信息|资料|数据)/,
]
const DUTY_EN = [
  /\b(?:shall|will|must|agrees?|undertakes?|covenants?|required|obligated|obliged)\b[^.;]{0,90}\b(?:not|never|no|without|nor|only|refrain|prevent|prohibited)\b[^.;]{0,160}(?:disclos|divulg|reveal|publish|disseminat|communicat|make available|use\b|copy|transfer)/,
  /\b(?:neither|no)\b[^.;]{0,60}\b(?:shall|will|may|party|person)\b[^.;]{0,120}(?:disclos|divulg|reveal|publish|disseminat)/,
  /\b(?:keeps?|kept|holds?|held|maintains?|maintained|treats?|treated|preserves?|protects?|safeguards?)\b[^.;]{0,120}(?:confiden|secre|proprietary)/,
  /(?:are|is|be|remains?|stays?)\s(?:strictly\s|all\s)?confidential\b|(?<!\b(?:they|it|that|which)\s)(?:are|is|be|remains?|stays?)\s(?:strictly\s|all\s)?secrets?\b/,
  /\buses?\b[^.;]{0,20}(?:confiden|secret)[^.;]{0,80}\b(?:only|solely|exclusively)\b/,
  /\b(?:signs?|signed|pledged?|bound (?:to|by))\s[^.;]{0,20}(?:secrecy|confidentiality)/,
  /\b(?:owes?|respects?|observes?|guards?)\b[^.;]{0,40}(?:confiden|secre)/,
  // "Keeps mum about", "tells no outsider", "may not be passed to a rival": no word of law.
  /\bkeeps? (?:mum|quiet|silent) (?:about|on|of)\b|\b(?:tells?|shows?|told|shown|passed|given|repeated|let out|lent)\b[^.;]{0,24}\b(?:to )?(?:no(?:body| one|-one| outsider| stranger| rival| third)|neither)\b|\b(?:not|never|neither|nor)\b[^.;]{0,60}\b(?:tells?|told|shows?|shown|pass(?:es|ed)? (?:on|to|it|them)|let(?:s|ting)? (?:out|slip|any)|hand(?:s|ed)? (?:on|to)|repeat(?:s|ed)?|talk(?:s|ed)? about|give(?:s|n)? (?:away|to)|describe)\b[^.;]{0,60}\b(?:to|outsiders?|strangers?|rivals?|competitors?|anyone|anybody|others?|third|about)\b|\bno (?:outsider|stranger|rival|third part\w{1,3}) (?:may|shall|is to)\b/,
  /\b(?:do|does|will) (?:not|never) (?:\w{4,12} )?(?:disclose|share|sell|give|pass|reveal|show)\b[^.;]{0,80}\b(?:to|with) (?:any |a )?(?:third|others?\b|other people|anyone|outsiders?)/,
]

/** Obligation words stand close to what they oblige; only the start of very long sentences is searched. */
const REACH = 1200
/** "甲方对第三方负有保密义务的信息" says what is covered; what is owed to outsiders is no duty between the parties. */
const OWED_OUTSIDE_ZH = /对(?:外|第三[方人]|他人|客户)[^。；，]{0,8}保密(?:义务|责任)的(?:事项|信息|资料|内容|文件)/

/** Whether a sentence about secrecy obliges somebody to keep it. */
export function isDuty(contract: Contract, sentence: Sentence): boolean {
  if (forbidsTelling(contract, sentence)) return true
  const text = textOf(contract, sentence).slice(0, REACH).replace(OWED_OUTSIDE_ZH, '')
  if (contract.lang !== 'en' && DUTY_ZH.some((pattern) => pattern.test(text))) return true
  if (contract.lang === 'zh') return false
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  return DUTY_EN.some((pattern) => pattern.test(lower))
}
