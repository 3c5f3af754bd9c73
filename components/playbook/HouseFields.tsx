import { useId } from 'react'
import type { Kind, Level } from '../../analyzers/types'
import type { Lang } from '../../contract/types'
import { htmlLang } from '../language'
import { LEVELS } from '../listing'
import { STRINGS } from '../strings'
import type { HouseDraft } from './edits'
import { EDITOR_WORDS } from './words'

export interface HouseFieldsProps {
  readonly uiLang: Lang
  readonly rule: HouseDraft
  readonly onChange: (change: Partial<HouseDraft>) => void
  readonly onRemove: () => void
}

const TONGUES = ['zh', 'en'] as const

/** A rule of the house's own: what must, or must not, stand in a contract, and what to ask for. */
export function HouseFields({ uiLang, rule, onChange, onRemove }: HouseFieldsProps) {
  const t = EDITOR_WORDS[uiLang]
  const { levels, kinds } = STRINGS[uiLang]
  const group = useId()
  const head = rule.name[uiLang] || rule.name.zh || rule.name.en || t.untitled
  return (
    <fieldset className="house" data-house={rule.id}>
      <legend>{head}</legend>
      <div className="pair">
        {TONGUES.map((lang) => (
          <label key={lang} className="field">{t.title[lang]}<input className="input" lang={htmlLang(lang)} maxLength={200} value={rule.name[lang]} data-name={lang} onChange={(event) => onChange({ name: { ...rule.name, [lang]: event.target.value } })} /></label>
        ))}
      </div>
      <fieldset className="choice">
        <legend>{t.sort}</legend>
        {[false, true].map((forbids) => (
          <label key={String(forbids)}><input type="radio" name={group} checked={rule.forbids === forbids} onChange={() => onChange({ forbids })} />{forbids ? t.mustNot : t.must}</label>
        ))}
      </fieldset>
      <label className="field">{t.wordings}<textarea className="says" rows={2} value={rule.wordings} data-wordings onChange={(event) => onChange({ wordings: event.target.value })} /></label>
      <fieldset className="choice">
        <legend>{t.kinds}</legend>
        {(Object.entries(kinds) as [Kind, string][]).map(([kind, label]) => (
          <label key={kind}><input type="checkbox" checked={rule.kinds.includes(kind)} onChange={(event) => onChange({ kinds: event.target.checked ? [...rule.kinds, kind] : rule.kinds.filter((one) => one !== kind) })} />{label}</label>
        ))}
      </fieldset>
      <label className="field">
        {t.level}
        <select className="input" value={rule.level} onChange={(event) => onChange({ level: event.target.value as Level })}>
          {LEVELS.map((level) => <option key={level} value={level}>{levels[level]}</option>)}
        </select>
      </label>
      <div className="pair">
        {TONGUES.map((lang) => (
          <label key={lang} className="field">{t.advice[lang]}<textarea rows={2} lang={htmlLang(lang)} value={rule.advice[lang]} data-advice={lang} onChange={(event) => onChange({ advice: { ...rule.advice, [lang]: event.target.value } })} /></label>
        ))}
      </div>
      <p className="aside"><span className="gloss">{t.oneTongue}</span><button type="button" className="link" onClick={onRemove}>{t.remove}</button></p>
    </fieldset>
  )
}
