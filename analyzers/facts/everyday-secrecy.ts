import type { Contract } from '../../contract/types'
import { isChinese, lowerOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** Secrets that reached outsiders, in everyday words. */
const GOT_OUT_ZH = /走漏|外流|漏出|泄出|吐露|外露|(?:信息|资料|数据|文件|名单|图纸|秘密|内容|配方|素材|试题|方案|底价|档案)[^。；，]{0,16}(?:流出|流失|传出|散失|被盗|窃取|取走|落入)|(?:转告|告诉|示于|说与|说给|讲给)[^。；，]{0,10}(?:旁人|外人|别人|他人|第三|任何人|同行|别家)|(?:让|使|令|叫|给|为|被)[^。；，]{0,10}(?:旁人|外人|别人|他人|第三[方人者]|任何人|无关|局外)[^。；，]{0,8}(?:知|晓|看|见|得|获|窃)/
const GOT_OUT_EN = /\b(?:information|data|details|documents?|papers|files|secrets?|materials?|records?|recipes?|drawings?|designs?|lists?|word|names?)\b[^.;,]{0,30}\b(?:gets?|got|getting) (?:out|away|loose)\b|\b(?:let(?:s|ting)?|slips?) (?:(?:it|them|any|the|such|what)\b[^.;,]{0,30})?\b(?:slip|out)\b|\b(?:falls?|fell|fallen|comes?|came|pass(?:es|ed)?) into (?:the )?(?:wrong |other |others['’] |a stranger['’]s |strangers['’] )?(?:hands|knowledge|possession)\b|\b(?:tells?|told|shows?|shown|pass(?:es|ed)?|gives?|given|hand(?:s|ed)?|repeat(?:s|ed)?)\b[^.;]{0,40}\b(?:outsiders?|strangers?|rivals?|nobody|no one|no-one|no outsider|anybody outside)\b/

/** A ban on letting outsiders know, in everyday words: the whole duty of secrecy, without a word of law. */
const FORBIDS_ZH = /(?:不得|不能|不准|不许|不可(?!抗)|不应|禁止|严禁|勿|不(?=向|对|将|把|擅自|私自))(?:再|擅自|私自|随意|任意)?[^。；不]{0,20}(?:外传(?!媒)|外泄|外流|外露|外说|走漏|吐露|透露|泄[露漏]|(?:说|讲|告诉|转告|示|展示|传)(?:给|与|于|予)?(?:任何)?(?:旁人|外人|别人|他人|第三[方人者]|局外人?|同行|别家|外界|不相干))|(?:不得|不能|不准|不许|不可|禁止|勿|别|不)[^。；，]{0,16}(?:给|让|叫|使|令|被|为)(?:任何)?(?:旁人|外人|别人|他人|第三[方人者]|无关(?:的)?人员?|局外人?|同行|别家|外界|不相干)[^。；，]{0,8}(?:看|知|晓|听|阅|得到|获)|(?:旁人|外人|别人|无关(?:的)?人员?|局外人?|外界)[^。；，]{0,6}不(?:得|许|准|可|能)[^。；，]{0,4}(?:看|知|碰|接触|翻)/
const FORBIDS_EN = /\b(?:not|never|neither|nor)\b[^.;]{0,80}\b(?:tell|told|show|shown|reveal|let(?:ting)? (?:\w{1,12} ){0,3}(?:out|slip|see)|repeat|describe|talk|known|learn)\w{0,3}\b[^.;]{0,40}\b(?:outsiders?|strangers?|anyone|anybody|others|rivals?|competitors?|third part\w{1,3})\b|\b(?:tells?|told|shows?|shown|lets? out|let out|passed|given|goe?s?|known|seen|learned|revealed)\b[^.;]{0,16}\b(?:to|by) (?:no one|nobody|no outsider|no third part\w|no stranger|none)\b|\b(?:tells?|shows?) (?:no one|nobody|no outsider|no third part\w|no stranger)\b|\b(?:no one|nobody) (?:but|except|other than|outside) [^.;]{0,40}\b(?:sees?|learns?|knows?|gets?|may (?:see|know|have))\b/

sieved([GOT_OUT_ZH, GOT_OUT_EN, FORBIDS_ZH, FORBIDS_EN])

function says(contract: Contract, sentence: Sentence, zh: RegExp, en: RegExp): boolean {
  const pattern = isChinese(contract, sentence) ? zh : en
  return mayMatch(contract, pattern, sentence) && pattern.test(lowerOf(contract, sentence).slice(0, REACH))
}

/** Whether the sentence speaks of secrets that reached outsiders ("走漏", "let slip", "fell into strangers' hands"). */
export function gotOut(contract: Contract, sentence: Sentence): boolean {
  return says(contract, sentence, GOT_OUT_ZH, GOT_OUT_EN)
}

/** Whether the sentence forbids, in everyday words, to let outsiders know: a duty of secrecy that names neither. */
export function forbidsTelling(contract: Contract, sentence: Sentence): boolean {
  return says(contract, sentence, FORBIDS_ZH, FORBIDS_EN)
}
