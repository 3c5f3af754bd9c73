import type { HElement } from 'docx-preview'

/**
 * The nodes that the renderer may make. Every element it asks for passes here: what is not on the list becomes a plain
 * `span`, links too; style sheets are collected and never put into the document as they are.
 */

const HTML_TAGS = new Set(['section', 'article', 'header', 'footer', 'div', 'p', 'span', 'table', 'colgroup', 'col', 'tbody', 'tr', 'td', 'th', 'ol', 'ul', 'li', 'br', 'wbr', 'sup', 'sub', 'ins', 'del', 'img'])
const SVG = 'http://www.w3.org/2000/svg'
const SVG_TAGS = new Set(['svg', 'g', 'rect', 'ellipse', 'line', 'image', 'foreignObject'])
const MATH = 'http://www.w3.org/1998/Math/MathML'
const MATH_TAGS = new Set(['math', 'mfrac', 'mrow', 'munder', 'mover', 'munderover', 'mtable', 'mtr', 'mtd', 'msup', 'msub', 'msubsup', 'mn', 'ms', 'mo', 'msqrt', 'mroot'])
const ATTRIBUTES = new Set(['class', 'style', 'lang', 'colspan', 'rowspan', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'rx', 'ry', 'fill', 'stroke', 'stroke-width', 'data-mark'])
/** What loads something; pictures of the file itself are `blob:` addresses. */
const LOADS = /url\(\s{0,9}["']?(?!blob:)|image-set\(|image\(|@import|src\(/i

/** Makes nodes for the renderer, and keeps its style sheets apart. */
export class SafeNodes {
  readonly css: string[] = []

  readonly make = (wanted: HElement | Node | string): Node => {
    if (typeof wanted === 'string') return document.createTextNode(wanted)
    if (wanted instanceof Node) return wanted
    const { ns, tagName, className, style, children = [], lang, colSpan } = wanted
    if (tagName === 'style') {
      for (const child of children) if (typeof child === 'string') this.css.push(child)
      return document.createComment('')
    }
    if (tagName === '#comment' || tagName === 'iframe') return document.createComment('')
    const node = tagName === '#fragment' ? document.createDocumentFragment() : this.element(ns, tagName, className, style)
    if (node instanceof HTMLElement) {
      if (typeof lang === 'string') node.lang = lang
      if (node instanceof HTMLTableCellElement && typeof colSpan === 'number') node.colSpan = colSpan
      // The number of a note is the renderer's own; words set high come as nodes.
      if (tagName === 'sup' && typeof children[0] === 'string') node.dataset['mark'] = 'note'
    }
    for (const child of children) node.appendChild(this.make(child))
    return node
  }

  private element(ns: string | undefined, tagName: string, className: string | undefined, style: HElement['style']): Element {
    const known = ns === SVG ? SVG_TAGS.has(tagName) : ns === MATH ? MATH_TAGS.has(tagName) : HTML_TAGS.has(tagName)
    const node = known && (ns === SVG || ns === MATH) ? document.createElementNS(ns, tagName) : document.createElement(known ? tagName : 'span')
    if (className) node.setAttribute('class', className)
    if (style && 'style' in node) {
      const own = node.style as CSSStyleDeclaration
      if (typeof style === 'string') own.cssText = style
      else Object.assign(own, style)
    }
    return node
  }
}

/** Takes from drawn nodes, before they are put into the document, every attribute that is not on the list and every style that loads something. */
export function cleanse(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      const picture = (name === 'src' && element.localName === 'img') || (name === 'href' && element.localName === 'image')
      if (picture ? !value.startsWith('blob:') : !ATTRIBUTES.has(name)) element.removeAttribute(name)
    }
    if (LOADS.test(element.getAttribute('style') ?? '')) element.removeAttribute('style')
  }
}

/** The file's own styles as a sheet for one shadow root: rules that load something, or reach out of it, are dropped. */
export function sheetOf(css: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css.join('\n'))
  for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
    const rule = sheet.cssRules[at]
    if (!(rule instanceof CSSStyleRule) || LOADS.test(rule.cssText) || rule.selectorText.includes(':host')) sheet.deleteRule(at)
  }
  return sheet
}
