import type { Mention } from './actor-words'
import { BAN, DUTY, modalityOf, OMISSION, REQUIREMENT, RIGHT, type Modal, type Sense } from './obligation-modals'

const MODAL = /\b(?:shall|will|must|may|cannot|can not|needs? not|agrees?|undertakes?|covenants?|promises?|(?:is|are)(?=\s(?:(?:not|hereby|also|expressly|strictly|under|in no way)\s){0,2}(?:(?:no|any|an|a)\s)?(?:entitled|permitted|allowed|authori[sz]ed|required|obligated|obliged|bound|prohibited|forbidden|liable|responsible|free|obligation|duty)\b)|(?:has|have|had)(?=\s(?:the|no|a|an|any)\s(?:\w{2,12}\s)?(?:rights?|obligation|duty)\b)|(?:prevents|prohibits|restricts|requires|obliges)(?=\s))/g
const PROMISE = /^(?:agree|undertake|covenant|promise)/
/** Between the modal word and its verb. */
const CHAIN = /^(?:,?\s(?:not|never|also|only|hereby|further|then|each|both|otherwise|therefore|thereafter|at all times|at any time|at no time|in no event|under no circumstances|in any event|always|strictly|solely|promptly|immediately|forthwith|expressly|jointly|and severally)\b,?){1,6}/
/** Longer ways to say it: what they mean, and how much of them stands before the verb. */
const COMPOUNDS: readonly (readonly [RegExp, Sense])[] = [
  [/^(?:be )?(?:entitled|permitted|allowed|authori[sz]ed|free|at liberty) to /, RIGHT],
  [/^(?:have )?(?:the|an?|no|any) (?:\w{2,12} )?rights? to /, RIGHT],
  [/^(?:be )?(?:required|obligated|obliged|bound|compelled) to /, REQUIREMENT],
  [/^(?:be |have )?(?:under )?(?:an?|any|no|the) (?:\w{2,12} )?(?:obligation|duty)(?: whatsoever)? to /, REQUIREMENT],
  [/^(?:be )?(?:prohibited|prevented|restrained|precluded|restricted|forbidden|barred) from /, BAN],
  [/^(?=(?:be )?(?:held )?(?:liable|responsible|accountable)\b|(?:have|incur) (?:any|no) liability)/, REQUIREMENT],
  [/^(?:refrain|abstain|desist) from /, OMISSION],
  [/^(?:fail|neglect|omit|refuse) to /, OMISSION],
]
/** "Nothing shall prevent a party from …", "nothing requires …": whose action it is stands behind. */
const FACTITIVE = /^(?:be (?:construed|deemed|interpreted) (?:as |to )?)?(prevent|prohibit|preclude|restrict|limit|require|oblig)\w{0,5} /
const NEGATIVE = /^\W{0,4}(?:\w{1,4}\)\s)?(?:(?:and|but|or|provided|however|that)\s){0,3}(?:neither|no|none|nothing|nobody|nor|in no event|under no circumstances|at no time)\b(?!\s(?:later|less|more|fewer))/
const NEGATIVE_WITHIN = /\bthat (?:neither|no|nothing|none|in no event)\b/
/** A relative clause or a comparison tells of a right or duty and does not state it. */
const RELATIVE = /\b(?:which|who|whom|whose|whatever|whichever|as|whether|how|what)\s(?:(?:the|such|either|each|an?|any)\s)?(?:[a-z]{2,16}\s){0,2}$/
const LAST_WORD = /([a-z]{2,16}),?$/
const SAYING = /^(?:agree[sd]?|undertakes?|warrants?|represents?|covenants?|promises?|understood|understands?|acknowledges?|provided|confirms?|ensures?|except|so|and|or|however|procures?|declares?|requires?|guarantees?|hereby)$/
const BARE_RELATIVE = /\b(?:information|materials?|data|documents?|anything|persons?|rights?|remed(?:y|ies)|time|manner)\s(?:it|they|he|she|you|we|the [a-z]{2,16}|either party)\s$/
/** Says what is so, and binds nobody to do anything. */
const STATIVE = /^(?:be )?(?:mean|includ|appl(?:y|ies)|surviv|commence|remain|continue|constitute|inure|prevail|become|expire|begin|end\b|last\b|cease\b|deemed|considered|construed|governed|interpreted|effective|binding|valid|void|null|in (?:full )?(?:force|effect)|have (?:the|no|full) (?:same )?(?:meaning|force|effect)|refer|run\b|arise|result|terminate\b(?! th))/

