import { useMemo } from 'react'
import type { Lang } from '../contract/types'
import { htmlLang, langOf } from './language'
import { Stretches } from './Stretches'
import { wordDiff } from './word-diff'

export interface WordDiffProps {
  readonly uiLang: Lang
  readonly before: string
  readonly now: string
}

/** Nobody waits longer for one passage. */
const DIFF_MS = 300

/** Two wordings of one passage, word by word. */
export default function WordDiff({ uiLang, before, now }: WordDiffProps) {
  const lang = langOf(now)
  const stretches = useMemo(() => wordDiff(before, now, lang, DIFF_MS), [before, now, lang])
  return <p className="says diff" lang={htmlLang(lang)}><Stretches uiLang={uiLang} stretches={stretches} /></p>
}
