import type { GoverningLaw, Kind } from '../analyzers/types'
import type { Lang } from '../contract/types'
import type { Correction } from './decisions'
import { DESK_WORDS } from './desk-words'
import { LevelIcon, SignIcon } from './icons'
import { coverageWords } from '../reports/coverage-words'
import { htmlLang, langOf } from './language'
import { STRINGS } from './strings'
import type { ReviewView } from './view'

/** Shows the other language's own name, so that a reader of it finds the way. */
export function LanguageSwitch({ uiLang, onUiLang }: { uiLang: Lang; onUiLang: (lang: Lang) => void }) {
  const t = STRINGS[uiLang]
  const to: Lang = uiLang === 'zh' ? 'en' : 'zh'
  return <button type="button" className="link tongue" lang={htmlLang(to)} title={t.switchLabel} onClick={() => onUiLang(to)}>{t.switchTo}</button>
}

/** How much was read, said before any result; a thick rule and a bold count when it is not everything. */
function CoverageLine({ uiLang, coverage }: { uiLang: Lang; coverage: ReviewView['coverage'] }) {
  const words = coverageWords(coverage, uiLang)
  // A no-break space keeps the dot at the end of its line.
  const separator = uiLang === 'zh' ? '；' : '\u00a0· '
  return (
    <>
      <p className={coverage.complete ? 'cover' : 'cover part'}>
        {coverage.complete ? <SignIcon sign="document" /> : <LevelIcon level="high" />}
        <span>{coverage.complete ? words.count : <b>{words.count}</b>}{['', ...words.rest].join(separator)}</span>
      </p>
      {words.notices.length > 0 && (
        <ul className="notices">
          {words.notices.map((notice) => <li key={notice}><SignIcon sign="bar" tone="high" /><span>{notice}</span></li>)}
        </ul>
      )}
    </>
  )
}

/** Kind and law as they were read, each to be corrected; the language needs no correction. */
function Facts({ uiLang, review, onCorrect }: { uiLang: Lang; review: ReviewView; onCorrect: (correction: Correction) => void }) {
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
      <span>{t.langs[review.lang]}</span>
    </div>
  )
}

/** Title in the contract's serif, what it is, and how much of it was read. */
export function ReviewHead({ uiLang, review, onUiLang, onCorrect }: { uiLang: Lang; review: ReviewView; onUiLang: (lang: Lang) => void; onCorrect?: ((correction: Correction) => void) | undefined }) {
  const t = STRINGS[uiLang]
  const { title, kind, law, lang, coverage } = review
  return (
    <>
      <header className="head">
        {title === '' ? <h1>{t.untitled}</h1> : <h1 className="says" lang={htmlLang(langOf(title))}>{title}</h1>}
        <div className="facts">
          {onCorrect
            ? <Facts uiLang={uiLang} review={review} onCorrect={onCorrect} />
            : <p title={t.facts}>{[t.kinds[kind], t.laws[law], t.langs[lang]].join(' · ')}</p>}
          <LanguageSwitch uiLang={uiLang} onUiLang={onUiLang} />
        </div>
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
