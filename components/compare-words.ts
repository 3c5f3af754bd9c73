import type { Lang } from '../contract/types'

/** The words of the comparison of two versions. */
const zh = {
  compare: '比较',
  compareTitle: '选另一个版本，两份并排比较',
  head: '两个版本并排',
  older: '旧版', newer: '新版',
  changes: (at: number, of: number) => (of === 0 ? '文字没有不同' : `${at === 0 ? '–' : at} / ${of}处不同`),
  previous: '上一处不同', next: '下一处不同',
  swap: '左右对调', close: '回到合同',
  working: '正在比较',
  gone: '删去', added: '新加',
  onlyChanges: '只看不同',
  failed: (sentence: string) => `另一个版本没有读成：${sentence}`,
  stopped: '比较没有完成，请再试一次。',
  none: '两个版本的文字完全相同。',
  noneRead: '读到的部分没有不同',
  partial: '有一份没有读全，没读到的部分没有比较。',
}

export type CompareWords = typeof zh

const en: CompareWords = {
  compare: 'Compare',
  compareTitle: 'Choose another version, and see the two side by side',
  head: 'Two versions side by side',
  older: 'Older', newer: 'Newer',
  changes: (at, of) => (of === 0 ? 'No difference in wording' : `${at === 0 ? '–' : at} / ${of} ${of === 1 ? 'difference' : 'differences'}`),
  previous: 'Previous difference', next: 'Next difference',
  swap: 'Swap sides', close: 'Back to the contract',
  working: 'Comparing',
  gone: 'Removed', added: 'Added',
  onlyChanges: 'Differences only',
  failed: (sentence) => `The other version could not be read: ${sentence}`,
  stopped: 'The comparison was not completed; try once more.',
  none: 'The wording of both versions is the same.',
  noneRead: 'No difference in what was read',
  partial: 'One of the two was not read whole; what was not read is not compared.',
}

export const COMPARE_WORDS: Readonly<Record<Lang, CompareWords>> = { zh, en }
