import type { Contract, Lang } from '../../contract/types'
import { sideKey } from '../index'
import { bound } from '../facts/actors'
import { actorNames, otherParty } from '../facts/actor-names'
import { definedTerms } from '../facts/definitions'
import { employeeOf } from '../facts/employment'
import { bothDisclose, exchanges } from '../facts/exchange'
import { onlyPersonsOwe } from '../facts/natural-person'
import { isEntrustment } from '../facts/personal-data'
import type { GoverningLaw, Kind, Review } from '../types'
import type { DraftOptions, Step } from './types'

/** What the clause has to fit into. */
export interface Setting {
  readonly lang: Lang
  readonly law: GoverningLaw
  readonly kind: Kind
  readonly step: Step
  readonly mutual: boolean
  readonly debtor: string | null
  readonly creditor: string | null
  /** Names in the middle of a sentence, with the article that English ones take. */
  readonly debtorName: string
  readonly creditorName: string
  /** What the contract calls the secret information. */
  readonly info: string
  /** "本合同", "this Agreement". */
  readonly doc: string
  /** Handles personal data of others. */
  readonly data: boolean
  /** Only natural persons owe secrecy: nobody answers for staff. */
  readonly person: boolean
  /** An employee of the other side: Chinese law allows no agreed sum. */
  readonly employee: boolean
  /** Both sides hold secrets of the other, so that costs that fall on one alone would be one-sided. */
  readonly feesAlike: boolean
}

const DOCS: Readonly<Record<Lang, readonly string[]>> = { zh: ['本合同', '本协议', '本条款', '本承诺书', '本承诺', '本约定', '本备忘录', '本附录', '本订单'], en: ['this Agreement', 'this Contract', 'these Terms', 'this Undertaking', 'this Addendum', 'this Deed', 'this Letter', 'this agreement', 'this contract', 'these terms', 'this undertaking', 'this letter', 'this policy'] }
const SECRET: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['保密信息', '保密资料', '秘密信息', '机密信息', '保密内容', '专有信息', '保密材料', '商业秘密'],
  en: ['Confidential Information', 'Proprietary Information', 'Confidential Material', 'Confidential Data', 'Evaluation Material', 'Secret Information', 'Company Information'],
}
/** The term that the clause defines where the contract has none. */
const NEW_TERM: Readonly<Record<Lang, string>> = { zh: '保密信息', en: 'Confidential Information' }
/** What it protects, described where the contract defines it without a name. */
const PLAIN: Readonly<Record<Lang, string>> = { zh: '应予保密的信息', en: 'protected information' }
/** Words that take a verb of their own: such a party is meant by what it does. */
const PRONOUNS: ReadonlySet<string> = new Set(['you', 'we', 'us', 'i', 'undersigned', 'the undersigned'])

function count(text: string, word: string): number {
  let found = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++
  return found
}

/** The word of `words` that the text uses most; the first where it uses none. */
function mostUsed(text: string, words: readonly string[]): string {
  return words.reduce((best, word) => (count(text, word) > count(text, best) ? word : best), words[0] as string)
}

/** The term that the contract defines for what is secret, else the usual one that it uses most; null where it has none. */
function infoIn(contract: Contract, lang: Lang): string | null {
  const words = SECRET[lang]
  const defined = definedTerms(contract).map(({ term }) => term).find((term) => words.some((word) => term === word || term === `${word}s`) || (lang === 'zh' ? term.length <= 8 && (term.includes('保密') || term.includes('秘密')) && (term.includes('信息') || term.includes('资料')) : false))
  if (defined) return defined
  const used = mostUsed(contract.text, words)
  return count(contract.text, used) > 0 ? used : null
}

/** "the Vendor" where the contract says so; a proper name stands alone. */
function named(contract: Contract, name: string): string {
  const bare = name.replace(/^the /i, '')
  const withArticle = count(contract.text, `the ${bare}`) + count(contract.text, `The ${bare}`)
  return withArticle * 2 > count(contract.text, bare) ? `the ${bare}` : bare
}

function debtorOf(contract: Contract, review: Review): string | null {
  const owes = bound(contract)
  const role = (name: string): string | undefined => review.parties.find((party) => party.name === name)?.role
  // Two readings that disagree about who owes: the clause then binds whoever breaches it.
  if (owes !== null && owes !== 'both') return ['disclosing', 'controller', 'employer'].includes(role(owes.only) ?? '') ? null : owes.only
  return review.parties.find(({ role }) => ['receiving', 'employee', 'processor'].includes(role))?.name ?? null
}

/** Reads what the clause has to fit: names, terms, law, who is bound, and the step that suits the reader's side. */
export function settingOf(contract: Contract, review: Review, options: DraftOptions): Setting {
  const lang = options.lang ?? (contract.lang === 'en' ? 'en' : 'zh')
  const names = actorNames(contract)
  const doc = mostUsed(contract.text, DOCS[lang])
  const term = infoIn(contract, lang)
  // A contract that names nothing gets the usual term together with its definition; else what it protects is described, not named.
  const defines = review.findings.some(({ rule }) => rule === 'def-confidential-info-missing')
  const debtor = debtorOf(contract, review)
  const creditor = debtor === null ? null : (otherParty(contract, debtor) ?? null)
  const mutual = options.mutual ?? (bound(contract) === 'both' || debtor === null || creditor === null || review.mutual === true || bothDisclose(contract))
  const one = !mutual && debtor !== null && creditor !== null && names.length === 2 && !PRONOUNS.has(debtor.toLowerCase()) && !PRONOUNS.has(creditor.toLowerCase())
  const side = sideKey(options.side ?? 'neutral', review.parties)
  const step = options.step ?? (mutual || side === 'neutral' ? 3 : side === debtor ? 4 : 2)
  const print = (name: string): string => (lang === 'en' && contract.lang !== 'zh' ? named(contract, name) : name)
  return {
    lang, law: review.law, kind: review.kind, step,
    mutual: mutual || !one,
    debtor: one ? debtor : null,
    creditor: one ? creditor : null,
    debtorName: one ? print(debtor) : '',
    creditorName: one ? print(creditor) : '',
    info: term ?? (defines ? NEW_TERM : PLAIN)[lang],
    doc,
    data: review.kind === 'DPA' || isEntrustment(contract),
    person: onlyPersonsOwe(contract),
    employee: employeeOf(contract) !== null || review.kind === 'EMP',
    feesAlike: review.mutual !== false || exchanges(contract).length > 0,
  }
}
