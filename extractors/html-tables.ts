/** Tables: which cells are data and which only place the page, and the order that rows are read in. */

/** Characters in a cell from which on it is a column of the page and no datum. */
const COLUMN = 1_500

/** Whether a table cell only places a part of the page, as pages did before style sheets. */
export function isLayoutCell(cell: Element): boolean {
  return cell.closest('table')?.getAttribute('role') === 'presentation' || (cell.textContent ?? '').length > COLUMN
}

const RANK: Readonly<Record<string, number>> = { CAPTION: 0, COLGROUP: 0, THEAD: 1, TFOOT: 3 }

/** The parts of a table as printed: caption, head, rows, foot, wherever the source has them. */
export function inReadingOrder(table: Element): Node[] {
  const parts = [...table.childNodes]
  const rank = (node: Node): number => (node.nodeType === 1 ? (RANK[(node as Element).tagName.toUpperCase()] ?? 2) : 2)
  return parts.sort((a, b) => rank(a) - rank(b))
}
