import type { Contract, Span } from '../../contract/types'
import type { ProvisionReading } from '../types'
import { kind } from './kind'
import { leadIns, readOut } from './list-items'
import { inSecrecyContext } from './secrecy'
import { has, lowerOf, sentences, sentencesWith, textOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** "…may not be disclosed or used without consent": whoever may not use at all needs no purpose. */
const BAN_EN = /\bno use (?:of|whatsoever)\b|\b(?:not|never|neither|nor)\b[^.;]{0,300}\b(?:use|used|using|utili[sz]\w{1,3}|exploit\w{0,3})\b/
const BAN_ZH = /(?:不得|不能|不应|不可|禁止|严禁|不准|不许|不会|不)[^。；]{0,60}(?:使用|利用|(?<!适)用于|运用|自用)/
/** Handed over for one purpose. */
const SOLE = /(?:只能|仅能|只许|只准|只可)[^。；，]{0,4}(?:拿|凭|以|用)[^。；，]{0,16}(?:来|去|做|为)|(?:别的|其他|其它)(?:事|地方|场合)?[^。；，]{0,6}(?:不许|不得|不准|不可)用|(?:限于|仅限|只限)[^。；，]{0,16}(?:之?内|以内|中)?(?:使用|利用)|除[^。；，]{0,24}(?:外|以外)，?[^。；，]{0,20}(?:没有|无|不享有|并无)[^。；，]{0,8}使用[^。；，]{0,6}(?:权|资格)|\bworks? with (?:it|them|the \w{3,12}|that \w{3,12})\b[^.;]{0,40}\b(?:only|alone)\b|\b(?:beyond|outside|apart from|other than) [^.;,]{0,40}\bno (?:business|right|leave|reason) (?:to use|using)\b|\bfor nothing (?:besides|else|more|other|beyond)\b|\b(?:for|to) (?:(?:that|this|the) )?(?:one|single|a single) (?:purpose|end|object|aim|use)\b|(?:唯一|专门|特定)的?(?:用途|目的)|(?:移|挪|另|派)作[^。；，]{0,20}外(?:的|之)?(?:用途|用|他用|使用)|\buse (?:what|whatever)\b[^.;]{0,40}\bfor (?:the|your|this|that|our) (?:job|work|task|project)\b|\bto no (?:other )?(?:end|use|purpose|work|account)\b|\b(?:employed|applied|read|studied|consulted|serves?|handled|examined)\b[^.;]{0,60}\b(?:only|exclusively|solely|alone|nothing else)\b|用途[^。；，]{0,6}(?:以[^。；，]{0,12}为限|限于|仅限)|(?:不得?|不可|不能)?(?:移|挪|另|派)作(?:他用|他途|别用|它用)|\b(?:any|no|other) purposes? (?:other than|except|but|outside)\b|\bno (?:other )?purpose\b|\b(?:sole|exclusive|only|limited|specific) purpose\b|\bno (?:other )?use (?:but|except|save|other than|whatever|beyond|apart from|outside)\b|\buse[ds]?\b[^.;]{0,100}\b(?:alone|and nothing else|and (?:for |to )?no other|and (?:for |to )?none other|not otherwise|and (?:for )?that (?:alone|only)|nowhere else)\b|\bfor (?:that|this|the) (?:\w{1,14} ){1,3}(?:alone|and (?:for )?no other|and nothing else)\b|\bfor no other (?:end|use|reason|work|aim|object)\b|\buse\w{0,2} (?:is |are |be )?(?:confined|restricted|limited) to\b|\bnot? (?:be )?(?:put|turned|applied|employed|turn)\b[^.;]{0,30}\b(?:to|for) (?:any|other|another|its own)\b|(?:仅|只能?|专|限)(?:供|为|用)[^。；]{0,30}(?:查阅|参考|使用|之用|目的)|(?:仅|只|专|限)(?:能|可|得|限|准|许|供)?(?:用于|用在|用作|用来|供)|除[^。；]{0,30}外[^。；，]{0,12}(?:不作|不得|不用|无)[^。；，]{0,8}(?:用途|他用|别用|使用|用于)|[别另]无他用|不作他用|不得?(?:移|挪|另|派)作他用/
const USES_IT = /\buse (?:what|whatever) (?:you|they|he|she|the \w{1,12}) |(?:使用|利用|用于)[^。；，]{0,16}(?:信息|资料|技术|数据)/
/** A limit on use that never says "use" or "purpose". */
const UNNAMED = /\bnothing besides\b|\bfor nothing\b|\bone (?:end|object|aim)\b|[移挪]作|\b(?:exclusively|solely|nothing else|alone|no end|no other|only)\b|他用|他途|别用|它用/
/** Feeding a model, or printing a name, is one use among many. */
const ONE_USE = /\b(?:in|for|as)\s(?:any\s|its\s|their\s)?(?:advert|publicity|press\b|promot|marketing)|宣传|广告|推广|商标|\b(?:train|machine[- ]learning|language model|artificial|chat|assistant)|训练|机器学习|人工智能|大模型|智能/
/** What is used there is no secret. */
const OTHER_EN = /\buse (?:the |its |any |of the )?(?:[a-z'’]+ ){0,3}(?:names?|logos?|trademarks?|marks?|services?|software|site|website|platform|equipment|force|efforts?|care)\b|\b(?:without|not) (?:the )?us(?:e|ing) (?:of )?(?:any )?(?:confidential|the)|independent/
const OTHER_ZH = /(?:商标|商号|名称|名义|标识|徽标|肖像)|(?:未|没有)(?:使用|利用)|独立(?:开发|研发)|使用(?:权|费|说明|寿命|年限)/
/** A processor's purpose is its instructions. */
const INSTRUCTED = /\binstructions?\b|(?:按照?|依照?|根据|遵循)[^。；]{0,30}(?:指示|指令|委托|约定)[^。；]{0,20}(?:处理|进行)|约定的(?:处理)?目的/
const ANY_USE = /\bown (?:account|benefit|use|advantage|purposes?)\b|\bany (?:other )?(?:purpose|use|way|manner|end)|\bother (?:purpose|use)|其他(?:目的|用途)|任何(?:目的|用途|方式)|他用|目的/
const USES = /\bus(?:e|es|ed|ing)\b|\bpurpos|\butili|exploit|benefit|advantage|account|用|目的|利/
const FREE = /\bresidual|残留|记忆/

/** Whether use of the secrets is limited. */
export interface UseLimits {
  /** Use is tied to a purpose, or forbidden altogether. */
  readonly use: boolean
  /** The contract leaves the receiver free to use them for anything. */
  readonly free: readonly Span[]
}

/**
 * Reads the limits on use. What a residuals clause leaves free is rule 7's matter.
 * @param stated what the contract says about a purpose, null when nothing
 */
export function useLimits(contract: Contract, stated: Pick<ProvisionReading, 'stance' | 'evidence'> | null): UseLimits {
  const free = stated?.stance === 'contrary' ? stated.evidence.filter((span) => !FREE.test(lowerOf(contract, span))) : []
  if (stated?.stance === 'stated' && stated.evidence.some((span) => (USES.test(lowerOf(contract, span)) && (!ONE_USE.test(lowerOf(contract, span)) || ANY_USE.test(lowerOf(contract, span)))) || SOLE.test(lowerOf(contract, span)))) return { use: true, free }
  if (stated?.stance === 'contrary' && free.length === 0) return { use: true, free }
  const instructed = kind(contract) === 'DPA' && sentencesWith(contract, 'data').some((sentence) => INSTRUCTED.test(lowerOf(contract, sentence)))
  return { use: instructed || bans(contract).length > 0, free }
}

sieved([UNNAMED, BAN_ZH, BAN_EN])

function bans(contract: Contract): Sentence[] {
  return sentences(contract).filter((sentence) => {
    if (!has(sentence, 'purpose') && !(mayMatch(contract, UNNAMED, sentence) && UNNAMED.test(lowerOf(contract, sentence)))) return false
    const zh = /[㐀-鿿]/.test(textOf(contract, sentence).slice(0, 60))
    const { text } = readOut(contract, sentence, !zh)
    if (!inSecrecyContext(contract, sentence) && !USES_IT.test(text)) return false
    if (SOLE.test(text)) return true
    const ban = zh ? BAN_ZH : BAN_EN
    return mayMatch(contract, ban, sentence, leadIns(contract)[sentence.index]) && ban.test(text) && !(zh ? OTHER_ZH : OTHER_EN).test(text) && (!ONE_USE.test(text) || ANY_USE.test(text))
  })
}
