import { useEffect, useRef } from 'react'
import type { Lang } from '../contract/types'
import type { Choice, DecisionView, DeskView } from './decisions'
import { DESK_WORDS } from './desk-words'

export interface DecideBarProps {
  readonly uiLang: Lang
  readonly id: string
  readonly decision: DecisionView | undefined
  /** Wording that an adaption begins with. */
  readonly draft: string
  readonly onDecide: DeskView['onDecide']
  /** The person is done with this finding. */
  readonly onSettle: () => void
}

const ROW: readonly (readonly [Choice, string])[] = [['accept', 'A'], ['adapt', 'E'], ['reject', 'R']]

/** Accept, adapt, reject or call it wrong, with a reason. What is pressed or typed is stored at once; the last button only goes on. */
export function DecideBar({ uiLang, id, decision, draft, onDecide, onSettle }: DecideBarProps) {
  const reason = useRef<HTMLTextAreaElement>(null)
  const pressed = useRef(false)
  const t = DESK_WORDS[uiLang]
  const choice = decision?.choice
  useEffect(() => {
    // Only after a press: a card that is opened again keeps the focus on its title.
    if (pressed.current && choice !== undefined) reason.current?.focus()
    pressed.current = false
  }, [choice])

  const press = (wanted: Choice) => {
    if (choice === wanted) { reason.current?.focus(); return }
    pressed.current = true
    onDecide(id, wanted === 'adapt' ? { choice: wanted, wording: decision?.wording || draft } : { choice: wanted })
  }
  return (
    <div className="decide" role="group" aria-label={t.decide}>
      <div className="row">
        {ROW.map(([one, key]) => (
          <button key={one} type="button" className="btn" data-decide={one} aria-pressed={choice === one} aria-keyshortcuts={key.toLowerCase()} onClick={() => press(one)}>
            {t.choices[one]} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
      {choice !== undefined && (
        <label className="field">
          {choice === 'wrong' ? t.wrongReason : t.reason}
          <textarea ref={reason} rows={2} value={decision?.reason ?? ''} onChange={(event) => onDecide(id, { reason: event.target.value })} />
        </label>
      )}
      <p className="aside">
        <button type="button" className="link" data-decide="wrong" aria-pressed={choice === 'wrong'} aria-keyshortcuts="x" onClick={() => press('wrong')}>{t.wrong}</button>
        {choice !== undefined && (
          <span>
            <button type="button" className="link" data-undo onClick={() => onDecide(id, null)}>{t.undo}</button>
            <button type="button" className="link" data-settle onClick={onSettle}>{t.settle}</button>
          </span>
        )}
      </p>
    </div>
  )
}
