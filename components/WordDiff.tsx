import { diffArrays } from 'diff'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { htmlLang, langOf } from './language'

export interface WordDiffProps {
  readonly uiLang: Lang
  readonly before: string
  readonly now: string
}

/** A figure with its separators is one word: "10,000" was not changed in its last three digits. */
const FIGURE = /(\d[\d,.]{0,30}\d|\d)/

function cut(text: string, segmenter: Intl.Segmenter): string[] {
  return text.split(FIGURE).flatMap((part, at) => (at % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment)))
}

/** Two wordings of one passage, word by word; Chinese is cut into words by the browser. */
export default function WordDiff({ uiLang, before, now }: WordDiffProps) {
  const t = DESK_WORDS[uiLang]
  const lang = langOf(now)
  const segmenter = new Intl.Segmenter(htmlLang(lang), { granularity: 'word' })
  return (
    <p className="says diff" lang={htmlLang(lang)}>
      {diffArrays(cut(before, segmenter), cut(now, segmenter)).map(({ value, added, removed }, at) =>
        added ? <ins key={at}><span className="sr">{t.added} </span>{value.join('')}</ins>
        : removed ? <del key={at}><span className="sr">{t.removed} </span>{value.join('')}</del>
        : <span key={at}>{value.join('')}</span>)}
    </p>
  )
}
