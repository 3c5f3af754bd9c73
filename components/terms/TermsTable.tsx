import type { TermsSheet, TermView } from '../../analyzers/desk/terms-sheet'
import type { Lang, Span } from '../../contract/types'
import { SignIcon } from '../icons'
import { Place, Says } from '../Place'
import { TERMS_WORDS } from './words'

interface TermProps { readonly uiLang: Lang; readonly term: TermView; readonly onOpenSpan: (span: Span) => void }

function Term({ uiLang, term, onOpenSpan }: TermProps) {
  const t = TERMS_WORDS[uiLang]
  const [first, ...more] = term.quotes
  return (
    <tr data-term={term.id} data-stance={term.stance}>
      <th scope="row">{term.label[uiLang]}</th>
      <td>
        {term.stance === 'absent' && <span className="gone"><SignIcon sign="caret" tone="miss" />{t.notStated}</span>}
        {term.elsewhere !== null && <span className="at">{t.elsewhere(term.elsewhere)}</span>}
        {term.stance === 'contrary' && <span className="gone contrary"><SignIcon sign="none" tone="info" />{t.contrary}</span>}
        {first && <><Says text={first.text} clip /><Place uiLang={uiLang} quote={first} hint={term.label[uiLang]} onOpenSpan={onOpenSpan} /></>}
        {more.length > 0 && (
          <details className="more">
            <summary>{t.more(more.length)}</summary>
            {more.map((quote) => <p key={quote.span.start}><Says text={quote.text} clip /><Place uiLang={uiLang} quote={quote} hint={term.label[uiLang]} onOpenSpan={onOpenSpan} /></p>)}
          </details>
        )}
      </td>
    </tr>
  )
}

/** What the contract says, point by point, in its own sentences; what it leaves out is a gap with a name. */
export function TermsTable({ uiLang, sheet, onOpenSpan }: { uiLang: Lang; sheet: TermsSheet; onOpenSpan: (span: Span) => void }) {
  const t = TERMS_WORDS[uiLang]
  return (
    <>
      <table className="sheet terms">
        <caption>{t.sheet}</caption>
        {sheet.groups.map(({ label, terms }) => (
          <tbody key={label.en}>
            <tr className="group"><th colSpan={2} scope="rowgroup">{label[uiLang]}</th></tr>
            {terms.map((term) => <Term key={term.id} uiLang={uiLang} term={term} onOpenSpan={onOpenSpan} />)}
          </tbody>
        ))}
      </table>
      {sheet.unsaid.length > 0 && <p className="gloss under">{t.unsaid(sheet.unsaid.map((name) => name[uiLang]))}</p>}
    </>
  )
}
