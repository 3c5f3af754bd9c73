import type { Contract, Lang } from '../../contract/types'
import { clauses, type Clause } from '../facts/clauses'
import { clauseNumber } from '../facts/references'
import { legible } from '../legible'

/** Where a new clause goes and how it is numbered there. */
export interface Place {
  /** Index of the block after which it stands. */
  readonly afterBlock: number
  /** Number of the clause; 0 where the contract's clauses are not numbered. */
  readonly number: number
  /** The label before the clause's heading, with the space that follows it; '' without numbers. */
  readonly label: string
}

/** How lines begin that come after the last clause: signatures, annexes. */
const AFTER_ZH = ['（以下无正文', '(以下无正文', '以下无正文', '签字', '签署', '盖章', '甲方（', '甲方(', '甲方：', '甲方:', '甲方签', '甲方盖', '附件', '附录', '附表', '委托方（', '受托方（', '日期']
const AFTER_EN = ['in witness', 'signed', 'signature', 'by:', 'agreed and accepted', 'accepted and agreed', 'executed', 'schedule', 'exhibit', 'annex', 'appendix', 'very truly', 'yours', 'sincerely', 'name:', 'date:']
const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 in Chinese. */
export function han(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (value >= 100) return String(value)
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`}${ones === 0 ? '' : DIGITS[ones]}`
}

/** The numbered articles in the order of the contract's first count: a second count belongs to an annex. */
function firstCount(contract: Contract): readonly { readonly clause: Clause; readonly number: number }[] {
  const found: { clause: Clause; number: number }[] = []
  const style = (label: string): string => (label.startsWith('第') ? label.slice(-1) : label.length > 0 && clauseNumber(label) !== label ? 'named' : 'plain')
  const all = clauses(contract).filter(({ label }) => label !== '' && clauseNumber(label) !== '' && !clauseNumber(label).includes('.'))
  const articles = all.filter(({ label }) => label.startsWith('第') && label.endsWith('条'))
  const top = articles.length >= 2 ? articles : all.filter(({ parent }) => parent < 0 || clauses(contract)[parent]?.label === '')
  const list = top.length > 0 ? top : all
  const first = list[0]
  for (const clause of list) {
    const number = Number(clauseNumber(clause.label))
    if (!first || style(clause.label) !== style(first.label)) continue
    if (number > (found[found.length - 1]?.number ?? 0)) found.push({ clause, number })
    else if (number === 1) break
  }
  return found
}

function endsContract(text: string, lang: Contract['lang']): boolean {
  const start = text.slice(0, 24)
  return AFTER_ZH.some((word) => start.startsWith(word)) || (lang !== 'zh' && AFTER_EN.some((word) => start.toLowerCase().startsWith(word)))
}

/** The last block of the clause that is not a signature or an annex. */
function lastOwn(contract: Contract, from: number): number {
  const { blocks, text } = contract
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (block && endsContract(text.slice(block.start, block.end), contract.lang)) return at - 1
  }
  return blocks.length - 1
}

/** The next label in the contract's own manner, as far as the clause's language has it. */
function labelLike(label: string, number: number, lang: Lang): string {
  const word = label.split(' ')[0] ?? ''
  const named = ['article', 'section', 'clause'].includes(word.toLowerCase())
  const chinese = label.startsWith('第') || DIGITS.includes(label.charAt(0)) || label.startsWith('十')
  if (lang === 'en') return named ? `${word} ${number}. ` : `${number}. `
  if (label.startsWith('第')) return `第${/\d/.test(label) ? number : han(number)}条 `
  if (named) return `第${han(number)}条 `
  return chinese ? `${han(number)}、` : `${number}. `
}

/** The place after the last article and before signatures and annexes, with the next number. */
export function placeFor(contract: Contract, lang: Lang): Place {
  const read = legible(contract)
  const count = firstCount(read)
  const last = count[count.length - 1]
  if (!last || count.length < 2) return { afterBlock: lastOwn(read, Math.max(0, last?.clause.firstBlock ?? 0)), number: 0, label: '' }
  const number = last.number + 1
  return { afterBlock: lastOwn(read, last.clause.firstBlock), number, label: labelLike(last.clause.label, number, lang) }
}
