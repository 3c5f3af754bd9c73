import type { Contract } from '../../contract/types'
import { EVERY, IMPLIED, type Actor } from './actor'
import { actorNames } from './actor-names'
import { clauses, lineage } from './clauses'
import { escaped } from './escaped'
import { fact } from './fact'
import { mutual } from './mutual'
import { lowerOf, sentences, type Sentence } from './sentences'

const ROLES = "(?:each|either|neither|both|any|no|one|a|an|the|such|that)\\s(?:of the\\s)?(?:other\\s|breaching\\s|defaulting\\s|non-breaching\\s|non-defaulting\\s|innocent\\s|injured\\s|losing\\s|prevailing\\s|successful\\s|unsuccessful\\s|substantially prevailing\\s|infringing\\s|offending\\s|responsible\\s|violating\\s|receiving\\s|disclosing\\s)?(?:part(?:y|ies)|side)\\b|\\bparties\\b|\\b(?:recipient|discloser|disclosing party|receiving party|violator|indemnitor|indemnifying party|breaching party|defaulting party|losing party|prevailing party|party at fault|party in breach)\\b|\\beach\\b(?= shall| of them)"
const PERSONS = "\\bthose (?:who (?:are )?|persons? |individuals? )?responsible\\b|\\b(?:the |any )?responsible (?:persons?|individuals?|people|staff|employees?|personnel)\\b|\\b(?:the |any )?(?:persons?|individuals?|people|staff|employees?|personnel)(?: or persons)? (?:responsible|concerned|involved|at fault|in question)\\b|\\bwhoever\\b|\\bthe (?:wrongdoers?|culprits?|offenders?|leakers?)\\b|\\b(?:anyone|any person|persons?) who\\b"
const OWES = /\b(?:shall|will|must|agrees? to|undertakes? to|is|are|may)\s(?:also\s|further\s|in addition\s|each\s|promptly\s|immediately\s|fully\s|jointly\s|be\s|to\s|then\s|be held\s|held\s|forthwith\s|have to\s|be required to\s){0,3}(?:pay|indemnif\w{1,4}|reimburs\w{1,3}|compensat\w{1,4}|liable|responsible|bear|make good|make (?:the other )?\w{0,12} ?whole|forfeit|answerable|repay|be accountable|accountable|account|defend|hold (?:\w+ )?harmless|suffer)\b|\b(?:pays|bears|forfeits|compensates|indemnifies|reimburses|costs)\b/g
const BY = /\b(?:payable|borne|paid|compensated|made good|reimbursed|recoverable|recovered|indemnified)\b[^.;]{0,24}\b(?:by|from)\s(?:the\s)?/g
const PASSIVE = /\b(?:shall|will|must)\s(?:also\s|then\s)?be\s(?:fully\s|duly\s|held\s|appropriately\s)?(?:compensated|paid|made good|reimbursed|borne|indemnified|incurred|pursued|claimed)\b/
const OBJECT = /(?:\b(?:of|to|by|from|for|with|against|upon|on behalf of|pay|pays|indemnify|compensate|reimburse|entitles?|hold|and hold harmless|harmless|between|costs)\s(?:the\s)?)$/
const POSSESSIVE = /^(?:['’]s|['’])(?! (?:employees|personnel|staff|representatives|affiliates|agents))/

interface Found { readonly at: number; readonly end: number; readonly actor: Actor }

const matcher = fact((contract: Contract): { pattern: RegExp; byWord: ReadonlyMap<string, string> } => {
  const byWord = new Map(actorNames(contract).flatMap(({ name, words }) => words.map((word) => [word, name] as const)))
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return { byWord, pattern: new RegExp(`(${PERSONS})${words.length ? `|\\b(${words.join('|')})(?![a-z])` : ''}|\\b(${ROLES})`, 'g') }
})

function mentions(contract: Contract, lower: string): Found[] {
  const { pattern, byWord } = matcher(contract)
  const either = mutual(contract) === true
  const found: Found[] = []
  for (const match of lower.matchAll(pattern)) {
    const [whole, person, name] = match
    let actor: Actor = EVERY
    if (person) actor = { is: 'person', word: whole }
    else if (name && !(either && /^(?:recipient|receiv|disclos)/.test(name))) actor = { is: 'party', name: byWord.get(name) ?? name }
    found.push({ at: match.index, end: match.index + whole.length, actor })
  }
  return found
}

