import type { Contract } from '../../contract/types'
import { givingBack } from '../readings/giving-back'
import { safeguards } from '../facts/safeguards'
import { mayMatch, sieved } from '../facts/sieve'
import { lowerOf, sentences } from '../facts/sentences'

/** What a contract on processing for another must say: art. 21 PIPL and art. 12 of the data regulations, or art. 28(3) GDPR. */
export type ProcessingTerm = 'purpose' | 'duration' | 'method' | 'dataKinds' | 'security' | 'instructions' | 'supervision' | 'subjects' | 'staffSecrecy' | 'subProcessors' | 'subjectRights' | 'assistance' | 'deletion'

const PRC: readonly (readonly [ProcessingTerm, RegExp])[] = [
  ['purpose', /处理目的|委托目的|使用目的|目的[：:为是—–]|仅(?:限|为|用于|可用于)[^。；]{0,40}|用于[^。；]{0,30}(?:目的|用途|服务|履行)|为[^。；]{2,40}(?:之)?目的|为[^。；]{1,40}(?:提供|开展|进行|发送|完成)|(?:请|委托|聘请)[^。；，]{0,12}(?:做|办理|从事|代为|替|为|开展|提供)/],
  ['duration', /(?:处理|委托|服务|合同|协议|保存|存储|合作)(?:的)?(?:期限|期间|时限)|有效期|期限[：:为—–]|(?:自|从)[^。；]{2,30}(?:至|到)[^。；]{2,30}止?|为期|一年|[二两三四五]年/],
  ['method', /处理(?:的)?(?:方式|活动|操作)|方式[：:为—–]|(?:以|通过|采用)[^。；，]{1,24}方式|外呼|电话服务|发送[^。；]{0,12}短信|短信(?:通知|提醒|服务)|寄送|打印|配送|录入|托管|(?:收集|采集|存储|加工|传输|清洗|分析|录入|脱敏|外呼|打印|寄送|备份|查询|统计)[^。；]{0,10}(?:、|和|及|与)(?:收集|采集|存储|使用|加工|传输|清洗|分析|录入|外呼|打印|寄送|备份|统计|展示|删除)|\bprocess(?:ing)? (?:method|operations)|nature of (?:the )?processing/],
  ['dataKinds', /(?:信息|数据)(?:的)?(?:种类|类型|类别|范围|字段|项目)|(?:种类|类型|类别)[：:为—–]|(?:称呼|电话|地址|年龄|性别|科室|邮箱|生日|收入)[、和及]|姓名|手机号|电话号码|身份证号|住址|订单信息|病历|人脸|types? of personal|categories of personal/],
  ['instructions', /(?:听|按照?|依照?|凭)[^。；，]{0,12}(?:指示|指令)|(?:按|依|根据|遵照|遵循)[^。；]{0,24}(?:指示|约定|要求|授权|目的)[^。；]{0,24}(?:处理|使用|执行)|(?:处理|使用)[^。；]{0,20}(?:指示|范围)|不得超出|(?:只能|仅能|仅可|只可)[^。；]{0,20}(?:处理|使用)|超出[^。；]{0,20}(?:目的|范围|约定)|不得[^。；]{0,12}(?:用于|为)[^。；]{0,16}(?:其他|自身|他)|documented instructions|on (?:the )?instructions/],
  ['supervision', /(?:接受|配合|有权|可|应)[^。；]{0,24}(?:监督|检查|审计|核查|抽查|查验|评估)|(?:派人|有权|可以?)[^。；]{0,16}(?:查看|察看|到场|现场|看一)|\baudit|\binspect/],
]
const GDPR: readonly (readonly [ProcessingTerm, RegExp])[] = [
  ['purpose', /\b(?:purposes?|subject[- ]matter|nature)\b[^.;]{0,80}\bprocess|\bprocess\w{0,4}\b[^.;]{0,100}\bpurposes?\b|\bonly (?:to|for|in order to)\b|\b(?:subject|purposes?)\b[^.;:]{0,30}:|处理目的/],
  ['duration', /\bduration\b|\bfor the term\b|\bterm of (?:this|the)|\bas long as\b|\bfor (?:a period|\w+ (?:years?|months))|\bperiod of processing|\b(?:terminat|expir)|\bend of the (?:services|agreement)|\b(?:time|term|period)\s?:|\b(?:to|until|till)\b[^.;]{0,20}\b20\d\d\b/],
  ['dataKinds', /\b(?:types?|categories|kinds?)\b[^.;]{0,20}\b(?:of )?(?:personal )?(?:data|information)|personal data (?:types|categories)|\bnames?(?:,| and) [a-z -]{0,24}(?:e-?mail|address|phone|number|orders?|income|salar|route)|\bdata:|(?:个人信息|数据)(?:的)?(?:种类|类型)/],
  ['subjects', /categor\w{1,4} of (?:data subjects|individuals|persons|people)|data subject categor|types? of (?:data subjects|individuals)|data subjects?(?::| are| include)|\b(?:people|persons(?: concerned)?|individuals):|\bpersonal (?:data|information) (?:of|about|relating to|on) (?:the |its |customer|client|controller)/],
  ['instructions', /\binstruct|按[^。；]{0,12}指示/],
  ['staffSecrecy', /\b(?:personnel|employees|staff|persons?|people|individuals)\b[^.;]{0,140}\b(?:confiden|secre|non-?disclos)|\bconfiden\w{0,8}\b[^.;]{0,100}\b(?:personnel|employees|staff|persons? authori[sz]ed)/],
  ['subProcessors', /sub-?\s?process|sub-?\s?contract|\b(?:further|another|other|additional|new) processors?\b/],
  ['subjectRights', /data subject[^.;]{0,60}(?:right|request|access)|rights? of (?:the )?(?:data subjects|individuals)|requests? (?:from|by|of) (?:a |any |the )?(?:data subjects?|individuals?)|exercise (?:of )?their rights|access requests?/],
  ['assistance', /\bassist|co-?operat|\bhelp(?:s|ing)?\b|impact assessment/],
  ['supervision', /\baudit|\binspect|demonstrate compliance/],
]

const SECURED = /(?:安全|保护|技术)措施|security measures|article 32|appropriate (?:technical|security)/

sieved([SECURED])
for (const terms of [PRC, GDPR]) sieved(terms.map(([, pattern]) => pattern))

/** The list that was measured by and what of it the contract does not say. Linear in the sentences; a term that was found is not looked for again. */
export function processingTerms(contract: Contract, list: 'prc' | 'gdpr'): { readonly total: number; readonly missing: readonly ProcessingTerm[] } {
  const terms = list === 'prc' ? PRC : GDPR
  let open = terms
  let secured = safeguards(contract).firm !== null
  for (const sentence of sentences(contract)) {
    if (open.length === 0 && secured) break
    const lower = lowerOf(contract, sentence)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    open = open.filter(([, pattern]) => !says(pattern))
    secured ||= says(SECURED)
  }
  const missing = open.map(([term]) => term)
  if (!secured) missing.push('security')
  if (list === 'gdpr' && !givingBack(contract).owed) missing.push('deletion')
  return { total: terms.length + (list === 'gdpr' ? 2 : 1), missing }
}