/** With a thing as the subject it binds nobody either: "money damages will not be a sufficient remedy". */
const OF_THINGS = /^be (?:[“"]|(?:an?|the|no|in|null|invalid|unenforceable|sufficient|adequate|also|brought|severable|cumulative|given effect|exercised|modified|amended|executed|counted|made under)\b)|^have no /
/** A duty that this text may state, in whatever form. */
export const SPEAKS_OF_DUTY = /\b(?:shall|will|must|may)\s/

function relates(before: string): boolean {
  if (RELATIVE.test(before) || BARE_RELATIVE.test(before)) return true
  const that = before.lastIndexOf(' that ')
  // "Information that the Recipient may": few words between, and no verb of saying before.
  if (that < 0 || !/^[a-z\s]{0,52}$/.test(before.slice(that + 6)) || before.slice(that + 6).trim().split(' ').length > 3) return false
  const word = LAST_WORD.exec(before.slice(0, that))?.[1]
  return word !== undefined && !SAYING.test(word)
}

/** The length of a remark between commas right at `from` (", subject to Section 2,"); 0 when there is none. */
function remarkAt(text: string, from: number): number {
  if (!text.startsWith(', ', from)) return 0
  const length = text.slice(from + 2, from + 122).search(/[,;.:]/)
  return length > 0 && /^,\s/.test(text.slice(from + 2 + length, from + 4 + length)) ? length + 3 : 0
}

/** The negative word that rules the clause before a modal word ("neither party", "in no event"), or ''. */
function ruledBy(before: string): string {
  return before.split(/[;:]|,\s/).some((part) => NEGATIVE.test(part) || NEGATIVE_WITHIN.test(part)) ? 'no ' : ''
}

/** The words of duty and right in an English text (lower case). `all`: who is named in it. */
export function englishModals(text: string, all: readonly Mention[]): Modal[] {
  const found: Modal[] = []
  let from = 0
  for (const match of text.matchAll(MODAL)) {
    const word = match[0]
    const at = match.index
    if (at < from) continue
    let verb = at + word.length
    if (/^\s\d/.test(text.slice(verb, verb + 3)) || /(?:\bat|\bfree|\bgood|\blast) $/.test(text.slice(Math.max(0, at - 5), at)) || relates(text.slice(Math.max(0, at - 60), at))) continue
    const before = text.slice(from, at)
    const rule = ruledBy(before)
    // "Nor shall the Recipient …": the subject follows.
    const inverted = all.find((mention) => mention.at > at && /^\s(?:the\s)?$/.test(text.slice(verb, mention.at)))
    if (inverted) verb = inverted.end
    const own = text.slice(at, at + word.length)
    const skip = (pattern: RegExp): void => { verb += pattern.exec(text.slice(verb, verb + 200))?.[0].length ?? 0 }
    skip(CHAIN)
    verb += remarkAt(text, verb)
    skip(CHAIN)
    if (PROMISE.test(word)) {
      if (!/^ to (?!the |this |these |us\b|you\b|me\b|each other|it\b)/.test(text.slice(verb, verb + 12))) continue
      verb += 3
      skip(CHAIN)
    } else if (/^ to /.test(text.slice(verb, verb + 4))) verb += 3
    if (text.charAt(verb) === ' ') verb++
    const rest = text.slice(verb, verb + 160)
    if (rest.startsWith('and ')) continue
    if (/^(?:prevents|prohibits|restricts|requires|obliges)$/.test(word) && !rule) continue
    const factitive = FACTITIVE.exec(/^(?:prevents|prohibits|restricts|requires|obliges)$/.test(word) ? `${word} ` : rest)
    if (factitive && rule) {
      const bans = !/^(?:requ|obl)/.test(factitive[1] as string)
      const subject = all.find((mention) => mention.at >= verb && mention.at <= verb + factitive[0].length + 12)
      const begins = subject ? text.indexOf(bans ? ' from ' : ' to ', subject.end) : -1
      if (subject && begins >= 0 && begins - subject.end < 40) {
        from = begins + (bans ? 6 : 4)
        found.push({ modality: bans ? 'may' : 'need-not', at, verb: from, subject })
      }
      continue
    }
    const compound = COMPOUNDS.find(([pattern]) => pattern.test(rest))
    if (!compound && STATIVE.test(rest)) continue
    const led = inverted !== undefined || all.some(({ end }) => end <= at && /^(?:,? and [a-z]{2,16})?[\s,]{0,2}$/.test(text.slice(end, at)))
    if (!compound && !led && OF_THINGS.test(rest)) continue
    const sense = compound ? compound[1] : /^(?:may|is|are|has|have|had)$/.test(own) ? RIGHT : DUTY
    const skipped = compound ? (compound[0].exec(rest)?.[0].length ?? 0) : 0
    const words = rule + own + (inverted ? ' ' : '') + text.slice(inverted ? inverted.end : at + own.length, verb + skipped)
    const modality = /^needs? not$/.test(word) ? 'need-not' : /^can ?not$/.test(word) && !compound ? 'must-not' : modalityOf(sense, words)
    verb += skipped
    from = verb
    if (verb >= text.length) continue
    found.push({ modality, at, verb, ...(inverted ? { subject: inverted } : {}) })
  }
  return found
}
