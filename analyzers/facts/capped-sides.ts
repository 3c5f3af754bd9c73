import type { Contract } from '../../contract/types'
import { bound } from './actors'
import { otherParty } from './actor-names'
import { fact } from './fact'
import { limits, type Limit } from './limits'
import { amounts } from './money'
import { namedSides, ofEither, type NamedSide } from './named-sides'
import { pointsAtSecrecy } from './references'
import { mayMatch, sieved } from './sieve'
import { has, isChinese, lowerOf, sentences, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const LIABILITY = /责任|赔|liab|damages|responsib|\bowe/
const PAYMENT = /付款|支付|价款|服务费|费用的义务|payment|\bpay\b|fees due|amounts due|fees owed/
const SECRECY = /保密|秘密|泄|数据|confiden|disclos|\bdata\b|secre/

/** Liability for one narrow subject is not liability for everything. */
const NARROW = /infring|warranty claims|inconsistent with|\bpatents?\b|\btax(?:es)?\b|bodily injur|知识产权|专利|税费|自行承担|未成年|监护/

/** The liability of one party, limited or left open. */
export interface SideLimit {
  readonly sentence: Sentence
  readonly side: string
  /** In whole units of its currency, where the cap is a sum. */
  readonly amount: number | null
}

/** The creditor of a cap is no second party under it: "the Provider's liability to the other party". */
function alike(lower: string): boolean {
  return ofEither(lower.replace(/\b(?:to|towards|against) the other party\b|[对向]对方/g, ' '))
}

function sideOf(contract: Contract, lower: string, zh: boolean): string | null {
  if (alike(lower)) return null
  const liability = lower.search(LIABILITY)
  if (liability < 0) return null
  const all = namedSides(contract, lower)
  // "liability of Provider", else the last one named before it that is not the one to whom it is owed, else the first.
  const owner = all.find(({ at }) => /liability of (?:the )?$/.test(lower.slice(Math.max(0, at - 18), at)))
  if (owner) return owner.name
  const subjects = all.filter(({ at, end }) => end <= liability && !/(?:向|对|给|to|by|against)\s?$/.test(lower.slice(Math.max(0, at - 8), at)))
  return (zh ? subjects[0] : subjects[subjects.length - 1])?.name ?? all[0]?.name ?? null
}

function largest(lower: string): number | null {
  const sums = amounts(lower)
  return sums.length > 0 ? Math.max(...sums.map(({ value }) => value)) : null
}

/** Caps that protect one named party; a sentence that caps the one at this sum and the other at that gives two. */
export const sideCaps = fact((contract: Contract): readonly SideLimit[] =>
  limits(contract).filter(({ caps }) => caps).flatMap(({ sentence }): SideLimit[] => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (NARROW.test(lower)) return []
    const side = sideOf(contract, lower, isChinese(contract, sentence))
    if (!side) return []
    const sides = namedSides(contract, lower)
    const second = sides.find(({ name, at }) => name !== side && at > (sides.find((one) => one.name === side)?.end ?? 0))
    const [own, theirs] = second ? [largest(lower.slice(0, second.at)), largest(lower.slice(second.at))] : [null, null]
    if (second && own !== null && theirs !== null) return [{ sentence, side, amount: own }, { sentence, side: second.name, amount: theirs }]
    return [{ sentence, side, amount: largest(lower) }]
  }),
)

/** Whether a cap covers both parties alike. */
export function cappedAlike(contract: Contract): readonly Limit[] {
  return limits(contract).filter(({ caps, sentence }) => caps && alike(lowerOf(contract, sentence).slice(0, REACH)))
}

const OPEN_ZH = /(?:承担|赔偿|负责|补偿|支付|赔付)[^。；，]{0,24}(?:全部|一切|所有|任何|全额)[^。；，]{0,16}(?:损失|责任|费用|索赔|赔偿)|(?:足额|全额|如数|据实)[^。；，]{0,6}(?:赔偿|补偿|赔付|承担)|无限(?:连带)?责任|(?:不设|没有|无|不受)[^。；，]{0,10}(?:上限|限额|最高额|(?:金额|数额)的?限制)|不封顶|没有(?:止境|尽头|封?顶|边)|赔足|(?:责任|赔偿)[^。；]{0,12}不受[^。；，]{0,10}限制|赔偿[^。；]{0,60}(?:免受|不受)[^。；，]{0,6}(?:损害|损失)|(?:全部|一切|所有)(?:损失|责任|费用)[^。；，]{0,8}(?:由|均由|应由|概由)/
const OPEN_EN = /\b(?:liab\w{2,6}|owes?|answers?)\b[^.;]{0,40}\b(?:has no|knows? no|without) (?:end|ceiling|top|limits?|bounds?)\b|\bto the last (?:penny|cent|dollar)\b|\b(?:liab\w{2,6}|responsib\w{2,6}|answer\w{0,4}|damages|loss(?:es)?)\b[^.;]{0,60}\b(?:unlimited|without (?:any )?(?:\w+ )?(?:limit|ceiling|cap|maximum)|not be limited|not limited|no (?:such |upper )?(?:limit|cap|ceiling)|not (?:be )?capped|uncapped|in full|whatever (?:the|its) amount|no (?:maximum|upper limit))\b|\b(?:unlimited|uncapped) (?:liabilit|damages)|\bno (?:such )?(?:limit|cap|ceiling)\b[^.;]{0,40}\b(?:applies|protects|benefits|liabilit\w{1,3})\b|\b(?:indemnif\w{1,3}|hold\b[^.;]{0,40}\bharmless|compensat\w{1,3}|reimburs\w{1,3}|mak(?:e|es) good|liable for|responsible for|answers? for|bears?|pays?)\b[^.;]{0,90}\b(?:all|any|every|full|whole|entire|each and every)\b[^.;]{0,40}\b(?:loss(?:es)?|damages?|claims?|liabilit\w{1,3})\b/
const NOT_OPEN = /不超过|为限|上限为|不承担|不负|概不|无需|不应|\bnot exceed\b|\bup to\b|\bshall not be\b|\bwill not be\b|\bnot be liable\b|\bneither\b|\bin no event\b|\bno liability\b|\bdisclaim/
const NO_LIMIT = /(?:shall |will )?not be (?:limited|capped)|without (?:any )?limit up to|不受[^。；，]{0,10}限制/g

