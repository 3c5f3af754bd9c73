import type { Contract, Span } from '../../contract/types'
import type { Kind } from '../types'
import { documentNames } from './document-names'
import { fact } from './fact'
import { addressesUsers, CLICKED, employedParty, hires, paysForWork, processingRoles, secrecyShare, settlesProcessing, settlesSecrecy } from './kind-signals'
import { kindByTitle, lastMatch, TITLE_SVC } from './kind-titles'
import { lowerText } from './marks'
import { OPENING } from './opening'
import { sentenceAt } from './sentences'
import { statedOf } from './stated'

/** Public procurement prints what it buys below the title: "（服务类）". */
const BUYS_SERVICES = /[（(]\s?服务(?:类|采购|项目)?\s?[）)]|(?:采购)?(?:合同)?类[别型]\s?[：:]\s?服务/
/** A letter begins with one; the line above it is its reader's name, position or address, and no title. */
const SALUTATION = /(?:^|\n)\s?(?:ladies and gentlemen|gentlemen|dear (?:sirs?|mr|ms|mrs|madam|[a-z]{2,20}))\b/
const CALLS_ITSELF = /agreement|contract|addendum|terms|policy|undertaking|confidential|secrecy|\bnda\b|offer|letter|deed|协议|合同|承诺|约定|函/i
/** A name that says the form and not the subject: whether it is about secrecy, its points tell. */
const MERE_FORM = /承诺|约定|备忘录|意向|函$|声明|洽谈|磋商|尽职调查|尽调|参观|考察|undertaking|letter|memorandum|heads of|talks|discussions|negotiation|due diligence|visit|exchange/i
/** The parties of a sale, a lease, a loan or a transfer, by their names. */
const OTHER_PARTIES = [
  [/买方|买受人|购买方/, /卖方|出卖人/], [/出租[人方]/, /承租/], [/出借[人方]/, /借款/], [/转让方/, /受让方/],
  [/\bseller\b/, /\b(?:buyer|purchaser)\b/], [/\b(?:lessor|landlord)\b/, /\b(?:lessee|tenant)\b/], [/\blender\b/, /\bborrower\b/],
] as const
/** Work that is paid for, in a contract whose name does not say so. */
const PAID_WORK = /服务费|报酬|费用|每月|按月|[£$€][\d,.]{1,12}|\bfees?\b|\bcharges?\b|\binvoice|\bpayable\b|rmb|per (?:hour|month|year)/

