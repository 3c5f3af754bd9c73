import type { Contract, Span } from '../../contract/types'
import { IMPLIED, type Actor } from './actor'
import { otherParty } from './actor-names'
import { carried, mentions, subjectOf, wordsFor } from './actor-reader'
import type { ActorWords, Mention } from './actor-words'
import { fact } from './fact'
import { leadIns } from './list-items'
import { allowsBack, chineseCondition, englishConditions, takenOut } from './obligation-conditions'
import { englishModals } from './obligation-modals-en'
import { chineseModals } from './obligation-modals-zh'
import type { Modal, Modality } from './obligation-modals'
import { beneficiaryOf, chineseObject, englishObject, passiveObject } from './obligation-objects'
import { itemOf, openDuty, type OpenDuty } from './obligation-items'
import { actionEnd } from './obligation-phrases'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

export type { Modality } from './obligation-modals'

/** Who owes what to whom, as one sentence (or list item) states it. Spans are of `Contract.text`. */
export interface Obligation {
  readonly sentence: Sentence
  /** Who must, must not, may or need not; `implied`: the one of two that the other words leave; null: nobody can be told. */
  readonly actor: Actor
  readonly modality: Modality
  /** The verb phrase, without the modal word, its exceptions and conditions. */
  readonly action: Span
  /** What is acted on; null where the verb has none. Of a passive its subject. */
  readonly object: Span | null
  /** To whom it is owed; of a right or a freedom the one who has it. `implied`: unnamed, and of two the other one. */
  readonly beneficiary: Actor
  readonly exceptions: readonly Span[]
  readonly condition: Span | null
}

/** Only so much of a very long sentence is read (UTF-16 units). */
const REACH = 1200
const DEMANDS = /要求|通知|请求|同意|提出|指示|许可|授权|request|require|notif|ask|consent|instruct/
const PASSIVE = /^be \w{2,20}/
const NO_PASSIVE = /^be (?:bound|liable|responsible|able|aware|subject|held (?:liable|responsible)|accountable|in|an?|the|prepared|ready|careful|solely|fully|free)\b/

const PROMISE = /\b(?:agrees?|undertakes?|covenants?|warrants?|ensures?)\b/

const RECITAL = /^\W{0,3}(?:\w\W{1,2})?(?:鉴于|whereas\b)/

interface Reading {
  readonly contract: Contract
  readonly sentence: Sentence
  readonly words: ActorWords
  readonly text: string
  readonly all: readonly Mention[]
  readonly lead: OpenDuty | null
}

const inside = (at: number, span: Span | null): boolean => span !== null && at >= span.start && at < span.end

/** The agent of a passive: "… by the Recipient", 由乙方…. */
function agentOf({ text, all, words }: Reading, from: number, end: number): Actor {
  const by = words.lang === 'en' ? /\bby (?:the |each |either )?$/ : /由$/
  return all.find((mention) => mention.at >= from && mention.end <= end + 2 && by.test(text.slice(Math.max(0, mention.at - 10), mention.at)))?.actor ?? null
}

function actorOf(reading: Reading, modal: Modal, condition: Span | null, skipped: readonly Span[], passive: boolean): { actor: Actor; direct: boolean } {
  const { contract, sentence, words, text, all, lead } = reading
  if (modal.subject) return { actor: modal.subject.actor, direct: true }
  const main = all.filter(({ at }) => !inside(at, condition) && !skipped.some((span) => inside(at, span)))
  const direct = passive ? null : subjectOf(text, modal.at, main, words, modal.modality === 'may')
  if (direct) return { actor: direct, direct: true }
  if (lead?.actor) return { actor: lead.actor, direct: false }
  // "乙方违反本协议的，应当赔偿": the one who does it answers for it; who only demands does not.
  if (condition && words.lang === 'zh' && !passive && !DEMANDS.test(text.slice(condition.start, condition.end))) {
    const first = all.find(({ at }) => inside(at, condition))
    if (first && first.at - condition.start <= 4) return { actor: first.actor, direct: true }
  }
  if (!passive || words.lang === 'zh') return { actor: carried(contract, sentence, words), direct: false }
  // "The Recipient agrees that no copy shall be made": the one who agrees.
  const promise = text.slice(0, modal.at).search(PROMISE)
  return { actor: promise >= 0 ? subjectOf(text, promise, main, words) : null, direct: promise >= 0 }
}

