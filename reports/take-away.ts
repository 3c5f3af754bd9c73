import type { Coverage, Lang } from '../contract/types'
import type { Annex, LeftTo, Level, Party } from '../analyzers/types'
import type { FindingView } from '../analyzers/words'
import { coverageLine } from './coverage-words'

/** A finding as it goes into the report: as one side sees it, with what was decided. */
export interface Taken {
  readonly view: Pick<FindingView, 'title' | 'found' | 'why' | 'ask' | 'place' | 'type' | 'certainty' | 'quotes' | 'laws' | 'draft' | 'draftLang'>
  readonly level: Level
  readonly decision: { readonly choice: 'accept' | 'adapt' | 'reject' | 'wrong'; readonly reason: string; readonly wording: string } | null
}

/** What of the review stands at the head of the report. */
export interface TakenFrom {
  readonly title: string
  readonly parties: readonly Party[]
  readonly coverage: Coverage & { readonly annexes: readonly Annex[]; readonly leftTo?: readonly LeftTo[] }
}

/** What goes in besides the findings. */
export interface TakenParts {
  readonly reasons: boolean
  readonly rejected: boolean
  readonly drafts: boolean
}

const zh = {
  untitled: '未命名的合同', levels: { critical: '严重', high: '重要', medium: '留意', low: '轻微' } satisfies Record<Level, string>, judge: '待判断', missing: '缺失',
  found: '发现', why: '缘由', ask: '建议', law: '依据', draft: '拟用条款', decision: '决定', reason: '理由', nothing: '没有要提的。',
  choices: { accept: '采纳', adapt: '改后采纳', reject: '不采纳', wrong: '判断有误' }, advice: '一份核对清单，不是法律意见。', colon: '：', comma: '，',
}
const en: typeof zh = {
  untitled: 'Untitled contract', levels: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' }, judge: 'To judge', missing: 'Missing',
  found: 'Found', why: 'Why', ask: 'Ask', law: 'Law', draft: 'Draft', decision: 'Decision', reason: 'Reason', nothing: 'Nothing to raise.',
  choices: { accept: 'Accept', adapt: 'Adapt', reject: 'Reject', wrong: 'Wrong' }, advice: 'A checklist, not legal advice.', colon: ': ', comma: ', ',
}

/** Markdown reads some characters as marks; the contract's words stay what they are. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\n/g, ' ')
}

/** The review of one side as Markdown, or the same as plain text. What was called wrong is left out; what was rejected where `parts` says so. */
export function takeAway(review: TakenFrom, findings: readonly Taken[], lang: Lang, format: 'text' | 'markdown', parts: TakenParts): string {
  const t = lang === 'zh' ? zh : en
  const marked = format === 'markdown'
  const say = marked ? escaped : (text: string) => text.replace(/\n/g, ' ')
  const line = (label: string, text: string): string[] => (text === '' ? [] : [marked ? `- **${label}**${t.colon}${text}` : `   ${label}${t.colon}${text}`])
  const chosen = findings.filter(({ decision }) => decision?.choice !== 'wrong' && (parts.rejected || decision?.choice !== 'reject'))
  const head = [
    (marked ? '# ' : '') + say(review.title || t.untitled),
    '',
    ...(review.parties.length > 0 ? [say(review.parties.map(({ full, name }) => full || name).join(' / '))] : []),
    say(coverageLine(review.coverage, lang)),
    '',
  ]
  const body = chosen.flatMap(({ view, level, decision }, at) => {
    const tags = [view.certainty === 'possible' ? t.judge : t.levels[level], ...(view.type === 'MISSING' ? [t.missing] : []), ...(view.place === '' || view.type === 'MISSING' ? [] : [say(view.place)])]
    const wording = decision?.choice === 'adapt' && decision.wording !== '' ? decision.wording : view.draft[view.draftLang]
    return [
      `${marked ? '## ' : ''}${at + 1}. ${say(view.title)}${lang === 'zh' ? '（' : ' ('}${tags.join(t.comma)}${lang === 'zh' ? '）' : ')'}`,
      ...(marked ? [''] : []),
      ...(view.type === 'MISSING' ? [] : view.quotes.map((quote) => (marked ? `> ${say(quote)}\n` : `   “${say(quote)}”`))),
      ...line(t.found, say(view.found)),
      ...line(t.why, say(view.why)),
      ...line(t.ask, say(view.ask)),
      ...line(t.law, view.laws.map(({ citation }) => say(citation)).join(lang === 'zh' ? '；' : '; ')),
      ...(parts.drafts && decision?.choice !== 'reject' ? line(t.draft, say(wording)) : []),
      ...(parts.reasons && decision ? line(t.decision, t.choices[decision.choice]) : []),
      ...(parts.reasons && decision ? line(t.reason, marked ? escaped(decision.reason) : decision.reason) : []),
      '',
    ]
  })
  return [...head, ...(chosen.length > 0 ? body : [t.nothing, '']), t.advice, ''].join('\n')
}
