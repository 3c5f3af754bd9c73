import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { mayMatch, sieved } from './sieve'
import { isChinese, lowerOf, sentences, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1400

/** What has happened, or may: not what a breach is called ("违者即属泄露"). */
const EVENT_ZH = /(?<!(?:即|均|都|亦)?(?:属|视为|构成|视作))(?:泄露|泄漏|泄密|外泄|外流|走漏)|(?:安全|突发|数据|信息|网络)[^。；，]{0,6}(?:事件|事故)|事件|事故/
const TOLD_ZH = '(?:监管|主管(?:部门|机关|机构)|网信|公安|机关|政府|执法|行政部门|有关部门|哪个部门|任何部门|官方|外界|(?:受影响的?)?(?:用户|个人|客户|消费者|当事人|信息主体|数据主体|会员|患者|学生|家长|业主|投保人|顾客|储户|乘客|主体)(?!的?(?:资料|信息|名单|数据|档案|文件))|公众|社会)'
const TELLS_ZH = '(?:报告|通报|上报|报送|报备|告知|通知|披露|报案|报警|公布|公开|公告|说明|声张|透露|提及|一律不提|知情|知晓|惊动|晓得|知道|(?<![解据如按])说(?!明)|讲(?!解))'
const BANNED_ZH = [
  new RegExp(`(?:只许|只准|仅限|只限)[^。；，]{0,8}(?:双方|你我|甲乙|两家)[^。；]{0,24}${TOLD_ZH}`),
  new RegExp(`${TOLD_ZH}[^。；，]{0,10}(?:来问|询问|查问|问起|过问)[^。；，]{0,4}(?:也|亦|都)?(?:不准|不得|不许|不可|不能)`),
  new RegExp(`(?:不准|不许|不得|不可|不能|别)[^。；，]{0,6}(?:惊动|让|使|叫)[^。；，]{0,10}${TOLD_ZH}`),
  new RegExp(`(?:私下|私自|内部)[^。；，]{0,4}(?:了结|解决|处理|消化)[^。；]{0,8}不[^。；，]{0,4}(?:对|向)[^。；]{0,12}${TOLD_ZH}`),
  new RegExp(`(?:不得|不能|不可|禁止|不应|无权|不许|不予)[^。；]{0,24}(?:向|对|将|告知|通知)[^。；]{0,30}${TOLD_ZH}`),
  new RegExp(`(?:不得|不能|不可|禁止|不应|无权|不许)[^。；]{0,16}${TELLS_ZH}[^。；，]{0,12}${TOLD_ZH}`),
  new RegExp(`(?:未经|未取得|未获|取得|征得|获得)[^。；]{0,24}(?:同意|批准|许可|授权)[^。；]{0,40}${TELLS_ZH}`),
  new RegExp(`${TELLS_ZH}[^。；]{0,16}(?:前|之前)[^。；]{0,20}(?:同意|批准|许可)`),
  new RegExp(`(?:不必|无需|无须|不用|毋须|不要|一律不|均不|概不|暂不)[^。；]{0,10}(?:向|对)[^。；，]{0,16}${TOLD_ZH}[^。；，]{0,8}${TELLS_ZH}`),
  new RegExp(`(?:经|待|等|获|取得|征得)[^。；]{0,24}(?:同意|批准|许可|答复|确认|决定|授权|审核|审定|核定|核准|定稿|敲定|指示|点头|放行)[^。；，]{0,6}(?:，[^。；，]{0,6})?(?:才能|才可|方可|方能|再行|再)[^。；]{0,24}${TELLS_ZH}`),
  new RegExp(`(?:内部|双方之间)[^。；，]{0,6}(?:处理|处置|消化|解决|了结)，?[^。；，]{0,8}(?:不得|一律不|不再|不)[^。；]{0,30}${TOLD_ZH}`),
  new RegExp(`(?:隐瞒|瞒着|不让)[^。；，]{0,20}${TOLD_ZH}`),
  new RegExp(`是否[^。；]{0,16}${TOLD_ZH}?[^。；]{0,8}${TELLS_ZH}[^。；]{0,16}(?:由|以)[^。；]{0,12}(?:决定|确定|为准)`),
]
const FREE_ZH = /(?:法律|法规|法定|依法|规定)[^。；]{0,40}(?:除外|例外|要求的|应当|必须|负有|时限|期限|义务)|不得(?:影响|妨碍|延误|隐瞒|瞒报|迟报|谎报|拖延)|不影响|除非[^。；]{0,10}(?:法律|法规)|不得[^。；，]{0,8}(?:隐瞒|瞒报|迟报|漏报|延迟|拖延)/
/** A ban on talking to the press frees the reports; one that names authorities or those affected beside it does not. */
const PRESS_ZH = /新闻|媒体/
const NOT_PRESS_ZH = /监管|主管|网信|公安|机关|执法|有关部门|(?:[向给和或及与、]|告知|通知)(?:任何|受影响的?)?(?:用户|个人|消费者|患者|当事人|会员|学生|家长|业主)(?![^。；，]{0,6}同意)/
const TOLD_IN_ZH = new RegExp(TOLD_ZH)
const TELLS_IN_ZH = new RegExp(TELLS_ZH)
/** What may not be made public is then secrets, not the event. */
const SECRETS_ZH = /(?:披露|泄露|提供|透露|公开)[^。；，]{0,20}(?:保密信息|商业秘密|技术秘密|保密资料|个人信息|用户信息|用户数据|客户资料|客户信息)(?![^。；，]{0,10}(?:事件|事故|泄))/

const EVENT_EN = /\b(?:data|security|personal data|privacy|information|confidentiality|cyber\w{0,9}) (?:breach(?:es)?|incidents?|leaks?|compromise)|\bbreach(?:es)? of (?:security|personal data|data)|\bunauthori[sz]ed (?:access|disclosure)|\bleaks?\b|\bincidents?\b|\bdata loss\b|\bloss of data\b/
const TOLD_EN = '(?:ico\\b|policyholders?|watchdogs?|authorit(?:y|ies)|regulators?|supervisory|government\\w{0,2}|agenc(?:y|ies)|law enforcement|police|commissioner|(?:cyberspace|food|drug|market|data) administration|ministr(?:y|ies)|those affected|data subjects?|(?:affected )?(?:individuals?|users?|consumers?|persons|customers)|the public)'
const BANNED_EN = [
  new RegExp(`\\b(?:not a|no|never a) word (?:of it )?(?:to|reaches)\\b[^.;]{0,40}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:stays?|remains?|kept) between\\b[^.;]{0,40}[^.;]{0,60}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:leaves?|kept|keeps?|left)\\b[^.;]{0,24}\\b${TOLD_EN} (?:out of (?:it|this|the matter)|in the dark)\\b`),
  new RegExp(`\\bhides?\\b[^.;]{0,60}\\bfrom\\b[^.;]{0,24}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:not|neither|nor|never|no party|refrain from|prohibited from)\\b[^.;]{0,90}\\b(?:notif\\w{1,4}|report\\w{0,3}|disclos\\w{1,3}|inform\\w{0,3}|communicat\\w{1,3}|tell|mention\\w{0,3}|contact\\w{0,3}|reveal\\w{0,3}|divulg\\w{1,3})\\b[^.;]{0,140}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:consent|approval|permission|authori[sz]ation)\\b[^.;]{0,60}\\b(?:before|prior to)\\b[^.;]{0,20}\\b(?:notif\\w{1,4}|report\\w{0,3}|disclos\\w{1,3}|inform\\w{0,3})\\b[^.;]{0,100}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:notif\\w{1,4}|report|inform|tell|contact|approach)\\b[^.;]{0,90}\\b${TOLD_EN}\\b[^.;]{0,80}\\bonly (?:with|after|once|when|if|upon)\\b`),
  new RegExp(`\\bonly (?:with|after|once|when|if|upon)\\b[^.;]{0,60}\\b(?:consent\\w{0,3}|approv\\w{1,3}|agreed|permission)\\b[^.;]{0,60}\\b(?:notif\\w{1,4}|report|inform|tell)\\b[^.;]{0,80}\\b${TOLD_EN}\\b`),
  new RegExp(`\\b(?:waits?|holds? off|clear(?:s|ed)?|sign(?:s|ed)? off|approv(?:es?|ed)|word(?:s|ed)?|vet(?:s|ted)?)\\b[^.;]{0,80}\\bbefore\\b[^.;]{0,30}\\b(?:notif\\w{1,4}|report\\w{0,3}|inform\\w{0,3}|tells?|told|goes)\\b[^.;]{0,100}\\b${TOLD_EN}\\b`),
  new RegExp(`\\bno\\b[^.;]{0,40}\\b(?:incident|breach|leak)\\w{0,3}\\b[^.;]{0,30}\\b(?:made known|made public|disclosed|reported|notified|communicated|passed on|revealed|mentioned)\\b[^.;]{0,60}\\b${TOLD_EN}\\b`),
  new RegExp(`\\bno (?:\\w{3,12} ){0,2}${TOLD_EN}\\b[^.;]{0,40}\\b(?:hears?|learns?|told|informed|notified|knows?)\\b`),
  new RegExp(`\\b(?:secret|confidential|hidden|conceal\\w{0,3}|withh[eo]ld\\w{0,3})\\b[^.;]{0,40}\\bfrom (?:\\w{2,12} ){0,3}${TOLD_EN}\\b`),
  new RegExp(`\\b(?:before|prior to)\\b[^.;]{0,20}\\b(?:notifying|reporting|disclosing|informing)\\b[^.;]{0,140}\\b${TOLD_EN}\\b[^.;]{0,90}\\b(?:consent|approval|permission)`),
]
const FREE_EN = /\b(?:required|compelled|obligated|mandated|necessary|permitted|provided|obliged)\b[^.;]{0,30}\b(?:law|laws|regulation|statute|gdpr|legislation)\b|\b(?:unless|except|save|to the extent)\b[^.;]{0,60}\b(?:law|legal|legally|required|statut)|\bstatutory\b|\bwithout (?:undue )?delay\b[^.;]{0,20}\bnotif|\bnothing\b|\bapplicable (?:data protection )?laws?\b|\blegally\b|\bnot (?:\w+ ){0,3}(?:delay|withhold|obliged|required|responsible|liable|limit|prevent|admission)/
/** One of those told stands in each of `BANNED_EN`. */
const TOLD_IN_EN = new RegExp(TOLD_EN)
sieved([TOLD_IN_ZH, TELLS_IN_ZH, TOLD_IN_EN])
sieved(BANNED_ZH)
sieved(BANNED_EN)
/** The duty to notify, a press release: no ban. */
const ADMITS_EN = /acknowledg\w{0,6} (?:of|by)|admission|will not be construed|press release|publicity/

/** Sentences that forbid the statutory report of a leak, or make it wait for the other side's leave. */
export const silences = fact((contract: Contract): readonly Sentence[] => {
  const all = sentences(contract)
  return all.filter((sentence) => {
    const zh = isChinese(contract, sentence)
    if (!mayMatch(contract, zh ? TOLD_IN_ZH : TOLD_IN_EN, sentence) || (zh && !mayMatch(contract, TELLS_IN_ZH, sentence))) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const before = all[sentence.index - 1]
    const above = before && before.block === sentence.block ? lowerOf(contract, before).slice(-400) : ''
    const next = all[sentence.index + 1]
    const after = next && next.block === sentence.block ? lowerOf(contract, next).slice(0, 160) : ''
    const banned = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower))
    if (zh) {
      if (!TELLS_IN_ZH.test(lower) || !TOLD_IN_ZH.test(lower) || !/不得|不能|不可|禁止|不应|无权|不许|不予|未经|未取得|未获|同意|批准|是否|不必|无需|无须|不用|毋须|不要|不提|均不|概不|暂不|才能|才可|方可|方能|再行|瞒|不让|只许|只准|不准|不对|不向/.test(lower)) return false
      if (!EVENT_ZH.test(`${above}${lower}`) || FREE_ZH.test(lower) || (PRESS_ZH.test(lower) && !NOT_PRESS_ZH.test(lower)) || SECRETS_ZH.test(lower) || (/^(?:法律|法规|但|依法)/.test(after) && FREE_ZH.test(after))) return false
      return banned(BANNED_ZH)
    }
    if (!/\b(?:not|neither|nor|never|no|refrain|prohibited|before|prior|only|secret|confidential|hidden|hides?|quiet|out of|in the dark|conceal|withh[eo]ld)/.test(lower) || !EVENT_EN.test(`${above} ${lower}`)) return false
    return banned(BANNED_EN) && !FREE_EN.test(lower) && !ADMITS_EN.test(lower) && !FREE_EN.test(after.slice(0, 80))
  })
})
