import { clauseLabel } from '../../contract/labels'
import type { Contract, Span } from '../../contract/types'

/** One line of the outline: a clause or a heading. */
export interface OutlineEntry extends Span {
  /** The number as printed; '' for a heading without one. */
  readonly label: string
  /** What the clause begins with. */
  readonly words: string
  /** 0 for the outer clauses, 1 for those inside them. */
  readonly depth: 0 | 1
  /** PDF only. */
  readonly page?: number
}

/** Styles whose every clause belongs in an outline, headed or not. */
const CLAUSES = new Set(['part', 'article', 'article-en'])
/** What a line of the outline shows at most. */
const LONGEST = 80
/** A clause within a clause is listed when it begins like a heading: short, and no sentence. */
const HEADING_LENGTH = 48
const SENTENCE_END = /[。；;：:，,]|\.(?=\s|$)/

function beginning(text: string): string {
  const at = text.search(SENTENCE_END)
  return (at > 0 ? text.slice(0, at) : text).slice(0, LONGEST).trim()
}

/** How deep a clause stands, by the numbering styles around it; `around` is changed to those that hold it. */
function depthOf(key: string, around: string[]): number {
  const at = around.indexOf(key)
  around.length = at < 0 ? around.length : at
  around.push(key)
  return around.length - 1
}

/** The clauses of a contract by their printed numbers and headings, two deep. */
export function outlineOf({ text, blocks, title }: Contract): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const around: string[] = []
  for (const { kind, start, end, page } of blocks) {
    if (kind === 'cell') continue
    const said = text.slice(start, end)
    const label = clauseLabel(said)
    const place = { start, end, ...(page === undefined ? {} : { page }) }
    if (!label) {
      // What is set like a heading but says "number: 42" belongs to the title above it.
      if (kind !== 'heading' || said === title || /[:：]/.test(said)) continue
      around.length = 0
      entries.push({ ...place, label: '', words: said.slice(0, LONGEST), depth: 0 })
      continue
    }
    const depth = depthOf(`${label.style} ${label.depth}`, around)
    const body = said.slice(label.length)
    const heads = kind === 'heading' || CLAUSES.has(label.style) || (body.length <= HEADING_LENGTH && !SENTENCE_END.test(body))
    if (depth === 0 || (depth === 1 && heads)) entries.push({ ...place, label: label.text, words: beginning(body), depth: depth === 0 ? 0 : 1 })
  }
  return entries
}
