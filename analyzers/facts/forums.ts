import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { namedSides, ofEither } from './named-sides'
import { mayMatch, sieved } from './sieve'
import { has, isChinese, lowerOf, sentences, type Sentence } from './sentences'
import { lineage } from './clauses'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1400

/** A party that is free where the other, by name, is tied. */
export interface OneSided {
  readonly sentences: readonly Sentence[]
  readonly tied: string | null
}

/** Where quarrels go, by what the contract says. */
export interface Forums {
  /** Sentences that send disputes to arbitration, to a court, to talks or mediation. */
  readonly arbitration: readonly Sentence[]
  readonly court: readonly Sentence[]
  readonly talks: readonly Sentence[]
  /** One sentence that offers both arbitration and a court for the same dispute. */
  readonly either: readonly Sentence[]
  /** A list from which the parties tick one; blanks. */
  readonly pick: boolean
  /** Arbitration without an institution, or with one that does not exist under that name. */
  readonly misnamed: readonly Sentence[]
  /** One party chooses or is free, the other is tied. */
  readonly oneSided: readonly OneSided[]
}

const QUARREL_ZH = /争议|纠纷|争端|争执|分歧|诉讼|起诉|仲裁|管辖|(?:协商|调解)[^。；，]{0,6}不成/
const ARBITRATION_ZH = /(?:先|提交|提请|申请|递交|交由|交|移交|诉诸|通过|采取|由|可以?|应|选择|进行)[^。；]{0,40}仲裁(?!裁决|费|员|庭|规则)|仲裁(?:解决|方式|管辖)|[（(]\s?\d\s?[）)]\s?仲裁。?$/
const COURT_ZH = /[㐀-鿿]{2,12}有管辖权的?[^。；，]{0,8}法院|(?:所在地|住所地|履行地|签订地|住地)[^。；，]{0,8}法院|(?:向|至|到|由|提交|提请|交由|交|归|以|在)[^。；，]{0,40}法院|法院[^。；]{0,12}(?:管辖|起诉|诉讼|裁决|判决|解决|审理)|(?:提起|进行|通过|采取|提出)[^。；，]{0,6}诉讼|可以?起诉/
/** A court that helps an arbitration, enforces, or orders disclosure settles no dispute. */
const AIDING_ZH = /(?:申请|强制)执行|保全|禁令|法院[^。；，]{0,10}(?:要求|命令|裁定|传票|调查|冻结|查封|认定|受理[^。；]{0,4}破产|宣告)|法律文书|(?:披露|提供|公开)[^。；，]{0,10}(?:给|至)法院|撤销(?:仲裁)?裁决/
const TALKS_ZH = /(?:争议|纠纷|争端|争执|分歧|未尽事宜)[^。；]{0,60}(?:协商|调解|协调|沟通|商议|商量|斡旋)/
const PICK_ZH = /第\s?[_＿【[（(\s]{0,8}[一二三\d]?[_＿】\])）\s]{0,8}\s?[种项条款]\s?(?:方式|途径|办法)?[^。]{0,8}(?:解决|处理)|方式之一|下列[^。；]{0,8}(?:之一|任一)|□|☐|√|☑|选择[^。；]{0,6}(?:其中|一种)|二选一|任选|仅选/
/** "协商不成的，按下列第__种方式解决": the lead of such a list, which need not name the dispute. */
const PICK_LEAD_ZH = /(?:协商|调解)[^。；\n协调]{0,10}不成[^。；\n协调第]{0,30}(?:第[^。；\n协调]{0,12}[种项](?:方式|途径)?|方式之一|其中之一)/
const OR_ZH = /仲裁[^。；]{0,24}(?:不服|不满意?|有异议)[^。；]{0,12}(?:再|可|得|向|到)[^。；]{0,12}(?:法院|起诉|诉讼)|仲裁[^。；]{0,16}(?:再|然后|之后)(?:到|向|去|由)[^。；，]{0,12}法院[^。；，]{0,6}(?:打|诉|审|起诉)|仲裁[^。；]{0,40}(?:或者?|也可以?|亦可|还可以?)[^。；]{0,24}(?:法院|起诉|诉讼)|(?:法院|起诉|诉讼)[^。；]{0,30}(?:或者?|也可以?|亦可|还可以?)[^。；]{0,24}仲裁/
const LABOUR = /劳动(?:人事)?争议|劳动仲裁|labou?r (?:dispute|arbitration)/
/** A body with a name of its own or of a place. */
const BODY_ZH = /[㐀-鿿]{2,24}(?:仲裁委员会|仲裁委|仲裁院|仲裁中心|仲裁机构|仲裁协会|仲裁庭)|cietac|贸仲|hkiac|siac|icc/
/** "提交仲裁委员会仲裁", "提交仲裁": nobody in particular. A space is a blank, which another rule reports. */
const UNNAMED_ZH = /(?:提交|提请|申请|递交|交由|移交|向)(?:至|给|到)?(?:有关|相关|有管辖权的|合法的|双方认可的)?的?仲裁(?:委员会|委|机构|裁决|解决|处理|[。，；]|$)/
const WRONG_BODY_ZH = /中国国际贸易仲裁|中国经济贸易仲裁|(?<!中国)国际经济贸易仲裁委员会(?<!上海国际经济贸易仲裁委员会|华南国际经济贸易仲裁委员会)|中国(?:国际)?仲裁委员会|中国商事仲裁委员会|国家仲裁委员会|全国仲裁委员会|中华仲裁委员会/
const WRONG_BODY_EN = /china international (?:economic and )?trade (?:commission|committee)|china (?:international )?arbitration (?:commission|committee|center|centre)\b|china (?:economic and )?trade arbitration commission|international arbitration court of (?:china|london)|(?:paris|london|geneva) (?:international )?chamber of arbitration/

