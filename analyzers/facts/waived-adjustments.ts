import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { nearest } from './nearest'
import { lowerOf, type Sentence } from './sentences'
import { mayMatch, sentencesFor, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const GIVES_UP_ZH = '(?:放弃|不得|不再|无权|不会|不能|不应|不享有|均不|不以)'
const SUM_ZH = '(?:违约金|赔偿(?:金|额|数额)|金额|数额|标准)'
const REDUCE_ZH = '(?:调减|减少|酌减|降低|调低|减轻|减免|予以调整|进行调整|调整)'
/** The right to have the sum reduced is given up. */
const NO_CUT: readonly RegExp[] = sieved([
  /不(?:得|再|会|能|可)?[^。；，]{0,6}以[^。；，]{0,10}(?:过|太|畸)[多高重大][^。；，]{0,6}为[由借][^。；，]{0,2}[^。；]{0,14}(?:少付|少赔|减|降|改)|不(?:得|再|会|能|可)[^。；，]{0,8}(?:说|称|声称|主张|辩称|争辩)[^。；，]{0,12}(?:赔|罚|违约金|金额|数额)[^。；，]{0,6}(?:太|过|偏|畸)[多高重大]/,
  /\bnever be (?:heard|allowed|permitted|entitled)\b[^.;]{0,60}\b(?:figure|sum|amount|damages|penalty)\b[^.;]{0,40}\b(?:high|large|great|much|excessive|penalty|unreasonable)\b/,
  new RegExp(`(?:自愿|同意|承诺|确认)?(?:放弃|不得|不再|不|无权|均不|绝不|永不)[^。；，]{0,24}(?:请求|主张|要求|申请|提出|提起|寻求)?[^。；，]{0,12}(?:降低|调低|酌减|调减|减少|核减|调整)[^。；，]{0,6}(?:违约金|该金额|该数额|上述金额|的权利)`),
  new RegExp(`违约金[^。；]{0,50}(?:放弃|不得|不再|无权|均?不|不会)(?:向[^。；，]{0,16})?(?:请求|主张|要求|申请|提出)?[^。；，]{0,16}(?:降低|调低|酌减|调减|核减|异议|抗辩)`),
  /违约金[^。；]{0,40}(?:法院|仲裁)[^。；，]{0,8}(?:不得|无权|不予|不可)[^。；，]{0,6}(?:调|降|减|酌)/,
  /\b(?:estopped|precluded|barred|debarred|stopped|prevented|prohibited) from\b[^.;]{0,80}(?:\bdisproportion|\bpenalt|\bexcessive|\bextravagant|\bproportion|\b(?:unconscionable|unenforceable|too high|oppressive|unreasonable|reduc|adjust))/,
  /\b(?:not be (?:heard|permitted|allowed|entitled|open)|may not|shall not|will not|must not|cannot|agrees? not to|undertakes? not to)\b[^.;]{0,60}\b(?:say|argue|plead|contend|claim|ask|request|seek|apply|raise|dispute|challenge|contest|question|rely)\b[^.;]{0,60}\b(?:penalt(?:y|ies)\b|excessive|extravagant|proportion|unconscionable|unenforceable|too (?:high|much|large|great|heavy)|oppressive|relief against)/,
  /\b(?:not|never)\b[^.;]{0,40}\b(?:ask|request|apply to|seek|petition|invite)\b[^.;]{0,30}\b(?:court|tribunal|arbitrator|judge)\b[^.;]{0,30}\b(?:lower|reduc\w|adjust|review|cut|moderate)/,
  /\b(?:waives?|gives? up|renounces?|relinquish\w{0,2}|forgoes?|abandons?|surrenders?)\b[^.;]{0,80}\b(?:objection|challenge|defen[cs]e|right|claim|plea|argument|contention)\b[^.;]{0,60}\b(?:amount of the (?:liquidated|agreed)|liquidated damages|agreed (?:sum|damages)|penalt(?:y|ies)\b|stipulated)/,
  /\bno (?:reduction|adjustment|lowering|review|moderation) (?:of|in|to)\b[^.;]{0,24}\b(?:liquidated damages|agreed (?:sum|damages)|penalty|stipulated)/,
  /\b(?:liquidated damages|agreed (?:sum|damages)|penalty|stipulated (?:sum|damages))\b[^.;]{0,60}\b(?:shall|may|will|can) ?not be\b[^.;]{0,24}\b(?:reduced|lowered|reviewed|adjusted|challenged|contested|questioned|disputed)/,
  new RegExp(`${GIVES_UP_ZH}${nearest(GIVES_UP_ZH, '。；', 30)}${SUM_ZH}[^。；]{0,12}(?:过高|畸高|偏高|不合理)[^。；]{0,10}(?:为由|之)[^。；]{0,24}(?:请求|主张|要求|申请|提出)?[^。；]{0,12}${REDUCE_ZH}`),
  new RegExp(`${GIVES_UP_ZH}[^。；]{0,40}(?:请求|主张|要求|申请|提出|提起)[^。；]{0,24}(?:${REDUCE_ZH}[^。；，]{0,8}${SUM_ZH}|${SUM_ZH}[^。；]{0,16}(?:${REDUCE_ZH}|过高|畸高))`),
  new RegExp(`${SUM_ZH}[^。；]{0,60}(?:放弃|不得|不再|无权|不会)[^。；]{0,30}(?:请求|主张|要求|申请|提出|以)[^。；]{0,16}(?:${REDUCE_ZH}|过高|畸高)`),
  new RegExp(`违约金(?:数额|金额|标准)?均?(?:不得|不予|不可|不作)再?(?:进行|予以)?(?:任何)?${REDUCE_ZH}`),
  new RegExp(`放弃[^。；]{0,30}(?:${REDUCE_ZH}|过高)[^。；]{0,12}(?:的?(?:权利|抗辩|请求|主张))`),
  /\b(?:waives?|waiving|relinquish\w{0,2}|gives? up|forgo\w{0,2})\b[^.;]{0,120}\b(?:penalt(?:y|ies)|excessive|disproportionate|too high|unreasonable|(?:reduce|adjust|lower) (?:the |such |this )?(?:sum|amount|liquidated|damages|penalty)|(?:reduction|adjustment) (?:of|in) (?:the |such |this )?(?:sum|amount|liquidated|damages))\b/,
  /\b(?:shall|will|may|agrees?) (?:not|never)\b[^.;]{0,30}\b(?:contest|challenge|dispute|argue|claim|assert|plead|contend|seek|request|apply|ask)\b[^.;]{0,100}\b(?:penalt(?:y|ies)|excessive|(?:sum|amount|damages)[^.;]{0,40} unreasonable|disproportionate|(?:reduction|adjustment) of (?:the |such |this |that |any )?(?:sum|amount|liquidated|damages|penalty)|to (?:reduce|adjust) (?:the |such |this |that )?(?:sum|amount|liquidated|damages|penalty)|(?:sum|amount|liquidated damages|penalty) (?:be )?(?:reduced|adjusted))\b/,
  /\b(?:sum|amount|liquidated damages|penalty)\b[^.;]{0,24}\bnot (?:be )?(?:subject to|open to)\b[^.;]{0,16}\b(?:reduction|adjustment)\b/,
  /\b(?:no|neither) (?:court|party)\b[^.;]{0,50}\b(?:reduce|adjust|seek (?:a )?reduction|ask)\b[^.;]{0,40}\b(?:liquidated damages|penalty|agreed sum|sum)\b/,
])
/** The duty to keep the loss down, or the other's share in it, is given up. */
const NO_SHARE: readonly RegExp[] = sieved([
  /不(?:得|能|可)[^。；，]{0,6}以[^。；，]{0,14}(?:没有|未|不曾)[^。；，]{0,8}(?:止损|减损|防止|避免)[^。；，]{0,8}为[由借]|(?:没有|无|不负有?)[^。；，]{0,4}(?:义务|责任)[^。；，]{0,12}(?:止损|减损|(?:防止|避免|减轻|控制)[^。；，]{0,8}损[失害])/,
  /\bno (?:duty|obligation) to (?:keep|hold|cut)\b[^.;]{0,24}\b(?:loss(?:es)?|harm|damage)\b[^.;]{0,8}\b(?:down|low|small)\b|\bnever be heard\b[^.;]{0,80}\b(?:limited|kept down|reduced|mitigated) its (?:own )?(?:loss|harm|damage)/,
  /(?:不得|放弃|无权|不能|不可)[^。；，]{0,12}(?:对方|守约方|受损方|披露方|[甲乙]方)[^。；，]{0,6}(?:有|存在|亦有|也有)[^。；，]{0,4}(?:过错|过失)[^。；]{0,20}(?:为由|抗辩|减轻|减少|扣减)/,
  /(?:不得|放弃|无权)[^。；，]{0,16}(?:未采取|没有采取|怠于)[^。；，]{0,8}(?:减损|措施|止损)[^。；]{0,10}(?:抗辩|为由|减|主张)?/,
  /(?:损失|损害)(?:的)?扩大[^。；，]{0,8}(?:不负|不承担|无需|无须|没有)[^。；，]{0,8}(?:责任|义务|负责)/,
  /\b(?:not|never|waives?|gives? up|renounces?|precluded|estopped|barred)\b[^.;]{0,60}\b(?:fail(?:ed|s|ure)?|omission|omitted|neglect\w{0,2})\b[^.;]{0,40}\b(?:mitigat\w{1,4}|limit|reduce|minimi[sz]e|keep down|avoid|contain)\b[^.;]{0,20}\b(?:loss|damage)/,
  /\b(?:need not|not (?:be )?(?:obliged|required|bound|obligated) to|no (?:duty|obligation) to|without having to)\b[^.;]{0,40}\b(?:mitigate|reduce|limit|minimi[sz]e|avoid|contain|keep down)\b[^.;]{0,16}\b(?:loss|damage)/,
  /\b(?:damages|compensation|liability|claim|sum payable|amount payable)\b[^.;]{0,30}\bnot be (?:reduced|diminished|cut|lowered|apportioned)\b[^.;]{0,50}\b(?:own|contribut\w{2,6}|fault|negligen\w{2}|careless\w{0,4})\b/,
  /\b(?:not|never|waives?|gives? up|renounces?|precluded|estopped|barred)\b[^.;]{0,40}\b(?:raise|plead|rely|argue|contend\w{0,3}|contention|assert|set up|invoke|argument|plea|defen[cs]e)\b[^.;]{0,70}\b(?:contribut\w{2,4} to|(?:itself|also|partly|own)\b[^.;]{0,24}(?:careless|negligen\w{1,2}|fault|to blame))/,
  /(?:无需|无须|不必|没有义务|无义务|不负有?)[^。；]{0,16}(?:减损|减轻损失|防止损失(?:的)?扩大|避免损失)/,
  new RegExp(`${GIVES_UP_ZH}[^。；]{0,30}(?:减损|过失相抵|与有过失|损益相抵|未采取(?:适当|合理)?措施)`),
  /(?:不得|放弃)[^。；]{0,10}(?:以|因)[^。；，]{0,12}(?:过错|过失)[^。；]{0,16}(?:减轻|减少|扣减|减免|抵减)[^。；]{0,10}(?:责任|赔偿|违约金|损失)?/,
  /\b(?:waives?|gives? up|relinquish\w{0,2}|no (?:duty|obligation) (?:to|of)|not (?:be )?(?:obliged|required|obligated) to|without any (?:duty|obligation) (?:to|of))\b[^.;]{0,100}\bmitigat\w{1,4}\b/,
  /\b(?:waives?|gives? up|relinquish\w{0,2})\b[^.;]{0,100}\bcontributory (?:fault|negligence)\b/,
])
/** The sum is to be paid whatever is said of its size: near, and a small point. */
const NO_REFUSAL = /不得[^。；]{0,10}以[^。；]{0,10}违约金(?:数额|金额)?过高[^。；]{0,6}(?:为由|之由)[^。；]{0,6}(?:拒绝|拒付|拖延|迟延)|\b(?:not|never|no)\b[^.;]{0,24}\b(?:refus|withh[eo]ld|delay|suspend)\w{0,3}\b[^.;]{0,70}\b(?:excessive|extravagant|too (?:high|large|great)|out of proportion|disproportionate|a penalty)\b/
const NOT = /unreasonably|不影响[^。；]{0,20}(?:调整|调减|减少|减损)|有权[^。；]{0,16}(?:请求|要求|申请)[^。；]{0,16}(?:调整|调减|减少)|不(?:视为|构成)放弃|单价|价格|工期|服务费(?:不|标准)|薪|jury|\bnothing\b[^.;]{0,60}\bwaive|\b(?:not|neither) waive|\bwithout (?:any |it being |being )?(?:a )?penalt|not (?:as )?a penalty|without waiving|prepay/
/** Penalties for something else than a leak. */
const NARROW = /逾期(?:付款|交货|交付|支付|还款)|迟延(?:付款|交货|交付)|延期交|租金|工程款|滞纳金|late (?:payment|delivery|charge)|\brent\b|overdue|severance|prepayment/
const SECRET = /泄|保密|confiden|disclos/

/** Without one of these words nothing is given up: most contracts end here. */
const NEAR = /disproportion|too (?:high|large|great|much|heavy)|太[多高重大]|过[多重]|少付|少赔|止损|agreed sum|keep its (?:loss|harm)|降|酌|核减|高低|措施|异议|扩大|extravagant|unconscionable|oppressive|objection|lower|liquidated|careless|own fault|failure|failed|fails? to|omit|reduce|estop|out of proportion|调减|减少|酌减|降低|调低|减轻|减免|调整|过高|畸高|减损|过失|损失扩大|避免损失|损益相抵|适当措施|合理措施|penalt|mitigat|excessive|contributory|disproportion|reduc|adjust|unreasonabl/

sieved([NEAR, NO_REFUSAL])

export type Waived = 'cut' | 'share' | 'refusal'

/** "The sum is no penalty, and it will not plead otherwise." */
const OTHERWISE = /\bnot (?:as )?a penalty\b[^.;]{0,40}\bnot\b[^.;]{0,24}\b(?:plead|argue|contend|claim|say|assert|maintain)\b[^.;]{0,20}\b(?:otherwise|the contrary)|(?:不高|合理|适当)[^。；]{0,16}(?:不|放弃)[^。；，]{0,16}(?:高低|数额|金额)[^。；，]{0,6}(?:异议|抗辩)/

/** What the sentence gives up, if anything. */
function waived(contract: Contract, sentence: Sentence): Waived | null {
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  if (!NEAR.test(lower)) return null
  if (OTHERWISE.test(lower)) return 'cut'
  if (NARROW.test(lower) && !SECRET.test(lower)) return null
  // "Clause 4.1" holds no full stop.
  const bare = lower.replace(/\d\.(?=\d)/g, '0').replace(/(?:,? and )?not (?:as )?a penalty|without (?:being )?a penalty/g, '')
  if (NOT.test(bare)) return null
  // Where words were left out, what is left of them may meet.
  const says = (pattern: RegExp): boolean => (bare !== lower || mayMatch(contract, pattern, sentence)) && pattern.test(bare)
  if (NO_CUT.some(says)) return 'cut'
  // A share of fault counts beside money; "shall not stop for the other's fault" does not.
  if (NO_SHARE.some(says) && !/停止|中止/.test(bare)) return 'share'
  return says(NO_REFUSAL) ? 'refusal' : null
}

/** Sentences by which a party gives up the reduction of an agreed sum, mitigation or the other side's share, in order. */
export const waivers = fact((contract: Contract): readonly { readonly sentence: Sentence; readonly what: Waived }[] =>
  sentencesFor(contract, [NEAR]).flatMap((sentence) => {
    const what = waived(contract, sentence)
    return what ? [{ sentence, what }] : []
  }),
)
