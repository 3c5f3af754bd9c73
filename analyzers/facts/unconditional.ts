import type { Contract } from '../../contract/types'
import { coversAnyBreach } from './breach-scope'
import { fact } from './fact'
import { articleOf } from './clauses'
import { inSecrecyContext, secrecy, speaksOfSecrecy } from './secrecy'
import { lowerOf, sentences, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const LEAK_ZH = '(?:外泄|外流|走漏|散失|漏出|泄露|泄漏|泄密|失密|流出|丢失|被盗|被窃|外传|流失)'
const INFORMATION_ZH = '(?:信息|资料|秘密|数据|机密|技术|文件)'
const PAYS_ZH = '(?:承担|赔偿|赔付|支付|负责|视为|违约|担责|赔)'
/** What is owed whatever the cause: fault and chance make no difference. */
const REGARDLESS: readonly RegExp[] = sieved([
  /(?:毋庸|无庸|毋须|无须|无需|不必)[^。；，]{0,4}(?:究|问|查明|追究)[^。；，]{0,6}(?:缘由|原因|过[错失])/,
  /\bwithout (?:any )?(?:inquiry|enquiry) (?:into|as to)\b[^.;]{0,30}\b(?:how|why|cause|fault|came)\b/,
  new RegExp(`${LEAK_ZH}[^。；]{0,12}(?:原因|缘由|缘故|起因)(?:不论|不问|不计|不限)[^。；]{0,20}${PAYS_ZH}`),
  /不(?:得|能|可)[^。；，]{0,4}以[^。；，]{0,8}(?:尽|采取|履行)[^。；，]{0,14}(?:注意|措施|义务|防护)[^。；，]{0,4}为[由借][^。；]{0,16}(?:推卸|拒绝|免|逃避|推脱|抗辩|少赔|不赔)/,
  /\b(?:took|taken|take|exercised|used) (?:every|all|the utmost|due)\b[^.;]{0,40}\b(?:is|be|shall be|are) no (?:answer|excuse|defen[cs]e)\b|\bfrom whatever (?:quarter|cause)\b|\bthrough no fault of (?:its|theirs?|his)\b[^.;]{0,40}\b(?:pays?|liable|answers?)\b/,
  new RegExp(`(?:无论|不论|不管|不问|不分)[^。；，]{0,16}(?:何人|谁|注意义务|措施|原因|缘由|由谁|出于)[^。；]{0,40}${PAYS_ZH}`),
  /无过错责任|严格责任|(?:毫无|没有|并无|不存在)(?:任何)?过[错失][^。；，]{0,8}(?:也|亦|仍|均|同样|都)|无(?:任何)?过错(?:也|亦|仍)/,
  new RegExp(`${LEAK_ZH}[^。；]{0,40}(?:无条件|不得(?:以任何|举证|抗辩|援引任何|主张任何)|一概由|一律(?:由|赔|承担))`),
  new RegExp(`${LEAK_ZH}[^。；]{0,20}(?:推定|视为|认定)[^。；]{0,30}不得[^。；，]{0,6}(?:举证|推翻|反驳|抗辩)`),
  new RegExp(`(?:只要|一旦|凡|凡是)[^。；]{0,16}${LEAK_ZH}[^。；]{0,10}(?:即|均|都|一律|一概|就)[^。；]{0,16}(?:承担|赔偿|支付|赔付|视为|构成)`),
  /\b(?:even without|without proof of|without (?:regard|reference) to|not depend\w{0,3} (?:up)?on|needs? (?:no|not prove)|no need to (?:prove|show))\b[^.;]{0,30}\b(?:negligen\w{2}|fault|blame|cause|intent)\b/,
  /\bno matter (?:who|how|what|why|whose)\b[^.;]{0,60}|\bwhoever (?:caused|is to blame|brought)\b|\b(?:blame(?:less|worthy)|innocent) or not\b|\bwhether (?:or not )?(?:blame\w{2,6}|innocent|careless|negligent)\b|\b(?:even (?:if|where|though)|although)\b[^.;]{0,30}\b(?:blameless|innocent|faultless|careful|could not have (?:prevented|known|avoided))/,
  /\bwhether or not\b[^.;]{0,40}\b(?:could have (?:been )?(?:prevented|avoided|foreseen)|at fault|to blame|careless|negligen\w)/,
  /\bliability\b[^.;]{0,40}\b(?:is|shall be) (?:strict|absolute)\b|\bno defen[cs]e of\b[^.;]{0,24}\b(?:care|diligence|fault|negligence)|\bno (?:excuse|defen[cs]e|proof to the contrary)\b[^.;]{0,40}\b(?:admitted|allowed|open|accepted|available|heard)|\b(?:every|all|the entire|the whole) risks? of\b[^.;]{0,30}\b(?:leak|disclosure|loss|breach|escape)/,
  new RegExp(`(?:无论|不论|不管|不问)[^。；，]{0,14}(?:过错|过失|故意|主观|可归责)[^。；]{0,60}${PAYS_ZH}`),
  new RegExp(`${PAYS_ZH}[^。；]{0,40}(?:无论|不论|不管|不问)[^。；，]{0,14}(?:过错|过失|故意|主观|可归责)`),
  new RegExp(`(?:无论|不论|不管)[^。；，]{0,10}(?:原因|缘由|情形|情况)[^。；]{0,30}${LEAK_ZH}[^。；]{0,40}${PAYS_ZH}`),
  new RegExp(`${LEAK_ZH}[^。；]{0,20}(?:无论|不论|不管)[^。；，]{0,10}(?:原因|缘由)[^。；]{0,40}${PAYS_ZH}`),
  new RegExp(`(?:只要|一旦|凡|一经)[^，。；]{0,14}${INFORMATION_ZH}[^，。；]{0,8}(?:发生|被|遭)?${LEAK_ZH}[^。；]{0,14}(?:即|均|都|一律|就)[^。；]{0,20}(?:视为|认定|推定|应|须|支付|承担|赔偿|构成)`),
  new RegExp(`(?<![方的其])任何原因[^。；，]{0,16}${LEAK_ZH}[^。；]{0,30}${PAYS_ZH}`),
  new RegExp(`${INFORMATION_ZH}[^，。；]{0,4}(?:发生|遭到?|被)[^，。；]{0,4}${LEAK_ZH}[^。；]{0,8}(?:推定|视为|认定)[^，。；]{0,12}(?:违约|过错)`),
  /\b(?:known|disclos\w{2,3}|leak\w{0,3}|lost|escapes?)\b[^.;]{0,40}\bfor (?:whatever|any) reason\b[^.;]{0,60}\b(?:deemed|liable|pay|breach)\b/,
  /\b(?:regardless|irrespective) of\b[^.;]{0,24}\b(?:fault|negligen\w{2}|cause|blame|culpab\w{5,8}|who (?:is|was) at fault)\b/,
  /\b(?:leak|disclosure|loss of (?:the )?(?:data|information)|breach|escape)\b[^.;]{0,30}\b(?:however|howsoever|in whatever way|by whatever means) (?:caused|arising|it (?:arises|happens|was caused))|\b(?:however|howsoever) caused\b[^.;]{0,40}\b(?:breach|liable|leak|pay)\b|\bwhatever (?:the|its|be the) (?:cause|reason)\b/,
  /\b(?:strictly|absolutely|automatically and unconditionally) liable\b|\bstrict liability for\b|\b(?:whether or not|even if|even where|even though)\b[^.;]{0,40}\b(?:(?:is|was|be|been) (?:at fault|negligent|to blame)|without (?:any )?fault|no fault|took all|taken all|complied with)/,
  /\bconclusive(?:ly)? (?:proof|proves?|evidence|deemed|presumed|establish\w{0,3})\b[^.;]{0,40}\b(?:breach|liab|fault)/,
])
/** An outcome that nobody can promise. */
const GUARANTEE: readonly RegExp[] = sieved([
  /(?:保证|确保|担保|承诺)[^。；，]{0,20}(?:绝不|决不|永远不|在任何情况下(?:均|都)?不)[^。；]{0,10}(?:外泄|泄露|泄漏|泄密|流出|丢失)[^。；]{0,10}(?:，|否则|如|若|万一)/,
  /\b(?:warrants?|guarantees?|promises?|undertakes?)\b[^.;]{0,60}\b(?:under no circumstances?|never|in no case|at no time)\b[^.;]{0,20}\b(?:leak|escape|be (?:disclosed|lost|stolen|leaked)|get out|fall into)/,
  new RegExp(`(?:保证|确保|担保|承诺)[^。；，]{0,20}(?:绝对(?:安全|保密|不)|万无一失|百分之?百|100%|永不|永远不)[^。；]{0,20}`),
  /\b(?:absolutely guarantees?|guarantees? absolute(?:ly)?|absolute guarantee|guarantees? (?:that )?(?:[a-z’']{1,14} ){0,5}(?:will|shall|can) never|unconditionally guarantees?)\b/,
  /\b(?:guarantees?|warrants?)\b[^.;]{0,60}\b(?:absolute|100 ?%|complete(?:ly)?) (?:security|secure|secrecy|safety)\b/,
])
/** Chance and third parties' crimes are charged too. */
const CHANCE_ZH = '(?:不可抗力|黑客|网络攻击|第三[方人][^。；，]{0,6}(?:攻击|入侵|原因|行为)|病毒|意外事件)'
const CHANCE: readonly RegExp[] = sieved([
  new RegExp(`(?:纵(?:使|然|令|因|系|遇)?|就算|即令|虽(?:系|因|属)?|哪怕)[^。；]{0,20}(?:盗|贼|雷击|断电|火灾|水灾|人力(?:所)?不(?:可|能)|入侵|攻击|天灾|意外)[^。；]{0,40}(?:${PAYS_ZH}|赔)`),
  /\b(?:though|even (?:if|when|where|though))\b[^.;]{0,30}\b(?:burglars?|thie(?:f|ves)|lightning|storms?|floods?|fire|earthquake|the hand of god|acts? of god|vandals?|intruders?|malware|a virus)\b/,
  new RegExp(`因[^。；，]{0,12}(?:盗窃|失窃|入侵|攻击|天灾|自然灾害|意外)[^。；]{0,30}(?:均|都|仍|亦|也|一律)[^。；，]{0,6}(?:承担|赔偿|赔付|负责)`),
  new RegExp(`(?:即便|即使|纵使|纵然|哪怕|包括)[^。；]{0,20}(?:盗窃|失窃|入侵|攻破|攻击|天灾|自然灾害|战争|意外)[^。；]{0,40}${PAYS_ZH}`),
  /\b(?:be it|whether)\b[^.;]{0,30}\b(?:theft|flood|war|fire|hack|storm|earthquake|attack|force majeure)|\bthe cause was\b[^.;]{0,30}\b(?:flood|war|fire|force majeure|theft|hack)|\b(?:acts? of|theft by|attacks? by) (?:strangers|third parties|criminals|hackers)\b[^.;]{0,40}\b(?:beyond|outside) its control/,
  new RegExp(`(?:包括|含|即使|即便|虽|纵)[^。；，]{0,16}${CHANCE_ZH}[^。；]{0,50}${PAYS_ZH}`),
  new RegExp(`${CHANCE_ZH}[^。；]{0,36}(?:仍|亦|也|均|同样|一并)[^。；]{0,8}(?:承担|赔偿|赔付|支付|负|视为)`),
  new RegExp(`不得[^。；，]{0,6}(?:以|援引|主张)[^。；，]{0,16}${CHANCE_ZH}[^。；]{0,16}(?:为由|免责|抗辩|免除|减轻)`),
  new RegExp(`${CHANCE_ZH}[^。；]{0,24}(?:不(?:能|得|予)?免除[^。；，]{0,10}(?:责任|赔偿)|不构成[^。；，]{0,10}免责|不得免责|不作为免责)`),
  /\b(?:including|even (?:if|where|though|when)|whether or not)\b[^.;]{0,60}\b(?:force majeure|acts? of god|hack(?:ers?|ing)|cyber[- ]?attacks?|criminal acts? of (?:a )?third part)[^.;]{0,60}/,
  /\b(?:force majeure|cyber[- ]?attack|hacking)\b[^.;]{0,60}\b(?:shall|will|does|is) (?:not|no)\b[^.;]{0,30}\b(?:excuse|defen[cs]e|relieve|release|exempt)\b/,
])
/** How or when secrets got out, when the contract ends, and limits of liability are other matters. */
const OTHER = /\b(?:limitations?|exclusions?|disclaimers?)\b[^.;]{0,60}\bappl|\bsurviv\w{1,3}\b[^.;]{0,40}\bterminat|(?:无论|不论|不管)[^。；，]{0,16}(?:离职|终止|解除|解约|到期|届满|中止|退出|形式|方式|载体|地点|媒介|标注|标明|签署|期限)|不承担[^。；]{0,30}责任|不负[^。；]{0,10}责任|免于承担|故意(?:还是|或者?|与|和|、)[^。；，]{0,4}过失|过失(?:还是|或者?|与|和|、)[^。；，]{0,4}故意|\bno event\b|\b(?:neither|nor|no) (?:party|the)\b[^.;]{0,60}\bliab|\bnot be (?:held )?(?:liable|responsible)\b|\bform of (?:the )?action\b|\btheory of liability\b|\bliability (?:shall|will) not exceed|\bterminat\w{2,4}[^.;]{0,30}\b(?:whatever|regardless|irrespective)|\b(?:regardless|irrespective) of\b[^.;]{0,30}\bterminat|\bregardless of (?:the )?(?:form|whether (?:marked|it))/
/** The defence is kept. */
const KEPT = /(?:不可抗力|已[^。；，]{0,12}(?:履行|采取|尽到)[^。；，]{0,16}(?:义务|措施)|非因[^。；，]{0,16}原因)[^。；]{0,24}(?:除外|不承担|(?<!不|不得|不能)免责|(?<!不|不得|不能|不予)免除责任)|除[^。；，]{0,20}不可抗力[^。；，]{0,8}外|\b(?:except|unless|save)\b[^.;]{0,80}\b(?:force majeure|complied|took|shows?|proves?|not caused|discloser|disclosing party)/
/** Other things are guaranteed too: goods, uptime, titles. */
const ABOUT_LEAK = /泄[露漏密]|保密|秘密|外泄|信息|数据|资料|安全|leak|disclos|confiden|secre|data|information|breach/

/** Words without which no sentence charges a leak whatever its cause; most sentences end here. */
const NEAR_ZH = /毋|无[须需庸]|不必|纵|就算|即令|虽|不计|为由|为借|百分百|无论|不论|不管|不问|不分|过[错失]|严格责任|只要|一旦|凡|一经|任何原因|推定|视为|认定|无条件|一[概律]|不得|保证|确保|担保|承诺|不可抗力|黑客|攻击|攻破|盗|失窃|入侵|意外|灾|战争|病毒|第三[方人]/
const NEAR_EN = /fault|negligen|cause|blame|reason|regardless|irrespective|however|howsoever|whatever|whoever|no matter|strict|absolute|automatic|whether|even |although|though|conclusive|guarant|warrant|promis|undertak|majeure|acts? of|hack|cyber|criminal|theft|inquiry|enquiry|defen[cs]e|excuse|risk|proof|prove|innocent/

/** "Whatever the reason, the sums paid together stay below half of the fee": a ceiling is no charge. */
const LIMITS = /(?:合计|累计|总额|总计|最高|赔付的钱)[^。；]{0,12}(?:不高于|不超过|不多于|以[^。；，]{1,20}为限)/

/** "Be it theft or fire": letters too few for the sieve. */
const BE_IT = 'be it'
sieved([NEAR_ZH, NEAR_EN, KEPT])

function unconditional(contract: Contract, sentence: Sentence, text: string): Unconditional['what'] | null {
  const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(text)
  if (LIMITS.test(text)) return null
  if (!(/[㐀-鿿]{2}/.test(text) ? says(NEAR_ZH) : says(NEAR_EN) || text.includes(BE_IT))) return null
  const what = CHANCE.some(says) ? 'chance' : REGARDLESS.some(says) ? 'regardless' : GUARANTEE.some(says) && ABOUT_LEAK.test(text) ? 'guarantee' : null
  return what === null || OTHER.test(text) || says(KEPT) ? null : what
}

export interface Unconditional {
  readonly sentence: Sentence
  /** `regardless`: fault and cause make no difference · `chance`: force majeure or a crime of others is charged too · `guarantee`: an outcome is promised. */
  readonly what: 'regardless' | 'chance' | 'guarantee'
}

/** Sentences that charge a leak (or any breach) without regard to cause, in order. */
export const unconditionals = fact((contract: Contract): readonly Unconditional[] => {
  if (secrecy(contract).room === 'none') return []
  const found: Unconditional[] = []
  for (const sentence of sentences(contract)) {
    if (sentence.mask === 0) continue
    const text = lowerOf(contract, sentence).slice(0, REACH)
    const what = unconditional(contract, sentence, text)
    if (!what || !(speaksOfSecrecy(contract, sentence) || inSecrecyContext(contract, sentence) || coversAnyBreach(contract, sentence))) continue
    const article = articleOf(contract, sentence.clause)
    const kept = sentences(contract).slice(sentence.index + 1, sentence.index + 4).some((next) => articleOf(contract, next.clause) === article && mayMatch(contract, KEPT, next) && KEPT.test(lowerOf(contract, next).slice(0, REACH)))
    if (!kept) found.push({ sentence, what })
  }
  return found
})
