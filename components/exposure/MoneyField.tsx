import { useId } from 'react'
import type { Lang } from '../../contract/types'
import { centsTyped, CURRENCIES, signOf, type Currency } from './money'
import { EXPOSURE_WORDS } from './words'

export interface MoneyFieldProps {
  readonly uiLang: Lang
  readonly label: string
  readonly name: string
  readonly value: string
  readonly placeholder?: string
  readonly note?: string
  /** null: a plain number. */
  readonly currency: Currency | null
  /** Only the first field lets the currency be changed; the others follow it. */
  readonly onCurrency?: (currency: Currency) => void
  readonly onValue: (value: string) => void
}

/** A sum as people type it: 800,000, 80万, 1.2m. */
export function MoneyField({ uiLang, label, name, value, placeholder, note, currency, onCurrency, onValue }: MoneyFieldProps) {
  const t = EXPOSURE_WORDS[uiLang]
  const id = useId()
  const wrong = value.trim() !== '' && centsTyped(value) === null
  return (
    <div className="money-field">
      <label htmlFor={id}>{label}{note !== undefined && <small>{note}</small>}</label>
      <span className="money" data-wrong={wrong || undefined}>
        {currency !== null && onCurrency && (
          <span className="sign">
            <span aria-hidden="true">{signOf(currency)}</span>
            <select aria-label={t.currency} value={currency} onChange={(event) => onCurrency(event.target.value as Currency)}>
              {CURRENCIES.map((one) => <option key={one} value={one}>{one} {signOf(one)}</option>)}
            </select>
          </span>
        )}
        {currency !== null && !onCurrency && <span className="sign">{signOf(currency)}</span>}
        <input id={id} data-input={name} className="num" inputMode="decimal" autoComplete="off" value={value} placeholder={placeholder} aria-invalid={wrong} aria-describedby={wrong ? `${id}w` : undefined} onChange={(event) => onValue(event.target.value)} />
      </span>
      {wrong && <small id={`${id}w`} className="high" role="status">{t.unreadable}</small>}
    </div>
  )
}
