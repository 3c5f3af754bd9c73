import { useState } from 'react'
import type { RuleSetting } from '../../analyzers/playbook/playbook'
import type { OptionRow, RuleRow } from '../../analyzers/playbook/rule-rows'
import type { Level } from '../../analyzers/types'
import type { Lang } from '../../contract/types'
import { SignIcon } from '../icons'
import { htmlLang } from '../language'
import { LEVELS } from '../listing'
import { STRINGS } from '../strings'
import type { RuleChange } from './edits'
import { EDITOR_WORDS } from './words'

export interface RuleFieldsProps {
  readonly uiLang: Lang
  readonly row: RuleRow
  readonly setting: RuleSetting | undefined
  readonly onChange: (change: RuleChange) => void
  /** A threshold is no number at the moment. */
  readonly onBad: (option: string, bad: boolean) => void
}

function Threshold({ uiLang, option, value, onValue, onBad }: { uiLang: Lang; option: OptionRow; value: number; onValue: (value: number) => void; onBad: (bad: boolean) => void }) {
  const t = EDITOR_WORDS[uiLang]
  const [typed, setTyped] = useState(String(value))
  const number = typed.trim() === '' ? Number.NaN : Number(typed)
  const bad = !(Number.isFinite(number) && number >= 0)
  const change = (text: string) => {
    setTyped(text)
    const next = text.trim() === '' ? Number.NaN : Number(text)
    const good = Number.isFinite(next) && next >= 0
    onBad(!good)
    if (good) onValue(next)
  }
  const unit = option.unit[uiLang]
  return (
    <label className="threshold">
      <span>{option.words[uiLang]}{option.ours && <small>{t.ours}</small>}</span>
      <span className="figure">
        <input className="input num" inputMode="decimal" value={typed} aria-invalid={bad} data-option={option.option} onChange={(event) => change(event.target.value)} />
        <span>{unit}</span>
      </span>
      {bad ? <small className="bad" role="alert">{t.badNumber}</small> : number !== option.value && <small>{t.usual(`${option.value.toLocaleString('en-GB')}${unit === '%' || uiLang === 'zh' ? '' : ' '}${unit}`)}</small>}
    </label>
  )
}

/** One rule: on or off, how heavy, from which numbers on, and the house's own wording. */
export function RuleFields({ uiLang, row, setting, onChange, onBad }: RuleFieldsProps) {
  const t = EDITOR_WORDS[uiLang]
  const { levels } = STRINGS[uiLang]
  const on = setting?.on !== false
  const title = row.title[uiLang]
  return (
    <li className="rule" data-rule={row.id} data-changed={setting !== undefined || undefined}>
      <div className="rule-head">
        <label className="opt">
          <input type="checkbox" checked={on} data-on onChange={(event) => onChange({ on: event.target.checked })} />
          <span>{title}</span>
        </label>
        <span className="pick">
          <select aria-label={`${t.level}${uiLang === 'zh' ? '：' : ': '}${title}`} disabled={!on} value={setting?.level ?? ''} data-level onChange={(event) => onChange({ level: (event.target.value || undefined) as Level | undefined })}>
            <option value="">{t.asRule(levels[row.level])}</option>
            {LEVELS.map((level) => <option key={level} value={level}>{levels[level]}</option>)}
          </select>
          <SignIcon sign="down" />
        </span>
      </div>
      {on && (
        <details className="rule-more">
          <summary className="link"><span className="sr">{title}{uiLang === 'zh' ? '：' : ': '}</span>{row.options.length > 0 ? t.more : t.wordsOnly}</summary>
          {row.options.map((option) => (
            <Threshold key={option.option} uiLang={uiLang} option={option} value={setting?.options?.[option.option] ?? option.value} onValue={(value) => onChange({ options: { [option.option]: value } })} onBad={(bad) => onBad(`${row.id}.${option.option}`, bad)} />
          ))}
          {(['zh', 'en'] as const).map((lang) => (
            <label key={lang} className="field">
              {t.draft[lang]}
              <textarea className="says" rows={2} lang={htmlLang(lang)} placeholder={row.draft[lang]} value={setting?.words?.[lang]?.draft ?? ''} data-draft={lang} onChange={(event) => onChange({ draft: { [lang]: event.target.value } })} />
            </label>
          ))}
          <p className="gloss">{t.draftHint}</p>
        </details>
      )}
    </li>
  )
}
