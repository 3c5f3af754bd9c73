import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { RECIPIENTS_EN } from './recipients-en'
import { RECIPIENTS_ZH } from './recipients-zh'
import { lowerOf } from './sentences'
import { mayMatch, sentencesFor, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const HAN = /[㐀-鿿]{2}/
const PEOPLE_ZH = `(?:${RECIPIENTS_ZH}|人员|专家|(?<!会)员(?!会|工会)|[设计翻工技讲程律会]师|工程师|司机|翻译|实习生|外包|团队|小组|班组|(?:经手|知情|知悉|接触|参与|承办)[^，。；]{0,12}人|下属|手下|自己的人|任何人)`
const DEED_ZH = '(?:违反|违约|违背|泄露|泄漏|泄密|外泄|披露|透露|行为|作为|过错|过失|不当使用|遵守|履行|后果)'
const SAME_ZH = '(?:就当(?:作|是)?|如同|就是|当成|视为|视同|视作|算作|算是|等同|等于|如同|同于|当作|归于|归属|归责|归咎|计为|即为|就是|均作为|一律作为|皆作为)'
/** Who pays is the party, not the person who did it. */
const PARTY_ZH = `(?!${RECIPIENTS_ZH}|其(?!所)|个人|该(?!方|公司|单位|企业)|本人|行为人|责任人|泄密[人者])`
const ANSWERS_ZH: readonly RegExp[] = sieved([
  new RegExp(`${PEOPLE_ZH}[^。；]{0,60}${SAME_ZH}[^。；]{0,20}(?:方|自己|自身|公司|违约|违反|泄密|泄露|行为)`),
  new RegExp(`${PEOPLE_ZH}[^。；]{0,40}按[^。；，]{0,12}(?:自己|自身|本方|[甲乙丙]方|违约|泄密)[^。；，]{0,6}(?:处理|对待|论)`),
  new RegExp(`${PEOPLE_ZH}[^。；]{0,20}${DEED_ZH}[^。；]{0,30}由${PARTY_ZH}[^。；，]{0,12}(?:承担|负责|担责|承责|赔偿|承受|买单|负)`),
  /(?:[甲乙丙]方|(?:接收|受托|承诺|接受|服务|供应)方)[”"」]?(?:亦|也|均|应)?包括[^。；，]{0,16}(?:雇员|员工|职员|人员|关联|分包)/,
  new RegExp(`${PEOPLE_ZH}[^。；]{0,20}${DEED_ZH}[^。；]{0,24}(?:责任|后果)[^。；，]{0,4}(?:归|属)[^。；，]{0,2}(?:方|[甲乙丙]方|公司)`),
  new RegExp(`(?:对|为|就)[^。；，]{0,16}${PEOPLE_ZH}[^。；]{0,40}(?:负责|负全责|负有?[^。；，]{0,6}责任|承担[^。；，]{0,10}责任|买单|担责|担保|兜底)`),
  new RegExp(`因[^。；，]{0,12}${PEOPLE_ZH}[^。；，]{0,10}(?:原因|行为|过错|过失|泄密|疏忽)[^。；]{0,30}(?:该方|[甲乙丙]方|接收方|公司|一方)[应须需仍也要均]{0,2}[^。；]{0,10}(?:承担|赔偿|负|支付)`),
  /(?:自己|自身|本身|本方|一方)[^。；，]{0,6}(?:还是|或者?|及其?)[^。；]{0,20}人[^。；]{0,16}(?:泄|违)[^。；]{0,20}(?:都|均|也)[^。；]{0,6}(?:赔|承担|负责)/,
  /不得[^。；，]{0,6}以[^。；，]{0,16}(?:个人行为|员工|人员|雇员|第三[方人]|分包|离职)[^。；，]{0,16}为(?:由|借口|理由)?[^。；]{0,12}(?:推卸|免责|抗辩|拒绝|免除|规避|推脱)/,
  /谁的人[^。；]{0,10}[泄违][^。；]{0,10}谁(?:负责|赔|承担)/,
  // 乙方的人说漏了嘴，就当乙方自己说的; 账都算在乙方头上
  /(?:的人|之人|做事的|干活的|人手|手下)[^。；]{0,30}(?:就当|都算|算作|算是|如同|等同|就是)[^。；]{0,12}(?:自己|[甲乙丙]方|己)|(?:账|责任|后果|都)[^。；，]{0,2}算(?:在|到)?[^。；，]{0,6}[甲乙丙接受]方?[^。；，]{0,4}(?:头上|身上|的|泄)/,
])
const NOT_ZH = /不承担|不负责|概不|不担责|无关(?!人)|(?:个人|本人|自行)(?:独立)?承担|工资|社保|社会保险|伤亡|工伤|人身|安全生产|薪酬/

const PEOPLE_EN = `(?:${RECIPIENTS_EN}|\\b(?:(?:team|staff|crew|group) members?|engineers?|technicians?|crews?|drivers?|designers?|interviewers?|developers?|people|workforce|teams?|hands|interns?|trainees?|translators?|volunteers?|members? of|operators?|researchers?|assistants?|guests|delegates|helpers?|whoever|whomever|everyone|every(?: such)? person|anyone|any person|each person|such persons?|those (?:persons?|people|individuals|whom?|it|who)|them|they)\\b)`
const DEED_EN = '(?:breach\\w{0,2}|breaks?|acts?|omissions?|conduct|leak\\w{0,3}|disclos\\w{2,4}|misuse\\w{0,1}|fail\\w{0,4}|violat\\w{2,4}|done|does|did|do|default\\w{0,1}|compliance)\\b'
/** Other things a party may answer for: pay, taxes, safety, telling people. */
const DUTY_FOR_EN = '(?!(?:the )?(?:inform|tell|train|instruct|advis|notif|select|supervis|salar|pay|wag|provid|ensur|mak|keep|cost))'
const ANSWERS_EN: readonly RegExp[] = sieved([
  /\b(?:slip|leak|lapse|loose talk|breach|fault) (?:by|of) (?:one of |any of )?[^.;,]{0,40}\b(?:is|counts as) (?:a |an |the )?(?:\w{3,14}['’]s|(?:slip|leak|lapse|breach|fault) (?:by|of))\b|\b\w{3,14}['’]s (?:slip|loose talk|lapse) is (?:the )?\w{3,14}['’]s\b|\bfor its people as for itself\b|\bwork(?:s|ing)? for (?:the )?\w{3,14} counts? as\b|\bwhat (?:an? )?\w{3,12} (?:tells|lets slip|does),? (?:the )?\w{3,14} (?:tells|lets slip|does)\b/,
  new RegExp(`\\b(?:answers?|answerable|vouch\\w{0,2}|stands?)\\b[^.;]{0,30}\\b(?:for|behind)\\b[^.;,]{0,60}${PEOPLE_EN}`),
  new RegExp(`\\b(?:responsible|responsibility|liable|liability|accountable)(?: \\w{1,14}){0,4} for ${DUTY_FOR_EN}[^.;,]{0,50}${PEOPLE_EN}`),
  new RegExp(`\\b(?:pays?|bears?|ma[kd]es? good|liable|responsible)\\b[^.;]{0,30}\\b(?:what|anything|consequences|any leak|every leak|breach\\w{0,2})\\b[^.;]{0,40}${PEOPLE_EN}`),
  new RegExp(`\\b(?:if|where|when|should)\\b[^.;]{0,40}${PEOPLE_EN}[^.;]{0,60}\\b${DEED_EN}[^.;]{0,60}\\b(?!individual|person|employee|he\\b|she\\b)\\w{2,16} (?:is|are|shall be|will be) (?:itself |also |equally |jointly and severally ){0,2}(?:in breach|liable|responsible|answerable)`),
  new RegExp(`\\b(?:responsible|liable|answerable)\\b[^.;]{0,30}\\bif\\b[^.;]{0,30}${PEOPLE_EN}[^.;]{0,40}\\b${DEED_EN}`),
  new RegExp(`${PEOPLE_EN}[^.;]{0,80}\\b(?:counts?|treated|taken|regarded|deemed|considered|reckoned|charged|attribut\\w{2,5}|imputed|ascribed)\\b[^.;]{0,30}\\b(?:own|acts?|breach|done|conduct|by|to|of|those)\\b`),
  new RegExp(`${DEED_EN}[^.;]{0,50}\\b(?:by|of)\\b[^.;]{0,50}${PEOPLE_EN}[^.;]{0,30}\\b(?:is|are|shall be|amounts? to)\\b (?:a |an |the |also |that of |those of |its |deemed |done ){0,3}(?:breach|acts?|own|of|by|or left|recipient|party)`),
  new RegExp(`\\b(?:recipient|receiving party|contractor|provider|processor|supplier|consultant|vendor|agency|company|party|licensee|client|customer)["”]? (?:also )?includes?\\b[^.;]{0,40}${PEOPLE_EN}`),
  new RegExp(`${PEOPLE_EN}['’]?s? ${DEED_EN}[^.;]{0,20}\\b(?:is|are|shall be)\\b (?:also |deemed |the |that |a |its ){0,3}(?:breach|acts?|leak|own|default)\\b`),
  new RegExp(`${PEOPLE_EN}[^.;]{0,60}\\b(?:for|on|at) the (?:account|behalf|risk|charge|responsibility) of the \\w{3,16}\\b`),
  /\banswers?(?:able)? for (?:its|their|his|her) (?!own\b|breach|act|default|obligation|debt|cost|loss|tax|omission|conduct|dut|mistake|error|part\b|share|performance|propert|equipment)\w{3,14}\b/,
  /\bvicarious(?:ly)?\b/,
  /\bwhose (?:breach\w{0,2}|acts?|conduct|compliance|leaks?|failures?|silence)\b[^.;]{0,40}\b(?:answers?|liable|responsible|pays?|accountable)\b/,
  new RegExp(`\\bas (?:if|though)\\b[^.;]{0,20}${PEOPLE_EN}[^.;]{0,40}\\b(?:its own|own)\\b`),
])
const NOT_EN = /\b(?:not|neither|nor|never|without)\b[^.;]{0,50}\b(?:liab|responsib|answer|accountab|attribut)|\bno (?:(?:further|such|other) )?(?:liab|responsib|answer|accountab|attribut)|\bno (?:party|side|person|recipient|company)\b[^.;]{0,50}\b(?:liab|responsib|answer|accountab|attribut)|\bsalar|\bwages?\b|\btax|\binsuran|\binjur|\bpayroll|\bhealth and safety|\bindividual concerned|\bonly the (?:individual|person)|\bdirectors of the compan/
/** Words without which no party answers for another person; most sentences end here. */
const NEAR_ZH = /[包视算归按由因对为就以谁都均等如当计即]/
const NEAR_EN = /account of|risk of|behalf of|answer|responsib|liab|accountab|vouch|behind|pay|bear|good|count|treat|taken|regard|deem|consider|reckon|charg|attribut|imput|ascrib|includ|slip|leak|lapse|loose talk|what a|vicarious|\bis\b|\bare\b/

/** Whether a sentence charges a party with what its people, advisers or subcontractors do, in whatever words. */
export const answersForPeople = fact((contract: Contract): boolean =>
  sentencesFor(contract, ANSWERS_ZH, ANSWERS_EN).some((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    if (HAN.test(lower)) return NEAR_ZH.test(lower) && ANSWERS_ZH.some(says) && !NOT_ZH.test(lower)
    return NEAR_EN.test(lower) && ANSWERS_EN.some(says) && !NOT_EN.test(lower)
  }),
)
