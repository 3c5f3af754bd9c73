import type { Contract, Lang } from '../contract/types'
import { clauses, placeOf } from './facts/clauses'
import { contractDate } from './facts/contract-date'
import { countryOf, inForce, isConfirmed, LAW, LAW_AS_OF, type LawId } from './law'
import { legible } from './legible'
import { completed } from './playbook/apply'
import type { Playbook } from './playbook/playbook'
import { pagesRecognised } from './recognised'
import { RULES } from './registry'
import { TERMS, type Term } from './terms'
import type { Data, Finding, FindingType, GoverningLaw, Level, Review, Topic, Words } from './types'

/** One finding in the reader's language, ready to be drawn or printed. */
export interface FindingWords extends Words {
  /** Exact substrings of the contract's canonical text. */
  readonly quotes: readonly string[]
  /** Clauses that were read as candidates, by number and heading. */
  readonly lookedAt: readonly string[]
  /** Clause number of the first quote, '' when none. */
  readonly place: string
  readonly laws: readonly { readonly citation: string; readonly since: string; readonly gist: string; readonly confirmed: boolean }[]
  readonly draft: Readonly<Record<Lang, string>>
  readonly draftLang: Lang
}

const MONEY_GROUPS = /\B(?=(?:\d{3}){1,7}$)/g

function printed(value: string | number, lang: Lang): string {
  if (typeof value === 'number') {
    const [whole, fraction] = String(Math.round(value * 100) / 100).split('.') as [string, string | undefined]
    const grouped = whole.length > 4 ? whole.replace(MONEY_GROUPS, ',') : whole
    return fraction === undefined ? grouped : `${grouped}.${fraction}`
  }
  if (value.startsWith('@')) return TERMS[value.slice(1) as Term]?.[lang] ?? value
  return value
}

/** Fills `{name}` from data. A name without a value stays visible, so that the tests find it. */
export function filled(sentence: string, data: Data, lang: Lang): string {
  return sentence.replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
    const value = data[name]
    return value === undefined ? whole : printed(value, lang)
  })
}

const COUNTRIES: Readonly<Record<GoverningLaw, readonly string[]>> = { PRC: ['cn'], US: ['us'], UK: ['uk'], EU: ['eu'], other: [], unknown: ['us', 'uk', 'eu'] }

/** A source of law for one contract. `later`: it took effect only after the contract's date, and the citation must say so. */
export interface CitedLaw {
  readonly id: LawId
  readonly later: boolean
}

/**
 * The rule's sources of the contract's own law, in the rule's order; another country's law is not cited against a contract.
 * Unknown law: those of the common-law world and the EU. Only what was in force on `date` (the contract's, ISO) is cited;
 * where nothing was, what came later stands in and is marked. What is pending is never cited.
 */
export function lawsFor(rule: readonly LawId[], law: GoverningLaw, date: string = LAW_AS_OF): readonly CitedLaw[] {
  const own = rule.filter((id) => COUNTRIES[law].includes(countryOf(id)) && LAW[id].standing !== 'pending')
  const then = own.filter((id) => inForce(LAW[id], date))
  if (then.some((id) => LAW[id].standing !== 'practice')) return then.map((id) => ({ id, later: false }))
  return own.filter((id) => LAW[id].until === undefined).map((id) => ({ id, later: !inForce(LAW[id], date) }))
}

/** In the reader's language, when a source took effect only after the contract's date. */
const LATER: Readonly<Record<Lang, string>> = { zh: '（合同日期之后才施行）', en: ' (took effect after this contract’s date)' }

/** "9.1" as a reader says it; numbers with words of their own ("第五条", "（一）") stay as printed. */
export function placeWords(label: string, lang: Lang): string {
  if (!/^[\d.]+$/.test(label)) return label
  const number = label.endsWith('.') ? label.slice(0, -1) : label
  return lang === 'zh' ? `第${number}条` : `cl. ${number}`
}

function clauseName(contract: Contract, span: { start: number; end: number }, lang: Lang): string {
  const clause = clauses(contract).find(({ start }) => start === span.start)
  const label = placeWords(clause?.label ?? placeOf(contract, span), lang)
  return clause && clause.heading.length <= 24 ? `${label} ${clause.heading}`.trim() : label
}

type Where = Pick<FindingWords, 'quotes' | 'lookedAt' | 'place' | 'draftLang'>

function whereOf(finding: Finding, contract: Contract, lang: Lang): Where {
  return {
    quotes: finding.evidence.map(({ start, end }) => contract.text.slice(start, end)),
    lookedAt: [...new Set(finding.lookedAt.map((span) => clauseName(contract, span, lang)))].filter((name) => name !== ''),
    place: finding.evidence[0] ? placeWords(placeOf(contract, finding.evidence[0]), lang) : '',
    draftLang: contract.lang === 'en' ? 'en' : 'zh',
  }
}

