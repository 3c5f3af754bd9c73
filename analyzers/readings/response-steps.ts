import type { Contract } from '../../contract/types'
import leakNotification from '../provisions/leak-notification'
import { fact } from '../facts/fact'
import { kind } from '../facts/kind'
import { leadIns, readOut } from '../facts/list-items'
import { inSecrecyContext } from '../facts/secrecy'
import { mayMatch, sieved } from '../facts/sieve'
import { has, isChinese, sentences, type Sentence } from '../facts/sentences'

/** What is owed once a secret is out, besides telling. */
export type Step = 'contain' | 'investigate' | 'preserve' | 'cooperate' | 'remedy'

export interface Response {
  readonly steps: ReadonlySet<Step>
  readonly sentences: readonly Sentence[]
}

const ZH: Readonly<Record<Step, RegExp>> = {
  contain: /止损|制止|(?:止住|遏止|遏制|阻止|阻断|堵住)[^。；，]{0,6}(?:扩散|扩大|外泄|外流|蔓延|传播)|停止(?:传输|使用|泄露|披露|侵害|传播|扩散)|立即停止|堵(?:口|缺|窟窿|洞)|断(?:口|开)|切断|隔离|封堵|防止[^。；]{0,12}(?:扩大|扩散|进一步|继续)|避免[^。；]{0,12}(?:扩大|扩散|进一步)|(?:减少|减轻|降低|挽回)[^。；]{0,8}(?:损失|影响|损害|危害)|消除[^。；]{0,6}影响|控制[^。；]{0,10}(?:影响|范围|事态|扩散|损失)|追回|召回|收回|止血|断网|断开|切断|关停|停用|下架|冻结|堵(?:住|漏|上)|修补|重置[^。；，]{0,4}密码|报警|报案/,
  investigate: /(?<!配合[^。；]{0,8})(?<!协助[^。；]{0,8})调查(?!费|取证费)|查明|原因(?:报告|分析)|溯源|排查|查清|查实|弄清|摸清|查找?缘由|追查|追踪|彻查|经过查|查找(?:原因|来源)|写明(?:经过|原因)|来龙去脉|(?:说明|交|提交|报告)[^。；，]{0,6}(?:原因|经过)|事故报告|报告[^。；]{0,12}原因/,
  preserve: /存(?:日志|证据|记录)|保住[^。；，]{0,4}证据|留(?:痕|证)|保全|封存|取证(?!费)|保护现场|留(?:住|存|下)[^。；，]{0,6}(?:日志|证据|记录|痕迹)|(?:保留|保存|留存|固定)[^。；]{0,10}(?:日志|证据|记录)/,
  cooperate: /(?:配合|协助|协同)[^。；]{0,30}|帮(?:助|着)?(?:[甲乙丙对]方|委托人|客户)?[^。；，]{0,10}(?:查|弄清|追|答复|应对|处理)/,
  remedy: /补救|整改|修复|弥补|纠正|应急(?:预案|响应|处置|措施)|处置措施|防止[^。；]{0,8}(?:再次|再度|类似)/,
}
const EN: Readonly<Record<Step, RegExp>> = {
  contain: /\b(?:halt|stop|stem|curb|check|arrest|limit|slow)s?\b[^.;,]{0,12}\bspread|\bcontain(?:s|ing|ment)?\b (?!confiden|propriet|such|any (?:confiden|propriet)|the same)|\bmitigat|\bminimi[sz]|limit (?:the |any )?(?:damage|harm|effect|extent|further|loss)|\b(?:stop|halt|cease|terminate|end) (?:the |such |any |all )?(?:further|unauth|disclos|leak|breach|transmi|transfer|use)|prevent (?:any |its |their |the )?(?:further|additional|continued)|\bretriev|\bisolat|\bquarantin|\bshuts?\b|\bclos(?:e|es|ing)\b (?:the |any |that )?(?:gap|hole|leak|access|breach|account|interface|door)|\bplugs?\b|\bstems?\b|\bcuts? the line\b|\bget(?:s|ting)? (?:the \w{3,12}|it|them) back\b|\bblock(?:s|ing)?\b|\brecall|\bwipes?\b|\btakes? down|\bstop(?:s|ping)? (?:it|the leak|them)|\bregain|recovers? (?:possession|the|such|any|all|them|it)/,
  investigate: /\binvestigat|root[- ]cause|\bcause of\b|\b(?:reports?|explains?|finds?|states?|establish\w{0,2}|identif\w{1,4})\b[^.;,]{0,12}\b(?:causes?|reasons?)\b|forensic|\b(?:finds? out|traces?|retraces?|reconstructs?|learns?|explains?|writes? down|shows?)\b[^.;]{0,60}\b(?:how|what|why)\b|\btrac(?:e|es|ing) (?:the|its) (?:source|leak|origin)|\bto the bottom of\b|\blooks? into\b[^.;]{0,20}\b(?:causes?|origins?|source|how|why|where|what|it)\b|\bfinds? (?:the|its) (?:source|origin)|\bhelps? the inquiry\b|\bwrites? up\b[^.;]{0,20}\b(?:how|what|why|cause)\b|\bfinds? (?:out )?the (?:leak|leaker)/,
  preserve: /\b(?:preserv|retain|secur|keep|sav)\w{0,3}\b[^.;]{0,40}\b(?:logs?|evidence|records|site|scene|traces)\b/,
  cooperate: /co-?operat|\bassist|\bhelps?\b|\blends? a hand\b|\bsupport\b|\baid\b/,
  remedy: /\bremed(?:y|iat|ied|ies)\w{0,4}\b (?:the|any|such|that|its|said|and|of|each)|\bremediation|rectif|corrective|(?:future|recurrence|repeat|happening again)|\bcure the\b/,
}
/** Goods, taxes, third-party claims, court orders and money are other subjects. */
const OTHER_ZH = /不可抗力|税务|质量问题|验收|(?:承担|包括)[^。；]{0,20}(?:继续履行|赔偿损失)[^。；]{0,10}等?违约责任|继续履行、采取补救措施|法律(?:法规)?[^。；]{0,10}要求[^。；]{0,10}(?:披露|提供|公开)/
const OTHER_EN = /protective order|required by law|legally (?:compelled|required)|subpoena|infring|tax\b|\bdetect(?:ing|ion)? (?:or|and|,) prevent|defen[cs]e of|\bdays?\b[^.;]{0,60}\bto (?:cure|remedy)|remedy at law|cumulative/
/** The price of an investigation is no duty to make one. */
const PRICE = /(?:赔偿|承担|支付)[^。；]{0,60}(?:调查|取证)[^。；]{0,10}(?:费|费用|开支|支出)/g
const PRICE_EN = /\b(?:costs?|fees|expenses)\b[^.;]{0,40}\b(?:investigat\w{0,4}|mitigat\w{0,4}|remed\w{0,6})\b/g
/** Said of a leak that has happened or may have; guarding against one is another thing. */
const EVENT_ZH = /出(?:了)?事(?!项|宜|由)|(?:发现|知悉|发生|获知|获悉|得知|察觉|发觉|出现|怀疑|一旦|如有|造成|导致|可能|若|如|遇)[^。；]{0,40}(?:泄露|泄漏|泄密|失密|外泄|外传|丢失|遗失|被盗|安全事件|安全事故|未(?:经)?授权|流失|流出)|(?:泄露|泄漏|泄密|外泄|丢失|安全事件|安全事故)[^。；]{0,16}(?:发生|后|时|的，|事件|情况|情形)/
const EVENT_EN = /unauthori[sz]ed|\bbreach(?:es)?\b|\bleak|\bloss of\b|incident|misuse|misappropriat|compromise|violation|inadvertent/

