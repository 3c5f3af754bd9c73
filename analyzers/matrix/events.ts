import type { Contract, Span } from '../../contract/types'
import { holderOf } from '../facts/actors'
import { fact } from '../facts/fact'
import { limits } from '../facts/limits'
import { inSecrecyContext } from '../facts/secrecy'
import { has, lowerOf, sentences, sentencesOver, type Sentence } from '../facts/sentences'
import { givingBack } from '../readings/giving-back'
import { PROVISIONS } from '../registry'
import type { ProvisionReading, Review } from '../types'
import { borne, type Borne } from './measures'
import { bearersOf } from './sides'
import type { Event } from './types'

const STAFF = ['员工', '雇员', '职员', '人员', '职工', 'employee', 'personnel', 'staff', 'officer', 'representative']
const RECIPIENTS = ['分包', '关联', '顾问', '供应商', '第三方', '合作方', '代理', '转委托', 'subcontract', 'affiliat', 'advis', 'agent', 'sub-processor', 'consultant', 'representative', 'supplier']
const MISUSE = ['使用', '用途', '利用', 'misuse', 'misappropriat', ' use ', ' uses ', 'using', 'use or disclos']
const HANDS_BACK = ['返还', '归还', '销毁', '删除', 'return', 'destr', 'delet', 'erase']
const TELLS = ['通知', '告知', '报告', 'notif', 'report', 'inform', 'tell']
const LATE = ['未', '迟', '逾期', '延误', '隐瞒', 'fail', 'late', 'delay', 'without notif', 'not notif']
const OUTSIDERS = ['罚款', '行政处罚', '第三方索赔', '第三人索赔', '向第三方', '向第三人', '第三方的赔偿', '第三方提出', 'regulator', 'third party claim', 'third-party claim', 'claims by third', 'claim by a third', 'claims of third', 'fines', 'claim brought']
const INDIRECT = ['间接', '可得利益', '预期利益', '利润', '商誉', 'indirect', 'consequential', 'profit', 'goodwill']

function says(contract: Contract, sentence: Sentence, words: readonly string[]): boolean {
  const lower = lowerOf(contract, sentence)
  return words.some((word) => lower.includes(word))
}

/** The sentences that have something in common with the spans, each once, in order. */
function over(contract: Contract, spans: readonly Span[]): readonly Sentence[] {
  return [...new Set(spans.flatMap((span) => sentencesOver(contract, span)))].sort((a, b) => a.index - b.index)
}

/** The sentences that carry a provision, with its stance. */
export function provided(contract: Contract, id: string): { readonly stance: ProvisionReading['stance']; readonly sentences: readonly Sentence[] } | null {
  const reading = PROVISIONS.get(id)?.read(contract)
  if (!reading) return null
  return { stance: reading.stance, sentences: over(contract, reading.evidence) }
}

/** Events that a sentence with a consequence names. A sentence that names none of them serves the leak itself. */
const NAMED: readonly (readonly [Event, (contract: Contract, sentence: Sentence) => boolean])[] = [
  ['lateNotice', (contract, sentence) => has(sentence, 'notify', 'breach') && says(contract, sentence, LATE) && says(contract, sentence, TELLS)],
  ['notReturned', (contract, sentence) => has(sentence, 'giveBack') && says(contract, sentence, HANDS_BACK)],
  ['misuse', (contract, sentence) => has(sentence, 'purpose') && says(contract, sentence, MISUSE)],
  ['personalData', (_, sentence) => has(sentence, 'data')],
  ['outsiders', (contract, sentence) => says(contract, sentence, OUTSIDERS)],
  ['indirect', (contract, sentence) => says(contract, sentence, INDIRECT)],
]

/** Whether the sentence is about the secret getting out, and not only about another event. */
function ofLeak(sentence: Sentence): boolean {
  return has(sentence, 'leak') || has(sentence, 'secrecy')
}

/** What is borne for an event: by sentences that name it, else by clauses for any breach (marked as general). */
export function borneFor(contract: Contract, event: Event): readonly Borne[] {
  const all = borne(contract).filter(({ measure }) => measure.kind !== 'termination' && measure.kind !== 'relief')
  if (event === 'leak') {
    const own = all.filter(({ scope, from }) => scope === 'secrecy' && (ofLeak(from) || !NAMED.some(([, named]) => named(contract, from))))
    return own.length > 0 ? own : general(all)
  }
  if (event === 'otherBreach') return all.filter(({ scope }) => scope === 'any')
  const named = NAMED.find(([one]) => one === event)?.[1]
  if (!named) return []
  const own = all.filter(({ from }) => named(contract, from))
  // A breach of the clause covers every duty in it; a price for "a leak" covers the leak.
  return own.length > 0 || event === 'outsiders' || event === 'indirect' ? own : general(all.filter(({ scope, from }) => scope === 'any' || (has(from, 'breach') && has(from, 'secrecy'))))
}

function general(list: readonly Borne[]): Borne[] {
  return list.filter(({ scope, from }) => scope === 'any' || has(from, 'breach')).map((one) => ({ ...one, measure: { ...one.measure, general: true as const } }))
}

/** The duty that an event would break, and who owes it: null where the contract has none. */
export function dutyFor(contract: Contract, event: Event): { readonly sentences: readonly Sentence[]; readonly names: ReadonlySet<string> } | null {
  const id = event === 'lateNotice' ? 'leak-notification' : event === 'notReturned' ? 'return-or-destroy' : event === 'misuse' ? 'purpose-limit' : event === 'personalData' ? 'personal-information-duty' : null
  if (id === null) return null
  const reading = provided(contract, id)
  // A return on request, or of what the sentence before named, is a return too.
  const held = reading?.stance === 'stated' ? reading.sentences : event === 'notReturned' && givingBack(contract).owed ? sentences(contract).filter((sentence) => has(sentence, 'giveBack') && inSecrecyContext(contract, sentence) && says(contract, sentence, HANDS_BACK)) : []
  return { sentences: held, names: new Set(held.flatMap((sentence) => bearersOf(contract, holderOf(contract, sentence)).names)) }
}

/** Who answers for other people's leaks, and which people. */
export function answering(contract: Contract, review: Review, event: 'staff' | 'recipients'): { readonly denied: readonly Sentence[]; readonly stated: readonly Sentence[] } {
  const reading = provided(contract, 'liability-for-personnel')
  const words = event === 'staff' ? STAFF : RECIPIENTS
  const own = reading?.sentences.filter((sentence) => says(contract, sentence, words)) ?? []
  if (reading?.stance === 'contrary') return { denied: own, stated: [] }
  const pushedAway = review.findings.filter(({ rule, variant }) => rule === 'lia-personnel-not-covered' && variant === 'denied').flatMap(({ evidence }) => evidence)
  return { denied: over(contract, pushedAway).filter((sentence) => says(contract, sentence, words)), stated: own }
}

/** Whether indirect loss is excluded for a leak. */
export const indirectExcluded = fact((contract: Contract): readonly Sentence[] => limits(contract).filter(({ excludes, carveOut }) => excludes && carveOut !== 'secrecy').map(({ sentence }) => sentence))
