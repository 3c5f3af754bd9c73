import type { Contract, Span } from '../../contract/types'
import type { Hit, Level, Levels } from '../types'
import { fact } from './fact'
import { penalties, type Penalty } from './penalties'
import { textOf } from './sentences'
import { contractWorth } from './yearly-fee'

/** 0 silent · 1 a remark · 2 low · 3 medium · 4 high · 5 critical, for each reader. */
export interface Grade {
  readonly burdened: number
  readonly neutral: number
  readonly protected: number
}

const SILENT: Grade = { burdened: 0, neutral: 0, protected: 0 }
const LEVELS: readonly (Level | null)[] = [null, null, 'low', 'medium', 'high', 'critical']
/** Room for binary fractions. */
const EDGE = 1e-9

function within(grade: number): number {
  return Math.min(5, Math.max(0, grade))
}

function grade(burdened: number, neutral: number, favoured: number, steps = 0): Grade {
  return { burdened: within(burdened + steps), neutral: within(neutral + steps), protected: within(favoured + steps) }
}

/** Levels of a hit; `null` where the reader is not shown it. */
export function levelsOf({ burdened, neutral, protected: favoured }: Grade): Levels {
  return { burdened: LEVELS[burdened] ?? null, neutral: LEVELS[neutral] ?? null, protected: LEVELS[favoured] ?? null }
}

/** Times the loss: 1.3 is the 30 % above loss of Fa Shi [2023] No. 13 art. 65; 5 the top of the statutory punitive range. */
export const MULTIPLE_LIMITS = { lossTimes: 1.3, highTimes: 3, criticalTimes: 5, gainTimes: 1 }
/** Shares of the price and of turnover in percent, all of them this product's own bands. */
export const SHARE_LIMITS = { notePercent: 30, mediumPercent: 100, highPercent: 200, turnoverPercent: 5 }
/** Multiples of the contract price, and sums in whole units where the price is unknown. */
export const SUM_LIMITS = { mediumRatio: 1, highRatio: 3, criticalRatio: 10, justifyYuan: 5_000_000, justifyDollars: 1_000_000 }
/** Percent a year: 万分之五 a day is 18.25. */
export const RATE_LIMITS = { notePercent: 18.25, mediumPercent: 36.5, highPercent: 100 }

/** Rule 22. A percentage of the loss or the gain is a multiple of it. Wilful-only triggers count one step less. */
export function multipleGrade(penalty: Penalty, limits: typeof MULTIPLE_LIMITS): Grade {
  const { value, base } = penalty
  const steps = penalty.wilfulOnly ? -1 : 0
  if (penalty.bound === 'ceiling') return SILENT
  if (base === 'gain') {
    if (value <= limits.gainTimes + EDGE) return SILENT
    return value <= limits.highTimes + EDGE ? grade(2, 2, 1, steps) : grade(3, 3, 2, steps)
  }
  const lossLike = base === 'loss' || base === 'unspecified'
  if (value <= (lossLike ? limits.lossTimes : 1) + EDGE) return !lossLike && Math.abs(value - 1) < EDGE ? grade(1, 1, 1) : SILENT
  const burdened = value >= limits.criticalTimes ? 5 : value >= limits.highTimes ? 4 : 3
  return grade(burdened, value <= 2 + EDGE ? burdened - 1 : burdened, burdened - 1, steps)
}

/** Rule 23. 30 % is measured against loss by the law, so up to 100 % of the price is a remark to a neutral reader. */
export function shareGrade(penalty: Penalty, limits: typeof SHARE_LIMITS): Grade {
  const percent = penalty.value * 100
  const steps = penalty.perEvent ? 1 : 0
  if (penalty.bound === 'ceiling') return SILENT
  if (penalty.base === 'turnover' || penalty.base === 'value') return percent > limits.turnoverPercent + EDGE ? grade(4, 3, 3, steps) : SILENT
  if (percent <= limits.notePercent + EDGE) return SILENT
  if (percent <= limits.mediumPercent + EDGE) return grade(2, 1, 1, steps)
  return percent < limits.highPercent - EDGE ? grade(4, 3, 3, steps) : grade(5, 4, 4, steps)
}

/** Sum divided by the contract price (or a year's fee); null where neither is known or in another currency. */
export function sumRatio(contract: Contract, penalty: Penalty): number | null {
  const price = contractWorth(contract)
  if (!price || !(price.value > 0) || price.currency !== penalty.currency) return null
  return penalty.value / price.value
}

