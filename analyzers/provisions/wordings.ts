import type { Contract, Lang, Span } from '../../contract/types'
import type { Concept } from '../concepts'
import { leadIns, readOut } from '../facts/list-items'
import { inSecrecyContext } from '../facts/secrecy'
import { maskOf, sentences, type Sentence } from '../facts/sentences'

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

/** Whether one of the patterns matches, and the match reaches into the item's own words and not its lead-in's alone. */
function speaks(patterns: readonly RegExp[] | undefined, text: string, own: number): boolean {
  if (!patterns) return false
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
  for (const sentence of sentences(contract)) {
    const lead = leads[sentence.index]
    const mask = sentence.mask | (lead ? lead.mask : 0)
    if (sentence.mask === 0 && !lead) continue
    const lang = one ?? (HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))) ? 'zh' : 'en')
    if (!gates[lang].some((gate) => (mask & gate) === gate)) continue
    const words = wordings[lang]
    if (words.within === 'secrecy' && !inSecrecyContext(contract, sentence) && !(lead && inSecrecyContext(contract, lead))) continue
    const { text, own } = readOut(contract, sentence, lang === 'en')
    if (words.unless?.some((pattern) => pattern.test(text))) continue
    if (speaks(words.contrary, text, own)) contrary.push(sentence)
    else if (speaks(words.stated, text, own) && !words.notStated?.some((pattern) => pattern.test(text))) stated.push(sentence)
  }
  return { stated, contrary }
}

/** The sentences with the lead-ins they go on from: what a reader must see to believe it. In order, each once. */
export function withLeadIns(contract: Contract, list: readonly Sentence[]): Span[] {
  const leads = leadIns(contract)
  const all = new Map<number, Sentence>()
  for (const sentence of list) {
    const lead = leads[sentence.index]
    if (lead) all.set(lead.index, lead)
    all.set(sentence.index, sentence)
  }
  return [...all.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }))
}
