import type { Lang } from '../../contract/types'
import { RULES } from '../registry'
import type { Kind, Level, Words } from '../types'
import { badWording } from './wording'

/** How a house wants one rule to be used. */
export interface RuleSetting {
  readonly on: boolean
  /** In place of the rule's own levels, for every side that sees it. */
  readonly level?: Level
  /** Thresholds over the rule's own. */
  readonly options?: Readonly<Record<string, number>>
  /** Own words, by the reader's language; `draft`: own wording to offer, by the contract's language. */
  readonly words?: Readonly<Partial<Record<Lang, Partial<Words> & { readonly draft?: string }>>>
}

/** A rule of the house: a wording that must, or must not, stand in the contract. */
export interface HouseRule {
  /** `house-…` */
  readonly id: string
  readonly name: Readonly<Record<Lang, string>>
  /** One of these must stand somewhere. */
  readonly must?: readonly string[]
  /** None of these may stand anywhere. */
  readonly mustNot?: readonly string[]
  readonly kinds: readonly Kind[]
  readonly level: Level
  readonly advice: Readonly<Record<Lang, string>>
}

/** A house's way of reading contracts, as one JSON file. */
export interface Playbook {
  readonly schema: 1
  readonly name: string
  /** Name of a shipped playbook it starts from; '' for none. */
  readonly base: string
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly house: readonly HouseRule[]
}

/** Why a file is no playbook: what is wrong and where, as a code and a path like `rules.lia-deposit-excess.options.percent`. */
export interface PlaybookProblem {
  readonly code: 'not-json' | 'not-a-playbook' | 'newer-schema' | 'unknown-field' | 'wrong-type' | 'unknown-rule' | 'unknown-option' | 'bad-wording' | 'twice' | 'too-large'
  readonly at: string
}

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['critical', 'high', 'medium', 'low'])
const KINDS: ReadonlySet<unknown> = new Set<Kind>(['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'])
const HOUSE_ID = /^house-[a-z0-9-]{1,60}$/
/** UTF-16 units; a house with a hundred rules of its own needs a tenth of it. */
const LARGEST = 1_000_000
const MOST_HOUSE_RULES = 200
const MOST_WORDINGS = 20

class Problem extends Error {
  constructor(readonly code: PlaybookProblem['code'], readonly at: string) {
    super(code)
  }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, at: string, allowed: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem('wrong-type', at)
  const strange = Object.keys(value).find((key) => !allowed.includes(key))
  if (strange !== undefined) throw new Problem('unknown-field', `${at}.${strange}`)
  return value as Fields
}

function textAt(value: unknown, at: string, longest = 4000): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest) throw new Problem('wrong-type', at)
  return value
}

function bothLanguages(value: unknown, at: string): Readonly<Record<Lang, string>> {
  const { zh, en } = fieldsOf(value, at, ['zh', 'en'])
  return { zh: textAt(zh, `${at}.zh`), en: textAt(en, `${at}.en`) }
}

function levelAt(value: unknown, at: string): Level {
  if (!LEVELS.has(value)) throw new Problem('wrong-type', at)
  return value as Level
}

function settingOf(id: string, value: unknown): RuleSetting {
  const at = `rules.${id}`
  const rule = RULES.get(id)
  if (!rule) throw new Problem('unknown-rule', at)
  const { on, level, options, words } = fieldsOf(value, at, ['on', 'level', 'options', 'words'])
  if (typeof on !== 'boolean') throw new Problem('wrong-type', `${at}.on`)
  const numbers = options === undefined ? undefined : fieldsOf(options, `${at}.options`, Object.keys(options as object))
  for (const [name, number] of Object.entries(numbers ?? {})) {
    if (!Object.hasOwn(rule.options, name)) throw new Problem('unknown-option', `${at}.options.${name}`)
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) throw new Problem('wrong-type', `${at}.options.${name}`)
  }
  const own = words === undefined ? undefined : fieldsOf(words, `${at}.words`, ['zh', 'en'])
  for (const [lang, said] of Object.entries(own ?? {})) {
    for (const [name, text] of Object.entries(fieldsOf(said, `${at}.words.${lang}`, ['title', 'found', 'why', 'ask', 'draft']))) textAt(text, `${at}.words.${lang}.${name}`)
  }
  return {
    on,
    ...(level === undefined ? {} : { level: levelAt(level, `${at}.level`) }),
    ...(numbers ? { options: numbers as Readonly<Record<string, number>> } : {}),
    ...(own ? { words: own as NonNullable<RuleSetting['words']> } : {}),
  }
}

