import type { Lang } from '../../contract/types'
import { money } from '../matrix/measure-words'
import type { Range } from './figures'
import type { Setting } from './setting'
import type { Money, Point } from './types'

/** What a sentence may use besides the setting and the step's numbers. */
export interface Material {
  readonly setting: Setting
  readonly range: Range
  /** Points that stand in the clause: a sentence may lean on those before it. */
  readonly points: ReadonlySet<Point>
  /** How the agreed sum is reckoned; null: none is agreed. */
  readonly sum: { readonly by: 'percent' } | { readonly by: 'times' } | { readonly by: 'money'; readonly money: Money; readonly of: 'loss' | 'price' } | null
  /** Whether the contract has a price to reckon a limit by. */
  readonly priced: boolean
  /** What the contract's own limits do: cap the liability, exclude indirect loss. */
  readonly caps: boolean
  readonly excludes: boolean
}

/** The sentences of one language. */
export type Sentences = Readonly<Record<Point, (material: Material) => string>>

/** A sum as a clause prints it: 人民币240,000元, US$240,000. */
export function printedMoney({ cents, currency }: Money, lang: Lang): string {
  return `${lang === 'zh' && currency === 'CNY' ? '人民币' : ''}${money(cents / 100, currency, lang)}`
}
