import type { Contract } from '../../contract/types'
import { nearDuty } from './near-duty'
import { isChinese, lowerOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

const THING_ZH = '(?:信息|资料|数据|名单|图纸|文件|配方|样品|样件|内容|秘密|材料|档案|进价|报价|源代码)'
const BACK_ZH = new RegExp(`(?:上述|前述|上列|前列|前款|前条|该等|该项|该类|这些|此等|此类|所涉|第[一二三四五六七八九十\\d]{1,3}[条款项]所[列述指称])[^。；，]{0,12}${THING_ZH}`)
const BACK_EN = /\b(?:that|such|said|those|these|this|the (?:above|foregoing|said|same))\s(?:[a-z’'-]{1,14}\s){0,2}(?:information|data|materials?|documents?|records|files|papers|names|lists|drawings|prices|matter|secrets|recipes|know-how)\b/

sieved([BACK_ZH, BACK_EN])

/** "The Seller shall encrypt that information": no word of secrecy, but what it speaks of is what the duty close by keeps secret. */
export function pointsAtSecrets(contract: Contract, sentence: Sentence): boolean {
  if (!nearDuty(contract, sentence)) return false
  const pattern = isChinese(contract, sentence) ? BACK_ZH : BACK_EN
  return mayMatch(contract, pattern, sentence) && pattern.test(lowerOf(contract, sentence))
}
