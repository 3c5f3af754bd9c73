import type { Contract, Span } from '../../contract/types'
import { sourcesOf } from './offset-table'
import type { OpenFile } from './open-file'
import { partsOf, pieceId } from './paper-parts'
import type { DocumentView } from './view'

/** The text node in which a sheet in `root` shows a piece; null where it does not. */
function nodeOf(root: Element, key: string): Text | null {
  const element = document.getElementById(pieceId(key))
  return element && root.contains(element) && element.firstChild instanceof Text ? element.firstChild : null
}

/** The number of the first block that ends behind `at`; blocks stand in the order of the text. */
function firstBehind(blocks: Contract['blocks'], at: number): number {
  let from = 0
  let to = blocks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((blocks[middle]?.end ?? 0) <= at) from = middle + 1
    else to = middle
  }
  return from
}

/** A span's stretches in a sheet of plain blocks, where canonical text is what is shown. */
function blockSources(contract: Contract, span: Span): readonly (Span & { readonly key: string })[] {
  const found: (Span & { readonly key: string })[] = []
  for (let at = firstBehind(contract.blocks, span.start); (contract.blocks[at]?.start ?? Infinity) < span.end; at++) {
    for (const part of partsOf(contract, at)) {
      const start = Math.max(span.start, part.start)
      const end = Math.min(span.end, part.end)
      if (start < end) found.push({ key: part.key, start: start - part.start, end: end - part.start })
    }
  }
  return found
}

/** The way from spans to the sheet that React has drawn in `root`. The sheet is drawn whole, so nothing has to be waited for. */
export function sheetView(root: HTMLElement, file: Exclude<OpenFile, { kind: 'pdf' }>): DocumentView {
  const sources = (span: Span): readonly (Span & { readonly key: string })[] =>
    file.kind === 'text'
      ? blockSources(file.contract, span)
      : sourcesOf(file.table, span).map(({ piece, start, end }) => {
          const at = file.runs[piece]
          return { key: `${at?.block}:${at?.run}`, start, end }
        })
  return {
    ground: 'page',
    pages: 0,
    locate: (span) => sources(span).flatMap(({ key, start, end }) => {
      const node = nodeOf(root, key)
      if (!node || end > node.length) return []
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      return [range]
    }),
    bring: () => Promise.resolve(),
    goTo: () => undefined,
    zoom: (factor) => root.style.setProperty('--zoom', String(factor)),
  }
}
