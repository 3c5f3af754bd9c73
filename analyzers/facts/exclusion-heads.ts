import type { Contract, Span } from '../../contract/types'
import { actorNames } from './actor-names'
import { escaped } from './escaped'
import { leadIns } from './list-items'
import { nearDuty } from './near-duty'
import { inSecrecyContext } from './secrecy'
import { mayMatch, sentencesFor, sieved } from './sieve'
import { has, lowerOf, sentences, sentencesOver, textOf, type Sentence } from './sentences'

/** The four usual exclusions: public, known before, from a third party, one's own development. */
export type ExclusionHead = 'public' | 'known' | 'source' | 'own'

export interface Exclusions {
  readonly heads: ReadonlySet<ExclusionHead>
  readonly evidence: readonly Span[]
  /** The only party (its `name`) whose duty they lighten; null when they serve whoever receives. */
  readonly onlyFor: string | null
}

const ZH: readonly (readonly [ExclusionHead, RegExp])[] = [
  ['public', /坊间|流传|世人|天下皆知|大众|外面(?:都|已|早)|原已公布|公开|公知|公众|公有|公共|公布|公告|众所周知|人所共知|尽人皆知|市面上|(?:谁都|人人|任何人|大家|众人)[^。；，]{0,6}(?:查|看|知|找)|查得到|能查到|出版|发表/],
  ['known', /(?:已|已经|此前|之前|以前|前|原先|事先|早已)[^。；，]{0,16}(?:知悉|知道|知晓|持有|占有|拥有|掌握|获得|获知|了解|取得|所知|获悉|已知)|已知(?:的|信息|资料)|(?:原有|原来|本来|既有|自有|早[已就]|先前|早先|原本|以前|之前|此前|从前|手[里头上]原?有|手上已|[司方]原有|手里已|早就有)[^。；，]{0,10}(?:有|知|资料|信息|内容|成果|的|$)/],
  ['source', /(?:他处|别处|旁处|自由|无(?:保密)?(?:约束|义务))[^。；，]{0,10}(?:得来|取得|获得|合法|人士)|(?:旁人|别人|他人|第三[方人])正当|(?:从|自|由|经|通过|向)[^。；，]{0,40}(?:第三方|第三人|第三者|他人|其他(?:合法)?(?:来源|渠道|途径)|合法(?:渠道|途径|来源)|的人|其他方)|(?:第三方|第三人|他人|别人|旁人)[^。；，]{0,20}(?:提供|披露|获|取得|告知|透露|给|交付|转告)/],
  ['own', /(?:独立|自行|自主|单独)(?:地)?[^。；，]{0,6}(?:开发|研发|研制|研究|创作|构思|形成|发现|获得|获取|完成|取得|做出|得出|制作|设计|测[得定])|反向工程|从头做|另起炉灶|(?:独自|另行|自行|自力|以?其?自力)[^。；，]{0,4}(?:完成|研究|作成|做|得)|未(?:参阅|看|查阅)[^。；，]{0,10}(?:作成|做|完成|得出)|自己[^。；，]{0,4}(?:做|研|开发|想|创|设计|摸索)/],
]
const EN: readonly (readonly [ExclusionHead, RegExp])[] = [
  ['public', /\bcirculates? already\b|\balready (?:in circulation|circulat)|\bthe (?:whole )?world (?:already )?knows|\balready out\b|\bcomes? out through nobody|\bin the public eye\b|\bpublic|\bgenerally (?:known|available)|\bgeneral knowledge|\bcommon knowledge|\banyone can\b|\beveryone knows\b|\bopen to (?:all|anyone|the world)\b|\bcommonly known|\bof common|\bknown in the (?:trade|industry)|\bpublished|\bin print\b|\btrade press\b|\bcould find\b/],
  ['known', /\b(?:already|previously|rightfully|lawfully|prior|before|at the time|at time)\b[^.;]{0,100}\b(?:know|known|knew|knowledge|possess\w{0,4}|held|had|have)\b|\b(?:known?|knew|knowledge|possess\w{0,4}|held|had|available)\b[^.;]{0,120}\b(?:prior|before|already|previously|at the time|at time|when|earlier|beforehand)\b|\b(?:earlier|beforehand) (?:held|known|had)\b|\bwhat (?:the )?[a-z]{1,20} (?:had|held|knew)\b|\b(?:earlier|existing|own prior) (?:matter|work|material|information)\b|^held\b|, held,|, known,|\b(?:it|they|he|she|recipient|supplier|taker|reader|maker) had (?:it |them )?(?:before(?:hand)?|already|earlier)\b|\bin (?:its|their) (?:files|hands|possession) (?:earlier|before|already)/],
  ['source', /\bcame (?:honestly|lawfully|properly) from\b|\b(?:entitled|at liberty|free|having the right) to (?:give|pass|share|disclose|tell)\b|\bothers lawfully\b|\b(?:from|by)\b[^.;]{0,40}\b(?:third[ -]?part|third person|sources?\b|others\b|another (?:person|party))|\bothers (?:\w{1,12} ){0,4}(?:g[ai]ven?|suppl\w{1,4}|licen[cs]ed?|disclosed?|told|tell|provided?|sold|sell)\b|\bhad from others\b|\blawfully received\b|\bthird[ -]?part\w{1,3}\b[^.;]{0,80}\b(?:disclos|provid|furnish|right|lawful|without|free)/],
  ['own', /\bindependent|\bwithout (?:the )?(?:use|reference|access|benefit|reliance)|\breverse.engineer|\bdevelop(?:ed|s)? (?:internally|solely)|\bby (?:our|its|their|his|her|my) own (?:labou?r|efforts?|work|means)\b|\bfrom scratch\b|\bunaided\b|\b(?:finds?|found|work(?:s|ed)?) (?:it )?out (?:on its own|for itself|by itself|without|alone|unaided)|\bfinds? for itself\b|\b(?:made|worked|works|work|created?|devised?|found|finds|makes?|thought|wrote|written|measured)\b[^.;]{0,20}\b(?:alone|itself|by itself|on its own|unaided)\b|\bits own (?:\w{1,14} )?(?:work|effort|research|development|creation)/],
]
const TAKES_OUT = /\bstands? outside\b|\bare no secrets?\b|\bis no secret\b|\bnothing is secret\b|\bowes no secrecy\b|\bnot attach to\b|\bno secrecy for\b|\b(?:not|nor)\s(?:\w{1,12}\s){0,3}(?:appl|includ|extend|cover|constitut|mean)|\bno\s(?:\w{1,12}\s){0,2}(?:obligation|restriction|duty)|\bneither\b[^.;]{0,40}\b(?:responsib|obligat|liab|requir|bound)|\bexclud|\bexcept(?:ed|s)?\b|\bexempt|\boutside (?:this|the|of|clause|section|these)\b|\b(?:is|are|stays?|remains?|be) (?:\w{1,10} )?free\b|\bnot bound\b|\bfree (?:of|from)\b|\bowes? no\b|\bdo(?:es)? not (?:reach|touch|bind|count)\b|\b(?:is|are) not (?:secret|confidential|sealed|protected|covered)|\bnot (?:secret|confidential)\b|不(?:算|受约束)|不(?:属于?|视为|包括|适用|构成|受|在此限|算|承担|负|约束|在其列|在[^。；，]{0,6}(?:之列|范围)|保密)|除外|例外|无须|无需|不必|自由|另当别论/
const SERVES_ALL = /双方|任何一方|任一方|一方|各方|接收方|接受方|对方|\b(?:each|either|neither|any|other|receiving|a)\s(?:part(?:y|ies))\b|\brecipient|\breceiver/

