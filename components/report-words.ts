import type { Lang } from '../contract/types'
import { plural } from './language'
import type { Insertions, TakeFormat } from './report'

const zh = {
  head: '带走这份审阅',
  count: (n: number, decided: number) => `${n}点，其中${decided}点已有决定。内容在本机生成。`,
  format: '格式',
  groups: { people: '给人看', text: '贴到别处', systems: '给系统' },
  formats: {
    html: ['HTML报告', '一个文件，浏览器打开就能看，也能打印成PDF。'],
    own: ['你的Word文件，加上批注', '其余一字不动，批注落在原句上。'],
    fresh: ['Word审阅报告', '一份新文件，逐点引出原文。'],
    letter: ['给对方的信', '只写采纳和改后采纳的，语气平和，不带我方理由。'],
    text: ['文字', '贴进邮件或聊天。'],
    markdown: ['Markdown', '贴进笔记。'],
    csv: ['CSV表格', '用Excel打开，一点一行。'],
    json: ['JSON', '给程序用，格式公开。'],
    sarif: ['SARIF', '给管理代码的平台用。'],
  } satisfies Record<TakeFormat, readonly [string, string]>,
  language: '报告语言', langs: { zh: '中文', en: 'English' } satisfies Record<Lang, string>,
  what: '写进去什么', reasons: '已决的理由', drafts: '拟用条款', rejected: '不采纳的各点',
  wrong: (n: number) => `判断有误的${n}点，好反馈给制作者`, wrongHint: '只写规则编号和你的说明，不带合同文字，也不带其余各点。',
  wrongWords: '连同合同文字和其余各点',
  insertions: '拟用条款作为修订插入', insert: { none: '不插入', accepted: '只插入采纳和改后采纳的', all: '全部插入' } satisfies Record<Insertions, string>, insertHint: '含金额的只写在批注里。',
  clause: '“敞口”里拟的条款', clauseHint: '作为修订插入，连同其中的数字，请逐项核对。',
  noLoss: '没有填担心的损失，报告里就没有敞口图；可以到“敞口”里填。',
  noneDecided: '信里只写采纳和改后采纳的各点，现在还没有。先在“发现”里作出决定。',
  download: '下载', copy: '复制', making: '正在生成',
  copied: '已复制', downloaded: (name: string) => `已下载“${name}”`, placed: (n: number) => `${n}条批注已放在原句上。`,
  left: (n: number) => `有${n}处没能放到原句上`,
  failed: '报告没有做成，审阅结果不受影响；请再试一次，或换一种格式。', copyFailed: '没有复制成，请再试一次，或改为下载。',
}

export type ReportWords = typeof zh

const en: ReportWords = {
  head: 'Take this review with you',
  count: (n, decided) => `${plural(n, 'point', 'points')}, ${decided} decided. Made on this computer.`,
  format: 'Format',
  groups: { people: 'To be read', text: 'To be pasted', systems: 'For systems' },
  formats: {
    html: ['HTML report', 'One file that any browser opens, and prints to PDF.'],
    own: ['Your Word file, with comments', 'Nothing else is changed; each comment sits on its sentence.'],
    fresh: ['Word report', 'A new file that quotes the contract point by point.'],
    letter: ['Letter to the other side', 'Asks for what you accepted or adapted, politely and without your reasons.'],
    text: ['Text', 'For a mail or a chat.'],
    markdown: ['Markdown', 'For notes.'],
    csv: ['CSV table', 'Opens in Excel, one point a row.'],
    json: ['JSON', 'For programs; the format is published.'],
    sarif: ['SARIF', 'For platforms that keep code.'],
  },
  language: 'Language of the report', langs: { zh: '中文', en: 'English' },
  what: 'What goes in', reasons: 'Reasons of decided points', drafts: 'Suggested wording', rejected: 'Rejected points',
  wrong: (n) => `${plural(n, 'point', 'points')} that I called wrong, to report to the makers`, wrongHint: 'Only the rule’s name and your note, without the contract’s words and without the other points.',
  wrongWords: 'With the contract’s words and the other points',
  insertions: 'Suggested wording as tracked insertions', insert: { none: 'None', accepted: 'Where accepted or adapted', all: 'All' }, insertHint: 'Amounts stand in comments only.',
  clause: 'The clause drafted under Exposure', clauseHint: 'As a tracked insertion, figures included; check each of them.',
  noLoss: 'No feared loss was entered, so the report has no exposure chart; enter one under Exposure.',
  noneDecided: 'The letter asks for what you accepted or adapted, and so far nothing is. Decide in Findings first.',
  download: 'Download', copy: 'Copy', making: 'Making it',
  copied: 'Copied', downloaded: (name) => `Downloaded “${name}”`, placed: (n) => `${plural(n, 'comment sits', 'comments sit')} on the very words.`,
  left: (n) => `${plural(n, 'point is', 'points are')} not on the very words`,
  failed: 'The report was not made, and the review is not affected; try once more, or another format.', copyFailed: 'Not copied; try once more, or download it.',
}

/** Words of the report tab. */
export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { zh, en }
