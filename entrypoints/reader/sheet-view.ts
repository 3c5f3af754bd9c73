import type { Contract, Span } from '../../contract/types'
import { sourcesOf } from './offset-table'
import type { OpenFile } from './open-file'
import { partsOf } from './paper-parts'
import type { DocumentView } from './view'

/** The text node of each piece of a sheet, by its `data-piece`. */
function nodesOf(root: Element): ReadonlyMap<string, Text> {
  const nodes = new Map<string, Text>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-piece]')) {
    if (element.firstChild instanceof Text) nodes.set(element.dataset['piece'] as string, element.firstChild)
  }
  return nodes
}

/** A span's stretches in a sheet of plain blocks, where canonical text is what is shown. */
function blockSources(contract: Contract, span: Span): (Span & { readonly key: string })[] {
  return contract.blocks.flatMap((block, at) => block.end <= span.start || block.start >= span.end ? [] : partsOf(contract, at).flatMap((part) => {
    const start = Math.max(span.start, part.start)
    const end = Math.min(span.end, part.end)
    return start < end ? [{ key: part.key, start: start - part.start, end: end - part.start }] : []
  }))
}

/** The way from spans to the sheet that React has drawn in `root`. The sheet is drawn whole, so nothing has to be waited for. */
export function sheetView(root: HTMLElement, file: Exclude<OpenFile, { kind: 'pdf' }>): DocumentView {
  const nodes = nodesOf(root)
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
      const node = nodes.get(key)
      if (!node?.isConnected || end > node.length) return []
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
