import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { kind } from './kind'
import { limits } from './limits'
import { lowerText } from './marks'
import { titleLines } from './opening'
import { has, isChinese, lowerOf, sentences, textOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200

/** A contract that one side wrote for many, and how it draws attention to what weighs on the other. */
export interface StandardForm {
  /** Clauses that limit the drafter's liability or put a penalty on the other side, and are not made to stand out. */
  readonly burdens: readonly Sentence[]
  /** "Ticking the box counts as our explanation." */
  readonly ticked: readonly Sentence[]
  /** "This is no standard contract", "the clauses were negotiated". */
  readonly labelled: readonly Sentence[]
  /** Whether anything asks the reader to look at those clauses. */
  readonly noticed: boolean
}

const FORM_ZH = /点击[^。；]{0,16}(?:同意|接受|确认)|勾选|本(?:协议|合同|条款|文本)(?:文本|内容|条款)?(?:均|系)?由(?:甲方|公司|平台|本公司|我司|我方|我们|[^。；，由]{2,12}(?:公司|平台|银行))[^。；，]{0,6}(?:提供|制定|拟定|拟就|印制|发布)|(?:格式|标准)(?:文本|合同文本)|(?:不得|不接受|无权)[^。；，]{0,10}(?:修改|更改|变更|改动|删改)(?:本(?:协议|合同|条款|文本))?[，。；][^。；]{0,10}(?:登录|注册|签署|勾选|点击|使用)|(?:登录|登陆)[^。；，]{0,10}即(?:为|视为|表示|代表)|未经协商|格式条款|注册即(?:视为|表示|代表)|使用本(?:服务|平台|软件|网站|产品)即(?:视为|表示|代表)|一经[^。；，]{0,10}(?:注册|使用|点击)[^。；]{0,16}(?:同意|接受)/
const FORM_EN = /\b(?:click\w{0,3}|tick\w{0,3}|check\w{0,3})\b[^.;]{0,40}\b(?:accept|agree|box|button)|\bby (?:using|accessing|registering|downloading|installing|creating|signing in|logging in|signing up|subscribing|placing an order|opening an account|continuing to use)\b[^.;]{0,80}\b(?:agree|accept|consent)|\b(?:logging|signing) (?:in|on) (?:is|counts|constitutes)\b|\bstandard(?:[- ]form)? (?:terms|form|contract|agreement)\b[^.;]{0,40}\b(?:of|supplied|provided|issued|prepared|drawn)\b|\b(?:this|the) (?:form|text|agreement|contract)\b[^.;]{0,30}\b(?:supplied|prepared|drawn up|issued|written) by\b[^.;]{0,60}\b(?:(?:can)?not (?:be )?(?:amend|alter|chang|edit)|alone|only)|\bnon-negotiable\b|\btake[- ]it[- ]or[- ]leave|\bnot (?:been )?(?:individually )?negotiated\b/
const NOTICE_ZH = /特别(?:提示|提醒|说明|注意)|重要(?:提示|提醒|须知)|提示条款|(?:加粗|粗体|黑体|下划线|加黑|标红|斜体|显著|醒目|红字|红色字)|单独(?:展示|列示|弹出|提示)[^。；，]{0,8}(?:第|条款)|(?:仔细|认真|审慎|谨慎|重点|务必|充分)(?:地)?(?:阅读|注意|理解|关注)|请(?:您)?(?:务必)?(?:仔细|认真|审慎|重点)?阅读|敬请(?:注意|留意)/
const NOTICE_EN = /\bimportant\s?[:：–—-]|\bimportant notice\b|\bplease (?:read|note|review|pay)\b|\bread (?:this|these|it|them|the following|all)\b[^.;]{0,60}\bcareful|\bcareful(?:ly)?\b[^.;]{0,30}\bread|\bin (?:bold|red|capitals|capital letters|large type|larger type)\b|\bshown (?:separately|on (?:a|its own) (?:separate )?screen)\b|\battention\b|\bplease carefully\b|\bnotice regarding\b|\bspecial (?:attention|notice)\b|\bparticular attention\b|\bhighlight|\bconspicuous/
const TICKED_ZH = /(?:勾选|点选|点按|勾上|打勾|选中|点击|注册|使用|下载|登录|签署)[^。；]{0,40}(?:视为|表示|表明|即为|代表|推定|等于|等同|就是|证明)[^。；]{0,40}(?:已尽|已履行|已经|已)[^。；]{0,24}(?:提示|说明|解释|告知|提醒|讲解|提请)(?:和|与|、|及)?(?:说明)?(?:义务)?/
const TICKED_EN = /\b(?:tick\w{0,3}|click\w{0,3}|check\w{0,3}|register\w{0,3}|use of)\b[^.;]{0,80}\b(?:deemed|constitutes?|counts?|treated|proof|conclusive|shall be|means?|shows?|proves?|confirms?|equals?|tells us)\b[^.;]{0,80}\b(?:explain\w{0,2}|explanation|talked|pointed out|spelled out|drawn|attention|brought to|notified|duty to (?:inform|notify|draw))/
const LABEL_ZH = /(?:不属于|不是|不构成|并非|非)[^。；，]{0,6}格式(?:条款|合同)|(?:条款|内容|合同|协议)[^。；，]{0,16}(?:均|已)?(?:经|由)双方[^。；，]{0,8}(?:充分)?协商[^。；]{0,24}(?:不属于|不构成|非)格式/
const LABEL_EN = /\b(?:not|no)\b[^.;]{0,30}\b(?:standard(?:[- ]form)? (?:terms?|clauses?|contract)|contract of adhesion|adhesion contract|boilerplate terms)\b/
const PENALTY_ZH = /(?:用户|您|乙方|会员|买家|使用者|商户|商家|入驻[方者]|经营者|买方|客户|申请人|学员|业主|承租[方人]|租客|加盟[方商]|经销商|代理商|供应商|参与者|消费者|旅客)[^。；]{0,60}(?:支付|承担|赔偿)[^。；，]{0,24}(?:违约金|罚款|\d{1,3}\s?倍|双倍|三倍)|(?:罚款|处罚)[^。；]{0,20}由(?:用户|您|乙方|会员|买家|使用者|商户|商家|入驻[方者]|经营者|买方|客户|申请人|学员|业主|承租[方人]|租客|加盟[方商]|经销商|代理商|供应商|参与者|消费者|旅客)|(?:不予退还|不退还|概不退款|没收)/
const EXEMPT_ZH = /(?:不承担|免除|概不负责|不负)[^。；，]{0,12}(?:任何|一切|全部|其他)?(?:法律)?(?:责任|赔偿)/
const PENALTY_EN = /\b(?:you|users?|customers?|members?|merchants?|sellers?|subscribers?|guests?|students?|tenants?|clients?|applicants?|participants?|dealers?|franchisees?)\b[^.;]{0,60}\b(?:pays?|owes?|forfeits?|charged)\b[^.;]{0,60}\b(?:penalt|liquidated damages|fines?\b|deposit)/
/** "Any fine on us is borne by the member." */
const FINED_EN = /\b(?:fines?|penalt(?:y|ies))\b[^.;]{0,100}\b(?:borne|paid|payable|covered) by (?:the )?(?:you|users?|customers?|members?|merchants?|sellers?|subscribers?|guests?|students?|tenants?|clients?|dealers?|franchisees?)\b/

sieved([TICKED_ZH, TICKED_EN, LABEL_ZH, LABEL_EN, PENALTY_ZH, EXEMPT_ZH, PENALTY_EN, FINED_EN])

/** Letters in capitals, or bold marks: made to stand out. */
function standsOut(contract: Contract, sentence: Span): boolean {
  const text = textOf(contract, sentence).slice(0, 600)
  const around = contract.text.slice(Math.max(0, sentence.start - 3), sentence.end + 3)
  if (/\*\*|__|<b>|<strong>|【/.test(around)) return true
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  const capitals = text.match(/[A-Z]/g)?.length ?? 0
  return letters > 15 && capitals > letters * 0.5
}

/** Reads a one-side form; null where the text does not show that it is one. */
export const standardForm = fact((contract: Contract): StandardForm | null => {
  const lower = lowerText(contract)
  if (titleLines(contract).slice(0, 2).some((line) => /隐私|隱私|privacy|cookie/i.test(line))) return null
  if (kind(contract) !== 'TOS' && !FORM_ZH.test(lower) && !FORM_EN.test(lower.slice(0, 20000))) return null
  const ticked: Sentence[] = []
  const labelled: Sentence[] = []
  const limited = new Set(limits(contract).filter(({ caps }) => caps).map(({ sentence }) => sentence.index))
  const burdens: Sentence[] = []
  for (const sentence of sentences(contract)) {
    const words = lowerOf(contract, sentence).slice(0, REACH)
    const zh = isChinese(contract, sentence)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(words)
    if (says(zh ? TICKED_ZH : TICKED_EN)) ticked.push(sentence)
    if (says(zh ? LABEL_ZH : LABEL_EN)) labelled.push(sentence)
    const fined = !zh && says(FINED_EN)
    if (!fined && !has(sentence, 'limit') && !has(sentence, 'liability')) continue
    const weighs = limited.has(sentence.index) || (zh ? says(PENALTY_ZH) || (says(EXEMPT_ZH) && !/不可抗力/.test(words)) : fined || says(PENALTY_EN))
    if (weighs && !standsOut(contract, sentence)) burdens.push(sentence)
  }
  const told = lower.replace(/勾选[^。；勾]{0,60}提示[^。；勾]{0,20}/g, ' ')
  return { burdens, ticked, labelled, noticed: (contract.lang !== 'en' && NOTICE_ZH.test(told)) || (contract.lang !== 'zh' && NOTICE_EN.test(told)) }
})
