import type { Span } from '../../contract/types'

/** Wordings with a negating syllable that deny nothing. */
const HARMLESS = /未(?:曾)?(?:事先|征得|取得|获得|得到|获)[^，。；]{0,16}(?:同意|许可|授权|批准)|(?:无|没有)(?:正当|合理|任何合理)(?:的)?(?:理由|原因)|不仅|不但|不只|不限于|不局限于|不论|无论|不管|不少于|不低于|不超过|不多于|不高于|不迟于|不晚于|不可抗力|不正当|不特定|不时|不同|不当|不动产|不可分割|不公开|非公开|非专利|非法|非正常|未来|未成年|无形|无线|无关|无偿|无效|无限|\bnot (?:only|limited|less than|later than|more than|merely|exceeding)\b|\bwithout (?:limitation|limiting|prejudice|restriction)\b|\bno (?:later|less|more|fewer) than\b|\bnon-|\bnotwithstanding\b|\bnot-for-profit\b|\bwithout (?:(?:the|any|its|such|prior|express|written|and|or|first obtaining|obtaining) ){0,5}(?:consent|approval|permission|authori[sz]ation|agreement|knowledge|notice)\b/gi
const NEGATION = /不得不|不能不|不会不|不可不|不应不|无不|不|未(?!经)|勿|无需|无须|无权|无义务|无|并非|非(?!经)|没有|毋须|毋需|免于|免除|豁免|拒绝|禁止|严禁|\b(?:not|no|never|neither|nor|none|cannot|without|nothing|nobody)\b|n['’]t\b/gi
/** What ends the reach of a negation inside a sentence. */
const BREAK_ZH = /[，,；;：:]/g
const BREAK_EN = /[;:]|,\s(?:but|and|however|provided|which|that|then|the|it|each|either|any|all|if|shall|will|such|in|on|at)\s|\b(?:but|provided that|however|then)\b/gi
/** After the word: the whole is taken back. */
const TAKEN_BACK = /^[^，。；;,]{0,30}(?:不适用|不在此限|不受此限|不视为|不属于|不构成|不包括|不含|不予|不负|不承担|不发生|不生效)|^[^.;,]{0,40}\b(?:(?:shall|does|do|will|is|are|may|can|would)\s(?:not|never)\s(?:apply|be|constitute|include|extend|restrict|prevent|prohibit|require)|is excluded|are excluded|excepted)\b/i

const STOPS = new Set(['。', '；', ';', '！', '？', '!', '?', '\n'])

/** The sentence (between stops) that holds offset `at`. */
function bounds(text: string, at: number): Span {
  let start = at
  while (start > 0 && !STOPS.has(text.charAt(start - 1)) && !(text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '.' && /[a-z)”"]/.test(text.charAt(start - 3)))) start--
  let end = at
  while (end < text.length && !STOPS.has(text.charAt(end)) && !(text.charAt(end) === '.' && /\s|$/.test(text.charAt(end + 1)))) end++
  return { start, end }
}

const EXCEPT = [
  /(?:但|但是)[^。；;\n]{1,80}?(?:除外|不在此限|不适用|不受此限)/g,
  /除[^。；;\n]{1,60}?(?:之外|以外|外)(?!\s?，?[还也并])(?=[，,、。；]|$|[^在部])/g,
  /(?<=[，,（(。；]|^)[^，。；;,\n（）()]{1,60}?(?:的除外|者除外|除外)/g,
  /\b(?:except|unless|other than|save (?:for|as|that|to)|excluding|excepting|with the exception of|but not(?! limited))\b[^.;\n]{1,240}/gi,
]

/** Stretches that a sentence takes out of its rule: 但…除外, 除…外, except …, unless …. In order, overlaps joined. */
export function exceptions(text: string): Span[] {
  if (!/除|但|except|unless|other than|save |exclud|but not/i.test(text)) return []
  const found: { start: number; end: number }[] = []
  for (const pattern of EXCEPT) {
    for (const match of text.matchAll(pattern)) {
      // An English exception ends where the main clause goes on: "Unless required by law, the Recipient shall …".
      const cut = /^(?:except|unless|other than|save|exclud|with)/i.test(match[0]) ? /,\s(?=(?:the|each|either|neither|no|all|any|it|this|such|a|[A-Z][a-z]+)\s[^,.;]{0,60}\b(?:shall|will|may|must|agrees?|is|are)\b)/i.exec(match[0]) : null
      found.push({ start: match.index, end: match.index + (cut ? cut.index : match[0].length) })
    }
  }
  found.sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const span of found) {
    const last = joined[joined.length - 1]
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

function lastBreak(before: string): number {
  const pattern = /[㐀-鿿]/.test(before) ? BREAK_ZH : BREAK_EN
  let at = 0
  for (const match of before.matchAll(pattern)) at = match.index + match[0].length
  return at
}

/**
 * Whether the word at offset `at` of `text` is denied by its own sentence (gate 6): an odd number of negations before it in its
 * clause, a taking back after it ("… shall not apply"), or a place inside an exception, which turns the polarity round.
 */
export function negated(text: string, at: number): boolean {
  const { start, end } = bounds(text, at)
  const sentence = text.slice(start, end)
  const here = at - start
  const exception = exceptions(sentence).find((span) => here >= span.start && here < span.end)
  const from = exception ? exception.start : 0
  const before = sentence.slice(from, here)
  const clause = before.slice(lastBreak(before)).replace(HARMLESS, (word) => '·'.repeat(word.length))
  let odd = false
  for (const match of clause.matchAll(NEGATION)) {
    // "Nor" goes on with a negation ("neither … nor", "not … nor") and never takes it back.
    if (/^nor$/i.test(match[0])) odd = true
    else if (!/^不[得能会可应]不$|^无不$/.test(match[0])) odd = !odd
  }
  const after = sentence.slice(here, exception ? exception.end : sentence.length)
  if (!odd && TAKEN_BACK.test(after.slice(0, 90))) odd = true
  return exception ? !odd : odd
}
