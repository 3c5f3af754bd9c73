import { useEffect, useRef, useState } from 'react'
import type { DraftView } from '../../analyzers/desk/draft-view'
import type { Suggested } from '../../analyzers/desk/suggested'
import type { DraftOptions, Step } from '../../analyzers/drafter/types'
import type { ExposureInput } from '../../analyzers/exposure/types'
import type { Lang } from '../../contract/types'
import type { TabProps } from '../desk'
import { DESK_WORDS } from '../desk-words'
import { htmlLang } from '../language'
import { useAnswer } from '../use-answer'
import { DRAFT_WORDS } from './draft-words'

/** A draft is reviewed with the whole contract: not at every movement of the slider. */
const MOVING_MS = 300
/** How long "Copied" stands, in milliseconds. */
const SAID_MS = 2000

export interface ClauseDrafterProps extends Pick<TabProps, 'uiLang' | 'review' | 'side' | 'ask'> {
  readonly input: ExposureInput
  readonly shortName: (name: string) => string
  /** What the clause would make the leaking side pay, for the chart above. */
  readonly onSuggested: (suggested: Suggested | null) => void
  /** How the clause on screen is made, for the report; null: none is offered. */
  readonly onDraft?: (wish: DraftOptions | null) => void
}

function Copy({ uiLang, text }: { uiLang: Lang; text: string }) {
  const t = DRAFT_WORDS[uiLang]
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async () => {
    clearTimeout(timer.current)
    setSaid(await navigator.clipboard.writeText(text).then(() => t.copied, () => t.copyFailed))
    timer.current = setTimeout(() => setSaid(''), SAID_MS)
  }
  return (
    <p className="copy-row">
      <button type="button" className="btn main" data-copy-draft onClick={() => void copy()}>{said === '' ? t.copy : said}</button>
      <span className="sr" aria-live="polite">{said}</span>
    </p>
  )
}

/** The clause, sentence by sentence, each with its reason and law. */
function Clause({ uiLang, draft }: { uiLang: Lang; draft: DraftView }) {
  const t = DRAFT_WORDS[uiLang]
  return (
    <>
      <div className="clause" data-clause>
        <h3 className="says" lang={htmlLang(draft.lang)}>{draft.heading}</h3>
        <ol>
          {draft.sentences.map(({ point, number, text, why, sources }) => (
            <li key={point} data-point={point}>
              <p className="says" lang={htmlLang(draft.lang)}><span className="num">{number}</span> {text}</p>
              <p className="gloss">{t.why}{why[uiLang]}</p>
              {sources.length > 0 && <p className="at">{t.law}{sources.slice(0, 3).map(({ citation }) => citation[uiLang]).join(t.list)}</p>}
            </li>
          ))}
        </ol>
      </div>
      <Copy uiLang={uiLang} text={draft.text} />
      {draft.settled.length > 0 && <p className="gloss">{t.settles}{draft.settled.map((title) => title[uiLang]).join(t.list)}{t.stop}</p>}
      {draft.left.length > 0 && <p className="gloss">{t.left}{draft.left.map((title) => title[uiLang]).join(t.list)}{t.stop}</p>}
    </>
  )
}

/** The liability clause that this contract lacks: as strict as the reader wants it, in either language, proved before it is shown. */
export function ClauseDrafter({ uiLang, review, side, ask, input, shortName, onSuggested, onDraft }: ClauseDrafterProps) {
  const t = DRAFT_WORDS[uiLang]
  const [step, setStep] = useState<Step | null>(null)
  const [lang, setLang] = useState<Lang>(review.lang === 'en' ? 'en' : 'zh')
  const [mutual, setMutual] = useState<boolean | null>(null)
  const [whole, setWhole] = useState(false)
  const [debtor, setDebtor] = useState<string | null>(null)
  const wish: DraftOptions = {
    lang, side, ...(step === null ? {} : { step }), ...(mutual === null ? {} : { mutual }), ...(whole ? { whole } : {}),
    ...(input.price ? { price: input.price } : {}), ...(input.loss ? { loss: input.loss } : {}),
  }
  const { answer: draft, failed } = useAnswer(ask, 'draft', wish, MOVING_MS)
  const suggested = failed ? null : (draft?.suggested ?? null)
  useEffect(() => onSuggested(suggested), [suggested, onSuggested])
  const offered = !failed && draft?.offered === true && !draft.nothing ? JSON.stringify(wish) : ''
  useEffect(() => onDraft?.(offered === '' ? null : (JSON.parse(offered) as DraftOptions)), [offered, onDraft])
  if (draft?.debtor && draft.debtor !== debtor) setDebtor(draft.debtor)
  const shown = step ?? draft?.step ?? 3
  const bound = mutual ?? draft?.mutual ?? true
  return (
    <section className="drafter" aria-label={t.head}>
      <h2>{t.head}</h2>
      <p className="gloss">{t.about}</p>
      <div className="knobs">
        <label className="slide">
          <span className="lab">{t.step}<b>{t.steps[shown]}</b></span>
          <input type="range" min={1} max={5} step={1} value={shown} data-step aria-valuetext={t.steps[shown]} onChange={(event) => setStep(Number(event.target.value) as Step)} />
          <span className="ends" aria-hidden="true"><span>{t.protective}</span><span>{t.lenient}</span></span>
        </label>
        <fieldset className="pick">
          <legend>{t.lang}</legend>
          {(['zh', 'en'] as const).map((one) => <label key={one} lang={htmlLang(one)}><input type="radio" name="draft-lang" value={one} checked={lang === one} onChange={() => setLang(one)} />{t.langs[one]}</label>)}
        </fieldset>
        <fieldset className="pick">
          <legend>{t.binds}</legend>
          <label><input type="radio" name="draft-mutual" checked={bound} onChange={() => setMutual(true)} />{t.mutual}</label>
          <label><input type="radio" name="draft-mutual" checked={!bound} onChange={() => setMutual(false)} />{debtor === null ? t.oneSide : t.oneWay(shortName(debtor))}</label>
        </fieldset>
        <label className="tick"><input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />{t.whole}</label>
      </div>
      {failed && <p className="gloss" role="alert">{DESK_WORDS[uiLang].tabFailed}</p>}
      {!draft && !failed && <p className="gloss" role="status">{t.wait}</p>}
      {!failed && draft?.nothing && <p className="gloss">{t[draft.nothing]}</p>}
      {!failed && draft && !draft.nothing && !draft.offered && <p className="gloss" role="status">{t.refused}</p>}
      {!failed && draft?.offered && !draft.nothing && <Clause uiLang={uiLang} draft={draft} />}
    </section>
  )
}
