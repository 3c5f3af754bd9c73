import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { leadIns, readOut } from './list-items'
import { BAN_EN, DISCLOSERS_OWN_EN, GATHERED, GATHERED_EN, HAVING_EN, LEAVE_EN, NOT_BAN_EN, NOT_LEAVE_EN, NEVER_LEAVE_EN, NOT_LEAVE_LEAD_EN, OUTSIDERS_EN, SHOWS_TO_EN, STAFF_EN, STRONG_LEAVE_EN } from './recipients-en'
import { BAN_ZH, GATHERED_ZH, HAVING_ZH, NOT_BAN_ZH, NOT_LEAVE_ZH, OUTSIDERS_ZH, SHOWS_TO_ZH, STAFF_ZH } from './recipients-zh'
import { inSecrecyContext } from './secrecy'
import { maskOf, sentences, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** Whom the receiver may show the secrets, and whom it may not. */
export interface Recipients {
  /** Leave to show them to the receiver's own people. */
  readonly staff: readonly Sentence[]
  /** Leave to show them to people or firms outside the receiver (advisers, affiliates, contractors). */
  readonly outsiders: readonly Sentence[]
  /** Leave for staff that names no outsider. */
  readonly staffOnly: readonly Sentence[]
  /** No showing to outsiders, or none without consent. */
  readonly bans: readonly Sentence[]
}

interface Vocabulary {
  readonly shows: readonly RegExp[]
  readonly presupposes: readonly RegExp[]
  readonly leave: RegExp | null
  readonly strong: RegExp | null
  readonly notLeave: RegExp
  readonly never: RegExp
  readonly staff: RegExp
  readonly outsiders: RegExp
  readonly gathered: RegExp
  readonly ban: readonly RegExp[]
  readonly notBan: RegExp
}

const ZH: Vocabulary = { shows: SHOWS_TO_ZH, presupposes: HAVING_ZH, leave: null, strong: null, notLeave: NOT_LEAVE_ZH, never: NOT_LEAVE_ZH, staff: STAFF_ZH, outsiders: OUTSIDERS_ZH, gathered: GATHERED_ZH, ban: BAN_ZH, notBan: NOT_BAN_ZH }
const EN: Vocabulary = { shows: SHOWS_TO_EN, presupposes: HAVING_EN, leave: LEAVE_EN, strong: STRONG_LEAVE_EN, notLeave: NOT_LEAVE_EN, never: NEVER_LEAVE_EN, staff: STAFF_EN, outsiders: OUTSIDERS_EN, gathered: GATHERED, ban: BAN_EN, notBan: NOT_BAN_EN }

for (const { shows, presupposes, leave, strong, notLeave, never, staff, outsiders, gathered, ban, notBan } of [ZH, EN])
  sieved([...shows, ...presupposes, ...(leave ? [leave] : []), ...(strong ? [strong] : []), notLeave, never, staff, outsiders, gathered, ...ban, notBan])

const HAN = /[㐀-鿿]/
/** "“Representatives” means …", "(collectively, “Representatives”)", "（以下统称“代表”）". */
const DEFINES_EN = new RegExp(`["“](?:its |your |the |such )?(?:${GATHERED_EN}|agents|personnel|affiliates)["”]`)
const DEFINES_ZH = /["“「](?:授权)?(?:代表|接收[人方]|许可接收方|关联方|关联公司|人员|相关人员)["”」]/
const NEAR = maskOf('leak', 'audit', 'staff', 'secrecy', 'purpose', 'limit')

interface Marks {
  readonly sentence: Sentence
  readonly staff: boolean
  readonly outsiders: boolean
  readonly gathered: boolean
  /** Leave is given, not only presupposed ("employees who have access shall …"). */
  readonly given: boolean
}

/** The sentence names them in its own words, and not only in its lead-in's. */
function marksOf(sentence: Sentence, words: Vocabulary, names: (pattern: RegExp) => boolean): Omit<Marks, 'given'> {
  return { sentence, staff: names(words.staff), outsiders: names(words.outsiders), gathered: names(words.gathered) }
}

/** Read once for the contract; linear in its sentences about showing or people. */
export const recipients = fact((contract: Contract): Recipients => {
  const leads = leadIns(contract)
  const leave: Marks[] = []
  const definitions: Marks[] = []
  const bans: Sentence[] = []
  for (const sentence of sentences(contract)) {
    const lead = leads[sentence.index]
    if (((sentence.mask | (lead ? lead.mask : 0)) & NEAR) === 0) continue
    if (!inSecrecyContext(contract, sentence) && !(lead && inSecrecyContext(contract, lead))) continue
    const zh = contract.lang === 'zh' || (contract.lang === 'bilingual' && HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))))
    const words = zh ? ZH : EN
    const { text, own } = readOut(contract, sentence, !zh)
    const ownText = zh ? text.slice(own) : text.slice(own).replace(DISCLOSERS_OWN_EN, '')
    // What is left of a sentence of which words were taken out may meet; a pattern is then tried in any case.
    const whole = ownText.length === text.length - own
    const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence, lead)
    const marks = marksOf(sentence, words, (pattern) => (!whole || mayMatch(contract, pattern, sentence)) && pattern.test(ownText))
    const named = marks.staff || marks.outsiders || marks.gathered
    if (words.ban.some((pattern) => may(pattern) && reaches(pattern, text, own)) && !(may(words.notBan) && words.notBan.test(text))) bans.push(sentence)
    if (named && (zh ? DEFINES_ZH : DEFINES_EN).test(ownText)) definitions.push({ ...marks, given: false })
    if (named && (!words.leave || words.leave.test(text)) && !bars(ownText, words)) {
      const alone = words.shows.some((pattern) => (!whole || may(pattern)) && pattern.test(ownText)) && (words.strong?.test(ownText) ?? true)
      if (!alone && own > 0 && NOT_LEAVE_LEAD_EN.test(text.slice(0, own))) continue
      const given = alone || words.shows.some((pattern) => may(pattern) && reaches(pattern, text, own))
      if (given || words.presupposes.some((pattern) => may(pattern) && reaches(pattern, text, own))) leave.push({ ...marks, given })
    }
  }
  return gather(leave, definitions, bans)
})

