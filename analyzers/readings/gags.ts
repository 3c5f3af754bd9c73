import type { Contract } from '../../contract/types'
import notice from '../provisions/compelled-disclosure-notice'
import { fact } from '../facts/fact'
import { lowerText } from '../facts/marks'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { isChinese, lowerOf, sentencesOver, type Sentence } from '../facts/sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1400

const POWER_ZH = '(?:机关|政府|监管|公安|警方|检察|法院|纪检|监察|劳动(?:监察|行政)?部门|劳动监察|税务|衙门|官府|官方|工会|主管部门|有关部门|行政部门|网信|执法)'
const REPORT_ZH = '(?:举报|投诉|检举|控告|报案|报警|信访|上访|作证|揭发)'
const BANNED_ZH = [
  new RegExp(`(?:先|事先|须|应)经?[^。；，]{0,16}(?:准许|同意|许可|批准|首肯)[^。；]{0,6}(?:始得|方得|方可|才能|才可)[^。；，]{0,8}(?:联系|接触|通知|告知|找)[^。；，]{0,10}(?:${POWER_ZH}|部门)`),
  new RegExp(`(?:不得|不许|不准|不可|别|不能|勿)[^。；，]{0,10}(?:向|到|找|去)[^。；，]{0,16}${POWER_ZH}[^。；，]{0,16}(?:反映|告|说|捅|申诉|讲)`),
  new RegExp(`(?:只可以?|只能|仅可|仅能|只许)[^。；，]{0,16}(?:内部|主管|上级|公司|甲方|领导)[^。；，]{0,10}(?:反映|报告|提出|说)[^。；]{0,16}不(?:许|得|准|可|能)[^。；，]{0,10}(?:捅|外|${POWER_ZH})`),
  new RegExp(`(?:未经|未获|未得|没有)[^。；，]{0,14}(?:首肯|点头|同意|许可|批准)[^。；]{0,16}不(?:得|可|能|准|许)[^。；，]{0,10}(?:接受|回答|配合|协助)[^。；，]{0,12}${POWER_ZH}`),
  new RegExp(`(?:不得|禁止|不能|不可|不准|不许|不会|不再|不应|严禁|放弃|无权)[^。；]{0,50}${REPORT_ZH}`),
  new RegExp(`${REPORT_ZH}[^。；]{0,16}(?:前|之前)[^。；]{0,20}(?:同意|许可|批准|通知|告知|报告)`),
  new RegExp(`(?:未经|未取得|未获)[^。；]{0,24}(?:同意|许可|批准)[^。；]{0,40}${REPORT_ZH}`),
  new RegExp(`${REPORT_ZH}[^。；，]{0,30}(?:须|应|必须|需)[^。；，]{0,10}(?:事先|先|经|取得|征得)[^。；，]{0,16}(?:同意|许可|批准)`),
  new RegExp(`${REPORT_ZH}的?，?[^。；]{0,8}(?:视为|构成|属于)[^。；]{0,8}(?:违约|违反|泄密)`),
  new RegExp(`(?:不得|禁止|不许|不准|不可|不能)[^。；，]{0,10}(?:惊动|联系|接触|求助|联络|找)[^。；，]{0,12}${POWER_ZH}`),
  new RegExp(`(?:与|向|同)[^。；，]{0,10}${POWER_ZH}[^。；，]{0,12}(?:联系|接触|沟通|反映|反馈|交流|陈述)[^。；，]{0,6}，?[^。；，]{0,10}(?:应|须|必须|需)[^。；，]{0,10}(?:征得|取得|经|事先|获得)[^。；，]{0,16}(?:同意|许可|批准)`),
  /(?:作证|调查|询问)[^。；，]{0,8}，?(?:应当?|须|必须)[^。；，]{0,6}(?:拒绝|回避|推辞)/,
  new RegExp(`(?:不得|禁止)[^。；，]{0,24}(?:配合|协助|接受)[^。；，]{0,12}${POWER_ZH}?[^。；，]{0,10}(?:调查|询问|检查)`),
  new RegExp(`(?:即使|即便|哪怕|无论)[^。；]{0,40}(?:机关|监管|法院|政府|司法|公安)[^。；]{0,40}(?:不得|亦不|也不|仍不)[^。；]{0,16}(?:披露|提供|透露|泄露)`),
  new RegExp(`(?:不得|禁止|不可|不能)[^。；，]{0,10}向(?:任何)?[^。；，]{0,16}${POWER_ZH}[^。；，]{0,24}(?:披露|提供|透露|反映|反馈|陈述)`),
]
/** Malicious reports, threats to reporters, and the right to report are no gag. */
const FREE_ZH = /不(?:限制|影响|妨碍|禁止|阻碍|排除)[^。；]{0,30}(?:举报|投诉|报案|作证|控告)|打击报复|恶意(?:投诉|举报)|虚假(?:投诉|举报)|诬告|捏造|滥用[^。；]{0,6}(?:投诉|举报)|不得[^。；]{0,12}(?:阻碍|阻挠|干扰|压制|拒绝|限制)[^。；]{0,20}(?:举报|投诉|调查)|(?:法律|法规|法定|依法|司法)[^。；]{0,30}(?:除外|要求的|规定的|强制|不受)|有权[^。；]{0,30}(?:举报|投诉)/

