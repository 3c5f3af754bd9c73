import { coverageLine, coverageWords } from './coverage-words'
import { asQuestion, NAMES } from './names'
import type { ReportSource } from './source'
import { chosen, wordingOf } from './taken'
import { oneLine } from './one-line'

/** Markdown reads some characters as marks; the contract's words stay what they are. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^(\s{0,3}\d{1,9})([.)]\s)/, '$1\\$2').replace(/^([-+]\s|={2,}|-{2,})/, '\\$1')
}

/** The review of one side as Markdown, or the same as plain text. */
export function takeAway(source: ReportSource, format: 'text' | 'markdown'): string {
  const { review, lang, parts } = source
  const t = NAMES[lang]
  const marked = format === 'markdown'
  const say = (text: string): string => (marked ? escaped(oneLine(text)) : oneLine(text))
  const line = (label: string, text: string): string[] => (text === '' ? [] : [marked ? `- **${label}**${t.colon}${text}` : `   ${label}${t.colon}${text}`])
  const list = chosen(source)
  const { notices } = coverageWords(review.coverage, lang)
  const head = [
    (marked ? '# ' : '') + say(review.title || t.untitled),
    '',
    ...(review.parties.length > 0 ? [say(review.parties.map(({ full, name }) => full || name).join(' / ')), ...(marked ? [''] : [])] : []),
    say(coverageLine(review.coverage, lang)),
    ...notices.map(say),
    '',
  ]
  const body = list.flatMap(({ view, level, decision, children }, at) => {
    const possible = view.certainty === 'possible'
    const tags = [possible ? t.judge : t.levels[level], ...(view.type === 'MISSING' ? [t.missing] : []), ...(view.place === '' || view.type === 'MISSING' ? [] : [say(view.place)])]
    return [
      `${marked ? '## ' : ''}${at + 1}. ${say(possible ? asQuestion(view.title) : view.title)}${t.open}${tags.join(t.comma)}${t.close}`,
      ...(marked ? [''] : []),
      ...(view.type === 'MISSING' ? [] : view.quotes.map((quote) => (marked ? `> ${say(quote)}\n` : `   “${say(quote)}”`))),
      ...line(t.found, say(view.found)),
      ...line(t.why, say(view.why)),
      ...line(t.ask, say(view.ask)),
      ...line(t.law, view.laws.map(({ citation }) => say(citation)).join(t.semicolon)),
      ...(parts.drafts && decision?.choice !== 'reject' ? line(decision?.choice === 'adapt' ? t.adapted : t.draft, say(wordingOf({ view, decision }))) : []),
      ...(parts.reasons && decision ? line(t.decision, t.choices[decision.choice]) : []),
      ...(parts.reasons && decision ? line(t.reason, marked ? say(decision.reason) : decision.reason) : []),
      ...children.map((child) => (marked ? `- ${say(child.view.title)}${t.colon}${say(child.view.found)}` : `   · ${say(child.view.title)}${t.colon}${say(child.view.found)}`)),
      '',
    ]
  })
  const nothing = review.coverage.complete ? t.nothing : t.noConclusion
  return [...head, ...(list.length > 0 ? body : [nothing, '']), t.advice, ''].join('\n')
}
