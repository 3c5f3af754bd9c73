import { lazy, Suspense } from 'react'
import type { Lang } from '../contract/types'
import type { SinceView } from './decisions'
import { DESK_WORDS } from './desk-words'

const WordDiff = lazy(() => import('./WordDiff'))

/** How the sentence stood in the version before: word by word where that text is at hand, else why not. */
export function Before({ uiLang, id, since }: { uiLang: Lang; id: string; since: SinceView }) {
  const t = DESK_WORDS[uiLang]
  const passage = since.passages[id]
  if (passage) return <Suspense fallback={null}><WordDiff uiLang={uiLang} {...passage} /></Suspense>
  return <p className="gloss">{since.untouched.has(id) ? t.sameText : since.text ? t.moved : t.noOlder}</p>
}
