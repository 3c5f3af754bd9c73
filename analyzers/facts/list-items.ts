import type { Contract, Span } from '../../contract/types'
import { clauses } from './clauses'
import { fact } from './fact'
import { lowerText } from './marks'
import { LONGEST_SENTENCE, sentences, textOf, type Sentence } from './sentences'

/** What a list item goes on from: "…shall not apply to information that:", "乙方应当：". */
const OPEN_END = /[:：—–]\s?$|(?:\b(?:that|which|to|who|not|shall|will|may|and|or|by|of|is|are|if|following)|包括|如下|应|不得|是指)\s?[,，:：-]{0,2}$/
/** Ends a block whose next block, though not numbered, still belongs to the same list. */
const GOES_ON = /[;；,，]\s?(?:and|or|及|或|和)?\s?$|\b(?:and|or)\s?$/
const HEADING_AT_MOST = 24

/** Half of what patterns are proved for, so that a lead-in and its item together stay within it. */
const LEAD_IN_REACH = 500

/**
 * For every sentence, the sentence it is a list item of, or null: the sentence before the list that ends open ("…to:"), or the
 * beginning of a sentence that is parted by semicolons. The item inherits the subject and the verb of it. Linear.
 */
export const leadIns = fact((contract: Contract): readonly (Sentence | null)[] => {
  const all = sentences(contract)
  const leads: (Sentence | null)[] = []
  const parts = clauses(contract)
  const lastOfClause = new Map<number, Sentence>()
  let open: Sentence | null = null
  let chainStart: Sentence | null = null
  all.forEach((sentence, index) => {
    const before = all[index - 1]
    let lead: Sentence | null = null
    if (before && before.block === sentence.block) {
      if (before.continues) lead = chainStart
      else if (leads[index - 1] && endsOpen(contract, before)) lead = before
    } else {
      const parent = parts[sentence.clause]?.parent ?? -1
      const first = parts[sentence.clause]?.start === contract.blocks[sentence.block]?.start
      const above = first && parent >= 0 ? lastOfClause.get(parent) : undefined
      if (above && endsOpen(contract, above)) lead = above
      else if (before && before.block === sentence.block - 1 && endsOpen(contract, before)) lead = before
      else if (before && open && before.block === sentence.block - 1 && GOES_ON.test(tail(contract, before))) lead = open
    }
    open = lead
    if (!before || before.block !== sentence.block || !before.continues) chainStart = lead ?? sentence
    lastOfClause.set(sentence.clause, sentence)
    leads.push(lead)
  })
  return leads
})

function tail(contract: Contract, sentence: Sentence): string {
  return contract.text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end)
}

function endsOpen(contract: Contract, sentence: Sentence): boolean {
  const end = tail(contract, sentence)
  return /[:：—–]\s?$/.test(end) || (sentence.end - sentence.start > HEADING_AT_MOST && OPEN_END.test(end))
}

/** The mark of a list's first item inside a sentence: "shall (a) keep …; (b) …", "不得：（1）…；（2）…". */
const FIRST_ITEM = /[(（](?:a|A|i|1|一)[)）]|[：:]\s?(?:1|一|①|a)\s?[.、)）．]|①/

/** What a list item goes on from, without the first item of a list that runs inside one sentence; null when it is no list item. */
export function leadSpan(contract: Contract, sentence: Sentence): Span | null {
  const lead = leadIns(contract)[sentence.index]
  if (!lead) return null
  if (lead.block !== sentence.block) return lead
  const mark = FIRST_ITEM.exec(textOf(contract, lead))
  return mark && mark.index > 0 ? { start: lead.start, end: lead.start + mark.index } : lead
}

/** The sentence in lower case as it reads with what it goes on from; `own` is where its own words begin. */
export interface ReadOut {
  readonly text: string
  readonly own: number
}

const known = { lower: fact((_contract: Contract): (ReadOut | undefined)[] => []), printed: fact((_contract: Contract): (ReadOut | undefined)[] => []) }

/** A sentence with its lead-in before it, in lower case (`lower`, for English patterns) or as printed. No longer than a sentence and a half. Remembered: forty provisions ask. */
export function readOut(contract: Contract, sentence: Sentence, lower: boolean): ReadOut {
  const list = (lower ? known.lower : known.printed)(contract)
  return (list[sentence.index] ??= readSentence(contract, sentence, lower))
}

function readSentence(contract: Contract, sentence: Sentence, lower: boolean): ReadOut {
  const own = lower ? lowerText(contract).slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE)) : textOf(contract, sentence)
  const lead = leadSpan(contract, sentence)
  if (!lead) return { text: own, own: 0 }
  const from = Math.max(lead.start, lead.end - LEAD_IN_REACH)
  const before = (lower ? lowerText(contract) : contract.text).slice(from, lead.end)
  return { text: `${before} ${own}`, own: before.length + 1 }
}
