/** Money, shares and multiples in any of the ways contracts write them, and blanks that one of them goes into. */
const FIGURE = /[¥￥$€£%％‰]|[元倍]|[万千百十][分元]之|定金|\b(?:RMB|CNY|USD|EUR|GBP|dollars?|yuan|per ?cent|times|twice|double|triple|deposit|earnest money)\b/i
const BLANK_SUM = /\b(?:sums?|damages|amounts?|costs?|limit(?:ed to)?|cap)\b[^.;\n]{0,30}\[|以【[^】]{0,20}】为限|(?:金额|限额|违约金|赔偿额)[^。；\n]{0,12}【/i

/**
 * Whether a wording states an amount, or leaves a blank for one. Such a wording is for people to agree on: it is said in
 * a comment and never put into the text by us.
 */
export function statesAmount(wording: string): boolean {
  return FIGURE.test(wording) || BLANK_SUM.test(wording)
}