const headsOf = (contract: Contract, span: Span): ExclusionHead[] => {
  const printed = textOf(contract, span)
  const zh = /[㐀-鿿]/.test(printed.slice(0, 60))
  const text = zh ? printed : lowerOf(contract, span)
  return (zh ? ZH : EN).filter(([, pattern]) => pattern.test(text)).map(([head]) => head)
}

/** What the provisions on exclusions say. */
export interface ExclusionReadings {
  /** The sentences that take something out of the duty. */
  readonly stated: readonly Span[]
  /** Heads that a provision of their own states. */
  readonly heads: readonly ExclusionHead[]
}

/** Says that there is no such exception. */
const STAYS_IN = /仍(?:应|须|属|受|在|需|为|负|予)[^。；]{0,12}(?:保密|秘密|约束|范围|义务)|(?:亦|也)(?:应|须|属|受|在)[^。；]{0,12}(?:保密|秘密|约束)|不得以[^。；]{0,30}为由|(?:不属于?|不作为|不构成|没有|别无|再无|无)(?:其他|任何|此等)?例外|\b(?:stays?|remains?|is still|are still|shall still|is also|are also)\s(?:\w{1,12}\s){0,2}(?:covered|confidential|secret|protected|subject|bound)\b|\bno (?:further|other) exceptions?\b|\bnot (?:be )?excepted\b/

