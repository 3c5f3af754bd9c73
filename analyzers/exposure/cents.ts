import type { Currency } from '../facts/money'

/** Money in hundredths of its unit. Integers only: what is reckoned here is shown to people who will add it up again. */
export interface Money {
  readonly cents: number
  readonly currency: Currency
}

/** Fractions and multiples in millionths: 30 % is 300,000, three times 3,000,000. */
export type Millionths = number

export const WHOLE: Millionths = 1_000_000

/** Whole units (yuan, dollars) as printed → cents. */
export function centsOf(units: number): number {
  return Math.round(units * 100)
}

/** A fraction or a multiple as read → millionths. */
export function millionthsOf(value: number): Millionths {
  return Math.round(value * WHOLE)
}

/** `cents` × `times`, rounded half up to a whole cent; exact at any size that a number can hold. */
export function scaled(cents: number, times: Millionths): number {
  const whole = BigInt(Math.round(cents)) * BigInt(Math.round(times))
  return Number((whole + 500_000n) / 1_000_000n)
}

/** `cents` × a fraction a year × days: simple interest on 365 days, rounded half up. */
export function overDays(cents: number, yearly: Millionths, days: number): number {
  const whole = BigInt(Math.round(cents)) * BigInt(Math.round(yearly)) * BigInt(Math.round(days))
  const year = 365n * 1_000_000n
  return Number((whole + year / 2n) / year)
}

/** The sum of moneys of one currency; null when they are of several, or none. */
export function total(list: readonly Money[]): Money | null {
  const [first] = list
  if (!first || list.some(({ currency }) => currency !== first.currency)) return null
  return { cents: list.reduce((sum, { cents }) => sum + cents, 0), currency: first.currency }
}
