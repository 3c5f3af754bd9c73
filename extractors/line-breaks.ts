import { clauseLabel } from '../contract/labels'

const ENDS_SENTENCE = /[。；;：:！？.!?][”"’)）]?\s{0,8}$/
const ENDS_OPEN = /(?:[,，、(（-]|\b(?:and|or|the|of|to|a|an|in|by|for))\s{0,3}$/
const FIELD = /^[^\s：:，,。]{1,16}[：:]/
const HAN = /[㐀-鿿]/

/**
 * Whether a line break typed inside a paragraph (`<br>`, a line of `<pre>`) is layout only, so that the sentence goes on.
 * `before` is the line so far, `after` the text that follows.
 */
export function breakIsLayout(before: string, after: string): boolean {
  const next = after.trimStart()
  if (clauseLabel(next) || FIELD.test(next)) return false
  if (ENDS_SENTENCE.test(before)) return false
  if (ENDS_OPEN.test(before) || /^[a-z]/.test(next)) return true
  // A short line that ends nowhere is a title or an address line; a long one was wrapped by hand.
  return before.trim().length >= (HAN.test(before) ? 18 : 50)
}
