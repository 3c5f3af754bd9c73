import type { Contract, Span } from '../../contract/types'
import { datesIn, isoOf, type DateReading } from './dates'
import { fact } from './fact'
import { CLOSING, OPENING } from './opening'

/** When the contract was signed or printed, as far as it says. */
export interface ContractDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** "2016-07-01", "2016-07" or "2016". */
  readonly iso: string
  readonly span: Span
}

const LABEL_BEFORE = /(?:签订|签署|签约|订立|立约|合同|协议|签字|印制|版本|编制|发布|更新|生效|修订)(?:的)?(?:日期|时间|日)?\s?[：:]\s?$|(?:最后|最近)?更新(?:日期|于|时间)?\s?[：:]?\s?$|(?:^|\n)[^\n]{0,4}\b(?:dated?|effective date|agreement date|execution date|contract date|last (?:updated|modified|revised)|version)\s?(?:as of\s)?:?\s{0,2}$/i
const VERB_BEFORE = /\b(?:dated(?:\s(?:as\sof|for\sreference))?|(?:made|entered into|executed|effective|signed|concluded)(?:\sand\s(?:entered\sinto|effective|executed|made))?(?:\s(?:effective\s)?(?:as\sof|on|this|as\sof\sthis|at))?(?:\sthe)?|as\sof|is effective)\s(?:the\s|this\s)?$|(?:双方|甲乙双方|[，,\s]|^)?(?:已|兹)?于\s?$/i
const AFTER = /^\s?(?:（[^）]{0,12}）)?\s?(?:印制|印发|版|签订|签署|签约|订立|修订|生效|发布|起生效)/
const AFTER_EN = /^[^.\n]{0,40}\((?:the|this|hereinafter)?[^()\n]{0,24}["“](?:the )?(?:effective|execution|agreement|signing) date/i
/** Somebody else's date: a statute, another agreement, a term, a birth. */
const FOREIGN_BEFORE = /《[^》]{0,30}(?:》)?[^。；\n]{0,6}$|(?:出生|成立于?|注册于?|竣工|交付|交货|到期|截止)[^。；\n]{0,6}$|自\s?$|从\s?$|期限[^。\n]{0,8}$|起至\s?$|至\s?$|\b(?:act|regulation|law|directive|incorporated|born|until|expires?|expiring|commenc\w{1,4}|ending|ends|through|terminat\w{1,4}|no later than|prior to|before|between|after|original[^.\n]{0,40}|as amended[^.\n]{0,10}|that certain[^.\n]{0,60})[^.;\n]{0,14}$/i
const FOREIGN_AFTER = /^\s?(?:起至|至|止|前|之前|以前|以后|修正|修改|施行|实施|公布|[-—~～]\s?\d)|^[^.\n]{0,12}\((?:the|as)\s["“][^"”]{0,30}(?:agreement|plan|lease|note)["”]/i

function rank(text: string, date: DateReading, from: number): number {
  const before = text.slice(Math.max(0, from + date.start - 70), from + date.start)
  const after = text.slice(from + date.end, from + date.end + 90)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (FOREIGN_AFTER.test(after)) return 0
  if (LABEL_BEFORE.test(before)) return /签|dated|合同|协议|execution|agreement/i.test(line) ? 6 : 5
  if (AFTER.test(after)) return /^\s?(?:印|版)/.test(after) ? 4 : 5
  if (FOREIGN_BEFORE.test(before) && !AFTER_EN.test(after)) return 0
  // Deep in the text "dated" belongs to another agreement.
  if (VERB_BEFORE.test(before) || AFTER_EN.test(after)) return from + date.start < 2500 ? 5 : 2
  const alone = line.trim() === '' && /^\s?(?:\n|$)/.test(after)
  if (alone) return 3
  return /(?:^|\n)\s?(?:日\s?期|date)\s?[：:]\s?$/i.test(before) ? 3 : 0
}

/** The signing date, else "dated as of", an effective, printing or version date; the strongest wording wins, then the first. Statute dates and the term's dates never count. */
export const contractDate = fact((contract: Contract): ContractDate | null => {
  const { text } = contract
  const parts = text.length <= OPENING + CLOSING ? [{ from: 0, part: text }] : [{ from: 0, part: text.slice(0, OPENING) }, { from: text.length - CLOSING, part: text.slice(-CLOSING) }]
  let best: { date: DateReading; from: number; rank: number } | null = null
  for (const { from, part } of parts) {
    for (const date of datesIn(part)) {
      const weight = rank(text, date, from)
      if (weight > 0 && (!best || weight > best.rank)) best = { date, from, rank: weight }
    }
  }
  if (!best) return null
  const { date, from } = best
  return {
    year: date.year,
    ...(date.month === undefined ? {} : { month: date.month }),
    ...(date.day === undefined ? {} : { day: date.day }),
    iso: isoOf(date),
    span: { start: from + date.start, end: from + date.end },
  }
})
