import { rawOffset, type XmlNode, type XmlPart } from './xml-part'

/** A place between two characters where a mark may stand, with what has to be ended and begun again around it. */
export interface Boundary {
  readonly at: number
  readonly close: string
  readonly reopen: string
  /** Whether the mark stands exactly there, and not at the edge of something that cannot be torn. */
  readonly exact: boolean
  /** The element that is torn there. */
  readonly torn?: XmlNode
}

/** A character of the file: an element, and an offset in its own text; -1 for an element that prints as a whole. */
export interface CharacterPlace { readonly node: XmlNode; readonly offset: number }

/** What may stand between a paragraph and its runs and hold marks of its own. */
const WRAPPERS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:customXml', 'w:dir', 'w:bdo'])
/** Children that are no content: a mark before the first content may as well stand before its parent. */
const PROPERTIES = new Set(['w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'])
/** Controls whose content Word fills in by itself: marks inside would be gone with the next opening. */
const FILLED = new Set(['w:dataBinding', 'w:date', 'w:dropDownList', 'w:comboBox', 'w:checkbox', 'w14:checkbox', 'w:picture'])

function isFilled(node: XmlNode): boolean {
  return node.name === 'w:sdt' && node.children.some(({ name, children }) => name === 'w:sdtPr' && children.some((one) => FILLED.has(one.name)))
}

/** Whether nothing that prints stands before (or after) a node inside its parent. */
function atEdge(node: XmlNode, side: 'start' | 'end'): boolean {
  const siblings = node.parent?.children ?? []
  const at = siblings.indexOf(node)
  const others = side === 'start' ? siblings.slice(0, at) : siblings.slice(at + 1)
  return others.every(({ name }) => PROPERTIES.has(name))
}

/** From a paragraph down to the element. */
function pathOf(node: XmlNode): XmlNode[] {
  const path: XmlNode[] = []
  for (let at: XmlNode | null = node; at; at = at.parent) {
    path.unshift(at)
    if (at.name === 'w:p') break
  }
  return path
}

/** How a run is ended and begun again with the same properties. */
function tear(part: XmlPart, run: XmlNode): { close: string; reopen: string } {
  const properties = run.children.find(({ name }) => name === 'w:rPr')
  return { close: part.source.slice(run.close, run.end), reopen: part.tagOf(run) + (properties ? part.source.slice(properties.start, properties.end) : '') }
}

/** The place before or after a whole element, as far out as nothing that prints lies between. */
function beside(part: XmlPart, from: XmlNode, side: 'start' | 'end', exact: boolean): Boundary {
  let node = from
  for (;;) {
    const { parent } = node
    const at = side === 'start' ? node.start : node.end
    if (!parent || (parent.name !== 'w:r' && !WRAPPERS.has(parent.name))) return { at, close: '', reopen: '', exact }
    if (atEdge(node, side)) node = parent
    else if (parent.name === 'w:r') return { at, ...tear(part, parent), exact }
    else return { at, close: '', reopen: '', exact }
  }
}

/**
 * The place before a character (`start`) or after it (`end`). Runs are split with their properties. What cannot be torn
 * (a formula, characters with reading aids, a control that Word fills in) is taken as a whole, and the place is not exact.
 */
export function boundaryOf(part: XmlPart, { node, offset }: CharacterPlace, side: 'start' | 'end'): Boundary {
  const path = pathOf(node).slice(1)
  const run = path.findIndex(({ name }) => name === 'w:r')
  const outside = path.findIndex((one, at) => (run < 0 || at < run) && (!WRAPPERS.has(one.name) || isFilled(one)))
  const whole = offset < 0
  // The first element on the way down that marks may not enter.
  const atom = outside >= 0 ? path[outside] : run >= 0 ? path[run + 1] : node
  if (atom !== node) return beside(part, atom ?? node, side, false)
  if (whole) return beside(part, node, side, true)
  if (run < 0) return beside(part, node, side, false)
  if (side === 'start' && offset === 0) return beside(part, node, side, true)
  const raw = rawOffset(part.source, node, side === 'start' ? offset : offset + 1)
  if (side === 'end' && raw.at === node.close) return beside(part, node, side, true)
  const torn = tear(part, path[run] as XmlNode)
  const preserving = part.tagOf(node).includes('xml:space') ? part.tagOf(node) : part.tagOf(node).replace(/>$/, ' xml:space="preserve">')
  return {
    at: raw.at,
    close: (raw.cdata ? ']]>' : '') + part.source.slice(node.close, node.end) + torn.close,
    reopen: torn.reopen + preserving + (raw.cdata ? '<![CDATA[' : ''),
    exact: true,
    torn: node,
  }
}

/** Where a run of our own goes that belongs to a boundary: behind whatever wraps the place inside its paragraph. */
export function outside(node: XmlNode, { at, close, reopen, exact }: Boundary): Boundary {
  let top = node
  while (top.parent && top.parent.name !== 'w:p') top = top.parent
  return top.name !== 'w:r' && at > top.start && at < top.end ? { at: top.end, close: '', reopen: '', exact } : { at, close, reopen, exact }
}
