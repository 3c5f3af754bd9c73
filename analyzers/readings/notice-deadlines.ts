import type { Contract } from '../../contract/types'
import leakNotification from '../provisions/leak-notification'
import { fact } from '../facts/fact'
import { periods, type Period } from '../facts/periods'
import { inSecrecyContext } from '../facts/secrecy'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'

/** How soon a leak must be told, as one sentence puts it. */
export interface Deadline {
  readonly sentence: Sentence
  /** In hours; null where no number is given. */
  readonly hours: number | null
  /** As printed: number and unit, '' without a number. */
  readonly printed: string
  /** "Immediately", "without undue delay". */
  readonly atOnce: boolean
  /** Runs from the event, known or not. */
  readonly fromEvent: boolean
  /** As soon as the law asks for. */
  readonly byLaw: boolean
}

const HOURS: Readonly<Record<Period['unit'], number>> = { hour: 1, day: 24, 'working-day': 33.6, week: 168, month: 720, year: 8760 }
const AT_ONCE = /立即|立刻|马上|即时|即刻|当即|当[日天](?!起)|次日|翌日|24小时|\bimmediate|\bforthwith\b|\bat once\b|without (?:undue |any |unreasonable )?delay|\binstantly\b|right away|same (?:business )?day|(?:next|following) (?:business |working )?day|\b(?:on the|that|the very|the same) day\b|\bthe moment\b|on discover/
/** A second stage or another's deadline: the report on causes, the authority's, the cure, the storing of logs. */
const OTHER_STAGE = /(?:整改|调查|原因|事故|分析|详细|后续|补充|总结)[^。；，]{0,6}报告|主管部门|监管|留存|保存|法律|整改|\b(?:report(?:s)? on|root[- ]cause|detailed|follow-up|final|supplement|cure|remed|regulator|authorit|retain|logs?|law|statut)/
/** "内通知对方，并提交原因报告": the number is the notice's, what follows has its own. */
const TOLD = /^\s?(?:之?内)?[^。；，]{0,6}(?:通知|告知|通报|知会|告诉|报告(?:甲方|乙方|对方|委托))/
const TOLD_EN = /\b(?:notif|inform|tell|alert)\w{0,5}\b[^.;,]{0,60}$/
const FROM_EVENT = /(?:不论|无论)[^。；]{0,16}(?:知悉|知道|发现|知情)|自?(?:泄露|泄密|事件|事故|事故发生|事件发生|泄露发生|发生)(?:之时|之日|时)起|发生(?:之)?后[^。；，]{0,6}(?:小时|分钟)|\b(?:of|from|after|following)\b (?:the |its |such |any )?(?:time of )?(?:the |its )?(?:occurrence|occurring|happening)|after (?:it|the (?:incident|breach|event|leak)) (?:occur|happen)|whether or not[^.;]{0,40}(?:aware|know|discover)/
const BY_LAW = /(?:按照?|依照?|依据|根据|在)[^。；]{0,12}法律[^。；]{0,10}(?:要求|规定)|\b(?:as|where|to the extent|within the (?:time|period)) (?:is |so )?required by (?:applicable )?law|in accordance with (?:applicable )?law/
const HAN = /[㐀-鿿]/
const MINUTES_ZH = /(\d{1,3}|[一二两三四五六七八九十]{1,3}|半)\s?(?:分钟|刻钟)/
const MINUTES_EN = /\((\d{1,3})\) minutes|\b(\d{1,3})[ -]minutes?|\b(?:five|ten|fifteen|twenty|thirty|forty|forty-five|sixty)\b[^.;]{0,8}minutes?/

function deadlineOf(contract: Contract, sentence: Sentence): Deadline {
  const text = textOf(contract, sentence)
  const lower = lowerOf(contract, sentence)
  const minutes = MINUTES_ZH.exec(text) ?? MINUTES_EN.exec(lower)
  const near = periods(text).filter(({ start, end }) => {
    // What follows a comma is another step with a time of its own.
    const after = lower.slice(end, end + 24).split(/[,，]/, 1)[0] ?? ''
    const before = lower.slice(Math.max(0, start - 16), start)
    const onset = lower.slice(Math.max(0, start - 40), start)
    const told = TOLD.test(after) || TOLD_EN.test(lower.slice(Math.max(0, start - 80), start))
    return (told || !OTHER_STAGE.test(after)) && !/保存|留存|期限为|\bfor (?:at least )?$|每/.test(before) && !/(?:主管部门|监管机构|监管部门)[^。；]{0,20}$|regulator[^.;]{0,20}$/.test(onset)
  })
  const [first] = [...near].sort((a, b) => hoursOf(a) - hoursOf(b))
  return {
    sentence,
    hours: minutes ? 0.5 : first ? hoursOf(first) : null,
    printed: minutes ? minutes[0] : first ? text.slice(first.start, first.end) : '',
    atOnce: AT_ONCE.test(lower),
    fromEvent: FROM_EVENT.test(lower),
    byLaw: BY_LAW.test(lower),
  }
}

function hoursOf({ amount, unit }: Period): number {
  return amount * HOURS[unit]
}

/** Owed by somebody for a leak of its own; a product that tracks incidents and a lost certificate are neither. */
const OWED_EN = /\b(?:shall|will|must|agrees?|undertakes?|is to|are to|required|obliged|notifies|informs|reports|tells|alerts|should|rings|lets|has (?:an?|\w{2,10}) \w{3,10} (?:from \w{2,20}(?: \w{1,10}){0,4} )?to)\b/
const OF_LEAK_EN = /unauthori|disclos|\bbreach|security incident|data incident|\bincident|leak|misus|misappropriat|compromis|stolen|astray|\bslips?\b|gets? out|got out|\bloss(?:es)? of\b[^.;]{0,60}(?:information|data|secret|confiden|material|document)|\blost\b|access|obtained/
const TELLS = /奉告|电告|知照|知道|\bword\b|\brings?\b|通知|告知|报告|通报|知会|告诉|上报|汇报|notif|inform|report|notice|advise|alert|tell|telephone|\bknow\b/

/** Every sentence that asks for notice of a leak, with its deadline. A lead-in or a heading among the evidence has none of its own. */
export const deadlines = fact((contract: Contract): readonly Deadline[] => {
  const evidence = leakNotification.read(contract)?.evidence ?? []
  if (evidence.length === 0) return []
  return sentences(contract)
    .filter((sentence) => evidence.some(({ start, end }) => sentence.start === start || (sentence.start < end && start < sentence.end)))
    .filter((sentence) => (has(sentence, 'data') || inSecrecyContext(contract, sentence)) && sentence.end - sentence.start > 8 && TELLS.test(lowerOf(contract, sentence)))
    .filter((sentence) => HAN.test(textOf(contract, sentence)) || (OWED_EN.test(lowerOf(contract, sentence)) && OF_LEAK_EN.test(lowerOf(contract, sentence))))
    .map((sentence) => deadlineOf(contract, sentence))
})
