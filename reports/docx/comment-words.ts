import type { Lang } from '../../contract/types'
import { asQuestion, NAMES } from '../names'
import type { ReportSource } from '../source'
import { wordingOf, type Taken } from '../taken'
import type { AnchorReason } from './anchors'

/** A paragraph of a comment: what it is about in bold, and the words. */
export interface CommentLine { readonly label: string; readonly text: string }

/** Why something of the review is not where it belongs. */
export type LeftReason = AnchorReason | 'amount' | 'fragment' | 'unproved' | 'no-place'

const zh = {
  near: '合同里没有这样的约定；批注放在最接近的地方。', nowhere: '合同里没有这样的约定，也没有接近的条款；批注放在标题上。',
  more: '另见', about: '所指文字', inserted: '已作为修订插入下文。', appended: '已作为修订插入最后一条之后。', left: '涉及数额，不代为写入正文。', one: '一份核对清单，不是法律意见。',
}
const en: typeof zh = {
  near: 'The contract says nothing on this; the comment stands at what comes nearest.', nowhere: 'The contract says nothing on this and nothing comes near it; the comment stands at the title.',
  more: 'See also', about: 'The words meant', inserted: 'Put in below as a tracked change.', appended: 'Put in after the last clause as a tracked change.', left: 'It states an amount, so it was not put into the text.', one: 'A checklist, not legal advice.',
}
const WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en }

const LEFT: Readonly<Record<LeftReason, Readonly<Record<Lang, string>>>> = {
  'text-box': { zh: '所指文字在文本框里，Word不在文本框里显示批注；批注放在文本框所在的段落。', en: 'The words meant stand in a text box, where Word shows no comments; the comment stands at the paragraph that holds the box.' },
  note: { zh: '所指文字在脚注或尾注里，Word不在那里显示批注；批注放在注号上。', en: 'The words meant stand in a note, where Word shows no comments; the comment stands at the note’s number.' },
  margin: { zh: '所指文字在页眉或页脚里，Word不在那里显示批注；批注放在标题上。', en: 'The words meant stand in a header or footer, where Word shows no comments; the comment stands at the title.' },
  whole: { zh: '所指文字的边上是公式、注音或自动填写的控件，不能拆开；批注连它一起标出。', en: 'The words meant border on a formula, ruby text or a control that fills itself, which cannot be split; the comment covers it as a whole.' },
  parted: { zh: '所指文字分在两处，批注只标出正文里的部分。', en: 'The words meant stand in two places; the comment covers those in the main text.' },
  'no-words': { zh: '所指的是自动编号，文件里没有这些字；批注放在整段上。', en: 'The words meant are an automatic number, which the file does not hold as text; the comment stands on the paragraph.' },
  amount: { zh: '拟用条款涉及数额，只写在批注里，没有插入正文。', en: 'The suggested wording states an amount, so it is in the comment only and was not put into the text.' },
  fragment: { zh: '拟用的是半句措辞，只写在批注里，请写进原句。', en: 'The suggested wording is part of a sentence, so it is in the comment only, to be worked into the sentence itself.' },
  unproved: { zh: '拟订的条款没有通过本工具自己的核对，没有插入。', en: 'The drafted clause did not pass our own review, so it was not put in.' },
  'no-place': { zh: '正文里找不到可以放置的段落，没有写入。', en: 'The main text has no paragraph to put it at, so it was left out.' },
}

/** What a person is told about something that is not where it belongs; one sentence. */
export function leftSentence(reason: LeftReason, lang: Lang): string {
  return LEFT[reason][lang]
}

/** What a comment needs to know besides its finding. */
export interface CommentMaking {
  readonly reason: AnchorReason | null
  /** Where a missing term's comment stands. */
  readonly near: boolean
  readonly wording: 'inserted' | 'appended' | 'amount' | 'said'
  /** The first comment says once what all of them are. */
  readonly first: boolean
}

/** The paragraphs of one comment: title, what was found, why, what to ask, the law, the wording. */
export function commentLines(taken: Taken, { lang, parts }: ReportSource, { reason, near, wording, first }: CommentMaking): CommentLine[] {
  const t = NAMES[lang]
  const own = WORDS[lang]
  const { view, level, decision, children } = taken
  const possible = view.certainty === 'possible'
  const missing = view.type === 'MISSING'
  const tags = [possible ? t.judge : t.levels[level], ...(missing ? [t.missing] : view.place === '' ? [] : [view.place])]
  const quoted = (text: string): string => (lang === 'zh' ? `“${text}”` : `“${text}”`)
  const line = (label: string, text: string): CommentLine[] => (text.trim() === '' ? [] : [{ label: `${label}${t.colon}`, text }])
  const drafted = parts.drafts && decision?.choice !== 'reject' ? wordingOf(taken) : ''
  return [
    { label: `${possible ? asQuestion(view.title) : view.title}${t.open}${tags.join(t.comma)}${t.close}`, text: '' },
    ...(missing ? [{ label: '', text: near ? own.near : own.nowhere }] : []),
    ...(reason ? [{ label: '', text: leftSentence(reason, lang) }] : []),
    ...(reason && !missing && view.quotes[0] ? line(own.about, quoted(view.quotes[0])) : []),
    ...line(t.found, view.found),
    ...line(t.why, view.why),
    ...line(t.ask, view.ask),
    ...line(t.law, view.laws.map(({ citation }) => citation).join(t.semicolon)),
    ...line(decision?.choice === 'adapt' ? t.adapted : t.draft, drafted === '' ? '' : wording === 'inserted' || wording === 'appended' ? own[wording] : drafted),
    ...(drafted !== '' && wording === 'amount' ? [{ label: '', text: own.left }] : []),
    ...(missing ? [] : view.quotes.slice(1).flatMap((quote) => line(own.more, quoted(quote)))),
    ...children.map((child) => ({ label: `· ${child.view.title}${t.colon}`, text: child.view.found })),
    ...(parts.reasons && decision ? line(t.decision, t.choices[decision.choice]) : []),
    ...(parts.reasons && decision ? line(t.reason, decision.reason) : []),
    ...(first ? [{ label: '', text: own.one }] : []),
  ]
}
