import type { Lang } from '../../contract/types'
import { plural } from '../language'

const zh = {
  wait: '正在对照双方的责任',
  matrix: '出了这件事，谁赔谁',
  event: '事件',
  doing: (name: string) => `${name}的事`,
  owes: (debtor: string, creditor: string) => `${debtor}赔${creditor}`,
  somebody: '泄密一方的事', somebodyOwes: '赔对方',
  difference: '差在哪里',
  comma: '，',
  unsure: '由谁承担，待判断',
  even: '各行两边一样，没有偏向哪一方。',
  uneven: (rows: number) => `左右不对称${rows}行`,
  empty: (cells: number) => `空格${cells}个`,
  stop: '。',
  hatching: '斜纹表示合同没有写，不等于法律上不赔。',
  sheet: '合同写了什么',
  notStated: '未约定',
  contrary: '约定的是相反的意思',
  elsewhere: (document: string) => `可能写在${document}里，不在本文件内`,
  more: (n: number) => `另有${n}处`,
  unsaid: (names: readonly string[]) => `合同也没有谈到：${names.join('、')}。`,
  part: '有些内容没有读到，“未约定”的可能就写在那里。',
}

type Words = typeof zh

const en: Words = {
  wait: 'Setting both sides’ liability side by side',
  matrix: 'Who owes what to whom',
  event: 'Event',
  doing: (name) => `${name}’s doing`,
  owes: (_debtor, creditor) => `owed to ${creditor}`,
  somebody: 'The leaking party', somebodyOwes: 'owes the other',
  difference: 'Difference',
  comma: ', ',
  unsure: 'who bears it is open',
  even: 'Equal on every row, so nothing here is unfair to one side. ',
  uneven: (rows) => `${plural(rows, 'row', 'rows')} unequal`,
  empty: (cells) => `${plural(cells, 'cell', 'cells')} empty`,
  stop: '. ',
  hatching: 'Hatching means the contract does not say, not that nothing is owed.',
  sheet: 'What the contract says',
  notStated: 'Not stated',
  contrary: 'The contrary is agreed',
  elsewhere: (document) => `may stand in ${document}, which is not in this file`,
  more: (n) => `${n} more`,
  unsaid: (names) => `Nor does it speak of: ${names.join('; ')}.`,
  part: 'Some of the text was not read; what is “not stated” may stand there.',
}

/** Words of the terms tab. */
export const TERMS_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
