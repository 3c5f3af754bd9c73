import type { Contract } from '../../contract/types'
import { actorNames } from './actor-names'
import { payerOf } from './actors'
import { fact } from './fact'
import { kind } from './kind'
import { leadIns, readOut } from './list-items'
import { hasPrivateParty } from './private-parties'
import { mayMatch, sieved } from './sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'

/** A sentence by which somebody answers for nothing. */
export interface Exemption {
  readonly sentence: Sentence
  /** The sentence that the list item goes on from, where that one exempts. */
  readonly lead: Sentence | null
  /** `leak`: a leak, whatever its cause; `intent`: even what was done on purpose or by gross negligence. */
  readonly of: 'leak' | 'intent'
  /** Name of the party that is let off; null when it cannot be told or both are. */
  readonly exempted: string | null
}

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const HAN = /[㐀-鿿]{2}/
const NONE_ZH = /不(?:予|作|做|给予)?(?:任何)?赔偿|(?:都|均|也|亦|概|分[文毫]|毫|恕|一律|一概|一分)不赔|恕不(?:负|承|担|赔)|不得向[^。；，]{0,10}(?:索赔|追偿|主张)|风险[^。；，]{0,8}由?(?:您|用户|会员|客户)[^。；，]{0,6}(?:承担|自负)|自行承担|后果自负|不(?:再|会|应|需)?(?:承担|负(?![^。；，]{0,6}有))|概不(?!算|适用|在|属|影响|受限|改变)|(?<!不|不得|不能|不会|并不|亦不|不应|不可)免除|无[需须](?:承担|负|赔偿)|免于承担|不予(?:负责|赔偿)|均?不负责|免责|不担责|与(?:我们|平台|公司|[甲乙我]方|运营方|本(?:平台|公司|网站|站|APP|应用|软件|产品|司))[^。；，]{0,4}无关|(?:放弃|不得|无权)[^。；，]{0,24}(?:赔偿|追究|索赔|追偿|提出)/
/** Denies that something lets off: 「不免除」「不因本条免除」「免责约定不适用于」. */
const STANDS_ZH = /不(?:得|能|因|应|可|会|构成|视为|意味着|当然)?[^。；，]{0,12}(?:免除|免责)|(?:免责|免除|限[责额])[^。；]{0,20}不适用/
const LEAK_ZH = /泄[露漏密出]|外[泄流传]|失密|走漏|散失|(?:系统|网站|服务器)[^。；，]{0,6}(?:攻破|入侵|攻击)|(?:信息|数据|资料|照片|隐私|通讯录)[^。；，]{0,14}(?:流[出失]|取走|漏出|丢失)|(?:未[经获得]{1,2}授权|非法|未授权)[^。；，]{0,8}(?:访问|获取|使用(?!网络服务|本?服务)|入侵|披露|窃取|登录)|(?:信息|数据|资料|账号|帐号|账户|帐户|秘密|密码)[^。；，]{0,10}(?:被盗|被窃|窃取|盗用|盗走)|(?:信息|数据)安全事[件故]|黑客[^。；]{0,30}(?:信息|资料|隐私)/
const INTENT_ZH = /(?:即使|即便|无论|不论|不管|哪怕|纵使|包括)[^。；]{0,30}(?:故意|重大过失|恶意)|(?:故意|重大过失)[^。；，]{0,20}，?(?:亦|也|均|同样|仍)(?:不|免|概)/
/** "乙方故意…的，乙方不承担责任": it matters who acted. */
const OWN_INTENT_ZH = /(?:故意|恶意|重大过失)[^。；，]{0,20}的，/
/** The loss has a cause that the one let off cannot help, or that the law or the secret's owner brought about. */
const EXCUSED_ZH = /举报|检举|控告|内部告发|已(?:经)?(?:尽|履行|采取)|尽到|(?:无|没有)(?:任何)?过[错失]|非(?:因|由)?[^。；，法]{0,12}(?:过错|原因|过失|责任)|除(?:非|了)?[^。；]{0,30}(?:过错|故意|过失|另有)|除非|过[错失][^。；，]{0,8}除外|依法|依据?法律|法律法?规?(?:的)?(?:规定|要求|强制)|司法机关|政府|监管|行政机关|法院|公知|公有|公众|已(?:经)?公开|独立开发|《[^》]{2,30}法》|第三方(?:的)?(?:网站|服务|链接|应用|平台|商家|SDK|软件|支付)|过期|密级/
const FORCE_ZH = /不可抗力/
const WHATEVER_ZH = /任何原因|任何情[况形]|黑客|何种原因|一切原因/
const USER_ZH = '用户|您|你|会员|客户|使用者|甲方|乙方|对方|委托方|受托方|接收方|披露方'
const USER = /用户|您|你|会员|客户|使用者/
/** The leak that its victim brought about: 「用户自行泄露密码」, not 「用户信息泄露」. */
const OWN_ZH = new RegExp(`(${USER_ZH})(?!同意|理解|认可|放弃|无权|不得|亦?不得|的?[^。；，将把自主]{0,6}(?:信息|数据|资料|隐私)(?:被|遭到?|发生)?(?:泄|外|丢|流)|的[^。；，]{0,12}(?:信息|数据|资料|隐私|[账帐][户号])|(?:个人|注册)?(?:信息|数据|资料|隐私|[账帐][户号]))[^。；，]{0,16}(?:自身|自行(?!承担|负担)|自己(?!承担|负担)|主动|过错|原因|保管|未妥善|泄[露漏密]|告知|透露|转让|共享|授权他人|操作|不当|疏忽|违反|出借|故意)|(?:您|用户|客户)的?(?:原因|过错|疏忽|操作|行为|网络|设备|电脑)`)

