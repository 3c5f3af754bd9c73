import type { Contract } from '../../contract/types'
import type { PenaltySentence } from './penalty-contexts'
import { partiesWithRoles } from './roles'
import { sentences, textOf, lowerOf } from './sentences'
import { mayMatch, sieved } from './sieve'

/** The circumstances under which a penalty is owed, read from its sentence and the sentences beside it. */
export interface PenaltyTerms {
  /** Name of the one party that pays; null when either may. */
  readonly debtor: string | null
  readonly person: boolean
  /** Owed again for every leak, record or person. */
  readonly perEvent: boolean
  /** Owed for every record, copy or person, so that small sums add up. */
  readonly perItem: boolean
  readonly wilfulOnly: boolean
  /** Loss above the sum stays recoverable. */
  readonly topUp: boolean
  /** A ceiling on the total or an end date stands in the sentence or the next one. */
  readonly capped: boolean
  /** "the higher of loss and …". */
  readonly greaterOf: boolean
}

const EVENT_ZH = /每(?:发生|泄[露漏密]|走漏|外[泄流]|流出|披露|违反|违约|违规|有|出现)?[^，。；日天月年]{0,8}?(?:一|1)?(?:次|起|笔|例|项|件|宗|条|人|份|个)|按(?:次|条|人|件)(?:数|计)/
const ITEM_ZH = /每(?:泄[露漏密]|走漏|外[泄流]|流出|披露|涉及)?[^，。；日天月年次]{0,8}?(?:一|1)?(?:条|人|份|个|位|名)|按(?:条|人|份)(?:数|计)/
const EVENT_EN = /\b(?:each|every|per|any single)\s(?:[a-z-]{1,14}\s){0,3}(?:breach|violation|disclosure|record|instance|occurrence|incident|event|leak|person|individual|offen[cs]e|customer|user|item|document|file|drawing|(?:\w{3,10} )?name|secret|slip|time)\b/
const ITEM_EN = /\b(?:each|every|per)\s(?:[a-z-]{1,14}\s){0,2}(?:record|person|individual|customer|user|item|document|file|copy|drawing|(?:\w{3,10} )?name)\b/
const WILFUL_ZH = /故意|恶意|蓄意/
const FAULT_ZH = /过失|无论|不论|是否|亦同|同样/
const WILFUL_EN = /wil+ful|intentional|deliberate|malicious/
const FAULT_EN = /negligen|whether|or not|regardless|inadvertent/
const TOP_UP_ZH = [
  /不足以?(?:弥补|补偿|赔偿|覆盖|抵偿)|补足|差额/,
  /不影响[^。；]{0,20}(?:主张|追究|索赔|赔偿|追偿)/,
  /(?:超[过出]|高于|大于)[^。；]{0,14}(?:补足|赔偿|部分)/,
  /(?<!不得|不再|不能|无权)(?:并|另|同时|还应|还须|仍应|继续)(?:应|行|须)?(?:赔偿|主张|承担)[^。；]{0,12}损失/,
]
const TOP_UP_EN = /without prejudice|in addition to|on account|credited (?:against|towards)|remains? recoverable|(?:loss|damages?)[^.;]{0,20}(?:above|exceed|in excess of|beyond)|shortfall|not (?:a |an )?(?:sole|exclusive)|further (?:loss|damages)|as well as (?:any|all|actual|proven)/
const CAPPED_ZH = /不(?:得|应)?超过|不高于|为限|为上限|(?<!不)封顶|最长|最高(?!人民)|(?<!不设|无|没有|不受|不设置)上限/
const CAPPED_EN = /at (?:the )?most|\bceiling of\b|no higher than|capped|not (?:to )?exceed|not more than|no more than|up to|in aggregate|maximum|subject to (?:the|a) (?:cap|limit)|limited to|subject to (?:clause|section|article)[^.;]{0,20}cap|for (?:a period of )?(?:at most|not more than)/
const GREATER_ZH = /(?:较|孰|更)(?:高|大|多)|高者|大者|损失(?:额)?(?:低于|少于|不足|不满)[^。；]{0,20}按|择高/
const GREATER_EN = /(?:greater|higher|larger) of|whichever is (?:the )?(?:greater|higher|larger)/

