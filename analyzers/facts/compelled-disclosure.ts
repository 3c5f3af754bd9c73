import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { leadIns, readOut } from './list-items'
import { pointsAtSecrets } from './points-at-secrets'
import { inSecrecyContext } from './secrecy'
import { mayMatch, sentencesFor, sieved } from './sieve'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

const NAMES_POWER = /官府|官方|衙门|法|机关|监管|政府|证监会|交易所|主管部门|有关部门|仲裁|传票|调查令|警|检察|纪检|审计|税务|海关|调查|询问|执法|\b(?:investigat|inspector|auditor|police|prosecut|judge|official|law|laws|lawful|legal|legally|court|courts|subpoena|subpoenas|order|regulat|govern|stock exchange|judicial|authorit|compel|tribunal|required|statut)/
const POWER_ZH = '(?:官府|官方|衙门|监察|法律|法规|法令|法院|法庭|司法|行政|监管|政府|机关|主管部门|有关部门|有权部门|公安|检察|警方|审计|税务|海关|纪检|执法|法定权力|审批|证券|交易所|证监会|仲裁|国家|法定|规章)'
const ALLOWS_ZH = [
  new RegExp(`${POWER_ZH}[^。；]{0,24}(?:依法|合法)?[^。；，]{0,6}(?:来取|索要|索取|传召|调取|要求|调阅|征取)[^。；]{0,12}(?:可以?|得|应当?|可照办|照办|照交)(?:予以)?[^。；，不]{0,6}(?:交|给|照办|提供|披露|从命)`),
  /(?:强制性?|强行)(?:的)?(?:法律|法规|规定)[^。；]{0,16}(?:披露|提供)[^。；]{0,12}不(?:视为|算|构成)/,
  new RegExp(`${POWER_ZH}[^。；]{0,40}(?:要求|规定|命令|裁定|责令|强制|需要|调取|调查|查询|传票|判决|程序|检查)[^。；]{0,40}(?:披露|提供|公开|公告|出示|除外|例外|不受|不视为|不属于|不适用|不在此限|不构成)`),
  new RegExp(`(?:除|但)[^。；]{0,16}${POWER_ZH}[^。；]{0,40}(?:外|除外|例外|不在此限)`),
  /(?:依法|依据法律|根据法律|按照法律|因法律)[^。；，]{0,16}(?:必须|应当?|须|需要?|被要求|要求|强制|规定)?[^。；，]{0,10}(?:披露|公开|提供|公告|出示|报送|移送|交出|呈报)/,
  new RegExp(`(?:应|因|根据|按照?|依照?|遵照|响应|配合)[^。；，]{0,20}${POWER_ZH}[^。；，]{0,24}(?:要求|命令|调取|规定|传唤)[^。；]{0,40}(?:披露|提供|公开|公告|的|而)`),
  new RegExp(`(?:披露|提供|公开|公告)(?:给|予|至)?[^。；，]{0,16}${POWER_ZH}[^。；，]{0,16}(?:除外|例外)`),
  new RegExp(`(?:接受|配合|答复|回应|回答|服从|执行|遵从|响应|应对|满足)[^。；，]{0,16}(?:${POWER_ZH}|有权|依法)[^。；，]{0,30}(?:询问|调查|检查|查询|调阅|要求|命令|质询|传唤|裁判|裁定)[^。；]{0,30}(?:不算|不属|不视|不构成|除外|例外|不受|不在此|可以?|允许)`),
  new RegExp(`(?:${POWER_ZH}|有权)[^。；，]{0,24}依法[^。；，]{0,10}(?:调阅|查阅|查询|索取|调取|要求|查看|询问|检查)[^。；]{0,30}(?:应当|可以?|不视|不算|不属|不构成|除外|例外|提供|照办|满足)`),
  /(?:法律法规|法律|法规)(?:、[^。；，]{0,12})?(?:另有|有)(?:明确)?(?:规定|要求)[^。；，]{0,8}(?:除外|外)/,
]
const FORBIDS_ZH = [
  /(?:任何(?:情况|情形|时候|条件)|无论(?:如何|何种)|绝对|一律)[^。；]{0,24}不(?:得|能|可|会|应)[^。；]{0,24}(?:机关|政府|司法|法院|监管)[^。；]{0,24}(?:提供|披露|泄露|透露|公开)/,
  /不(?:得|能|可|应)向(?:任何)?[^。；]{0,24}(?:司法机关|行政机关|国家机关|政府(?:机关|部门)?|法院|监管(?:机构|部门|机关))[^。；]{0,24}(?:提供|披露|泄露|透露|公开)/,
  /不(?:得|能|可|应)向(?:任何)?机关[^。；]{0,24}(?:提供|披露|泄露|透露)/,
  /(?:即使|即便|纵使|哪怕|尽管)[^。；]{0,40}(?:法律|法院|司法|监管|机关|政府)[^。；]{0,40}(?:不得|亦不|也不|仍不|仍应|仍须|均不)/,
  /(?:法院|司法|监管|机关|政府|调查令|传票)[^。；]{0,40}(?:亦|也|仍|均|必须|应当?|须)[^。；]{0,12}(?:取得|获得|征得|经)[^。；]{0,16}(?:同意|许可|批准)/,
]
const POWER_EN = '(?:laws?|legal\\w{0,2}|courts?|regulat\\w{1,7}|subpoenas?|judicial|government\\w{0,3}|stock exchange|legal process|statut\\w{1,3}|tribunals?|authorit(?:y|ies)|administrative|order)'
const TELLS_EN = '(?:disclos|divulg|reveal|releas|produc|provid|publish|furnish|announc|communicat|exposed|surrender)'
const ALLOWS_EN = [
  new RegExp(`\\b(?:required|compelled|ordered|obliged|obligated|mandated|necessary|requested|demanded|requires?|compels?|needed)\\b[^.;]{0,80}\\b${POWER_EN}\\b`),
  new RegExp(`\\b(?:pursuant to|in response to|under|by|to comply with|in compliance with|in accordance with|by virtue of|by operation of)\\s(?:an? |any |the |applicable |valid |such |lawful )*(?:subpoena|court order|order of|order by|judicial|legal process|law\\b|laws\\b|order issued|operation of law|governmental|regulatory)`),
  /\b(?:subpoena\w{0,2}|legally (?:compelled|required|obligated)|compulsory process|compelled disclosure)\b/,
  new RegExp(`\\b${POWER_EN}\\b[^.;]{0,60}\\b(?:requires?|compels?|orders?|demands?|mandates?|entitles?|commands?|directs?|obliges?)\\b`),
]
const FORBIDS_EN = [
  /\beven (?:if|where|when|though)\b[^.;]{0,60}\b(?:required|compelled|ordered|requested|demanded|requires?|orders?|demands?)\b/,
  /\b(?:not|never|no)\b[^.;]{0,120}\b(?:disclos|divulg|reveal|produc|provid|communicat)\w{0,4}\b[^.;]{0,80}\bto (?:any |a |the )?(?:courts?|governments?|governmental|regulat\w{1,6}|law enforcement|public authorit\w{1,3}|authorit\w{1,3})\b/,
  /\b(?:courts?|subpoena|regulators?|authorit(?:y|ies))\b[^.;]{0,80}\b(?:only (?:with|after)|without first|must first|shall first)\b[^.;]{0,30}\b(?:obtain\w{0,3} )?(?:the )?[^.;]{0,30}\bconsent\b/,
]
/** What it spares stands in the sentences before. */
const SPARED = /除外|例外|不算违约|不(?:视|属)[^。；，]{0,4}违约|\b(?:no|not a) breach\b|\bexcepted\b/
/** Meeting the demand itself is what is allowed; it need not say "disclose". */
const MEETS_EN = /\b(?:judges?|courts?|agenc(?:y|ies)|authorit(?:y|ies)|prosecutors?|inspectors?)\b[^.;]{0,60}\b(?:calls? for|demands?|sends? for|requires?)\b[^.;]{0,60}\b(?:yield|hand|give|surrender|produce)\b|\b(?:yield|hand over|surrender|give up)\b[^.;]{0,20}\bwhat\b[^.;]{0,20}\b(?:law|courts?|judges?|prosecutors?|agenc(?:y|ies))\b|\bwhat (?:the )?laws? (?:obliges?|compels?|requires?|commands?)\b[^.;]{0,60}\bmay\b|\blawful order to produce\b|\b(?:demanded|required|ordered|requested|called for|sought)\s(?:[a-z]{1,12}\s)?by\b[^.;]{0,60}\b(?:courts?|tribunals?|authorit(?:y|ies)|regulators?|bod(?:y|ies)|agenc(?:y|ies)|ministry|police|prosecutors?)\b[^.;]{0,40}\b(?:given|handed|shown|supplied|submitted|made available|answered)\b|\b(?:hand|giv|show|surrender|deliver|suppl|pass)\w{0,4}\b[^.;]{0,50}\bto (?:an? |any |the )?(?:competent |lawful )?(?:police|courts?|judges?|authorit(?:y|ies)|regulators?|investigators?|inspectors?|prosecutors?|auditors?)\b|\b(?:courts?|authorit(?:y|ies)|regulators?|auditors?|inspectors?|investigators?|police|prosecutors?)\b[^.;]{0,40}\b(?:asks?|demands?|requires?|entitled?s?|calls? for)\b|\b(?:answer|respond|reply|comply|obey|cooperat|satisf|meet|met\b|yield|submit|assist|heed|bow)\w{0,4}\b[^.;]{0,50}\b(?:lawful|legal|statut\w{1,4}|courts?|judges?|authorit(?:y|ies)|investigators?|inspectors?|regulators?|police|prosecutors?|officials?|agency|agencies|auditors?|subpoenas?|warrants?)\b|\b(?:lawful|legal|official|court|regulatory|statutory|judicial)\s(?:\w{1,12}\s){0,2}(?:demands?|orders?|requests?|requirements?|inquir(?:y|ies)|enquir(?:y|ies)|commands?|process|summons|warrants?)\b[^.;]{0,60}\b(?:met|obeyed|answered|honou?red|complied|satisfied|followed|excepted|allowed|permitted|no breach|not a breach|free)\b|\b(?:courts?|authorit(?:y|ies)|regulators?|auditors?|inspectors?|investigators?|police)\b[^.;]{0,30}\bmay (?:see|inspect|have|be (?:told|given|shown))\b/
const PERMITS_EN = /\b(?:may yield|may|can|free to|allowed|permitted|excepted|no breach|not (?:be )?(?:a |in )?(?:breach|violat\w{1,4})|nothing (?:here|in)|outside|shall not (?:be|apply)|does not (?:apply|breach))\b/
const EXCEPTS = /\bexcept|\bunless\b|\bother than\b|\bsave\b|除外|除[^。；]{0,20}外/
/** Keeping a copy, or the notice of a leak, that the law requires is no leave to disclose. */
const ELSEWHERE = /\b(?:retain|retention|keep (?:a |one )?cop|archiv|comply with (?:all )?(?:applicable )?laws|governed by|jurisdiction|injunct|rights? under)\b|留存|保留|存档|备份|管辖|适用法律/

