import type { Contract } from '../../contract/types'
import { otherParty } from './actor-names'
import { fact } from './fact'
import { namedSides, ofEither } from './named-sides'
import { periods } from './periods'
import { pointsAtSecrecy } from './references'
import { inSecrecyContext } from './secrecy'
import { isChinese, lowerOf, maskOf, sentences, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** `decides`: one side finds the breach and takes or gets money; `final`: its word, or its reading of the contract, is the last; `pay`, `cure`, `admits`: a short limit; `settles`: it settles outsiders' claims at the other's cost. */
export type Power = 'decides' | 'final' | 'pay' | 'cure' | 'admits' | 'settles'

/** A sentence that lets one party enforce the contract by itself. */
export interface Unilateral {
  readonly sentence: Sentence
  readonly power: Power
  /** Name of the party that bears it; null where it cannot be told. */
  readonly bearer: string | null
  /** The limit in days, for `pay`, `cure` and `admits`. */
  readonly days: number | null
}

const BREACH_ZH = '(?:走漏|外泄|违约|违反|违背|泄密|泄露|泄漏|侵权|未履行|不当使用|过错)'
const MONEY_ZH = '(?:扣除|扣减|抵扣|扣留|扣罚|支付|赔偿|赔付|违约金|罚款|没收|不予退还|不予支付|拒付|视为违约|承担违约|划扣|扣款|扣取|扣付|扣发|扣收|冲抵|罚没|扣划)'
const DECIDES_ZH = [
  new RegExp(`(?:是否|有没有|有无)[^。；，]{0,24}${BREACH_ZH}[^。；]{0,24}(?:说了算|裁定|一言而决|一家定)`),
  new RegExp(`${BREACH_ZH}[^。；，]{0,6}(?:之有无|与否)[^。；]{0,10}由[^。；，]{0,8}(?:裁定|认定|判断|判定|决定|说了算)`),
  new RegExp(`(?:认[为定]|判[断定]|确认|怀疑|觉得)[^。；，]{0,40}${BREACH_ZH}[^。；]{0,60}${MONEY_ZH}`),
  new RegExp(`(?:是否|构成)[^。；，]{0,24}${BREACH_ZH}[^。；]{0,24}(?:由|以)[^。；，]{0,8}(?:认定|判断|判定|决定|解释|确认)`),
  new RegExp(`发现[^。；，]{0,30}${BREACH_ZH}[^。；]{0,30}(?:直接|自行|无需|即可?|立即)[^。；，]{0,16}(?:扣[除减留款取划付]|抵扣|划扣|冲抵|没收|从[^。；，]{0,16}扣)`),
  new RegExp(`发现[^。；，]{0,30}${BREACH_ZH}[^。；]{0,30}(?:无需|无须|不需|不必|毋须)[^。；，]{0,6}(?:举证|证明|取证|出示|说明)`),
  new RegExp(`${BREACH_ZH}[^。；]{0,30}(?:无需|无须|不需|不必|毋须)[^。；，]{0,6}(?:举证|证明|提供证据|取证|说明理由)[^。；]{0,30}${MONEY_ZH}`),
]
const FINAL_ZH = /以[^。；，]{0,10}(?:认定|判断|判定|决定|解释|单方确认|意见|说法|结论|记录|统计)(?:结果|结论|意见)?为准|(?:认定|结论|决定|判定)[^。；]{0,20}(?:不得|无权|不可)[^。；，]{0,6}(?:异议|争议|质疑|抗辩|反驳)|(?:认定|判断|决定|判定)[^。；，]{0,6}(?:为最终|为终局|是最终|具有最终|即为最终)|(?:最终|唯一)?解释权[^。；，]{0,6}(?:归|属|由)|(?:享有|拥有|保留|具有|有)[^。；，]{0,12}最终解释权/
const NOT_FINAL_ZH = /法院|仲裁|双方|共同|第三方|鉴定|检测机构|司法|主管|法律|市场|活动(?:规则)?的?最终解释|报价|验收|质量|数量|结算/
/** Standards and needs that one side judges; leave that it may give. */
const NOT_DECIDES_ZH = /双方(?:确认|认定|共同)|法院|仲裁|生效|裁判|鉴定|司法机关|有权机关|守约方|任何一方|一方认为|对方认为|初步证据|证据证明|经查证|经核实/
const PAY_ZH = /(?:应|须|必须|需|在|于)[^。；]{0,24}(?:内|前)[^。；]{0,24}(?:支付|缴纳|赔付|赔偿|付清|给付|交付)[^。；]{0,30}(?:违约金|赔偿金|赔偿款|罚款|损失|赔偿|款项)|(?:支付|缴纳|赔付|付清)[^。；]{0,24}(?:违约金|赔偿金|赔偿款|罚款)/
const CURE_ZH = /(?:内|前)[^。；，]{0,10}(?:改正|纠正|整改|补救|消除|更正)/
const ADMITS_ZH = /(?:未|没有|不)[^。；]{0,40}(?:异议|答复|回复|申辩|反驳)[^。；]{0,20}(?:视为|即为)[^。；]{0,16}(?:认可|承认|接受|同意|确认|违约)/

const BREACH_EN = '(?:breach\\w{0,3}|violat\\w{1,4}|disclos\\w{1,4}|leak\\w{0,3}|default\\w{0,3}|misus\\w{1,3})'
const TAKES_EN = '(?:helps? itself|(?:shall|will|must) (?:immediately |promptly |forthwith |at once )?pay|pays?|deduct\\w{0,3}|debit\\w{0,3}|set[- ]?off|withhold|retain|draw|keep|forfeit\\w{0,3}|liquidated|penalt\\w{1,3}|damages|(?:becomes?|is|are) (?:immediately )?(?:due|payable))'
const DECIDES_EN = [
  new RegExp(`\\b(?:determin(?:es?|ation)|(?:is )?(?:persuaded|convinced|minded)|believes?|considers?|decides?|suspects?|concludes?|finds?|deems?|thinks?|is satisfied|(?:is )?of the (?:view|opinion)|(?:reason|grounds) to (?:believe|suspect)|(?:sole|absolute|own) (?:discretion|judgment|opinion|determination|view)|['’]s? (?:opinion|view|judgment))\\b[^.;]{0,90}\\b${BREACH_EN}\\b[^.;]{0,120}\\b${TAKES_EN}\\b`),
  new RegExp(`\\b${BREACH_EN}\\b[^.;]{0,90}\\b(?:shall be |is |as )?(?:determined|decided|judged) (?:solely )?by\\b[^.;]{0,40}\\b(?:sole|absolute|alone|own|its)\\b`),
  /\bwithout (?:any |further |the need for )?(?:proof|evidence|hearing|need to prove|having to (?:prove|show)|proving|showing)\b[^.;]{0,80}\b(?:pay|deduct|set[- ]?off|withhold|debit)|\b(?:pay|deduct|set[- ]?off|withhold|debit)\b[^.;]{0,80}\bwithout (?:any |further |the need for )?(?:proof|evidence|hearing|need to prove|having to (?:prove|show)|proving|showing)\b/,
]
/** Who else may decide; proof that is asked for. */
const NOT_DECIDES_EN = /arbitrat|tribunal|court|expert|mediator|mutual|both parties|non-breaching|preliminary evidence|\bwith (?:\w+ )?evidence\b|good faith[^.;]{0,20}disput/
const FINAL_EN = /\b(?:word|say) (?:is (?:final|law)|ends the matter|settles (?:it|the matter)|goes)\b|\bis for (?:the )?\w{2,14} (?:alone )?to (?:say|decide|judge|determine)\b|\b(?:determination|decision|judgment|opinion|finding|interpretation|reading|view|certificate|statement)s?\b[^.;]{0,70}\b(?:is|are|be|as)\b[^.;]{0,20}\b(?:conclusive|final|binding|beyond challenge|not open to)\b|\b(?:determination|decision|finding|interpretation|view)s?\b[^.;]{0,60}\b(?:may|shall|can) ?not be (?:challenged|questioned|disputed|contested)\b|\b(?:sole|only) judge\b|\b(?:final say|last word)\b/
/** "Hill alone decides whether it was broken". */
const ALONE_EN = /\b(?:alone|solely|exclusively|conclusively)\b[^.;]{0,20}\b(?:interprets?|decides?|determines?|judges?|says?|rules?) (?:whether|if|that|how|what|on)\b|\b(?:alone|solely|exclusively|conclusively)\b[^.;]{0,20}\b(?:interprets?|decides?|determines?|judges?)\b|\b(?:interprets?|decides?|determines?|judges?) (?:alone|conclusively|finally|with final effect)\b/
const BROKEN_EN = /\b(?:breach\w{0,3}|broken?|violat\w{1,4}|infring\w{1,4}|leak\w{0,3}|default\w{0,3}|interprets?)\b/
const NOT_FINAL_EN = /arbitrat|tribunal|court|expert|accountant|auditor|umpire|panel|mediator|appraiser|independent|third part|mutual|both parties|commission|engineer|committee|acceptance|board of directors|valuation/
const PAY_EN = /\b(?:pay|payable|payment|paid|due)\b/
const SUM_EN = /\bdamages\b|\bsum\b|[$£€¥]\s?\d|\b(?:rmb|usd|eur|gbp|hkd)\s?\d|\bpenalt|\bcompensation\b|\bagreed sum\b|\bdetermination of breach\b|\bliquidated\b|\bindemnit/
const CURE_EN = /\b(?:cure|remed(?:y|ied)|rectif|correct)\w{0,4}\b/
const ADMITS_EN = /\b(?:fails? to|does not|not)\b[^.;]{0,30}\b(?:object|respond|reply|dispute)\b[^.;]{0,120}\bdeemed\b[^.;]{0,40}\b(?:accept|admit|acknowledg|agree|breach)/
const SETTLES_EN = /\b(?:may|right to|free to|entitled to)\b[^.;]{0,30}\b(?:settle|compromise)\b[^.;]{0,80}\b(?:as it (?:likes|sees fit|chooses|pleases)|without (?:the )?[a-z’' ]{0,24}consent)\b[^.;]{0,120}\b(?:cost|expense|pay|reimburse|bear|deduct|charge)|\b(?:sole|absolute|own) (?:discretion|option|judgment)\b[^.;]{0,60}\b(?:settle|compromise)\b[^.;]{0,120}\b(?:shall|will|must|agrees? to)\b[^.;]{0,20}\b(?:pay|reimburse|bear|indemnify)|\b(?:may|right to)\b[^.;]{0,40}\b(?:settle|compromise)\b[^.;]{0,80}\bat (?:your|the \w{3,14}['’]s|\w{3,14}['’]s) (?:sole |own )?(?:cost|expense)/
const SETTLES_ZH = /(?:自行|单方|独立|径行|任意|无需[^。；，]{0,8}同意|不经[^。；，]{0,8}同意)(?:决定)?[^。；，]{0,16}(?:和解|了结)[^。；]{0,50}(?:由|应)[^。；，]{0,12}(?:承担|支付|赔偿)/

function daysIn(text: string): number | null {
  const all = periods(text).map(({ amount, unit }) => (unit === 'hour' ? amount / 24 : unit === 'day' || unit === 'working-day' ? amount : unit === 'week' ? amount * 7 : 365))
  return all.length > 0 ? Math.min(...all) : null
}

/** The one who is left when the first party named is the one that decides. */
function bearerOf(contract: Contract, lower: string, verb: RegExp): string | null {
  const at = lower.search(verb)
  const sides = namedSides(contract, lower)
  const decider = [...sides].reverse().find(({ end }) => end <= at + 2) ?? sides[0]
  return decider ? otherParty(contract, decider.name) : null
}

/** Sentences by which one party decides on the breach of the other or sets a very short limit; `days`: limits up to here are short. */
export function unilateral(contract: Contract, days: number): readonly Unilateral[] {
  return readAll(contract).filter((one) => one.days === null || one.days <= days)
}

/** Any of these must stand in the sentence. */
const ANY = maskOf('breach', 'leak', 'dispute', 'liability', 'incident')
const CUES_ZH = /说了算|裁定|一言而决|一家定|说法|认[为定]|判[断定]|决定|怀疑|觉得|发现|确认|解释|为准|举证|证明|取证|内|视为|自行|和解|不得[^。；，]{0,6}异议/
const CUES_EN = /\bword\b|\bsays?\b|\bto say\b|\balone\b|persuad|convinc|inside|determin|believ|consider|decide|suspect|conclu|find|deem|think|satisf|discretion|judg|opinion|\bview|decision|interpretation|within|settle|compromise|proo|prov|evidence|hearing|final say|last word|\bhours\b|\bdays?\b/

sieved([...DECIDES_ZH, ...DECIDES_EN, FINAL_ZH, FINAL_EN, ALONE_EN, PAY_ZH, CURE_ZH, ADMITS_ZH, PAY_EN, CURE_EN, ADMITS_EN, SETTLES_ZH, SETTLES_EN, CUES_ZH, CUES_EN])

const readAll = fact((contract: Contract): readonly Unilateral[] =>
  sentences(contract).flatMap((sentence) => {
    if ((sentence.mask & ANY) === 0) return []
    const zh = isChinese(contract, sentence)
    const cues = zh ? CUES_ZH : CUES_EN
    if (!mayMatch(contract, cues, sentence)) return []
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (!cues.test(lower)) return []
    const found = zh ? chinese(contract, sentence, lower) : english(contract, sentence, lower)
    return found ? [found] : []
  }),
)

function chinese(contract: Contract, sentence: Sentence, lower: string): Unilateral | null {
  const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence)
  const decides = DECIDES_ZH.filter(may)
  const sides = decides.length > 0 || may(FINAL_ZH) ? namedSides(contract, lower) : []
  const named = sides.length > 0 || /公司|平台|(?:委托|受托|研究|采购|服务|披露|提供|接收|供应|发包|承包|许可|运营|品牌|管理|主办|承办|使用)方(?!式|案|面|向|法[^务定])/.test(lower)
  const verb = /认[为定]|判[断定]|怀疑|觉得|发现|决定|解释|确认|说了算|裁定/
  const one = (power: Power, days: number | null = null): Unilateral => ({ sentence, power, bearer: power === 'pay' || power === 'cure' || power === 'admits' ? null : bearerOf(contract, lower, verb), days })
  if (named && decides.length > 0 && !ofEither(lower) && !NOT_DECIDES_ZH.test(lower)) {
    const at = lower.search(verb)
    const decider = sides.some(({ end }) => end <= at && at - end <= 10) || /(?:由|以)[^。；，]{0,8}(?:认定|判断|判定|决定|解释|裁定)|说了算|一言而决|一家定/.test(lower) || /无需|无须|不必|毋须/.test(lower) || /(?:公司|平台)[^。；，]{0,6}(?:认[为定]|判[断定]|怀疑|发现|觉得)/.test(lower)
    if (decider && decides.some((pattern) => pattern.test(lower))) return one('decides')
  }
  if (named && may(FINAL_ZH) && FINAL_ZH.test(lower) && !ofEither(lower) && !NOT_FINAL_ZH.test(lower)) return one('final')
  if (may(SETTLES_ZH) && SETTLES_ZH.test(lower)) return one('settles')
  if (![PAY_ZH, CURE_ZH, ADMITS_ZH].some(may)) return null
  const days = daysIn(lower)
  if (days === null) return null
  if (may(PAY_ZH) && PAY_ZH.test(lower) && /违约|泄|赔偿|罚款|认定/.test(lower) && !/逾期|工资|报酬|退还|保证金|货款|预付|服务费|合同(?:总)?(?:价款|金额|额)的?\d/.test(lower) && (inSecrecyContext(contract, sentence) || /违反本|任何(?:约定|条款)|泄/.test(lower)) && !/每逾期|每日/.test(lower)) return one('pay', days)
  if (may(CURE_ZH) && CURE_ZH.test(lower) && inSecrecyContext(contract, sentence) && /违反|违约/.test(lower) && !/立即停止|通知|告知|报告/.test(lower)) return one('cure', days)
  if (may(ADMITS_ZH) && ADMITS_ZH.test(lower) && /违约|违反|事实|要求|认定|扣/.test(lower)) return one('admits', days)
  return null
}

function english(contract: Contract, sentence: Sentence, lower: string): Unilateral | null {
  const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence)
  const verb = /\b(?:determin|believ|consider|decide|suspect|conclu|find|deem|think|decision|judg|opinion|view|discretion|interpretation)/
  const one = (power: Power, days: number | null = null): Unilateral => ({ sentence, power, bearer: days === null ? bearerOf(contract, lower, verb) : null, days })
  if (may(SETTLES_EN) && SETTLES_EN.test(lower)) return one('settles')
  const decides = DECIDES_EN.filter(may)
  if ((decides.length > 0 || may(FINAL_EN) || may(ALONE_EN)) && !ofEither(lower) && (/\b(?:company|platform|employer)\b/.test(lower) || namedSides(contract, lower).length > 0)) {
    if (may(ALONE_EN) && ALONE_EN.test(lower) && BROKEN_EN.test(lower) && !NOT_FINAL_EN.test(lower)) {
      // The platform of online terms is called so without being a party's name: then nobody is told to bear it.
      const decider = namedSides(contract, lower.slice(0, lower.search(ALONE_EN) + 1)).at(-1)
      return { ...one('final'), bearer: decider ? otherParty(contract, decider.name) : null }
    }
    if (decides.some((pattern) => pattern.test(lower)) && !NOT_DECIDES_EN.test(lower)) return one('decides')
    if (may(FINAL_EN) && FINAL_EN.test(lower) && !NOT_FINAL_EN.test(lower) && /breach|violat|default|disclos|leak|broken|this agreement|these terms|confiden/.test(lower)) return one('final')
  }
  if (![PAY_EN, CURE_EN, ADMITS_EN].some(may)) return null
  const days = daysIn(lower)
  if (days === null || /notif|notice of (?:any|an) (?:incident|breach)|report/.test(lower.replace(/(?:written |of )?notice\b/g, '')) && !SUM_EN.test(lower)) return null
  if (may(PAY_EN) && PAY_EN.test(lower) && SUM_EN.test(lower) && /breach|disclos|leak|violat/.test(lower) && !/invoice|late payment|per day|each day/.test(lower) && (inSecrecyContext(contract, sentence) || pointsAtSecrecy(contract, lower))) return one('pay', days)
  if (may(CURE_EN) && CURE_EN.test(lower) && /breach|violat|default/.test(lower) && !/notif|report|inform/.test(lower) && inSecrecyContext(contract, sentence)) return one('cure', days)
  return may(ADMITS_EN) && ADMITS_EN.test(lower) ? one('admits', days) : null
}
