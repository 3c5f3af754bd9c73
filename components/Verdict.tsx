import type { Lang } from '../contract/types'
import type { Choice, DecisionView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { SignIcon, type Sign } from './icons'
import { htmlLang, langOf } from './language'

const SIGNS: Readonly<Record<Choice, readonly [Sign, string]>> = { accept: ['tick', 'ok'], adapt: ['pen', 'ok'], reject: ['cross', ''], wrong: ['cross', ''] }

/** What was decided, with the person's reason as typed, and the way back. */
export function Verdict({ uiLang, decision, onUndo }: { uiLang: Lang; decision: DecisionView; onUndo: () => void }) {
  const t = DESK_WORDS[uiLang]
  const [sign, tone] = SIGNS[decision.choice]
  return (
    <>
      <p className="verdict">
        <SignIcon sign={sign} tone={tone} />
        <span>
          <b>{t.choices[decision.choice]}</b>
          {decision.reason !== '' && <span className="why" lang={htmlLang(langOf(decision.reason))}>{decision.reason}</span>}
          {decision.carried && <span className="gone">{t.carried}</span>}
        </span>
      </p>
      <button type="button" className="link undo" data-undo onClick={onUndo}>{t.undo}</button>
    </>
  )
}
