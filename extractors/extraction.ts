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
const UNTITLED = /^(?:目\s?录|contents|table of contents|exhibit|附件|合同编号)/i

/** The first heading, or a short first line that reads like one; '' when there is neither. */
function titleOf(built: BuiltText): string {
  for (const block of built.blocks) {
    if (block.kind !== 'heading') continue
    const heading = built.text.slice(block.start, block.end)
    if (!UNTITLED.test(heading)) return heading.slice(0, TITLE_LIMIT)
  }
  for (const block of built.blocks.slice(0, 6)) {
    const line = built.text.slice(block.start, block.end)
    if (line.length <= 60 && /(?:协议书?|合同书?|条款|承诺书|声明|agreement|contract|terms|undertaking|policy|addendum)\W{0,3}$/i.test(line)) return line
  }
  return ''
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