const POWER_EN = '(?:government\\w{0,3}|regulat(?:or|ors|ory)|securities and exchange|sec|police|law enforcement|agenc(?:y|ies)|authorit(?:y|ies)|ombudsman|public bod(?:y|ies)|prosecutors?|inspectors?|inspectorates?|(?:tax|labou?r|public security) (?:bureaus?|office|department|administration)|eeoc|courts?)'
const BANNED_EN = [
  new RegExp(`\\b(?:contact|communication|correspondence|talks?)s? with\\b[^.;]{0,30}\\b${POWER_EN}\\b[^.;]{0,30}\\brequires?\\b[^.;]{0,50}\\b(?:leave|consent|approval|permission)\\b`),
  /\b(?:worr(?:y|ies)|complaints?|concerns?|grievances?|problems?)\b[^.;]{0,80}\b(?:nowhere else|no ?(?:one|body) else)\b/,
  new RegExp(`\\b(?:stays?|keeps?) away from\\b[^.;]{0,30}\\b${POWER_EN}\\b`),
  new RegExp(`\\b(?:no one|nobody|no \\w{3,12}) (?:shall|may|will|is to) (?:ever )?(?:go|turn|speak|write|report|complain|take|run)\\b[^.;]{0,40}\\b${POWER_EN}\\b`),
  new RegExp(`\\b${POWER_EN}\\b[^.;]{0,10}\\b(?:is|are) not to (?:be )?(?:told|informed|contacted|involved|hear)`),
  new RegExp(`\\b(?:not|never|neither|nor|refrain from|prohibited from)\\b[^.;]{0,60}\\b(?:report\\w{0,3}|complain\\w{0,3}|communicat\\w{1,4}|contact\\w{0,3}|cooperat\\w{1,4}|co-operat\\w{1,4}|testif\\w{1,4}|file|blow\\w{0,3})\\b[^.;]{0,90}\\b${POWER_EN}\\b`),
  new RegExp(`\\b(?:not|never|neither|no)\\b[^.;]{0,120}\\b(?:disclos|divulg|reveal|provid|speak|talk)\\w{0,4}\\b[^.;]{0,90}\\bto (?:[a-z,]{1,14} ){0,8}(?:government(?:al)? (?:bod(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies))|regulators?|law enforcement|police|public authorit\\w{1,3}|(?:any|a) (?:regulator|court|agency|authority))\\b`),
  new RegExp(`\\b(?:consent|approval|permission|notify|notice|inform)\\b[^.;]{0,50}\\b(?:before|prior to)\\b[^.;]{0,40}\\b(?:contact|report|communicat|fil|speak|cooperat|approach|complain)\\w{0,5}\\b[^.;]{0,70}\\b${POWER_EN}\\b`),
  new RegExp(`\\b(?:before|prior to)\\b[^.;]{0,16}\\b(?:contacting|reporting|communicating|filing|speaking|approaching|complaining|cooperating)\\b[^.;]{0,90}\\b${POWER_EN}\\b[^.;]{0,90}\\b(?:consent|approval|permission|notify|notice|inform)\\b`),
  /\b(?:waiv\w{1,3}|forgo\w{0,3}|gives? up|relinquish\w{0,3}|renounce\w{0,1})\b[^.;]{0,60}\b(?:whistle-?blower|award|bounty|right to (?:report|file a (?:charge|complaint)|testify))/,
  new RegExp(`\\b(?:go|goes|turn|turns|speak|talk|write|report|complain|contact|approach)\\b[^.;]{0,40}\\b${POWER_EN}\\b[^.;]{0,40}\\bonly (?:after|with|if|once|upon)\\b`),
  new RegExp(`\\b(?:shall|will|must|may|to|agrees?) (?:not|never) (?:to )?(?:\\w{3,12} )?(?:assist|help|aid|support|join|participate in|take part in)\\b[^.;]{0,60}\\b${POWER_EN}\\b`),
  new RegExp(`\\b(?:not|never|neither|nor)\\b[^.;]{0,30}\\b(?:take|bring|carry|refer|escalate|raise)\\b[^.;]{0,24}\\b(?:matters?|issues?|concerns?|complaints?|grievances?|problems?|questions?)\\b[^.;]{0,24}\\b(?:to|with|before) (?:\\w{2,12} ){0,3}${POWER_EN}\\b(?![^.;]{0,30}\\bbehalf\\b)`),
  new RegExp(`\\b(?:raised?|reported?|concerns?|complaints?)\\b[^.;]{0,80}\\b(?:never|not) (?:with|to|before) (?:\\w{2,12} ){0,3}${POWER_EN}\\b`),
  /\b(?:rewards?|awards?|bount(?:y|ies))\b[^.;]{0,60}\b(?:sec|securities and exchange|agenc(?:y|ies)|government|whistle-?blow\w{2,3}|regulators?)\b[^.;]{0,60}\b(?:hand(?:ed|s)?|paid over|pay over|assign\w{0,2}|belongs?|transfer\w{0,3}|surrender\w{0,2}|turned over)\b/,
  new RegExp(`\\b(?:notify|tell|inform)\\b[^.;]{0,40}\\b(?:in advance of|ahead of|before|prior to)\\b[^.;]{0,24}\\b(?:talks?|meetings?|interviews?|discussions?|conversations?|contacts?|communications?)\\b[^.;]{0,40}\\b${POWER_EN}\\b`),
  /\b(?:not|never|prohibited)\b[^.;]{0,40}\b(?:report|disclos\w{1,3}|discuss)\b[^.;]{0,60}\b(?:harassment|discrimination|crimes?|criminal|unlawful (?:acts|conduct)|suspected (?:offen[cs]e|violation)s?|wrongdoing)\b/,
]
const FREE_EN = /\bwe (?:do|will|shall) not\b|\bexcept (?:to|for|with)\b[^.;]{0,60}\b(?:regulators?|authorities|courts?|agencies)\b|\bnothing\b[^.;]{0,120}\b(?:prohibit|prevent|limit|restrict|preclude|interfer|impair|impede|waive|require|shall|in this)|\b(?:does|do|shall|will) not (?:prohibit|prevent|limit|restrict|preclude|interfere|impair|impede|apply)|\bunless (?:\w+ ){0,6}(?:required|compelled|ordered|law)|\bexcept (?:as|to the extent|where|if|that|when|pursuant)[^.;]{0,60}(?:required|law|order|compel|permitted)|\b(?:as|when|if|where|unless|being) (?:\w+ ){0,3}required by (?:law|applicable|a court|any)|retaliat|false (?:or|report|claim)|without notice to|free to report|is not required to|are not required to|need not|protected (?:disclosure|activit)/

