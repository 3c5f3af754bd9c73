import { useEffect, useState } from 'react'
import type { QuestionView, SideView } from '../../analyzers/desk/exposure-view'
import type { Suggested } from '../../analyzers/desk/suggested'
import type { DraftOptions } from '../../analyzers/drafter/types'
import type { ExposureInput, Need } from '../../analyzers/exposure/types'
import type { TabProps } from '../desk'
import { DESK_WORDS } from '../desk-words'
import { shortNames } from '../listing'
import { Place } from '../Place'
import { useAnswer } from '../use-answer'
import { Chart } from './Chart'
import { ClauseDrafter } from './ClauseDrafter'
import { ClauseTables } from './ClauseTables'
import { DRAFT_WORDS } from './draft-words'
import { drawnSides } from './drawn-sides'
import { FiguresTable } from './FiguresTable'
import { amount, centsTyped, printed, type Currency } from './money'
import { MoneyField } from './MoneyField'
import { EXPOSURE_WORDS } from './words'
import '../terms/terms.css'
import './exposure.css'

/** Figure by figure is too often. */
const TYPING_MS = 250

const CURRENCY_OF: Readonly<Record<string, Currency>> = { PRC: 'CNY', US: 'USD', UK: 'GBP', EU: 'EUR' }
/** Questions that a figure answers, and the input that takes it. */
const FIELD_OF: Partial<Record<Need, 'gain' | 'due' | 'turnover' | 'value' | 'cap'>> = { gain: 'gain', due: 'due', turnover: 'turnover', value: 'value', capAmount: 'cap' }

type Typed = Readonly<Record<string, string>>

/** What was typed, as far as it is a figure. */
function inputOf(typed: Typed, currency: Currency): ExposureInput {
  const money = (name: string) => {
    const cents = centsTyped(typed[name] ?? '')
    return cents === null || cents === 0 ? {} : { [name]: { cents, currency } }
  }
  const days = centsTyped(typed['days'] ?? '')
  return { ...money('price'), ...money('loss'), ...money('gain'), ...money('due'), ...money('turnover'), ...money('value'), ...money('cap'), ...(days === null ? {} : { days: Math.min(36_500, Math.round(days / 100)) }) }
}

