import { useId } from 'react'
import type { Lang } from '../contract/types'
import type { Party } from '../analyzers/types'
import { htmlLang, langOf } from './language'
import { shortNames } from './listing'
import { STRINGS } from './strings'

export interface SideSwitchProps {
  readonly uiLang: Lang
  readonly parties: readonly Party[]
  /** A party's `name`, or `neutral`. */
  readonly side: string
  readonly onSide: (side: string) => void
}

/** Whose side the levels are seen from: the first two parties by their real names, or neither. */
export function SideSwitch({ uiLang, parties, side, onSide }: SideSwitchProps) {
  const group = useId()
  const t = STRINGS[uiLang]
  const shown = parties.slice(0, 2)
  if (shown.length === 0) return null
  const names = shortNames(shown)
  const options = shown.map((party, at) => ({
    value: party.name,
    small: party.full === '' ? t.roles[party.role] : party.name,
    big: names[at] ?? party.name,
    title: party.full || party.name,
  }))
  const [before, behind] = t.sideKey
  return (
    <fieldset className="side">
      <legend className="sr">{t.sideLabel}</legend>
      <div className="lab" aria-hidden="true">
        <span>{t.sideLabel}</span>
        <span className="hint">{before} <kbd>S</kbd> {behind}</span>
      </div>
      <div className="seg" data-options={options.length + 1}>
        {[...options, { value: 'neutral', small: t.neutral, big: t.bothSides, title: t.neutral }].map((option) => (
          <label key={option.value} title={option.title}>
            <input type="radio" name={group} value={option.value} checked={side === option.value} onChange={() => onSide(option.value)} />
            <small lang={htmlLang(option.value === 'neutral' ? uiLang : langOf(option.small))}><span>{option.small}</span></small>
            <b lang={htmlLang(option.value === 'neutral' ? uiLang : langOf(option.big))}>{option.big}</b>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
