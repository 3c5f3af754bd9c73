/** Site furniture: menus and footers around a contract. Left out only when the page itself says where its content is. */

const FURNITURE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER'])
const FURNITURE_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'banner', 'search'])
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SELECT', 'TEXTAREA', 'SVG', 'svg'])

function isContent(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  return tag === 'MAIN' || tag === 'ARTICLE' || element.getAttribute('role') === 'main'
}

function isFurniture(element: Element): boolean {
  return FURNITURE_TAGS.has(element.tagName.toUpperCase()) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')
}

/** Elements within elements; deeper ones are nobody's landmarks, and a hostile page could exhaust the stack. */
const DEPTH_LIMIT = 500

function measure(element: Element, inside: boolean, sum: { all: number; content: number }, depth = 0): void {
  if (depth > DEPTH_LIMIT) return
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const { length } = (node.nodeValue ?? '').trim()
      sum.all += length
      if (inside) sum.content += length
    } else if (node.nodeType === 1 && !NO_TEXT.has((node as Element).tagName)) {
      measure(node as Element, inside || isContent(node as Element), sum, depth + 1)
    }
  }
}

/**
 * The elements to leave out: nav, aside and footer outside `main` and `article`, when these hold more than half of the
 * text. Without such an element everything is read: a footer may hold the signatures.
 */
export function furnitureOf(root: Element): ReadonlySet<Element> {
  const sum = { all: 0, content: 0 }
  measure(root, isContent(root), sum)
  const found = new Set<Element>()
  if (sum.content * 2 <= sum.all) return found
  const seek = (element: Element, depth: number): void => {
    if (depth > DEPTH_LIMIT) return
    for (const child of element.children) {
      if (isContent(child)) continue
      if (isFurniture(child)) found.add(child)
      else seek(child, depth + 1)
    }
  }
  seek(root, 0)
  return found
}
