import type { Lang } from '../../contract/types'
import { RULES } from '../registry'
import { plainTitle } from '../rule-titles'
import type { Level, Topic } from '../types'
import { OPTION_NAMES, type OptionName } from './option-names'

type Both = Readonly<Record<Lang, string>>

/** A threshold as a playbook's editor shows it. */
export interface OptionRow extends OptionName {
  readonly option: string
  readonly value: number
  /** This product's own figure, and not the law's. */
  readonly ours: boolean
}

/** A rule as a playbook's editor shows it. */
export interface RuleRow {
  readonly id: string
  readonly title: Both
  readonly topic: Topic
  /** The rule's own level for a neutral reader, else the heaviest of the two sides'. */
  readonly level: Level
  readonly options: readonly OptionRow[]
  /** Suggested wording; '' where the rule has none in that language. */
  readonly draft: Both
}

/** Every rule with its title, level and thresholds, by id. */
export function ruleRows(): readonly RuleRow[] {
  return [...RULES].map(([id, { topic, levels, options, heuristic, draft }]): RuleRow => ({
    id, topic, draft,
    title: { zh: plainTitle(id, 'zh'), en: plainTitle(id, 'en') },
    level: levels.neutral ?? levels.burdened ?? levels.protected ?? 'low',
    options: Object.entries(options).map(([option, value]) => ({
      option, value, ours: heuristic.includes(option), ...(OPTION_NAMES[id]?.[option] ?? { words: { zh: option, en: option }, unit: { zh: '', en: '' } }),
    })),
  }))
}