const NONE_EN = /\bowe nothing\b|\bpays? (?:you |them |it )?nothing\b|\b(?:is|are) not on us\b|\b(?:is|are|stays?|lies?|rests?) (?:entirely |solely |wholly )?(?:at|on|with) (?:your|the \w{3,14}['’]s) (?:own |sole )?(?:risk|head|account)\b|\bnothing (?:is|shall be|will be) (?:owed|due|payable|paid)\b|\b(?:no|without) (?:claim|remedy|redress|compensation|recourse)\b[^.;]{0,40}\b(?:against us|lies?|is due|payable|available)\b|\bowes? (?:you )?nothing\b|\bat your own (?:sole )?risk\b|\bnot answerable\b|\b(?:releases?|discharges?) (?:us|the)\b|\b(?:not|neither|never|nor|no)\b[^.;]{0,60}\b(?:liable|responsible|liability|responsibility|accountable)\b|n['’]t (?:be )?(?:liable|responsible)|\b(?:disclaims?|excludes?|waives?|releases?)\b[^.;]{0,80}\b(?:liability|responsibility|claims?)\b/
const STANDS_EN = /\b(?:nothing|no provision|not(?:hing)? in this)\b[^.;]{0,80}\b(?:limits?|excludes?|restricts?|relieves?|releases?)\b|\b(?:does|do|shall|will) not (?:relieve|release|exclude|limit|apply)|\bnot be relieved/
const LEAK_EN = /\b(?:your |the |\w{3,14}['’]s )(?:data|records?|information|details|files|account|photos)\b[^.;,]{0,30}\b(?:leaves?|walks? out|gets? (?:out|away)|goes? missing|stolen|scattered|taken|copied by)\b|\bdata (?:is|are|being|gets?) (?:scattered|stolen|taken|copied|spread)\b|\b(?:stolen|leaked|exposed|hacked) (?:or \w{4,8} )?data\b|\b(?:loss|theft) (?:or (?:theft|loss|leak) )?of (?:your|the|any|user|customer|personal)\b[^.;]{0,20}\b(?:data|information)|\bdata (?:theft|leak)|\b(?:data|information)\b[^.;,]{0,30}\b(?:gets? out|escapes?|falls? into)\b|\bleaks? (?:of )?your\b|\bleak(?:s|age|ing)? of (?!(?:the |any |such |a |your )?(?:gas|water|oil|coolant|refrigerant|fuel|air|sewage|roof|pipe))|\b(?:data|security|privacy) (?:breach|incident|leak)|\bbreach(?:es)? of (?:security|data|confiden)|\bunauthori[sz]ed (?:access|disclosure|acquisition|release)(?! to funds)|\bunauthori[sz]ed[^.;]{0,40}\b(?:use|alteration)\b[^.;]{0,40}\b(?:account|data|information|transmissions?|records|content)|\b(?:disclosure|theft|misuse|misappropriation|interception|exposure|leak\w{0,3}) of\b[^.;]{0,40}\b(?:data|information|secrets?)|\b(?:data|information|secrets?)\b[^.;,]{0,40}\b(?:is|are|being|been|gets?)?\s?(?:hacked|leak(?:s|ed)|stolen)\b|\bhacking\b/
const INTENT_EN = /\b(?:reckless(?:ly)?|deliberately|on purpose)\b[^.;]{0,60}\b(?:no|nothing|not)\b|\b(?:even (?:if|where|in|when|though|for)|where one of|whether|regardless|irrespective|howsoever|including)\b[^.;]{0,80}\b(?:gross(?:ly)? negligen\w{2}|wil+ful(?:ly)?|intentional(?:ly)?|deliberate(?:ly)?|reckless(?:ly)?|on purpose)/
const BY_LAW_EN = /(?:except|unless|save|other than)\s(?:as|where|to the extent|when|if)\s[^.;,]{0,30}(?:prohibited|required|forbidden|not permitted)[^.;,]{0,30}\blaw\b|\bto the (?:fullest|maximum|full) extent[^.;,]{0,30}\blaw\b/g
const EXCUSED_EN = /\b(?:criminally or civilly|in confidence to|whistle-?blow|suspected violation|immunity|good faith report)|\b(?:except|unless|other than|save (?:for|as|to)|provided that|so long as|as long as|subject to)\b|\b(?:court|subpoena|compelled|legal process|governmental)\b|\brequired (?:to be disclosed |to disclose )?(?:by|under)\b[^.;]{0,20}\blaw|\bpublic(?:ly)? (?:domain|available|known)|\b(?:is|are|was|becomes?|already) (?:already )?public\b|\balready known|\bindependently\b|\bwithout (?:its|any|our|the)\b[^.;]{0,16}(?:fault|breach|negligence)|\bnot (?:due|attributable|caused)\b|\bbeyond\b[^.;]{0,24}\bcontrol|\breasonable (?:care|safeguards|measures|efforts)|\bforce majeure|\b(?:same|that) degree of care|\bthird[- ]party (?:sites?|websites?|services?|links?|applications?|products?|providers?)|\bno longer (?:confidential|in force)|\bexpir/
const OWN_EN = /\byour (?:own(?! (?:sole )?risk)|failure|negligence|acts?|actions?|breach|sharing|devices?|conduct)\b|\b(?:caused by|due to|from|because of|attributable to) (?:you\b|the (?:user|customer|client|discloser|owner)\b|(?:user|customer|client)[’']?s? (?:own|failure|negligence|act|employees))|\bfail(?:ure|s)? (?:by \w{2,12} )?to (?:maintain|keep|protect|safeguard|secure|comply)|\byou (?:fail|share|disclose|give|provide)\b|\b(?:customer|client|user|discloser|owner)[’']s (?:failure|own|negligence|acts?|breach)/

/** What other rules read: free service instead of money, an individual's distress. */
const ELSEWHERE = /会员|代金券|优惠券|积分|精神|\b(?:service|account) credits?\b|\bvoucher|\bcoupon|\bdistress|\bnon-?material/
/** All liability is denied, whatever else the sentence says. */
const FULL = /(?:概不|不承担|不负|免除|不担)[^。；，]{0,8}(?:任何|一切|全部|所有|赔偿)[^。；，精]{0,6}责任|概不(?:负责|赔偿)/
/** A private person who gives up a claim for a leak is rule 38's. */
const WAIVES = /放弃|\bwaives?\b|\bgives? up\b/

/** Only indirect loss is excluded: that is a limit (rule 33), no exemption. */
const INDIRECT = /间接|可得利益|\b(?:indirect|consequential|incidental)\b/
const DIRECT = /直接|(?:任何|一切|全部|所有)(?:形式的)?(?:法律)?(?:损失|责任|赔偿)|\bdirect\b|\b(?:any|all) (?:and all )?(?:damages?|loss(?:es)?|liabilit(?:y|ies)|claims?)\b(?! of (?:profit|use|data|business|goodwill))/

/** "No exclusion applies to wilful default or gross negligence": the contract takes it back itself, wherever that stands. */
const CARVED_ZH = /(?:免责|限责|免除|限制|限额|责任限|上述|前[款述])[^。；]{0,40}(?:不适用|不包括|不及于|除外)[^。；]{0,60}(?:故意|重大过失|个人信息)|(?:故意|重大过失)[^。；]{0,30}(?:不受|不适用|除外|不在此限|不得免除|仍应|应当承担|依法承担)/
const CARVED_EN = /\b(?:nothing|no (?:exclusion|limit\w{0,6}|exemption)|(?:does|do|shall|will) not (?:apply|limit|exclude))\b[^.;]{0,160}\b(?:gross negligence|wil+ful|intentional|data subjects?|data breach|breach of confiden)/

/** Denials in words that no concept holds. */
const DENIES = /owe nothing|自行承担|no responsib|not responsib|owes? (?:you )?nothing|own risk|no claim|自负|索赔|不赔|恕不|pays? (?:you |them |it )?nothing|not on us/
sieved([OWN_INTENT_ZH, NONE_ZH, NONE_EN, LEAK_ZH, LEAK_EN, INTENT_ZH, INTENT_EN, CARVED_ZH, CARVED_EN, DENIES])

/** Whether a sentence of the contract keeps liability for intent or gross negligence (or a leak) alive against every exemption. */
const takenBack = fact((contract: Contract): boolean =>
  sentences(contract).some((sentence) => {
    if (!has(sentence, 'limit') && !has(sentence, 'liability')) return false
    if (!mayMatch(contract, CARVED_ZH, sentence) && !mayMatch(contract, CARVED_EN, sentence)) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    return HAN.test(lower) ? CARVED_ZH.test(lower) : CARVED_EN.test(lower)
  }),
)

/** Whether it is the other side that let the secret out. */
function ownFault(contract: Contract, text: string, exempted: string | null, zh: boolean): boolean {
  if (!zh) return OWN_EN.test(text)
  const match = OWN_ZH.exec(text)
  if (!match) return false
  const who = match[1]
  // In online terms it is never the user who is let off.
  if (who !== undefined && kind(contract) === 'TOS' && USER.test(who)) return true
  return who === undefined || exempted === null || !actorNames(contract).some(({ name, words }) => name === exempted && words.includes(who))
}

/** Whether whoever is let off is the one who acted on purpose: the party named last before the words of intent. */
function ownIntent(contract: Contract, text: string, exempted: string | null): boolean {
  const at = text.search(OWN_INTENT_ZH)
  if (at < 0 || exempted === null) return false
  let last = { at: -1, name: '' }
  for (const { name, words } of actorNames(contract)) for (const word of words) {
    const found = word === '' ? -1 : text.slice(0, at).lastIndexOf(word)
    if (found > last.at) last = { at: found, name }
  }
  return last.name === exempted
}

function exemptionIn(contract: Contract, sentence: Sentence): Exemption['of'] | null {
  const printed = textOf(contract, sentence).slice(0, REACH)
  const zh = HAN.test(printed)
  if (!mayMatch(contract, zh ? NONE_ZH : NONE_EN, sentence, leadIns(contract)[sentence.index])) return null
  if (!mayMatch(contract, zh ? INTENT_ZH : INTENT_EN, sentence) && !(zh && mayMatch(contract, OWN_INTENT_ZH, sentence)) && !mayMatch(contract, zh ? LEAK_ZH : LEAK_EN, sentence)) return null
  const { text, own } = readOut(contract, sentence, !zh)
  const words = text.slice(own, own + REACH)
  if (/[:：]\s?$/.test(words) || (ELSEWHERE.test(words) && !FULL.test(words)) || (WAIVES.test(words) && hasPrivateParty(contract))) return null
  if (!(zh ? NONE_ZH : NONE_EN).test(text.slice(0, own + REACH)) || (zh ? STANDS_ZH : STANDS_EN).test(text.slice(0, own + REACH))) return null
  const excused = zh ? EXCUSED_ZH.test(text) || (FORCE_ZH.test(text) && !WHATEVER_ZH.test(text)) : EXCUSED_EN.test(text.replace(BY_LAW_EN, ' '))
  if (excused || (INDIRECT.test(text) && !DIRECT.test(text))) return null
  if ((zh ? INTENT_ZH : INTENT_EN).test(words)) return 'intent'
  if (zh && ownIntent(contract, words, exemptedBy(contract, sentence))) return 'intent'
  return (zh ? LEAK_ZH : LEAK_EN).test(words) && !ownFault(contract, words, exemptedBy(contract, sentence), zh) ? 'leak' : null
}

function exemptedBy(contract: Contract, sentence: Sentence): string | null {
  const lower = lowerOf(contract, sentence).slice(0, REACH)
  const zh = HAN.test(lower)
  const aloof = zh ? /与([甲乙丙]方)[^。；，]{0,4}无关/.exec(lower) : null
  if (aloof) return aloof[1] as string
  // In English the verb stands inside the match ("shall not be liable").
  const payer = payerOf(contract, sentence, zh ? Math.max(0, lower.search(NONE_ZH)) : 0)
  return payer?.is === 'party' ? payer.name : null
}

/** Exemptions from a leak's consequences, or from intent and gross negligence, that no other sentence takes back. In order. */
export const exemptions = fact((contract: Contract): readonly Exemption[] => {
  if (takenBack(contract)) return []
  const leads = leadIns(contract)
  return sentences(contract).flatMap((sentence) => {
    const lead = leads[sentence.index] ?? null
    const gate = (one: Sentence): boolean => has(one, 'limit') || has(one, 'liability') || has(one, 'leak') || has(one, 'incident') || (mayMatch(contract, DENIES, one) && DENIES.test(lowerOf(contract, one).slice(0, 300)))
    if (!gate(sentence) && !(lead && gate(lead))) return []
    const of = exemptionIn(contract, sentence)
    if (!of) return []
    const alone = (HAN.test(textOf(contract, sentence)) ? NONE_ZH : NONE_EN).test(lowerOf(contract, sentence).slice(0, REACH))
    return [{ sentence, lead: alone ? null : lead, of, exempted: exemptedBy(contract, alone || !lead ? sentence : lead) }]
  })
})
