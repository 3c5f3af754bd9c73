import { exposureView, type ExposureView, type SideView } from '../../analyzers/desk/exposure-view'
import type { Money } from '../../analyzers/exposure/cents'
import { completed } from '../../analyzers/playbook/apply'
import type { Quoted } from '../../analyzers/desk/quoted'
import type { Options } from '../../analyzers/types'
import { dayWords, NAMES } from '../names'
import type { ReportSource } from '../source'
import { chart, drawn } from './chart'
import { EXPOSURE_WORDS } from './exposure-words'
import { said } from './findings'
import { html, type Markup, type Piece } from './markup'
import { percent, printed } from './money'
import { HTML_WORDS } from './words'

/** The view of the exposure tab, by what the reader told there and the house's own thresholds. */
function viewFor({ contract, review, exposure, house }: ReportSource): ExposureView {
  const own: [string, Options][] = house ? Object.entries(completed(house).rules).flatMap(([id, { options }]) => (options ? [[id, options] as [string, Options]] : [])) : []
  return exposureView(contract, review, { ...(own.length > 0 ? { thresholds: Object.fromEntries(own) } : {}), ...exposure })
}

function table(caption: string, heads: readonly string[], rows: readonly Piece[]): Piece {
  if (rows.length === 0) return null
  return html`<table class="sheet figures"><caption>${caption}</caption><thead><tr>${heads.map((head, at) => html`<th scope="col"${at === heads.length - 1 && html` class="amount"`}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
`
}

function row(head: Piece, note: string, place: string, value: Piece): Markup {
  return html`<tr><th scope="row">${head}${note !== '' && html`<span class="aside">${note}</span>`}</th><td>${place}</td><td class="amount">${value}</td></tr>`
}

/** What each side pays at the feared loss, what may be cut, and what nobody pays: every number of the chart. */
function figures(view: ExposureView, loss: Money, lang: ReportSource['lang'], nameOf: (side: SideView) => string): Piece {
  const t = EXPOSURE_WORDS[lang]
  const { comma } = NAMES[lang]
  const thirty = view.sides.find((side) => side.thirty)?.thirty ?? null
  const noteOf = (side: SideView): string => {
    const needs = [...new Set([...side.lines.map(({ need }) => need), side.cap?.need ?? null])].flatMap((need) => (need && t.needs[need] !== '' ? [t.needs[need]] : []))
    const words = side.lines.filter(({ fallback }) => !fallback).map((line) => line.words[lang])
    const note = side.pays ? [...new Set([...words, ...(side.loss === 'added' ? [t.loss_added] : []), ...(side.cap && !side.cap.doubtful ? [side.cap.words[lang]] : [])])].join(comma)
      : side.byLawOnly ? view.words.byLaw[lang] : side.lines.length === 0 ? t.nonePays : needs.length > 0 ? `${t.waitsFor}${lang === 'en' ? ' ' : ''}${needs.join(comma)}` : ''
    return side.mayBeRaised ? `${note}${comma}${view.words.mayBeRaised[lang]}` : note
  }
  const uncovered = [...new Set(view.sides.flatMap(({ uncovered: rest }) => (rest && rest.cents > 0 ? [rest.cents] : [])))]
  const excluded = [...new Map(view.sides.flatMap((side) => side.excluded).map((quote) => [quote.span.start, quote])).values()]
  return table(t.at(printed(loss, lang)), [t.clause, t.place, t.sum], [
    ...view.sides.map((side) => row(t.leaks(nameOf(side)), noteOf(side), side.lines[0]?.quote.place[lang] ?? '', side.pays ? printed(side.pays, lang) : side.lines.length > 0 ? t.unknown : t.notAgreed)),
    ...(thirty ? [row(t.thirty, t.times, '', printed(thirty.line, lang))] : []),
    ...view.sides.flatMap((side) => (side.thirty && side.thirty.above.cents > 0 ? [row(t.above(nameOf(side)), t.burden(nameOf(side)), '', printed(side.thirty.above, lang))] : [])),
    row(t.loss, '', '', printed(loss, lang)),
    ...uncovered.map((cents) => row(view.words.uncovered[lang], '', '', printed({ cents, currency: loss.currency }, lang))),
    ...excluded.map((quote) => row(view.words.excluded[lang], '', quote.place[lang], t.excluded)),
  ])
}

/** Each measure by itself: what it says, where, and what it comes to. What both sides owe alike is one line. */
function measures(view: ExposureView, lang: ReportSource['lang'], nameOf: (side: SideView) => string): Piece {
  const t = EXPOSURE_WORDS[lang]
  interface Measure { readonly who: string; readonly words: string; readonly value: string; readonly quote: Quoted; readonly note: string }
  const all = view.sides.flatMap((side): Measure[] => [
    ...side.lines.map(({ words, amount, quote, unsure }) => ({ who: nameOf(side), words: words[lang], value: amount ? printed(amount, lang) : t.unknown, quote, note: unsure ? t.unsure : '' })),
    ...(side.cap ? [{ who: nameOf(side), words: side.cap.words[lang], value: side.cap.amount ? printed(side.cap.amount, lang) : t.unknown, quote: side.cap.quote, note: side.cap.doubtful ? view.words.capDoubtful[lang] : '' }] : []),
  ])
  const rows = new Map<string, Measure>()
  for (const one of all) {
    const key = `${one.words} ${one.quote.span.start} ${one.note} ${one.value}`
    const before = rows.get(key)
    rows.set(key, before && before.who !== one.who ? { ...before, who: t.both } : before ?? one)
  }
  return table(t.each, [t.clause, t.place, t.sum], [...rows.values()].map(({ who, words, value, quote, note }) => row(`${who}${NAMES[lang].colon}${words}`, note, quote.place[lang], value)))
}

function rates(view: ExposureView, source: ReportSource): Piece {
  const { lang, exposure } = source
  const t = EXPOSURE_WORDS[lang]
  return table(t.rates, [t.clause, t.place, t.sum], view.rates.map((rate) => {
    const most = rate.cappedMoney ? printed(rate.cappedMoney, lang) : rate.cappedAt === null ? '' : percent(rate.cappedAt)
    const notes = [rate.ofLeak ? t.ofLeak : '', most === '' ? '' : `${t.atMost}${lang === 'en' ? ' ' : ''}${most}`].filter((note) => note !== '')
    const yearly = rate.yearly === null ? (rate.yearlyMoney ? printed(rate.yearlyMoney, lang) : t.unknown) : percent(rate.yearly)
    return row(said(rate.at), notes.join(NAMES[lang].comma), rate.quote.place[lang], html`${yearly}${rate.amount && exposure?.days !== undefined && html`<span class="aside">${t.forDays(exposure.days)}${NAMES[lang].comma}${printed(rate.amount, lang)}</span>`}`)
  }))
}

/** What a leak costs each side at the loss the reader fears; null where neither a loss nor a figure is known. */
export function exposureSection(source: ReportSource): Markup | null {
  const { lang } = source
  const t = EXPOSURE_WORDS[lang]
  const w = HTML_WORDS[lang]
  const view = viewFor(source)
  const { loss, frame, price } = view
  if (!loss && view.sides.every(({ lines, cap }) => lines.length === 0 && !cap) && view.rates.length === 0 && view.deposits.length === 0) return null
  const nameOf = ({ debtor }: SideView): string => debtor ?? t.somebody
  const lines = drawn(view.sides)
  const questions = view.questions.filter(({ need }) => need !== 'loss' && need !== 'days')
  const legend = (tone: string, words: string): Markup => html`<li><svg class="chart swatch" viewBox="0 0 34 12" aria-hidden="true"><path class="${tone}" d="M1 6H33"/></svg>${words}</li>`
  return html`<dl class="facts"><div><dt>${t.price}</dt><dd>${price ? printed(price, lang) : t.notKnown}${view.priceFrom === 'contract' && html` <span class="aside">${t.fromContract}</span>`}</dd></div>${loss && html`<div><dt>${t.loss}</dt><dd>${printed(loss, lang)}</dd></div>`}</dl>
${!loss && html`<p class="aside">${t.none}</p>`}
${loss && lines.length === 0 && html`<p class="aside">${view.sides.some((side) => side.lines.length > 0) ? t.noLine : t.noChart}</p>`}
${loss && frame && lines.length > 0 && html`<figure>${chart({ view, frame, loss, lang, nameOf })}<ul class="legend">${lines.map(({ side, even, tone }) => legend(`pay ${tone}`, `${even ? t.bothPay : t.pays(nameOf(side))}${NAMES[lang].colon}${t[`loss_${side.loss ?? 'none'}`]}`))}${view.sides.some((side) => side.thirty) && legend('thirty', view.words.line[lang])}${legend('loss', t.actualLegend)}${view.sides.some(({ cap }) => cap?.doubtful) && legend('cap', view.words.capDoubtful[lang])}</ul></figure>`}
${loss && figures(view, loss, lang, nameOf)}
${questions.length > 0 && html`<p class="aside">${t.open}${NAMES[lang].colon}${questions.map(({ words }) => words[lang]).join(lang === 'zh' ? '' : ' ')}</p>`}
${measures(view, lang, nameOf)}${rates(view, source)}
${table(t.deposits, [t.clause, t.place, t.sum], view.deposits.map(({ quote, share, limit, amount, excess }) => row(percent(share), [t.depositWithin(percent(limit)), excess ? `${view.words.depositExcess[lang]}${NAMES[lang].comma}${printed(excess, lang)}` : ''].filter((note) => note !== '').join(NAMES[lang].comma), quote.place[lang], amount ? printed(amount, lang) : t.unknown)))}
<dl class="notes"><dt>${t.test}</dt><dd>${view.words.yardstick[lang]}</dd>${view.sources.length > 0 && html`<dt>${NAMES[lang].law}</dt><dd>${view.sources.map(({ citation, since }) => html`<p><b>${citation[lang]}</b>${since !== '' && html` <span class="aside">${w.since(dayWords(since, lang))}</span>`}</p>`)}</dd>`}</dl>
`
}
