import { inkOf } from './html-ink'

/** How an element is laid out, as far as reading needs it. */
export type Box = 'none' | 'inline' | 'block' | 'item' | 'cell' | 'flow-break'

/** What the reader asks about an element's appearance. A browser computes it; without one the tags have to do. */
export interface Looks {
  /** `none`: it and all in it is not shown. */
  boxOf(element: Element): Box
  /** Text that has a box and that no eye sees, the children's too: `clipped` or moved away (labels for screen readers), or `veiled` (transparent). */
  veilOf(element: Element): 'clipped' | 'veiled' | null
  /** Whether text standing in `element` itself cannot be seen: in the colour of its ground, or too small. */
  isUnseen(element: Element): boolean
  /** `visibility: hidden`, which a child may undo: no text, as with `display: none`. */
  isInvisible(element: Element): boolean
  /** Whether line breaks in the source are line breaks on screen (`white-space: pre`). */
  keepsLines(element: Element): boolean
  /** Too small a frame to hold anything to read: counters and trackers. */
  isTiny(frame: Element): boolean
  /** The CSS `list-style-type` of an item; 'none' when it has no number. */
  markerOf(item: Element): string
}

/** CSS pixels. */
const TINY_SIDE = 50
/** Letters below this height are read by nobody; the smallest print of real contracts has twice as many pixels. */
const TINY_LETTERS = 3

const CELLS = new Set(['TD', 'TH'])
const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR HTML LEGEND MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL').split(' '),
)
const OL_TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }

function declared(element: Element, property: string): string {
  const style = element.getAttribute('style')?.toLowerCase() ?? ''
  if (!style.includes(property)) return ''
  for (const declaration of style.split(';')) {
    const [name, value] = declaration.split(':')
    if (name?.trim() === property) return value?.replace('!important', '').trim() ?? ''
  }
  return ''
}

/** The nearest declared value of an inherited property. */
function inherited(element: Element, property: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = declared(at, property)
    if (value !== '') return value
  }
  return ''
}

function hasGround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('bgcolor') || at.hasAttribute('background') || /background/i.test(at.getAttribute('style') ?? '')) return true
  }
  return false
}

/** By tag, `hidden` and inline styles: for a document without a browser. Style sheets are not applied. */
export const looksByTag: Looks = {
  boxOf(element) {
    if (element.hasAttribute('hidden') || declared(element, 'display') === 'none') return 'none'
    const tag = element.tagName.toUpperCase()
    if (tag === 'LI') return 'item'
    if (CELLS.has(tag)) return 'cell'
    return BLOCKS.has(tag) ? 'block' : 'inline'
  },
  veilOf: (element) => (declared(element, 'opacity') === '0' ? 'veiled' : null),
  isUnseen(element) {
    if (!element.closest('[style]')) return false
    if (/^(?:0|[0-2](?:\.\d{1,4})?(?:px|pt))$/.test(inherited(element, 'font-size'))) return true
    // Whether a page without its style sheets is white nobody knows; white letters on it are worth a notice all the same.
    return /^(?:white|#fff(?:fff)?|rgb\(255, ?255, ?255\))$/.test(inherited(element, 'color')) && !hasGround(element)
  },
  isInvisible: (element) => declared(element, 'visibility') === 'hidden',
  isTiny: (frame) => ['width', 'height'].some((side) => Number.parseInt(frame.getAttribute(side) ?? '999', 10) < TINY_SIDE && !frame.getAttribute(side)?.endsWith('%')),
  keepsLines: (element) => element.closest('pre') !== null || declared(element, 'white-space').startsWith('pre'),
  markerOf(item) {
    const list = item.parentElement
    if (list?.tagName.toUpperCase() !== 'OL' || /none/.test(declared(list, 'list-style') + declared(list, 'list-style-type') + declared(item, 'list-style'))) return 'none'
    return OL_TYPES[item.getAttribute('type') ?? list.getAttribute('type') ?? '1'] ?? 'decimal'
  },
}

const INLINE = new Set(['inline', 'inline-block', 'inline-flex', 'inline-grid', 'inline-table', 'contents', 'ruby', 'ruby-base', 'ruby-text', 'math'])
const INLINE_TAGS = new Set(['SPAN', 'B', 'STRONG', 'I', 'EM', 'A', 'U', 'LABEL', 'SMALL', 'FONT', 'CODE', 'MARK', 'SUP', 'SUB'])

function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true
  const { position } = style
  const absolute = position === 'absolute' || position === 'fixed'
  if (absolute && /^rect\((?:0px|1px),? (?:0px|1px),? (?:0px|1px),? (?:0px|1px)\)$/.test(style.clip)) return true
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  if (!clips && !absolute && style.textIndent.length < 6) return false
  const box = element.getBoundingClientRect()
  if (clips && (style.overflowX === 'hidden' || style.overflowX === 'clip') && (box.width <= 1 || box.height <= 1)) return true
  const view = element.ownerDocument.defaultView
  if (absolute && view && (box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0)) return true
  return Number.parseFloat(style.textIndent) < -999 && clips
}

/** As the browser lays it out. Each element's style is computed once a walk. */
export function looksByStyle(): Looks {
  // It lives as long as the walk; a weak map of so many entries would cost the page long collections of garbage.
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element)
    if (!style) {
      const view = element.ownerDocument.defaultView as Window
      style = view.getComputedStyle(element)
      styles.set(element, style)
    }
    return style
  }
  const ink = inkOf(styleOf)
  return {
    boxOf(element) {
      const style = styleOf(element)
      const { display } = style
      if (display === 'none' || style.contentVisibility === 'hidden') return 'none'
      if (display === 'table-cell') return 'cell'
      if (display === 'list-item') return 'item'
      if (INLINE.has(display)) return 'inline'
      const parent = element.parentElement
      // A clause number and its text in a row of flex items stand on one line.
      if (parent && INLINE_TAGS.has(element.tagName)) {
        const row = styleOf(parent)
        if (/flex$/.test(row.display) && row.flexDirection.startsWith('row')) return 'flow-break'
      }
      return 'block'
    },
    veilOf(element) {
      const style = styleOf(element)
      if (style.opacity === '0') return 'veiled'
      // What clips has a box of its own.
      if (style.display === 'inline') return null
      return isClippedAway(element, style) ? 'clipped' : null
    },
    isUnseen: (element) => Number.parseFloat(styleOf(element).fontSize) < TINY_LETTERS || ink.isLikeGround(element),
    isInvisible: (element) => styleOf(element).visibility !== 'visible',
    isTiny(frame) {
      const { width, height } = frame.getBoundingClientRect()
      return width < TINY_SIDE || height < TINY_SIDE
    },
    keepsLines: (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
    markerOf(item) {
      const style = styleOf(item)
      return style.display === 'list-item' ? style.listStyleType : 'none'
    },
  }
}
