/** How each kind of sentence is marked: the pencil lines of the design tokens, as `::highlight()` rules. */

/** Heaviest first: where two overlap, the heavier one is seen. */
export const STYLES = ['now', 'critical', 'high', 'medium', 'ask', 'low', 'near'] as const
export type Style = (typeof STYLES)[number]

/** Where the text stands: in a page's own text, or in the transparent text layer over a drawn PDF page. */
export type Ground = 'page' | 'pdf'

const PREFIX = 'leakproof-'

export function highlightName(style: Style): string {
  return PREFIX + style
}

interface Look {
  readonly line: string
  readonly light: string
  readonly dark: string
  readonly washLight: string
  readonly washDark: string
}

const LOOKS: Readonly<Record<Style, Look>> = {
  now: { line: '', light: '#1e4b87', dark: '#93b8ec', washLight: 'rgb(30 75 135 / .19)', washDark: 'rgb(147 184 236 / .30)' },
  critical: { line: 'double 1px', light: '#a3211b', dark: '#f4988f', washLight: 'rgb(163 33 27 / .11)', washDark: 'rgb(244 152 143 / .17)' },
  high: { line: 'solid 2px', light: '#8a4500', dark: '#e9aa63', washLight: 'rgb(176 96 0 / .13)', washDark: 'rgb(233 170 99 / .15)' },
  medium: { line: 'dashed 1.5px', light: '#665700', dark: '#d5c25f', washLight: 'rgb(150 130 0 / .11)', washDark: 'rgb(213 194 95 / .12)' },
  ask: { line: 'wavy 1px', light: '#653a98', dark: '#c5a9ee', washLight: 'rgb(101 58 152 / .08)', washDark: 'rgb(197 169 238 / .13)' },
  low: { line: 'dotted 1.5px', light: '#38596e', dark: '#9fc0d4', washLight: 'rgb(56 89 110 / .07)', washDark: 'rgb(159 192 212 / .09)' },
  near: { line: 'dotted 1px', light: '#5e666d', dark: '#9da2a6', washLight: 'transparent', washDark: 'transparent' },
}

/**
 * The style sheet for a document. Colours are those for light or dark ground; on a PDF page the ground is always light,
 * and the text stays transparent, or the text layer's glyphs would be printed over the drawn ones.
 */
export function sheetText(ground: Ground, dark: boolean): string {
  const night = dark && ground === 'page'
  const rules = STYLES.map((style) => {
    const look = LOOKS[style]
    const colour = night ? look.dark : look.light
    const wash = night ? look.washDark : look.washLight
    // The current sentence keeps its own line under the blue wash: a lower highlight's decoration shows through.
    const line = look.line ? `text-decoration: underline ${look.line} ${colour};` : `text-decoration: underline solid 3px ${colour};`
    return `::highlight(${highlightName(style)}) { color: ${ground === 'pdf' ? 'transparent' : 'inherit'}; background-color: ${wash}; ${line} text-underline-offset: .24em; text-decoration-skip-ink: none; }`
  })
  const forced = STYLES.map((style) => `::highlight(${highlightName(style)}) { text-decoration-color: CanvasText; }`)
  return [...rules, `@media (forced-colors: active) { ${forced.join(' ')} }`].join('\n')
}

/** Whether a page's ground is dark, by the first opaque background from `element` outwards; the browser's own ground is white. */
export function isDarkGround(element: Element, styleOf: (element: Element) => { backgroundColor: string }): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const parts = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,8}))?\)$/.exec(styleOf(at).backgroundColor)
    if (!parts || (parts[4] !== undefined && Number(parts[4]) < 0.5)) continue
    return 0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3]) < 110
  }
  return false
}
