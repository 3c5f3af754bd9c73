import type { Contract, Span } from '../../contract/types'
import { EVERY, IMPLIED, type Actor } from './actor'
import { actorNames, otherParty } from './actor-names'
import type { Mention } from './actor-words'
import { VERB_ZH } from './obligation-modals-zh'

const NOUN_EN = /(?:^|\s)(?=(?:the|any|all|its|their|his|her|your|our|such|this|that|these|those|each|every|an?|it|them|confidential|proprietary|personal|trade secrets?|information|materials?|data|copies|customer|client|documents?|written|reasonable|damages|compensation|reports?|records?)\b|[$£€]|us\$|rmb)/g
const PREPOSITION = /\b(?:to|for|with|in|by|from|at|on|upon|of|as|under|than|without|within|into|through|about|against|between|during|after|before|until|using|per|and not|or not)\s?$/
const NOUN_END = /[,;.:(]|\s(?:to|for|with|in|by|from|at|on|upon|as|under|until|after|before|without|within|into|through|except|unless|if|where|when|that|which|who|whether|confidential(?!\s(?:information|data|material|document|record))|secret(?!s)|safe|private|strictly|solely|only|other than|and (?:shall|will|to|not|use|return|destroy|keep|notify|refrain)|or (?:use|copy|disclose|permit|allow))\b/

/** What an English verb phrase acts on, within `[from, end)` of a lower-case text; null: it has no object, or only somebody. */
export function englishObject(text: string, from: number, end: number, all: readonly Mention[]): Span | null {
  const action = text.slice(from, end)
  // A noun begins at a determiner, at a word of the subject, or at its owner ("Alder's drawings").
  const owners = all.filter((mention) => mention.at > from && mention.end < end && /^['’]/.test(text.slice(mention.end, mention.end + 1))).map((mention) => mention.at - from)
  const starts = [...[...action.matchAll(NOUN_EN)].map((match) => match.index + match[0].length), ...owners].sort((a, b) => a - b)
  for (const at of starts) {
    // "Notify the Discloser of any leak": what somebody is told of.
    const told = all.some((mention) => mention.end === from + at - 4 && / of $/.test(action.slice(0, at)))
    if (at === 0 || (!told && PREPOSITION.test(action.slice(Math.max(0, at - 12), at)))) continue
    const rest = action.slice(at)
    const length = NOUN_END.exec(rest)?.index ?? rest.length
    const start = from + at
    const words = rest.slice(0, length).trimEnd()
    // Somebody is no object: "notify the Discloser".
    if (words === '' || all.some((mention) => mention.at >= start && mention.at - start <= 4 && (mention.end === start + words.length || / of /.test(text.slice(mention.end, mention.end + 4))))) continue
    return { start, end: start + words.length }
  }
  return null
}

/** The grammatical subject of a passive ("All copies shall be returned"), between `from` and the modal word at `at`; null when it is somebody. */
export function passiveObject(text: string, from: number, at: number, all: readonly Mention[]): Span | null {
  const before = text.slice(from, at)
  const lead = /^\W{0,4}(?:(?:and|but|or|then|that|no|neither|provided|however)\s){0,3}/.exec(before)?.[0].length ?? 0
  const start = from + lead
  const end = start + before.slice(lead).trimEnd().length
  if (end - start < 2 || end - start > 260 || /\b(?:shall|will|is|are|agrees?|acknowledges?|supersedes)\s/.test(text.slice(start, end)) || all.some((mention) => mention.end === end && mention.at - start <= 4)) return null
  return { start, end }
}

const BEFORE_VERB_ZH = /(?:将|把|对于|对(?!方)|就)/g
const OBJECT_END_ZH = /[，。；：、（]|或(?:者)?以|以任何|用于|用作|直至|给(?=任何|第三|他人)|作为/
const CHAIN = /^(?:、|或者|或|和|及|与|以及|并)$/
const WHEN = /^(?:在|自|于|按照?|根据|依据)[^，。；]{1,30}?(?:之日起|时|后|前|内|中|约定)(?![^，。；]{0,6}的)[^，。；]{0,8}?(?:前|后|内)?/
/** The verb belongs to a modifier: "取得、存在的信息". */
const OF_NOUN = /^(?:的|、|，|[^，。；]{0,24}的(?:信息|资料|秘密|文件|数据|内容|成果))/
const TOPIC_TRIM = /^(?:并|且|但|同时|其中|上述|对){1,4}|(?:均|都|亦|也|仅|只){1,3}$/g

/** What a Chinese duty acts on: after 将 or 对, behind its verbs, or (without a subject) what stands before the duty word. */
export function chineseObject(text: string, piece: number, at: number, from: number, end: number, all: readonly Mention[], bare: boolean): Span | null {
  const action = text.slice(from, end)
  const somebody = (start: number, stop: number): boolean => all.some((mention) => mention.at === start && mention.end === stop) || /^(?:任何)?(?:第三[方人者]|他人|其他[^，]{0,6}|任何人|外界|对方)$/.test(text.slice(start, stop))
  // "在收到发票后三日内支付": what is done stands behind when it is done.
  const lead = WHEN.exec(action)?.[0].length ?? 0
  const verbs = [...action.matchAll(VERB_ZH)].filter(({ index }) => index >= lead)
  for (const marker of action.matchAll(BEFORE_VERB_ZH)) {
    const start = from + marker.index + marker[0].length
    const verb = verbs.find((found) => from + found.index > start && !OF_NOUN.test(action.slice(found.index + found[0].length)))
    const stop = verb ? from + verb.index : end
    const words = text.slice(start, stop).replace(/(?:严格|予以|进行|加以|负有|妥善|全部|立即|及时|一并){1,3}$/, '')
    if (words.length >= 2 && !/[，；]/.test(words) && !somebody(start, start + words.length)) return { start, end: start + words.length }
  }
  for (const verb of verbs) {
    const start = from + verb.index + verb[0].length
    const rest = text.slice(start, end)
    const particle = /^(?:给|其|了|予|于)?/.exec(rest)?.[0].length ?? 0
    // "披露、泄露或提供资料": the last of a chain has the object.
    const next = verbs[verbs.indexOf(verb) + 1]
    if (next && CHAIN.test(text.slice(start, from + next.index))) continue
    // "负责赔偿损失": the second verb has the object.
    if (/(?:负责|进行|采取|要求|确保|协助|配合|拒绝|停止|防止|避免|允许)$/.test(verb[0]) && verbs.some(({ index }) => from + index === start)) continue
    const length = OBJECT_END_ZH.exec(rest)?.index ?? rest.length
    const words = rest.slice(/^其/.test(rest) ? 0 : particle, length)
    const begin = start + (length - words.length)
    if (words.length >= 2 && !somebody(begin, begin + words.length) && !/^(?:的|时|后)/.test(words)) return { start: begin, end: begin + words.length }
  }
  if (!bare) return null
  const topic = text.slice(piece, at)
  const start = piece + (/^(?:并|且|但|同时|对){1,4}/.exec(topic)?.[0].length ?? 0)
  const words = text.slice(start, at).replace(TOPIC_TRIM, '')
  return words.length >= 2 && words.length <= 60 && !somebody(start, start + words.length) && !CONDITIONAL.test(words) ? { start, end: start + words.length } : null
}
const CONDITIONAL = /^(?:如|若|未经|经|在|自|除|违反|因)|(?:时|后|前|内)$/

const TOWARDS = { en: /\b(?:to|towards?|notify|notifies|inform|indemnify|compensate|pay|reimburse|provide|furnish|give|tell|advise|supply|repay)\s(?:the\s)?$/, zh: /(?:向|对|给|为|赔偿|补偿|支付|通知|告知|返还|归还|退还|交还|退回|交付|提供|协助|配合)(?:给|于|予)?$/ }
const OWNED = { en: /\b(?:information|materials?|data|documents?|secrets?|records?|property|copies|loss(?:es)?|items?|interests?|benefit) (?:of|belonging to|disclosed by|received from|provided by|furnished by|from|supplied by|obtained from|learned from) (?:the\s)?$/, zh: /^(?!)/ }
const OWNS = { en: /^['’]s?\b(?!\s(?:prior|written|request|consent|option|choice|instruction|direction|discretion|expense))/, zh: /^(?:的|所(?:有|提供|披露)|提供|披露|交付|商业|技术|保密|客户|信息|资料|图纸)(?!.{0,4}(?:事先|书面|同意|许可|授权|要求|指示|通知))/ }

/** To whom it is owed: the one it is done to or for, else whose secrets they are, else (of two) the other one, who is not named; null: it cannot be told. */
export function beneficiaryOf(contract: Contract, text: string, chinese: boolean, from: number, end: number, all: readonly Mention[], actor: Actor): Actor {
  const lang = chinese ? 'zh' : 'en'
  const other = (mention: Mention): Actor => {
    // "The other party" of a party is the other one.
    if (mention.actor?.is !== 'everyone' || actor?.is !== 'party') return mention.actor
    const name = otherParty(contract, actor.name)
    return name ? { is: 'party', name } : EVERY
  }
  const self = (mention: Mention): boolean => mention.actor?.is === 'party' && actor?.is === 'party' && mention.actor.name === actor.name
  const within = all.filter((mention) => mention.at >= from && mention.end <= end && mention.actor?.is !== 'person' && !self(mention))
  const direct = within.find(({ at, end: stop }) => TOWARDS[lang].test(text.slice(Math.max(0, at - 16), at)) && !OWNS[lang].test(text.slice(stop, stop + 16)))
  if (direct) return other(direct)
  const owner = within.find(({ at, end: stop }) => OWNS[lang].test(text.slice(stop, stop + 16)) || OWNED[lang].test(text.slice(Math.max(0, at - 48), at)))
  if (owner) return other(owner)
  if (!actor || actor.is === 'person') return null
  return actorNames(contract).length === 2 ? IMPLIED : null
}
