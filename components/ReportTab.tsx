import { useState } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS, type ReportFormat } from './desk-words'

/** What goes into the report besides the findings. */
export interface ReportParts {
  readonly reasons: boolean
  readonly rejected: boolean
  readonly drafts: boolean
}

export interface ReportTabProps {
  readonly uiLang: Lang
  readonly findings: number
  readonly decided: number
  /** Copies the report; false when the browser refused. */
  readonly onCopy: (format: ReportFormat, parts: ReportParts) => Promise<boolean>
}

const FORMATS: readonly ReportFormat[] = ['text', 'markdown']

/** Takes the review away. Only what works stands here. */
export function ReportTab({ uiLang, findings, decided, onCopy }: ReportTabProps) {
  const [format, setFormat] = useState<ReportFormat>('text')
  const [parts, setParts] = useState<ReportParts>({ reasons: true, rejected: false, drafts: true })
  const [said, setSaid] = useState('')
  const t = DESK_WORDS[uiLang]
  const boxes: readonly (readonly [keyof ReportParts, string])[] = [['reasons', t.withReasons], ['drafts', t.withDrafts], ['rejected', t.withRejected]]
  return (
    <div className="form">
      <h2>{t.reportHead}</h2>
      <p className="gloss">{t.reportCount(findings, decided)}</p>
      <fieldset>
        <legend className="sr">{t.format}</legend>
        {FORMATS.map((one) => (
          <label key={one} className="opt">
            <input type="radio" name="format" value={one} checked={format === one} onChange={() => setFormat(one)} />
            <span><b>{t.formats[one]}</b><small>{t.formatsText[one]}</small></span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="h2">{t.what}</legend>
        {boxes.map(([part, label]) => (
          <label key={part} className="opt">
            <input type="checkbox" checked={parts[part]} onChange={(event) => setParts({ ...parts, [part]: event.target.checked })} />
            <b>{label}</b>
          </label>
        ))}
      </fieldset>
      <button type="button" className="btn main wide" onClick={() => void onCopy(format, parts).then((done) => setSaid(done ? t.copied : t.copyFailed))}>{said || t.copy}</button>
      <span className="sr" role="status">{said}</span>
    </div>
  )
}
