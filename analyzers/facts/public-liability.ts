import type { Contract } from '../../contract/types'
import { payerOf } from './actors'
import { fact } from './fact'
import { isChinese, lowerOf, type Sentence } from './sentences'
import { mayMatch, sentencesFor, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** A fine of the authorities that one party is to bear for the other. */
export interface ShiftedFine {
  readonly sentence: Sentence
  /** Name of the party that bears it; null where it cannot be told. */
  readonly payer: string | null
}

/** Words without which no sentence is read further. */
const SAYS_FINE = /罚|\bfine|penalt|authorities (?:charge|exact)/
const FINE_ZH = /罚单|裁罚|罚锾|挨罚|受罚|(?:行政|监管|政府|主管|执法|网信|税务|环保|工商|机关|消防|市监|城管|卫生|海关)[^。；，]{0,14}(?:罚款|处罚|罚金)|(?:罚款|行政处罚|罚金)/
const BEARS_ZH = /(?:由|归)[^。；，]{0,12}(?:承担|负担|支付|赔偿|缴|兜底|埋单|买单|偿付|出|付清|交付|掏|吸收)|(?:承担|负担|支付|赔偿|补偿|偿付|缴付|代为缴纳|兜底)[^。；]{0,40}(?:罚款|处罚|罚金)/
const ON_OTHER_ZH = /(?:对|向|给|开给)(?:[甲乙丙对]方|委托[方人]|客户|公司|平台)[^。；，]{0,8}(?:开出?|开具)?的?罚[单款]|(?:[甲乙丙对]方|委托[方人]|客户|公司|平台)[^。；，由]{0,14}(?:挨罚|受罚)|(?:对|向|给)(?:甲方|乙方|丙方|委托[方人]|受托[方人]|客户|公司|平台|采购方|供应商|披露方|接收方|对方|发包[方人]|承包[方人]|承接方|服务[方商]|用户方?|商户|买方|卖方|需方|供方|银行|医院|学校|校方|控制者|处理者|[出承]租[方人]|许可[方人]|[出转受]让[方人]|代理[商方人]|加盟[商方]|业主)[^。；，]{0,14}(?:罚款|处罚|罚金)|(?:甲方|乙方|丙方|委托[方人]|受托[方人]|客户|公司|平台|采购方|供应商|披露方|接收方|对方|发包[方人]|承包[方人]|承接方|服务[方商]|用户方?|商户|买方|卖方|需方|供方|银行|医院|学校|校方|控制者|处理者|[出承]租[方人]|许可[方人]|[出转受]让[方人]|代理[商方人]|加盟[商方]|业主)[^。；，由]{0,14}(?:受到|遭受|遭|被|受|所受|收到)[^。；，]{0,16}(?:罚款|处罚|罚金)|(?:甲方|乙方|丙方|委托[方人]|受托[方人]|客户|公司|平台|采购方|供应商|披露方|接收方|对方|发包[方人]|承包[方人]|承接方|服务[方商]|用户方?|商户|买方|卖方|需方|供方|银行|医院|学校|校方|控制者|处理者|[出承]租[方人]|许可[方人]|[出转受]让[方人]|代理[商方人]|加盟[商方]|业主)的(?:一切|全部|所有|任何)?(?:行政|监管)?[^。；，]{0,4}(?:罚款|处罚|罚金)/
const ANY_CAUSE_ZH = /(?:不论|无论|不管|不问)(?:可)?归责于?(?:何|谁|哪)|(?:不论|无论|不管|不问)?错在(?:谁|哪)|任何缘[故由]|(?:不论|无论|不管|不问)[^。；，]{1,10}(?:有无|是否|有没有|存在)|(?:不论|无论|不管|不问|不分|不看)(?:何种|任何|什么|因?何|是否|何故|有无|谁|哪|其|责任|起因|缘由|原因|过错|由谁|系)|任何(?:原因|理由)|是否[^。；，]{0,10}(?:过错|原因|造成|引起|责任)|即使[^。；，]{0,16}(?:无过错|没有过错|无关|自身)/
const CAUSED_ZH = /(?:因|由于|系|基于)[^。；，]{0,40}(?:原因|违约|违反|过错|行为|泄露|未|导致|造成|引起|不当|过失|履行)|(?:造成|导致|引起|致使|引发)|违反[^。；]{0,40}的|过错范围|相应/
const NOT_ZH = /自行承担|各自承担|内部|员工手册|违章|交通|税款|投标|不影响|公司制度|规章制度|被处罚(?:方|人)|受罚(?:方|人)/

const FINE_EN = /\b(?:authorit(?:y|ies)|regulators?|agenc(?:y|ies))\b[^.;]{0,20}\b(?:charges?|fines?|exacts?)\b|\b(?:regulatory|administrative|governmental|civil|statutory|government|supervisory|gdpr)\b[^.;]{0,30}\b(?:fines?|penalt(?:y|ies))\b|\bfines?\b|\bpenalt(?:y|ies)\b[^.;]{0,60}\b(?:authorit(?:y|ies)|regulators?|agenc(?:y|ies)|inspectorates?)\b/
const BEARS_EN = /\b(?:settles?|lands? (?:on|with)|falls? (?:on|to|upon)|takes? (?:over|on)|assumes?|foots?|picks? up|pays?|paid by|bears?|shoulders?|covers?|absorbs?|meets?|indemnif\w{1,3}|reimburs\w{1,3}|hold\b[^.;]{0,40}\bharmless|compensat\w{1,3}|makes? good|responsible for|liable for|borne by|payable by|for the account of|at the (?:cost|expense) of|recharge\w{0,2}|passed on)\b/
const ON_OTHER_EN = /\bcharge[sd]? (?:the )?\w{3,14}\b|\bdemand\w{0,2} (?:of|from)\b|\b(?:orders?|ordered|requires?|required)\b[^.;]{0,40}\bto pay\b|\b(?:impose[sd]?|lev(?:y|ies|ied)|assessed|issue[sd]?)\b[^.;]{0,20}\b(?:on|upon|against)\b|\bfined\b|\b(?:fines?|penalt(?:y|ies)) (?:of|on|against|incurred by|suffered by|received by)\b|[’']s? (?:\w{4,14} )?(?:fines?|penalties)\b|\b(?:receives?|incurs?|suffers?)\b[^.;]{0,30}\b(?:fines?|penalt(?:y|ies))\b/
const ANY_CAUSE_EN = /\bto whom(?:so)?ever attributable\b|\bfault or no fault\b|\bwhether or not\b|\bregardless of\b|\birrespective of\b|\bwhatever (?:the|its|their) (?:cause|reason|origin|ground)\b|\bwho(?:m)?ever\b|\bhow(?:so)?ever\b|\bfor any (?:reason|cause)\b|\bwithout (?:regard to|inquiry|asking)\b|\beven (?:if|where|when|though)\b|\bno matter\b|\bwith or without fault\b/
const CAUSED_EN = /\b(?:caused|arising|arises|result\w{0,4}|due to|attributable|because of|by reason of|in connection with|to the extent|breach\w{0,3}|violat\w{1,4}|fail\w{0,4}|negligen\w{1,2}|fault|non-?complian\w{1,3}|act or omission|acts or omissions)\b/
const ORDERED_EN = /\b(?:orders?|ordered|requires?|required) (?:the )?([a-z]{3,20}) to pay\b/
const OWN_EN = /party on which|on itself|\bon (?:it|them|him)\b|its own|upon itself|tax|parking|traffic|late payment/

sieved([SAYS_FINE, FINE_ZH, BEARS_ZH, ON_OTHER_ZH, FINE_EN, BEARS_EN, ON_OTHER_EN])

/** Fines on one party that the other bears whatever their cause. */
export const finesShifted = fact((contract: Contract): readonly ShiftedFine[] =>
  sentencesFor(contract, [SAYS_FINE]).flatMap((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (!SAYS_FINE.test(lower)) return []
    const zh = isChinese(contract, sentence)
    const [fine, bears, onOther, anyCause, caused, not] = zh ? [FINE_ZH, BEARS_ZH, ON_OTHER_ZH, ANY_CAUSE_ZH, CAUSED_ZH, NOT_ZH] : [FINE_EN, BEARS_EN, ON_OTHER_EN, ANY_CAUSE_EN, CAUSED_EN, OWN_EN]
    if (![fine, bears, onOther].every((pattern) => mayMatch(contract, pattern, sentence))) return []
    if (!fine.test(lower) || !bears.test(lower) || !onOther.test(lower) || not.test(lower)) return []
    if (!anyCause.test(lower) && (caused.test(lower) || !/一切|全部|所有|任何|\b(?:all|any|every|each)\b/.test(lower))) return []
    if (zh && !/一切|全部|所有|任何|均|悉|概|一律|无论|不论|不问|不管|不分|错在谁/.test(lower)) return []
    const payer = payerOf(contract, sentence)
    // Whoever was ordered to pay bears its own fine.
    const ordered = ORDERED_EN.exec(lower)?.[1]
    if (ordered && (payer?.is === 'party' ? payer.name.toLowerCase() === ordered : lower.slice(0, 40).includes(`${ordered} `))) return []
    return [{ sentence, payer: payer?.is === 'party' ? payer.name : null }]
  }),
)

const SETTLED_ZH = /(?:不得|不再|不能|不予|放弃|免予|免于|无权|免除|同意不|豁免|不)[^。；]{0,46}(?:行政|刑事)[^。；，]{0,8}(?:责任|控告|追究|程序|立案)|(?:行政|刑事)[^。；，]{0,8}责任[^。；，]{0,10}(?:一并|一律|均|全部|即)[^。；，]{0,6}(?:免除|消灭|了结|了断|终结|不再)/
const SETTLED_EN = /\bno (?:criminal|administrative|regulatory)\b[^.;]{0,30}\b(?:complaint|charges?|action|proceedings?|steps?|report)\b[^.;]{0,30}\b(?:shall|will|may|is to)\b|\b(?:no|neither) (?:further )?(?:steps?|actions?|proceedings?|complaints?|claim|civil)\b[^.;]{0,30}\b(?:criminal|administrative|regulatory)\b|\b(?:criminal|administrative|regulatory)\b[^.;]{0,40}\b(?:waived|extinguished|discharged|settled|at an end|dropped)\b|\b(?:not|never|waives?|releases?|drops?|discharg\w{1,3}|forgo\w{0,2}|relinquish\w{0,2}|refrain from|free from)\b[^.;]{0,80}\b(?:criminal|administrative|regulatory)\b[^.;]{0,40}\b(?:liabilit\w{1,3}|prosecution|proceedings?|responsibilit\w{1,3}|complaints?|charges?|actions?|sanctions?)\b/
const SETTLED = sieved([SETTLED_ZH, SETTLED_EN])
const KEEPS = /indemnif|threatened|\bplea\b|convict|不(?:影响|免除|妨碍|排除|因此免)|不得(?:免除|因此免)|不能免除|without prejudice|(?:does|do|shall|will) not (?:affect|exclude|limit|relieve|release|exempt|prejudice|preclude)|nothing|not (?:been )?(?:subject|convicted|party|involved)|\bno\b[^.;]{0,20}\bpending/
const AFTER_PAYMENT = /支付|赔偿|付款|赔付|补偿|违约金|\bpay|\bpaid|\bsettle|\bcompensat|\bsum\b|\bdamages\b|放弃|免除|waive|release/

/** Sentences by which payment ends, or a party gives up, criminal or administrative liability. */
export const settledAway = fact((contract: Contract): readonly Sentence[] =>
  sentencesFor(contract, SETTLED).filter((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (!/行政|刑事|criminal|administrative|regulatory/.test(lower) || KEEPS.test(lower) || !AFTER_PAYMENT.test(lower)) return false
    return (isChinese(contract, sentence) ? SETTLED_ZH : SETTLED_EN).test(lower)
  }),
)