/** One of these stands in whatever `BANNED_EN` finds. */
const CUES_EN = /nowhere else|no ?(?:one|body) else|govern|regulat|\bsec\b|securities|police|enforcement|agenc|authorit|ombuds|public bod|prosecutor|inspector|eeoc|court|whistle|award|bount|right to|harass|discriminat|crim|unlawful|suspected|wrongdoing|(?:tax|labou?r|public security) (?:bureau|office|department|administration)/

const CUES_ZH = /举报|投诉|检举|控告|报案|报警|信访|上访|作证|揭发|机关|监管|公安|法院|政府|部门|调查/
sieved([CUES_ZH, CUES_EN])
sieved(BANNED_ZH)
sieved(BANNED_EN)

/** Sentences that forbid reports to an authority, or make them depend on leave. */
export const gags = fact((contract: Contract): readonly Sentence[] =>
  sentencesFor(contract, [CUES_ZH, CUES_EN]).filter((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const banned = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower))
    if (isChinese(contract, sentence)) {
      return CUES_ZH.test(lower) && banned(BANNED_ZH) && !FREE_ZH.test(lower)
    }
    return CUES_EN.test(lower) && /\b(?:requires?|nowhere|nobody|away|not|never|nor|neither|no|refrain|prohibited|before|prior|advance|ahead|only|reward|award|bount|waiv|forgo|relinquish|renounce|gives? up)/.test(lower) && banned(BANNED_EN) && !FREE_EN.test(lower)
  }),
)

