import type { Lang } from '../contract/types'
import type { SinceView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { LevelIcon, SignIcon } from './icons'

/** What became of the version before: fixed, still there, new. Folded under its own one-line summary. */
export function SinceLast({ uiLang, since, freshTitles }: { uiLang: Lang; since: SinceView; freshTitles: readonly string[] }) {
  const t = DESK_WORDS[uiLang]
  const comma = uiLang === 'zh' ? '，' : ', '
  const stop = uiLang === 'zh' ? '：' : ': '
  return (
    <details className="since">
      <summary>
        <SignIcon sign="right" />
        <span><b>{t.since}</b>{stop}{[t.fixed(since.fixed.length), t.still(since.open), t.fresh(freshTitles.length)].join(comma)}</span>
      </summary>
      <ul className="list">
        <li><SignIcon sign="tick" tone="ok" /><span><b>{t.fixed(since.fixed.length)}</b>{since.fixed.length > 0 && ` ${since.fixed.join(uiLang === 'zh' ? '；' : '; ')}`}</span></li>
        <li><LevelIcon level="high" /><span><b>{t.still(since.open)}</b>{since.carried > 0 && ` ${t.carriedOf(since.carried)}`}</span></li>
        <li><SignIcon sign="caret" tone="miss" /><span><b>{t.fresh(freshTitles.length)}</b>{freshTitles.length > 0 && ` ${freshTitles.join(uiLang === 'zh' ? '；' : '; ')}`}</span></li>
      </ul>
    </details>
  )
}