/** Rule 24. The discloser sees a sum out of scale as a remark only. */
export function sumGrade(contract: Contract, penalty: Penalty, limits: typeof SUM_LIMITS): Grade {
  if (penalty.bound === 'ceiling') return SILENT
  const steps = penalty.perEvent ? 1 : 0
  const ratio = sumRatio(contract, penalty)
  if (ratio === null) {
    const justify = penalty.currency === 'CNY' || penalty.currency === 'HKD' ? limits.justifyYuan : penalty.currency === 'JPY' ? Infinity : limits.justifyDollars
    return penalty.value >= justify ? { ...grade(2, 1, 1, steps), protected: 1 } : SILENT
  }
  if (ratio <= limits.mediumRatio + EDGE) return SILENT
  const burdened = ratio > limits.criticalRatio ? 5 : ratio > limits.highRatio || penalty.person ? 4 : 3
  return { ...grade(burdened, burdened - 1, 1, steps), protected: 1 }
}

/** Percent a year; null for money a day where the price is unknown. */
export function yearlyPercent(contract: Contract, penalty: Penalty): number | null {
  if (penalty.currency === undefined) return penalty.value * 100
  const ratio = sumRatio(contract, penalty)
  return ratio === null ? null : ratio * 100
}

/** Rule 25. Without a ceiling or an end date one step more. */
export function rateGrade(contract: Contract, penalty: Penalty, limits: typeof RATE_LIMITS): Grade {
  const percent = yearlyPercent(contract, penalty)
  if (percent === null || percent <= limits.notePercent + EDGE) return SILENT
  const steps = penalty.capped ? 0 : 1
  if (percent <= limits.mediumPercent + EDGE) return grade(1, 1, 0, steps)
  return percent > limits.highPercent ? grade(4, 3, 3, steps) : grade(3, 2, 2, steps)
}

const RULES = ['lia-multiplier-excessive', 'lia-percentage-excessive', 'lia-fixed-sum-disproportionate', 'lia-daily-rate-excessive'] as const
/** The four rules that judge how high a penalty is; one sum may meet several of them. */
export type HeightRule = (typeof RULES)[number]

function ruleOf({ measure, base }: Penalty): HeightRule {
  if (measure === 'multiple') return RULES[0]
  if (measure === 'share') return base === 'loss' || base === 'gain' ? RULES[0] : RULES[1]
  return measure === 'sum' ? RULES[2] : RULES[3]
}

const graded = fact((contract: Contract): readonly { penalty: Penalty; rule: HeightRule; usual: Grade }[] =>
  penalties(contract).map((penalty) => {
    const rule = ruleOf(penalty)
    const usual =
      rule === RULES[0] ? multipleGrade(penalty, MULTIPLE_LIMITS)
      : rule === RULES[1] ? shareGrade(penalty, SHARE_LIMITS)
      : rule === RULES[2] ? sumGrade(contract, penalty, SUM_LIMITS)
      : rateGrade(contract, penalty, RATE_LIMITS)
    return { penalty, rule, usual }
  }),
)

function heavier(a: Grade, b: Grade): number {
  return a.neutral - b.neutral || a.burdened - b.burdened
}

/**
 * Hits of one of the four rules: the heaviest measure of each sentence. The same sentence printed twice is one hit. The lighter
 * of several measures in one sentence is folded under the heaviest (catalogue, appendix B 3).
 * @param judge the rule's own grade, with the user's thresholds
 */
export function* heightHits(contract: Contract, rule: HeightRule, judge: (penalty: Penalty) => Grade): Generator<{ penalty: Penalty; hit: Hit }> {
  const bySentence = new Map<string, { penalty: Penalty; own: Grade; evidence: Span[] }>()
  for (const { penalty, rule: owner } of graded(contract)) {
    if (owner !== rule) continue
    const own = judge(penalty)
    if (own.burdened < 1) continue
    const text = textOf(contract, penalty.sentence)
    const known = bySentence.get(text)
    if (!known) bySentence.set(text, { penalty, own, evidence: [penalty.sentence] })
    else if (known.evidence.at(-1) !== penalty.sentence) known.evidence.push(penalty.sentence)
    else if (known.evidence.length === 1 && heavier(own, known.own) > 0) bySentence.set(text, { ...known, penalty, own })
  }
  for (const { penalty, own, evidence } of bySentence.values()) {
    const rival = graded(contract)
      .filter((other) => other.rule !== rule && other.penalty.sentence === penalty.sentence && other.usual.neutral >= 2)
      .sort((a, b) => heavier(b.usual, a.usual))[0]
    const weight = rival ? heavier(rival.usual, own) || RULES.indexOf(rule) - RULES.indexOf(rival.rule) : -1
    yield {
      penalty,
      hit: {
        evidence: evidence.map(({ start, end }) => ({ start, end })),
        levels: levelsOf(own),
        ...(penalty.debtor === null ? {} : { burdened: penalty.debtor }),
        ...(rival && weight > 0 ? { under: rival.rule } : {}),
        ...(own.neutral <= 1 ? { remark: true } : {}),
      },
    }
  }
}
