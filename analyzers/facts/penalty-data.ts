import type { Data } from '../types'
import type { Currency } from './money'
import type { Penalty } from './penalties'

const CURRENCIES: Readonly<Record<Currency, string>> = { CNY: '@cny', USD: '@usd', GBP: '@gbp', EUR: '@eur', HKD: '@hkd', JPY: '@jpy', other: '@money' }

/** The currency as a term for a rule's data. */
export function currencyTerm(currency: Currency | undefined): string {
  return CURRENCIES[currency ?? 'other']
}

/** What the words of every penalty rule may name: the event, the base and who pays. */
export function commonData(penalty: Penalty): Data {
  return { event: penalty.scope === 'any' ? '@anyBreach' : '@leakEvent', base: `@${penalty.base}` }
}
