/** Site furniture: menus and footers around a contract. Left out only when the page itself says where its content is. */
import type { Pace } from './pace'

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

/** Whether most of the text stands in elements that the page calls its content. */
function* mostIsContent(root: Element, pace: Pace): Generator<void, boolean> {
  let all = 0
  let content = 0
  let inside = isContent(root) ? 1 : 0
  for (let node: Node = root; ; ) {
    if (pace.due()) yield
    if (node.nodeType === 3) {
      const { length } = (node.nodeValue ?? '').trim()
      all += length
      if (inside > 0) content += length
    }
    const below: Node | null = node === root || (node.nodeType === 1 && !NO_TEXT.has((node as Element).tagName)) ? node.firstChild : null
    if (below) {
      if (node !== root && isContent(node as Element)) inside++
      node = below
      continue
    }
    while (node !== root && !node.nextSibling) {
      const parent: Node | null = node.parentNode
      // Between two slices the page may have taken the node away.
      if (!parent) return content * 2 > all
      node = parent
      if (node !== root && isContent(node as Element)) inside--
    }
    if (node === root) return content * 2 > all
    node = node.nextSibling as Node
  }
}

/** Elements within elements; deeper ones are nobody's landmarks, and a hostile page could exhaust the stack. */
const DEPTH_LIMIT = 500

/**
 * The elements to leave out: nav, aside and footer outside `main` and `article`, when these hold more than half of the
 * text. Without such an element everything is read: a footer may hold the signatures.
 */
export function* furnitureOf(root: Element, pace: Pace): Generator<void, ReadonlySet<Element>> {
  const found = new Set<Element>()
  if (!(yield* mostIsContent(root, pace))) return found
  function* seek(element: Element, depth: number): Generator<void, void> {
    if (depth > DEPTH_LIMIT) return
    for (const child of element.children) {
      if (pace.due()) yield
      if (isContent(child)) continue
      if (isFurniture(child)) found.add(child)
      else if (child.firstElementChild) yield* seek(child, depth + 1)
    }
  }
  yield* seek(root, 0)
  return found
}