const PAYS_ZH = /支付|赔|给付|偿付|付给|须付|应付|承担|补偿|缴纳|扣/
const EITHER_ZH = /任[何一]?一?方|双方|违约[一]?方|泄[露漏密][一]?方|过错方|各方/
const PAYS_EN = /\b(?:shall|will|must|agrees to|undertakes to)\s(?:[a-z]{1,12}\s){0,2}(?:pay|owe|compensate|be liable|indemnify|reimburse|forfeit|hand over)/
const EITHER_EN = /either party|each party|any party|a party|party (?:in breach|at fault)|(?:breaching|defaulting|disclosing) party|neither party/
/** A subject opens its stretch; whoever is required to pay counts too. "按甲方损失", "由甲方处以罚款", "甲方有权" name the other side. */
const SUBJECT_ZH = /(?:^|[，,；;：:。\s）)、]|应?由|则|要求|责令|因|若|如|当|凡)$/
const NOT_PAYER_ZH = /^(?:的|损失|有权|可|处|所受|遭受|因此|对|扣|认为|书面|同意|造成)/
const NOT_SUBJECT_EN = /\b(?:of|to|from|by|with|against|other) (?:the )?$/
const NOT_PAYER_EN = /^(?:['’]s|s['’]| may)/
const COMPANY = /公司|厂|院|所|中心|集团|大学|学校|银行|合作社|工作室|企业|事务|协会|部|局|委员会|店|社|\b(?:inc|llc|ltd|limited|corp|co|gmbh|plc|lp|llp|company|corporation|s\.?a|b\.?v|university|bank|trust|foundation)\b/i

function debtorOf(contract: Contract, { text, chinese }: PenaltySentence): string | null {
  const pays = (chinese ? PAYS_ZH : PAYS_EN).exec(text)
  const before = text.slice(0, pays ? pays.index : text.length)
  if ((chinese ? EITHER_ZH : EITHER_EN).test(before)) return null
  let found: { name: string; at: number } | null = null
  for (const { name } of partiesWithRoles(contract)) {
    const needle = chinese ? name : name.toLowerCase().replace(/^the /, '')
    if (!needle) continue
    for (let at = before.indexOf(needle); at >= 0; at = before.indexOf(needle, at + 1)) {
      const lead = before.slice(Math.max(0, at - 12), at)
      const next = before.slice(at + needle.length, at + needle.length + 4)
      if (chinese ? !SUBJECT_ZH.test(lead) || NOT_PAYER_ZH.test(next) : NOT_SUBJECT_EN.test(lead) || NOT_PAYER_EN.test(next)) continue
      if (!found || at > found.at) found = { name, at }
    }
  }
  return found?.name ?? null
}

/** A party without a company's name and with an identity number or a call name in the opening. */
function isPerson(contract: Contract, name: string | null): boolean {
  const party = partiesWithRoles(contract).find((one) => one.name === name)
  if (!party || COMPANY.test(party.full)) return false
  if (party.full === '') return false
  const at = contract.text.indexOf(party.full)
  return /身份证|自然人|\ban individual\b|residing at|passport/i.test(contract.text.slice(Math.max(0, at - 60), at + 200)) || /^[㐀-鿿]{2,4}$/.test(party.full)
}

sieved([...TOP_UP_ZH, TOP_UP_EN, EVENT_ZH, EVENT_EN, ITEM_ZH, ITEM_EN, WILFUL_ZH, WILFUL_EN, CAPPED_ZH, CAPPED_EN, GREATER_ZH, GREATER_EN])

/** Circumstances of the penalty in `one`; the two sentences after it in the same clause may add a ceiling or a top-up. */
export function termsOf(contract: Contract, one: PenaltySentence): PenaltyTerms {
  const { sentence, text, chinese } = one
  const after = sentences(contract)
    .slice(sentence.index + 1, sentence.index + 3)
    .filter((next) => next.clause === sentence.clause)
  const around = after.map((next) => (chinese ? textOf(contract, next) : lowerOf(contract, next)))
  const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(text)
  const saysNearby = (pattern: RegExp): boolean => says(pattern) || after.some((next, at) => mayMatch(contract, pattern, next) && pattern.test(around[at] as string))
  const debtor = debtorOf(contract, one)
  return {
    debtor,
    person: isPerson(contract, debtor),
    perEvent: says(chinese ? EVENT_ZH : EVENT_EN),
    perItem: says(chinese ? ITEM_ZH : ITEM_EN),
    wilfulOnly: chinese ? says(WILFUL_ZH) && !FAULT_ZH.test(text) : says(WILFUL_EN) && !FAULT_EN.test(text),
    topUp: chinese ? TOP_UP_ZH.some(saysNearby) : saysNearby(TOP_UP_EN),
    capped: says(chinese ? CAPPED_ZH : CAPPED_EN) || around.some((next) => (chinese ? /累计|总额|合计|上限/ : /aggregate|total|capped|exceed/).test(next) && (chinese ? CAPPED_ZH : CAPPED_EN).test(next)),
    greaterOf: says(chinese ? GREATER_ZH : GREATER_EN),
  }
}
