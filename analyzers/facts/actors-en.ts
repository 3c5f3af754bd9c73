import type { ActorWords, Mention } from './actor-words'
import { lineage } from './clauses'

const ROLES = "(?:each|either|neither|both|any|no|one|a|an|the|such|that)\\s(?:of the\\s)?(?:other\\s|breaching\\s|defaulting\\s|non-breaching\\s|non-defaulting\\s|innocent\\s|injured\\s|losing\\s|prevailing\\s|successful\\s|unsuccessful\\s|substantially prevailing\\s|infringing\\s|offending\\s|responsible\\s|violating\\s|receiving\\s|disclosing\\s)?(?:part(?:y|ies)|side)\\b|\\bparties\\b|\\b(?:recipient|discloser|disclosing party|receiving party|violator|indemnitor|indemnifying party|breaching party|defaulting party|losing party|prevailing party|party at fault|party in breach)\\b|\\beach\\b(?= shall| of them)"
const PERSONS = "\\bthose (?:who (?:are )?|persons? |individuals? )?(?:responsible|to blame|at fault|concerned)\\b|\\b(?:the |any )?responsible (?:persons?|individuals?|people|staff|employees?|personnel)\\b|\\b(?:the |any )?(?:persons?|individuals?|people|staff|employees?|personnel)(?: or persons)? (?:responsible|to blame|concerned|involved|at fault|in question)\\b|\\bwhoever\\b|\\bthe (?:wrongdoers?|culprits?|offenders?|leakers?)\\b|\\b(?:anyone|any person|persons?) who\\b"
const OWES = /\b(?:shall|will|must|agrees? to|undertakes? to|is|are|may)\s(?:also\s|further\s|in addition\s|each\s|promptly\s|immediately\s|fully\s|jointly\s|be\s|to\s|then\s|be held\s|held\s|forthwith\s|have to\s|be required to\s){0,3}(?:pay|indemnif\w{1,4}|reimburs\w{1,3}|compensat\w{1,4}|liable|responsible|bear|make good|make (?:the other )?\w{0,12} ?whole|forfeit|answerable|repay|be accountable|accountable|account|defend|hold (?:\w+ )?harmless|suffer)\b|\b(?:pays|bears|foots|meets|owes|renders|surrenders|settles|hands over|makes good|answers|forfeits|compensates|indemnifies|reimburses|costs)\b/g
const BY = /\b(?:payable|borne|paid|compensated|made good|reimbursed|recoverable|recovered|indemnified)\b[^.;]{0,24}\b(?:by|from)\s(?:the\s)?/g
const PASSIVE = /\b(?:shall|will|must)\s(?:also\s|then\s)?be\s(?:fully\s|duly\s|held\s|appropriately\s)?(?:compensated|paid|made good|reimbursed|borne|indemnified|incurred|pursued|claimed)\b/
/** A list item or an afterthought that begins with its verb or its case. */
const ITEM = /^\W{0,3}(?:\w{1,4}[.)]\s?)?(?:and\s|or\s)?\W{0,3}(?:\(?\w{1,3}\)\s)?(?:in (?:case|the event) of|shall|will|to|pay|indemnify|compensate|if it)/

function payer(text: string, all: readonly Mention[], after: number): Mention | undefined {
  for (const by of text.matchAll(BY)) {
    const end = by.index + by[0].length
    const agent = all.find(({ at }) => at >= end - 5 && at <= end + 14)
    if (agent && end > after) return agent
  }
  return undefined
}

/** Either of them may be the one who is wronged. */
const PAYEE = /\bnon-?(?:breaching|violating|defaulting|infringing|offending)\b[^.;,]{0,24}\bpart(?:y|ies)\b|\b(?:innocent|injured) part(?:y|ies)\b|\b(?:a|either) party['’]s\b/

/** Who acts in an English sentence (lower case). */
export const ENGLISH: ActorWords = {
  lang: 'en',
  reach: 1200,
  roles: ROLES,
  persons: PERSONS,
  boundary: ['\\b', '(?![a-z])'],
  letter: /^(?!)/,
  turns: /^(?:recipient|receiv|disclos)/,
  owes: OWES,
  duty: /\b(?:shall|will|must|agrees?|undertakes?|covenants?|may not)\b/g,
  earlierDuty: /\b(?:shall|will|must|may|agrees?)\b/,
  agent: /^(?!)/,
  joins: /^,? (?:and|or|nor) (?:the )?$/,
  joinedWithin: 24,
  object: /(?:\b(?:of|to|by|from|for|with|against|upon|on behalf of|pay|pays|indemnify|compensate|reimburse|entitles?|hold|and hold harmless|harmless|between|costs)\s(?:the\s)?)$/,
  owner: /^(?:['’]s|['’])(?! (?:employees|personnel|staff|representatives|affiliates|agents))/,
  entitled: /^\s(?:may|is entitled|shall be entitled|has the right|can)\b/,
  rolesEntitled: false,
  back: 6,
  elides: (text, prior) => prior !== undefined && (ITEM.test(text) || prior.continues || /\b(?:it|they)\b/.test(text)),
  belongs: (contract, sentence, earlier) => earlier.index < sentence.index - 1 || earlier.clause === sentence.clause || lineage(contract, sentence.clause).some(({ index }) => index === earlier.clause),
  opensWithSubject: false,
  payer,
  payee: PAYEE,
}

/** Whether the sentence says that something will be paid or answered for, by nobody in particular. */
export function agentless(lower: string): boolean {
  return PASSIVE.test(lower) || /\b(?:liability|compensation|damages|consequences)\b[^.;]{0,40}\b(?:shall|will) (?:be due|be owed|be payable|be made|arise|follow|result)\b/.test(lower) || /\b(?:amends|loss(?:es)?|damage|harm)\b[^.;]{0,40}\b(?:shall|will|must|is to|are to) be (?:made(?: good)?|repaired|compensated)\b/.test(lower)
}
