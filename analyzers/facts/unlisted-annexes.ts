import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { clauseNumber } from './references'

const LABEL = /(附\s?件)\s?([一二三四五六七八九十]{1,3}|\d{1,2})(?!\d)|\b(Exhibit|Schedule|Annex|Appendix|EXHIBIT|SCHEDULE|ANNEX|APPENDIX)\s([A-Z]|\d{1,2})(?![\w-]|\.\d)/g
const LIST = /附件(?:包括|有|如下|清单|为|目录)|^(?:附：|附:)附件|^(?:attached|attachments?|enclosed|enclosures?|annexed|schedules|exhibits|annexes|appendices): |\b(?:following (?:exhibits|schedules|annexes|appendices)|(?:exhibits|schedules|annexes|appendices) (?:are|include))\b|\b(?:list of )(?:exhibits|schedules|annexes|appendices)\b/i
/** The annex of another document. */
const FOREIGN = /(?:主合同|主协议|原合同|原协议|》)(?:的|之)?\s?$|\b(?:lease|master agreement|plan|act)['’]s\s$/i
const FOREIGN_AFTER = /^\s(?:of|to)\s(?:the\s(?:master|main|lease|plan|act|msa)|that\b|such\b)/

interface Label extends Span { readonly kind: string; readonly number: string; readonly printed: string }

function labelsIn(contract: Contract): Label[] {
  return [...contract.text.matchAll(LABEL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] ? '附件' : (match[3] as string).toLowerCase(),
    number: match[2] ? clauseNumber(match[2]) : (match[4] as string),
    printed: match[0],
  }))
}

/**
 * References to an annex that the contract's own series does not have: it lists or attaches annexes 1 and 2, and a clause points to
 * annex 3. Silent where no annex of that kind is listed or attached: what is not in the file is no mistake.
 */
export const unlistedAnnexes = fact((contract: Contract): readonly Label[] => {
  const all = labelsIn(contract)
  if (all.length < 2) return []
  const own = new Set<string>()
  for (const { start, end } of contract.blocks) {
    const text = contract.text.slice(start, Math.min(end, start + 1500))
    const opens = /^[（(【\d.、\s]{0,4}(?:(?:本?(?:合同|协议))?附\s?件|exhibit|schedule|annex|appendix)/i.test(text.slice(0, 20)) && (end - start < 90 || /^[（(【]?\S{2,12}[：:、.\s]/.test(text))
    const lists = LIST.test(text)
    if (!opens && !lists) continue
    for (const label of all) if (label.start >= start && label.start < (lists ? end : start + 20)) own.add(`${label.kind} ${label.number}`)
  }
  const kinds = new Map<string, number>()
  for (const name of own) kinds.set(name.split(' ')[0] as string, (kinds.get(name.split(' ')[0] as string) ?? 0) + 1)
  return all.filter(({ start, end, kind, number }) => {
    if (own.has(`${kind} ${number}`) || (kinds.get(kind) ?? 0) < 2) return false
    // A number far beyond the series is a page's or a filing's; a short line is a header.
    const max = Math.max(...[...own].map((name) => (name.startsWith(`${kind} `) ? Number(name.split(' ')[1]) || 0 : 0)))
    if (max > 0 && Number(number) > max + 3) return false
    if (contract.blocks.some((block) => block.start <= start && block.end >= end && block.end - block.start < 16)) return false
    return !FOREIGN.test(contract.text.slice(Math.max(0, start - 24), start)) && !FOREIGN_AFTER.test(contract.text.slice(end, end + 24).toLowerCase())
  })
})
