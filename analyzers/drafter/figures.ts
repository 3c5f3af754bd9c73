import { optionOf } from '../registry'
import type { Options } from '../types'
import type { Step } from './types'

/** The numbers that a clause of this step may use. All of them lie inside what the rules let pass. */
export interface Range {
  readonly percent: number
  readonly times: number
  readonly noticeHours: number
  readonly reportDays: number
  readonly replyDays: number
  readonly payDays: number
  /** Times the price; null: no limit. */
  readonly limitTimes: number | null
  /** Share of the feared loss that is agreed as a sum, in percent. */
  readonly lossPercent: number
}

/** How far into the rules' range each step goes, in sixths, from protective to lenient. */
const SIXTHS: Readonly<Record<Step, number>> = { 1: 6, 2: 5, 3: 4, 4: 3, 5: 2 }
/** Steps of the uplift over the loss, in thirds of what the rules let pass; from step 4 on the loss alone is owed. */
const THIRDS: Readonly<Record<Step, number>> = { 1: 3, 2: 2, 3: 1, 4: 0, 5: 0 }
/** Days are this product's own, in line with the drafts of the rules on claims and on response. */
const DAYS: Readonly<Record<Step, { readonly report: number; readonly reply: number; readonly pay: number }>> = {
  1: { report: 3, reply: 7, pay: 10 }, 2: { report: 5, reply: 10, pay: 15 }, 3: { report: 5, reply: 10, pay: 15 }, 4: { report: 7, reply: 15, pay: 20 }, 5: { report: 10, reply: 15, pay: 30 },
}

/** A limit may not be stricter than the share that the same clause agrees. */
function limitOf(step: Step, thresholds: Readonly<Record<string, Options>> | undefined): number | null {
  const high = optionOf('lia-fixed-sum-disproportionate', 'highRatio', thresholds)
  const medium = optionOf('lia-fixed-sum-disproportionate', 'mediumRatio', thresholds)
  if (step <= 2) return null
  if (step === 3) return high
  return step === 4 ? Math.max(medium, high - 1) : medium
}

/** The numbers of a step, reckoned from the rules' own options (the user's where they are set). */
export function rangeOf(step: Step, data: boolean, thresholds?: Readonly<Record<string, Options>>): Range {
  const most = optionOf('lia-percentage-excessive', 'notePercent', thresholds)
  const least = optionOf('lia-amount-too-low', 'leastPercent', thresholds)
  const uplift = Math.round((optionOf('lia-multiplier-excessive', 'lossTimes', thresholds) - 1) * 100)
  const hours = optionOf('inc-deadline-quality', 'goodHours', thresholds)
  const slow = optionOf('inc-deadline-quality', 'longHoursForData', thresholds)
  const own = { 1: Math.max(1, Math.floor(hours / 2)), 2: hours, 3: hours, 4: hours * 2, 5: slow }[step]
  const { report, reply, pay } = DAYS[step]
  return {
    percent: Math.max(Math.ceil(least), Math.floor((most * SIXTHS[step]) / 6)),
    times: (100 + Math.floor((Math.max(0, uplift) * THIRDS[step]) / 3)) / 100,
    noticeHours: data ? Math.min(own, hours) : own,
    reportDays: report, replyDays: reply, payDays: pay,
    limitTimes: limitOf(step, thresholds),
    lossPercent: { 1: 100, 2: 90, 3: 80, 4: 60, 5: 40 }[step],
  }
}
