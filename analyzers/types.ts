import type { Contract, ContractLang, Coverage, Lang, Span } from '../contract/types'
import type { LawId } from './law'

/** How much weight a finding has, heaviest first. */
export type Level = 'critical' | 'high' | 'medium' | 'low'

/** MISSING: a term is absent · DEFECT: bad wording · BALANCE: the parties compared · QUANT: a number · NOTICE: statute · QUALITY: drafting. */
export type FindingType = 'MISSING' | 'DEFECT' | 'BALANCE' | 'QUANT' | 'NOTICE' | 'QUALITY'

/** The catalogue's families, A to J. */
export type Topic = 'definition' | 'scope' | 'duty' | 'incident' | 'liability' | 'remedy' | 'balance' | 'term' | 'statute' | 'quality'

export type Kind = 'NDA' | 'SVC' | 'EMP' | 'DPA' | 'TOS' | 'OTHER'
export type GoverningLaw = 'PRC' | 'US' | 'UK' | 'EU' | 'other' | 'unknown'
export type Role = 'disclosing' | 'receiving' | 'both' | 'employer' | 'employee' | 'processor' | 'controller' | 'none'

/** A contracting party, by the short name the contract uses for it ("甲方", "the Vendor"). */
export interface Party {
  readonly name: string
  /** The registered or personal name as printed, '' when the contract gives none. */
  readonly full: string
  readonly role: Role
}

/** Values that fill the placeholders of a rule's words. A string that begins with `@` is a term of `analyzers/terms.ts` (`@loss`). */
export type Data = Readonly<Record<string, string | number>>

/**
 * Level by the reader's position in this finding. `null`: not shown to that reader.
 * `burdened` owes, pays or is restrained (R in the catalogue); `protected` is the other side (D); `neutral` is M.
 */
export interface Levels {
  readonly protected: Level | null
  readonly burdened: Level | null
  readonly neutral: Level | null
}

/** What a rule's `check` yields. */
export interface Hit {
  /** Spans of `Contract.text`; the first is scrolled to. Empty: something is missing and nothing comes near it. */
  readonly evidence: readonly Span[]
  /** For MISSING: the clauses that were read as candidates. */
  readonly lookedAt?: readonly Span[]
  readonly data?: Data
  /** `possible`: a person must look; shown as a question. Default `clear`. */
  readonly certainty?: 'clear' | 'possible'
  /** Where the level depends on this contract's numbers; default: the rule's. */
  readonly levels?: Levels
  /** The party (its `name`) that owes, pays or is restrained here; default: by the parties' roles. */
  readonly burdened?: string
  /** Folded under another rule's card ("suppressed" in the catalogue); the engine folds only when that rule fired. */
  readonly under?: string
  /** Picks a variant of the words. */
  readonly variant?: string
  /** "info" and "satisfied at info" of the catalogue: a remark, not a finding. */
  readonly remark?: boolean
}

/** One point a lawyer would check. It has no sentence in it: rule + variant + data make the words, in the reader's language. */
export interface Finding {
  /** Stable across runs: rule, first quote and ordinal. */
  readonly id: string
  readonly rule: string
  readonly type: FindingType
  /** As seen by the side the review was made for; see `levels`. */
  readonly level: Level
  /** `neutral` and each party's name. */
  readonly levels: Readonly<Record<string, Level | null>>
  readonly certainty: 'clear' | 'possible'
  readonly folded: boolean
  /** Rule id of the card it is folded into. */
  readonly under: string | null
  /** Id of the very finding it is folded into; null where it has a card of its own. */
  readonly root: string | null
  readonly evidence: readonly Span[]
  readonly lookedAt: readonly Span[]
  readonly data: Data
  readonly variant: string | null
}

export interface Remark {
  readonly rule: string
  readonly evidence: readonly Span[]
  readonly data: Data
}

/** What the contract provides on one point, with the sentences that carry it. */
export interface ProvisionReading {
  readonly id: string
  /** `contrary`: the contract says the opposite. Absent provisions are not listed. */
  readonly stance: 'stated' | 'contrary'
  readonly evidence: readonly Span[]
}

export interface Annex {
  readonly name: string
  /** Whether its text is in this file. */
  readonly present: boolean
}

/** A point that the contract leaves to another document, which is not in this file. */
export interface LeftTo {
  /** What a leak costs, how long secrecy lasts, or what is told and done once a leak is out. */
  readonly what: 'consequence' | 'term' | 'incident'
  /** The document's name as printed. */
  readonly document: string
}

/** Everything the engine says about one contract. Plain data. */
export interface Review {
  readonly title: string
  readonly lang: ContractLang
  readonly kind: Kind
  readonly law: GoverningLaw
  /** Do both sides owe secrecy? null: no secrecy duty, or it cannot be told. */
  readonly mutual: boolean | null
  readonly parties: readonly Party[]
  readonly coverage: Coverage & { readonly annexes: readonly Annex[]; readonly leftTo: readonly LeftTo[] }
  readonly provisions: readonly ProvisionReading[]
  readonly findings: readonly Finding[]
  readonly remarks: readonly Remark[]
}

/** One sentence each, plain words. `{name}` comes from data or options. */
export interface Words {
  /** Under 14 Chinese characters or 9 English words; says what is so. */
  readonly title: string
  readonly found: string
  readonly why: string
  readonly ask: string
}

/** `[[evidence]]` marks what a hit must quote. Each example is a clause or a mini-contract; paragraphs are separated by a line break. */
export interface Examples {
  readonly hit: readonly string[]
  readonly miss: readonly string[]
  /** Rules: a hit after its repair, which must be silent. */
  readonly mended?: readonly string[]
}

export type Options = Readonly<Record<string, number>>

/** A rule: how bad, about what, on what authority, from which number on, what is said, shown, and last how it is found. */
export interface Rule<O extends Options = Options> {
  readonly type: FindingType
  readonly topic: Topic
  readonly kinds: readonly Kind[]
  readonly levels: Levels
  readonly law: readonly LawId[]
  /** Thresholds; each becomes a settings field. */
  readonly options: O
  /** Names of the options that are this product's own figures and not the law's. */
  readonly heuristic: readonly (keyof O & string)[]
  /** By the READER's language. */
  readonly words: Readonly<Record<Lang, Words>>
  /** Overrides of `words` that a hit may pick by `variant`. */
  readonly variants?: Readonly<Record<string, Readonly<Record<Lang, Partial<Words>>>>>
  /** Suggested wording, in the CONTRACT's language. */
  readonly draft: Readonly<Record<Lang, string>>
  /** By the CONTRACT's language: the rule's tests and its page in the handbook. */
  readonly examples: Readonly<Record<Lang, Examples>>
  /** Pure. Facts are asked by `contract`; they are computed once per contract. */
  check(contract: Contract, options: O, context: Context): Iterable<Hit>
}

/** What a rule may know besides the contract. */
export interface Context {
  /** ISO date; stands in for the contract's own date where it has none. */
  readonly today: string
}
