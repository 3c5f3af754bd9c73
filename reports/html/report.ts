import { coverageWords } from '../coverage-words'
import { dayWords, NAMES } from '../names'
import { PRODUCT } from '../product'
import type { ReportSource } from '../source'
import { allTaken, chosen, LEVELS, partyWords, type Taken } from '../taken'
import { exposureSection } from './exposure'
import { anchorOf, finding, levelWords, said, titleOf } from './findings'
import { joined, levelIcon, lineIcon } from './icons'
import { matrixSection } from './matrix'
import { html, Markup, type Piece } from './markup'
import { style } from './style'
import { EXPOSURE_WORDS } from './exposure-words'
import { HTML_WORDS } from './words'

/** Nothing may be loaded and nothing may run, whoever opens the file. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function head(source: ReportSource, title: string): Piece {
  const { review, lang, side, file, made } = source
  const w = HTML_WORDS[lang]
  const t = NAMES[lang]
  const coverage = coverageWords(review.coverage, lang)
  const fact = (label: string, value: Piece): Markup => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  return html`<header>
<p class="kind">${t.product}${lang === 'zh' ? '，' : ' · '}${w.kind}</p>
${review.title === '' ? html`<h1>${title}</h1>` : html`<h1>${said(review.title)}</h1>`}
<dl class="facts">
${file !== '' && fact(w.file, file)}
${review.parties.length > 0 && fact(w.parties, review.parties.map((party) => html`<p>${partyWords(party, lang)}</p>`))}
${fact(w.side, review.parties.some(({ name }) => name === side) ? w.sideOf(side) : w.neutralSide)}
${fact(w.contract, [t.kinds[review.kind], t.laws[review.law], t.langs[review.lang]].join(t.comma))}
${fact(w.date, dayWords(made, lang))}
${fact(w.coverage, html`<p>${review.coverage.complete ? coverage.count : html`<b>${coverage.count}</b>`}${coverage.rest.map((one) => `${t.semicolon}${one}`)}</p>${coverage.notices.map((notice) => html`<p>${notice}</p>`)}`)}
</dl>
${!review.coverage.complete && html`<div class="caution"><p><b>${w.partHead}</b></p><p>${w.part}</p></div>`}
</header>
`
}

function summary(list: readonly Taken[], left: number, { review, lang, parts }: ReportSource): Piece {
  const w = HTML_WORDS[lang]
  const t = NAMES[lang]
  const judged = list.filter(({ view }) => view.certainty === 'possible').length
  const missing = list.filter(({ view }) => view.type === 'MISSING' && view.certainty !== 'possible').length
  const decided = list.filter(({ decision }) => decision !== null).length
  const of = (level: Taken['level']): number => list.filter((one) => one.level === level).length
  if (list.length === 0) return html`<p>${review.coverage.complete ? t.nothing : t.noConclusion}</p>${left > 0 && html`<p class="aside">${w.left(left)}</p>`}`
  const words = [w.count(list.length), ...(missing > 0 ? [w.missing(missing)] : []), ...(judged > 0 ? [w.judge(judged)] : []), ...(parts.reasons ? [w.decided(decided, list.length)] : [])]
  return html`<p class="counts">${LEVELS.filter((level) => of(level) > 0).map((level) => html`<span><span class="level ${level}">${levelIcon(level)}</span><b>${of(level)}</b>${t.levels[level]}</span>`)}</p>
<p>${words.join(t.comma)}${lang === 'zh' ? '。' : '.'}${left > 0 && `${lang === 'en' ? ' ' : ''}${w.left(left)}`}</p>
<div class="wide"><table class="sheet list"><thead><tr>${w.columns.slice(0, parts.reasons ? 5 : 4).map((column) => (column === '' ? html`<td></td>` : html`<th scope="col">${column}</th>`))}</tr></thead><tbody>
${list.map((one, at) => html`<tr><td>${at + 1}</td><td>${levelWords(one, lang)}</td><td><a href="#${anchorOf(at)}">${titleOf(one)}</a></td><td>${one.view.type === 'MISSING' ? html`<span class="gap">${lineIcon('caret')}${t.missing}</span>` : one.view.place}</td>${parts.reasons && html`<td>${one.decision ? t.choices[one.decision.choice] : w.undecided}</td>`}</tr>
`)}</tbody></table></div>
`
}

function about({ contract, lang, playbook, made }: ReportSource): Piece {
  const w = HTML_WORDS[lang]
  const t = NAMES[lang]
  const fact = (label: string, value: Piece): Markup => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  return html`<dl class="facts">
${fact(w.product, `${PRODUCT.name} ${PRODUCT.version}`)}
${fact(w.ruleCount, w.rules(PRODUCT.rules))}
${fact(w.law, dayWords(PRODUCT.lawAsOf, lang))}
${fact(w.playbook, playbook ? html`<p>${playbook.name}</p><p class="hash">SHA-256 ${playbook.digest}</p>` : w.noPlaybook)}
${fact(w.text, w.characters(contract.text.length.toLocaleString('en-GB')))}
${fact(w.hash, html`<span class="hash">${contract.id}</span>`)}
${fact(w.made, made.length > 10 ? made.replace('T', ' ').replace(/\.\d{1,6}/, '') : made)}
</dl>
<footer><p>${w.aboutText}</p><p><b>${t.advice}</b></p></footer>
`
}

/** The review as one HTML file: no script, nothing loaded, made to be printed on A4. Every word of the contract is text. */
export function htmlReport(source: ReportSource): string {
  const { review, lang } = source
  const w = HTML_WORDS[lang]
  const t = NAMES[lang]
  const title = review.title || t.untitled
  const all = allTaken(source)
  const list = chosen(source, all)
  const left = source.parts.rejected ? 0 : all.filter(({ decision }) => decision?.choice === 'reject').length
  const exposure = exposureSection(source)
  const chapters: readonly (readonly [string, string, Piece])[] = [
    ['summary', w.summary, summary(list, left, source)],
    ...(list.length > 0 ? [['findings', w.findings, list.map((one, at) => finding(one, at, source))] as const] : []),
    ['matrix', w.matrix, html`<div class="wide">${matrixSection(source)}</div>`],
    ...(exposure ? [['exposure', EXPOSURE_WORDS[lang].chart, exposure] as const] : []),
    ['about', w.about, about(source)],
  ]
  const page = html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${PRODUCT.name} ${PRODUCT.version}">
<title>${joined([title, w.kind], lang === 'zh' ? '，' : ' · ')}</title>
<style>${new Markup(style(title, `${t.product}${lang === 'zh' ? '，' : ' · '}${w.kind}`, lang))}</style>
</head>
<body>
${head(source, title)}
<nav class="contents" id="contents" aria-label="${w.contents}"><h2>${w.contents}</h2><ol>${chapters.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>
<main>
${chapters.map(([id, name, body]) => html`<section id="${id}"${(id === 'findings' || id === 'matrix' || id === 'exposure') && html` class="new"`}><h2>${name}</h2>
${body}</section>
`)}
</main>
</body>
</html>
`
  return page.text
}