function read(reading: Reading, modals: readonly Modal[]): Obligation[] {
  const { contract, sentence, text, all, words } = reading
  const chinese = words.lang === 'zh'
  const found: Obligation[] = []
  const out = takenOut(text, chinese)
  const conditions = chinese ? [] : englishConditions(text, modals.map(({ at }) => at), all)
  const placed = (span: Span | null): Span | null => span && { start: sentence.start + span.start, end: sentence.start + span.end }
  let done = 0
  modals.forEach((modal, index) => {
    const exception = out.find((span) => inside(modal.at, span))
    const own = modal.modality === 'may' || modal.modality === 'need-not'
    if (exception && !(own && allowsBack(text.slice(exception.start, exception.end)))) return
    if (conditions.some((span) => inside(modal.at, span))) return
    const before = modals[index - 1]
    const from = exception ? exception.start : before && !modal.goesOn ? before.verb : 0
    const end = actionEnd(text, modal, modals[index + 1], [...out.filter((span) => span !== exception), ...conditions], chinese)
    if (end <= modal.verb) return
    const condition = chinese
      ? chineseCondition(text, from, modal.at) ?? (index > 0 ? chineseCondition(text, 0, (modals[0] as Modal).at) : null)
      : conditions.find(({ start }) => start >= from && start < modal.at) ?? conditions.find(({ start }) => start >= modal.at && start <= end + 2) ?? conditions.find(({ start }) => start < (modals[0] as Modal).at) ?? null
    const passive = chinese ? false : PASSIVE.test(text.slice(modal.verb, modal.verb + 60)) && !NO_PASSIVE.test(text.slice(modal.verb, modal.verb + 60))
    const agent = agentOf(reading, chinese ? from : modal.verb, end)
    const shared = before && !agent && !modal.subject && found.length > 0 && goesOn(reading, before, modal) ? found[found.length - 1] : undefined
    const subject = agent ? { actor: agent, direct: true } : shared ? { actor: shared.actor, direct: true } : actorOf(reading, modal, condition, out.filter((span) => span !== exception), passive)
    // What may be done, by nobody in particular, is nobody's right.
    if (passive && own && !subject.direct) return
    const start = Math.max(from, modal.goesOn ? 0 : done, condition && condition.end <= modal.at ? condition.end : 0, out.reduce((last, span) => (span.end <= modal.at ? Math.max(last, span.end) : last), 0))
    let { actor } = subject
    const owed = beneficiaryOf(contract, text, chinese, start, end, all, actor)
    // The other side of whoever owns the secret owes it, where nobody is named to owe it.
    if (!subject.direct && owed?.is === 'party' && (!actor || (chinese && actor.is === 'party' && actor.name === owed.name))) {
      const name = otherParty(contract, owed.name)
      actor = name ? { is: 'party', name } : IMPLIED
    }
    done = end
    const comma = Math.max(text.lastIndexOf('，', modal.at - 1), text.lastIndexOf('。', modal.at - 1)) + 1
    found.push({
      sentence, actor, modality: modal.modality,
      action: { start: sentence.start + modal.verb, end: sentence.start + end },
      object: placed(chinese ? chineseObject(text, Math.max(comma, start), modal.at, modal.verb, end, all, !subject.direct || agent !== null) : passive ? passiveObject(text, start, modal.at, all) : englishObject(text, modal.verb, end, all)),
      beneficiary: own ? actor : (passive ? passiveBeneficiary(reading, start, modal.at) : null) ?? owed,
      exceptions: out.filter((span) => span !== exception).map((span) => placed(span) as Span),
      condition: placed(condition),
    })
  })
  return found
}

/** Whether a duty word has the subject of the one before: "… and shall", "，且不得". */
function goesOn({ text, all, words }: Reading, before: Modal, modal: Modal): boolean {
  if (modal.goesOn) return true
  if (words.lang === 'en') return /(?:^|\s)(?:and|or|but|nor|and\/or),?\s(?:(?:also|then|further|thereafter)\s)?$/.test(text.slice(Math.max(before.verb, modal.at - 30), modal.at))
  const from = Math.max(before.verb, text.lastIndexOf('，', modal.at - 1), text.lastIndexOf('；', modal.at - 1))
  return !all.some(({ at, end }) => at >= from && end <= modal.at) && /^[，；]?(?:并|且|但|也|亦|同时|更|均|都){0,4}$/.test(text.slice(from, modal.at))
}

/** "The Owner shall be notified": done to somebody, and so owed to them. */
function passiveBeneficiary({ all, text }: Reading, from: number, at: number): Actor {
  return all.findLast((mention) => mention.at >= from && mention.end <= at && text.slice(mention.end, at).trim() === '')?.actor ?? null
}

const known = new WeakMap<Sentence, readonly Obligation[]>()

/** What one sentence obliges, forbids or allows; [] when it states nothing of the kind. Read once for each sentence. */
export function obligationsOf(contract: Contract, sentence: Sentence): readonly Obligation[] {
  let list = known.get(sentence)
  if (list) return list
  const words = wordsFor(contract, sentence)
  const text = (words.lang === 'en' ? lowerOf(contract, sentence) : textOf(contract, sentence)).slice(0, REACH)
  const all = mentions(contract, text, words)
  const from = leadIns(contract)[sentence.index] ?? null
  const lead = from ? openDuty(contract, from) : null
  const stated = words.lang === 'en' ? englishModals(text, all) : chineseModals(text, all)
  if (RECITAL.test(text.slice(0, 40))) return []
  const modals = stated.length > 0 ? stated : lead ? itemOf(text, lead, words.lang) : []
  list = modals.length === 0 ? [] : read({ contract, sentence, words, text, all, lead }, modals)
  known.set(sentence, list)
  return list
}

/** All duties, prohibitions, rights and freedoms of a contract, sentence by sentence. A caller that needs few sentences asks `obligationsOf`. */
export const obligations = fact((contract: Contract): readonly Obligation[] => sentences(contract).flatMap((sentence) => obligationsOf(contract, sentence)))
