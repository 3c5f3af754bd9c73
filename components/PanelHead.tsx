import { useRef, useState } from 'react'
import type { GoverningLaw, Kind } from '../analyzers/types'
import type { Lang } from '../contract/types'
import type { Correction } from './decisions'
import { DESK_WORDS } from './desk-words'
import { CoverageLine } from './CoverageLine'
import { SignIcon } from './icons'
import { htmlLang, langOf } from './language'
import { PartiesForm } from './PartiesForm'
import { STRINGS } from './strings'
import type { ReviewView } from './view'

/** Shows the other language's own name, so that a reader of it finds the way. */
export function LanguageSwitch({ uiLang, onUiLang }: { uiLang: Lang; onUiLang: (lang: Lang) => void }) {
  const t = STRINGS[uiLang]
  const to: Lang = uiLang === 'zh' ? 'en' : 'zh'
  return <button type="button" className="link tongue" lang={htmlLang(to)} title={t.switchLabel} onClick={() => onUiLang(to)}>{t.switchTo}</button>
}

interface FactsProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** Whether the form for the parties stands below. */
  readonly naming: boolean
  readonly onNaming: (open: boolean) => void
  readonly onCorrect: (correction: Correction) => void
}

/** Kind, law and parties as they were read, each to be corrected; the language needs no correction. */
function Facts({ uiLang, review, naming, onNaming, onCorrect }: FactsProps) {
  const t = STRINGS[uiLang]
  const words = DESK_WORDS[uiLang]
  return (
    <div className="picks">
      <span className="pick">
        <select aria-label={words.kind} title={words.correct} value={review.kind} onChange={(event) => onCorrect({ kind: event.target.value as Kind })}>
          {Object.entries(t.kinds).map(([kind, label]) => <option key={kind} value={kind}>{label}</option>)}
        </select>
        <SignIcon sign="down" />
      </span>
      <span className="pick">
        <select aria-label={words.law} title={words.correct} value={review.law} onChange={(event) => onCorrect({ law: event.target.value as GoverningLaw })}>
          {Object.entries(t.laws).map(([law, label]) => <option key={law} value={law}>{label}</option>)}
        </select>
        <SignIcon sign="down" />
      </span>
      <button type="button" className="pick" aria-expanded={naming} title={words.correct} data-naming onClick={() => onNaming(!naming)}>{words.parties.open}<SignIcon sign="down" /></button>
      <span className="tongues">{t.langs[review.lang]}</span>
    </div>
  )
}

/** Title in the contract's serif, what it is, and how much of it was read. */
export function ReviewHead({ uiLang, review, onUiLang, onCorrect }: { uiLang: Lang; review: ReviewView; onUiLang: (lang: Lang) => void; onCorrect?: ((correction: Correction) => void) | undefined }) {
  const t = STRINGS[uiLang]
  const { title, kind, law, lang, coverage } = review
  const [naming, setNaming] = useState(false)
  const head = useRef<HTMLElement>(null)
  const close = () => {
    setNaming(false)
    head.current?.querySelector<HTMLElement>('[data-naming]')?.focus()
  }
  return (
    <>
      <header className="head" ref={head}>
        {title === '' ? <h1>{t.untitled}</h1> : <h1 className="says" lang={htmlLang(langOf(title))}>{title}</h1>}
        <div className="facts">
          {onCorrect
            ? <Facts uiLang={uiLang} review={review} naming={naming} onNaming={setNaming} onCorrect={onCorrect} />
            : <p title={t.facts}>{[t.kinds[kind], t.laws[law], t.langs[lang]].join(' · ')}</p>}
          <LanguageSwitch uiLang={uiLang} onUiLang={onUiLang} />
        </div>
        {naming && onCorrect && <PartiesForm uiLang={uiLang} kind={kind} parties={review.parties} onParties={(parties) => onCorrect({ parties })} onClose={close} />}
      </header>
      <CoverageLine uiLang={uiLang} coverage={coverage} />
    </>
  )
}

/** The head while there is no review: the contract's title when it is known, else the product's name. */
export function PlainHead({ uiLang, title, onUiLang }: { uiLang: Lang; title?: string | undefined; onUiLang: (lang: Lang) => void }) {
  const t = STRINGS[uiLang]
  return (
    <header className="head plain">
      {title ? <h1 className="says" lang={htmlLang(langOf(title))}>{title}</h1> : <h1 className="mark">{t.product}</h1>}
      <LanguageSwitch uiLang={uiLang} onUiLang={onUiLang} />
    </header>
  )
}
