import type { ContractLang, Lang } from '../contract/types'
import type { GoverningLaw, Kind, Level, Role } from '../analyzers/types'
import { plural } from './language'

/**
 * Every word of ours on the screen. The Chinese table gives the shape, so a key missing in English does not compile.
 * What is said when a source could not be read stands in `reports/outcome-words.ts`, which the command line shares.
 * Titles and buttons have no full stop; no exclamation marks, no apologies; no typed space between Han and Latin (CSS sets it).
 */
const zh = {
  product: '守约',
  switchTo: 'English',
  switchLabel: '切换到英文',
  facts: '合同类型、适用法律、语言',
  untitled: '未命名的合同',
  kinds: { NDA: '保密协议', SVC: '服务或合作协议', EMP: '劳动合同', DPA: '数据处理协议', TOS: '平台条款', OTHER: '其他合同' } satisfies Record<Kind, string>,
  laws: { PRC: '中国法', US: '美国法', UK: '英国法', EU: '欧盟法', other: '其他法域', unknown: '未写适用法律' } satisfies Record<GoverningLaw, string>,
  langs: { zh: '中文', en: '英文', bilingual: '中英双语' } satisfies Record<ContractLang, string>,
  roles: { disclosing: '披露方', receiving: '接收方', both: '当事人', employer: '用人单位', employee: '劳动者', processor: '处理者', controller: '控制者', none: '当事人' } satisfies Record<Role, string>,

  sideLabel: '你代表哪一方',
  sideKey: ['按', '换边'] as [string, string],
  neutral: '中立',
  bothSides: '两边看',

  summary: '概要',
  levels: { critical: '严重', high: '重要', medium: '留意', low: '轻微' } satisfies Record<Level, string>,
  counts: (missing: number, change: number, judge: number, folded: number) => {
    const parts = [missing > 0 && `缺${missing}项`, change > 0 && `该改${change}处`, judge > 0 && `待判断${judge}处`].filter((part) => part !== false).join('，')
    return folded > 0 ? `${parts}；另并入${folded}点` : parts
  },
  findings: '发现',
  whatTheyObject: '对方会提什么？',
  theirFindings: (name: string) => `${name}会提的`,
  backToOurs: '回到我方',
  next: '下一点',

  toJudge: '待判断',
  missing: '缺失',
  oneRoot: '一处根因',
  wholeText: '全文',
  position: (n: number, of: number) => `第${n}/${of}点`,
  lookedAt: (places: readonly string[]) => `查找过${places.join('、')}，没有找到。`,
  lookedAll: '查找过全文，没有找到。',
  nearest: '最接近的一句，还不足以算作约定：',
  nothingNear: '没有接近的文字。',
  unreadCaution: '还有没读到的部分，可能就写在那里。',
  foldedPoints: (n: number) => `由此引出${n}点`,
  text: '原文', found: '发现', why: '缘由', ask: '建议', law: '依据', draft: ['拟用', '条款'] as readonly string[],
  since: (day: string) => `${day}起施行。`,
  unconfirmed: '摘要尚未与官方文本核对。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成，请选中文字后复制',
  showDraft: { zh: '看中文', en: '看英文' } satisfies Record<Lang, string>,

  nothingHead: '没有要提的',
  nothingText: '查过的各点都没有问题。这说的是合同写了什么，不等于建议签署。',
  nothingForSide: (name: string) => `站在${name}一方，没有要提的`,
  otherSides: (n: number) => `换一方看，有${n}点。`,
  noConclusion: '读到的部分没有列出任何一点。没有读全，不下结论。',
  partText: '已列出的各点照常有效。列为缺失的，可能就写在没读到的部分里。',

  idleHead: '打开一份合同，再点工具栏上的图标',
  idleText: '网页、PDF和Word里的合同都可以，中英文均可。也可以直接选一份文件。',
  loadingHead: (page: number, pages: number) => `正在读第${page}页，共${pages}页`,
  loadingPlain: '正在读这份合同',
  loadingText: '读完之前不下结论，“缺失”要等全文读完才列出。',
  locked: '这份PDF设了密码',
  lockedHint: '请输入打开它的密码。密码只留在内存里，不会保存。',
  wrongPassword: '密码不对，请再输一次。',
  password: '密码',
  unlock: '打开',
  notNow: '不打开',
  pageUndrawn: '这一页画不出来，文字照常读取。',
  fileUndrawn: '这份文件画不出来，文字照常读取，结果在侧栏里。',

  chooseFile: '选择文件',
  anotherFile: '换一份文件',
  dropHint: '也可以把文件拖到这里。PDF、DOCX或纯文本，文件不会离开本机。',

  zeroRequests: '0次网络请求，离线可用',
  notAdvice: '一份核对清单，不是法律意见',

  reader: '阅读器',
  page: '页', ofPages: (n: number) => `/ ${n}`,
  zoomIn: '放大', zoomOut: '缩小', zoomReset: '恢复原大小',
  previousFinding: '上一点', nextFinding: '下一点',
  hideMarks: '隐藏标记',
  originalLook: '原貌', originalLookTitle: '照作者排的样子看',
  lookFailed: '这份文件的原貌画不出来，文字在这里。',
  beforeChanges: '修订前', beforeChangesTitle: '读修订之前的文字，并重新审阅',
  noteParts: { comment: '批注（不属于合同正文）', margin: '页眉和页脚里的文字', note: '脚注和尾注' },
  find: '查找', findNone: '没有找到', findCount: (n: number, of: number) => `${n} / ${of}`,
  outline: '目录', outlineNone: '没有读到条款编号或标题', pointsHere: (n: number) => `${n}点`,
  print: '打印', printing: (page: number, pages: number) => `正在准备打印：第${page}页，共${pages}页`, printFailed: '打印没有准备好，请用浏览器打开原文件来打印。',
}