sieved([NAMES_POWER, MEETS_EN])
for (const patterns of [ALLOWS_ZH, FORBIDS_ZH, ALLOWS_EN, FORBIDS_EN]) sieved(patterns)

/** What the contract says about disclosure that law, a court or an authority compels. */
export interface CompelledDisclosure {
  readonly allowed: readonly Sentence[]
  /** It forbids even that. */
  readonly forbidden: readonly Sentence[]
}

/** Reads leave for, and bans on, disclosure under compulsion. */
export const compelledDisclosure = fact((contract: Contract): CompelledDisclosure => {
  const allowed: Sentence[] = []
  const forbidden: Sentence[] = []
  const leads = leadIns(contract)
  for (const sentence of sentencesFor(contract, [NAMES_POWER])) {
    if (!NAMES_POWER.test(lowerOf(contract, sentence))) continue
    const lead = leads[sentence.index]
    if (!inSecrecyContext(contract, sentence) && !pointsAtSecrets(contract, sentence) && !(lead && inSecrecyContext(contract, lead)) && !(SPARED.test(lowerOf(contract, sentence)) && sentences(contract).slice(Math.max(0, sentence.index - 2), sentence.index).some((before) => inSecrecyContext(contract, before)))) continue
    const zh = /[㐀-鿿]/.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
    const own = zh ? textOf(contract, sentence) : lowerOf(contract, sentence)
    const { text } = readOut(contract, sentence, !zh)
    const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(own))
    if (says(zh ? FORBIDS_ZH : FORBIDS_EN) && !EXCEPTS.test(own)) forbidden.push(sentence)
    else if (zh ? says(ALLOWS_ZH) && (!ELSEWHERE.test(own) || /披露|公开|公告/.test(own)) : says(ALLOWS_EN) && new RegExp(TELLS_EN).test(text) && (!ELSEWHERE.test(own) || /disclos/.test(own)) || (says([MEETS_EN]) && PERMITS_EN.test(own) && !ELSEWHERE.test(own))) allowed.push(sentence)
  }
  return { allowed, forbidden }
})
