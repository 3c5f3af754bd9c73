import type { Contract, Span } from '../../contract/types'
import type { GoverningLaw } from '../types'
import { fact } from './fact'
import { systemNamed } from './jurisdictions'
import { shortLines } from './lines'
import { lowerText } from './marks'
import { sentenceAt } from './sentences'
import { statedOf } from './stated'

/** The governing law and the words it was read from; `evidence` is null when no clause says so. */
export interface LawReading {
  readonly law: GoverningLaw
  readonly evidence: Span | null
}

const CHOICE_EN = /\bgovern(?:ed|ing law|s)\b|\bconstrued\b|\binterpreted\b|\benforced in accordance\b|\bsubject to\b|\bapplicable law\b/g
const CHOICE_ZH = /适用|管辖|依照|依据|根据|受|遵守|準據|法律/g
/** How far after "governed" the law may be named (UTF-16 units). */
const REACH = 420
const BLANK = /^[^a-z]{0,3}(?:the )?(?:state|province|laws?)?(?: of)? ?(?:_|\.{3}|…|\[|\(|<)/

/** What "laws of …" or "… law" after a verb of choice names; `''` when it names a blank or nothing known. */
function named(window: string): { law: GoverningLaw | ''; end: number } | null {
  const laws = /\blaws?\b(?: and (?:jurisdiction|regulations))?(?: (?:applicable |in (?:force|effect) )?(?:of|in|from)\b)?/g
  for (let match = laws.exec(window); match; match = laws.exec(window)) {
    const after = window.slice(match.index + match[0].length, match.index + match[0].length + 90)
    if (/^ (?:provisions|principles|rules|enforcement)|^s? of (?:conflict|law)/.test(after)) continue
    const before = window.slice(Math.max(0, match.index - 34), match.index)
    if (/(?:conflicts?|choice)[ -](?:of[ -])?$|conflicts of $|applicable $/.test(before)) continue
    if (/(?:of|in|from)$/.test(match[0])) {
      const law = systemNamed(after.split(/[;]|\bexclud|\bwithout|\bregardless|\bother than/)[0] as string, 'en')
      if (law) return { law, end: match.index + match[0].length + Math.min(after.length, 60) }
      if (/^ (?:the )?state of/.test(after)) return { law: 'US', end: match.index + match[0].length + 20 }
      return { law: BLANK.test(after.trimStart()) ? '' : /^ (?:the )?(?:republic|kingdom|province|territory|federal)/.test(after) ? 'other' : '', end: match.index + match[0].length + 20 }
    }
    const law = systemNamed(before, 'en')
    if (law) return { law, end: match.index + match[0].length }
  }
  const state = systemNamed(/^(?:governed|construed)[^.;]{0,60} (?:state|commonwealth) of ([^.;]{0,30})/.exec(window)?.[1] ?? '', 'en')
  return state ? { law: state, end: 100 } : null
}

/** Letters of the window's own sentence matter: a full stop followed by a new clause number ends it. */
function windowAt(text: string, at: number): string {
  const window = text.slice(at, at + REACH)
  const stop = /\.\s(?=[a-z]{2,}\s)(?<!\b(?:u\.s|no|inc)\.\s)/.exec(window.slice(60))
  return stop ? window.slice(0, 60 + stop.index) : window
}

function english(lower: string): LawReading | null {
  CHOICE_EN.lastIndex = 0
  let blank: LawReading | null = null
  let weak: LawReading | null = null
  for (let match = CHOICE_EN.exec(lower); match; match = CHOICE_EN.exec(lower)) {
    const window = windowAt(lower, match.index)
    if (match[0] === 'subject to' && !/^subject to,? (?:and |the laws|[^.]{0,40}(?:accordance|law))/.test(window)) continue
    const found = named(window)
    if (!found) continue
    const evidence = { start: match.index, end: Math.min(lower.length, match.index + Math.min(found.end, window.length)) }
    // "A person subject to United States law" chooses nothing where another clause says what governs.
    if (found.law && match[0] === 'subject to') { weak ??= { law: found.law, evidence }; continue }
    if (found.law) return { law: found.law, evidence }
    blank ??= { law: 'unknown', evidence }
  }
  return weak ?? blank
}

/** "Vermont law governs this Agreement", "The laws of England and Wales apply". */
const INVERTED_EN = /\b(?:laws? (?:of contract )?of (?:the )?(?:state of )?([a-z][a-z'’ ]{2,36}?)|([a-z][a-z.]{2,14}(?: [a-z][a-z.]{2,14})?) law)(?: \([^)]{0,40}\))? (?:shall |will )?(?:governs?|appl(?:y|ies))\b/g

/** "Law of Montana.", "Governing law: State of Oregon", "Utah law.", "9. English law and courts", "Irish law; …": a clause of its own. */
const SHORT_EN = /(?:^|[.;:)\n\d]\s{0,2})(?:the )?(?:governing |applicable )?laws?(?:\s?[:.–-]|\s(?:of|in))\s(?:the )?(?:laws of )?(?:the )?(?:state of )?([a-z][a-z ]{2,30}?)(?=[.,;\n]|$| and (?:its|the|their) | applies| governs)|(?:^|[.;:)\n\d]\s{0,2})([a-z][a-z ]{2,24}) laws?(?=[.;,\n]|$| and (?:[a-z ]{2,20} )?(?:courts?|jurisdiction|arbitration)|, and )/g
/** Said in passing ("your labour contract under PRC law"), and the courts that only one country has. */
const PASSING_EN = /\b(?:contract|agreement|undertaking|letter|disputes?)\b[^.;\n]{0,40} (?:under|by|according to|within) ([a-z. ]{2,24}) laws?\b|\b(people['’]s court)/g
/** After a heading the law may be named in a sentence that does not say "law" again. */
const HEADED_EN = /governing law(?: and [a-z ]{4,24})?[.:]?\s([^\n]{3,160})/g

/** Matches line by line, in lines that hold the cue at all. */
function* inLines(text: string, pattern: RegExp, cue: RegExp): Generator<{ start: number; match: RegExpMatchArray & { index: number } }> {
  for (const { start, line } of shortLines(text)) if (cue.test(line)) for (const match of line.matchAll(pattern)) yield { start, match }
}

function inverted(lower: string): LawReading | null {
  for (const match of lower.matchAll(INVERTED_EN)) {
    const law = systemNamed(match[1] ?? (match[2] as string), 'en')
    if (law) return { law, evidence: { start: match.index, end: match.index + match[0].length } }
  }
  for (const match of lower.matchAll(HEADED_EN)) {
    const law = systemNamed(match[1] ?? '', 'en')
    if (law) return { law, evidence: { start: match.index, end: match.index + match[0].length } }
  }
  for (const pattern of [SHORT_EN, PASSING_EN]) {
    for (const { start, match } of inLines(lower, pattern, /\blaw|people['’]s court/)) {
      const law = pattern === PASSING_EN && match[2] ? 'PRC' : systemNamed(match[1] ?? match[2] ?? '', 'en')
      if (law) return { law, evidence: { start: start + match.index, end: start + match.index + match[0].length } }
    }
  }
  return null
}

function chinese(text: string): LawReading | null {
  CHOICE_ZH.lastIndex = 0
  for (let match = CHOICE_ZH.exec(text); match; match = CHOICE_ZH.exec(text)) {
    const window = text.slice(match.index, match.index + 60).split(/[。；\n]/)[0] as string
    // Only a choice: the verb, a legal system, "法" — and no statute in 《》, which a preamble cites without choosing.
    const choice = /^(?:适用|受|依照|依据|根据|遵守)([^。；，《》]{2,24}?)(?:的)?(?:现行)?(?:有效)?(?:的)?(?:法律|法|之法)/.exec(window)
    const law = choice && /适用|受|解释|争议|管辖|准据/.test(text.slice(Math.max(0, match.index - 24), match.index + 60)) ? systemNamed(choice[1] as string, 'zh') : null
    if (law) return { law, evidence: { start: match.index, end: match.index + (choice as RegExpExecArray)[0].length } }
  }
  return null
}

/** "纽约州法律为准据法", "内华达州法律适用于本协议", "适用俄亥俄州法律", "准据法：新加坡法". */
const INVERTED_ZH = /([^。；，、：\s]{2,16})的?法律?(?:为|是|作为|系)(?:本[^。；，]{1,6})?(?:的)?准据法|([^。；，、：\s]{2,16})的?法律?(?:应)?适用于本|准据法\s?(?:为|是|[：:])\s?([^。；，]{2,16}?)法/g
const APPLIES_ZH = /适用([^。；，《》]{2,20}?)的?(?:现行)?(?:有效)?的?法(?:律|(?=[。；，、\s]|$))/g

function invertedChinese(text: string): LawReading | null {
  for (const pattern of [INVERTED_ZH, APPLIES_ZH]) {
    for (const { start, match } of inLines(text, pattern, /准据法|适用/)) {
      const law = systemNamed(match[1] ?? match[2] ?? match[3] ?? '', 'zh')
      if (law) return { law, evidence: { start: start + match.index, end: start + match.index + match[0].length } }
    }
  }
  return null
}

/**
 * The law the contract chooses, or the person says. Without a clause a Chinese text stands under PRC law and an English one is `unknown`;
 * a blank ("the laws of ____") counts as no choice, but "the State of ____" is still a state of the US.
 */
export const governingLaw = fact((contract: Contract): LawReading => {
  const { law: stated } = statedOf(contract)
  if (stated) return { law: stated, evidence: null }
  const zh = contract.lang === 'en' ? null : (chinese(contract.text) ?? invertedChinese(contract.text))
  const en = contract.lang === 'zh' ? null : english(lowerText(contract))
  if (zh) return zh
  if (en && en.law !== 'unknown') return en
  const turned = contract.lang === 'zh' ? null : inverted(lowerText(contract))
  if (turned) return turned
  if (en && contract.lang === 'en') return en
  return { law: contract.lang === 'en' ? 'unknown' : 'PRC', evidence: null }
})

/** The governing law with its reason: the sentence of the clause that chooses it, or that no clause does and the language decided. */
export function lawReason(contract: Contract): LawReading & { readonly by: 'clause' | 'language'; readonly sentence: Span | null } {
  const reading = governingLaw(contract)
  const at = reading.evidence?.start ?? -1
  const found = at < 0 ? undefined : sentenceAt(contract, at)
  return { ...reading, by: reading.evidence ? 'clause' : 'language', sentence: found ? { start: found.start, end: found.end } : reading.evidence }
}
