import { plainTitle } from '../analyzers/rule-titles'
import { NAMES } from './names'
import type { ReportSource } from './source'
import { allTaken, calledWrong, chosen, wordingOf, type Taken } from './taken'

const HEADS = {
  zh: ['文件', '序号', '轻重', '类型', '标题', '条号', '原文', '发现', '缘由', '建议', '依据', '拟用条款', '决定', '理由', '并入', '规则', '起', '止'],
  en: ['File', 'No.', 'Level', 'Type', 'Title', 'Clause', 'Quote', 'Found', 'Why', 'Ask', 'Law', 'Draft', 'Decision', 'Reason', 'Folded into', 'Rule', 'Start', 'End'],
} as const

/** A spreadsheet takes what begins like this for a formula; Chinese Excel takes the full-width signs as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const COUNT = /^\d{1,9}$/

/** A field as RFC 4180 wants it, which no spreadsheet runs. */
export function field(text: string): string {
  if (COUNT.test(text)) return text
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('\0', '').replaceAll('"', '""')}"`
}

interface Line { readonly one: Taken; readonly nth: string; readonly under: string }

/** Roots and what is folded into them: 1, 1.1, 1.2, 2. */
function lines(list: readonly Taken[], under = '', before = ''): Line[] {
  return list.flatMap((one, at) => {
    const nth = `${before}${at + 1}`
    return [{ one, nth, under }, ...lines(one.children, nth, `${nth}.`)]
  })
}

/** Of a finding that was called wrong and whose words stay here: which rule, and what the person says. */
function bare({ view, level, decision }: Taken, nth: number, lang: ReportSource['lang']): readonly string[] {
  const t = NAMES[lang]
  return ['', String(nth), t.levels[level], t.types[view.type], plainTitle(view.rule, lang), '', '', '', '', '', '', '', t.choices.wrong, decision?.reason ?? '', '', view.rule, '', '']
}

/** The findings as a table: UTF-8 with a mark that tells Excel so, one line a finding, with decisions and places. */
export function csv(source: ReportSource): string {
  const { lang, parts, review, file } = source
  const t = NAMES[lang]
  const all = allTaken(source)
  const wrong = parts.wrong === true ? calledWrong(all) : []
  const full = ({ one: { view, level, decision }, nth, under }: Line): readonly string[] => {
    const at = review.findings.find(({ id }) => id === view.id)?.evidence[0]
    const rejected = decision?.choice === 'reject' || decision?.choice === 'wrong'
    return [
      file, nth, view.certainty === 'possible' ? `${t.levels[level]}${t.comma}${t.judge}` : t.levels[level], t.types[view.type], view.title, view.place, view.quotes.join('\n'), view.found, view.why, view.ask,
      view.laws.map(({ citation }) => citation).join('\n'), parts.drafts && !rejected ? wordingOf({ view, decision }) : '',
      (parts.reasons || decision?.choice === 'wrong') && decision ? t.choices[decision.choice] : '', (parts.reasons || decision?.choice === 'wrong') ? decision?.reason ?? '' : '', under, view.rule, at ? String(at.start) : '', at ? String(at.end) : '',
    ]
  }
  const chosenLines = lines(chosen(source, all))
  const rows = parts.wrong === true && parts.wrongWords !== true
    ? wrong.map((one, at) => bare(one, at + 1, lang))
    : [...chosenLines, ...lines(wrong.map((one) => ({ ...one, children: [] }))).map((line) => ({ ...line, nth: `X${line.nth}` }))].map(full)
  return `\ufeff${[HEADS[lang], ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}
