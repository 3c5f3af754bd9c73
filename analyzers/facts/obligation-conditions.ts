import type { Span } from '../../contract/types'
import type { Mention } from './actor-words'
import { exceptions } from './polarity'

const CARVE_OUT_EN = /\b(?:but|except that|provided,? (?:however,? )?that|however,)\s[^.;]{0,80}?\bmay\b(?! not)[^.;]{0,240}/g
const CARVE_OUT_ZH = /但(?=[^。；]{0,50}?(?:可|有权|无需|无须|不受))[^。；]{1,140}/g

function trimmed(text: string, start: number, end: number): Span {
  while (end > start && /[\s,，;；.。:：]/.test(text.charAt(end - 1))) end--
  while (start < end && /[\s,，]/.test(text.charAt(start))) start++
  return { start, end }
}

/** What a sentence takes out of its rule: exceptions (`polarity.ts`) and what it allows back ("but may …", 但…可…). In order, overlaps joined. */
export function takenOut(text: string, chinese: boolean): Span[] {
  const found = exceptions(text)
  for (const match of text.matchAll(chinese ? CARVE_OUT_ZH : CARVE_OUT_EN)) found.push({ start: match.index, end: match.index + match[0].length })
  found.sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of found.map((span) => trimmed(text, span.start, span.end))) {
    const last = joined[joined.length - 1]
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** Whether what is taken out says itself what is allowed ("except that it may …"), and so holds a right of its own. */
export function allowsBack(exception: string): boolean {
  return /^(?:but|except that|provided|however|但)/.test(exception)
}

const CONDITION_EN = /(?:^\W{0,4}|(?<!\bas)[\s(])(?:(if|when|whenever|in case|in the event|upon|once|as soon as|(?:as|so) long as|to the extent|on condition that|provided,? that)\b|(where)\s(?=the|a|an|any|such|it|this|disclosure|required|applicable)|without\s(?=(?:(?:the|any|its|such|prior|express|written|and|or|first obtaining|obtaining)\s){1,6}(?:consent|approval|permission|authori[sz]ation)))|(?:^\W{0,4}|,\s)should\s|^\W{0,4}(?:after|following)\s/g
/** Where the main clause begins after a condition. */
const MAIN_EN = /,\s(?:then\s)?(?=(?:the|each|either|neither|no|nothing|all|any|it|this|such|an?|they|he|she|you|we|both|its|their|[a-z]{3,20})\s)/g

/** Every condition of an English text (lower case): "if …", "upon …", "without the consent of …"; those before the main clause end at its comma. */
export function englishConditions(text: string, modals: readonly number[], all: readonly Mention[]): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(CONDITION_EN)) {
    const start = match.index + match[0].search(/[a-z]/)
    const last = found[found.length - 1]
    if (last && start < last.end) continue
    const next = modals.find((at) => at > start)
    const window = text.slice(start, Math.min(text.length, start + 320))
    let end = start + window.length
    if (next !== undefined && next < end) {
      const commas = [...text.slice(start, next).matchAll(MAIN_EN)]
      // The first comma before somebody, else the last before any subject.
      // "… provided that it shall not …" is a duty of its own.
      if (/^provided/.test(window) && commas.length === 0) continue
      const comma = commas.find(({ index }) => all.some(({ at }) => at - (start + index) >= 2 && at - (start + index) <= 11 && /^,\s(?:then\s)?(?:the\s)?$/.test(text.slice(start + index, at)))) ?? commas[commas.length - 1]
      // A condition of consent ends where its owner does: "without the consent of the other shall …".
      end = comma ? start + comma.index : next
      const conjunction = /,?\s(?:and|or|but)\s(?:[a-z]{1,16}\s){0,3}$/.exec(text.slice(start, end))
      if (!comma && conjunction) end = start + conjunction.index
    }
    const stop = /[;.]\s|,\s(?=without\b|unless\b|except\b|provided\b|but\b)|\s(?=unless\b|except\b)/.exec(text.slice(start + 3, end))
    if (stop) end = start + 3 + stop.index
    const closed = /^,\swithout|^without/.test(window) ? window.indexOf(',') : -1
    if (closed > 0) end = Math.min(end, start + closed)
    if (end - start > 3) found.push(trimmed(text, start, end))
  }
  return found
}

const OPENS_ZH = /(?:如果|倘若?|若|假如|一旦|当(?!事|地|日|然)|凡|如(?!下|实|期|约|上|前|何|需下))/
const CLOSES_ZH = /(?:的|时|后|之日起?|情况下|情形下|前提下|条件下|期间|终止|届满|之前)$/
const CONSENT_ZH = /(?:未经|非经|未征得|未取得|未获得|除非|经|征得|取得)[^，。；]{1,30}?(?:同意|许可|授权|批准|确认|认可)(?:后|的|前)?/
const WITHIN_ZH = /(?:在|自|于)[^，。；]{2,30}(?:时|后|前|内|期间|情况下|情形下)$/

/** The condition of the duty word at `at` in a Chinese text, read from `from` (the sentence, or the duty before) on; null: it stands alone. */
export function chineseCondition(text: string, from: number, at: number): Span | null {
  let start = -1
  let end = -1
  let begin = from
  for (let comma = text.indexOf('，', from); comma >= 0 && comma < at; comma = text.indexOf('，', begin)) {
    const piece = text.slice(begin, comma)
    const open = OPENS_ZH.exec(piece)
    const consent = CONSENT_ZH.exec(piece)
    const first = open && open.index <= 14 ? open.index : consent ? consent.index : CLOSES_ZH.test(piece) && !/^除|(?:因此|为此|目的)$|^为/.test(piece) ? 0 : -1
    if (first >= 0) {
      if (start < 0) start = begin + first
      end = comma
    }
    begin = comma + 1
  }
  if (start < 0) {
    const piece = text.slice(begin, at)
    const own = CONSENT_ZH.exec(piece) ?? WITHIN_ZH.exec(piece)
    if (!own) return null
    start = begin + own.index
    end = start + own[0].length
  }
  return trimmed(text, start, end)
}
