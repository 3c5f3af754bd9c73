import type { Quoted } from '../analyzers/desk/quoted'
import type { Lang, Span } from '../contract/types'
import { htmlLang, langOf } from './language'

const SHOW: Readonly<Record<Lang, string>> = { zh: '看原文', en: 'See text' }

/** The clause a line rests on; pressed, the sentence is shown where it stands. `hint`: read aloud before it. */
export function Place({ uiLang, quote, hint = '', onOpenSpan }: { uiLang: Lang; quote: Quoted; hint?: string; onOpenSpan: (span: Span) => void }) {
  return (
    <button type="button" className="place link" data-span={`${quote.span.start}-${quote.span.end}`} onClick={() => onOpenSpan(quote.span)}>
      {hint !== '' && <span className="sr">{hint} </span>}
      {quote.place[uiLang] || SHOW[uiLang]}
    </button>
  )
}

/** A sentence of the contract, in its own serif and language. */
export function Says({ text, clip = false }: { text: string; clip?: boolean }) {
  return <span className={clip ? 'says clipped' : 'says'} lang={htmlLang(langOf(text))}>{text}</span>
}
