import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'
import { amounts, type Currency } from './money'

/** The contract price in whole units of `currency`, and where it is printed. */
export interface Price {
  readonly value: number
  readonly currency: Currency
  readonly span: Span
}

/** Labels of a total or of a year's fee. */
// Searched in lower-case text: the `i` flag would cost more than the search itself.
// So would trying every alternative at every letter: all begin with a Han character or with one of few letters at the start of a word.
const LABEL = /(?=[㐀-鿿])(?:合同(?:暂定|含税|不含税)?(?:总)?(?:价款|价格|金额|总价|总额|价)|(?:暂定|含税|项目|服务费?|费用|工程|交易|采购|租金|货款|开发费?用?|合作|设备)?(?:总价款|总价格|总价|总金额|总费用|总额|费用总计|费用合计|费用总额|总计|合计)|(?:技术)?(?:服务费|开发费|许可费|使用费|委托费|承包费|咨询费|顾问费|年费|年度?租金)用?|(?:开发|服务|合同)(?:价款|报酬|酬金)|(?:报酬|稿酬|酬金|费用?|全年)?共计)|\b(?=[acflpsty])(?:(?:total|aggregate)\s(?:contract\s)?(?:price|fees?|amount|consideration|value|sum)|(?:contract|purchase|subscription)\s(?:price|sum|value|amount)|(?:annual|yearly|fixed|flat|lump[ -]sum)\s(?:service\s|licen[cs]e\s|subscription\s|maintenance\s)?(?:fees?|price)|fees? (?:shall be|is|are|of)\b)/g
/** What a label may not be followed by before its amount: shares, penalties, instalments, unit prices. */
const NOT_PRICE = /[%‰]|百分之|千分之|万分之|违约|赔偿|罚|定金|保证金|预付|首付|尾款|首期|余款|以下|以上|单价|每(?:吨|件|台|小时|天|日|人|月|次)|per (?:hour|day|unit|month|ton)|percent|penalt|damages|deposit|late|instal|exceed|deduct|upon|in excess/i
/** Before the label: the penalty, the deposit or the part that is reckoned from it. */
const PART_OF = /(?:相当于|按照?|占|支付|超过|不足|达到|剩余|未付|percent of|% of|portion of|exceed(?:s|ing)? the|refund(?:s|ed)? (?:of )?the)[^。；，]{0,8}$/i
const UNIT_AFTER = /^\s?(?:[\/／每]|per\s|an hour|a day)/i

/** The price as labelled (gate 8): the largest labelled total; null when the contract prints none (blanks included). */
export const contractPrice = fact((contract: Contract): Price | null => {
  const { text } = contract
  let best: Price | null = null
  const lower = lowerText(contract)
  LABEL.lastIndex = 0
  for (let label = LABEL.exec(lower); label; label = LABEL.exec(lower)) {
    const from = label.index + label[0].length
    const window = (text.slice(from, from + 70).split(/[。；;\n]|\.\s(?=[A-Z])/)[0] as string)
    if (!/\d|[一二三四五六七八九壹贰叁肆伍陆柒捌玖拾佰百仟千万]|hundred|thousand|million/i.test(window) || PART_OF.test(text.slice(Math.max(0, label.index - 14), label.index))) continue
    const amount = amounts(text.slice(label.index, from + window.length + 20)).find((found) => found.start >= label[0].length - 1 && found.start <= label[0].length + window.length)
    if (!amount) continue
    const between = text.slice(from, label.index + amount.start)
    if (NOT_PRICE.test(between) || /^的/.test(window) || UNIT_AFTER.test(text.slice(label.index + amount.end, label.index + amount.end + 8)) || amount.value <= 0) continue
    const price = { value: amount.value, currency: amount.currency, span: { start: label.index + amount.start, end: label.index + amount.end } }
    if (!best || (price.currency === best.currency && price.value > best.value)) best = price
  }
  return best
})