const BY_THE_HOUSE: Readonly<Record<'must' | 'mustNot', Readonly<Record<Lang, string>>>> = {
  must: { zh: '合同里没有本单位要求写入的这项内容。', en: 'The contract does not say what the house requires.' },
  mustNot: { zh: '合同里有本单位不接受的措辞。', en: 'The contract says what the house does not accept.' },
}
const HOUSE_WHY: Readonly<Record<Lang, string>> = { zh: '这是所用审阅手册里的要求，不是法律规定。', en: 'This comes from the playbook in use, not from the law.' }

/** Words of a house's own rule; null where the playbook has none by that id. */
function houseWords(finding: Finding, contract: Contract, lang: Lang, playbook: Playbook | undefined): FindingWords | null {
  const rule = playbook && completed(playbook).house.find(({ id }) => id === finding.rule)
  if (!rule) return null
  return {
    title: rule.name[lang], found: BY_THE_HOUSE[rule.must ? 'must' : 'mustNot'][lang], why: HOUSE_WHY[lang], ask: rule.advice[lang],
    ...whereOf(finding, contract, lang), laws: [], draft: { zh: '', en: '' },
  }
}

/**
 * Words of a finding in the reader's language; a playbook's own words go before the rule's.
 * @param playbook the one the review was made with
 * @throws when the rule is neither in the registry nor in the playbook: a finding of another rule pack
 */
export function wordsOf(finding: Finding, contract: Contract, law: GoverningLaw, lang: Lang, playbook?: Playbook): FindingWords {
  const rule = RULES.get(finding.rule)
  const own = rule ? null : houseWords(finding, contract, lang, playbook)
  if (own) return own
  if (!rule) throw new Error(`no rule ${finding.rule}`)
  const setting = playbook ? completed(playbook).rules[finding.rule] : undefined
  const words: Words = { ...rule.words[lang], ...(finding.variant ? rule.variants?.[finding.variant]?.[lang] : undefined), ...setting?.words?.[lang] }
  const data: Data = { ...rule.options, ...setting?.options, ...finding.data }
  return {
    ...whereOf(finding, contract, lang),
    title: filled(words.title, data, lang),
    found: filled(words.found, data, lang),
    why: filled(words.why, data, lang),
    ask: filled(words.ask, data, lang),
    // The table knows no law younger than the day it was checked, so that day stands in for today.
    laws: lawsFor(rule.law, law, contractDate(legible(contract))?.iso).map(({ id, later }) => {
      const source = LAW[id]
      return { citation: source.cite[lang] + (later ? LATER[lang] : ''), since: source.since, gist: source.gist[lang], confirmed: isConfirmed(source) }
    }),
    draft: { zh: setting?.words?.zh?.draft ?? rule.draft.zh, en: setting?.words?.en?.draft ?? rule.draft.en },
  }
}

/** One finding with all that a card shows. */
export interface FindingView extends FindingWords {
  readonly id: string
  readonly rule: string
  readonly type: FindingType
  /** The family it belongs to; null for a house's own rule. */
  readonly topic: Topic | null
  readonly level: Level
  readonly levels: Readonly<Record<string, Level | null>>
  readonly certainty: 'clear' | 'possible'
  /** The sentence to show first; null when nothing comes near. */
  readonly quote: string | null
  readonly folded: readonly FindingView[]
}

/** A review in the reader's language: root findings in document order, folded ones inside their root. */
export interface ReviewView extends Pick<Review, 'title' | 'lang' | 'kind' | 'law' | 'parties'> {
  /** `pictures`: how many of the pages are pictures whose words were recognised. */
  readonly coverage: Review['coverage'] & { readonly pictures: number }
  readonly findings: readonly FindingView[]
}

/** What a panel or a report shows of a review, in the reader's language. */
export function viewOf(review: Review, contract: Contract, lang: Lang, playbook?: Playbook): ReviewView {
  const view = (finding: Finding, folded: readonly FindingView[]): FindingView => {
    const words = wordsOf(finding, contract, review.law, lang, playbook)
    const { id, rule, type, level, levels, certainty } = finding
    return { ...words, id, rule, type, topic: RULES.get(rule)?.topic ?? null, level, levels, certainty, quote: words.quotes[0] ?? null, folded }
  }
  const inOrder = [...review.findings].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  const children = new Map<string, FindingView[]>()
  for (const finding of inOrder) {
    if (finding.root === null) continue
    const list = children.get(finding.root)
    if (list) list.push(view(finding, []))
    else children.set(finding.root, [view(finding, [])])
  }
  const roots = inOrder.filter((finding) => !finding.folded).map((finding) => view(finding, children.get(finding.id) ?? []))
  const { title, kind, law, parties, coverage } = review
  return { title, lang: review.lang, kind, law, parties, coverage: { ...coverage, pictures: pagesRecognised(contract) }, findings: roots }
}