/** The shape of one language's words. */
export type Strings = typeof zh

const en: Strings = {
  product: 'Leakproof',
  switchTo: '中文',
  switchLabel: 'Switch to Chinese',
  facts: 'Kind, governing law, language',
  untitled: 'Untitled contract',
  kinds: { NDA: 'NDA', SVC: 'Services or cooperation', EMP: 'Employment', DPA: 'Data processing', TOS: 'Terms of service', OTHER: 'Other contract' },
  laws: { PRC: 'PRC law', US: 'US law', UK: 'UK law', EU: 'EU law', other: 'Other law', unknown: 'No governing law named' },
  langs: { zh: 'Chinese', en: 'English', bilingual: 'Chinese and English' },
  roles: { disclosing: 'Discloser', receiving: 'Recipient', both: 'Party', employer: 'Employer', employee: 'Employee', processor: 'Processor', controller: 'Controller', none: 'Party' },

  sideLabel: 'Whose side are you on?',
  sideKey: ['', 'flips'],
  neutral: 'Neutral',
  bothSides: 'Both',

  summary: 'Summary',
  levels: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  counts: (missing, change, judge, folded) => {
    const parts = [missing > 0 && `${missing} missing`, change > 0 && `${change} to change`, judge > 0 && `${judge} for you to judge`].filter((part) => part !== false).join(', ')
    return folded > 0 ? `${parts}; ${folded} more folded in` : parts
  },
  findings: 'Findings',
  whatTheyObject: 'What will they object to?',
  theirFindings: (name) => `What ${name} would raise`,
  backToOurs: 'Back to our side',
  next: 'next',

  toJudge: 'To judge',
  missing: 'Missing',
  oneRoot: 'One cause',
  wholeText: 'whole text',
  position: (n, of) => `${n} of ${of}`,
  lookedAt: (places) => `Looked in ${places.join(', ')}; not there.`,
  lookedAll: 'Looked through the whole text; not there.',
  nearest: 'Nearest wording, which does not settle it:',
  nothingNear: 'Nothing comes near it.',
  unreadCaution: 'Some of the text was not read; it may stand there.',
  foldedPoints: (n) => (n === 1 ? '1 point that follows from this' : `${n} points that follow from this`),
  text: 'Text', found: 'Found', why: 'Why', ask: 'Ask', law: 'Law', draft: ['Draft'],
  since: (day) => `In force since ${day}.`,
  unconfirmed: 'Summary not yet checked against the official text.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied; select the text and copy it',
  showDraft: { zh: 'Show Chinese', en: 'Show English' },

  nothingHead: 'Nothing to raise',
  nothingText: 'Every point that was checked is in order. This says what the contract covers, not that signing it is wise.',
  nothingForSide: (name) => `Nothing to raise for ${name}`,
  otherSides: (n) => `From another side: ${plural(n, 'point', 'points')}.`,
  noConclusion: 'The part that was read lists no points. As long as it is incomplete, there is no conclusion.',
  partText: 'The points listed hold. What is listed as missing may stand in the part that was not read.',

  idleHead: 'Open a contract, then click the toolbar icon',
  idleText: 'Contracts on web pages, in PDF and in Word, Chinese or English. Or choose a file here.',
  loadingHead: (page, pages) => `Reading page ${page} of ${pages}`,
  loadingPlain: 'Reading this contract',
  loadingText: 'No conclusion before the last page; what is missing is listed only then.',
  locked: 'This PDF is locked with a password',
  lockedHint: 'Enter the password that opens it. It stays in memory and is not saved.',
  wrongPassword: 'That is not the password; enter it once more.',
  password: 'Password',
  unlock: 'Open',
  notNow: 'Don’t open',
  pageUndrawn: 'This page could not be drawn; its text is read all the same.',
  fileUndrawn: 'This file could not be drawn; its text was read all the same, and the findings are in the panel.',

  chooseFile: 'Choose a file',
  anotherFile: 'Choose another file',
  dropHint: 'You can also drop a file here. PDF, DOCX or plain text; it stays on this computer.',

  zeroRequests: '0 requests · works offline',
  notAdvice: 'A checklist, not legal advice',

  reader: 'Reader',
  page: 'Page', ofPages: (n) => `/ ${n}`,
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomReset: 'Actual size',
  previousFinding: 'Previous finding', nextFinding: 'Next finding',
  hideMarks: 'Hide marks',
  originalLook: 'Original look', originalLookTitle: 'See it as its author set it',
  lookFailed: 'The original look of this file could not be drawn; its text is here.',
  beforeChanges: 'Before changes', beforeChangesTitle: 'Read the text as it was before tracked changes, and review that',
  noteParts: { comment: 'Comments (not part of the contract)', margin: 'Words in headers and footers', note: 'Footnotes and endnotes' },
  find: 'Find', findNone: 'Not found', findCount: (n, of) => `${n} / ${of}`,
  outline: 'Outline', outlineNone: 'No clause numbers or headings were read', pointsHere: (n) => plural(n, 'point', 'points'),
  print: 'Print', printing: (page, pages) => `Preparing to print: page ${page} of ${pages}`, printFailed: 'Printing could not be prepared; print the original file from the browser.',
}

/** Words by the reader's language. */
export const STRINGS: Readonly<Record<Lang, Strings>> = { zh, en }