/** A letter without a title that asks its reader to keep what he is given confidential ("Evaluation Material"). */
function isSecrecyLetter(contract: Contract): boolean {
  const head = lowerText(contract).slice(0, 4000)
  if (!SALUTATION.test(head) || !/\b(?:confidential|confidence|confidentiality|confidentially)\b/.test(head)) return false
  return /\b(?:evaluation|confidential|proprietary) (?:materials?|information)["”]/.test(head) || secrecyShare(contract) >= 0.3
}

/** What decided: the title; a party called employer or employee; the way the reader is addressed; processors and controllers; the share of clauses on secrecy; a word of the opening; nothing. */
export interface KindReason {
  readonly kind: Kind
  readonly by: 'title' | 'party' | 'address' | 'roles' | 'share' | 'opening' | 'nothing'
  /** The title, sentence or words that decided; null where it was no single place. */
  readonly evidence: Span | null
}

/** Where a line of `titleLines` is printed: the first block of the opening that holds it. */
function printedLine({ text, blocks }: Contract, line: string): Span | null {
  for (const block of blocks.slice(0, 24)) {
    const printed = text.slice(block.start, Math.min(block.end, block.start + 400))
    const at = printed.indexOf(line)
    if (at >= 0) return { start: block.start + at, end: block.start + at + line.length }
    if (printed.replace(/\s/g, '').startsWith(line.replace(/\s/g, ''))) return { start: block.start, end: Math.min(block.end, block.start + 400) }
  }
  return null
}

function sentenceOver(contract: Contract, at: number): Span | null {
  const found = sentenceAt(contract, at)
  return found ? { start: found.start, end: found.end } : null
}

/** The kind that the document's names tell, the name that told, and whether it is about processing of something. */
function named(contract: Contract): { kind: Kind | null; line: string; processing: boolean } {
  const letter = SALUTATION.test(lowerText(contract).slice(0, 3000))
  let processing = false
  for (const line of documentNames(contract)) {
    if (letter && !CALLS_ITSELF.test(line)) continue
    const kind = kindByTitle(line)
    if (kind === 'processing') processing = true
    else if (kind) return { kind: processing && kind !== 'DPA' ? 'SVC' : kind, line, processing }
  }
  return { kind: processing ? 'SVC' : null, line: '', processing }
}

/**
 * What the contract is (catalogue 0.1, gate 2). The title decides first; an employer or an employee as a party makes it EMP;
 * without a telling title the parties' names, the way the reader is addressed, the share of clauses on secrecy (40 %, or
 * 70 % where somebody is paid for work) and the points it settles decide. "Employee" mentioned in an NDA and "you" in a letter change nothing.
 */
export const kindReason = fact((contract: Contract): KindReason => {
  const opening = contract.text.slice(0, OPENING)
  const lower = lowerText(contract)
  const employs = employedParty(opening)
  const name = named(contract)
  let byTitle = name.kind
  const titled = (kind: Kind): KindReason => ({ kind, by: 'title', evidence: name.line ? printedLine(contract, name.line) : null })
  if (byTitle === 'OTHER' && BUYS_SERVICES.test(opening.slice(0, 400)) && opening.slice(0, 400).includes('采购')) byTitle = 'SVC'
  if (byTitle === 'EMP') return titled('EMP')
  // Named parties sign; users of a platform don't.
  if (byTitle === 'TOS' && /甲\s?方[（(：:]/.test(opening) && !/您/.test(opening)) byTitle = 'SVC'
  if (byTitle === 'DPA' || byTitle === 'TOS') return titled(byTitle)
  if (employs) return { kind: 'EMP', by: 'party', evidence: employs }
  if (byTitle === 'NDA') return titled('NDA')
  const roles = processingRoles(contract)
  const processes: KindReason = { kind: 'DPA', by: 'roles', evidence: sentenceOver(contract, roles.at) }
  if (roles.strength === 3 || (name.processing && roles.strength > 0) || (byTitle === null && roles.strength > 0)) return processes
  if ((byTitle === null || (byTitle === 'SVC' && MERE_FORM.test(name.line))) && settlesProcessing(contract)) return { ...processes, evidence: null }
  if ((byTitle === null || byTitle === 'SVC') && addressesUsers(contract)) {
    const click = CLICKED.exec(lower.slice(0, 12000))
    return { kind: 'TOS', by: 'address', evidence: click && { start: click.index, end: click.index + click[0].length } }
  }
  if (byTitle && !(MERE_FORM.test(name.line) && settlesSecrecy(contract))) return titled(byTitle)
  if (byTitle === null && hires(contract)) return { kind: 'EMP', by: 'opening', evidence: null }
  if (secrecyShare(contract) >= (paysForWork(contract) ? 0.7 : 0.4) || isSecrecyLetter(contract) || settlesSecrecy(contract)) return { kind: 'NDA', by: 'share', evidence: null }
  const head = lower.slice(0, 1500)
  if (OTHER_PARTIES.some(([one, other]) => one.test(head) && other.test(head))) return { kind: 'OTHER', by: 'opening', evidence: null }
  const word = lastMatch(TITLE_SVC, opening.slice(0, 2500))
  if (word >= 0) return { kind: 'SVC', by: 'opening', evidence: sentenceOver(contract, word) }
  const paid = PAID_WORK.exec(lower)
  return paid ? { kind: 'SVC', by: 'opening', evidence: sentenceOver(contract, paid.index) } : { kind: 'OTHER', by: 'nothing', evidence: null }
})

/** What the contract is: as the person says, else see `kindReason`. */
export function kind(contract: Contract): Kind {
  return statedOf(contract).kind ?? kindReason(contract).kind
}
