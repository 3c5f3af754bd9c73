import type { Contract } from '../../contract/types'
import { articleOf } from './clauses'
import { clauseNumber, pointsAtSecrecy } from './references'
import { mayMatch, sieved } from './sieve'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const HAN = /[㐀-鿿]/
const SECRET_ZH = /保密|秘密|机密|泄[露漏密]|外泄|数据|个人信息|隐私|安全事件/
const SECRET_EN = /confiden|non-?disclos|secre|\bdata (?:breach|protection|security)|privacy|personal (?:data|information)|unauthori[sz]ed disclosure|security (?:breach|incident)|\bleak/
/** The sentence after a limit that takes a case out of it, or gives that case a limit of its own. */
const OPENS_ZH = /不受|不在此[限列]|不适用|不及于|除外|例外|不封顶|不设(?:上限|限额|限制)|(?:没有|无)(?:上限|限额)|(?:上限|限额|最高额?)(?:为|是|提高|另|改)|另(?:设|以|按|有)|据实|仍(?:应|须|需|要)?(?:予以|全额|足额)?(?:赔偿|承担)|(?:全额|足额|全部)(?:赔偿|承担)|不限(?:额|于前)|为限/
const OPENS_EN = /\b(?:(?:neither|none|no)\b[^.;]{0,24}\b(?:limits?|caps?|ceilings?|exclusions?|these|them) (?:applies|apply|shall|will|covers?|extends?|protects?|reaches)|uncapped|unlimited|lifted|outside|except\w{0,3}|in full|without (?:any )?limit|no (?:such )?(?:limit|cap|ceiling)|(?:higher|separate|own|special) (?:limit|cap|ceiling)|(?:limit|cap|ceiling|maximum) (?:is|of|shall|rises|becomes|for)|(?:does|do|shall|will|is|are) not (?:apply|protect|cover|extend|benefit|limit|subject|caught|bound)|remains? (?:fully )?liable|limited to|capped at)\b/
sieved([OPENS_ZH, OPENS_EN])
const NUMBERED_ZH = /第\s?([〇零一二三四五六七八九十百\d]{1,5})(?:\.\d{1,2})?\s?[条款项]/g
const STARTS = /^第?\s?([〇零一二三四五六七八九十百\d]{1,5})\s?[条、.．:：\s]/
/** A clause that forbids to hand something on, though it does not call it secret ("不将账本数据提供给第三方"). */
const HELD_BACK_ZH = /保密|(?:不(?:得|会|将|予)?|禁止|严禁)[^。；]{0,30}(?:泄露|泄漏|透露|披露|外传|外泄|提供给?(?:第三|他人|任何)|公开)/

/** Sections, clauses and articles are `pointsAtSecrecy`'s. */
const NUMBERED_EN = /\b(?:terms?|points?|items?|rules?|conditions?|headings?|numbers?)\s(\d{1,3})\b/g
const HELD_BACK_EN = /confiden|secre|\b(?:not|never|no one|nobody)\b[^.;]{0,60}\b(?:giv|pass|disclos|shar|hand|show|sell|reveal|publish|transfer|provid)\w{0,4}\b[^.;]{0,40}\b(?:third|others?|anyone|outsiders?|anybody|else|people|nobody|public)\b|\b(?:shared|disclosed|shown|given|passed) (?:with|to|on to) (?:nobody|no one|none)\b/

/** Whether the words (lower case) name secrecy, or point at a clause that keeps something secret by its number. */
function namesIn(contract: Contract, lower: string): boolean {
  const zh = HAN.test(lower)
  if ((zh ? SECRET_ZH : SECRET_EN).test(lower) || pointsAtSecrecy(contract, lower)) return true
  const meant = new Set([...lower.matchAll(zh ? NUMBERED_ZH : NUMBERED_EN)].map((match) => clauseNumber(match[1] as string)))
  if (meant.size === 0) return false
  return contract.blocks.some((block) => {
    const text = contract.text.slice(block.start, Math.min(block.end, block.start + 600))
    const number = STARTS.exec(text)?.[1]
    return number !== undefined && meant.has(clauseNumber(number)) && (zh ? HELD_BACK_ZH.test(text) : HELD_BACK_EN.test(text.toLowerCase()))
  })
}

/** Whether the sentence names secrecy, or a clause that keeps something secret by its number. */
export function namesSecrecy(contract: Contract, sentence: Sentence): boolean {
  return namesIn(contract, lowerOf(contract, sentence).slice(0, REACH))
}

/** Whether one of the sentences right after the limit, in its article, takes breach of secrecy out of it ("…；泄密的，不受此限"). */
export function carvedAfter(contract: Contract, limit: Sentence): boolean {
  const article = articleOf(contract, limit.clause)
  for (const next of sentences(contract).slice(limit.index + 1, limit.index + 4)) {
    if (next.clause !== limit.clause && (article === null || articleOf(contract, next.clause) !== article)) return false
    const opens = HAN.test(textOf(contract, next)) ? OPENS_ZH : OPENS_EN
    if (mayMatch(contract, opens, next) && opens.test(lowerOf(contract, next).slice(0, REACH)) && namesSecrecy(contract, next)) return true
  }
  return false
}

/** Where, inside the sentence of the limit itself, the exception stands. */
const WITHIN: readonly RegExp[] = sieved([
  /除[^。；，]{1,40}(?:外|以外|之外)/,
  /[^。；]{0,40}(?:例外|除外|不适用|不受|不及于|不封顶|不设(?:上限|限额)|[无没有]{1,2}上限|据实|仍[应须需要])/,
  /(?:不适用于|不及于|不包括|不影响)[^。；]{0,40}/,
  /\b(?:leaving aside|apart from|save|aside from|barring|excepting|other than|except|though|but (?:not|a party|for))\b[^.;]{0,160}/,
  /[^.;]{0,100}\b(?:uncapped|unlimited|lifted)\b[^.;]{0,100}/,
])

/** Whether the limit goes on to say that a leak is paid for all the same ("…，泄密的仍应赔偿", "…, though a party that breaches clause 2 is"). */
export function carvedWithin(contract: Contract, limit: Sentence): boolean {
  const lower = lowerOf(contract, limit).slice(0, REACH)
  return WITHIN.some((pattern) => {
    const part = mayMatch(contract, pattern, limit) ? pattern.exec(lower)?.[0] : undefined
    return part !== undefined && namesIn(contract, part)
  })
}
