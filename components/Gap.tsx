import type { Lang } from '../contract/types'
import { Quote } from './Quote'
import { STRINGS } from './strings'
import type { FindingView } from './view'

/** What is not there: where it was looked for, and the nearest wording. Drawn as a gap in the rule. */
export function Gap({ uiLang, view, complete }: { uiLang: Lang; view: FindingView; complete: boolean }) {
  const t = STRINGS[uiLang]
  return (
    <div className="gap">
      <p className="where">
        {view.lookedAt.length > 0 ? t.lookedAt(view.lookedAt) : t.lookedAll}
        {uiLang === 'en' && ' '}{view.quote === null ? t.nothingNear : t.nearest}
      </p>
      {view.quote !== null && <Quote text={view.quote} line="u-near" />}
      {view.quote !== null && view.place !== '' && <p className="where">{view.place}</p>}
      {!complete && <p className="where caution">{t.unreadCaution}</p>}
    </div>
  )
}