/** Where the other party's turn comes, and the words by which the first one was capped. */
const CONTRAST = /, (?:while|whereas|but|and) /
const CAPPED = /\bcapped\b|\bup to\b|\blimited to\b|\bstops? at\b|\bmore than\b/
/** "If the Buyer leaks, it pays …": the one of the condition answers. */
const PRONOUN = /(?:, |，)(?:it|they|he|she|that party|其)[^,.;，。；]{0,24}$/

/** The one that answers: the first named before the words, else the one behind "by", "to", 由. */
function answering(lower: string, sides: readonly NamedSide[], at: number): string | null {
  const named = PRONOUN.test(lower.slice(0, at)) ? sides.find((side) => /(?:\bif|\bwhere|\bwhen|\bshould|如|若)\s?(?:the )?$/.test(lower.slice(Math.max(0, side.at - 12), side.at))) : undefined
  if (named) return named.name
  const subject = sides.find((side) => side.end <= at + 4 && !/(?:向|对|给|to|by|against|因|if|违反|of)\s?(?:the )?$/.test(lower.slice(Math.max(0, side.at - 9), side.at)))
  if (subject) return subject.name
  const behind = sides.find((side) => side.at >= at && /(?:由|by|to|protects|benefits|of)\s?(?:the )?$/.test(lower.slice(Math.max(0, side.at - 14), side.at)))
  return behind?.name ?? null
}

sieved([OPEN_ZH, OPEN_EN])

/** Sentences that make one party answer for everything, without a cap of their own. */
const opens = fact((contract: Contract): readonly { readonly sentence: Sentence; readonly side: string }[] =>
  sentences(contract).flatMap((sentence) => {
    if (!has(sentence, 'liability')) return []
    const pattern = isChinese(contract, sentence) ? OPEN_ZH : OPEN_EN
    if (!mayMatch(contract, pattern, sentence)) return []
    const whole = lowerOf(contract, sentence).slice(0, REACH)
    const first = pattern.exec(whole)
    if (!first) return []
    // "Provider answers up to …, Customer for all losses": each part has its own subject.
    const last = first.index + first[0].length
    const comma = Math.max(whole.lastIndexOf('，', first.index), whole.lastIndexOf(', ', first.index), whole.slice(0, last).search(CONTRAST))
    const own = comma > 0 && namedSides(contract, whole.slice(comma, last)).length > 0 && (NOT_OPEN.test(whole.slice(0, comma)) || CAPPED.test(whole.slice(0, comma))) && pattern.test(whole.slice(comma))
    const lower = own ? whole.slice(comma) : whole
    const found = own ? pattern.exec(lower) : first
    if (!found || NARROW.test(lower) || NOT_OPEN.test(lower.replace(NO_LIMIT, '')) || ofEither(lower)) return []
    const side = answering(lower, namedSides(contract, lower), found.index)
    return side ? [{ sentence, side }] : []
  }),
)

/** Sentences that make `name` answer for everything, without a cap of their own. */
export function opensFor(contract: Contract, name: string): readonly Sentence[] {
  return opens(contract).filter(({ side }) => side === name).map(({ sentence }) => sentence)
}

/** A carve-out from a cap that reaches the breach of one party only. */
export interface OneSidedCarve {
  readonly sentence: Sentence
  /** The party that stays without a cap. */
  readonly side: string
  /** Neutral in form: it points to a duty that only this party has. */
  readonly neutral: boolean
}

