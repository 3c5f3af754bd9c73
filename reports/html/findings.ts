import type { Lang } from '../../contract/types'
import { asQuestion, dayWords, langOf, NAMES } from '../names'
import type { ReportSource } from '../source'
import { wordingOf, type Taken } from '../taken'
import { levelIcon, lineIcon } from './icons'
import { html, type Markup, type Piece } from './markup'
import { HTML_WORDS } from './words'

const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en')

/** Words of the contract: in its own language, its own letters. */
export function said(text: string, element: 'span' | 'p' | 'blockquote' = 'span', tone = ''): Markup {
  const lang = tagOf(langOf(text))
  switch (element) {
    case 'span': return html`<span class="says ${tone}" lang="${lang}">${text}</span>`
    case 'p': return html`<p class="says ${tone}" lang="${lang}">${text}</p>`
    case 'blockquote': return html`<blockquote class="says ${tone}" lang="${lang}"><p>${text}</p></blockquote>`
  }
}

/** Where its line in the contents leads. */
export const anchorOf = (at: number): string => `point-${at + 1}`

export function levelWords({ view, level }: Taken, lang: Lang): Markup {
  const t = NAMES[lang]
  const possible = view.certainty === 'possible'
  return html`<span class="level ${possible ? 'ask' : level}">${possible ? lineIcon('ask') : levelIcon(level)}${possible ? t.judge : t.levels[level]}</span>`
}

export function titleOf({ view }: Taken): string {
  return view.certainty === 'possible' ? asQuestion(view.title) : view.title
}

function laws({ view }: Taken, lang: Lang): Piece {
  const t = HTML_WORDS[lang]
  return view.laws.map(({ citation, since, gist, confirmed }) => html`<p><b>${citation}</b> ${gist}${lang === 'en' && ' '}${since !== '' && html`<span class="aside">${t.since(dayWords(since, lang))}</span>`}${!confirmed && html` <span class="aside">${t.unconfirmed}</span>`}</p>`)
}

function quotes(one: Taken, lang: Lang): Piece {
  const { view, level } = one
  const t = HTML_WORDS[lang]
  const line = view.certainty === 'possible' ? 'u-ask' : `u-${level}`
  if (view.type !== 'MISSING') return view.quotes.map((quote) => said(quote, 'blockquote', line))
  const places = view.lookedAt.join(NAMES[lang].and)
  return html`<p class="aside">${places === '' ? t.lookedAll : t.lookedAt(places)}</p>${view.quotes.length > 0 && html`<p class="aside">${t.nearest}</p>${view.quotes.map((quote) => said(quote, 'blockquote', 'near'))}`}`
}

function row(label: string, words: Piece): Piece {
  return html`<dt>${label}</dt><dd>${words}</dd>`
}

function child(one: Taken, lang: Lang, parts: ReportSource['parts']): Markup {
  const { view, decision } = one
  const t = NAMES[lang]
  return html`<li>${levelWords(one, lang)} <b>${titleOf(one)}</b>${view.place !== '' && view.type !== 'MISSING' && html` <span class="aside">${view.place}</span>`}<br>${view.found}${view.type !== 'MISSING' && view.quotes.slice(0, 1).map((quote) => said(quote, 'blockquote', 'near'))}${parts.reasons && decision !== null && html`<p class="verdict"><b>${t.choices[decision.choice]}</b>${decision.reason !== '' && `${t.colon}${decision.reason}`}</p>`}</li>`
}

/** One finding: the sentence, what is so, why it matters, what to ask for, the law, the wording, what was decided. */
export function finding(one: Taken, at: number, { lang, parts }: ReportSource): Markup {
  const { view, decision, children } = one
  const t = NAMES[lang]
  const w = HTML_WORDS[lang]
  const wording = wordingOf(one)
  const missing = view.type === 'MISSING'
  return html`<article class="point" id="${anchorOf(at)}">
<h3><span class="nth">${at + 1}</span><span class="what">${titleOf(one)}</span></h3>
<p class="tags">${levelWords(one, lang)}${missing && html`<span class="gap">${lineIcon('caret')}${t.missing}</span>`}${!missing && view.place !== '' && html`<span>${view.place}</span>`}<span class="rule">${view.rule}</span></p>
${quotes(one, lang)}
<dl class="notes">
${view.found !== '' && row(t.found, view.found)}
${view.why !== '' && row(t.why, view.why)}
${view.ask !== '' && row(t.ask, view.ask)}
${view.laws.length > 0 && row(t.law, laws(one, lang))}
${parts.drafts && wording !== '' && decision?.choice !== 'reject' && row(decision?.choice === 'adapt' && decision.wording !== '' ? t.adapted : t.draft, said(wording, 'p', 'draft'))}
${parts.reasons && decision !== null && row(t.decision, html`<p class="verdict"><b>${t.choices[decision.choice]}</b></p>`)}
${parts.reasons && decision !== null && decision.reason !== '' && row(t.reason, html`<p class="own">${decision.reason}</p>`)}
</dl>
${children.length > 0 && html`<div class="follow"><p class="aside">${w.folded(children.length)}</p><ul>${children.map((inner) => child(inner, lang, parts))}</ul></div>`}
</article>
`
}
