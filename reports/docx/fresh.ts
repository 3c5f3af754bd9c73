import type { Level } from '../../analyzers/types'
import type { Lang } from '../../contract/types'
import { coverageLine, coverageWords } from '../coverage-words'
import { asQuestion, dayWords, langOf, NAMES } from '../names'
import { PRODUCT } from '../product'
import type { ReportSource } from '../source'
import { chosen, partyWords, wordingOf, type Taken } from '../taken'
import { wordFile } from './fresh-frame'
import { dateTime, textRun, WORD_NAMES } from './word-names'
import { oneLine } from '../one-line'

const { element } = WORD_NAMES
const COLORS: Readonly<Record<Level, string>> = { critical: 'B42318', high: 'B54708', medium: '175CD3', low: '57606A' }

const zh = {
  review: '保密与泄密责任审阅意见', parties: '当事人', side: '立场', kind: '类别', coverage: '阅读范围', notices: '提示', playbook: '审阅手册', points: '要点', details: '逐项意见', made: '制作',
  columns: ['序号', '程度', '要点', '位置', '决定'], looked: '看过的条款', seller: (rules: number, law: string) => `守约${PRODUCT.version}，${rules}条规则，法律核对至${law}`, text: '文字指纹（SHA-256）',
}
const en: typeof zh = {
  review: 'Review for confidentiality and breach liability', parties: 'Parties', side: 'Side', kind: 'Kind', coverage: 'Read', notices: 'Note', playbook: 'Playbook', points: 'At a glance', details: 'Point by point', made: 'Made',
  columns: ['No.', 'Level', 'Point', 'Place', 'Decision'], looked: 'Clauses looked at', seller: (rules: number, law: string) => `Leakproof ${PRODUCT.version}, ${rules} rules, law checked to ${law}`, text: 'Fingerprint of the text (SHA-256)',
}
const OWN: Readonly<Record<Lang, typeof zh>> = { zh, en }

interface Words { readonly bold?: true; readonly color?: string }

/** A run in its language's fonts: Chinese quotation marks are wide ones. */
function run(text: string, { bold, color }: Words = {}): string {
  const inner = (langOf(text) === 'zh' ? element('rFonts', { hint: 'eastAsia' }) : '') + (bold ? element('b') : '') + (color ? element('color', { val: color }) : '')
  return text === '' ? '' : textRun(WORD_NAMES, text, inner === '' ? '' : element('rPr', {}, inner))
}

function paragraph(style: string, runs: string): string {
  return element('p', {}, (style === '' ? '' : element('pPr', {}, element('pStyle', { val: style }))) + runs)
}

function labelled(label: string, text: string, lang: Lang, style = ''): string {
  if (text.trim() === '') return ''
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  return paragraph(style, run(`${label}${NAMES[lang].colon}`, { bold: true }) + run(first)) + rest.map((line) => paragraph(style, run(line))).join('')
}

function levelWord({ view, level }: Taken, lang: Lang): string {
  return view.certainty === 'possible' ? NAMES[lang].judge : NAMES[lang].levels[level]
}

function placeWord({ view }: Taken, lang: Lang): string {
  return view.type === 'MISSING' ? NAMES[lang].missing : view.place
}

function table(list: readonly Taken[], lang: Lang): string {
  const widths = [640, 1250, 4560, 1400, 1504]
  const cell = (at: number, runs: string, head: boolean): string => element('tc', {}, element('tcPr', {}, element('tcW', { w: String(widths[at]), type: 'dxa' }) + (head ? element('shd', { val: 'clear', color: 'auto', fill: 'F0F2F4' }) : '')) + element('p', {}, element('pPr', {}, element('spacing', { before: '40', after: '40' })) + runs))
  const row = (cells: readonly string[], head: boolean): string => element('tr', {}, element('trPr', {}, element('cantSplit') + (head ? element('tblHeader') : '')) + cells.join(''))
  const edge = (name: string): string => element(name, { val: 'single', sz: '4', space: '0', color: 'D0D5DA' })
  const properties = element('tblPr', {}, element('tblW', { w: '9354', type: 'dxa' }) + element('tblBorders', {}, ['top', 'bottom', 'insideH'].map(edge).join('')) + element('tblLayout', { type: 'fixed' }))
  const grid = element('tblGrid', {}, widths.map((w) => element('gridCol', { w: String(w) })).join(''))
  const rows = list.map((taken, at) => row([
    run(String(at + 1)), run(levelWord(taken, lang), { bold: true, color: COLORS[taken.level] }), run(taken.view.title), run(placeWord(taken, lang)),
    run(taken.decision ? NAMES[lang].choices[taken.decision.choice] : ''),
  ].map((runs, column) => cell(column, runs, false)), false))
  return element('tbl', {}, properties + grid + row(OWN[lang].columns.map((name, column) => cell(column, run(name, { bold: true }), true)), true) + rows.join('')) + paragraph('', '')
}

