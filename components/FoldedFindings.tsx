import { useEffect, useState } from 'react'
import type { Lang } from '../contract/types'
import { DecideBar } from './DecideBar'
import type { DeskView } from './decisions'
import { FindingNotes } from './FindingNotes'
import { LevelIcon, QuestionIcon, SignIcon } from './icons'
import { asQuestion } from './language'
import type { Listed } from './listing'
import { STRINGS } from './strings'
import { Verdict } from './Verdict'

export interface FoldedFindingsProps {
  readonly uiLang: Lang
  readonly items: readonly Listed[]
  readonly openId: string | null
  readonly complete: boolean
  readonly desk: DeskView | null
  readonly onOpen: (id: string | null) => void
  readonly onSettle?: ((id: string) => void) | undefined
}

/** One of them: a line, which opens into the same notes and the same decision as a card. */
function Folded({ uiLang, item, openId, complete, desk, onOpen, onSettle }: Omit<FoldedFindingsProps, 'items'> & { item: Listed }) {
  const t = STRINGS[uiLang]
  const { view, level } = item
  const open = view.id === openId
  const decision = desk?.decisions.get(view.id)
  return (
    <li className={open ? 'now' : undefined}>
      <div className="line">
        {view.certainty === 'possible' ? <QuestionIcon /> : <LevelIcon level={level} />}
        <button type="button" data-finding={view.id} aria-expanded={open} onClick={() => onOpen(open ? null : view.id)}>
          {view.certainty === 'possible' ? asQuestion(view.title) : view.title}
          <span className="sr"> {t.levels[level]}</span>
        </button>
        <span className="at">{view.type === 'MISSING' ? t.wholeText : view.place}</span>
      </div>
      {decision && !open && desk && <div className="decided"><Verdict uiLang={uiLang} decision={decision} onUndo={() => desk.onDecide(view.id, null)} /></div>}
      {open && <FindingNotes uiLang={uiLang} item={item} complete={complete} desk={desk} />}
      {open && desk && <DecideBar uiLang={uiLang} id={view.id} decision={decision} draft={view.draft[view.draftLang]} onDecide={desk.onDecide} onSettle={() => onSettle?.(view.id)} />}
    </li>
  )
}

/** The points that follow from one root, folded away until asked for, or until one of them is opened from the page. Each may be decided by itself. */
export function FoldedFindings({ items, ...rest }: FoldedFindingsProps) {
  const holdsOpen = items.some((item) => item.view.id === rest.openId)
  const [unfolded, setUnfolded] = useState(holdsOpen)
  useEffect(() => {
    if (holdsOpen) setUnfolded(true)
  }, [holdsOpen])
  return (
    <details className="fold" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary><SignIcon sign="right" />{STRINGS[rest.uiLang].foldedPoints(items.length)}</summary>
      <ul>{items.map((item) => <Folded key={item.view.id} item={item} {...rest} />)}</ul>
    </details>
  )
}