const PROTECTED = /(?:反映|联系|举报|投诉|报告|陈述|沟通|检举)[^。；]{0,20}(?:政府|监管|执法|机关|主管部门)|(?:向|与)[^。；，]{0,16}(?:政府|监管|执法|机关|主管部门)[^。；，]{0,12}(?:反映|联系|沟通|举报|报告|陈述|投诉)|\b(?:contact|speak|talk|complain|go|raise|file|filing|charge)\w{0,3}\b[^.;]{0,60}\b(?:law enforcement|police|government|regulators?|agenc(?:y|ies)|authorit(?:y|ies))|不(?:限制|影响|妨碍|禁止|阻碍)[^。；]{0,40}(?:举报|投诉|报案|作证|调查|检举)|有权(?:依法)?[^。；]{0,10}(?:举报|投诉)|whistle-?blow|protected (?:disclosure|activit)|defend trade secrets act|§\s?1833|section 1833|(?:report|communicat|disclos|cooperat|participat|testif)\w{0,5}[^.;]{0,100}(?:possible|potential|suspected|alleged)? ?(?:violations? of (?:law|federal|any|applicable)|unlawful|illegal|crime|criminal|sec\b|securities and exchange|eeoc|equal employment|law enforcement|government(?:al)? agenc|regulator)[^.;]{0,400}|(?:unlawful|illegal) (?:acts|conduct) in the workplace/
const NOTHING = /\bnothing\b|\bfree to\b|\bmay (?:always |at any time |freely )?(?:contact|speak|talk|complain|go to|raise|file|testif|cooperat)|\bno one (?:shall|may|will) (?:prevent|stop|punish)|可(?:以)?(?:自由|随时|直接)|自由地?|随时|仍可|无[须需]|\bnot (?:prohibit|prevent|limit|restrict|preclude|interfere)|\bmay (?:communicat|report)|\bimmun|\bright to\b|§\s?1833|section 1833|defend trade secrets|whistle|protected (?:disclosure|activit)|不(?:限制|影响|妨碍|禁止|阻碍)|有权/

sieved([PROTECTED])

/** Whether the contract says that lawful reports stay free. */
export const mentionsProtectedReports = fact((contract: Contract): boolean =>
  /举报|投诉|报案|作证|调查|反映|政府|监管|执法|whistle|enforcement|police|protected|1833|trade secrets act|securities and exchange|\bsec\b|eeoc|report|law enforcement|agenc|unlawful/.test(lowerText(contract)) &&
  sentencesFor(contract, [PROTECTED]).some((sentence) => {
    const lower = lowerOf(contract, sentence)
    return NOTHING.test(lower) && PROTECTED.test(lower) && !/waive\w{0,2}[^.;]{0,40}whistle/.test(lower)
  }),
)

const REGULATOR_ZH = /监管|审批机关|主管机关|主管部门|行政机关|政府(?:机关|部门|机构)|执法/
const REGULATOR_EN = /\bregulators?\b|\bregulatory (?:authorit|bod|agenc|request|inquir|examin)|\bagenc(?:y|ies)\b|\bgovernment(?:al)? (?:agenc|authorit|bod|entit|department)/
const WHERE_LAWFUL = /法律(?:法规)?(?:明文|明确)?(?:禁止|不允许|不许|限制)[^。；，]{0,12}(?:除外|的|者)|(?:除非|但)[^。；，]{0,8}法律(?:法规)?[^。；，]{0,4}禁止|(?:未|不)被(?:法律)?禁止|依法不得(?:通知|告知)|法律(?:法规)?(?:所)?(?:允许|许可|未禁止|不禁止)|依法(?:允许|可以)|不违反法律|合法可行|(?:legally|lawfully|law|reasonably) (?:permit|allow|possible|able|practicable)|(?:permitted|allowed|permissible|lawful|possible|practicable)|unless (?:\w+ ){0,4}prohibit|not (?:\w+ ){0,2}prohibit|if (?:\w+ ){0,3}lawful|where lawful|if legal|to the extent (?:\w+ ){0,3}(?:law|practic|reason|legal)/
/** An answer that the law itself compels ("依法须提供的") is the exception every contract makes, not a gag. */
const COMPELLED_ZH = /(?:依法|法律|法规|法院|司法|法定|强制)[^。；]{0,24}(?:要求|须|应当?|必须|规定|命令|责令)/
const BEFORE = /(?:之前|提前|事先|预先|前)[^。；]{0,30}(?:通知|告知|知会|通报)|(?:通知|告知|知会|通报)[^。；]{0,12}(?:后方可|之后)|\b(?:prior|advance|before|beforehand|first|prompt\w{0,2}|immediate\w{0,2}|timely)\b/

/** Sentences by which a party must tell the other before it answers a regulator or an agency, even where that is forbidden. */
export const priorNotices = fact((contract: Contract): readonly Sentence[] => {
  const reading = notice.read(contract)
  if (reading?.stance !== 'stated') return []
  const all = reading.evidence.flatMap((span) => sentencesOver(contract, span))
  const words = all.map((sentence) => lowerOf(contract, sentence)).join(' ')
  if (!BEFORE.test(words) || WHERE_LAWFUL.test(words)) return []
  return all.filter((sentence) => {
    const lower = lowerOf(contract, sentence)
    const zh = isChinese(contract, sentence)
    return (zh ? REGULATOR_ZH : REGULATOR_EN).test(lower) && !(zh && COMPELLED_ZH.test(lower))
  })
})
