import type { Span } from '../../contract/types'

/** What a multiple or a percentage is taken of. */
export type Base = 'loss' | 'price' | 'gain' | 'turnover' | 'value' | 'unspecified'

/** One pass; each alternative takes its unit word along, so that 损失金额 is a loss and no sum. */
const NOUNS_ZH =
  /(营业额|营业收入|销售额|销售收入|营收|产值|年收入)|(损失|损害|亏损|亏空)(?:赔偿)?(?:的)?(?:金额|数额|总额|额|费用)?|(获利|利润|收益|所得|利益|获益|好处)(?:的)?(?:金额|数额|总额|额)?|(价值|估值|市值)|(合同[^，。；]{0,6}[价款额值]|价款|总价|总额|金额|价格|费用?|报酬|货款|预算|成本|支出|投入|投资款|酬金|佣金|酬劳|订单|工资|薪|租金|款项|定价|报价)/g
const NOUNS_EN =
  /\b(?:(turnover|revenues?|annual sales|gross sales|net sales)|(loss(?:es)?|damages?|harm|injury|lost|suffered)|(profits?|gains?|benefits?|proceeds|enrichment)|(value of (?:the |its )?(?:business|company|enterprise)|enterprise value|market value)|(price|fees?|contract (?:value|sum|amount)|consideration|payments?|charges?|royalt(?:y|ies)|amounts?|budget|costs?|expenses?|salary|compensation|value|sum))\b/g
/** An agreed sum is what is owed, not what it is reckoned by. */
const OWED_EN = /liquidated damages|agreed damages/g
const OWED_ZH = /违约金(?:总?金?额)?|赔偿(?:金|款|总?额|数额)|损失赔偿金|罚款|罚金/g

const GROUPS: readonly Base[] = ['turnover', 'loss', 'gain', 'value', 'price']
const GROUPS_ZH: readonly Base[] = ['turnover', 'loss', 'gain', 'value', 'price']

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}

function baseIn(text: string, pattern: RegExp, groups: readonly Base[], which: 'first' | 'last'): Base | null {
  const found = [...text.matchAll(pattern)]
  const match = which === 'first' ? found[0] : found[found.length - 1]
  const group = match ? match.slice(1).findIndex((part) => part !== undefined) : -1
  return groups[group] ?? null
}

function stretchBefore(text: string, at: number, marks: RegExp): string {
  const window = text.slice(Math.max(0, at - 60), at)
  return window.split(marks).pop() ?? ''
}

/**
 * The base of the measure at `measure` in `text` (one sentence, Chinese as printed, English in lower case): the nearest noun,
 * before it in Chinese ("损失的三倍"), after it in English ("three times the loss"), within the same comma stretch first.
 */
export function baseAt(text: string, measure: Span, chinese: boolean): Base {
  if (chinese) {
    const plain = blanked(text, OWED_ZH)
    const after = plain.slice(measure.end, measure.end + 24).split(/[，,。；（(]/, 1)[0] ?? ''
    return (
      baseIn(stretchBefore(plain, measure.start, /[，,。；：:]/), NOUNS_ZH, GROUPS_ZH, 'last') ??
      baseIn(after, NOUNS_ZH, GROUPS_ZH, 'first') ??
      baseIn(plain.slice(Math.max(0, measure.start - 40), measure.start), /()(损失)(?:额|金额)?(?:为|的)?(?:基数|标准|计)|(获利|所得)(?:为|的)?(?:基数|标准)|()((?:合同|服务费|总)[价款额费]?)(?:为|的)?(?:基数|标准)/g, ['unspecified', 'loss', 'gain', 'unspecified', 'price'], 'last') ??
      'unspecified'
    )
  }
  const plain = blanked(text, OWED_EN)
  const after = plain.slice(measure.end, measure.end + 110).split(/[.;]\s|, (?!in|as)/, 1)[0] ?? ''
  return baseIn(after, NOUNS_EN, GROUPS, 'first') ?? baseIn(stretchBefore(plain, measure.start, /[,;]\s/), NOUNS_EN, GROUPS, 'last') ?? 'unspecified'
}
