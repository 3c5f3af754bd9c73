import type { Lang } from '../contract/types'
import { LevelIcon } from './icons'
import { LEVELS } from './listing'
import type { Counts } from './listing'
import { STRINGS } from './strings'

/** How many of each level, and of what sort they are. Levels without a finding are left out. */
export function Summary({ uiLang, counts }: { uiLang: Lang; counts: Counts }) {
  const t = STRINGS[uiLang]
  return (
    <section className="sum" aria-label={t.summary}>
      <dl>
        {LEVELS.filter((level) => counts.levels[level] > 0).map((level) => (
          <div key={level}>
            <dt><LevelIcon level={level} /><span>{t.levels[level]}</span></dt>
            <dd className="num">{counts.levels[level]}</dd>
          </div>
        ))}
      </dl>
      <p>{t.counts(counts.missing, counts.change, counts.judge, counts.folded)}</p>
    </section>
  )
}
