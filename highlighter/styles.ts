/** How each kind of sentence is marked: the pencil lines of the design tokens, as `::highlight()` rules. */

export const LINES = ['critical', 'high', 'medium', 'ask', 'low'] as const
export type Line = (typeof LINES)[number]

/** The current finding keeps its own line, thicker, under the blue wash. */
export type Style = Line | `now-${Line}` | 'near'

/** Heaviest first: where two overlap, the first one is seen. What the person has asked to see comes before all that is merely lit. */
export const STYLES: readonly Style[] = [...LINES.map((line): Style => `now-${line}`), 'near', ...LINES]

/** Where the text stands: in a page's own text, or in the transparent text layer over a drawn PDF page. */
export type Ground = 'page' | 'pdf'

const PREFIX = 'leakproof-'

export function highlightName(style: Style): string {
  return PREFIX + style
}

interface Look {
  readonly line: string
  readonly thickness: string
  readonly light: string
  readonly dark: string
  readonly washLight: string
  readonly washDark: string
}

const LOOKS: Readonly<Record<Line | 'near', Look>> = {
  critical: { line: 'double', thickness: '1px', light: '#a3211b', dark: '#f4988f', washLight: 'rgb(163 33 27 / .11)', washDark: 'rgb(244 152 143 / .17)' },
  high: { line: 'solid', thickness: '2px', light: '#8a4500', dark: '#e9aa63', washLight: 'rgb(176 96 0 / .13)', washDark: 'rgb(233 170 99 / .15)' },
  medium: { line: 'dashed', thickness: '1.5px', light: '#665700', dark: '#d5c25f', washLight: 'rgb(150 130 0 / .11)', washDark: 'rgb(213 194 95 / .12)' },
  ask: { line: 'wavy', thickness: '1px', light: '#653a98', dark: '#c5a9ee', washLight: 'rgb(101 58 152 / .08)', washDark: 'rgb(197 169 238 / .13)' },
  low: { line: 'dotted', thickness: '1.5px', light: '#38596e', dark: '#9fc0d4', washLight: 'rgb(56 89 110 / .07)', washDark: 'rgb(159 192 212 / .09)' },
  near: { line: 'dotted', thickness: '1px', light: '#5e666d', dark: '#9da2a6', washLight: 'rgb(30 75 135 / .11)', washDark: 'rgb(147 184 236 / .18)' },
}
const NOW = { thickness: '3px', washLight: 'rgb(30 75 135 / .19)', washDark: 'rgb(147 184 236 / .30)' } as const

function lookOf(style: Style): Look {
  return style.startsWith('now-') ? { ...LOOKS[style.slice(4) as Line], ...NOW } : LOOKS[style as Line | 'near']
}

/**
 * The style sheet for a document. Colours are those for light or dark ground; on a PDF page the ground is always light,
 * and the text stays transparent, or the text layer's glyphs would be printed over the drawn ones.
 */
export function sheetText(ground: Ground, dark: boolean): string {
  const night = dark && ground === 'page'
  const rules = STYLES.map((style) => {
    const { line, thickness, light, dark: pale, washLight, washDark } = lookOf(style)
    const text = ground === 'pdf' ? 'transparent' : 'inherit'
    const underline = `underline ${line} ${thickness} ${night ? pale : light}`
    return `::highlight(${highlightName(style)}) { color: ${text}; background-color: ${night ? washDark : washLight}; text-decoration: ${underline}; text-underline-offset: .24em; text-decoration-skip-ink: none; }`
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