/** Words that come near leave and give none, unless it is given in so many words beside them. */
function bars(own: string, words: Vocabulary): boolean {
  return words.never.test(own) || (words.notLeave.test(own) && !(words.strong?.test(own) ?? false))
}

function reaches(pattern: RegExp, text: string, own: number): boolean {
  const match = pattern.exec(text)
  return match !== null && (own === 0 || match.index + match[0].length > own || pattern.test(text.slice(own)))
}

/** Where leave is given somewhere, what only presupposes it proves no more. */
function given(list: readonly Marks[]): readonly Marks[] {
  return list.some((marks) => marks.given) ? list.filter((marks) => marks.given) : list
}

/** "Representatives" are whom their definition names; without one, both. */
function gather(leave: readonly Marks[], definitions: readonly Marks[], bans: readonly Sentence[]): Recipients {
  const byName = leave.some((marks) => marks.gathered)
  const used = byName ? definitions : []
  const namesOutsiders = used.length === 0 || used.some((marks) => marks.outsiders)
  const namesStaff = used.length === 0 || used.some((marks) => marks.staff)
  const staff = given(leave.filter((marks) => marks.staff || (marks.gathered && namesStaff)))
  const outsiders = given(leave.filter((marks) => marks.outsiders || (marks.gathered && namesOutsiders)))
  const staffOnly = staff.filter((marks) => !outsiders.includes(marks))
  const withDefinitions = (list: readonly Marks[], defined: readonly Marks[]): Sentence[] =>
    list.length === 0 ? [] : [...new Set([...list, ...defined].map((marks) => marks.sentence))].sort((a, b) => a.index - b.index)
  return {
    staff: withDefinitions(staff, used.filter((marks) => marks.staff)),
    outsiders: withDefinitions(outsiders, used.filter((marks) => marks.outsiders)),
    staffOnly: staffOnly.map((marks) => marks.sentence),
    bans,
  }
}
