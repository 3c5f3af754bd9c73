import { isOn, readXml, type Attributes } from './docx-xml'

/** What of a style matters here. Levels are 0-based as in the file. */
export interface Style {
  readonly id: string
  readonly type: string
  name: string
  basedOn: string | null
  numId: string | null
  ilvl: number | null
  outline: number | null
  hidden: boolean | null
}

/** The styles of a document; every question follows `basedOn`. */
export interface Styles {
  /** The numbering that a paragraph style brings, and the style in the chain that carries it. */
  numberingOf(styleId: string | null): { readonly numId: string; readonly ilvl: number | null; readonly style: string } | null
  /** 1-based heading level of a paragraph style; the title is level 1; null for body text. */
  headingOf(styleId: string | null): number | null
  /** Whether text in this paragraph or character style is hidden (`w:vanish`). */
  isHidden(styleId: string | null): boolean
  /** The list that a numbering style stands for. */
  numIdOfList(styleId: string): string | null
  /** The paragraph style that applies when none is named. */
  readonly standard: string | null
}

const HEADING_NAME = /^(?:heading|标题)\s?([1-9])$/i
const TITLE_NAME = /^(?:title|标题)$/i
const CHAIN_LIMIT = 20

function collect(bytes: Uint8Array): { styles: Map<string, Style>; standard: string | null } {
  const styles = new Map<string, Style>()
  let standard: string | null = null
  let style: Style | null = null
  let inRun = false
  const set = (name: string, at: Attributes): void => {
    if (!style) return
    const value = at['val'] ?? ''
    if (name === 'w:name') style.name = value
    else if (name === 'w:basedOn') style.basedOn = value
    else if (name === 'w:numId') style.numId = value
    else if (name === 'w:ilvl') style.ilvl = Number.parseInt(value, 10) || 0
    else if (name === 'w:outlineLvl') style.outline = Number.parseInt(value, 10)
    else if (name === 'w:vanish' && inRun) style.hidden = isOn(at)
  }
  readXml(bytes, {
    open(name, at) {
      if (name === 'w:style') {
        style = { id: at['styleId'] ?? '', type: at['type'] ?? 'paragraph', name: '', basedOn: null, numId: null, ilvl: null, outline: null, hidden: null }
        if (at['default'] !== undefined && isOn({ val: at['default'] }) && style.type === 'paragraph') standard = style.id
      } else if (name === 'w:rPr') inRun = true
      else set(name, at)
    },
    close(name) {
      if (name === 'w:rPr') inRun = false
      if (name !== 'w:style' || !style) return
      // The first definition of an id is the one that counts.
      const key = `${style.type === 'character' ? 'c' : style.type === 'numbering' ? 'n' : 'p'}:${style.id}`
      if (!styles.has(key)) styles.set(key, style)
      style = null
    },
  })
  return { styles, standard }
}

/** Reads word/styles.xml; `null` when the package has none. */
export function readStyles(bytes: Uint8Array | null): Styles {
  const { styles, standard } = bytes ? collect(bytes) : { styles: new Map<string, Style>(), standard: null }
  function first<T>(kind: string, styleId: string | null, pick: (style: Style) => T | null): T | null {
    let id = styleId
    for (let i = 0; i < CHAIN_LIMIT && id !== null; i++) {
      const style = styles.get(`${kind}:${id}`)
      if (!style) return null
      const found = pick(style)
      if (found !== null) return found
      id = style.basedOn
    }
    return null
  }
  return {
    standard,
    numberingOf: (styleId) => first('p', styleId, (style) => (style.numId === null ? null : { numId: style.numId, ilvl: style.ilvl, style: style.id })),
    headingOf: (styleId) =>
      first('p', styleId, (style) => {
        const named = HEADING_NAME.exec(style.name)
        if (named) return Number(named[1])
        if (TITLE_NAME.test(style.name)) return 1
        return style.outline !== null && style.outline >= 0 && style.outline < 9 ? style.outline + 1 : null
      }),
    isHidden: (styleId) => first('p', styleId, (style) => style.hidden) ?? first('c', styleId, (style) => style.hidden) ?? false,
    numIdOfList: (styleId) => styles.get(`n:${styleId}`)?.numId ?? null,
  }
}