sieved([EVENT_ZH, EVENT_EN, OTHER_ZH, OTHER_EN])
for (const patterns of [ZH, EN]) sieved(Object.values(patterns))

/** All steps that the contract asks for after a leak: in sentences about one, and in those that go on from a notice of one. Read once. */
export const response = fact((contract: Contract): Response => {
  const steps = new Set<Step>()
  const found: Sentence[] = []
  const notices = leakNotification.read(contract)?.evidence ?? []
  const noticeClauses = new Set<number>()
  const all = sentences(contract)
  for (const sentence of all) if (notices.some(({ start, end }) => sentence.start < end && start < sentence.end)) noticeClauses.add(sentence.clause)
  let lastEvent = -9
  const whole = kind(contract) === 'DPA'
  const leads = leadIns(contract)
  for (const sentence of all) {
    const zh = isChinese(contract, sentence)
    const candidate = has(sentence, 'incident') || has(sentence, 'leak')
    const goesOn = (sentence.index - lastEvent <= 3 && all[lastEvent]?.clause === sentence.clause) || noticeClauses.has(sentence.clause)
    if (!candidate && !goesOn) continue
    const raw = readOut(contract, sentence, !zh).text
    const text = raw.replace(zh ? PRICE : PRICE_EN, ' ')
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence, leads[sentence.index]) && pattern.test(text)
    const isEvent = candidate && says(zh ? EVENT_ZH : EVENT_EN) && (whole || inSecrecyContext(contract, sentence) || has(sentence, 'data'))
    if (isEvent) lastEvent = sentence.index
    if ((!isEvent && !goesOn) || says(zh ? OTHER_ZH : OTHER_EN)) continue
    const here = (Object.keys(ZH) as Step[]).filter((step) => says((zh ? ZH : EN)[step]))
    // An injunction stops a breach too; what is owed is what somebody shall do.
    if (here.length === 0 || (!zh && !/\b(?:shall|will|must|agrees?|undertakes?|to|notifies|informs|contains|investigates|preserves|assists|co-?operates|mitigates|remedies|takes|reports|tells?|isolates|keeps?|supports|helps|closes?|shuts?|stops?|halts?|saves?|recovers?|retrieves?|recalls?|finds?|explains?|limits?|secures|writes|looks?|checks|stems?|curbs?|blocks?)\b/.test(text))) continue
    if (!zh && /\binjunct|equitable|irreparabl|indemnif/.test(text)) continue
    for (const step of here) steps.add(step)
    found.push(sentence)
  }
  return { steps, sentences: found }
})
