import { useEffect, useId, useRef } from 'react'
import type { Lang } from '../contract/types'
import { DecideBar } from './DecideBar'
import type { DeskView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { FindingNotes } from './FindingNotes'
import { FoldedFindings } from './FoldedFindings'
import { Gap } from './Gap'
import { LEVEL_CLASS, LevelIcon, QuestionIcon, SignIcon } from './icons'
import { Quote, lineOf } from './Quote'
import { asQuestion, htmlLang, langOf } from './language'
import type { Listed } from './listing'
import { STRINGS } from './strings'
import { Verdict } from './Verdict'

export interface FindingCardProps {
  readonly uiLang: Lang
  readonly item: Listed
  /** 1-based place in the list, and its length. */
  readonly nth: number
  readonly of: number
  readonly openId: string | null
  readonly complete: boolean
  /** What may be decided; null: nothing, while only a part is read or in the other side's list. */
  readonly desk?: DeskView | null
  readonly onOpen: (id: string | null) => void
  /** The person is done with this one. */
  readonly onSettle?: (id: string) => void
}

/** Level word, and what makes this finding different: to judge, missing, one root of several. */
function Tags({ uiLang, item, fresh, children }: { uiLang: Lang; item: Listed; fresh: boolean; children?: string | undefined }) {
  const t = STRINGS[uiLang]
  const { view, level } = item
  const judge = view.certainty === 'possible'
  return (
    <p className="tag">
      <span className={`lv ${judge ? 'ask' : LEVEL_CLASS[level]}`}>{judge ? t.toJudge : t.levels[level]}</span>
      {view.type === 'MISSING' && <span className="lv miss"><SignIcon sign="caret" tone="miss" />{t.missing}</span>}
      {item.children.length > 0 && <span>{t.oneRoot}</span>}
      {fresh && <span>{DESK_WORDS[uiLang].freshTag}</span>}
      {children !== undefined && <span>{children}</span>}
    </p>
  )
}

/** One finding: a paragraph between two hairlines; open, it shows its margin notes. */
export function FindingCard({ uiLang, item, nth, of, openId, complete, desk = null, onOpen, onSettle }: FindingCardProps) {
  const card = useRef<HTMLElement>(null)
  const titleId = useId() // a finding's id may hold spaces, which aria-labelledby would split
  const t = STRINGS[uiLang]
  const { view, level } = item
  const open = openId === view.id
  const absent = view.type === 'MISSING'
  const decision = desk?.decisions.get(view.id)
  // A folded point that was opened from the page must be seen, decided or not.
  const done = decision !== undefined && !open && !item.children.some((child) => child.view.id === openId)
  const title = view.certainty === 'possible' ? asQuestion(view.title) : view.title

  useEffect(() => {
    const top = card.current?.getBoundingClientRect().top
    // Opened from the page or pushed away by a closing card: bring it up, but leave alone one that begins in view, below what sticks.
    if (open && top !== undefined && (top < window.innerHeight * 0.1 || top > window.innerHeight * 0.6)) card.current?.scrollIntoView({ block: 'start' })
  }, [open])

  return (
    <article ref={card} className={open ? 'card now' : done ? 'card done' : 'card'} aria-labelledby={titleId}>
      <header>
        {view.certainty === 'possible' ? <QuestionIcon /> : <LevelIcon level={level} />}
        <h3 id={titleId}>
          <button type="button" data-finding={view.id} aria-expanded={open} lang={htmlLang(langOf(title))} onClick={() => onOpen(open ? null : view.id)}>{title}</button>
        </h3>
        <span className="at">{absent ? t.wholeText : view.place}</span>
      </header>
      <div className="body">
        {!done && <Tags uiLang={uiLang} item={item} fresh={desk?.since?.fresh.has(view.id) === true}>{open ? t.position(nth, of) : undefined}</Tags>}
        {done && desk && <Verdict uiLang={uiLang} decision={decision} onUndo={() => desk.onDecide(view.id, null)} />}
        {!open && !done && absent && <Gap uiLang={uiLang} view={view} complete={complete} />}
        {!open && !done && !absent && view.quote !== null && <Quote text={view.quote} line={lineOf(item)} clip />}
        {!open && !done && view.found !== '' && <p className="found clip">{view.found}</p>}
      </div>
      {open && <FindingNotes uiLang={uiLang} item={item} complete={complete} desk={desk} />}
      {open && desk && <DecideBar uiLang={uiLang} id={view.id} decision={decision} draft={view.draft[view.draftLang]} onDecide={desk.onDecide} onSettle={() => onSettle?.(view.id)} />}
      {item.children.length > 0 && !done && <FoldedFindings uiLang={uiLang} items={item.children} openId={openId} complete={complete} desk={desk} onOpen={onOpen} onSettle={onSettle} />}
    </article>
  )
}
