import type { Contract, Lang } from '../../contract/types'
import { EVERY, IMPLIED, type Actor } from './actor'
import { actorNames } from './actor-names'
import type { ActorWords, Mention } from './actor-words'
import { ENGLISH } from './actors-en'
import { CHINESE } from './actors-zh'
import { clauses, lineage } from './clauses'
import { escaped } from './escaped'
import { fact } from './fact'
import { mutual } from './mutual'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

const WORDS: Readonly<Record<Lang, ActorWords>> = { zh: CHINESE, en: ENGLISH }

/** The words for the language that a sentence is written in. */
export function wordsFor(contract: Contract, sentence: Sentence): ActorWords {
  return WORDS[/[㐀-鿿]{2}/.test(textOf(contract, sentence).slice(0, 200)) ? 'zh' : 'en']
}

/** The part of a sentence that is read for who acts: lower case in English, "甲 方" closed up in Chinese (the length then differs). */
function readable(contract: Contract, sentence: Sentence, words: ActorWords): string {
  return words.lang === 'en' ? lowerOf(contract, sentence).slice(0, words.reach) : textOf(contract, sentence).slice(0, words.reach).replace(/([甲乙丙])\s方/g, '$1方')
}

interface Matcher { readonly pattern: RegExp; readonly byWord: ReadonlyMap<string, string> }

const matchers = fact((contract: Contract): Readonly<Record<Lang, Matcher>> => {
  const byWord = new Map(actorNames(contract).flatMap(({ name, words }) => words.map((word) => [word, name] as const)))
  const names = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|')
  const built = ({ roles, persons, boundary }: ActorWords): Matcher => {
    const own = names ? `|${boundary[0]}(${names})${boundary[1]}` : '|(?!)()'
    // Chinese role words may hold a name ("甲乙双方"), English names may hold a role word ("Receiving Party").
    return { byWord, pattern: boundary[0] ? new RegExp(`(${persons})${own}|\\b(${roles})`, 'g') : new RegExp(`(?<role>${roles})|(${persons})${own}`, 'gi') }
  }
  return { zh: built(CHINESE), en: built(ENGLISH) }
})

/** Everybody whom a text names, in order. `text`: lower case in English. */
export function mentions(contract: Contract, text: string, words: ActorWords): Mention[] {
  const { pattern, byWord } = matchers(contract)[words.lang]
  const inTurn = words.lang === 'en' && mutual(contract) === true
  const found: Mention[] = []
  for (const match of text.matchAll(pattern)) {
    const whole = match[0]
    const [person, name] = match.groups ? [match[2], match[3]] : [match[1], match[2]]
    // A defined party may be called by a role word (接收方).
    const own = byWord.get(whole.toLowerCase())
    let actor: Actor = words.letter.test(whole) ? IMPLIED : EVERY
    if (own !== undefined || name) actor = inTurn && words.turns.test(whole) ? EVERY : { is: 'party', name: own ?? byWord.get((name as string).toLowerCase()) ?? (name as string) }
    else if (person) actor = { is: 'person', word: whole }
    found.push({ at: match.index, end: match.index + whole.length, actor })
  }
  return found
}

/** The subject of the verb at `verb`: an agent, two that are joined, or the last mention in the place of a subject; null: none before it. Who is given a right is passed over, unless it is the subject of a right that is asked for. */
export function subjectOf(text: string, verb: number, all: readonly Mention[], words: ActorWords, ofRight = false): Actor {
  const before = all.filter(({ end }) => end <= verb)
  for (const { at, end, actor } of [...before].reverse()) {
    const lead = text.slice(Math.max(0, at - 24), at)
    const after = text.slice(end, end + 24)
    if (words.agent.test(lead) && verb - end <= 24 && !/^(?:住所|所在|的)/.test(after)) return actor
    // "Principal and Agent shall each …", "甲方与乙方对彼此的 … 承担": both of them.
    const joined = before.some((other) => other.end < at && words.joins.test(text.slice(other.end, at)) && other.actor?.is === 'party')
    if ((words.object.test(lead) && !joined) || words.owner.test(after)) continue
    if (!ofRight && (words.rolesEntitled || actor?.is === 'party') && words.entitled.test(after)) continue
    return joined && actor?.is === 'party' && verb - end < words.joinedWithin ? EVERY : actor
  }
  return null
}

interface Read { readonly text: string; readonly all: readonly Mention[] }
const readings = new WeakMap<Sentence, Read>()

/** A sentence as it is read for who acts, and everybody it names. Read once. */
function reading(contract: Contract, sentence: Sentence, words: ActorWords): Read {
  let read = readings.get(sentence)
  if (!read) {
    const text = readable(contract, sentence, words)
    read = { text, all: mentions(contract, text, words) }
    readings.set(sentence, read)
  }
  return read
}

function same(one: Actor, other: Actor): boolean {
  return one?.is === other?.is && (one?.is !== 'party' || other?.is !== 'party' || one.name === other.name)
}

/** Whoever the sentences before (same paragraph, then the same clause, then the lead-in above) or the clause's heading bind. */
export function carried(contract: Contract, sentence: Sentence, words: ActorWords): Actor {
  const all = sentences(contract)
  if (words.elides(readable(contract, sentence, words), all[sentence.index - 1])) {
    for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - words.back; at--) {
      const earlier = all[at] as Sentence
      if (!words.belongs(contract, sentence, earlier)) break
      const { text, all: found } = reading(contract, earlier, wordsFor(contract, earlier))
      const duty = words.earlierDuty.exec(text)
      const subject = duty ? subjectOf(text, duty.index, found, words, duty[0] === 'may') : null
      if (subject && subject.is !== 'person') return subject
      const first = found[0]
      if (words.opensWithSubject && first && first.at <= 2 && first.actor?.is !== 'person' && !words.owner.test(text.slice(first.end))) return first.actor
    }
  }
  for (const clause of lineage(contract, sentence.clause)) {
    const heading = clauses(contract)[clause.index]?.heading ?? ''
    const named = mentions(contract, words.lang === 'en' ? heading.toLowerCase() : heading, words).filter(({ actor }) => actor?.is !== 'person')
    const only = named[0]?.actor
    if (only && named.every(({ actor }) => same(actor, only))) return only
  }
  return null
}

/** Who must pay or answer by a sentence; `after` (UTF-16 units into the sentence) starts the search behind a trigger. */
export function payerIn(contract: Contract, sentence: Sentence, after = 0): Actor {
  const words = wordsFor(contract, sentence)
  const { text, all } = reading(contract, sentence, words)
  const named = words.payer(text, all, after)
  if (named) return named.actor
  for (const verb of text.matchAll(words.owes)) {
    if (verb.index + (words.lang === 'en' ? verb[0].length : 0) < after) continue
    const subject = subjectOf(text, verb.index, all, words)
    if (subject) return subject
  }
  if (words.payee.test(text)) return IMPLIED
  // The payee is named, so the other one pays.
  return carried(contract, sentence, words) ?? (all.some(({ actor }) => words.lang === 'zh' || actor?.is !== 'person') ? IMPLIED : null)
}

/** Who is bound by the first duty word of a sentence. */
export function holderIn(contract: Contract, sentence: Sentence): Actor {
  const words = wordsFor(contract, sentence)
  const { text, all } = reading(contract, sentence, words)
  for (const duty of text.matchAll(words.duty)) {
    const subject = subjectOf(text, duty.index, all, words)
    if (subject) return subject
  }
  return carried(contract, sentence, words)
}
