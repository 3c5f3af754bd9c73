import type { Contract } from '../../contract/types'
import { EVERYONE, type Holder } from './holder'
import { escaped } from './escaped'
import { fact } from './fact'
import { firstIn, linesOf } from './lines'
import { lowerText } from './marks'
import { parties } from './parties'
import { lowerOf, type Sentence } from './sentences'

const GENERIC_PARTY = /\b(?:each|either|neither|both|any|no|every)(?:\sof)?(?:\sthe)?\sparty\b|\b(?:both|the|neither of the|each of the|either of the|all)\sparties\b|\beach (?:of )?(?:us|them)\b|\beach (?:agrees|shall|will)\b|\bone party\b|\bsuch party\b|\bthe other party\b/g
const RECEIVER = /\b(?:receiving part(?:y|ies)|recipients?|receivers?|informed party)\b/g
const VERB = /\b(?:shall|will|must|agrees?|undertakes?|covenants?|acknowledges?|may (?:not|only)|(?:is|are) (?:required|obligated|obliged|bound)|(?:to )?(?:hold|keep|maintain|treat|protect|refrain)|promises?|pledges?)\b/g
const PASSIVE = /\b(?:held|kept|maintained|treated|used|disclosed|protected|safeguarded|received)\b[^.;]{0,70}?\bby (?:the )?([a-z][a-z0-9 &.'-]{1,40})/g
/** What an owner of information does with it, and what recitals tell: no duty of secrecy. */
const NO_DUTY = /^\W{0,4}(?:\w\W{0,3})?whereas\b|^[^.]{0,80}\b(?:desires?|wish(?:es)?|intends?|propose[sd]?|may (?:disclose|provide|furnish|make))\b/
const KEEPS = /\b(?:not|never|nor|neither|hold|held|keep|kept|maintain|treat|protect|safeguard|use|only|solely|refrain|limit|restrict|preserve|return|destroy|ensure|cause|bound|comply|confidential|secret|confidence|prevent|no)\b/
const SECRET = /confiden|secre|proprietary|disclos|divulg|reveal|publish/

/** `each party (“Disclosing Party”)`, and `“Recipient” means any party`. */
const EITHER_CALLED = /\b(?:one|each|either|a|any|that|other|such|the)\s(?:of the )?(?:Part(?:y|ies)|part(?:y|ies)|entity|parties hereto)\b[^.;,"“(]{0,90}["“'(](?:the |a |as )?["“]?(?:disclosing party|receiving party|discloser|recipient|receiver|owner|disclosing|provider|informed)/i
const CALLED_EITHER = /["“](?:the )?(?:disclosing party|discloser|disclosing|owner|receiving party|recipient)["”],?\s[^.;]{0,40}(?:means?|is|refers?|shall)[^.;]{0,60}\b(?:a|the|any|either|each|that|such|one)\s(?:party|member|person|entity)/i

/** Definitions may stand at the end of a long contract: the few lines that begin with the role in quotes. */
function defines(text: string): boolean {
  return ['Recipient', 'Discloser', 'Receiving Party', 'Disclosing Party'].some((role) =>
    ['"', '“'].some((quote) => {
      const at = text.indexOf(`${quote}${role}`, 16000)
      return at >= 0 && (CALLED_EITHER.test(text.slice(at, at + 160)) || EITHER_CALLED.test(text.slice(at - 80, at + 40)))
    }),
  )
}

/** Role words that either side may bear: "each party (“Disclosing Party”)", "the party disclosing …", or roles in small letters. */
const eitherMayReceive = fact((contract: Contract): boolean => {
  const { text } = contract
  const head = text.slice(0, 16000)
  const lines = linesOf(head)
  if (firstIn(lines, EITHER_CALLED) || firstIn(lines, CALLED_EITHER) || defines(text)) return true
  return /\bthe (?:disclosing|receiving) party\b/.test(head) && !/["“](?:the )?(?:Disclosing|Receiving) Party["”]/.test(head)
})

interface Named { readonly name: string; readonly word: string }

const namesOf = fact((contract: Contract): readonly Named[] =>
  parties(contract).flatMap(({ name }) => {
    const word = name.replace(/^the /i, '')
    const alias = new RegExp(`["“]${escaped(word)}[,.]?["”],?\\s(?:or|and)\\s(?:the\\s)?["“]((?:Disclosing|Receiving) Party|Recipient|Discloser|Owner)["”]`).exec(contract.text.slice(0, 6000))?.[1]
    return [{ name, word: word.toLowerCase() }, ...(alias ? [{ name, word: alias.toLowerCase() }] : [])]
  }),
)

function lastSubject(contract: Contract, before: string): Holder | undefined {
  let at = -1
  let holder: Holder | undefined
  const take = (index: number, found: Holder): void => {
    if (index > at) { at = index; holder = found }
  }
  for (const { name, word } of namesOf(contract)) {
    for (let from = before.lastIndexOf(word); from >= 0; from = from > 0 ? before.lastIndexOf(word, from - 1) : -1) {
      const after = before.slice(from + word.length)
      const lead = before.slice(Math.max(0, from - 24), from)
      if (/[a-z]$/.test(lead) || /^[a-z]/.test(after.replace(/^s\b/, '')) || /^(?:['’]s?|['’])/.test(after) && !/^['’]s? (?:representatives|employees|personnel|directors)/.test(after)) continue
      if (/\b(?:us|we),\s(?:the )?$/.test(lead)) continue
      if (/\b(?:of|to|by|from|for|with|notify|inform|advise|tell|alert|assist|indemnify|reimburse|compensate|give|provide|furnish|send)\s(?:the )?$/.test(lead) && !/^\s(?:agrees|shall|will)/.test(after)) continue
      const receiver = word === name.replace(/^the /i, '').toLowerCase() && /^(?:receiving party|recipient|receiver)$/.test(word)
      const joined = namesOf(contract).some((other) => other.name !== name && new RegExp(`\\b${escaped(other.word)},?\\s(?:and|or)\\s(?:the\\s)?$`).test(before.slice(Math.max(0, from - 50), from)))
      take(from, joined || (receiver && eitherMayReceive(contract)) ? EVERYONE : name)
      break
    }
  }
  GENERIC_PARTY.lastIndex = 0
  for (let match = GENERIC_PARTY.exec(before); match; match = GENERIC_PARTY.exec(before)) {
    if (/(?:of|to|by|from|with) (?:the )?$/.test(before.slice(Math.max(0, match.index - 9), match.index)) || /^(?:'s|’s)/.test(before.slice(match.index + match[0].length))) continue
    if (match[0] === 'the other party' || /^the parties (?:agree|acknowledge)/.test(before.slice(match.index)) && /that/.test(before.slice(match.index + 12, match.index + 40)) && before.length - match.index > 60) continue
    take(match.index, EVERYONE)
  }
  RECEIVER.lastIndex = 0
  for (let match = RECEIVER.exec(before); match; match = RECEIVER.exec(before)) {
    const bound = namesOf(contract).find(({ word }) => word === match[0])
    if (!bound) take(match.index, eitherMayReceive(contract) ? EVERYONE : (namesOf(contract).find(({ word }) => /recipient|receiv/.test(word))?.name ?? null))
  }
  const you = before.search(/\byou(?:r representatives)?(?: and [^.]{0,60})?[\s:,]{0,3}(?:\d[\d.]{0,5}|\([a-z\d]{1,3}\))?\s?$/)
  const addressee = namesOf(contract).find(({ word }) => word === 'you' || /recipient|receiving/.test(word))
  if (you >= 0 && addressee) take(you, addressee.name)
  return holder
}

/** Who owes the duty that `sentence` states. */
export function englishHolders(contract: Contract, sentence: Sentence): readonly Holder[] {
  const lower = lowerOf(contract, sentence).slice(0, 1200)
  if (NO_DUTY.test(lower) && !/\b(?:shall|must|agrees? (?:to|not|that))\b/.test(lower)) return []
  PASSIVE.lastIndex = 0
  const passive = PASSIVE.exec(lower)
  if (passive && /\b(?:shall|will|must)\s(?:be|not be)/.test(lower)) {
    const actor = (passive[1] as string).trim()
    const named = namesOf(contract).find(({ word }) => actor.startsWith(word))
    if (named) return [named.name]
    if (/^(?:receiving party|recipient|receiver|either|each|both)/.test(actor) && eitherMayReceive(contract)) return [EVERYONE]
  }
  VERB.lastIndex = 0
  for (let verb = VERB.exec(lower); verb; verb = VERB.exec(lower)) {
    const after = lower.slice(verb.index, verb.index + 260)
    if (!SECRET.test(after) || !KEEPS.test(after.slice(0, 110))) continue
    const holder = lastSubject(contract, lower.slice(Math.max(0, verb.index - 160), verb.index))
    if (holder !== undefined) return [holder]
  }
  const opening = lastSubject(contract, lower.slice(0, 60))
  if (opening !== undefined && !isItem(lower)) return [opening]
  if (isItem(lower)) {
    // The subject stands in the lead-in: "CRO agrees: (a) … (g) not to divulge …".
    const all = lowerText(contract)
    for (const reach of [400, 2500]) {
      const lead = all.slice(Math.max(0, sentence.start - reach), sentence.start)
      const holder = reach === 400 ? lastSubject(contract, lead) : lastPromise(contract, lead)
      if (holder !== undefined) return [holder]
    }
  }
  return [null]
}

/** A list item or a fragment that goes on with a sentence begun above. */
function isItem(lower: string): boolean {
  return /^\W{0,3}(?:\w{1,4}[.)]\s?){0,2}\W{0,3}(?:shall|will|not|hold|keep|use|only|disclose|to|maintain|provide|refrain|protect|treat)\b/.test(lower)
}

function lastPromise(contract: Contract, lead: string): Holder | undefined {
  const promise = /\b(?:agrees?|undertakes?|covenants?|shall|will)\b/g
  let found: Holder | undefined
  for (let match = promise.exec(lead); match; match = promise.exec(lead)) {
    const holder = lastSubject(contract, lead.slice(Math.max(0, match.index - 30), match.index))
    if (holder !== undefined) found = holder
  }
  return found
}
