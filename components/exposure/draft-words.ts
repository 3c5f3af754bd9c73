import type { Step } from '../../analyzers/drafter/types'
import type { Lang } from '../../contract/types'

const zh = {
  head: '拟一条泄密责任条款',
  about: '按这份合同的当事人、价款和缺口拟定，放进合同里由本工具的全部规则复审过，没有新问题才列在这里。',
  step: '松紧', protective: '偏保护', lenient: '偏宽松',
  steps: { 1: '最严', 2: '偏严', 3: '均衡', 4: '偏宽', 5: '最宽' } as Readonly<Record<Step, string>>,
  lang: '语言', langs: { zh: '中文', en: 'English' },
  binds: '约束谁', mutual: '双方', oneWay: (debtor: string) => `只约束${debtor}`, oneSide: '只约束一方',
  whole: '列全，不只补缺',
  wait: '正在拟定并复审',
  terms: '平台条款由平台一方拟好，不会逐条改，所以不拟条款；该留意的在“发现”里。',
  part: '有些内容没有读到，缺的可能就写在那里，所以先不拟条款。',
  why: '理由：', law: '依据：', list: '、', stop: '。',
  copy: '复制条款', copied: '已复制', copyFailed: '没有复制成功，请选中文字复制',
  settled: '合同里要谈的责任要点都写到了，没有要补的条款。',
  noSecrecy: '这份合同没有保密义务，没有可以追究的泄密。',
  refused: '这一档拟出的条款没有通过本工具自己的复审，所以不列出；换一档，或者改成另一种约束方式再试。',
  settles: '加上它，这些点就解决了：',
  left: '这些点不归这一条管，要在合同别处改或补：',
}

type Words = typeof zh

const en: Words = {
  head: 'Draft the missing clause',
  about: 'Made from this contract’s own parties, price and gaps, put into the contract and reviewed by all our rules; it is shown only when they raise nothing in it.',
  step: 'How strict', protective: 'Protective', lenient: 'Lenient',
  steps: { 1: 'strictest', 2: 'strict', 3: 'balanced', 4: 'lenient', 5: 'most lenient' },
  lang: 'Language', langs: { zh: '中文', en: 'English' },
  binds: 'Who is bound', mutual: 'Both sides', oneWay: (debtor) => `${debtor} only`, oneSide: 'One side only',
  whole: 'The whole clause, not only what is missing',
  wait: 'Drafting and reviewing it',
  terms: 'Online terms are not negotiated clause by clause, so none is drafted; what to watch is under Findings.',
  part: 'Some of the text was not read, and what is missing may stand there, so no clause is drafted yet.',
  why: 'Why: ', law: 'Law: ', list: '; ', stop: '.',
  copy: 'Copy the clause', copied: 'Copied', copyFailed: 'Not copied; select the text and copy it',
  settled: 'Every point of liability is settled in the contract; there is nothing to draft.',
  noSecrecy: 'This contract asks for no secrecy, so there is no leak to answer for.',
  refused: 'The clause at this step did not pass our own review and is not shown; try another step, or bind the other way.',
  settles: 'With it in place these points are settled: ',
  left: 'These are not for this clause and need a change elsewhere in the contract: ',
}

/** Words of the clause drafter. */
export const DRAFT_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