function wordingsAt(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WORDINGS) throw new Problem('wrong-type', at)
  return value.map((wording, index) => {
    const text = textAt(wording, `${at}.${index}`, 400)
    if (badWording(text)) throw new Problem('bad-wording', `${at}.${index}`)
    return text
  })
}

function houseRuleOf(value: unknown, index: number): HouseRule {
  const at = `house.${index}`
  const { id, name, must, mustNot, kinds, level, advice } = fieldsOf(value, at, ['id', 'name', 'must', 'mustNot', 'kinds', 'level', 'advice'])
  if (typeof id !== 'string' || !HOUSE_ID.test(id)) throw new Problem('wrong-type', `${at}.id`)
  if ((must === undefined) === (mustNot === undefined)) throw new Problem('wrong-type', at)
  if (!Array.isArray(kinds) || kinds.length === 0 || !kinds.every((kind) => KINDS.has(kind))) throw new Problem('wrong-type', `${at}.kinds`)
  return {
    id,
    name: bothLanguages(name, `${at}.name`),
    ...(must === undefined ? { mustNot: wordingsAt(mustNot, `${at}.mustNot`) } : { must: wordingsAt(must, `${at}.must`) }),
    kinds: kinds as Kind[],
    level: levelAt(level, `${at}.level`),
    advice: bothLanguages(advice, `${at}.advice`),
  }
}

function playbookOf(value: unknown): Playbook {
  if (typeof value !== 'object' || value === null || !('schema' in value)) throw new Problem('not-a-playbook', '')
  if (typeof value.schema === 'number' && value.schema > 1) throw new Problem('newer-schema', 'schema')
  const { schema, name, base, rules, house } = fieldsOf(value, '', ['schema', 'name', 'base', 'rules', 'house'])
  if (schema !== 1) throw new Problem('wrong-type', 'schema')
  const settings = fieldsOf(rules ?? {}, 'rules', Object.keys(rules ?? {}))
  if (!Array.isArray(house ?? []) || (house as unknown[] | undefined ?? []).length > MOST_HOUSE_RULES) throw new Problem('wrong-type', 'house')
  const own = ((house ?? []) as unknown[]).map(houseRuleOf)
  const twice = own.find(({ id }, at) => own.findIndex((other) => other.id === id) !== at)
  if (twice) throw new Problem('twice', `house.${twice.id}`)
  return {
    schema: 1,
    name: textAt(name, 'name', 80),
    base: base === undefined || base === '' ? '' : textAt(base, 'base', 80),
    rules: Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, settingOf(id, setting)])),
    house: own,
  }
}

/** Reads a playbook file. Never throws; a file that is none says what is wrong and where. Whether `base` is known is for whoever has the shipped ones. */
export function readPlaybook(json: string): { readonly ok: true; readonly playbook: Playbook } | { readonly ok: false; readonly problem: PlaybookProblem } {
  if (json.length > LARGEST) return { ok: false, problem: { code: 'too-large', at: '' } }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, problem: { code: 'not-json', at: '' } }
  }
  try {
    return { ok: true, playbook: playbookOf(value) }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: { code: error.code, at: error.at } }
    throw error
  }
}

/** The same playbook gives the same text, whatever the order of its fields: what its SHA-256 is taken of. */
export function canonical(playbook: Playbook): string {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(sorted)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
    : value
  return JSON.stringify(sorted(playbook))
}
