import { clauseLabel } from '../contract/labels'
import type { BuiltText } from '../contract/text-builder'
import type { Contract, Coverage } from '../contract/types'
import { detectLang } from './language'

/** A contract read from a source, with the way back to the source's pieces. */
export interface Reading {
  readonly contract: Contract
  readonly built: BuiltText
}

/** SHA-256 of `text` (UTF-8), lower-case hex; '' where the browser has no digest (a page without https): the panel completes it. */
export async function sha256(text: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle
  if (!subtle) return ''
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const TITLE_LIMIT = 80
/** How many blocks at the top may hold the title: covers put numbers, tables and logos before it. */
const TOP = 14
const UNTITLED = /^(?:目\s?录|table of contents|contents|exhibit\b|附件|<)|编号|[：:]\s{0,4}$|^between$/i
const DOCUMENT_WORD = /(?:[协協][议議][书書]?|合同[书書]?|合[约約][书書]?|契[约約][书書]?|[条條]款|承[诺諾][书書]?|[声聲]明|政策|章程|切[结結][书書]|(?:合同|协议)(?:范本|模板|样本|案例)|agreement|contract|addendum|undertaking|policy|terms(?: (?:of|and) \w{3,12})?|statement|deed|\bnda)\W{0,3}(?:[（(][^（）()]{1,16}[）)])?$/i

/** "保 密 协 议" is set with air between the characters. */
function closedUp(line: string): string {
  return /^(?:[㐀-鿿]\s){2,20}[㐀-鿿]$/.test(line) ? line.replace(/\s/g, '') : line
}

/** Whether a line ends as the names of contracts do. */
export function isDocumentTitle(line: string): boolean {
  return DOCUMENT_WORD.test(closedUp(line))
}

/** The first heading that can be a title, or a line at the top that names a document; '' when there is neither. */
function titleOf(built: BuiltText): string {
  const lineOf = (start: number, end: number): string => closedUp(built.text.slice(start, Math.min(end, start + 200)))
  let heading = ''
  for (const [index, block] of built.blocks.entries()) {
    if (index >= TOP && (heading !== '' || block.kind !== 'heading')) continue
    const line = lineOf(block.start, block.end)
    if (UNTITLED.test(line) || clauseLabel(line)) continue
    if (index < TOP && line.length <= 70 && DOCUMENT_WORD.test(line) && !/[。；，]/.test(line)) return line
    if (block.kind === 'heading' && heading === '') heading = line.slice(0, TITLE_LIMIT)
    if (heading !== '' && index >= TOP) break
  }
  return heading
}

/** Makes the plain-data contract from built text. */
export async function contractOf(built: BuiltText, origin: Contract['origin'], coverage: Coverage): Promise<Contract> {
  return {
    id: await sha256(built.text),
    title: titleOf(built),
    origin,
    lang: detectLang(built.text, built.blocks),
    text: built.text,
    blocks: built.blocks,
    coverage,
  }
}
