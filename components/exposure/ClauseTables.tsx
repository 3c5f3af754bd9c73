import type { Lang } from '../../contract/types'
import { dayWords } from '../language'
import { Place } from '../Place'
import type { FiguresProps } from './FiguresTable'
import { percent, printed } from './money'
import { EXPOSURE_WORDS } from './words'

/** Each measure by itself: what it says, where, and what it comes to. */
function Measures({ uiLang, view, nameOf, onOpenSpan }: FiguresProps) {
  const t = EXPOSURE_WORDS[uiLang]
  const all = view.sides.flatMap((side) => [
    ...side.lines.map((line, at) => ({ key: `${side.debtor ?? ''} ${at}`, who: nameOf(side), words: line.words, amount: line.amount, need: line.need, quote: line.quote, note: line.unsure ? t.unsure : '' })),
    ...(side.cap ? [{ key: `${side.debtor ?? ''} cap`, who: nameOf(side), words: side.cap.words, amount: side.cap.amount, need: side.cap.need, quote: side.cap.quote, note: side.cap.doubtful ? t.capOpen : '' }] : []),
  ])
  // What both sides owe alike is one line.
  const rows = new Map<string, (typeof all)[number]>()
  for (const row of all) {
    const same = `${row.words.en} ${row.quote.span.start} ${row.note} ${row.amount?.cents ?? ''}`
    const before = rows.get(same)
    rows.set(same, before && before.who !== row.who ? { ...before, who: t.both } : before ?? row)
  }
  if (rows.size === 0) return null
  return (
    <table className="sheet bars" data-measures>
      <caption>{t.each}</caption>
      <thead className="sr"><tr><th scope="col">{t.clause}</th><th scope="col">{t.sum}</th></tr></thead>
      <tbody>
        {[...rows.values()].map(({ key, who, words, amount, need, quote, note }) => (
          <tr key={key}>
            <th scope="row">{who}{uiLang === 'zh' ? '：' : ': '}{words[uiLang]}<span className="at">{note !== '' && `${note}${t.comma}`}<Place uiLang={uiLang} quote={quote} hint={words[uiLang]} onOpenSpan={onOpenSpan} /></span></th>
            <td className="amt num">{amount ? printed(amount, uiLang) : t.unknown}{need && t.needs[need] !== '' && <span className="at">{t.waitsFor}{uiLang === 'en' && ' '}{t.needs[need].toLowerCase()}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rates({ uiLang, view, days, onOpenSpan }: FiguresProps & { days: string }) {
  const t = EXPOSURE_WORDS[uiLang]
  if (view.rates.length === 0) return null
  return (
    <table className="sheet bars" data-rates>
      <caption>{t.rates}</caption>
      <tbody>
        {view.rates.map((rate) => {
          const most = rate.cappedMoney ? printed(rate.cappedMoney, uiLang) : rate.cappedAt === null ? '' : percent(rate.cappedAt)
          return (
            <tr key={rate.quote.span.start + rate.at}>
              <th scope="row"><span className="says">{rate.at}</span><span className="at">{rate.ofLeak && `${t.ofLeak}${t.comma}`}{most !== '' && `${t.atMost}${uiLang === 'en' ? ' ' : ''}${most}${t.comma}`}<Place uiLang={uiLang} quote={rate.quote} hint={rate.at} onOpenSpan={onOpenSpan} /></span></th>
              <td className="amt num">
                {rate.yearly === null ? rate.yearlyMoney && printed(rate.yearlyMoney, uiLang) : percent(rate.yearly)}
                {rate.amount && <span className="at">{t.forDays(days)}{t.comma}{printed(rate.amount, uiLang)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Deposits({ uiLang, view, onOpenSpan }: FiguresProps) {
  const t = EXPOSURE_WORDS[uiLang]
  if (view.deposits.length === 0) return null
  return (
    <table className="sheet bars" data-deposits>
      <caption>{t.deposits}</caption>
      <tbody>
        {view.deposits.map(({ quote, share, limit, amount, excess }) => (
          <tr key={quote.span.start}>
            <th scope="row">{percent(share)}<span className="at">{t.depositWithin(percent(limit))}{t.comma}<Place uiLang={uiLang} quote={quote} hint={t.deposits} onOpenSpan={onOpenSpan} /></span></th>
            <td className="amt num">{amount ? printed(amount, uiLang) : t.unknown}{excess && <span className="at">{view.words.depositExcess[uiLang]}{t.comma}{printed(excess, uiLang)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How an agreed sum is held in check, and by which law. */
function Yardstick({ uiLang, view }: { uiLang: Lang; view: FiguresProps['view'] }) {
  const t = EXPOSURE_WORDS[uiLang]
  return (
    <dl className="notes">
      <dt>{view.yardstick === 'thirty' ? t.howCut : t.test}</dt>
      <dd className="gloss">{view.words.yardstick[uiLang]}</dd>
      {view.sources.length > 0 && <dt>{t.law}</dt>}
      {view.sources.length > 0 && <dd>{view.sources.map(({ citation, since }) => <p key={citation.en} className="law"><b>{citation[uiLang]}</b>{since !== '' && t.since(dayWords(since, uiLang))}</p>)}</dd>}
    </dl>
  )
}

/** Beneath the figures: each clause by itself, rates by the day as a year, deposits, and the law's yardstick. */
export function ClauseTables(props: FiguresProps & { days: string }) {
  return (
    <>
      <Yardstick {...props} />
      <Measures {...props} />
      <Rates {...props} />
      <Deposits {...props} />
    </>
  )
}
