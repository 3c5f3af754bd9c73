import type { Contract, Span } from '../../contract/types'
import { clauseLabel } from '../../contract/labels'
import { mayHoldBlanks, rawBlanks, type RawBlank } from './blank-shapes'
import { slotOf, type Slot } from './blank-slots'
import { clauses, lineage } from './clauses'
import { fact } from './fact'
import { lowerText } from './marks'
import { OPENING } from './opening'
import { sentences, type Sentence } from './sentences'

export type { Slot } from './blank-slots'

/** A place that was left to be filled in. */
export interface Blank {
  /** The unfilled place; for an empty field its label ("保密期限："). */
  readonly at: Span
  /** What is quoted: the sentence, or the line of the empty field. */
  readonly quote: Span
  readonly slot: Slot
  /** Liability, secrecy, an amount, a rate, a period or a party: what a contract cannot do without. */
  readonly heavy: boolean
  /** What the blank is for, as printed: its label or the words before it. */
  readonly label: string
  /** Headings of the clauses it stands under, innermost first. */
  readonly headings: readonly string[]
}

const HEAVY: ReadonlySet<Slot> = new Set<Slot>(['liability', 'secrecy', 'amount', 'rate', 'period', 'party'])
/** Fields of the particulars and of the signature block: contact details, numbers of registers and accounts, dates of signing. */
const PARTICULARS =
  /(?:签\s?[字名章署约订]|盖\s?章|公\s?章|印章|代\s?表\s?人?|负责人|联系|电\s?话|手\s?机|传\s?真|邮\s?编|邮\s?箱|信\s?箱|地\s?址|住\s?[址所]|开户|银行|户\s?名|[帐账]\s?[号户]|税\s?号|识别号|信用代码|身份证|证件|编\s?号|登记|网址|微信|职\s?务|签订(?:日期|时间|地点?)|时\s?间|日\s?期|经\s?办|性\s?别|国\s?籍|住所地|页|性质|主管部门|营业执照|姓\s?名|年\s?龄|民\s?族|公证|附\s?件)[^：:，。；]{0,10}[：:]?\s?(?:（[^）]{0,12}）)?\s?$|(?:\b(?:by|name|title|its|(?<!effective |agreement |start |commencement )date|sign(?:ed|ature)?|witness(?:ed)?|address|telephone|tel|phone|fax|facsimile|e-?mail|attest|print(?:ed)? name|position|initials|attention|attn|zip|ssn|account|bank|seal|notary|capacity)\b[^:.;,]{0,16}:\s?|\b(?:no|number|page|id)\b[.:]?\s?|\/s\/\s?)$/
