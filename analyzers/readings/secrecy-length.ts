import type { Contract } from '../../contract/types'
import { termOrSurvival } from '../provisions/confidentiality-term'
import survival from '../provisions/survival'
import { fact } from '../facts/fact'
import { kind } from '../facts/kind'
import { periods } from '../facts/periods'
import { pointsAtSecrecy } from '../facts/references'
import { inSecrecyContext, secrecy, speaksOfSecrecy } from '../facts/secrecy'
import { mayMatch, sieved } from '../facts/sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'

/** How one sentence measures secrecy. */
export interface Length {
  readonly sentence: Sentence
  /** `tied`: to what stays secret, to trade secrets, to deletion · `fixed`: a length or a date · `perpetual`: for ever, in so many words · `open`: outlives the contract, no end · `blank`: a slot. */
  readonly how: 'tied' | 'fixed' | 'perpetual' | 'open' | 'blank'
  /** Of a fixed length in months; null for a date. */
  readonly months: number | null
  /** Counted from signing or receipt and not from the end of the contract. */
  readonly fromStart: boolean
  /** Of what it says of the most valuable secrets alone, in months; null where it makes no difference. */
  readonly core: number | null
  /** The length of the contract and not of secrecy. */
  readonly ofContract: boolean
}

const MONTHS = { hour: 0, day: 1 / 30, 'working-day': 1 / 21, week: 0.23, month: 1, year: 12 } as const

