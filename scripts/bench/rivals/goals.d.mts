import type { PartBudget } from '../../bundle-budget.mjs'

interface Row { readonly section: string; readonly on: string; readonly who: string; readonly ms: number; readonly error?: string }
interface Goal { readonly what: string; readonly on: string; readonly value: number; readonly goal: string; readonly isMet: boolean | null }

/** What the product wants to reach beside others, from the rows of one run. */
export function goalsOf(rows: readonly Row[], sizes: readonly { on: string; lang: string; bytes: number }[]): Goal[]
/** The parts of the built extension against what was asked of them. */
export function sizeGoals(sizes: ReadonlyMap<string, number>, budget: Readonly<Record<string, PartBudget>>): Goal[]