function subjectOf(lower: string, verb: number, all: readonly Found[]): Actor {
  const before = all.filter((mention) => mention.end <= verb)
  for (const { at, end, actor } of [...before].reverse()) {
    // "Principal and Agent shall each …": both of them.
    const joined = before.some((other) => other.end < at && /^,? and (?:the )?$/.test(lower.slice(other.end, at)) && other.actor?.is === 'party')
    if (joined && actor?.is === 'party' && verb - end < 24) return EVERY
    if (OBJECT.test(lower.slice(Math.max(0, at - 24), at)) || POSSESSIVE.test(lower.slice(end, end + 20))) continue
    if (/^\s(?:may|is entitled|shall be entitled|has the right|can)\b/.test(lower.slice(end, end + 24)) && actor?.is === 'party') continue
    return actor
  }
  return null
}

/** The subject of a list item's lead-in or of the sentence before, and the clause's heading. */
function carried(contract: Contract, sentence: Sentence): Actor {
  const lower = lowerOf(contract, sentence).slice(0, 1200)
  const all = sentences(contract)
  const item = /^\W{0,3}(?:\w{1,4}[.)]\s?)?(?:and\s|or\s)?\W{0,3}(?:\(?\w{1,3}\)\s)?(?:in (?:case|the event) of|shall|will|to|pay|indemnify|compensate|if it)/.test(lower)
  const prior = all[sentence.index - 1]
  if (prior && (item || prior.continues || /\b(?:it|they)\b/.test(lower)) && (prior.clause === sentence.clause || lineage(contract, sentence.clause).some(({ index }) => index === prior.clause))) {
    for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 6); at--) {
      const before = lowerOf(contract, all[at] as Sentence).slice(0, 1200)
      const duty = /\b(?:shall|will|must|agrees?)\b/.exec(before)
      const subject = duty ? subjectOf(before, duty.index, mentions(contract, before)) : null
      if (subject && subject.is !== 'person') return subject
    }
  }
  for (const clause of lineage(contract, sentence.clause)) {
    const named = mentions(contract, (clauses(contract)[clause.index]?.heading ?? '').toLowerCase())[0]?.actor
    if (named?.is === 'party') return named
  }
  return null
}

/** Who must pay or answer by this English sentence. `after`: read from this offset of the sentence on. */
export function englishPayer(contract: Contract, sentence: Sentence, after = 0): Actor {
  const lower = lowerOf(contract, sentence).slice(0, 1200)
  const all = mentions(contract, lower)
  for (const by of lower.matchAll(BY)) {
    const end = by.index + by[0].length
    const agent = all.find(({ at }) => at >= end - 5 && at <= end + 14)
    if (agent && end > after) return agent.actor
  }
  for (const verb of lower.matchAll(OWES)) {
    if (verb.index + verb[0].length < after) continue
    const subject = subjectOf(lower, verb.index, all)
    if (subject) return subject
  }
  const earlier = carried(contract, sentence)
  if (earlier) return earlier
  return all.some(({ actor }) => actor?.is !== 'person') ? IMPLIED : null
}

/** Whether the sentence says that something will be paid or answered for, by nobody in particular. */
export function agentless(lower: string): boolean {
  return PASSIVE.test(lower) || /\b(?:liability|compensation|damages|consequences)\b[^.;]{0,40}\b(?:shall|will) (?:arise|follow|result)\b/.test(lower)
}

/** Who is bound by the first duty of a sentence ("shall", "agrees", …). */
export function englishHolder(contract: Contract, sentence: Sentence): Actor {
  const lower = lowerOf(contract, sentence).slice(0, 1200)
  const all = mentions(contract, lower)
  for (const duty of lower.matchAll(/\b(?:shall|will|must|agrees?|undertakes?|covenants?|may not)\b/g)) {
    const subject = subjectOf(lower, duty.index, all)
    if (subject) return subject
  }
  return carried(contract, sentence)
}
