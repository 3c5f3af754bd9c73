import type { Contract, Lang, Span } from '../../contract/types'
import type { Concept } from '../concepts'
import { leadIns, leadSpan, readOut } from '../facts/list-items'
import { inSecrecyContext } from '../facts/secrecy'
import { ledSentencesFor, mayMatch, sieved } from '../facts/sieve'
import { maskOf, type Sentence } from '../facts/sentences'

/** How one provision is worded in one language. English patterns see lower case; both see a list item together with its lead-in. */
export interface Wordings {
  /** A sentence is looked at when it, or it together with its lead-in, holds every concept of one of these lists. */
  readonly gate: readonly (readonly Concept[])[]
  /** `secrecy`: only where the sentence, its clause or a clause above it is about secrecy or personal data. */
  readonly within?: 'secrecy'
  readonly stated: readonly RegExp[]
  /** The contract says the opposite. */
  readonly contrary?: readonly RegExp[]
  /** Comes near and says something else: the sentence states nothing and denies nothing. */
  readonly unless?: readonly RegExp[]
  /** Denies what is stated and not what is contrary ("stated" inside an exception). */
  readonly notStated?: readonly RegExp[]
}

/** What the sentences of a contract say about one provision. */
export interface Said {
  readonly stated: readonly Sentence[]
  readonly contrary: readonly Sentence[]
}

const HAN = /[㐀-鿿]/

/** Wordings whose patterns are tried only where their words stand. */
export function declared(wordings: Readonly<Record<Lang, Wordings>>): Readonly<Record<Lang, Wordings>> {
  for (const { stated, contrary, unless, notStated } of [wordings.zh, wordings.en])
    for (const patterns of [stated, contrary, unless, notStated]) sieved(patterns ?? [])
  return wordings
}

/** Whether one of the patterns matches, and the match reaches into the item's own words and not its lead-in's alone. */
function speaks(patterns: readonly RegExp[], text: string, own: number): boolean {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    if (own === 0 || match.index + match[0].length > own || pattern.test(text.slice(own))) return true
  }
  return false
}

/** Reads every sentence by the wordings of its language. */
export function said(contract: Contract, wordings: Readonly<Record<Lang, Wordings>>): Said {
  const stated: Sentence[] = []
  const contrary: Sentence[] = []
  const leads = leadIns(contract)
  const gates = { zh: wordings.zh.gate.map((concepts) => maskOf(...concepts)), en: wordings.en.gate.map((concepts) => maskOf(...concepts)) }
  const one: Lang | null = contract.lang === 'bilingual' ? null : contract.lang
  const spoken = (['zh', 'en'] as const).filter((lang) => !one || one === lang).map((lang) => wordings[lang])
  for (const sentence of ledSentencesFor(contract, ...spoken.flatMap(({ stated, contrary = [] }) => [stated, contrary]))) {
    const lead = leads[sentence.index]
    const mask = sentence.mask | (lead ? lead.mask : 0)
    if (sentence.mask === 0 && !lead) continue
    const lang = one ?? (HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))) ? 'zh' : 'en')
    if (!gates[lang].some((gate) => (mask & gate) === gate)) continue
    const words = wordings[lang]
    const possible = (patterns: readonly RegExp[] = []): readonly RegExp[] => patterns.filter((pattern) => mayMatch(contract, pattern, sentence, lead))
    const may = { stated: possible(words.stated), contrary: possible(words.contrary) }
    if (may.stated.length === 0 && may.contrary.length === 0) continue
    if (words.within === 'secrecy' && !inSecrecyContext(contract, sentence) && !(lead && inSecrecyContext(contract, lead))) continue
    const { text, own } = readOut(contract, sentence, lang === 'en')
    const says = speaks(may.contrary, text, own) ? contrary : speaks(may.stated, text, own) ? stated : null
    if (!says || possible(words.unless).some((pattern) => pattern.test(text))) continue
    if (says === contrary || !possible(words.notStated).some((pattern) => pattern.test(text))) says.push(sentence)
  }
  return { stated, contrary }
}

/** A lead-in that obliges, permits or defines; "the parties agree as follows:" and "甲方：" carry nothing. */
const CARRIES_EN = /\b(?:shall|will|must|may|agrees? (?:not )?to|agrees? that|undertakes?|not|means?|mean|includes?|including|is|are|be|does|do|has|have|covenants?)\b|\bagrees?:/
const CARRIES_ZH = /应|须|不得|包括|下列|以下|义务|承诺|保证|是指|不属于|除外|不视为|有权|可|负责|同意/

function carries(contract: Contract, { start, end }: Span): boolean {
  const text = contract.text.slice(start, Math.min(end, start + 400))
  return HAN.test(text) ? CARRIES_ZH.test(text) : CARRIES_EN.test(text.toLowerCase())
}

/** The sentences with the lead-ins they go on from: what a reader must see to believe it. In order, each once. */
export function withLeadIns(contract: Contract, list: readonly Sentence[]): Span[] {
  const leads = leadIns(contract)
  const own = new Set(list.map(({ index }) => index))
  const spans = new Map<number, Span>()
  for (const sentence of list) {
    spans.set(sentence.start, { start: sentence.start, end: sentence.end })
    const lead = leads[sentence.index]
    const span = lead && !own.has(lead.index) ? leadSpan(contract, sentence) : null
    if (span && carries(contract, span)) spans.set(span.start, { start: span.start, end: span.end })
  }
  return [...spans.values()].sort((a, b) => a.start - b.start)
}
