import { readPlainText } from '../extractors/plain-text'
import type { Contract, Span } from '../contract/types'

/** An example with its `[[evidence]]` marks taken out, read by the same builder as every contract. */
export async function readMarked(example: string): Promise<{ contract: Contract; marked: string[]; quote: (span: Span) => string }> {
  const marked = [...example.matchAll(/\[\[([\s\S]*?)\]\]/g)].map((match) => match[1] as string)
  const { contract } = await readPlainText(example.replace(/\[\[|\]\]/g, ''))
  return { contract, marked, quote: ({ start, end }) => contract.text.slice(start, end) }
}
