import type { ExposureView, SideView } from '../../analyzers/desk/exposure-view'
import type { Suggested } from '../../analyzers/desk/suggested'
import type { Money } from '../../analyzers/exposure/cents'
import type { Lang, Span } from '../../contract/types'
import { Place } from '../Place'
import { amount, printed } from './money'
import { EXPOSURE_WORDS } from './words'

export interface FiguresProps {
  readonly uiLang: Lang
  readonly view: ExposureView
  /** What the drafted clause would make the leaking side pay. */
  readonly suggested?: Suggested | null
  readonly nameOf: (side: SideView) => string
  readonly onOpenSpan: (span: Span) => void
}

/** Widest bar, in rem. */
const BAR = 5.75

function Row({ head, note, value, bar, kind, children }: { head: string; note?: string; value: string; bar?: number | undefined; kind?: string; children?: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{head}{children}{note !== undefined && note !== '' && <span className="at">{note}</span>}</th>
      <td className="amt num">{value}{bar !== undefined && <span className={`bar ${kind ?? ''}`} style={{ width: `${Math.max(.25, bar * BAR)}rem` }} />}</td>
    </tr>
  )
}

/** What each side pays at the feared loss, what may be cut, and what nobody pays: every number of the chart. */
export function FiguresTable({ uiLang, view, suggested = null, nameOf, onOpenSpan }: FiguresProps) {
  const t = EXPOSURE_WORDS[uiLang]
  const { loss, sides, words } = view
  if (!loss) return null
  const thirty = sides.find((side) => side.thirty)?.thirty ?? null
  const most = Math.max(loss.cents, ...sides.map(({ pays }) => pays?.cents ?? 0), 1)
  const plain = (money: Money): string => (money.currency === loss.currency ? amount(money.cents) : printed(money, uiLang))
  const needsOf = (side: SideView): string => {
    const needs = [...new Set([...side.lines.map(({ need }) => need), side.cap?.need ?? null])].flatMap((need) => (need && t.needs[need] !== '' ? [t.needs[need].toLowerCase()] : []))
    return needs.length > 0 ? `${t.waitsFor}${uiLang === 'en' ? ' ' : ''}${needs.join(t.comma)}` : ''
  }
  const uncovered = [...new Set(sides.flatMap((side) => (side.uncovered && side.uncovered.cents > 0 ? [side.uncovered.cents] : [])))]
  const excluded = [...new Map(sides.flatMap((side) => side.excluded).map((quote) => [quote.span.start, quote])).values()]
  return (
    <table className="sheet bars" data-figures>
      <caption>{t.at(printed(loss, uiLang))}</caption>
      <thead className="sr"><tr><th scope="col">{t.clause}</th><th scope="col">{t.sum}</th></tr></thead>
      <tbody>
        {sides.map((side) => {
          const steep = (side.thirty?.above.cents ?? 0) > 0
          const [first] = side.lines
          const said = side.lines.filter(({ fallback }) => !fallback).map(({ words: one }) => one[uiLang])
          const note = side.pays ? [...new Set([...said, ...(side.loss === 'added' ? [t.loss_added] : []), ...(side.cap && !side.cap.doubtful ? [side.cap.words[uiLang]] : [])])].join(t.comma) : side.byLawOnly ? words.byLaw[uiLang] : side.lines.length > 0 ? needsOf(side) : t.nonePays
          return (
            <Row key={side.debtor ?? ''} head={t.leaks(nameOf(side))} note={side.mayBeRaised ? `${note}${t.comma}${words.mayBeRaised[uiLang]}` : note} value={side.pays ? plain(side.pays) : side.lines.length > 0 ? t.unknown : t.none} bar={side.pays ? side.pays.cents / most : 1} kind={side.pays ? (steep ? 'crit' : 'alt') : 'void'}>
              {first && <>{t.comma}<Place uiLang={uiLang} quote={first.quote} onOpenSpan={onOpenSpan} /></>}
            </Row>
          )
        })}
        {thirty && <Row head={t.thirty} note={t.times} value={plain(thirty.line)} bar={thirty.line.cents / most} kind="high" />}
        {sides.map((side) => side.thirty && side.thirty.above.cents > 0 && <Row key={side.debtor ?? ''} head={t.above(nameOf(side))} note={t.burden(nameOf(side))} value={plain(side.thirty.above)} bar={side.thirty.above.cents / most} kind="void" />)}
        {suggested && <Row head={t.suggested} note={[t.suggestedLoss, ...(suggested.sum ? [t.suggestedSum(printed(suggested.sum, uiLang))] : []), ...(suggested.cap ? [t.suggestedCap(printed(suggested.cap, uiLang))] : [])].join(t.comma)} value={plain(suggested.pays)} bar={suggested.pays.cents / most} kind="alt" />}
        <Row head={t.yourLoss} value={plain(loss)} bar={loss.cents / most} />
        {uncovered.map((cents) => <Row key={cents} head={words.uncovered[uiLang]} value={amount(cents)} bar={cents / most} kind="void" />)}
        {excluded.map((quote) => <Row key={quote.span.start} head={words.excluded[uiLang]} value={t.excluded}>{t.comma}<Place uiLang={uiLang} quote={quote} onOpenSpan={onOpenSpan} /></Row>)}
      </tbody>
    </table>
  )
}
