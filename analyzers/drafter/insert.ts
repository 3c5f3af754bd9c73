import type { Block, Contract, Span } from '../../contract/types'
import { stating, statedOf } from '../facts/stated'
import type { Draft } from './types'

/** A contract with a draft in it, and where the draft lies. */
export interface Inserted {
  readonly contract: Contract
  readonly span: Span
}

/**
 * The contract as it would read with the draft in its place. A new contract: what was read of the old one is not known of it,
 * and what the person stated about it still holds.
 * Its `id` is the old one's with a mark: the text was never a file.
 */
export function inserted(contract: Contract, draft: Draft): Inserted {
  const { text, blocks } = contract
  const last = blocks[draft.afterBlock]
  const at = last ? last.end : text.length
  const lines = draft.text.split('\n')
  const added: Block[] = []
  let from = at + 1
  for (const [index, line] of lines.entries()) {
    added.push({ kind: index === 0 ? 'heading' : 'paragraph', start: from, end: from + line.length })
    from += line.length + 1
  }
  const grown = draft.text.length + 1
  const moved = blocks.slice(draft.afterBlock + 1).map((block): Block => ({ ...block, start: block.start + grown, end: block.end + grown }))
  return {
    contract: stating({ ...contract, id: `${contract.id}+draft`, text: `${text.slice(0, at)}\n${draft.text}${text.slice(at)}`, blocks: [...blocks.slice(0, draft.afterBlock + 1), ...added, ...moved] }, statedOf(contract)),
    span: { start: at + 1, end: at + grown },
  }
}
