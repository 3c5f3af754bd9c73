/** 以上, 不低于, at least: `floor`; 以下, 不超过, up to: `ceiling`. Whether the number itself is included is not told. */
export type Bound = 'floor' | 'ceiling'

/** How far before a number its bound may stand ("not exceeding an amount equal to 10%"), in UTF-16 units. */
const REACH = 48

const CUE =
  /(不得?低于|不应低于|不得?少于|不应少于|不得?小于|不短于|不下于|不止|至少|最低|最少|起码|起赔额?[为是]?|起付额?[为是]?)|(不得?超过|不应超过|不能超过|未超过|不得?高于|不得?多于|不得?大于|不得?迟于|不得?晚于|最高|最多|至多|上限|封顶|限额|限于|少于|低于|小于)|(超过|超出|高于|多于|大于)|\b((?:not|no|never)(?: be)? (?:less|fewer|lower|smaller) than|at least|minimum|starting (?:at|from)|upwards of|a floor of)\b|\b((?:not|never|no event)(?: [a-z]{1,12}){0,3} exceed(?:ing)?|(?:not|no)(?: be)? (?:more|later|greater|higher) than|not in excess of|up to|capped at|cap of|limited to|maximum|at most|(?:less|fewer) than|within)\b|\b(exceed(?:s|ed|ing)?|(?:more|greater|higher) than|in excess of)\b/gi
const AFTER = /\s?[)）]?(?:(及?以上|起步)|(及?以下|以内|之内|内(?![容部外在])|为限|为上限|封顶)|( or (?:more|above|greater|longer|(?:such|any) (?:greater|higher|larger) (?:sum|amount|figure))\b)|( or (?:less|fewer|under)\b))/iy
/** Between a bound and its number: no other number, no part of speech that ends the phrase. */
const BETWEEN = /^(?:[^\d，。；、：,;()（）]|：|人民币（大写）)*$/

/** 超过部分按30%, 超过三年的支付30%: the bound is another number's. */
const NOT_ITS_OWN = /部分|[一二三四五六七八九十两]个?[年日天月周倍]/

/** Bound of the number at `[start, end)` from the words around it, in either language. */
export function boundAt(text: string, start: number, end: number): Bound | undefined {
  AFTER.lastIndex = end
  const after = AFTER.exec(text)
  if (after) return after[1] ?? after[3] ? 'floor' : 'ceiling'
  const window = text.slice(Math.max(0, start - REACH), start)
  let bound: Bound | undefined
  let from = 0
  for (const cue of window.matchAll(CUE)) {
    bound = cue[1] ?? cue[3] ?? cue[4] ?? cue[6] ? 'floor' : 'ceiling'
    from = cue.index + cue[0].length
  }
  const between = window.slice(from)
  if (bound === undefined || !BETWEEN.test(between) || NOT_ITS_OWN.test(between)) return undefined
  // A Chinese bound stands close to its number; English puts words between.
  return between.length > (/[a-z]{2}/i.test(between) ? 36 : 28) ? undefined : bound
}
