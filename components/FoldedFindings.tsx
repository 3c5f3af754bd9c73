import { useEffect, useState } from 'react'
import type { Lang } from '../contract/types'
import { FindingNotes } from './FindingNotes'
import { LevelIcon, QuestionIcon, SignIcon } from './icons'
import { asQuestion } from './language'
import type { Listed } from './listing'
import { STRINGS } from './strings'

export interface FoldedFindingsProps {
  readonly uiLang: Lang
  readonly items: readonly Listed[]
  readonly openId: string | null
  readonly complete: boolean
  readonly onOpen: (id: string | null) => void
}

/** The points that follow from one root, folded away until asked for, or until one of them is opened from the page. */
export function FoldedFindings({ uiLang, items, openId, complete, onOpen }: FoldedFindingsProps) {
  const holdsOpen = items.some((item) => item.view.id === openId)
  const [unfolded, setUnfolded] = useState(holdsOpen)
  useEffect(() => {
    if (holdsOpen) setUnfolded(true)
  }, [holdsOpen])
  const t = STRINGS[uiLang]
  return (
    <details className="fold" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary><SignIcon sign="right" />{t.foldedPoints(items.length)}</summary>
      <ul>
        {items.map((item) => {
          const { view, level } = item
          const open = view.id === openId
          return (
            <li key={view.id} className={open ? 'now' : undefined}>
              <div className="line">
                {view.certainty === 'possible' ? <QuestionIcon /> : <LevelIcon level={level} />}
                <button type="button" data-finding={view.id} aria-expanded={open} onClick={() => onOpen(open ? null : view.id)}>
                  {view.certainty === 'possible' ? asQuestion(view.title) : view.title}
                  <span className="sr"> {t.levels[level]}</span>
                </button>
                <span className="at">{view.type === 'MISSING' ? t.wholeText : view.place}</span>
              </div>
              {open && <FindingNotes uiLang={uiLang} item={item} complete={complete} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
