import type { Span } from '../contract/types'
import { outside } from './overlap'
import { highlightName, isDarkGround, sheetText, STYLES, type Ground, type Line, type Style } from './styles'

/** What is to be lit up: a finding's place and weight. */
export interface Paintable {
  readonly id: string
  readonly level: 'critical' | 'high' | 'medium' | 'low'
  readonly certainty: 'clear' | 'possible'
  readonly spans: readonly Span[]
  readonly near: readonly Span[]
}

/** The whole of what the page should show. The same state painted twice looks the same as painted once. */
export interface PaintState {
  readonly marks: readonly Paintable[]
  /** The finding whose card is open. */
  readonly current: string | null
  readonly hidden: boolean
}

/** A document that shows the contract. */
export interface Surface {
  readonly document: Document
  readonly ground: () => Ground
  /** Ranges now showing the span; [] while its page is not drawn or when the page has changed. */
  locate(span: Span): Range[]
}

/** A finding with the ranges that show it, for hit tests and scrolling. Heaviest first. */
export interface Painted {
  readonly id: string
  readonly style: Style
  readonly ranges: readonly Range[]
}

/** A window with its own realm's constructors: ranges, highlights and sheets must belong to the document they are used in. */
type Realm = Window & typeof globalThis

/** A sheet of ours, what it was last given, and how many rules that made. */
interface Dress { readonly sheet: CSSStyleSheet; text: string; rules: number }

const sheets = new WeakMap<Document, Dress>()
/** Documents (the page's and its frames') that hold highlights of ours, by surface document. */
const lit = new WeakMap<Document, Set<Document>>()

function lineOf(mark: Paintable): Line {
  return mark.certainty === 'possible' ? 'ask' : mark.level
}

function realmOf(document: Document): Realm | null {
  return document.defaultView as Realm | null
}

/** Puts our one sheet into a document or shadow root, and leaves everybody else's sheets in place. */
function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

function dress(ranges: readonly Range[], document: Document, ground: Ground): void {
  const realm = realmOf(document)
  if (!realm) return
  const first = ranges[0]?.startContainer.parentElement
  const dark = first ? isDarkGround(first, (element) => realm.getComputedStyle(element)) : false
  const worn = sheets.get(document) ?? { sheet: new realm.CSSStyleSheet(), text: '', rules: 0 }
  sheets.set(document, worn)
  const { sheet } = worn
  const text = sheetText(ground, dark)
  // Every new text makes the browser style each element anew, once a highlight's name; a page may have emptied the sheet, though.
  if (worn.text !== text || sheet.cssRules.length !== worn.rules) {
    sheet.replaceSync(text)
    Object.assign(worn, { text, rules: sheet.cssRules.length })
  }
  adopt(document, sheet)
  for (const range of ranges) {
    const root = range.startContainer.getRootNode()
    if (root instanceof realm.ShadowRoot) adopt(root, sheet)
  }
}

function unlight(document: Document): void {
  const highlights = realmOf(document)?.CSS.highlights
  if (highlights) for (const style of STYLES) highlights.delete(highlightName(style))
}

/** A finding's sentences with the style they are shown in, heaviest first. */
function inOrder({ marks, current, hidden }: PaintState): { id: string; style: Style; spans: readonly Span[] }[] {
  if (hidden) return []
  const all = marks.map((mark) => {
    const open = mark.id === current
    if (mark.spans.length === 0) return { id: mark.id, style: 'near' as const, spans: open ? mark.near : [] }
    return { id: mark.id, style: open ? (`now-${lineOf(mark)}` as const) : lineOf(mark), spans: mark.spans }
  })
  return all.sort((a, b) => STYLES.indexOf(a.style) - STYLES.indexOf(b.style))
}

/** Makes the surface show exactly `state`; returns what is now on screen. Where two findings share words, the heavier is seen. The page's DOM is not touched. */
export function paint(surface: Surface, state: PaintState): Painted[] {
  const before = lit.get(surface.document) ?? new Set<Document>()
  const now = new Set<Document>()
  const painted: Painted[] = []
  const byDocument = new Map<Document, Map<Style, Range[]>>()
  const covered: Span[] = []
  for (const { id, style, spans } of inOrder(state)) {
    const seen = spans.flatMap((span) => outside(span, covered))
    covered.push(...spans)
    const ranges = spans.flatMap((span) => surface.locate(span))
    if (ranges.length > 0) painted.push({ id, style, ranges })
    const whole = seen.length === spans.length && seen.every((piece, at) => piece === spans[at])
    for (const range of whole ? ranges : seen.flatMap((span) => surface.locate(span))) {
      const document = range.startContainer.ownerDocument as Document
      const styles = byDocument.get(document) ?? new Map<Style, Range[]>()
      byDocument.set(document, styles.set(style, [...(styles.get(style) ?? []), range]))
    }
  }
  for (const [document, styles] of byDocument) {
    const realm = realmOf(document)
    if (!realm) continue
    dress([...styles.values()].flat(), document, surface.ground())
    STYLES.forEach((style, weight) => {
      const ranges = styles.get(style)
      if (!ranges) { realm.CSS.highlights.delete(highlightName(style)); return }
      const highlight = new realm.Highlight(...ranges)
      highlight.priority = STYLES.length - weight
      realm.CSS.highlights.set(highlightName(style), highlight)
    })
    now.add(document)
  }
  for (const document of before) if (!now.has(document)) unlight(document)
  lit.set(surface.document, now)
  return painted
}

/** Takes every highlight and style sheet of ours away again. */
export function unpaint(document: Document): void {
  for (const lighted of lit.get(document) ?? []) {
    unlight(lighted)
    const sheet = sheets.get(lighted)?.sheet
    if (sheet) lighted.adoptedStyleSheets = lighted.adoptedStyleSheets.filter((other) => other !== sheet)
  }
  lit.delete(document)
}
