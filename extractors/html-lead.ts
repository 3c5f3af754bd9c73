import { folded } from '../contract/folding'
import type { Looks } from './html-looks'

/** Characters that tell a clause number or a field from running text. */
const LEAD = 64

/** Whether a text prints nothing: white space, or only characters without width. */
export function isBlank(text: string): boolean {
  return text.trim() === '' || (text.length <= 8 && folded(text).trim() === '')
}

/** The node after `node` on its line; null at the line's end: a line break, or the edge of a block. */
function nextInLine(node: Node, looks: Looks): Node | null {
  let at: Node | null = node
  let down = node.nodeType === 1 && looks.boxOf(node as Element) === 'inline' ? node.firstChild : null
  while (at && !down && !at.nextSibling) {
    const parent: Element | null = at.parentElement
    if (!parent || looks.boxOf(parent) !== 'inline') return null
    at = parent
  }
  down ??= at?.nextSibling ?? null
  if (down?.nodeType !== 1) return down
  const box = looks.boxOf(down as Element)
  return (down as Element).tagName.toUpperCase() === 'BR' || (box !== 'inline' && box !== 'none') ? null : down
}

/** The first characters of a line that begins with `source` in `node`, folded, however many nodes they are cut into. */
export function leadOf(node: Node, source: string, looks: Looks): string {
  let lead = source.slice(0, LEAD * 2)
  for (let at = nextInLine(node, looks), steps = 0; at && lead.length < LEAD && steps < LEAD; at = nextInLine(at, looks), steps++) {
    if (at.nodeType === 3) lead += (at as Text).data.slice(0, LEAD)
  }
  return folded(lead).trimStart().slice(0, LEAD)
}
