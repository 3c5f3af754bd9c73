import { LEVEL_CLASS } from './icons'
import { htmlLang, langOf } from './language'
import type { Listed } from './listing'

/** The pencil line under a quote; the sentence in the page carries the same. */
export function lineOf({ view, level }: Listed): string {
  if (view.type === 'MISSING') return 'u-near'
  return view.certainty === 'possible' ? 'u-ask' : `u-${LEVEL_CLASS[level]}`
}

/** The contract's own words, in serif and in their own language. */
export function Quote({ text, line, clip = false }: { text: string; line: string; clip?: boolean }) {
  return (
    <blockquote className={clip ? 'quote says clip' : 'quote says'} lang={htmlLang(langOf(text))}>
      <span className={line}>{text}</span>
    </blockquote>
  )
}
