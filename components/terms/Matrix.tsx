import type { CellView, MatrixView, RowView } from '../../analyzers/desk/matrix-view'
import type { Lang, Span } from '../../contract/types'
import { SignIcon } from '../icons'
import { Place, Says } from '../Place'
import { TERMS_WORDS } from './words'

export interface MatrixProps {
  readonly uiLang: Lang
  readonly matrix: MatrixView
  /** Short name of a party by the name that the contract uses. */
  readonly shortName: (name: string) => string
  readonly onOpenSpan: (span: Span) => void
}

function UnequalIcon({ tone }: { tone: string }) {
  return <svg className={`ic ${tone}`} viewBox="0 0 12 12" aria-hidden="true"><path className="ic-line" strokeWidth={1.4} d="M1.5 4h9M1.5 8h9M8.6 1.2 3.4 10.8" /></svg>
}

const UNLIKE: ReadonlySet<string> = new Set(['unequal', 'oneSided'])

/** One side's answer for one event: a figure or words, the sentence where there is room, and the way to it. */
function Cell({ uiLang, cell, onOpenSpan }: { uiLang: Lang; cell: CellView; onOpenSpan: MatrixProps['onOpenSpan'] }) {
  const t = TERMS_WORDS[uiLang]
  const [first] = cell.quotes
  const unsure = cell.parts.some((part) => part.unsure)
  return (
    <td className={cell.state === 'empty' ? 'none' : undefined} data-state={cell.state}>
      {cell.none && <b><SignIcon sign={cell.state === 'empty' ? 'caret' : 'none'} tone="miss" />{cell.none[uiLang]}</b>}
      {cell.parts.map((part, at) => (
        <span key={part.words.en}>{at > 0 && t.comma}{part.strong ? <strong>{part.words[uiLang]}</strong> : part.words[uiLang]}</span>
      ))}
      {unsure && <small className="ask">{t.unsure}</small>}
      {first && <Says text={first.text} clip />}
      {first && <Place uiLang={uiLang} quote={first} onOpenSpan={onOpenSpan} />}
    </td>
  )
}

function Row({ uiLang, row, onOpenSpan }: { uiLang: Lang; row: RowView; onOpenSpan: MatrixProps['onOpenSpan'] }) {
  const unlike = UNLIKE.has(row.balance)
  return (
    <tr data-event={row.event} data-balance={row.balance}>
      <th scope="row">
        {row.label[uiLang]}
        {unlike && <span className="unlike"><UnequalIcon tone="crit" /><span className="sr">{row.balanceLabel[uiLang]}</span></span>}
      </th>
      {row.cells.map((cell, at) => <Cell key={at} uiLang={uiLang} cell={cell} onOpenSpan={onOpenSpan} />)}
      {row.cells.length > 1 && (
        <td className="diff">
          {unlike && <UnequalIcon tone="crit" />}
          {row.balance === 'bothEmpty' && <SignIcon sign="caret" tone="miss" />}
          <span>{row.balanceLabel[uiLang]}</span>
        </td>
      )}
    </tr>
  )
}

/** Events against who answers to whom: what one side owes stands left, what the other owes right. */
export function Matrix({ uiLang, matrix, shortName, onOpenSpan }: MatrixProps) {
  const t = TERMS_WORDS[uiLang]
  const { columns, rows, unequal, empty } = matrix
  const counts = [unequal > 0 && t.uneven(unequal), empty > 0 && t.empty(empty)].filter((one) => one !== false)
  return (
    <>
      <table className="sheet matrix" data-sides={columns.length}>
        <caption>{t.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{t.event}</th>
            {columns.map(({ debtor, creditor }) => (
              <th key={debtor ?? ''} scope="col">
                {debtor === null ? t.somebody : t.doing(uiLang === 'zh' ? debtor : shortName(debtor))}
                <b>{debtor === null || creditor === null ? t.somebodyOwes : t.owes(shortName(debtor), shortName(creditor))}</b>
              </th>
            ))}
            {columns.length > 1 && <th scope="col" className="diff">{t.difference}</th>}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.event} uiLang={uiLang} row={row} onOpenSpan={onOpenSpan} />)}</tbody>
      </table>
      <p className="gloss under">
        {columns.length > 1 && unequal === 0 && t.even}
        {counts.length > 0 && counts.join(t.comma) + t.stop}
        {empty > 0 && t.hatching}
      </p>
    </>
  )
}