const BLANK = /_{2,}|\[\s{0,6}\]|【\s{0,6}】|（\s{1,6}）|\[[^\]]{0,20}\]\s?(?:年|years?)|\{\{/
const EVEN_PUBLIC = /(?:即使|即便|不论|无论|哪怕)[^。；]{0,24}公开|\b(?:even (?:if|after|though|when|once)|whether or not|regardless)\b[^.;]{0,60}\b(?:public|knows?\b|known\b)/
const TIED_ZH = /公开|公知|公众|解密|不再(?:具有|构成|属于|是)|(?:丧失|失去)[^。；]{0,8}秘密|失密|秘密性|(?:至|到|直至)[^。；]{0,16}删除|删除(?:之日|为止|时止)/
const TRADE_SECRETS_ZH = /商业秘密|技术秘密|专有技术|技术诀窍|核心技术/
const OTHER_OBJECTS_ZH = /保密信息|保密资料|保密内容|全部信息|所有信息|一切信息|任何信息|资料|文件/
const PERPETUAL_ZH = /不设(?:终期|期限|年限)|无终期|永久|永远|无限期|终身|终生|有生之年|一辈子|永续|无期限|没有期限|不受(?:时间|期限)(?:的)?限制/
const OPEN_ZH = /不(?:因|受|随|以)[^。；]{0,40}(?:终止|解除|届满|期满|变更|失效|离职|到期)|(?:终止|解除|届满|期满|结束|失效|离职|到期|离开)[^。；]{0,60}(?:仍|继续|依然|均|始终|保密|有效)|长期|始终|任何时候/
const NOT_SECRECY_ZH = /不(?:属于|在|视为|构成|列入)[^。；，]{0,4}保密(?:范围|之列|信息|内容|资料|义务)(?![^。；]{0,12}(?:之[日时]|时[止起]|为止))|竞业|质保|保修|付款|续签|续约|赔偿责任/
const FROM_START_ZH = /(?:自|从|于)?[^。；，]{0,16}(?:签订|签署|签字|盖章|生效|披露|知悉|接收|获得|收到|提供)[^。；，]{0,10}(?:之日|日|时|后)/
const FROM_END_ZH = /(?:终止|解除|届满|期满|结束|离职|完成|到期|失效)[^。；]{0,20}(?:后|起|之日)/

const TIED_EN = /\b(?:until|unless and until|(?:so|as) long as|for such time|to the extent|except (?:to|where|as))\b[^.;]{0,200}(?:public|secret|trade secret|remain|falls? within|confidential|proprietary|known|exception|exclu|no longer)|\bceas\w{1,3} to be\b[^.;]{0,40}(?:confiden|secre)|\b(?:for|to|as|are|is|constitut\w{1,3}|qualif\w{1,4}|any|regarding)\b (?:any |all |such )?(?:a )?trade secrets?\b|\buntil\b[^.;]{0,80}\b(?:deleted|returned|destroyed|erased)/
const PERPETUAL_EN = /\bwithout (?:term|end|limit of time|time limit)\b|\b(?:until|till|to) the end of time\b|\bnever (?:laps|end|ceas)|\bhas no end\b|\bfor evermore\b|\beternal|\bfor all eternity\b|\bperpetu|\bindefinite|\bforever\b|\bfor (?:the (?:rest|remainder) of )?(?:his|her|their|its|your|my|our|the \w{3,16}['’]s) (?:natural )?(?:li(?:fe|ves)|lifetime)\b|\bfor life\b|\bpermanent|without limit (?:in|of) time|for all time|\bnever expire/
const OPEN_EN = /\bsurviv|\bat (?:any time|all times)\b[^.;]{0,60}\b(?:during|after|following|before|thereafter|subsequent)|\b(?:during|before)\b[^.;]{0,40}\b(?:or|and) (?:at any time )?(?:after|following)\b|\b(?:notwithstanding|despite|after|beyond|following)\b[^.;]{0,50}\b(?:terminat|expir|end|complet)\w{0,5}|\bremain\w{0,2} (?:bound|in (?:full )?(?:force|effect))|\bthereafter\b/
const SECRET_EN = /\bbinds?\b|confidentiality|confidential information|\b(?:guard|protect|safeguard)|secrecy|secret\b|non-?disclos|\bdisclos|divulg|reveal|\bkeep\b|dut(?:y|ies)|obligation|covenant|undertaking|this (?:section|clause|article|paragraph)/
const NOT_SECRECY_EN = /\breturn or destroy|\bshall (?:be )?return|property of the company|non-?compet|not compete|solicit|warrant(?:y|ies)|payment|invoice|unenforceable|by (?:its|their) nature|records? shall be (?:kept|retained)|retention|insurance/
const FROM_START_EN = /\b(?:from|after|following|of)\b[^.;,]{0,30}\b(?:date (?:hereof|of (?:this|execution|disclosure|receipt|signature|signing))|effective date|execution|disclosure|receipt|signing|signature|its date|the date)/
const FROM_END_EN = /\b(?:after|following|from|beyond|of)\b[^.;]{0,40}\b(?:terminat|expir|end|complet|conclusion)/
const CONTRACT_EN = /\b(?:this|the) (?:agreement|nda|mnda|contract)\b[^.;]{0,80}\b(?:expire|terminat|continue|remain|effect|force|term)/
const CONTRACT_ZH = /本?(?:协议|合同)(?:的)?(?:有效期|期限|有效期限)|(?:协议|合同)[^。；]{0,12}有效期/
const NAMED_PERIOD = /\bfor the [^.;]{0,50}\b(?:term of confidentiality|(?:confidentiality|disclosure|restricted|secrecy|non-disclosure|survival) (?:term|period))|保密期(?:间)?内/
/** The secrets whose worth is that nobody knows them. */
const CORE = /商业秘密|技术秘密|专有技术|核心|配方|源代码|算法|工艺|\b(?:trade secrets?|source code|formula\w{0,2}|recipes?|algorithms?|know-how|core)\b/

/** "Bound in perpetuity as to all information": secrecy, though it is not called so. */
const BOUND_EN = /\b(?:binds?|bound|silent|silence|obligations?|dut(?:y|ies))\b[^.;]{0,60}\b(?:perpetu\w{1,5}|forever|for life|indefinitely)\b[^.;]{0,60}\b(?:information|secret|knowledge|what (?:it|they|he|she) (?:learn|hear|saw|see))/

/** A length in days, which is no term of years and is one all the same. */
const IN_DAYS = /\b(?:dut(?:y|ies)|obligations?|confidentiality|secrecy|undertakings?|confidence)\b[^.;]{0,80}\b(?:ends?|expires?|lasts?|ceases?|runs?|continues?|lapses?)\b[^.;]{0,40}\bdays\b|保密(?:期|期限|义务|责任)[^。；]{0,40}\d{0,3}[一二三四五六七八九十百零]{0,5}\s?[天日](?:内|止|后|。|；|$)/
/** Days that count down to something else. */
const NOTICE_DAYS = /notice|notif|通知|提前|付款|invoice|\bpay|return|返还|归还|销毁|答复/
const DATE = /\b(?:19|20)\d\d\b|\d{4}\s?年\s?\d{1,2}\s?月/
const HAN = /[㐀-鿿]/

sieved([PERPETUAL_ZH, PERPETUAL_EN, IN_DAYS])

function lengthOf(contract: Contract, sentence: Sentence): Length | null {
  const text = textOf(contract, sentence)
  const lower = lowerOf(contract, sentence).replace(/\(survival\)/g, ' ')
  const zh = HAN.test(text)
  if (BLANK.test(text) && (zh ? /年|月|期/ : /year|month|period/).test(lower) && periods(text).length === 0) return { sentence, how: 'blank', months: null, fromStart: false, ofContract: false, core: null }
  if ((zh ? NOT_SECRECY_ZH : NOT_SECRECY_EN).test(lower)) return null
  const long = periods(text).filter(({ unit, amount }) => unit === 'year' || unit === 'month' || (unit === 'day' && amount >= 30 && !NOTICE_DAYS.test(lower)))
  const months = long.length > 0 ? Math.max(...long.map(({ amount, unit }) => amount * MONTHS[unit])) : null
  const ofContract = zh ? CONTRACT_ZH.test(text) && !/保密(?:期|义务|责任)/.test(text) : CONTRACT_EN.test(lower) && !/confiden|secre|obligations?|dut(?:y|ies)/.test(lower)
  const parts = long.length > 1 ? text.split(/[，,；;]|\band\b/).filter((part) => CORE.test(part.toLowerCase())).flatMap((part) => periods(part)).filter(({ unit }) => unit === 'year' || unit === 'month') : []
  const core = parts.length > 0 ? Math.min(...parts.map(({ amount, unit }) => amount * MONTHS[unit])) : null
  const base = { sentence, months, core, ofContract, fromStart: zh ? FROM_START_ZH.test(text) && !FROM_END_ZH.test(text) : FROM_START_EN.test(lower) && !FROM_END_EN.test(lower) }
  const even = EVEN_PUBLIC.test(lower)
  const secretsOnly = zh ? TRADE_SECRETS_ZH.test(text) && !OTHER_OBJECTS_ZH.test(text) : false
  if (!even && ((zh ? TIED_ZH : TIED_EN).test(lower) || secretsOnly)) return { ...base, how: 'tied' }
  // "In perpetuity for source code, three years for the rest" is a scale and not for ever.
  if (months === null && (zh ? PERPETUAL_ZH : PERPETUAL_EN).test(lower) && (zh || SECRET_EN.test(lower))) return { ...base, how: 'perpetual' }
  if (months !== null || (DATE.test(text) && (zh ? /至|到|止/ : /until|expire|end|ceas|lapse/).test(lower))) return { ...base, how: 'fixed' }
  // "For the Confidentiality Period": a length that stands elsewhere.
  if (NAMED_PERIOD.test(lower)) return { ...base, how: 'fixed' }
  return (zh ? OPEN_ZH : OPEN_EN).test(lower) && (zh || SECRET_EN.test(lower) || pointsAtSecrecy(contract, lower)) ? { ...base, how: 'open' } : null
}

/** Every sentence that says how long secrecy lasts, in order. */
export const lengths = fact((contract: Contract): readonly Length[] => {
  const spans = [...(termOrSurvival(contract)?.stance === 'stated' ? (termOrSurvival(contract)?.evidence ?? []) : []), ...(survival.read(contract)?.stance === 'stated' ? (survival.read(contract)?.evidence ?? []) : [])]
  const starts = new Set(spans.map(({ start }) => start))
  const isNda = kind(contract) === 'NDA'
  const found: Length[] = []
  for (const sentence of sentences(contract)) {
    const named = starts.has(sentence.start)
    if (!named && !has(sentence, 'secrecy') && !has(sentence, 'duration')) continue
    const lower = lowerOf(contract, sentence)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    const forEver = (says(PERPETUAL_EN) || says(PERPETUAL_ZH)) && (((has(sentence, 'secrecy') || has(sentence, 'leak')) && speaksOfSecrecy(contract, sentence)) || BOUND_EN.test(lower))
    if (!named && !forEver && !says(IN_DAYS)) continue
    if (!isNda && !forEver && !inSecrecyContext(contract, sentence) && !pointsAtSecrecy(contract, lower) && !/confiden|secrecy|保密/.test(lower)) continue
    const length = lengthOf(contract, sentence)
    if (length) found.push(length)
  }
  return found
})

/** Whether all that is kept secret is trade secrets, which stay secret until they are public anyway. */
export const onlyTradeSecrets = fact((contract: Contract): boolean => {
  const { duties } = secrecy(contract)
  return duties.length > 0 && duties.every((duty) => {
    const text = textOf(contract, duty)
    return HAN.test(text) ? TRADE_SECRETS_ZH.test(text) && !OTHER_OBJECTS_ZH.test(text) : /trade secret/.test(text.toLowerCase()) && !/confidential information|proprietary information/.test(text.toLowerCase())
  })
})