/** Infringement, warranties and covers of insurance have exceptions too. */
const OTHER_MATTER = /\bindemnif|\binfring|\bwarrant|\binsur|侵权|侵犯|质保|保修|保险/

/** "Exempt: what …; what …": the other items stand as sentences of their own. */
const OPENS_LIST = /^[^.;:]{0,40}\b(?:exempt(?:ed)?|excepted|free|outside|exceptions?|exclusions?|not bound)\b[^.;:]{0,40}:|(?:不在此限|除外|例外|不受[^。；：:]{0,10}|无需保密|无须保密)[^。；：:]{0,6}[：:]|不在[^。；，：:]{0,8}(?:之列|之内|范围|其列)[^。；：:]{0,6}[：:]/

sieved([TAKES_OUT, OPENS_LIST])

/** Which of the usual exclusions the contract has, and whether they serve one party alone. */
export function exclusionHeads(contract: Contract, provided: ExclusionReadings): Exclusions {
  const keptIn = (span: Span): boolean => STAYS_IN.test(lowerOf(contract, span))
  const read = provided.stated.filter((span) => headsOf(contract, span).length > 0 && !keptIn(span))
  // One sentence that takes out two of the four is a list of exclusions, however it is worded.
  const opensList = (sentence: Sentence): boolean => mayMatch(contract, OPENS_LIST, sentence) && OPENS_LIST.test(lowerOf(contract, sentence))
  const lists = sentencesFor(contract, [TAKES_OUT]).filter((sentence) => (has(sentence, 'source') || has(sentence, 'limit') || has(sentence, 'outsider') || opensList(sentence)) && TAKES_OUT.test(lowerOf(contract, sentence)) && !OTHER_MATTER.test(lowerOf(contract, sentence)) && !keptIn(sentence) && headsOf(contract, sentence).length >= (opensList(sentence) ? 1 : 2) && (inSecrecyContext(contract, sentence) || (opensList(sentence) && nearDuty(contract, sentence))) && !read.some(({ start }) => start === sentence.start))
  const all = [...read, ...lists.map(({ start, end }) => ({ start, end }))].sort((x, y) => x.start - y.start)
  const heads = new Set<ExclusionHead>()
  if (all.length > 0 || contract.lang !== 'en') for (const head of provided.heads) heads.add(head)
  for (const span of [...all, ...siblings(contract, all)]) if (!keptIn(span)) for (const head of headsOf(contract, span)) heads.add(head)
  return { heads, evidence: all, onlyFor: servedAlone(contract, all) }
}

/** Items of the same list or paragraph that the provision did not quote. */
function siblings(contract: Contract, quoted: readonly Span[]): Sentence[] {
  const leads = leadIns(contract)
  const own = quoted.flatMap((span) => sentencesOver(contract, span))
  const lists = new Set(own.flatMap((sentence) => [sentence.index, leads[sentence.index]?.index ?? sentence.index]))
  const blocks = new Set(own.filter((sentence) => sentence.continues || leads[sentence.index]?.block === sentence.block).map(({ block }) => block))
  return sentences(contract).filter((sentence) => blocks.has(sentence.block) || lists.has(leads[sentence.index]?.index ?? -1))
}

/** The exclusions name one party as the receiver and never whoever receives. */
function servedAlone(contract: Contract, evidence: readonly Span[]): string | null {
  if (evidence.length === 0) return null
  const text = evidence.map((span) => lowerOf(contract, span)).join(' ')
  if (SERVES_ALL.test(text)) return null
  const receives = (name: string): boolean => {
    const word = escaped(name.replace(/^the /, ''))
    return new RegExp(`(?:possession of|known (?:to|by)|supplied to|received by|disclosed to|developed by|obtained by|available to) (?:the )?${word}|${word} (?:owes? no|is (?:not bound|free|released|exempt)|has no (?:duty|obligation)|need not|shall not be (?:bound|liable)|may (?:freely|use))|^(?:[^。；，]{0,12}，)?${word}(?:收到|接收|取得|获得)的|${word}(?:不负|不承担|无需|不必|免除|自|收到|接收|早|此前|在|独立|自行|从|合法|能|可?证明|原|不|的保密义务|无须|\\s(?:already |lawfully |rightfully )?(?:knew|possess|has|develop|receiv|obtain))`).test(text)
  }
  const named = actorNames(contract).filter(({ words }) => words.some((word) => receives(word.toLowerCase())))
  return named.length === 1 && actorNames(contract).length === 2 ? (named[0]?.name ?? null) : null
}
