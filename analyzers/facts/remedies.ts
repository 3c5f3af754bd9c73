import type { Contract } from '../../contract/types'
import { actorNames } from './actor-names'
import { charges, payerOf, type Actor } from './actors'
import { fact } from './fact'
import { kind } from './kind'
import { amounts } from './money'
import { multiples } from './multiples'
import { ratios } from './ratios'
import { pointsAtSecrecy } from './references'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** `sum`: an agreed sum or share; `loss`: damages or an indemnity; `end`: the other side may end the contract. */
export type Measure = 'sum' | 'loss' | 'end'

/** One remedy for a leak, and who bears it: a party's name, or `both` where it falls on either alike. */
export interface Remedy {
  readonly sentence: Sentence
  readonly measure: Measure
  readonly bearer: string
  /** In yuan, dollars …, where the measure is a fixed sum; else null. */
  readonly value: number | null
  /** Tied to secrecy itself; false: a clause for any breach. */
  readonly secrecy: boolean
}

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const SUM = /违约金|罚款|罚金|liquidated damages|penalt|agreed damages|forfeit/
const LOSS = /赔偿|补偿|损失|责任|damages|indemnif|compensat|hold harmless|losses|liable|make good|reimburs|whole/
const END = /(?:有权|可以?|得)(?:立即|单方|随时|直接)?[^。；，]{0,6}(?:解除|终止)|\bmay\b[^.;]{0,40}\bterminat|(?:right|entitled) to terminate/
const ANY_END_ZH = /(?:一方|守约方|双方|各方|对方)[^。；]{0,60}(?:解除|终止)/
const ANYONE_EN = /\b(?:either|each|a|any|both|other|non-breaching|innocent) part(?:y|ies)\b/
/** Duties that only one side has: their penalties are no remedy for a leak. */
const OTHER_DUTY = /逾期|迟延|延期|延误|工期|知识产权|侵犯第三|质量|验收|third[- ]part(?:y|ies)['’]?\s(?:claim|suit|action)|claims? (?:by|of|from) (?:a |any )?third|infring|late (?:payment|delivery)/
const TALK_ONLY = /协商(?:处理|解决)?|discuss|amicabl|good faith negotiation/

sieved([END, OTHER_DUTY, TALK_ONLY, ANY_END_ZH])

function bearerOf(payer: Actor): string | null {
  if (payer === null || payer.is === 'person') return null
  return payer.is === 'party' ? payer.name : 'both'
}

/** The party whose breach lets the other end the contract: the last one named before the right. */
function breaker(contract: Contract, lower: string): string | null {
  const at = lower.search(END)
  const before = lower.slice(0, Math.max(0, at))
  let last: { at: number; name: string } | null = null
  for (const { name, words } of actorNames(contract)) {
    for (const word of words) {
      const place = before.search(new RegExp(`(?<![a-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z]|['’]s)[^。；.;，]{0,30}(?:违反|违约|泄露|泄密|披露|breach|violat|disclos|leak|default|fail)`))
      if (place >= 0 && (!last || place < last.at)) last = { at: place, name }
    }
  }
  return last ? last.name : null
}

/** Every remedy for a leak, by the side that bears it. */
export const remedies = fact((contract: Contract): readonly Remedy[] => {
  const found: Remedy[] = []
  for (const { sentence, scope, strength, payer } of charges(contract)) {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (/shortfall|underpay|少付|欠付|against (?:any and )?(?:all|any) (?:third[- ]party )?claims/.test(lower)) continue
    if (mayMatch(contract, OTHER_DUTY, sentence) && OTHER_DUTY.test(lower) && !/保密|泄|confiden|disclos|leak|breach of (?:this|section|clause|article)/.test(lower)) continue
    const secret = scope === 'secrecy' || kind(contract) === 'NDA' || pointsAtSecrecy(contract, lower)
    const ends = mayMatch(contract, END, sentence) && END.test(lower) ? breaker(contract, lower) : null
    if (ends) found.push({ sentence, measure: 'end', bearer: ends, value: null, secrecy: secret })
    if (strength === 'status') continue
    const bearer = bearerOf(payer)
    if (!bearer || (mayMatch(contract, TALK_ONLY, sentence) && TALK_ONLY.test(lower) && !SUM.test(lower))) continue
    const text = textOf(contract, sentence).slice(0, REACH)
    const sums = amounts(text)
    const agreed = SUM.test(lower) || sums.length > 0 || ratios(text).length > 0 || multiples(text).length > 0
    const value = sums.length > 0 ? Math.max(...sums.map((sum) => sum.value)) : null
    if (agreed) found.push({ sentence, measure: 'sum', bearer, value, secrecy: secret })
    if (!agreed && (LOSS.test(lower) || strength === 'relief')) found.push({ sentence, measure: 'loss', bearer, value: null, secrecy: secret })
  }
  return found
})

/** Sentences by which `name`'s own leak leads to talks and no more. */
export function softWords(contract: Contract, name: string): readonly Sentence[] {
  return sentences(contract).filter((sentence) => {
    if (!has(sentence, 'leak') || !mayMatch(contract, TALK_ONLY, sentence)) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (!TALK_ONLY.test(lower) || LOSS.test(lower) || SUM.test(lower)) return false
    return actorNames(contract).some((one) => one.name === name && one.words.some((word) => lower.includes(word.toLowerCase())))
  })
}

/** Whether either side may end the contract for the other's breach, wherever that is said. */
export const anyoneMayEnd = fact((contract: Contract): boolean =>
  sentences(contract).some((sentence) => {
    if (!has(sentence, 'duration')) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    return (mayMatch(contract, ANY_END_ZH, sentence) && ANY_END_ZH.test(lower)) || (lower.includes('terminat') && ANYONE_EN.test(lower))
  }),
)

/** Whether a general clause makes `name` answer for a breach of the contract, of any duty but payment and delivery. */
export function answersAnyway(contract: Contract, name: string): boolean {
  return sentences(contract).some((sentence) => {
    if (!has(sentence, 'breach') || !has(sentence, 'liability')) return false
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (OTHER_DUTY.test(lower) || TALK_ONLY.test(lower)) return false
    const payer = payerOf(contract, sentence)
    return payer?.is === 'everyone' || payer?.is === 'implied' || (payer?.is === 'party' && payer.name === name)
  })
}
