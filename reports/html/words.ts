import type { Lang } from '../../contract/types'

const zh = {
  kind: '保密与违约责任审阅',
  file: '文件', parties: '当事人', side: '立场', contract: '合同', date: '审阅日期', coverage: '读到多少',
  sideOf: (name: string) => `站在${name}一方`, neutralSide: '中立，不站在任何一方',
  partHead: '没有读完全文', part: '已列出的各点照常有效；列为缺失的，可能就写在没读到的部分里。',
  contents: '目录', summary: '概要', findings: '要点', matrix: '出了这件事，谁赔谁', exposure: '敞口', about: '关于这份报告',
  count: (n: number) => `共${n}点`, missing: (n: number) => `其中缺失${n}项`, judge: (n: number) => `待判断${n}处`, decided: (n: number, of: number) => `已决${n}点，未决${of - n}点`,
  left: (n: number) => `另有${n}点不采纳，未列入。`,
  columns: ['', '轻重', '要点', '条号', '决定'], undecided: '未决',
  wholeText: '全文', lookedAt: (places: string) => `查找过${places}，没有找到。`, lookedAll: '查找过全文，没有找到。', nearest: '最接近的一句，还不足以算作约定：',
  folded: (n: number) => `由此引出${n}点`, since: (day: string) => `${day}起施行。`, unconfirmed: '摘要尚未与官方文本核对。', original: '原来拟用的条款',
  event: '事件', doing: (name: string) => `${name}的事`, owes: (debtor: string, creditor: string) => `${debtor}赔${creditor}`, somebody: '泄密一方的事', somebodyOwes: '赔对方', difference: '差在哪里', unsure: '由谁承担，待判断',
  even: '各行两边一样，没有偏向哪一方。', uneven: (n: number) => `左右不对称${n}行`, empty: (n: number) => `空格${n}个`, hatching: '斜纹表示合同没有写，不等于法律上不赔。',
  noMatrix: '合同没有写出了事谁赔谁。',
  product: '产品', ruleCount: '规则', law: '法律核对至', playbook: '审阅手册', text: '正文', hash: '正文的SHA-256', made: '生成时间',
  rules: (n: number) => `${n}条`, noPlaybook: '未用，按规则本来的设定', digest: '摘要', characters: (n: string) => `${n}个字符`,
  aboutText: '本报告由软件在本机生成，合同没有离开这台电脑。引文与合同原文逐字相同。每一点都是律师会核对的地方，不等于条款无效；标为“待判断”的由人来判断。',
  back: '回到目录',
}

export type HtmlWords = typeof zh

const en: HtmlWords = {
  kind: 'Review of confidentiality and breach liability',
  file: 'File', parties: 'Parties', side: 'Position', contract: 'Contract', date: 'Reviewed on', coverage: 'Read',
  sideOf: (name) => `On the side of ${name}`, neutralSide: 'Neutral, for neither side',
  partHead: 'Not all of it was read', part: 'The points listed hold; what is listed as missing may stand in the part that was not read.',
  contents: 'Contents', summary: 'Summary', findings: 'Findings', matrix: 'Who owes what to whom', exposure: 'Exposure', about: 'About this report',
  count: (n) => (n === 1 ? '1 point' : `${n} points`), missing: (n) => `${n} missing`, judge: (n) => `${n} to judge`, decided: (n, of) => `${n} decided, ${of - n} open`,
  left: (n) => (n === 1 ? '1 rejected point is left out.' : `${n} rejected points are left out.`),
  columns: ['', 'Level', 'Finding', 'Clause', 'Decision'], undecided: 'Open',
  wholeText: 'whole text', lookedAt: (places) => `Looked for in ${places}; not found.`, lookedAll: 'Looked for in the whole text; not found.', nearest: 'The nearest sentence, which does not suffice:',
  folded: (n) => (n === 1 ? '1 point follows from it' : `${n} points follow from it`), since: (day) => `In force since ${day}.`, unconfirmed: 'Summary not yet checked against the official text.', original: 'Draft before it was adapted',
  event: 'Event', doing: (name) => `${name}’s doing`, owes: (_debtor, creditor) => `owed to ${creditor}`, somebody: 'The leaking party', somebodyOwes: 'owes the other', difference: 'Difference', unsure: 'who bears it is open',
  even: 'Equal on every row, so nothing here is unfair to one side.', uneven: (n) => `${n} ${n === 1 ? 'row' : 'rows'} unequal`, empty: (n) => `${n} ${n === 1 ? 'cell' : 'cells'} empty`, hatching: 'Hatching means the contract does not say, not that nothing is owed.',
  noMatrix: 'The contract does not say who owes what to whom.',
  product: 'Product', ruleCount: 'Rules', law: 'Law checked to', playbook: 'Playbook', text: 'Text', hash: 'SHA-256 of the text', made: 'Made',
  rules: (n) => String(n), noPlaybook: 'None; the rules as they are', digest: 'digest', characters: (n) => `${n} characters`,
  aboutText: 'This report was made by software on the reader’s own computer; the contract did not leave it. Quotations are word for word. Each finding is a point that a lawyer would check and does not say that a clause is void; what is marked “To judge” is for a person to judge.',
  back: 'Back to contents',
}

/** Words of the HTML report by the reader's language. */
export const HTML_WORDS: Readonly<Record<Lang, HtmlWords>> = { zh, en }