function point(taken: Taken, at: number, source: ReportSource): string {
  const { lang, parts } = source
  const t = NAMES[lang]
  const { view, level, decision, children } = taken
  const place = placeWord(taken, lang)
  const title = view.certainty === 'possible' ? asQuestion(view.title) : view.title
  return [
    paragraph('Heading2', run(`${at + 1}. ${title}${t.open}`) + run(levelWord(taken, lang), { color: COLORS[level] }) + run(`${place === '' ? '' : `${t.comma}${place}`}${t.close.trimEnd()}`)),
    ...(view.type === 'MISSING' ? [] : view.quotes.map((quote) => paragraph('Quote', run(oneLine(quote))))),
    labelled(t.found, view.found, lang),
    labelled(t.why, view.why, lang),
    labelled(t.ask, view.ask, lang),
    labelled(t.law, view.laws.map(({ citation }) => citation).join(t.semicolon), lang),
    parts.drafts && decision?.choice !== 'reject' ? labelled(decision?.choice === 'adapt' ? t.adapted : t.draft, wordingOf(taken), lang) : '',
    view.type === 'MISSING' ? labelled(OWN[lang].looked, view.lookedAt.filter((name) => name !== source.review.title).join(t.and), lang) : '',
    ...children.map((child) => paragraph('', run(`· ${child.view.title}${t.colon}`, { bold: true }) + run(child.view.found))),
    parts.reasons && decision ? labelled(t.decision, t.choices[decision.choice], lang) + labelled(t.reason, decision.reason, lang) : '',
  ].join('')
}

/**
 * The review as a Word file of its own, for a web page or a PDF: what was read, each point with the clause quoted, the
 * reasons, the law, the wording and what was decided. Runs in Node and in a browser's worker.
 */
export async function freshReview(source: ReportSource): Promise<Uint8Array<ArrayBuffer>> {
  const { review, contract, lang, side, playbook, made, file } = source
  const t = NAMES[lang]
  const own = OWN[lang]
  const list = chosen(source)
  const title = review.title || file || t.untitled
  const sideName = review.parties.find(({ name }) => name === side)
  const body = [
    paragraph('Title', run(title)),
    paragraph('Subtitle', run(`${own.review} · ${t.product} · ${dayWords(made, lang)}`)),
    labelled(own.parties, review.parties.map((party) => partyWords(party, lang)).join(t.semicolon), lang),
    labelled(own.side, sideName ? partyWords(sideName, lang) : t.neutral, lang),
    labelled(own.kind, `${t.kinds[review.kind]}${t.comma}${t.laws[review.law]}`, lang),
    labelled(own.coverage, coverageLine(review.coverage, lang), lang),
    ...coverageWords(review.coverage, lang).notices.map((notice) => labelled(own.notices, notice, lang)),
    labelled(own.playbook, playbook ? `${playbook.name}${t.open}${playbook.digest.slice(0, 8)}${t.close}` : '', lang),
    ...(list.length === 0
      ? [paragraph('', run(review.coverage.complete ? t.nothing : t.noConclusion))]
      : [paragraph('Heading1', run(own.points)), table(list, lang), paragraph('Heading1', run(own.details)), ...list.map((taken, at) => point(taken, at, source))]),
    paragraph('', ''),
    paragraph('Small', run(t.advice)),
    paragraph('Small', run(`${own.made}${t.colon}${own.seller(PRODUCT.rules, dayWords(PRODUCT.lawAsOf, lang))}`)),
    paragraph('Small', run(`${own.text}${t.colon}${contract.id}`)),
  ]
  return wordFile({ title, lang, made: dateTime(made), body: body.join(''), footer: `${t.product} · ${title}` })
}
