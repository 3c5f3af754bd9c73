import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { clauseLabel, type ClauseLabel } from '../../contract/labels'

/** A numbered or headed part of the contract with everything below it. */
export interface Clause extends Span {
  readonly index: number
  /** As printed ("第五条", "5.2"); '' for a heading without a number and for what stands before the first clause. */
  readonly label: string
  /** Heading words without the number; '' when the clause begins with its text. */
  readonly heading: string
  /** Index of the clause it belongs to; -1 at the top. */
  readonly parent: number
  readonly level: number
  /** End of the clause's own text, before its first sub-clause. */
  readonly ownEnd: number
  /** Indices of the first and (exclusive) last block of the clause's own text. */
  readonly firstBlock: number
  readonly lastBlock: number
}

const TOP_STYLES = new Set(['part', 'article', 'article-en'])
const SENTENCE_END = /[。；;！？!?]|[.](?:\s|$)/
/** A table of contents: dots or a page number after a short heading. */
const CONTENTS_LINE = /(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!·)·{4,})\s{0,3}\d{0,4}$|^[^。；;]{2,30}\s\d{1,3}$/

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/** Heading words at the start of a clause: a short first line, or what stands before a colon or a spaced title ("5. Term. This …"). */
function headingOf(body: string, isHeading: boolean): string {
  const line = body.trim()
  if (isHeading || (line.length <= 40 && !SENTENCE_END.test(line))) return line.slice(0, 80)
  const english = /^([A-Z][A-Za-z ,'’&/-]{2,60})[.:](?=\s|$)/.exec(line)
  if (english && english[1]!.split(' ').length <= 8) return english[1]!
  const chinese = /^([㐀-鿿][^。，；：:,\s]{1,15})(?:[：:]|\s(?=\S{10}))/.exec(line)
  return chinese ? chinese[1]! : ''
}

/** The contract's clauses, in order; the first entry may be the preamble (no label). Linear in the number of blocks. */
export const clauses = fact((contract: Contract): readonly Clause[] => {
  const { text, blocks } = contract
  const list: Draft[] = []
  const stack: { clause: Draft; style: string; depth: number }[] = []
  const close = (upTo: number, end: number): void => {
    while (stack.length > upTo) (stack.pop() as { clause: Draft }).clause.end = end
  }
  blocks.forEach((block, at) => {
    const body = text.slice(block.start, Math.min(block.end, block.start + 400))
    const label: ClauseLabel | null = clauseLabel(body)
    const heads = block.kind === 'heading'
    const inContents = block.end - block.start < 60 && CONTENTS_LINE.test(body) && label !== null
    if ((!label && !heads) || block.kind === 'cell' || inContents) {
      if (list.length === 0) {
        const preamble: Draft = { index: 0, label: '', heading: '', parent: -1, level: 0, start: block.start, end: block.end, ownEnd: block.end, firstBlock: at, lastBlock: at + 1 }
        list.push(preamble)
        stack.push({ clause: preamble, style: 'preamble', depth: 0 })
      }
      const last = list[list.length - 1] as Draft
      last.ownEnd = block.end
      last.lastBlock = at + 1
      return
    }
    const style = label ? label.style : 'heading'
    const depth = label ? label.depth : 0
    let keep = 0
    if (style !== 'heading' && !(TOP_STYLES.has(style) && style !== 'article-en')) {
      const same = stack.findIndex((entry) => entry.style === style && entry.depth >= depth)
      if (same >= 0) keep = same
      else if (style === 'article-en' && depth <= 1) keep = stack[0]?.style === 'part' ? 1 : 0
      else keep = stack.length
      if (stack[0]?.style === 'preamble') { keep = Math.max(0, keep - 1); close(0, block.start) }
    } else if (style === 'article') keep = stack[0]?.style === 'part' ? 1 : 0
    close(Math.min(keep, stack.length), block.start)
    const parent = stack[stack.length - 1]?.clause
    const clause: Draft = {
      index: list.length,
      label: label?.text ?? '',
      heading: headingOf(text.slice(block.start + (label?.length ?? 0), Math.min(block.end, block.start + 200)), heads),
      parent: parent ? parent.index : -1,
      level: parent ? parent.level + 1 : 0,
      start: block.start,
      end: text.length,
      ownEnd: block.end,
      firstBlock: at,
      lastBlock: at + 1,
    }
    list.push(clause)
    stack.push({ clause, style, depth })
  })
  close(0, text.length)
  return list
})

/** For every block, the index of the clause whose own text it is. */
export const clauseOfBlock = fact((contract: Contract): Int32Array => {
  const owner = new Int32Array(contract.blocks.length).fill(-1)
  for (const clause of clauses(contract)) for (let i = clause.firstBlock; i < clause.lastBlock; i++) owner[i] = clause.index
  return owner
})

/** The clause and the clauses above it, innermost first. */
export function lineage(contract: Contract, index: number): Clause[] {
  const all = clauses(contract)
  const line: Clause[] = []
  for (let at = index; at >= 0; at = (all[at] as Clause).parent) {
    if (!all[at]) break
    line.push(all[at] as Clause)
  }
  return line
}

/** Top-level clause ("article") that holds clause `index`; undefined before the first block. */
export function articleOf(contract: Contract, index: number): Clause | undefined {
  const line = lineage(contract, index)
  return line[line.length - 1]
}

/** Where a span stands, for the reader: the innermost numbered clause's label ("第五条", "5.2"), with its article's where it needs it ("第七条 1"); '' when none is numbered. */
export function placeOf(contract: Contract, span: Span): string {
  const all = clauses(contract)
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((all[middle] as Clause).start <= span.start) low = middle
    else high = middle - 1
  }
  const numbered = lineage(contract, all.length ? low : -1).filter((clause) => clause.label !== '')
  const inner = numbered[0]?.label ?? ''
  const outer = numbered[numbered.length - 1]?.label ?? ''
  // "1" or "（二）" says little alone; "5.2" and "第五条" say where they are.
  return inner === outer || /[.．]|^第|^(?:article|section|clause)/i.test(inner) ? inner : /^[一二三四五六七八九十百]+$/.test(outer) ? `${outer}、${inner}` : `${outer} ${inner}`
}
