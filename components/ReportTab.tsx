import { useState } from 'react'
import type { DraftOptions } from '../analyzers/drafter/types'
import type { ExposureInput } from '../analyzers/exposure/types'
import type { Lang } from '../contract/types'
import type { DeskView } from './decisions'
import { REPORT_WORDS } from './report-words'
import type { Insertions, ReportAccess, ReportParts, TakeFormat, TakeOutcome, TakeWish } from './report'
import './report.css'

export interface ReportTabProps extends ReportAccess {
  readonly uiLang: Lang
  readonly findings: number
  readonly decided: number
  readonly decisions: DeskView['decisions'] | null
  /** What was entered in the exposure tab. */
  readonly exposure: ExposureInput
  /** The clause that was drafted there; null: none. */
  readonly draft: DraftOptions | null
}

const GROUPS: readonly (readonly ['people' | 'text' | 'systems', readonly TakeFormat[]])[] = [
  ['people', ['html', 'own', 'fresh', 'letter']],
  ['text', ['text', 'markdown']],
  ['systems', ['csv', 'json', 'sarif']],
]
const COPIED: ReadonlySet<TakeFormat> = new Set(['text', 'markdown', 'letter', 'csv', 'json', 'sarif'])
const CHARTED: ReadonlySet<TakeFormat> = new Set(['html'])
const FOR_MAKERS: ReadonlySet<TakeFormat> = new Set(['csv', 'json'])
const INSERTIONS: readonly Insertions[] = ['none', 'accepted', 'all']
const LANGS: readonly Lang[] = ['zh', 'en']

type Told = TakeOutcome & { readonly how: TakeWish['how'] }

/** What came of the last wish; announced politely, and a failure with its reason. */
function Outcome({ uiLang, told }: { uiLang: Lang; told: Told | null }) {
  const t = REPORT_WORDS[uiLang]
  if (!told) return null
  if (!told.ok) return <p className="told bad">{told.sentence ?? (told.how === 'copy' ? t.copyFailed : t.failed)}</p>
  return (
    <div className="told">
      <p>{told.how === 'copy' ? t.copied : t.downloaded(told.name)}{told.placed > 0 && <>{uiLang === 'zh' ? '。' : '. '}{t.placed(told.placed)}</>}</p>
      {told.left.length > 0 && <details><summary>{t.left(told.left.length)}</summary><ul>{told.left.map((sentence, at) => <li key={at}>{sentence}</li>)}</ul></details>}
    </div>
  )
}

/** Takes the review away: in what form, in which language, with what in it. Only what works stands here. */
export default function ReportTab({ uiLang, findings, decided, decisions, ownFile, exposure, draft, onTake }: ReportTabProps) {
  const [format, setFormat] = useState<TakeFormat>('html')
  const [chosen, setLang] = useState<Lang | null>(null)
  const [parts, setParts] = useState<ReportParts>({ reasons: true, rejected: false, drafts: true, wrong: false, wrongWords: false })
  const [insertions, setInsertions] = useState<Insertions>('none')
  const [clause, setClause] = useState(false)
  const [busy, setBusy] = useState<TakeWish['how'] | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const t = REPORT_WORDS[uiLang]
  const lang = chosen ?? uiLang
  const made = decisions === null ? [] : [...decisions.values()]
  const wrong = made.filter(({ choice }) => choice === 'wrong').length
  const nothingToAsk = format === 'letter' && !made.some(({ choice }) => choice === 'accept' || choice === 'adapt')
  const change = (to: Partial<ReportParts>): void => { setTold(null); setParts({ ...parts, ...to }) }
  const take = (how: TakeWish['how']): void => {
    if (busy !== null || nothingToAsk) return
    setBusy(how)
    setTold(null)
    const forMakers = FOR_MAKERS.has(format) && parts.wrong && wrong > 0
    const wish = { format, lang, parts: { ...parts, wrong: forMakers, wrongWords: forMakers && parts.wrongWords }, insertions, exposure, draft: clause ? draft : null, how }
    void onTake(wish).then((outcome) => { setTold({ ...outcome, how }); setBusy(null) })
  }
  const box = (part: keyof ReportParts, label: string, hint?: string) => (
    <label className="opt">
      <input type="checkbox" name={part} checked={parts[part]} onChange={(event) => change({ [part]: event.target.checked })} />
      <span><b>{label}</b>{hint !== undefined && <small>{hint}</small>}</span>
    </label>
  )
  return (
    <div className="form take">
      <h2>{t.head}</h2>
      <p className="gloss">{t.count(findings, decided)}</p>
      <fieldset>
        <legend className="sr">{t.format}</legend>
        {GROUPS.map(([group, formats]) => (
          <div key={group} role="group" aria-label={t.groups[group]}>
            <p className="group" aria-hidden="true">{t.groups[group]}</p>
            {formats.filter((one) => one !== 'own' || ownFile).map((one) => (
              <label key={one} className="opt">
                <input type="radio" name="format" value={one} checked={format === one} onChange={() => { setTold(null); setFormat(one) }} />
                <span><b>{t.formats[one][0]}</b><small>{t.formats[one][1]}</small></span>
              </label>
            ))}
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend className="h2">{t.language}</legend>
        <div className="row">
          {LANGS.map((one) => <label key={one} lang={one === 'zh' ? 'zh-CN' : 'en'}><input type="radio" name="report-lang" value={one} checked={lang === one} onChange={() => { setTold(null); setLang(one) }} />{t.langs[one]}</label>)}
        </div>
      </fieldset>
      {format === 'own' && (
        <fieldset>
          <legend className="h2">{t.insertions}</legend>
          <div className="row">
            {INSERTIONS.map((one) => <label key={one}><input type="radio" name="insertions" value={one} checked={insertions === one} onChange={() => { setTold(null); setInsertions(one) }} />{t.insert[one]}</label>)}
          </div>
          <p className="hint">{t.insertHint}</p>
          {draft && (
            <label className="opt">
              <input type="checkbox" name="clause" checked={clause} onChange={(event) => { setTold(null); setClause(event.target.checked) }} />
              <span><b>{t.clause}</b><small>{t.clauseHint}</small></span>
            </label>
          )}
        </fieldset>
      )}
      {format !== 'letter' && (
        <fieldset>
          <legend className="h2">{t.what}</legend>
          {box('reasons', t.reasons)}
          {box('drafts', t.drafts)}
          {box('rejected', t.rejected)}
          {wrong > 0 && FOR_MAKERS.has(format) && box('wrong', t.wrong(wrong), t.wrongHint)}
          {wrong > 0 && FOR_MAKERS.has(format) && parts.wrong && <div className="inner">{box('wrongWords', t.wrongWords)}</div>}
        </fieldset>
      )}
      {CHARTED.has(format) && exposure.loss === undefined && <p className="hint">{t.noLoss}</p>}
      {nothingToAsk && <p className="hint" data-nothing>{t.noneDecided}</p>}
      <div className="acts">
        <button type="button" className="btn main" data-take="download" aria-disabled={busy !== null || nothingToAsk} onClick={() => take('download')}>{busy === 'download' ? t.making : t.download}</button>
        {COPIED.has(format) && <button type="button" className="btn" data-take="copy" aria-disabled={busy !== null || nothingToAsk} onClick={() => take('copy')}>{busy === 'copy' ? t.making : t.copy}</button>}
        <div role="status" data-taken>{told && <Outcome uiLang={uiLang} told={told} />}</div>
      </div>
    </div>
  )
}
