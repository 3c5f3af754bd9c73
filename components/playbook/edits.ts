import type { HouseRule, Playbook, RuleSetting } from '../../analyzers/playbook/playbook'
import type { RuleRow } from '../../analyzers/playbook/rule-rows'
import type { Kind } from '../../analyzers/types'
import type { Lang } from '../../contract/types'
import type { EditorWords } from './words'

/** What may be changed of a rule; undefined takes a setting back to the rule's own. */
export interface RuleChange {
  readonly on?: boolean
  readonly level?: RuleSetting['level'] | undefined
  readonly options?: Readonly<Record<string, number>>
  readonly draft?: Readonly<Partial<Record<Lang, string>>>
}

/** A rule of the house as it is being typed: both ways of asking share one list of wordings. */
export interface HouseDraft {
  readonly id: string
  readonly name: Readonly<Record<Lang, string>>
  readonly forbids: boolean
  /** One a line. */
  readonly wordings: string
  readonly kinds: readonly Kind[]
  readonly level: HouseRule['level']
  readonly advice: Readonly<Record<Lang, string>>
}

function withoutOwn(row: RuleRow, options: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => row.options.find(({ option }) => option === name)?.value !== value))
}

function wordsWith(words: RuleSetting['words'], draft: Readonly<Partial<Record<Lang, string>>>): RuleSetting['words'] {
  const next = (['zh', 'en'] as const).flatMap((lang) => {
    const { draft: old, ...rest } = words?.[lang] ?? {}
    const text = draft[lang] ?? old ?? ''
    const said = text.trim() === '' ? rest : { ...rest, draft: text }
    return Object.keys(said).length > 0 ? [[lang, said] as const] : []
  })
  return next.length > 0 ? Object.fromEntries(next) : undefined
}

/** The playbook with a rule set otherwise. What is as the rule has it is not written down. */
export function withRule(book: Playbook, row: RuleRow, change: RuleChange): Playbook {
  const old = book.rules[row.id]
  const on = change.on ?? old?.on ?? true
  const level = 'level' in change ? change.level : old?.level
  const options = withoutOwn(row, { ...old?.options, ...change.options })
  const words = change.draft ? wordsWith(old?.words, change.draft) : old?.words
  const setting: RuleSetting = { on, ...(level ? { level } : {}), ...(Object.keys(options).length > 0 ? { options } : {}), ...(words ? { words } : {}) }
  const { [row.id]: _old, ...others } = book.rules
  return { ...book, rules: on && Object.keys(setting).length === 1 ? others : { ...others, [row.id]: setting } }
}

export const draftOf = ({ must, mustNot, ...rule }: HouseRule): HouseDraft => ({ ...rule, forbids: must === undefined, wordings: (must ?? mustNot ?? []).join('\n') })

const lines = (wordings: string): string[] => wordings.split('\n').map((line) => line.trim()).filter((line) => line !== '')
/** Where only one language is written, both say it. */
const both = ({ zh, en }: Readonly<Record<Lang, string>>): Readonly<Record<Lang, string>> => ({ zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() })

/** The rule as a playbook writes it. */
export function houseRuleOf({ forbids, wordings, name, advice, ...rule }: HouseDraft): HouseRule {
  return { ...rule, name: both(name), advice: both(advice), ...(forbids ? { mustNot: lines(wordings) } : { must: lines(wordings) }) }
}

/** A rule to begin with, under an id of its own. */
export function freshHouseRule(existing: readonly HouseDraft[]): HouseDraft {
  let number = existing.length + 1
  while (existing.some(({ id }) => id === `house-${number}`)) number++
  return { id: `house-${number}`, name: { zh: '', en: '' }, forbids: false, wordings: '', kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'OTHER'], level: 'medium', advice: { zh: '', en: '' } }
}

/**
 * What has to be mended before it can be saved, in a sentence; null: nothing.
 * @param refuses whether a wording says too little to be looked for
 */
export function faultOf(name: string, house: readonly HouseDraft[], refuses: (wording: string) => boolean, t: EditorWords['faults']): string | null {
  if (name.trim() === '') return t.name
  for (const rule of house) {
    if (both(rule.name).zh === '') return t.houseName
    const wordings = lines(rule.wordings)
    if (wordings.length === 0) return t.wordings
    const short = wordings.find(refuses)
    if (short !== undefined) return t.short(short)
    if (rule.kinds.length === 0) return t.kinds
    if (both(rule.advice).zh === '') return t.advice
  }
  return null
}
