import { matrixView, type CellView } from '../../analyzers/desk/matrix-view'
import type { Lang } from '../../contract/types'
import { langOf, NAMES } from '../names'
import type { ReportSource } from '../source'
import { said } from './findings'
import { lineIcon } from './icons'
import { html, type Markup } from './markup'
import { HTML_WORDS } from './words'

/** Of a long sentence a cell shows this much, in UTF-16 units: the clause's number leads to the rest. Han needs half the letters. */
const LONGEST: Readonly<Record<Lang, number>> = { zh: 80, en: 150 }

function clipped(text: string): string {
  const most = LONGEST[langOf(text)]
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '').replace(/\s[A-Za-z’'-]{1,20}$/, '')}…`
}

function cell({ state, none, parts, quotes }: CellView, lang: ReportSource['lang']): Markup {
  const w = HTML_WORDS[lang]
  const [first] = quotes
  return html`<td class="${state}">${none && html`<b class="lack">${lineIcon(state === 'empty' ? 'caret' : 'none')}${none[lang]}</b>`}${parts.map((part, at) => html`${at > 0 && NAMES[lang].comma}${part.strong ? html`<strong>${part.words[lang]}</strong>` : part.words[lang]}`)}${parts.some(({ unsure }) => unsure) && html` <span class="aside ask">${w.unsure}</span>`}${first !== undefined && html`<span class="cite">${said(clipped(first.text))}${first.place[lang] !== '' && html` <span class="aside">${first.place[lang]}</span>`}</span>`}</td>`
}

/** Events against who answers to whom. */
export function matrixSection({ contract, review, lang }: ReportSource): Markup {
  const w = HTML_WORDS[lang]
  const { columns, rows, unequal, empty } = matrixView(contract, review)
  if (rows.length === 0) return html`<p class="aside">${w.noMatrix}</p>`
  const two = columns.length > 1
  const counts = [unequal > 0 && w.uneven(unequal), empty > 0 && w.empty(empty)].filter((one) => one !== false)
  return html`<table class="sheet matrix">
<thead><tr><th scope="col">${w.event}</th>${columns.map(({ debtor, creditor }) => html`<th scope="col">${debtor === null ? w.somebody : w.doing(debtor)}<b>${debtor === null || creditor === null ? w.somebodyOwes : w.owes(debtor, creditor)}</b></th>`)}${two && html`<th scope="col" class="diff">${w.difference}</th>`}</tr></thead>
<tbody>${rows.map(({ label, cells, balance, balanceLabel }) => html`<tr><th scope="row">${label[lang]}</th>${cells.map((one) => cell(one, lang))}${two && html`<td class="diff">${(balance === 'unequal' || balance === 'oneSided') && lineIcon('unequal', 'critical')}${balance === 'bothEmpty' && lineIcon('caret', 'high')}${balanceLabel[lang]}</td>`}</tr>
`)}</tbody>
</table>
<p class="aside">${two && unequal === 0 && `${w.even}${lang === 'en' ? ' ' : ''}`}${counts.length > 0 && `${counts.join(NAMES[lang].comma)}${lang === 'zh' ? '。' : '. '}`}${empty > 0 && w.hatching}</p>`
}
