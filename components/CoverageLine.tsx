import type { Lang } from '../contract/types'
import { coverageWords } from '../reports/coverage-words'
import { DESK_WORDS } from './desk-words'
import { LevelIcon, SignIcon } from './icons'
import type { ReviewView } from './view'

export interface CoverageLineProps {
  readonly uiLang: Lang
  readonly coverage: ReviewView['coverage']
}

/** The count and what is said beside it; pages that were read from pictures come first, before what was left out. */
function partsOf({ uiLang, coverage }: CoverageLineProps): { readonly count: string; readonly pictures: string; readonly rest: string } {
  const { count, rest } = coverageWords(coverage, uiLang)
  const { pictures = 0 } = coverage
  // A no-break space keeps the dot at the end of its line.
  const separator = uiLang === 'zh' ? '；' : '\u00a0· '
  return { count, pictures: pictures === 0 ? '' : `${separator}${DESK_WORDS[uiLang].pictures(pictures)}`, rest: ['', ...rest].join(separator) }
}

/** How much was read, in one line of plain text. */
export function coverageText(props: CoverageLineProps): string {
  const { count, pictures, rest } = partsOf(props)
  return count + pictures + rest
}

/** Whole, in part, or whole but partly from pictures: the sign before the line. */
export function CoverageSign({ coverage }: { coverage: ReviewView['coverage'] }) {
  if (!coverage.complete) return <LevelIcon level="high" />
  return (coverage.pictures ?? 0) > 0 ? <SignIcon sign="picture" tone="ask" /> : <SignIcon sign="document" />
}

/** How much was read, said before any result; a thick rule and a bold count when it is not everything, and a broken one when words come from pictures. */
export function CoverageLine({ uiLang, coverage }: CoverageLineProps) {
  const { count, pictures, rest } = partsOf({ uiLang, coverage })
  const { notices } = coverageWords(coverage, uiLang)
  const state = coverage.complete ? (pictures === '' ? 'cover' : 'cover pictures') : 'cover part'
  return (
    <>
      <p className={state}>
        <CoverageSign coverage={coverage} />
        <span>{coverage.complete ? count : <b>{count}</b>}{pictures !== '' && <b>{pictures}</b>}{rest}</span>
      </p>
      {notices.length > 0 && (
        <ul className="notices">
          {notices.map((notice) => <li key={notice}><SignIcon sign="bar" tone="high" /><span>{notice}</span></li>)}
        </ul>
      )}
    </>
  )
}