const ARBITRATION_EN = /\barbitrat(?:ion|ed|ors?|e)\b/
const SETTLES_EN = /\b(?:go|goes|come|comes|brought|put|taken)\b[^.;]{0,30}\b(?:to|before) (?:an? |the )?arbitrat|\b(?:settl|resolv|determin|decid|refer|submi|subject to|finally|by|through|binding|administered|conducted)\w{0,6}\b[^.;]{0,120}\barbitrat|\barbitrat\w{1,4}\b[^.;]{0,100}\b(?:administered|conducted|accordance|pursuant|under|held|seat|rules|settle|resolve|decide|final)/
const COURT_EN = /\bcourts?\b[^.;]{0,160}\bjurisdiction\b|\bjurisdiction\b[^.;]{0,120}\bcourts?\b|\b(?:exclusive|personal|sole|non-?exclusive)\b[^.;]{0,40}\b(?:jurisdiction|venue|forum)\b|\b(?:venue|forum)\b[^.;]{0,100}\b(?:shall|will|is|lies?|must|in the)\b|\b(?:brought|commenced|instituted|filed|litigated|maintained|heard|tried|adjudicated|resolved|bring|sue|file)\b[^.;]{0,60}\b(?:in|before|by)\b[^.;]{0,60}\b(?:courts?|county|tribunal)\b|\b(?:submit|consent|attorn)\w{0,5}\b[^.;]{0,60}\bjurisdiction\b|\bplace of jurisdiction\b|\bcourts? (?:of|in|located in|sitting in)\b[^.;]{0,80}\b(?:dispute|claim|action|decide|settle|hear)|\b(?:dispute|claim|action|suit)s?\b[^.;]{0,120}\bcourts? (?:of|in|located|sitting)\b|\bmay (?:only )?sue\b|\bcourts?\b[^.;]{0,30}\b(?:is|are|that is) competent\b|\blaw and courts?\b|\bcourts there\b/
const AIDING_EN = /injunct|interim|provisional|equitable|restrain|enforc|\baward\b|judgment|preliminary|in aid of|subject to (?:the )?(?:arbitration|section|clause)|small claims|intellectual property|compel|subpoena|order of|required by|held (?:by a court )?(?:to be )?(?:invalid|unenforceable)|severab/
const DECIDES_EN = /\b(?:exclusive|venue|any (?:dispute|action|suit|claim|legal)|all (?:disputes|actions|suits|claims))\b/
const TALKS_EN = /\b(?:disputes?|disagreements?|controvers\w{1,3}|differences?)\b[^.;]{0,160}\b(?:negotiat|mediat|conciliat|amicabl|good[- ]faith|consultation|discuss|escalat|talks)/
const OR_EN = /\barbitrat\w{1,4}\b[^.;]{0,80}\b(?:dissatisfied|unhappy|not content|not satisfied|dislikes?)\b[^.;]{0,60}\b(?:courts?|judges?|litigat)|\barbitrat\w{1,4} or (?:before )?(?:a |the )?(?:judge|court)|\barbitrat\w{1,4}\b[^.;]{0,80}\b(?:or|alternatively)\b[^.;]{0,60}\b(?:courts?|litigation|sue|lawsuit)\b|\b(?:courts?|litigation|lawsuit)\b[^.;]{0,60}\b(?:or|alternatively)\b[^.;]{0,40}\b(?:to |by |through )arbitrat|\barbitrat\w{1,4}\b[^.;]{0,80}\bmay (?:also|equally|likewise|instead|alternatively)\b[^.;]{0,80}\b(?:courts?|sue|litigate)\b/

