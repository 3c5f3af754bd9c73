import { useEffect, useRef, useState } from 'react'
import type { Lang } from '../contract/types'
import { CoverageSign, coverageText } from './CoverageLine'
import { SignIcon } from './icons'
import { htmlLang, langOf } from './language'
import { shortNames, sidesOf } from './listing'
import { STRINGS } from './strings'
import type { ReviewView } from './view'

export interface StuckHeadProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** A party's `name`, or `neutral`. */
  readonly side: string
  readonly onSide: (side: string) => void
}

/** Title, side and coverage in two lines: they stay above the list while the head itself is out of view. */
export function StuckHead({ uiLang, review, side, onSide }: StuckHeadProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(false)
  const t = STRINGS[uiLang]
  useEffect(() => {
    const title = bar.current?.parentElement?.querySelector('.head h1')
    if (!title || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => setShown(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.bottom <= 0))
    observer.observe(title)
    return () => observer.disconnect()
  }, [review.title])
  const { title, coverage } = review
  const parties = review.parties.slice(0, 2)
  const names = shortNames(parties)
  const told = coverageText({ uiLang, coverage })
  return (
    <div ref={bar} className="stuck" data-stuck={shown}>
      <div className="line">
        {title === '' ? <p className="name">{t.untitled}</p> : <p className="name says" lang={htmlLang(langOf(title))} title={title}>{title}</p>}
        {parties.length > 0 && (
          <span className="pick">
            <select aria-label={t.sideLabel} value={side} onChange={(event) => onSide(event.target.value)}>
              {sidesOf(review.parties).map((one, at) => <option key={one} value={one}>{at < parties.length ? names[at] : t.neutral}</option>)}
            </select>
            <SignIcon sign="down" />
          </span>
        )}
      </div>
      <p className={coverage.complete ? 'read' : 'read part'} title={told}><CoverageSign coverage={coverage} /><span>{told}</span></p>
    </div>
  )
}
