/** What would stand in a blank. */
export type Slot = 'liability' | 'secrecy' | 'amount' | 'rate' | 'period' | 'party' | 'date' | 'other'

interface Place {
  /** Words right before the blank, or the field's label. */
  readonly label: string
  readonly before: string
  readonly after: string
  readonly headings: readonly string[]
  /** Whether it stands before the first numbered clause. */
  readonly opening: boolean
  readonly sentence: string
}

const LIABILITY = /违约金|赔偿(?!保险)|泄密责任|违约责任|责任限|罚款|扣罚|\b(?:liquidated damages|penalt|damages|liabilit|liable|indemnif)/i
const SECRECY = /保密(?:期限?|内容|范围|信息|资料|义务|事项)|涉密人员|商业秘密的?范围|泄密|\bconfidential information\s?:|\b(?:confidentiality period|confidential information (?:means|consists|includes|described)|secrecy)/i
const DATE_AFTER = /^[\s_]{0,8}(?:年[\s_]{0,8}月|月[\s_]{0,8}日|日(?:起|止|生效|签)|day of\b|,? ?(?:19|20)[\d_]{0,2}\b)/
const DATE_BEFORE = /(?:年[\s_]{0,8}(?:月[\s_]{0,8})?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s?|day of\s?|\b(?:20|19)\d?|\bdated?(?: as of)?[\s:]{0,2}|\bas of(?: this)?\s|effective (?:date|as of)[\s:]{0,2}|\bon this\s)$/i
const MONEY_BEFORE = /(?:人民币|[¥￥$£€]|大写|小写|\b(?:rmb|cny|usd|us\$|eur|gbp))\s?[）)]?[：:]?\s?[（(]?$/i
const MONEY_AFTER = /^\s?(?:[\]】）)]\s?)?(?:万?元|美元|(?:u\.?s\.? )?dollars?\b|pounds\b|euros?\b|（大写|\/(?:月|天|小时|年))/i
const MONEY_LABEL = /(?:合同|服务|项目|开发|技术|全部)?(?:总?价款?|金额|总价|总额|报酬|酬金|费用|服务费|工资|租金|稿酬|年费)(?:（[^）]{0,8}）)?(?:总计|合计|共计|为|是|：|:)?\s?$|\b(?:price|fees?|sum|amount|consideration|payment|salary)(?: of| is| shall be|:)?\s?$/i
const RATE_AFTER = /^\s?(?:[\]】）)]\s?)?(?:%|‰|倍|成(?!立)|percent\b|per cent\b|times\b)|^\s?(?:百分之)/i
const RATE_BEFORE = /(?:百分之|千分之|万分之|比例(?:为|：)?)\s?$/
const PERIOD_AFTER = /^\s?(?:[\]】）)]\s?)?(?:\(\s?_{0,20}\s?\)\s?)?(?:个?\s?(?:工作日|自然日|营业日|交易日|小时|月|星期|周)|年|天|日(?!期)|(?:business |calendar |working )?(?:years?|months?|days?|hours?|weeks?)\b)/i
const PERIOD_LABEL = /(?:期限|有效期|期间|服务期|合同期)(?:（[^）]{0,8}）)?(?:为|是|：|:|自|从)?\s?$|\b(?:term|period)(?: of| is| shall be|:)\s?$/i
const PARTY_BEFORE = /(?:[甲乙丙丁]\s?方|委托[方人]|受托[方人]|披露方|接收方|承诺[方人]|用人单位|劳动者|公司名称|单位名称|采购[方人]|供应商|买方|卖方|出租[方人]|承租[方人]|许可方|被许可方|员工)\s?(?:[（(][^（）()]{0,16}[）)])?\s?(?:名称|全称|单位)?\s?[：:]\s?(?:致\s?)?$|^致\s?[：:]\s?$|\b(?:between|by and between|(?:between|by) [^.;]{3,30} and|and between|party [ab12]:?|undersigned,?|company name:?|(?:disclosing|receiving) party:?|discloser:?|recipient:?|client:?|customer:?|i,)\s?$/i
const PARTY_AFTER = /^\s?[,，]?\s?(?:(?:a|an) (?:[a-z]{2,16} ){0,2}(?:corporation|company|individual|limited|partnership|llc)\b|[（(](?:以下|下称|hereinafter|the |["“])|有限公司|股份有限|公司|集团)|^[^.;]{0,60}\((?:the |hereinafter[^()]{0,40})?["“](?:the )?(?:company|client|customer|recipient|discloser|disclosing|receiving|vendor|contractor|consultant|owner|investor|supplier|employee|licensee|licensor|provider|party)/i
const NAME_WORDS = /(?:name|company|organi[sz]ation|client|customer|recipient|discloser|vendor|supplier|contractor|employee|(?<!项目|产品|合同|品牌|软件|设备|货物|课程|系统)名称|姓名|全称|公司名)/i

/** What the blank is for, by the words around it; what it is about (liability, secrecy) prevails over what unit it has. */
export function slotOf({ label, before, after, headings, opening, sentence }: Place): Slot {
  const near = `${before.slice(-30)}`
  const unit = MONEY_BEFORE.test(before) || MONEY_AFTER.test(after) || MONEY_LABEL.test(before) || RATE_AFTER.test(after) || RATE_BEFORE.test(before) || PERIOD_AFTER.test(after) || PERIOD_LABEL.test(before)
  if (/\b(?:located|residing|office[s]?|address|domiciled) (?:at|in)\s?$|(?:位于|住所为|地址为)\s?$/i.test(before)) return 'other'
  if (DATE_AFTER.test(after) || DATE_BEFORE.test(before)) return 'date'
  if (PARTY_BEFORE.test(before.trimEnd()) || PARTY_BEFORE.test(before) || (opening && (PARTY_AFTER.test(after) || NAME_WORDS.test(label) || (/\bbetween\b/.test(sentence) && /\b(?:and|between)\s$/.test(before))))) return 'party'
  if (LIABILITY.test(near) || LIABILITY.test(label) || (unit && !PERIOD_AFTER.test(after) && LIABILITY.test(sentence.slice(0, 400)))) return 'liability'
  if (SECRECY.test(label) || SECRECY.test(near) || (unit && SECRECY.test(headings[0] ?? ''))) return 'secrecy'
  if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after) || MONEY_LABEL.test(before)) return 'amount'
  if (RATE_AFTER.test(after) || RATE_BEFORE.test(before)) return 'rate'
  return PERIOD_AFTER.test(after) || PERIOD_LABEL.test(before) ? 'period' : 'other'
}