const CARVES_ZH = /除[^。；，]{2,40}外|除外|不适用|不受|不在此限|不再适用|不得(?:援引|主张|享有)|不享有|无权(?:援引|主张)|失效|不以[^。；，]{0,12}为限|(?:仅|只)(?:适用于|保护|限制)/
const CARVES_EN = /\bexcept\b|other than|\b(?:shall|does|do|will) not (?:apply|protect|limit|cover|benefit)|\b(?:falls?|fall) away|\bceases? to apply|\bno longer applies|\bsave (?:for|that|where|in)|\bexcluding|\b(?:may|shall|can) ?not (?:rely|invoke|benefit|claim)|\bloses? the (?:benefit|protection)|\bis lifted|\bdisapplied|\b(?:applies|protects|benefits|available) (?:only|solely|exclusively)|\bonly (?:protects|applies|benefits)|\b(?:uncapped|unlimited)\b/
const ONLY_FOR = /(?:仅|只)(?:适用于|保护|限制)|(?:only|solely|exclusively)$|^only /
const POINTS = /限额|上限|限制|封顶|limit|\bcaps?\b|ceiling|maximum|foregoing|前款|上述|前述|本款/
/** Where the general rule begins again after "Except for …,". */
const RULE_EN = /,\s(?:each|either|neither|both|no party|a party|in no|the (?:total|aggregate|maximum|liability|parties|entire))\b/

/** The words of a sentence that say what is taken out of the cap. */
function carvedWords(lower: string, zh: boolean, found: RegExpExecArray, own: boolean): string {
  if (zh) {
    if (/^除.+外$/.test(found[0])) return found[0]
    const before = lower.slice(0, found.index)
    const from = own ? Math.max(before.lastIndexOf('但'), /为限，/.test(before) ? before.lastIndexOf('为限，') + 3 : before.lastIndexOf('，'), 0) : 0
    return lower.slice(from, found.index + 70)
  }
  const words = own ? lower.slice(found.index) : lower
  const rule = words.search(RULE_EN)
  return own && rule > 0 ? words.slice(0, rule) : words
}

/** The party whose breach the words speak of; null where it is either's or nobody's. */
function breaker(contract: Contract, words: string): string | null {
  const sides = namedSides(contract, words)
  const names = [...new Set(sides.map(({ name }) => name))]
  const breaks = ({ at, end }: NamedSide): boolean => /^[^，。；]{0,8}(?:违反|泄|违约|造成|故意|未|侵)|^['’]?s?\s(?:\w+\s){0,2}(?:breach|violat|misus|disclos|fail|default|leak|indemn|liabilit)/.test(words.slice(end, end + 24)) || /\b(?:breach\w{0,3}|disclosure|violation|misuse|default|leak)\b[^.;]{0,60}\bby (?:the )?$/.test(words.slice(Math.max(0, at - 90), at))
  const hurt = ({ at, end }: NamedSide): boolean => /(?:泄露|泄漏|侵害|损害|披露|侵犯)$/.test(words.slice(Math.max(0, at - 2), at)) || /^['’]?s?\s(?:confidential|information|data\b|secret|trade|proprietary)/.test(words.slice(end, end + 18))
  const breakers = [...new Set(sides.filter(breaks).map(({ name }) => name))]
  if (breakers.length === 1) return breakers[0] as string
  if (breakers.length > 1 || names.length !== 1) return null
  const [only] = names as [string]
  return sides.every(hurt) ? otherParty(contract, only) : only
}

/** The carve-outs of caps on both parties that serve one of them only. */
export const oneSidedCarves = fact((contract: Contract): readonly OneSidedCarve[] => {
  const shared = cappedAlike(contract)
  if (shared.length === 0) return []
  const owes = bound(contract)
  const capped = new Set(shared.map(({ sentence }) => sentence.index))
  const all = sentences(contract)
  const read = (sentence: Sentence): { words: string; found: RegExpExecArray } | null => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    const zh = isChinese(contract, sentence)
    const found = (zh ? CARVES_ZH : CARVES_EN).exec(lower)
    return found && (capped.has(sentence.index) || POINTS.test(lower)) ? { words: carvedWords(lower, zh, found, capped.has(sentence.index)), found } : null
  }
  const near = new Map(shared.flatMap(({ sentence }) => all.slice(sentence.index, sentence.index + 4)).map((sentence) => [sentence.index, sentence]))
  const carves = [...near.values()].flatMap((sentence) => {
    const reading = read(sentence)
    return reading ? [{ sentence, ...reading }] : []
  })
  const broken = carves.map(({ words }) => (ofEither(words) ? null : breaker(contract, words)))
  return carves.flatMap(({ sentence, words, found }, at): OneSidedCarve[] => {
    if (PAYMENT.test(words) && !SECRECY.test(words)) return []
    const only = broken[at]
    // "This limit protects the Provider only": the other one has none.
    if (only && ONLY_FOR.test(found[0])) return [{ sentence, side: otherParty(contract, only) ?? only, neutral: false }]
    // Each party may have a carve-out of its own.
    if (only) return otherParty(contract, only) && !broken.some((name) => name !== null && name !== only) ? [{ sentence, side: only, neutral: false }] : []
    const nobody = namedSides(contract, words).length === 0
    return nobody && owes !== null && owes !== 'both' && (pointsAtSecrecy(contract, words) || /保密|confidential|non-?disclosure|proprietary information/.test(words)) && otherParty(contract, owes.only) ? [{ sentence, side: owes.only, neutral: true }] : []
  })
})
