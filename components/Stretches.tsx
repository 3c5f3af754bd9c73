import type { Lang } from '../contract/types'
import { COMPARE_WORDS } from './compare-words'
import { htmlLang } from './language'
import type { Stretch } from './word-diff'

/** What went and what came, each with its name for those who do not see the lines. */
export function Stretches({ uiLang, stretches }: { readonly uiLang: Lang; readonly stretches: readonly Stretch[] }) {
  const t = COMPARE_WORDS[uiLang]
  return stretches.map(({ text, how }, at) => how === 'same' ? text
    : how === 'gone' ? <del key={at}><span className="sr" lang={htmlLang(uiLang)}>{t.gone} </span>{text}</del>
    : <ins key={at}><span className="sr" lang={htmlLang(uiLang)}>{t.added} </span>{text}</ins>)
}
