import type { Contract, Span } from '../../contract/types'
import { clauses, type Clause } from './clauses'
import { fact } from './fact'
import { clauseNumber, clauseNumbers } from './references'

/** Two clauses that bear one number. */
export interface RepeatedNumber { readonly number: string; readonly label: string; readonly spans: readonly [Span, Span] }

const first = (contract: Contract, clause: Clause): Span => {
  const block = contract.blocks[clause.firstBlock] as Span
  return { start: block.start, end: Math.min(block.end, block.start + 120) }
}

/** A table of contents in one line: more numbers with capitals behind them. */
const CONTENTS = /\d\.\d{1,2}\s{1,8}[A-Z][^.]{2,60}\s\d{1,2}\.\d{1,2}\s{1,8}[A-Z]|article\s\d{1,3}\s[^.]{2,60}\sarticle\s\d/i

/** Whether the number opens a clause, and is not the end of "… as set out in / 5.2 above": words follow, and the line before it is closed. */
function opens(contract: Contract, clause: Clause): boolean {
  const words = contract.text.slice(clause.start + clause.label.length, clause.ownEnd)
  const before = contract.text.slice(Math.max(0, clause.start - 3), clause.start)
  return words.length >= 9 && /^(?:[.、．:：]\s{0,4}|\s{1,8})["“*]{0,3}[A-Z㐀-鿿]|^[㐀-鿿]/.test(words) && !CONTENTS.test(words) && !/[a-z\d,，(]\s?\n$/.test(before)
}

/** More than these are a second copy, two columns of languages, or a numbering that starts again. */
const FEW = 2

/**
 * Neighbours in a running count that share a number (… 10.6, 10.7, 10.7). A count that starts again (a second copy, an annex, points
 * below another heading) is none.
 */
export const repeatedNumbers = fact((contract: Contract): readonly RepeatedNumber[] => {
  if (contract.lang === 'bilingual') return []
  const found: RepeatedNumber[] = []
  const families = new Map<string, Clause[]>()
  for (const clause of clauses(contract)) {
    const number = clauseNumbers(contract)[clause.index] as string
    // Only numbers that a reference could name: "第六条", "10.7", "Section 4"; not points, not appendices' own counts.
    if (number === '' || (!/^第.{1,5}条|^(?:article|section|clause)\s/i.test(clause.label) && !number.includes('.'))) continue
    const family = `${number.split('.').length} ${number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : ''}`
    const list = families.get(family)
    if (list) list.push(clause)
    else families.set(family, [clause])
  }
  for (const list of families.values()) {
    const counts = list.map(({ index }) => Number((clauseNumbers(contract)[index] as string).split('.').at(-1)))
    // A count that falls back is another count.
    if (list.length < 3 || counts.some((count, at) => at > 0 && count < (counts[at - 1] as number))) continue
    for (let at = 1; at < list.length; at++) {
      const [one, two] = [list[at - 1] as Clause, list[at] as Clause]
      if (counts[at] !== counts[at - 1]) continue
      const [a, b] = [contract.text.slice(one.start, one.ownEnd), contract.text.slice(two.start, two.ownEnd)]
      if (a.slice(0, 60) === b.slice(0, 60) || !opens(contract, one) || !opens(contract, two)) continue
      found.push({ number: clauseNumber(two.label), label: two.label, spans: [first(contract, one), first(contract, two)] })
    }
  }
  return found.length > FEW ? [] : found
})