const SIGNING = /^(?:\s?(?:in witness whereof|signed (?:by|for|and)|accepted and agreed|agreed (?:and accepted|to)|signatures?\b|executed (?:by|as|in)|[（(]?以下无正文|[（(]?签署页|[（(]?本页无正文)|.{0,12}[（(](?:盖章|公章|签字|签章|签名|签署|盖公章)[^）)]{0,12}[）)])/
/** "第 __ 种方式", "below: ( )": an alternative that is to be ticked. */
const ALTERNATIVE = /(?:第|选择?|下列|以下|[□☐☑√])\s?[（(【[]?\s?$/
const ALTERNATIVE_AFTER = /^\s?[）)】\]]?\s?(?:种|项|款(?!项)|条|号|页|份|季度|期)/
/** A label of an empty field: short, no sentence. */
const EMPTY_LABEL = /^([^：:。；，,？?]{2,26}?(?:[（(][^（）()：:]{0,20}[）)])?)\s?[：:]\s?[。；;.]?$/
/** Labels whose line stays empty because a list or a paragraph follows, or because they end a sentence. */
const LEADS_ON = /如下|下列|以下|包括|规定|要求|(?<!泄密|违约|保密)责任$|负责$|约定$|义务$|情形|之一$|应当?$|不得|但|双方|承诺$|^(?:致|甲乙|鉴于|其中|注|附件?|备注|其他|其它)|一方$|\b(?:following|that|shall|to|is|are|of|and|agree|agrees|as follows|if to|notices?|whereas|recitals)$/
const SEPARATE = /^[\s。；;.、，,_\-—…]*$/

const isName = (line: string): boolean => line.length <= 44 && !/[：:。；]/.test(line)

/** What stands between a label line and the next one: nothing ("" or a lone full stop), or its content. */
function emptyField(contract: Contract, at: number): { label: string; field: Span } | null {
  const { text, blocks } = contract
  const block = blocks[at]
  if (!block || block.end - block.start > 60 || !/[：:]/.test(text.slice(Math.max(block.start, block.end - 3), block.end))) return null
  const line = text.slice(block.start, block.end)
  const own = clauseLabel(line)
  // One character a line, as on some covers: 甲 / 方：
  const above = /^方\s?[：:]$/.test(line) && blocks[at - 1] ? text.slice(blocks[at - 1]!.start, blocks[at - 1]!.end) : ''
  const body = `${/^[甲乙丙丁]$/.test(above) ? above : ''}${own ? line.slice(own.length) : line}`
  const match = EMPTY_LABEL.exec(body)
  if (!match || LEADS_ON.test((match[1] as string).replace(/[（(][^（）()]{0,20}[）)]$/, ''))) return null
  let next = at + 1
  while (blocks[next] && SEPARATE.test(text.slice(blocks[next]!.start, Math.min(blocks[next]!.end, blocks[next]!.start + 60)))) next++
  const following = blocks[next] ? text.slice(blocks[next]!.start, Math.min(blocks[next]!.end, blocks[next]!.start + 80)) : ''
  // A lone full stop below the label closes an empty sentence.
  const closed = next > at + 1
  if (!closed && following !== '') {
    const sibling = clauseLabel(following)
    const another = (/^[^：:。]{2,24}[：:]/.test(following) && !/["“]/.test(following)) || /^[甲乙丙丁住]$/.test(following)
    const newPart = sibling !== null && (sibling.style === 'article' || sibling.style === 'part' || sibling.style === 'han')
    const empty = sibling ? newPart || (own !== null && sibling.style === own.style) : another || (own === null && !isName(following))
    if (!empty) return null
  }
  return { label: match[1] as string, field: { start: block.start + (own ? own.length : 0), end: block.end } }
}

/** A signature block has no more lines than these. */
const SIGNING_LINES = 40

/** Where the signatures begin; the end of the text when nothing marks it. */
function signingFrom(contract: Contract): number {
  const lower = lowerText(contract)
  const { blocks } = contract
  let earliest: Span | null = null
  for (let i = blocks.length - 1; i > blocks.length / 3; i--) {
    const block = blocks[i]!
    if (block.start < lower.length * 0.4 || (earliest && i < blocks.length - 1 - SIGNING_LINES)) break
    if (SIGNING.test(lower.slice(block.start, Math.min(block.end, block.start + 60)))) earliest = block
  }
  return earliest?.start ?? contract.text.length
}

/** An item of a list of which one is picked: the others stay blank. */
const PICK_ONE = /第\s?[（(【[]?[\d一二三四五六_\s]{0,4}[）)】\]]?\s?种|任选|选择(?:以下|下列)|(?:以下|下列)(?:第|方式中)|勾选|\b(?:one of the following|select one|check one|choose one)\b/i

function pickOne(contract: Contract, clause: number, line: string): boolean {
  const above = lineage(contract, clause)[1]
  return /^\s?[□☐○]/.test(line) || (above !== undefined && PICK_ONE.test(contract.text.slice(above.start, Math.min(above.ownEnd, above.start + 300))))
}

function headingsOf(contract: Contract, clause: number): string[] {
  return lineage(contract, clause).map(({ heading }) => heading).filter((heading) => heading !== '')
}

/** A field of its own kind that is left out on purpose or is not part of what was agreed. */
function unimportant(before: string, after: string, blank: RawBlank): boolean {
  // "自签订之日起 年" is a period, whatever begins it.
  if ((PARTICULARS.test(before.toLowerCase()) && !/(?:日起|[签订署]后)\s?$/.test(before)) || /\b(?:fax|tel|telephone|phone)\b[^a-z]{0,36}$/i.test(before)) return true
  if (ALTERNATIVE.test(before) && (ALTERNATIVE_AFTER.test(after) || blank.shape === 'brackets')) return true
  return /第\s?$/.test(before) || (/附件\s?$|(?:annex|schedule|exhibit|page)\s$/i.test(before))
}

/** Every place that was left blank, in order; signature blocks, contact fields, redactions and unticked alternatives are none. */
export const blanks = fact((contract: Contract): readonly Blank[] => {
  const { text } = contract
  const lower = lowerText(contract)
  const signing = signingFrom(contract)
  const first = clauses(contract).find(({ label }) => label !== '')?.start ?? OPENING
  const found: Blank[] = []
  const add = (raw: Span, quote: Sentence, label: string, before: string, after: string): void => {
    const headings = headingsOf(contract, quote.clause)
    const slot = slotOf({ label, before, after, headings, opening: raw.start < Math.min(OPENING, Math.max(first, 400)), sentence: text.slice(quote.start, quote.end) })
    found.push({ at: raw, quote: { start: quote.start, end: quote.end }, slot, heavy: HEAVY.has(slot), label, headings })
  }
  const cued = mayHoldBlanks(contract)
  for (const sentence of sentences(contract)) {
    if (sentence.start >= signing) break
    const marked = cued.has(sentence)
    const words = marked ? text.slice(sentence.start, sentence.end) : ''
    const chinese = marked && (contract.lang === 'zh' || /[㐀-鿿]/.test(words))
    for (const raw of marked ? rawBlanks(words, lower.slice(sentence.start, sentence.end), chinese) : []) {
      const at = { start: sentence.start + raw.start, end: sentence.start + raw.end }
      const block = contract.blocks[sentence.block]!
      const before = text.slice(Math.max(block.start, at.start - 40), at.start)
      const after = text.slice(at.end, Math.min(block.end, at.end + 24))
      if (unimportant(before, after, raw) || pickOne(contract, sentence.clause, words) || (/^[\s*•·-]*$/.test(words.slice(0, raw.start)) && /^[[【]\s?[xX]?\s?[\]】]$/.test(words.slice(raw.start, raw.end)) && /^\s[A-Za-z㐀-鿿]/.test(after))) continue
      add(at, sentence, before.slice(-24).replace(/^.*[，。；,;]/, '').trim(), before, after)
    }
    const block = contract.blocks[sentence.block]!
    const field = sentence.end === block.end ? emptyField(contract, sentence.block) : null
    if (!field || PARTICULARS.test(`${field.label.toLowerCase()}：`) || found[found.length - 1]?.quote.end === sentence.end) continue
    // Further down a party's empty label is where it signs.
    const opening = field.field.start < first && field.field.start < text.length / 2
    const slot = slotOf({ label: field.label, before: `${field.label}：`, after: '', headings: headingsOf(contract, sentence.clause), opening, sentence: field.label })
    // Only fields that a contract needs: a form has many others that may stay empty.
    if (HEAVY.has(slot) && !(slot === 'party' && !opening)) found.push({ at: field.field, quote: field.field, slot, heavy: true, label: field.label, headings: headingsOf(contract, sentence.clause) })
  }
  return found
})

/**
 * The blank that stands where the matter `subject` would be settled ("保密期限：____"), for MISSING rules: what is left blank is neither
 * stated nor missing. `subject` is tried on the blank's label, then on the
 * heading right above it where that is the field's own line ("Confidentiality period: ____"). Null when there is none.
 */
export function blankFor(contract: Contract, subject: RegExp): Blank | null {
  return blanks(contract).find(({ label, headings }) => subject.test(label) || (/[：:]/.test(headings[0] ?? '') && subject.test(headings[0] as string))) ?? null
}