const FREE_ZH = /(?:有权|可以?|得)[^。；，]{0,10}(?:选择|决定|指定|在任何|向任何|向任意|任选|自选|[向在]其认为|任何地)[^。；，]{0,24}(?:法院|仲裁|起诉|诉讼|地点)|(?:由|以|按)[^。；，]{0,8}(?:选择|指定|决定|选定)的?[^。；，]{0,10}(?:法院|仲裁(?:机构|委员会))/
const TIED_ZH = /(?:只能|仅可|仅能|只可|仅得|必须|只得|仅限于|不得)[^。；，]{0,24}(?:法院|仲裁|起诉|诉讼)/
const FREE_EN = /\b(?:may|shall be (?:free|entitled) to|reserves? the right to|(?:has|retains|keeps) the right to|is (?:free|entitled|at liberty) to|right of [a-z’' ]{3,30} to)\b[^.;]{0,60}\b(?:sue|bring|commence|file|proceed|institute|take|elect|choose|litigate|start|pursue|seek)\w{0,3}\b[^.;]{0,80}\b(?:anywhere|elsewhere|any (?:other |competent |appropriate ){0,2}(?:courts?|jurisdiction|forum|country)|courts? of (?:its|our) (?:own )?choice|(?:either|or) (?:arbitrat|litigat|court)|whichever|wherever|at its (?:option|election|sole))|\b(?:courts?|tribunal|forum|venue|arbitrat\w{1,4})\b[^.;]{0,30}\b(?:as|which|that|whichever) (?:the )?[a-z]{3,20}(?: may)? (?:elects?|chooses?|selects?|prefers?|designates?|decides?)\b/
const TIED_EN = /\b(?:may|shall|must|can)\b[^.;]{0,20}\bonly\b|\bonly (?:in|before)\b|\bexclusive|\bsolely\b|\bsave that\b|\bexcept that\b|\bshall not\b|\bwaives?\b|\bsubmits?\b/
/** Words of choice that need no tie beside them: whoever chooses leaves the other no choice. */
const CHOSEN = /指定|决定|选择|选定|任选|自选|\b(?:elects?|chooses?|selects?|prefers?|designates?|decides?)$/
/** "甲方可…起诉，乙方只能…", "Contractor may sue only in …": the one tied by name. */
const ONLY_ZH = /^[^。；，]{0,12}(?:只能|仅可|仅能|只可|仅得|只得|必须|应当?)[^。；，]{0,24}(?:法院|仲裁|起诉|诉讼)/
const MAY_ZH = /^[^。；，]{0,10}(?:可以?|有权|得)[^。；，]{0,30}(?:法院|仲裁|起诉|诉讼)/
const ONLY_EN = /^[^.;]{0,20}\b(?:may|shall|must|can)\b[^.;]{0,24}\b(?:only|exclusively|solely)\b/
const MAY_EN = /^[^.;]{0,20}\bmay\b(?! only)[^.;]{0,40}\b(?:sue|bring|commence|proceed|litigate|arbitrate)\b/

const HEADING = /争议|纠纷|管辖|法律适用|dispute|arbitrat|jurisdiction|governing law|venue/

sieved([SETTLES_EN, COURT_EN, TALKS_ZH, TALKS_EN])

function inDisputeClause(contract: Contract, sentence: Sentence): boolean {
  return lineage(contract, sentence.clause).some(({ heading }) => HEADING.test(heading.toLowerCase()))
}

function tiedParty(contract: Contract, lower: string, free: RegExpExecArray): string | null {
  const sides = namedSides(contract, lower)
  const chooser = [...sides].reverse().find(({ end }) => end <= free.index + 8) ?? sides[0]
  return sides.find(({ name }) => name !== chooser?.name)?.name ?? null
}

/** One party that is free by these words while the other is tied; null where both are alike. */
function oneSidedIn(contract: Contract, sentence: Sentence, lower: string, zh: boolean): OneSided | null {
  const next = sentences(contract)[sentence.index + 1]
  const after = next && (sentence.continues || next.clause === sentence.clause) ? lowerOf(contract, next).slice(0, REACH) : ''
  const free = (zh ? FREE_ZH : FREE_EN).exec(lower)
  const tied = zh ? TIED_ZH : TIED_EN
  const own = tied.test(lower)
  if (free && !(zh ? /保全|禁令/ : /injunct|equitable|restrain|interim/).test(lower.slice(free.index, free.index + 120)) && !ofEither(lower.slice(0, free.index + 12)) && namedSides(contract, lower).length > 0 && (own || tied.test(after) || CHOSEN.test(free[0]))) {
    return { sentences: next && !own && tied.test(after) ? [sentence, next] : [sentence], tied: tiedParty(contract, `${lower} ${after}`, free) }
  }
  if (!tied.test(`${lower} ${after}`)) return null
  const text = `${lower} ${after}`
  const sides = namedSides(contract, text)
  const [may, only] = zh ? [MAY_ZH, ONLY_ZH] : [MAY_EN, ONLY_EN]
  const bound = sides.find(({ end }) => only.test(text.slice(end, end + 60)) && /只|仅|必须|only|exclusively|solely/.test(text.slice(end, end + 60)))
  const chooser = bound && sides.find(({ name, end }) => name !== bound.name && may.test(text.slice(end, end + 80)) && !only.test(text.slice(end, end + 60)))
  return bound && chooser ? { sentences: next && bound.at >= lower.length ? [sentence, next] : [sentence], tied: bound.name } : null
}

/** Reads where disputes go. Linear in the text. */
export const forums = fact((contract: Contract): Forums => {
  const arbitration: Sentence[] = []
  const court: Sentence[] = []
  const talks: Sentence[] = []
  const either: Sentence[] = []
  const misnamed: Sentence[] = []
  const oneSided: OneSided[] = []
  let pick = contract.lang !== 'en' && PICK_LEAD_ZH.test(contract.text)
  for (const sentence of sentences(contract)) {
    if (!has(sentence, 'dispute')) continue
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const zh = isChinese(contract, sentence)
    const about = zh ? QUARREL_ZH.test(lower) || inDisputeClause(contract, sentence) : true
    if (PICK_ZH.test(lower)) pick = true
    if (!about) continue
    const aiding = zh && AIDING_ZH.test(lower) && !/管辖|起诉|争议|纠纷/.test(lower.replace(/劳动争议/g, ''))
    const passing = zh ? /送达|违约金|[增减][加少]|仲裁或(?:者)?司法程序|受理/.test(lower) && !/争议|纠纷/.test(lower) : /unenforceable|\bconvict|found to be|determined by an? (?:arbitrator|court)/.test(lower) && !/\bvenue\b|exclusive/.test(lower)
    if (passing) continue
    const arb = zh ? ARBITRATION_ZH.test(lower) && !/^[^。；]{0,30}仲裁(?:期间|过程)/.test(lower) : ARBITRATION_EN.test(lower) && mayMatch(contract, SETTLES_EN, sentence) && SETTLES_EN.test(lower)
    const law = zh ? COURT_ZH.test(lower) && !aiding : mayMatch(contract, COURT_EN, sentence) && COURT_EN.test(lower) && !(/\bcourts? of competent jurisdiction\b/.test(lower) && !/venue|exclusive|located|\bsue\b/.test(lower))
    if (arb) arbitration.push(sentence)
    if (law) court.push(sentence)
    if (!arb && !law && mayMatch(contract, zh ? TALKS_ZH : TALKS_EN, sentence) && (zh ? TALKS_ZH : TALKS_EN).test(lower)) talks.push(sentence)
    if (arb && (zh ? OR_ZH : OR_EN).test(lower) && !LABOUR.test(lower) && !((AIDING_EN.test(lower) || /\bexcept\b|provided,? however/.test(lower)) && !zh)) either.push(sentence)
    if (arb && misnames(lower, zh)) misnamed.push(sentence)
    const sided = arb || law || /法院|仲裁|起诉|court|jurisdiction|arbitrat|\bsue\b|\bsuits?\b|forum|venue/.test(lower) ? oneSidedIn(contract, sentence, lower, zh) : null
    if (sided) oneSided.push(sided)
  }
  return { arbitration, court, talks, either, pick, misnamed, oneSided }
})

function misnames(lower: string, zh: boolean): boolean {
  if (!zh) return WRONG_BODY_EN.test(lower)
  return WRONG_BODY_ZH.test(lower) || (UNNAMED_ZH.test(lower) && !LABOUR.test(lower) && !BODY_ZH.test(lower.replace(UNNAMED_ZH, ' ')))
}

/** The sentences by which court and arbitration both claim the same disputes; [] where they do not clash. */
export function forumsClash(contract: Contract): readonly Sentence[] {
  const { arbitration, court, either, pick } = forums(contract)
  if (pick) return []
  if (either.length > 0) return either
  const binding = arbitration.filter((sentence) => !LABOUR.test(lowerOf(contract, sentence)) && !/injunct|provisional|\bexcept\b|provided,? however/.test(lowerOf(contract, sentence)))
  const deciding = court.filter((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (LABOUR.test(lower) || binding.includes(sentence)) return false
    return isChinese(contract, sentence) ? !AIDING_ZH.test(lower) && !/无法仲裁|不能仲裁|仲裁(?:协议|条款)无效/.test(lower) : !AIDING_EN.test(lower) && DECIDES_EN.test(lower)
  })
  const [one] = binding
  const [other] = deciding
  return one && other ? [one, other].sort((a, b) => a.start - b.start) : []
}