/** What a leak costs each side by the contract's own words, at the loss the reader fears; and the clause that is missing. */
export default function ExposureTab({ uiLang, review, side, ask, onOpenSpan, onInput, onDraft }: TabProps & { readonly onInput?: (input: ExposureInput) => void; readonly onDraft?: (wish: DraftOptions | null) => void }) {
  const t = EXPOSURE_WORDS[uiLang]
  const [typed, setTyped] = useState<Typed>({})
  const [chosen, setChosen] = useState<Currency | null>(null)
  const [asked, setAsked] = useState<readonly QuestionView[]>([])
  const guess: Currency = CURRENCY_OF[review.law] ?? (review.lang === 'en' ? 'USD' : 'CNY')
  const [drafted, setDrafted] = useState<Suggested | null>(null)
  const [printedIn, setPrintedIn] = useState<Currency | null>(null)
  const currency = chosen ?? printedIn ?? guess
  const input = inputOf(typed, currency)
  const entered = JSON.stringify(input)
  // The report tells of the same figures.
  useEffect(() => onInput?.(JSON.parse(entered) as ExposureInput), [entered, onInput])
  const { answer: view, failed } = useAnswer(ask, 'exposure', input, TYPING_MS)
  const failure = failed && <p className="wait gloss" role="alert">{DESK_WORDS[uiLang].tabFailed}</p>
  if (!view) return failure || <p className="wait gloss" role="status">{t.wait}</p>
  if (view.priceFrom === 'contract' && view.price && view.price.currency !== 'other' && printedIn === null) setPrintedIn(view.price.currency)
  // A question that was answered stays with its answer.
  const questions = [...view.questions, ...asked.filter(({ need }) => (typed[FIELD_OF[need] ?? ''] ?? '') !== '' && !view.questions.some((one) => one.need === need))].filter(({ need }) => need !== 'loss' && need !== 'days')
  if (view.questions.some(({ need }) => FIELD_OF[need] && !asked.some((one) => one.need === need))) setAsked([...asked, ...view.questions.filter(({ need }) => FIELD_OF[need] && !asked.some((one) => one.need === need))])

  const short = shortNames(review.parties)
  const nameOf = ({ debtor }: SideView): string => (debtor === null ? t.somebody : uiLang === 'zh' ? debtor : short[review.parties.findIndex((party) => party.name === debtor)] ?? debtor)
  const set = (name: string) => (value: string) => setTyped({ ...typed, [name]: value })
  const printedPrice = view.priceFrom === 'contract' && view.price ? amount(view.price.cents) : ''
  const drawn = drawnSides(view.sides)
  const { loss, frame } = view
  // A draft for another loss than the one that is drawn is on its way to be made anew.
  const suggested = drafted && loss && drafted.loss.cents === loss.cents && drafted.loss.currency === loss.currency ? drafted : null
  return (
    <section className="exposure-tab">
      <div className="inputs">
        <MoneyField uiLang={uiLang} name="price" label={t.price} value={typed['price'] ?? printedPrice} placeholder={printedPrice || t.priceHint} {...(typed['price'] === undefined && printedPrice !== '' ? { note: t.fromContract } : {})} currency={currency} onCurrency={setChosen} onValue={set('price')} />
        <MoneyField uiLang={uiLang} name="loss" label={t.loss} value={typed['loss'] ?? ''} placeholder={t.lossHint} currency={currency} onValue={set('loss')} />
        {view.rates.length > 0 && <MoneyField uiLang={uiLang} name="days" label={t.days} value={typed['days'] ?? ''} placeholder={t.daysHint} currency={null} onValue={set('days')} />}
      </div>
      {questions.length > 0 && (
        <div className="asked">
          <h2>{t.questions}</h2>
          {questions.map(({ need, words, quotes }) => {
            const field = FIELD_OF[need]
            return (
              <div key={need} data-need={need}>
                <p>{words[uiLang]} {quotes.slice(0, 3).map((quote) => <Place key={quote.span.start} uiLang={uiLang} quote={quote} hint={words[uiLang]} onOpenSpan={onOpenSpan} />)}</p>
                {field && <MoneyField uiLang={uiLang} name={field} label={t.needs[need]} value={typed[field] ?? ''} currency={currency} onValue={set(field)} />}
              </div>
            )
          })}
        </div>
      )}
      {failure}
      {!loss && <p className="gloss invite">{t.invite}</p>}
      {loss && frame && (drawn.length > 0 || suggested) && (
        <>
          <Chart uiLang={uiLang} view={view} frame={frame} loss={loss} suggested={suggested} nameOf={nameOf} />
          <ul className="legend">
            {drawn.map(({ side: one, key, even, tone }) => <li key={key}><Swatch tone={`pay ${tone}`} /><span>{even ? t.bothPay : t.pays(nameOf(one))}{uiLang === 'zh' ? '：' : ': '}{t[`loss_${one.loss ?? 'none'}`]}</span></li>)}
            {view.yardstick === 'thirty' && view.sides.some((one) => one.thirty) && <li><Swatch tone="thirty" /><span>{t.thirtyLegend}</span></li>}
            {suggested && <li><Swatch tone="draft" /><span>{t.suggestedLegend}{suggested.cap && `${t.comma}${t.suggestedCap(printed(suggested.cap, uiLang))}`}</span></li>}
            <li><Swatch tone="loss" /><span>{t.actualLegend}</span></li>
            {view.sides.some(({ cap }) => cap?.doubtful) && <li><Swatch tone="cap" /><span>{t.capOpen}</span></li>}
          </ul>
        </>
      )}
      {loss && drawn.length === 0 && !suggested && <p className="gloss invite">{view.sides.some(({ lines }) => lines.length > 0) ? t.noLine : t.noChart}</p>}
      <FiguresTable uiLang={uiLang} view={view} suggested={suggested} nameOf={nameOf} onOpenSpan={onOpenSpan} />
      <ClauseTables uiLang={uiLang} view={view} nameOf={nameOf} days={typed['days'] ?? ''} onOpenSpan={onOpenSpan} />
      {review.kind === 'TOS' && <section className="drafter"><h2>{DRAFT_WORDS[uiLang].head}</h2><p className="gloss">{DRAFT_WORDS[uiLang].terms}</p></section>}
      {review.kind !== 'TOS' && !review.coverage.complete && <p className="gloss invite">{DRAFT_WORDS[uiLang].part}</p>}
      {review.kind !== 'TOS' && review.coverage.complete && <ClauseDrafter uiLang={uiLang} review={review} side={side} ask={ask} input={input} shortName={(name) => short[review.parties.findIndex((party) => party.name === name)] ?? name} onSuggested={setDrafted} {...(onDraft ? { onDraft } : {})} />}
    </section>
  )
}

function Swatch({ tone }: { tone: string }) {
  return <svg className="chart swatch" viewBox="0 0 34 22" aria-hidden="true"><path className={tone} d="M1 11H33" /></svg>
}
